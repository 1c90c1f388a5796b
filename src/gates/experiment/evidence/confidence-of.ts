import type { DesignCriterion, ExperimentDesign } from '../../../generated/formats.ts';

/** At which confidence a criterion is decided: its own, or that of the experiment, which carried evidence may lack. */
export function confidenceOf(
  design: Pick<ExperimentDesign, 'confidence'> | undefined,
  { confidence }: Pick<DesignCriterion, 'confidence'>,
): number {
  return confidence ?? design?.confidence ?? 0.95;
}
