import type { Statistics } from '../../../generated/formats.ts';

/** What being one of several goals does to a goal. */
export interface GoalCorrection {
  readonly method: NonNullable<Statistics['correction']>;
  readonly adjustedPValue: number;
  /** How many goals are tested side by side, those that could not be compared included. */
  readonly goals: number;
  /** Units that would decide it if all that is allowed to chance were split evenly among the goals: more than any of the methods needs. */
  readonly requiredN?: number;
}
