import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { allowance } from '../evidence/allowance.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Whether the data has columns that the contract does not declare. */
export const columnsDeclared: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/columns-declared',
    question: 'Does the contract declare every column that the data has?',
    why: 'A column that nobody declared is read all the same, and nobody promised to keep it.',
    remedy: 'Declare the column in the contract, or leave it out where the data is made.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit, context) {
    const allowed = allowance(context, 'extra-columns');
    if (!allowed) return;
    for (const { name, location, data } of unit.objects) {
      if (!data?.columnsKnown) continue;
      const { total, first } = data.others;
      const names = first.slice(0, 10).map((column) => codeSpan(column));
      const words = `${names.join(', ')}${total > names.length ? ` and ${total - names.length} more` : ''}`;
      const common = { about: name, location, ...allowed };
      yield total === 0
        ? { ...common, outcome: 'pass', message: `every column of ${codeSpan(name)} is declared` }
        : {
            ...common,
            outcome: 'fail',
            message: `${codeSpan(name)} has ${total === 1 ? 'a column' : `${total} columns`} that the contract does not declare: ${words}`,
            size: total,
            expected: 'columns that the contract declares',
            observed: words,
          };
    }
  },
};
