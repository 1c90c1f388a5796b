import type { Answer } from '../../../model/check.ts';
import type { DataFault } from './data-fault.ts';

/** That an answer is unknown only because of what `experiment/metrics-present` says of the results. */
export function followsFault({ answer }: DataFault): Required<Pick<Answer, 'follows'>> {
  return { follows: { check: 'experiment/metrics-present', about: answer.about } };
}
