import type { Location } from '../generated/formats.ts';

/** Something wrong with a file or an input, for its writer to mend. */
export interface Problem {
  /** Names the thing, what was expected, what was seen. */
  readonly message: string;
  /** What to do. */
  readonly remedy?: string;
  readonly location?: Location;
}
