import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether keys and unique columns repeat. */
export const valuesUnique: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/values-unique',
    question: 'Are keys and unique columns free of repeated values?',
    why: 'A repeated key counts an observation twice and multiplies rows when data is joined.',
    remedy: 'Remove the repeated rows where the data is made, or correct the key in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'values-unique'),
};
