import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether values keep within declared bounds. */
export const valuesInRange: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/values-in-range',
    question: 'Are all values within the bounds the contract declares?',
    why: 'A share of 43 where 0.43 was meant passes every type check and moves every average.',
    remedy: 'Mend these values where the data is made, or correct the bound in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'values-in-range'),
};
