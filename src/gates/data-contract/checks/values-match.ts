import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether text has the patterns and formats that are declared. */
export const valuesMatch: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/values-match',
    question: 'Does every text have the pattern and the format that the contract declares?',
    why: 'An identifier that is written another way is found by no join and no lookup.',
    remedy: 'Mend these values where the data is made, or correct the pattern in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'values-match'),
};
