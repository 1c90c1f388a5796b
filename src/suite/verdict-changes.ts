import type { VerdictChange } from '../generated/formats.ts';
import type { Feature } from '../model/feature.ts';
import type { ScopedFeature } from '../promotion/scope.ts';
import { stageRank } from '../promotion/stages.ts';
import { judgeFeature } from './judge-feature.ts';
import type { JudgingContext } from './judging-context.ts';
import type { LoadedConfiguration } from './load-configuration.ts';

/** Judges every feature by what the pull request would make of policy, waivers and known debt, and says where the verdict differs. */
export async function verdictChanges(
  configuration: LoadedConfiguration,
  features: readonly Feature[],
  context: JudgingContext,
  implied: boolean,
): Promise<readonly VerdictChange[]> {
  const { proposed } = configuration;
  if (!proposed || implied) return [];
  const { changed: _, ...comparison } = context.comparison;
  const whole: JudgingContext = { ...context, comparison };
  const changes: VerdictChange[] = [];
  for (const feature of features) {
    const one: ScopedFeature = { id: feature.id, because: 'every-feature', stage: feature.stage };
    if (stageRank(configuration.judging.policy.stages, feature.stage) === undefined) continue;
    const from = (await judgeFeature(one, feature, configuration.judging, whole)).feature.verdict;
    const to = (await judgeFeature(one, feature, proposed, whole)).feature.verdict;
    if (from !== to) changes.push({ feature: feature.id, from, to });
  }
  return changes;
}
