import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether arrays, objects and vectors are built as declared. */
export const structureHolds: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/structure-holds',
    question: 'Are arrays, objects and vectors built as the contract declares?',
    why: 'A model that is given a vector of another length, or one that is not normalised, answers, and wrongly.',
    remedy: 'Mend these values where the data is made, or correct the option in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'structure-holds'),
};
