import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether the data has the columns it must have. */
export const columnsPresent: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/columns-present',
    question: 'Does the data have every column that the contract requires or makes part of a key?',
    why: 'Code that reads a column that is gone stops, or goes on with nothing.',
    remedy: 'Bring the column back where the data is made, or make it optional in the contract and tell its readers.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  evaluate: (unit) => answers(unit, 'columns-present'),
};
