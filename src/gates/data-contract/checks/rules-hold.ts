import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether the rules of the contract hold. */
export const rulesHold: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/rules-hold',
    question: 'Do the SQL rules and custom rules of the contract hold?',
    why: 'They say what nothing else in the contract can: how columns and rows fit together.',
    remedy: 'Mend the data where it is made, or correct the rule in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'rules-hold'),
};
