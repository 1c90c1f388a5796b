import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { allowance } from '../evidence/allowance.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Whether columns stand in the order of the contract. */
export const columnsInOrder: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/columns-in-order',
    question: 'Do the declared columns stand in the order of the contract?',
    why: 'Code that goes by the place of a column reads another one without noticing.',
    remedy: 'Write the columns in the order of the contract, or the properties in the order of the data.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit, context) {
    const allowed = allowance(context, 'column-order');
    if (!allowed) return;
    for (const { name, location, data } of unit.objects) {
      if (!data?.ordered) continue;
      const common = { about: name, location, ...allowed };
      const { outOfOrder } = data;
      yield outOfOrder === undefined
        ? { ...common, outcome: 'pass', message: `the columns of ${codeSpan(name)} stand in the order of the contract` }
        : {
            ...common,
            outcome: 'fail',
            message: `in ${codeSpan(name)}, ${codeSpan(outOfOrder.column)} stands before ${codeSpan(outOfOrder.before)}, which the contract has first`,
            expected: 'columns in the order of the contract',
            observed: `${codeSpan(outOfOrder.column)} before ${codeSpan(outOfOrder.before)}`,
          };
    }
  },
};
