import type { Finding, JudgedFeature, NextStage } from '../generated/formats.ts';
import { governance } from '../gates/governance/gate.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { Feature } from '../model/feature.ts';
import type { Gate } from '../model/gate.ts';
import { evaluate, type Observation } from '../promotion/evaluate.ts';
import { judge, type Judgement } from '../promotion/judge.ts';
import { debtLookup } from '../promotion/known-debt.ts';
import type { ScopedFeature } from '../promotion/scope.ts';
import { nextStage, RETIRED } from '../promotion/stages.ts';
import { atRealPlaces } from './at-real-places.ts';
import { checkContext, evaluationSubject } from './evaluation-context.ts';
import { featureMaterials } from './decision-materials.ts';
import { featureIndex } from './feature-index.ts';
import { gatherEvidence, type GatheredEvidence } from './gather-evidence.ts';
import { governFeature } from './govern-feature.ts';
import type { JudgedWithRun, JudgingContext } from './judging-context.ts';
import type { Configuration } from './load-configuration.ts';
import { mergingOf } from './merging-of.ts';
import { metasOf } from './metas-of.ts';
import { locksOf } from './read-features.ts';
import { summariseGate } from './summarise-gate.ts';

/** Judges one feature under one configuration, at its stage and at the next. */
export async function judgeFeature(
  scoped: ScopedFeature,
  feature: Feature,
  configuration: Configuration,
  context: JudgingContext,
): Promise<JudgedWithRun> {
  const { policy } = configuration;
  const gates = [...context.entries.map(({ gate }) => gate), governance];
  const metas = new Map(gates.flatMap(metasOf).map((meta) => [meta.id, meta]));
  const judgement: Judgement = {
    policy,
    waivers: configuration.waivers,
    debt: debtLookup(configuration.baseline),
    ...(context.comparison.changed ? { changed: context.comparison.changed } : {}),
    now: context.now,
    metaOf: (check) => {
      const meta = metas.get(check);
      if (!meta) throw new Error(`no check ${check}`);
      return meta;
    },
  };
  const gathered = scoped.because === 'removed' ? [] : await gatherEvidence(scoped, feature, policy, context);
  const locked = locksOf(feature);
  const record = {
    repointed: context.repointed(feature),
    bereft: context.bereft(feature),
    ...(feature.path === undefined ? {} : { record: feature.path }),
  };
  const at = async (stage: string): Promise<readonly Observation[]> => {
    const observations = observe(gathered, feature, stage, configuration, context);
    observations.push(...(await governFeature(scoped, feature, stage, observations, configuration, context)));
    return atRealPlaces(observations, feature);
  };
  const { findings, verdict, runVerdict } = judge(await at(scoped.stage), { ...scoped, locked, ...record }, judgement);
  const next =
    scoped.because === 'removed' || scoped.stage === RETIRED ? undefined : nextStage(policy.stages, scoped.stage);
  const shown = findings.filter((finding) => finding.severity !== 'off');
  return {
    runVerdict,
    materials: await featureMaterials(feature, gathered, context.carried, context.repository),
    evidence: gathered.map(({ entry, units }) => ({
      gate: entry.gate.id,
      units: units.filter(({ origin }) => origin === 'checkout').map(({ unit }) => unit),
      elsewhere: units.flatMap(({ unit, origin, unusable }) => (origin === 'checkout' || unusable ? [] : [unit])),
    })),
    feature: {
      id: feature.id,
      title: feature.title,
      stage: scoped.stage,
      ...(scoped.raisedFrom === undefined ? {} : { raisedFrom: scoped.raisedFrom }),
      ...(scoped.loweredFrom === undefined ? {} : { loweredFrom: scoped.loweredFrom }),
      ...(feature.path === undefined
        ? {}
        : { record: { path: feature.set ?? feature.path, line: feature.locate('stage')?.line ?? 1 } }),
      owners: feature.record.owner
        ? [feature.record.owner]
        : [...(feature.path && context.owners ? context.owners.of(feature.set ?? feature.path) : [])],
      because: scoped.because,
      verdict,
      blocksThisRun: runVerdict !== 'ready',
      gates: [
        ...gathered.map(({ entry, units }) =>
          summariseGate(entry.gate, units, findings, policy.requires(scoped.stage).includes(entry.gate.id)),
        ),
        summariseGate(governance, [], findings, true),
      ],
      findings: shown,
      ...(next === undefined
        ? {}
        : {
            next: missingFor(
              next,
              judge(await at(next), { ...scoped, stage: next, locked, raisedFrom: scoped.stage }, judgement).findings,
            ),
          }),
      ...comparisonsOf(gathered),
      ...recreationOf(gathered),
      ...(scoped.because === 'removed'
        ? {}
        : mergingOf(
            feature,
            context.repository,
            context.recordOnBase(feature),
            scoped.raisedFrom === undefined ? 'what changes' : 'all',
          )),
      dependents: featureIndex(context.features)
        .dependents(feature.id)
        .map((other) => ({ id: other.id, stage: other.stage })),
    },
  };
}

/** Data that changed, beside what it was. */
function comparisonsOf(gathered: readonly GatheredEvidence[]): Pick<JudgedFeature, 'dataComparisons'> {
  const dataComparisons = gathered.flatMap(({ entry, units }) => {
    const usable = units.flatMap(({ unit, unusable }) => (unusable ? [] : [unit]));
    return [...((entry.gate as unknown as Gate<EvidenceUnit>).compareData?.(usable) ?? [])];
  });
  return dataComparisons.length === 0 ? {} : { dataComparisons };
}

/** How the numbers can be made again, from the first gate that can tell. */
function recreationOf(gathered: readonly GatheredEvidence[]): Pick<JudgedFeature, 'recreation'> {
  for (const { entry, units } of gathered) {
    const usable = units.flatMap(({ unit, unusable }) => (unusable ? [] : [unit]));
    const recreation = (entry.gate as unknown as Gate<EvidenceUnit>).recreate?.(usable);
    if (recreation) return { recreation };
  }
  return {};
}

function observe(
  gathered: readonly GatheredEvidence[],
  feature: Feature,
  stage: string,
  { policy }: Configuration,
  context: JudgingContext,
): Observation[] {
  return gathered.flatMap(({ entry, units }) => [
    ...evaluate(
      entry.gate,
      units,
      evaluationSubject(feature, policy, stage),
      checkContext(entry.gate.id, stage, policy, context.now),
    ),
  ]);
}

function missingFor(stage: string, findings: readonly Finding[]): NextStage {
  return {
    stage,
    missing: findings.filter(
      (finding) =>
        finding.severity === 'block' &&
        finding.standing === 'open' &&
        (finding.outcome === 'fail' || finding.outcome === 'unknown'),
    ),
  };
}
