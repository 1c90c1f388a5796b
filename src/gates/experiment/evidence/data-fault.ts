import type { Answer } from '../../../model/check.ts';

/** The two sides of an experiment. */
export type SideName = 'baseline' | 'candidate';

/** Something about the results that keeps a criterion from being decided, or from being decided on all units. */
export interface DataFault {
  /** Absent: it concerns every metric. */
  readonly metric?: string;
  readonly side: SideName;
  /** Numbers can still be compared; only whether they cover enough is in doubt. */
  readonly comparable?: boolean;
  /** There is but one measurement, which is enough for a criterion that says `deterministic: true`. */
  readonly once?: boolean;
  readonly answer: Answer;
}
