import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';

/** Whether data keeps the service levels that it can prove. */
export const serviceLevelsKept: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/service-levels-kept',
    question: 'Is the data as fresh, as old and as regular as the contract promises?',
    why: 'A detector that reads the data of yesterday detects the incidents of yesterday.',
    remedy: 'See why the data is late or has a gap, or change the promise in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'note', production: 'warning' },
  },
  evaluate: (unit) => answers(unit, 'service-levels-kept'),
};
