import picomatch from 'picomatch';
import { posix, relative, sep } from 'node:path';
import type { VerdictChange } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { Feature } from '../model/feature.ts';
import { type RegisteredFeature, scope, type ScopedFeature } from '../promotion/scope.ts';
import { stageRank } from '../promotion/stages.ts';
import { CODE_OWNERS_PATHS, codeOwners } from '../sources/code-owners.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import { LIMITS } from '../sources/document.ts';
import type { Git } from '../sources/git.ts';
import type { Comparison, Repository, Tree } from '../sources/repository.ts';
import { assembleReport } from './assemble-report.ts';
import { unclaimed } from './discover.ts';
import { GATE_ENTRIES, type GateEntry, GATES } from './gate-entries.ts';
import { CHECK_METAS } from './check-metas.ts';
import { gateReports } from './gate-reports.ts';
import { judgeFeature } from './judge-feature.ts';
import type { JudgedWithRun, JudgingContext } from './judging-context.ts';
import { type LoadedConfiguration, loadConfiguration } from './load-configuration.ts';
import { readEvidence } from './read-evidence.ts';
import { dependenciesOf, impliedFeature, readFeatures } from './read-features.ts';
import { GATE_REPORT_VERSION } from './read-gate-report.ts';
import type { SuiteOutcome, SuiteRequest } from './suite-request.ts';

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

function registered(feature: Feature): RegisteredFeature {
  return { id: feature.id, stage: feature.stage, dependsOn: dependenciesOf(feature) };
}

/** A record of the base. */
interface RecordOnBase extends RegisteredFeature {
  readonly path: string;
  /** What it says, where that differs from the head. */
  readonly record?: Readonly<Record<string, unknown>>;
}

/** Gates whose evidence a changed record looks for elsewhere than it did. */
function repointed(feature: Feature, base: readonly RecordOnBase[] | undefined): readonly string[] {
  const before = base?.find(({ id }) => id === feature.id)?.record;
  if (!before) return [];
  return GATE_ENTRIES.filter(({ keys }) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(feature.record[key])),
  ).map(({ gate }) => gate.id);
}

/** The records of the base: those that have not changed are the head's. */
async function registeredAt(
  tree: Tree,
  patterns: readonly string[],
  repository: Repository,
  head: readonly Feature[],
  below: (path: string) => boolean,
): Promise<readonly RecordOnBase[]> {
  const matches = picomatch([...patterns]);
  const paths = tree.paths.filter((path) => below(path) && matches(path));
  const byPath = new Map(head.map((feature) => [feature.path, feature]));
  await tree.texts(paths.filter((path) => !repository.has(path)));
  return Promise.all(
    paths.map(async (path) => {
      const same = byPath.get(path);
      if (same && (await repository.blob(path)) === tree.blob(path)) return { ...registered(same), path };
      const value = (await tree.document(path))?.value as Readonly<Record<string, unknown>> | undefined;
      const id =
        typeof value?.['id'] === 'string'
          ? value['id']
          : (same?.id ?? posix.basename(path).replace(/\.feature\.ya?ml$/, ''));
      return {
        id,
        stage: typeof value?.['stage'] === 'string' ? value['stage'] : '',
        dependsOn: [],
        path,
        record: value ?? {},
      };
    }),
  );
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

function subjectsOf(
  feature: Feature | undefined,
  entries: readonly GateEntry[],
  repository: Repository,
): readonly string[] {
  if (!feature) return [];
  return [
    ...(feature.path ? [feature.path] : []),
    ...feature.evidence,
    ...entries.flatMap((entry) => entry.subjectsOf(feature, repository)),
  ];
}

/** A feature whose record is gone. */
function ghost(one: ScopedFeature, base: readonly RecordOnBase[]): Feature {
  const path = base.find(({ id }) => id === one.id)?.path;
  return {
    id: one.id,
    title: one.id,
    stage: one.stage,
    ...(path ? { path } : {}),
    record: { id: one.id, title: one.id, stage: one.stage },
    contracts: [],
    code: [],
    experiments: [],
    data: [],
    packages: [],
    runs: [],
    tests: {},
    evidence: [],
    locate: () => undefined,
    problems: [],
  };
}

async function readOwners(repository: Repository, { base }: Comparison): Promise<JudgingContext['owners']> {
  for (const file of CODE_OWNERS_PATHS) {
    const content = base
      ? (await base.texts([file])).get(file)
      : repository.has(file)
        ? repository.text(file, LIMITS.configuration)
        : undefined;
    if (typeof content === 'string') return { file, of: codeOwners(content) };
  }
  return undefined;
}

function workflowsOf(repository: Repository): readonly string[] {
  return repository.paths.filter((path) => {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return false;
    const content = repository.text(path, LIMITS.configuration);
    return typeof content === 'string' && content.includes('/promotion-gates');
  });
}

/** Judges every feature by what the pull request would make of policy, waivers and known debt, and says where the verdict differs. */
async function verdictChanges(
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
