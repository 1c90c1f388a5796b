import picomatch from 'picomatch';
import { relative, sep } from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { Feature } from '../model/feature.ts';
import { scope, type ScopedFeature } from '../promotion/scope.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import { LIMITS } from '../sources/document.ts';
import type { Git } from '../sources/git.ts';
import { mayName } from '../sources/may-name.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { assembleReport } from './assemble-report.ts';
import { ghost, registered, registeredAt, repointed } from './base-records.ts';
import { CHECK_METAS } from './check-metas.ts';
import { unclaimed } from './discover.ts';
import { GATE_ENTRIES, type GateEntry, GATES } from './gate-entries.ts';
import { gateReports } from './gate-reports.ts';
import { readOwners, workflowsOf } from './guarding.ts';
import { judgeFeature } from './judge-feature.ts';
import type { JudgedWithRun, JudgingContext } from './judging-context.ts';
import { loadConfiguration } from './load-configuration.ts';
import { readEvidence } from './read-evidence.ts';
import { impliedFeature, readFeatures } from './read-features.ts';
import { GATE_REPORT_VERSION } from './read-gate-report.ts';
import type { SuiteOutcome, SuiteRequest } from './suite-request.ts';
import { verdictChanges } from './verdict-changes.ts';

/** What is judged. */
export interface OpenedRepository {
  readonly git: Git;
  readonly repository: Repository;
  readonly comparison: Comparison;
}

/** Collects, evaluates and judges what lies in a repository. @throws ConfigurationError */
export async function judgeRepository(
  request: SuiteRequest,
  { git, repository, comparison }: OpenedRepository,
): Promise<SuiteOutcome> {
  const vocabulary = { gates: GATE_ENTRIES.map(({ gate }) => gate.id), checks: [...CHECK_METAS.keys()] };
  const configuration = await loadConfiguration(
    git,
    repository,
    comparison,
    { ...request.config, workingDirectory: request.workingDirectory },
    vocabulary,
  );
  const { policy } = configuration.judging;
  const { stages } = policy;
  if (request.stage !== undefined && !stages.includes(request.stage)) {
    throw new ConfigurationError(unknownWord(request.stage, stages, 'a stage of the policy'));
  }
  for (const gate of request.gates)
    if (!vocabulary.gates.includes(gate)) throw new ConfigurationError(unknownWord(gate, vocabulary.gates, 'a gate'));

  const prefix = relative(repository.root, request.workingDirectory).split(sep).join('/');
  const below = (path: string): boolean => prefix === '' || path.startsWith(`${prefix}/`);
  const records = readFeatures(repository, policy.records, {
    stages,
    lockable: [...GATES.map(({ id }) => id), ...vocabulary.checks],
  }).filter((feature) => below(feature.path ?? ''));
  const baseRecords =
    comparison.mergeBase && (await registeredAt(comparison.mergeBase, policy.records, repository, records, below));
  const patternsOf = (gate: string, option: string): readonly string[] =>
    [policy.option(gate, option, stages[0] ?? '') ?? []].flat() as string[];
  const contracts = patternsOf('data-contract', 'contracts');
  const experiments = patternsOf('experiment', 'experiments');
  const implied = records.length === 0 && (baseRecords?.length ?? 0) === 0;
  const features = implied ? [impliedFeature(repository, stages[0] ?? '', { contracts, experiments })] : records;
  const entries =
    request.gates.length === 0 ? GATE_ENTRIES : GATE_ENTRIES.filter(({ gate }) => request.gates.includes(gate.id));

  const interest = comparison.changed && changeOfInterest(comparison.changed, repository);
  const named = namedFeatures(request.features, features);
  const scoped = implied
    ? [{ id: features[0]?.id ?? '', because: 'every-feature' as const, stage: request.stage ?? stages[0] ?? '' }]
    : scope({
        stages,
        head: features.map(registered),
        ...(baseRecords ? { base: baseRecords } : {}),
        ...(comparison.changed ? { changed: comparison.changed } : {}),
        subjectsOf: (id) =>
          subjectsOf(
            features.find((feature) => feature.id === id),
            entries,
            repository,
            interest,
          ),
        named,
        ...(request.stage === undefined ? {} : { asStage: request.stage }),
      });

  const durations: Record<string, number> = {};
  const cache = new Map<string, Promise<readonly EvidenceUnit[]>>();
  const collected: JudgingContext['collected'] = (entry, feature, stage) => {
    if (!request.collect) return Promise.resolve([]);
    const key = `${entry.gate.id}\0${feature.id}`;
    let units = cache.get(key);
    if (!units) {
      const started = request.stopwatch();
      const option = (name: string): unknown => policy.option(entry.gate.id, name, stage);
      units = entry
        .collect({
          repository,
          comparison,
          feature,
          option,
          engine: request.engine,
          now: request.now,
          signal: request.signal,
        })
        .finally(() => {
          durations[entry.gate.id] = (durations[entry.gate.id] ?? 0) + request.stopwatch() - started;
        });
      cache.set(key, units);
    }
    return units;
  };
  const byId = new Map(features.map((feature) => [feature.id, feature]));
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
    repointed: (feature) => repointed(feature, baseRecords),
    now: request.now,
  };
  const judged: JudgedWithRun[] = [];
  for (const one of scoped) {
    request.progress(`judging ${one.id} at ${one.stage}`);
    judged.push(await judgeFeature(one, featureOf(one), configuration.judging, context));
    request.signal.throwIfAborted();
  }
  const changes = configuration.proposed ? await verdictChanges(configuration, features, context, implied) : undefined;
  const report = assembleReport({
    request,
    configuration,
    comparison,
    repository,
    judged,
    features,
    implied,
    evidence,
    baseRecords,
    changes,
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
    gateReports: request.collect ? gateReports(judged, entries, producer, GATE_REPORT_VERSION) : [],
    durations,
  };
}

function unknownWord(word: string, words: readonly string[], what: string): { message: string; remedy: string } {
  const meant = didYouMean(word, words);
  return {
    message: `\`${word}\` is not ${what}${meant ? `; did you mean \`${meant}\`?` : ''}`,
    remedy: words.length > 0 ? `name one of ${words.join(', ')}` : 'there is none',
  };
}

function namedFeatures(patterns: readonly string[], features: readonly Feature[]): readonly string[] {
  const ids = features.map(({ id }) => id);
  return [
    ...new Set(
      patterns.flatMap((pattern) => {
        const matches = picomatch(pattern);
        const found = ids.filter((id) => id === pattern || matches(id));
        if (found.length === 0) throw new ConfigurationError(unknownWord(pattern, ids, 'a registered feature'));
        return found;
      }),
    ),
  ];
}

/** Which texts may name a changed path, and which paths are gone: those cannot be found by looking for files. */
interface ChangeOfInterest {
  readonly mayNameChanged: (text: string) => boolean;
  readonly mayNameGone: (text: string) => boolean;
  readonly gone: readonly string[];
}

function changeOfInterest(changed: ReadonlySet<string>, repository: Repository): ChangeOfInterest {
  const gone = [...changed].filter((path) => !repository.has(path));
  const mayNameGone = gone.length === 0 ? (): boolean => false : mayName(new Set(gone));
  return { mayNameChanged: mayName(changed), mayNameGone, gone };
}

function subjectsOf(
  feature: Feature | undefined,
  entries: readonly GateEntry[],
  repository: Repository,
  interest: ChangeOfInterest | undefined,
): readonly string[] {
  if (!feature) return [];
  const record = feature.path ? [feature.path] : [];
  const documents = [
    ...record,
    ...feature.contracts,
    ...feature.experiments,
    ...feature.data.map(({ path }) => path),
    ...feature.packages,
    ...feature.runs,
  ];
  const mourns = documents.some((path) => {
    const text = interest && interest.gone.length > 0 ? repository.text(path, LIMITS.evidence) : undefined;
    return typeof text === 'string' && (interest?.mayNameGone(text) ?? false);
  });
  return [
    ...documents,
    ...feature.evidence,
    ...(mourns ? (interest?.gone ?? []) : []),
    ...entries.flatMap((entry) => entry.subjectsOf(feature, repository, interest?.mayNameChanged)),
  ];
}
