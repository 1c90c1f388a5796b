import { relative, sep } from 'node:path';
import type { CollectContext } from '../gates/collect-context.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { Feature } from '../model/feature.ts';
import type { ScopedFeature } from '../promotion/scope.ts';
import type { Git } from '../sources/git.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { unknownWord } from '../sources/unknown-word.ts';
import { assembleReport } from './assemble-report.ts';
import { ghost, registeredAt, repointed } from './base-records.ts';
import { unclaimed } from './discover.ts';
import { type Collect, GATE_ENTRIES } from './gate-entries.ts';
import { gateReports } from './gate-reports.ts';
import { readOwners, workflowsOf } from './guarding.ts';
import { judgeFeature } from './judge-feature.ts';
import type { JudgedWithRun, JudgingContext } from './judging-context.ts';
import { loadConfiguration } from './load-configuration.ts';
import { loadGates } from './load-gates.ts';
import { readEvidence } from './read-evidence.ts';
import { impliedFeature } from './read-features.ts';
import { patternsOf } from './patterns-of.ts';
import { readRegistered } from './read-registered.ts';
import { withComparedRecords, withRecordsAsFiles } from './records-as-files.ts';
import { GATE_REPORT_VERSION } from './read-gate-report.ts';
import { remediationNotices } from './remediation-notices.ts';
import { scopeOfRun } from './scope-of-run.ts';
import type { RepositoryOutcome, SuiteRequest } from './suite-request.ts';
import { verdictChanges } from './verdict-changes.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What is judged. */
export interface OpenedRepository {
  readonly git: Git;
  readonly repository: Repository;
  readonly comparison: Comparison;
}

/** Collects, evaluates and judges what lies in a repository. @throws ConfigurationError */
export async function judgeRepository(
  request: SuiteRequest,
  { git, ...opened }: OpenedRepository,
): Promise<RepositoryOutcome> {
  const configuration = await loadConfiguration(git, opened.repository, opened.comparison, {
    ...request.config,
    workingDirectory: request.workingDirectory,
  });
  const { policy } = configuration.judging;
  const { stages } = policy;
  if (request.stage !== undefined && !stages.includes(request.stage)) {
    throw new ConfigurationError(unknownWord(request.stage, stages, 'a stage of the policy'));
  }
  for (const gate of request.gates)
    if (!VOCABULARY.gates.includes(gate)) throw new ConfigurationError(unknownWord(gate, VOCABULARY.gates, 'a gate'));

  const prefix = relative(opened.repository.root, request.workingDirectory).split(sep).join('/');
  const below = (path: string): boolean => prefix === '' || path.startsWith(`${prefix}/`);
  const contracts = patternsOf(policy, 'data-contract', 'contracts');
  const experiments = patternsOf(policy, 'experiment', 'experiments');
  const records = readRegistered(opened.repository, policy).filter((feature) => below(feature.path ?? ''));
  const { mergeBase } = opened.comparison;
  const baseRecords = mergeBase && (await registeredAt(mergeBase, policy.records, opened.repository, records, below));
  const repository = withRecordsAsFiles(opened.repository, records);
  const comparison = withComparedRecords(opened.comparison, records, baseRecords ?? []);
  const implied = records.length === 0 && (baseRecords?.length ?? 0) === 0;
  const features = implied ? [impliedFeature(repository, stages[0] ?? '', { contracts, experiments })] : records;
  const entries = await loadGates(
    GATE_ENTRIES.filter(({ id }) => request.gates.length === 0 || request.gates.includes(id)),
  );

  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const { scoped, bereft, bereavedGates } = await scopeOfRun({
    request,
    repository,
    policy,
    contracts,
    entries,
    features,
    implied,
    baseRecords,
    changed: comparison.changed,
    files: opened.comparison,
  });

  const collectors = new Map<string, Collect>();
  if (request.collect && (scoped.length > 0 || configuration.proposed))
    for (const { gate, collect } of entries) collectors.set(gate.id, await collect());

  const durations: Record<string, number> = {};
  const time = request.timer(policy.timeout);
  const signal = AbortSignal.any([request.signal, time]);
  const cache = new Map<string, Promise<readonly EvidenceUnit[]>>();
  const collected: JudgingContext['collected'] = (entry, feature, stage) => {
    const collect = collectors.get(entry.gate.id);
    if (!collect) return Promise.resolve([]);
    const key = `${entry.gate.id}\0${feature.id}`;
    let units = cache.get(key);
    if (!units) {
      const started = request.stopwatch();
      const option = (name: string): unknown =>
        request.options?.[entry.gate.id]?.[name] ?? policy.option(entry.gate.id, name, stage);
      units = collect({
        repository,
        comparison,
        feature,
        features: records,
        stages,
        ...atBase(feature),
        ...(owners ? { owners } : {}),
        option,
        engine: request.engine,
        tools: evidence
          .tools(feature)
          .filter(({ origin }) => origin === 'supplied' || policy.leastOrigin(stage) === 'committed'),
        now: request.now,
        signal,
      }).finally(() => {
        durations[entry.gate.id] = (durations[entry.gate.id] ?? 0) + request.stopwatch() - started;
      });
      cache.set(key, units);
    }
    return units;
  };
  const baseById = new Map(baseRecords?.map((record) => [record.id, record]));
  const atBase = (feature: Feature): Pick<CollectContext, 'recordAtBase'> => {
    const before = baseById.get(feature.id);
    // A record that has not changed says what the head's says.
    return before
      ? { recordAtBase: before.record ?? (feature.record as unknown as CollectContext['recordAtBase'] & object) }
      : {};
  };
  const featureOf = (one: ScopedFeature): Feature => byId.get(one.id) ?? ghost(one, baseRecords ?? []);
  const evidence = await readEvidence(repository, request, scoped.map(featureOf));
  const owners = await readOwners(repository, comparison);
  const workflows = workflowsOf(repository);
  const context: JudgingContext = {
    repository,
    comparison,
    entries,
    collected,
    carried: evidence.carried,
    unreadable: evidence.unreadable,
    features: records,
    ...(owners ? { owners } : {}),
    guarded: implied ? [] : [...configuration.paths, ...workflows],
    repointed: (feature) => [...repointed(feature, baseRecords), ...bereavedGates(feature)],
    recordOnBase: (feature) => baseRecords?.find(({ id }) => id === feature.id)?.record,
    bereft,
    now: request.now,
  };
  const judged: JudgedWithRun[] = [];
  for (const one of scoped) {
    request.progress(`judging ${one.id} at ${one.stage}`);
    // Signals and timers come only between turns of the event loop, and much of the work never leaves one.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      signal.throwIfAborted();
      judged.push(await judgeFeature(one, featureOf(one), configuration.judging, context));
      signal.throwIfAborted();
    } catch (error) {
      if (request.signal.aborted || !time.aborted) throw error;
      break;
    }
  }
  const late = time.aborted
    ? [
        {
          message: `the ${policy.timeout} seconds that a run may take are used up; ${scoped.length - judged.length} of ${scoped.length} features were not looked at`,
          remedy: 'give the run more time (`timeout` in the policy), or let the gates run in jobs of their own',
        },
      ]
    : [];
  const changes =
    configuration.proposed && !time.aborted
      ? await verdictChanges(configuration, features, context, implied)
      : undefined;
  const withLineage =
    !time.aborted &&
    entries.some(({ gate }) => gate.id === 'lineage') &&
    (request.collect ||
      judged.some((one) => one.evidence.some(({ gate, elsewhere }) => gate === 'lineage' && elsewhere.length > 0)));
  const report = assembleReport({
    request,
    configuration,
    comparison,
    repository,
    judged,
    features,
    implied,
    evidence: { problems: [...evidence.problems, ...late] },
    baseRecords,
    changes,
    lineage: withLineage
      ? (await import('./lineage-of-change.ts')).lineageOfChange({
          repository,
          comparison,
          policy,
          features: records,
          judged,
          owners,
        })
      : {},
    remediations: baseRecords
      ? remediationNotices(
          scoped.flatMap(({ id }) => byId.get(id) ?? []),
          (id) => baseById.get(id),
        )
      : [],
    workflows,
    unclaimed: implied ? [] : unclaimed(repository, [...contracts, ...experiments].flat(), records).filter(below),
  });
  const producer = {
    tool: request.tool.name,
    version: request.tool.version,
    time: request.now.toISOString(),
    ...(report.head ? { commit: report.head } : {}),
    ...(request.run ? { run: request.run } : {}),
  };
  return {
    report,
    baseline: configuration.baseline,
    materials: { configuration: configuration.files, features: judged.map(({ materials }) => materials) },
    gateReports: request.collect ? gateReports(judged, entries, producer, GATE_REPORT_VERSION) : [],
    durations,
  };
}
