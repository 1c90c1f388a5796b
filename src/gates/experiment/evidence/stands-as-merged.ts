import type { ExperimentDesign, Registration } from '../../../generated/formats.ts';
import { changedTerms } from './changed-terms.ts';

/** Whether the criteria are, or mean, what was there at the merge base. */
export function standsAsMerged(design: ExperimentDesign, { standing, file, before }: Registration): boolean {
  if (standing !== 'compared') return false;
  return (
    file === 'unchanged' || file === 'moved' || (before !== undefined && changedTerms(before, design).length === 0)
  );
}
