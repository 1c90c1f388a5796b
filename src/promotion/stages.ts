/** The stage below all others, for features that are no longer in use. Never listed in a policy. */
export const RETIRED = 'retired';

/** How high a stage stands: `retired` is -1, the policy's first stage 0. A name that is not a stage is undefined. */
export function stageRank(stages: readonly string[], stage: string): number | undefined {
  if (stage === RETIRED) return -1;
  const rank = stages.indexOf(stage);
  return rank < 0 ? undefined : rank;
}

/** The stage after this one, if there is one. */
export function nextStage(stages: readonly string[], stage: string): string | undefined {
  const rank = stageRank(stages, stage);
  return rank === undefined ? undefined : stages[rank + 1];
}

/**
 * Which of the three stages that defaults are written for a stage of the policy corresponds to: the policy's first, its last,
 * and all between. A policy of one stage has only a first.
 */
export function defaultStage(stages: readonly string[], stage: string): 'exploratory' | 'candidate' | 'production' {
  const rank = stageRank(stages, stage) ?? 0;
  if (rank <= 0) return 'exploratory';
  return rank === stages.length - 1 ? 'production' : 'candidate';
}
