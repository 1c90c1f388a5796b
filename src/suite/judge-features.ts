import type {
  Finding,
  GateReport,
  GateSummary,
  GovernanceUnit,
  JudgedFeature,
  NextStage,
} from '../generated/formats.ts';
import { collectGovernance } from '../gates/governance/collect.ts';
import { governance } from '../gates/governance/gate.ts';
import type { CheckContext, CheckMeta } from '../model/check.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { Feature } from '../model/feature.ts';
import type { AnyGate, Gate } from '../model/gate.ts';
import { gateOf, GOVERNANCE } from '../promotion/effective-severity.ts';
import { type EvaluationSubject, evaluate, evidenceCheck, type Observation } from '../promotion/evaluate.ts';
import { debtLookup } from '../promotion/known-debt.ts';
import { judge, type Judgement, verdictOf } from '../promotion/judge.ts';
import { type CarriedReport, mergeEvidence, type MergedUnit } from '../promotion/merge-evidence.ts';
import type { ScopedFeature } from '../promotion/scope.ts';
import { nextStage, RETIRED, stageRank } from '../promotion/stages.ts';
import { covers, daysLeft } from '../promotion/waiver-state.ts';
import type { OwnersOf } from '../sources/code-owners.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { type GateEntry, GATES } from './gate-entries.ts';
import type { Configuration } from './load-configuration.ts';
import { dependenciesOf, locksOf } from './read-features.ts';

/** What judging features needs to know of the run. */
export interface JudgingContext {
  readonly repository: Repository;
  readonly comparison: Comparison;
  /** Gates that are looked at. */
  readonly entries: readonly GateEntry[];
  /** Collects one gate's evidence of one feature, once. */
  readonly collected: (entry: GateEntry, feature: Feature, stage: string) => Promise<readonly EvidenceUnit[]>;
  readonly carried: readonly CarriedReport[];
  /** Committed reports that could not be read, by the path of the record that names them. */
  readonly unreadable: ReadonlyMap<
    string,
    readonly { readonly message: string; readonly remedy: string; readonly path: string }[]
  >;
  readonly features: readonly Feature[];
  readonly owners?: { readonly file: string; readonly of: OwnersOf };
  readonly guarded: readonly string[];
  /** Gates for which the record names other evidence than on the base. */
  readonly repointed: (feature: Feature) => readonly string[];
  readonly now: Date;
}

/** A judged feature with what the run's own verdict follows from. */
export interface JudgedWithRun {
  readonly feature: JudgedFeature;
  readonly runVerdict: JudgedFeature['verdict'];
  /** What each gate saw, for reports that travel. */
  readonly evidence: readonly { readonly gate: string; readonly units: readonly EvidenceUnit[] }[];
}

const METAS: ReadonlyMap<string, CheckMeta> = new Map(
  GATES.flatMap((gate) => [
    ...(gate.id === GOVERNANCE ? [] : [evidenceCheck(gate)]),
    ...gate.checks.map((check) => check.meta),
  ]).map((meta) => [meta.id, meta]),
);

/** Documentation of every check, by id. */
export function checkMetas(): ReadonlyMap<string, CheckMeta> {
  return METAS;
}

/** Judges one feature under one configuration, at its stage and at the next. */
export async function judgeFeature(
  scoped: ScopedFeature,
  feature: Feature,
  configuration: Configuration,
  context: JudgingContext,
): Promise<JudgedWithRun> {
  const { policy } = configuration;
  const judgement: Judgement = {
    policy,
    waivers: configuration.waivers,
    debt: debtLookup(configuration.baseline),
    ...(context.comparison.changed ? { changed: context.comparison.changed } : {}),
    now: context.now,
    metaOf: (check) => {
      const meta = METAS.get(check);
      if (!meta) throw new Error(`no check ${check}`);
      return meta;
    },
  };
  const gathered = scoped.because === 'removed' ? [] : await gather(scoped, feature, policy, context);
  const locked = locksOf(feature);
  const record = {
    repointed: context.repointed(feature),
    ...(feature.path === undefined ? {} : { record: feature.path }),
  };
  const at = async (stage: string): Promise<readonly Observation[]> => {
    const observations = observe(gathered, feature, stage, configuration, context);
    observations.push(...unreadableReports(feature, context));
    observations.push(...(await govern(scoped, feature, stage, observations, configuration, context)));
    return observations;
  };
  const { findings, verdict, runVerdict } = judge(await at(scoped.stage), { ...scoped, locked, ...record }, judgement);
  const next =
    scoped.because === 'removed' || scoped.stage === RETIRED ? undefined : nextStage(policy.stages, scoped.stage);
  const shown = findings.filter((finding) => finding.severity !== 'off');
  return {
    runVerdict,
    evidence: gathered.map(({ entry, units }) => ({
      gate: entry.gate.id,
      units: units.filter(({ origin }) => origin === 'checkout').map(({ unit }) => unit),
    })),
    feature: {
      id: feature.id,
      title: feature.title,
      stage: scoped.stage,
      ...(scoped.raisedFrom === undefined ? {} : { raisedFrom: scoped.raisedFrom }),
      ...(scoped.loweredFrom === undefined ? {} : { loweredFrom: scoped.loweredFrom }),
      ...(feature.path === undefined
        ? {}
        : { record: { path: feature.path, line: feature.locate('stage')?.line ?? 1 } }),
      owners: feature.record.owner
        ? [feature.record.owner]
        : [...(feature.path && context.owners ? context.owners.of(feature.path) : [])],
      because: scoped.because,
      verdict,
      blocksThisRun: runVerdict !== 'ready',
      gates: [
        ...gathered.map(({ entry, units }) =>
          summary(entry.gate, units, findings, policy.requires(scoped.stage).includes(entry.gate.id)),
        ),
        summary(governance, [], findings, true),
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
      dependents: context.features
        .filter((other) => dependenciesOf(other).includes(feature.id))
        .map((other) => ({ id: other.id, stage: other.stage })),
    },
  };
}

interface Gathered {
  readonly entry: GateEntry;
  readonly units: readonly MergedUnit[];
}

async function gather(
  scoped: ScopedFeature,
  feature: Feature,
  policy: Configuration['policy'],
  context: JudgingContext,
): Promise<readonly Gathered[]> {
  return Promise.all(
    context.entries.map(async (entry) => {
      const local = await context.collected(entry, feature, scoped.stage);
      const paths = new Set(
        context.carried.flatMap(({ report }) =>
          report.gate === entry.gate.id
            ? report.features.flatMap((part) =>
                part.feature === feature.id
                  ? part.units.flatMap((unit) => unit.subjects.flatMap((subject) => subject.path ?? []))
                  : [],
              )
            : [],
        ),
      );
      const blobs = new Map(
        await Promise.all([...paths].map(async (path) => [path, await context.repository.blob(path)] as const)),
      );
      const units = mergeEvidence(local, context.carried, {
        gate: entry.gate.id,
        feature: feature.id,
        least: policy.leastOrigin(scoped.stage),
        blobAt: (path) => blobs.get(path),
      });
      return { entry, units };
    }),
  );
}

function observe(
  gathered: readonly Gathered[],
  feature: Feature,
  stage: string,
  { policy }: Configuration,
  context: JudgingContext,
): Observation[] {
  return gathered.flatMap(({ entry, units }) => [
    ...evaluate(
      entry.gate,
      units,
      subjectOf(feature, policy, stage),
      checkContext(entry.gate.id, stage, policy, context.now),
    ),
  ]);
}

function checkContext(gate: string, stage: string, policy: Configuration['policy'], now: Date): CheckContext {
  return { stage, option: (name) => policy.option(gate, name, stage), now };
}

function subjectOf(feature: Feature, policy: Configuration['policy'], stage: string): EvaluationSubject {
  const locked = locksOf(feature);
  const required = policy.requires(stage);
  return {
    feature: feature.id,
    ...(feature.path === undefined ? {} : { record: feature.path }),
    asks: (check) => {
      const gate = gateOf(check);
      return (
        gate === GOVERNANCE ||
        required.includes(gate) ||
        locked.includes(gate) ||
        locked.includes(check) ||
        policy.severity(check, stage) !== undefined
      );
    },
  };
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

async function govern(
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
    const other = context.features.find((candidate) => candidate.id === id);
    const location = feature.locate('depends-on', index);
    return {
      id,
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
  return evaluate(
    governance,
    [{ unit, origin: 'checkout' }],
    subjectOf(feature, policy, stage),
    checkContext(GOVERNANCE, stage, policy, context.now),
  ).filter(
    // Nothing to ask of a feature without a record is in order here: the rules are about records.
    (observation) => observation.check !== `${GOVERNANCE}/evidence-present`,
  );
}

function summary(
  gate: AnyGate,
  units: readonly MergedUnit[],
  findings: readonly Finding[],
  required: boolean,
): GateSummary {
  const own = findings.filter((finding) => finding.check.startsWith(`${gate.id}/`) && finding.severity !== 'off');
  const blocking = own.filter(
    (finding) =>
      finding.severity === 'block' && (finding.standing === 'open' || finding.standing === 'already-on-main'),
  );
  const usable = units.filter(({ unusable }) => !unusable);
  const producers = usable.flatMap(({ origin, producer }) =>
    origin !== 'checkout' && producer ? [{ origin, producer }] : [],
  );
  const asked = required || own.some(({ outcome }) => outcome !== 'skipped');
  const count = (outcome: Finding['outcome']): number => own.filter((finding) => finding.outcome === outcome).length;
  return {
    gate: gate.id,
    required,
    verdict: asked ? verdictOf(blocking) : 'not-asked',
    passed: count('pass'),
    failed: count('fail'),
    unknown: count('unknown'),
    summary:
      usable.length > 0
        ? (gate as unknown as Gate<EvidenceUnit>).summarise(usable.map(({ unit }) => unit))
        : gate.id === GOVERNANCE
          ? 'record, waivers, owners'
          : 'nothing to look at',
    ...(producers.length > 0 ? { producers } : {}),
  };
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

/** Puts what the gates collected into reports that can travel to other jobs, one a gate. */
export function gateReports(
  judged: readonly JudgedWithRun[],
  entries: readonly GateEntry[],
  producer: GateReport['producer'],
  version: '1.0',
): readonly GateReport[] {
  return entries.map(({ gate }) => ({
    kind: 'promotion-gates/gate-report',
    version,
    gate: gate.id,
    producer,
    features: judged.map(({ feature, evidence }) => ({
      feature: feature.id,
      stage: feature.stage,
      units: [
        ...(evidence.find((part) => part.gate === gate.id)?.units ?? []),
      ] as GateReport['features'][number]['units'],
      findings: feature.findings.filter((finding) => finding.check.startsWith(`${gate.id}/`)),
    })),
  }));
}
