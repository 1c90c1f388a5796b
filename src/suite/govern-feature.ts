import type { GovernanceUnit } from '../generated/formats.ts';
import { collectGovernance } from '../gates/governance/collect.ts';
import { governance } from '../gates/governance/gate.ts';
import type { Feature } from '../model/feature.ts';
import { GOVERNANCE } from '../promotion/effective-severity.ts';
import { evaluate, type Observation } from '../promotion/evaluate.ts';
import type { ScopedFeature } from '../promotion/scope.ts';
import { stageRank } from '../promotion/stages.ts';
import { covers, daysLeft } from '../promotion/waiver-state.ts';
import { circleOfDependencies } from './circle-of-dependencies.ts';
import { checkContext, evaluationSubject } from './evaluation-context.ts';
import { featureIndex } from './feature-index.ts';
import type { JudgingContext } from './judging-context.ts';
import type { Configuration } from './load-configuration.ts';
import { dependenciesOf } from './read-features.ts';

/** Holds a feature to the rules around the evidence. @param observations what the other gates saw, for waivers that have ended */
export async function governFeature(
  scoped: ScopedFeature,
  feature: Feature,
  stage: string,
  observations: readonly Observation[],
  configuration: Configuration,
  context: JudgingContext,
): Promise<readonly Observation[]> {
  const { policy, waivers } = configuration;
  const rank = stageRank(policy.stages, stage) ?? 0;
  const bad = observations.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  const ended = waivers
    .filter((waiver) => waiver.merged && waiver.feature === feature.id && daysLeft(waiver.until, context.now) < 0)
    .map((waiver) => ({
      check: waiver.check,
      ...(waiver.about === undefined ? {} : { about: waiver.about }),
      until: waiver.until,
      reason: waiver.reason,
      stillBad: bad.filter((observation) => covers(waiver, observation)).length,
      location: waiver.location,
    }));
  const dependencies: GovernanceUnit['dependencies'] = dependenciesOf(feature).map((id, index) => {
    const other = featureIndex(context.features).byId.get(id);
    const location = feature.locate('depends-on', index);
    const circle = circleOfDependencies(id, feature.id, featureIndex(context.features).byId);
    return {
      id,
      ...(circle ? { circle: [...circle] } : {}),
      ...(other ? { stage: other.stage, lower: (stageRank(policy.stages, other.stage) ?? -1) < rank } : {}),
      ...(other?.path ? { record: other.path } : {}),
      ...(location ? { location } : {}),
    };
  });
  const lost = (stageRank(policy.stages, scoped.stage) ?? 0) > 0;
  const unit = await collectGovernance({
    repository: context.repository,
    feature,
    ...(scoped.because === 'removed' ? { removedFrom: lost ? scoped.stage : '' } : {}),
    waivers: ended,
    dependencies,
    guarded: context.guarded,
    ...(context.owners ? { owners: context.owners } : {}),
  });
  const seen = evaluate(
    governance,
    [{ unit, origin: 'checkout' }],
    evaluationSubject(feature, policy, stage),
    checkContext(GOVERNANCE, stage, policy, context.now),
  ).filter(
    // Nothing to ask of a feature without a record is in order here: the rules are about records.
    (observation) => observation.check !== `${GOVERNANCE}/evidence-present`,
  );
  return [...unreadableReports(feature, context), ...seen];
}

function unreadableReports(feature: Feature, context: JudgingContext): readonly Observation[] {
  return (context.unreadable.get(feature.path ?? '') ?? []).map(({ message, remedy, path }) => ({
    check: 'governance/record-valid',
    feature: feature.id,
    outcome: 'unknown' as const,
    message,
    remedy,
    fingerprint: `report ${path}`,
    subjects: [path, ...(feature.path ? [feature.path] : [])].sort(),
    origin: 'committed' as const,
    for: 'data-scientist' as const,
    location: { path: feature.path ?? path, line: 1 },
  }));
}
