import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether every reference finds what it refers to. */
export const referencesHold: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/references-hold',
    question: 'Does every value that refers to another object find it there?',
    why: 'A row that refers to nothing vanishes in a join, without a word.',
    remedy: 'Add what is missing on the other side, or remove these rows where the data is made.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'references-hold'),
};
