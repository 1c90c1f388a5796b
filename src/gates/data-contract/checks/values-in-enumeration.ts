import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether values are among those the contract lists. */
export const valuesInEnumeration: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/values-in-enumeration',
    question: 'Is every value one of those the contract lists?',
    why: 'A category nobody knows falls through every branch of the code that reads it.',
    remedy: 'Mend these values where the data is made, or add them to the list in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'values-in-enumeration'),
};
