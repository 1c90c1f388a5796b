import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether columns that must have values have them. */
export const requiredValuesPresent: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/required-values-present',
    question: 'Does every required column have a value in every row?',
    why: 'A model trained on silently missing values learns the gap, not the signal.',
    remedy: 'Fill or drop these rows where the data is made, or make the column optional in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'required-values-present'),
};
