import type { ContractDay, DataContractUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Whether data keeps the service levels that it can prove. */
export const serviceLevelsKept: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/service-levels-kept',
    question: 'Is the data as fresh, as old and as regular as the contract promises, and still supported?',
    why: 'A detector that reads the data of yesterday detects the incidents of yesterday.',
    remedy: 'See why the data is late or has a gap, or change the promise in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'note', production: 'warning' },
  },
  *evaluate(unit, { now }) {
    yield* answers(unit, 'service-levels-kept');
    for (const day of unit.days ?? []) yield ofDay(day, now);
  },
};

const WORDS: Readonly<Record<ContractDay['is'], readonly [over: string, coming: string, expected: string]>> = {
  'end-of-support': ['its support ended on', 'it is supported until', 'data that somebody supports'],
  'end-of-life': ['its life ended on', 'it lives until', 'data that goes on being made'],
  'general-availability': ['it is available since', 'it is generally available only from', 'data that is available'],
};

const REMEDIES: Readonly<Record<ContractDay['is'], string>> = {
  'end-of-support': 'Move to the data that replaces it, or have its owner support it for longer.',
  'end-of-life': 'Move to the data that replaces it, or have its owner go on making it.',
  'general-availability': 'Wait until it is, or have its owner say that it may be relied on earlier.',
};

function ofDay({ about, is, day, from, until, location }: ContractDay, now: Date): Answer {
  const [over, coming, expected] = WORDS[is];
  const starts = is === 'general-availability';
  const kept = starts ? now.getTime() >= Date.parse(from) : now.getTime() < Date.parse(until);
  const message = `${kept === starts ? over : coming} ${codeSpan(day)}${away(starts ? from : until, now)}`;
  const common = { message, about, location, timed: true } as const;
  return kept
    ? { outcome: 'pass', ...common }
    : { outcome: 'fail', ...common, expected, observed: message, remedy: REMEDIES[is] };
}

/** How far a moment is from now, in days. */
function away(moment: string, now: Date): string {
  const days = Math.floor(Math.abs(Date.parse(moment) - now.getTime()) / 86_400_000);
  if (days === 0) return '';
  const past = Date.parse(moment) <= now.getTime();
  return `, ${past ? '' : 'in '}${days} ${days === 1 ? 'day' : 'days'}${past ? ' ago' : ''}`;
}
