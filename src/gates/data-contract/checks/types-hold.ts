import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether values are of the type that the contract declares. */
export const typesHold: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/types-hold',
    question: 'Is every value of the type the contract declares?',
    why: 'A number that arrives as text is dropped, rounded or sorted as text, each reader in its own way.',
    remedy: 'Write these values as the type where the data is made, or change the type in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'types-hold'),
};
