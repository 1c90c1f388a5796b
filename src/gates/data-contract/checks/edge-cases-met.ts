import type { DataContractUnit, EdgeCase } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { grouped } from '../evidence/count-words.ts';
import { decide } from '../evidence/decide.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Whether the feature was evaluated on the rare cases that its contracts know. */
export const edgeCasesMet: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/edge-cases-met',
    question: 'Did the evaluation of the feature meet every edge case that its contracts know?',
    why: 'A detector that was never shown a reboot, a leap second or an idle host has numbers that say nothing about them.',
    remedy:
      'Evaluate on data that has the case, and name it under `evaluation:` in the record; or take the case out of the contract where it cannot happen.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'warning' },
  },
  *evaluate({ edgeCases = [] }) {
    for (const one of edgeCases) {
      const { statement } = one;
      yield {
        ...answer(one),
        about: statement.about,
        location: statement.location,
        ...(statement.advisory ? { atMost: 'warning' } : {}),
      };
    }
  },
};

const WHERE = { evaluation: 'the evaluation data', results: 'the results', data: 'the data snapshot' } as const;

function answer({
  statement,
  from,
  data,
  units,
  unread,
}: EdgeCase): Pick<Answer, 'outcome' | 'message'> & Partial<Answer> {
  const unknown = (why: string, remedy: string): ReturnType<typeof answer> => ({
    outcome: 'unknown',
    message: `${statement.says}: ${why}`,
    expected: 'evaluation data that shows whether it has the case',
    observed: why,
    remedy,
  });
  if (unread) return unknown(unread.message, unread.remedy);
  const { first, total } = data?.files ?? { first: [], total: 0 };
  const files = total === 1 ? ` (${codeSpan(first[0] ?? '')})` : total > 1 ? ` (${total} files)` : '';
  const of = units
    ? `, in the ${grouped(data?.rows ?? 0)} of ${grouped(units.of)} rows whose ${codeSpan(units.column)} the results have`
    : '';
  const where = `${WHERE[from ?? 'evaluation']}${files}${of}`;
  if (statement.absent !== undefined)
    return unknown(
      `there is no column ${codeSpan(statement.absent)} in ${where}, which the rule needs`,
      'Name data with that column, in the columns of the contract, under `evaluation:` in the record.',
    );
  if (data?.rows === 0)
    return unknown(
      `there are no rows in ${where}`,
      'Evaluate on data that has rows, and name it under `evaluation:` in the record.',
    );
  const decision = decide(statement, data);
  if (decision?.outcome === 'pass') return { outcome: 'pass', message: `met in ${where}: ${decision.message}` };
  if (decision?.outcome === 'fail')
    return {
      outcome: 'fail',
      message: `a case that the contract knows was never met in ${where}: ${decision.message}`,
      expected: decision.expected ?? statement.says,
      observed: decision.observed ?? decision.message,
    };
  return unknown(
    statement.undecided?.why ?? `there is nothing to tell it by in ${where}`,
    statement.undecided?.remedy ?? 'Evaluate on data that has rows, with values in the columns of the rule.',
  );
}
