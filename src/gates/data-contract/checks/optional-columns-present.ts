import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { allowance } from '../evidence/allowance.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Whether the data has the columns that it need not have. */
export const optionalColumnsPresent: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/optional-columns-present',
    question: 'Does the data have every declared column, also those that are not required?',
    why: 'A column that comes and goes breaks readers that learnt to lean on it.',
    remedy: 'Write the column, without values where there are none, or take it out of the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit, context) {
    const allowed = allowance(context, 'optional-columns');
    for (const { statements, data } of unit.objects) {
      if (!data?.columnsKnown) continue;
      for (const { column, says, about, location } of statements) {
        if (!column || column.needed) continue;
        const { total, first } = column.missingIn;
        // What is nearly its name is most likely the column itself, of which nothing is checked then.
        if (!allowed && column.near === undefined) continue;
        const files = first
          .slice(0, 3)
          .map((path) => codeSpan(path))
          .join(', ');
        const near =
          column.near === undefined ? '' : `, which has ${codeSpan(column.near)} (names are compared exactly)`;
        const words = `not in ${files}${total > 3 ? ` and ${total - 3} more` : ''}${near}`;
        yield column.found && total === 0
          ? { outcome: 'pass', message: says, about, location, ...allowed }
          : {
              outcome: 'fail',
              message: `${says}, though not required: ${words}`,
              about,
              location,
              size: Math.max(1, total),
              expected: says,
              observed: words,
              ...(column.near === undefined
                ? {}
                : {
                    remedy: `Rename the column ${codeSpan(column.near)} in the data, or the property in the contract.`,
                  }),
              ...(allowed ?? { atMost: 'warning' }),
            };
      }
    }
  },
};
