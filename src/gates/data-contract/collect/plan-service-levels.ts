import type { NotChecked } from '../../../generated/formats.ts';
import type { Measure } from '../../../query/table-request.ts';
import { boundedText } from '../../name-list.ts';
import { dayLevel, isOfDraft } from './contract-days.ts';
import type { ContractNode } from './contract-node.ts';
import { dayBounds } from './day-bounds.ts';
import type { ObjectDraft } from './object-draft.ts';
import { resolveReference } from './resolve-reference.ts';
import { secondsOfUnit } from './time-unit.ts';

/** Service levels that data can prove, by their names and short names: what has to be measured, and what it says. */
const LEVELS: Readonly<
  Record<
    string,
    { readonly is: Measure['is']; readonly says: (column: string, most: string) => string; readonly ages: boolean }
  >
> = {
  latency: { is: 'newest', says: (column, most) => `the newest ${column} is at most ${most} old`, ages: true },
  retention: { is: 'oldest', says: (column, most) => `the oldest ${column} is at most ${most} old`, ages: true },
  frequency: {
    is: 'largest-gap',
    says: (column, most) => `from one ${column} to the next it is at most ${most}`,
    ages: false,
  },
};
const NAMES: Readonly<Record<string, string>> = {
  ly: 'latency',
  freshness: 'latency',
  re: 'retention',
  fy: 'frequency',
};

/** Notes down the service levels of a contract: those that a column with moments proves, and that nothing looks at the others. */
export function planServiceLevels(
  contract: ContractNode,
  drafts: readonly ObjectDraft[],
  snapshot: boolean,
  notChecked: NotChecked[],
): void {
  for (const level of contract.list('slaProperties')) {
    const name = level.text('property');
    if (name === undefined) continue;
    const unit = level.text('unit');
    const { value } = level.get('value');
    const most = `${boundedText(String(value), 200)}${unit === undefined ? '' : ` ${boundedText(unit, 50)}`}`;
    const skip = (why: string): void => {
      notChecked.push({ statement: `${boundedText(name, 200)}: ${most}`, location: level.location, why });
    };
    const day = dayLevel(name);
    if (day !== undefined) {
      if (!dayBounds(level.text('value') ?? '')) skip('its value is no day');
      else if (isOfDraft(day, contract)) skip('the contract is not active');
      continue;
    }
    const lower = name.toLowerCase();
    const full = Object.hasOwn(NAMES, lower) ? (NAMES[lower] ?? '') : lower;
    const known = Object.hasOwn(LEVELS, full) ? LEVELS[full] : undefined;
    const seconds = secondsOfUnit(unit);
    if (!known) skip('the data of a table does not show it');
    else if (typeof value !== 'number' && !/^\d+(\.\d+)?$/.test(String(value))) skip('its value is no number');
    else if (seconds === undefined) skip(unit === undefined ? 'it has no unit' : 'its unit is no unit of time');
    else if (known.ages && snapshot)
      skip('a file in the repository does not age as its source does; run this gate where the data is made');
    else {
      const elements = (level.text('element') ?? contract.text('slaDefaultElement') ?? '')
        .split(',')
        .map((part) => part.trim());
      for (const element of elements) {
        const reference = resolveReference(contract, element);
        const draft =
          reference.kind === 'property' ? drafts.find(({ node }) => node.value === reference.object.value) : undefined;
        const property = draft?.properties.find(
          ({ node }) => reference.kind === 'property' && node.value === reference.path.at(-1)?.value,
        );
        if (!draft || !property) skip('it names no column (`element: OBJECT.COLUMN`)');
        else if (property.type !== 'date' && property.type !== 'timestamp')
          skip(`${property.shown} is of no logical type with a date`);
        else
          draft.plan.state(
            {
              about: `${property.name} ${boundedText(name, 100)}`,
              says: known.says(property.shown, most),
              asks: 'service-levels-kept',
              location: level.location,
            },
            { measure: { column: property.column, is: known.is }, allowed: Number(value) * seconds },
          );
      }
    }
  }
}
