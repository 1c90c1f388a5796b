import picomatch from 'picomatch';
import { posix, relative, sep } from 'node:path';
import type { JudgedFeature, Notice, ReadinessReport, VerdictChange, WaiverUse } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { Feature } from '../model/feature.ts';
import { mendedDebt } from '../promotion/known-debt.ts';
import { type RegisteredFeature, scope, type ScopedFeature } from '../promotion/scope.ts';
import { stageRank } from '../promotion/stages.ts';
import { covers, daysLeft } from '../promotion/waiver-state.ts';
import { CODE_OWNERS_PATHS, codeOwners } from '../sources/code-owners.ts';
import { compareWithBase } from '../sources/compare-with-base.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import { LIMITS } from '../sources/document.ts';
import { type Git, gitIn } from '../sources/git.ts';
import { openRepository } from '../sources/open-repository.ts';
import type { Comparison, Repository, Tree } from '../sources/repository.ts';
import { discover, unclaimed } from './discover.ts';
import { GATE_ENTRIES, type GateEntry, GATES } from './gate-entries.ts';
import { checkMetas, gateReports, judgeFeature, type JudgedWithRun, type JudgingContext } from './judge-features.ts';
import { type LoadedConfiguration, loadConfiguration } from './load-configuration.ts';
import { readEvidence } from './read-evidence.ts';
import { dependenciesOf, impliedFeature, readFeatures } from './read-features.ts';
import { GATE_REPORT_VERSION } from './read-gate-report.ts';
import type { SuiteOutcome, SuiteRequest } from './suite-request.ts';

/** Runs the suite over a repository: collects, evaluates, judges. Writes nothing. @throws ConfigurationError */
export async function runSuite(request: SuiteRequest): Promise<SuiteOutcome> {
  const git = gitIn(request.workingDirectory, request.environment, request.signal);
  const repository = await open(git, request);
  const comparison = await compareWithBase(git, request.base);
  if (request.base?.named && !comparison.base) {
    throw new ConfigurationError({ message: comparison.missing ?? `there is no base \`${request.base.ref}\``, remedy: 'name a branch, a tag or a commit of this repository, or fetch it' });
  }
  const vocabulary = { gates: GATE_ENTRIES.map(({ gate }) => gate.id), checks: [...checkMetas().keys()] };
  const configuration = await loadConfiguration(git, repository, comparison, { ...request.config, workingDirectory: request.workingDirectory }, vocabulary);
  const { policy } = configuration.judging;
  const { stages } = policy;
  if (request.stage !== undefined && !stages.includes(request.stage)) {
    throw new ConfigurationError(unknownWord(request.stage, stages, 'a stage of the policy'));
  }
  for (const gate of request.gates) if (!vocabulary.gates.includes(gate)) throw new ConfigurationError(unknownWord(gate, vocabulary.gates, 'a gate'));

  const prefix = relative(repository.root, request.workingDirectory).split(sep).join('/');
  const below = (path: string): boolean => prefix === '' || path.startsWith(`${prefix}/`);
  const records = readFeatures(repository, policy.records, { stages, lockable: [...GATES.map(({ id }) => id), ...vocabulary.checks] }).filter((feature) => below(feature.path ?? ''));
  const baseRecords = comparison.mergeBase && (await registeredAt(comparison.mergeBase, policy.records, repository, records, below));
  const patternsOf = (gate: string, option: string): readonly string[] => [policy.option(gate, option, stages[0] ?? '') ?? []].flat() as string[];
  const contracts = patternsOf('data-contract', 'contracts');
  const experiments = patternsOf('experiment', 'experiments');
  const implied = records.length === 0 && (baseRecords?.length ?? 0) === 0;
  const features = implied ? [impliedFeature(repository, stages[0] ?? '', { contracts, experiments })] : records;
  const entries = request.gates.length === 0 ? GATE_ENTRIES : GATE_ENTRIES.filter(({ gate }) => request.gates.includes(gate.id));

  const named = namedFeatures(request.features, features);
  const scoped = implied
    ? [{ id: features[0]?.id ?? '', because: 'every-feature' as const, stage: request.stage ?? stages[0] ?? '' }]
    : scope({
        stages,
        head: features.map(registered),
        ...(baseRecords ? { base: baseRecords } : {}),
        ...(comparison.changed ? { changed: comparison.changed } : {}),
        subjectsOf: (id) => subjectsOf(features.find((feature) => feature.id === id), entries, repository),
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
      units = entry.collect({ repository, comparison, feature, option, engine: request.engine, now: request.now, signal: request.signal }).finally(() => {
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
  const context: JudgingContext = {
    repository,
    comparison,
    entries,
    collected,
    carried: evidence.carried,
    unreadable: evidence.unreadable,
    features: records,
    ...(owners ? { owners } : {}),
    guarded: implied ? [] : [...configuration.paths, ...workflowsOf(repository)],
    now: request.now,
  };
  const judged: JudgedWithRun[] = [];
  for (const one of scoped) {
    request.progress(`judging ${one.id} at ${one.stage}`);
    judged.push(await judgeFeature(one, featureOf(one), configuration.judging, context));
    request.signal.throwIfAborted();
  }
  const changes = configuration.proposed ? await verdictChanges(configuration, features, context, implied) : undefined;
  const report = assemble({ request, configuration, comparison, repository, judged, features, implied, evidence, baseRecords, changes, unclaimed: implied ? [] : unclaimed(repository, [...contracts, ...experiments].flat(), records).filter(below) });
  const producer = { tool: request.tool.name, version: request.tool.version, time: request.now.toISOString(), ...(report.head ? { commit: report.head } : {}), ...(request.run ? { run: request.run } : {}) };
  return { report, gateReports: request.collect ? gateReports(judged, entries, producer, GATE_REPORT_VERSION) : [], durations };
}

async function open(git: Git, request: SuiteRequest): Promise<Repository> {
  const repository = await openRepository(git);
  if (repository) return repository;
  const version = await git(['--version']);
  throw new ConfigurationError(
    version.status === 127
      ? { message: 'git is not installed', remedy: 'install git: the evidence under judgement is what git tracks' }
      : {
          message: `${request.workingDirectory} is not in a git repository`,
          remedy: 'run this in a checkout (`actions/checkout` before this step, or `git init`); for a single file, `promotion-gates experiment FILE` and `promotion-gates data-contract test FILE` work anywhere',
        },
  );
}

function unknownWord(word: string, words: readonly string[], what: string): { message: string; remedy: string } {
  const meant = didYouMean(word, words);
  return { message: `\`${word}\` is not ${what}${meant ? `; did you mean \`${meant}\`?` : ''}`, remedy: words.length > 0 ? `name one of ${words.join(', ')}` : 'there is none' };
}

function registered(feature: Feature): RegisteredFeature {
  return { id: feature.id, stage: feature.stage, dependsOn: dependenciesOf(feature) };
}

/** The records of the base: those that have not changed are the head's. */
async function registeredAt(
  tree: Tree,
  patterns: readonly string[],
  repository: Repository,
  head: readonly Feature[],
  below: (path: string) => boolean,
): Promise<readonly (RegisteredFeature & { readonly path: string })[]> {
  const matches = picomatch([...patterns]);
  const paths = tree.paths.filter((path) => below(path) && matches(path));
  const byPath = new Map(head.map((feature) => [feature.path, feature]));
  await tree.texts(paths.filter((path) => !repository.has(path)));
  return Promise.all(
    paths.map(async (path) => {
      const same = byPath.get(path);
      if (same && (await repository.blob(path)) === tree.blob(path)) return { ...registered(same), path };
      const value = (await tree.document(path))?.value as { readonly id?: unknown; readonly stage?: unknown } | undefined;
      const id = typeof value?.id === 'string' ? value.id : (same?.id ?? posix.basename(path).replace(/\.feature\.ya?ml$/, ''));
      return { id, stage: typeof value?.stage === 'string' ? value.stage : '', dependsOn: [], path };
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

function subjectsOf(feature: Feature | undefined, entries: readonly GateEntry[], repository: Repository): readonly string[] {
  if (!feature) return [];
  return [...(feature.path ? [feature.path] : []), ...feature.evidence, ...entries.flatMap((entry) => entry.subjectsOf(feature, repository))];
}

/** A feature whose record is gone. */
function ghost(one: ScopedFeature, base: readonly (RegisteredFeature & { readonly path: string })[]): Feature {
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
    const content = base ? (await base.texts([file])).get(file) : repository.has(file) ? repository.text(file, LIMITS.configuration) : undefined;
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
async function verdictChanges(configuration: LoadedConfiguration, features: readonly Feature[], context: JudgingContext, implied: boolean): Promise<readonly VerdictChange[]> {
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

interface Assembly {
  readonly request: SuiteRequest;
  readonly configuration: LoadedConfiguration;
  readonly comparison: Comparison;
  readonly repository: Repository;
  readonly judged: readonly JudgedWithRun[];
  readonly features: readonly Feature[];
  readonly implied: boolean;
  readonly evidence: Awaited<ReturnType<typeof readEvidence>>;
  readonly baseRecords: readonly RegisteredFeature[] | undefined;
  readonly changes: readonly VerdictChange[] | undefined;
  readonly unclaimed: readonly string[];
}

function assemble(parts: Assembly): ReadinessReport {
  const { request, configuration, comparison, judged } = parts;
  const { waivers, baseline, policy } = configuration.judging;
  const features = judged.map(({ feature }) => feature);
  const findings = features.flatMap((feature) => feature.findings);
  const undecided = [...request.undecidedBecause, ...parts.evidence.problems];
  if (comparison.missing && !comparison.base && request.base) {
    undecided.push({ message: `${comparison.missing}: policy and criteria could not be taken from the base branch`, remedy: 'check out with `fetch-depth: 0`' });
  }
  const verdict = runVerdict(judged, undecided.length > 0, comparison.changed !== undefined && !parts.implied);
  const first = comparison.base !== undefined && !configuration.onBase && parts.baseRecords?.length === 0;
  const enforced = !request.enforce
    ? { value: false, because: 'this run only reports (`enforce: false`)' }
    : !policy.enforce
      ? { value: false, because: 'the policy only reports (`enforce: false`)' }
      : first
        ? { value: false, because: 'the base branch has neither a policy nor a record yet: this is the first run' }
        : { value: true };
  const judgedIds = new Set(features.map(({ id }) => id));
  const notices: Notice[] = [...configuration.notices, ...criteriaNotices(features, comparison), ...undecided.map(({ message, remedy, location }) => ({ message: remedy ? `${message}. ${capital(remedy)}.` : message, ...(location ? { location } : {}) }))];
  return {
    kind: 'promotion-gates/readiness-report',
    version: '1.0',
    tool: request.tool,
    verdict,
    ready: verdict === 'ready' || verdict === 'nothing-to-judge',
    enforced,
    ...headOf(parts),
    ...(request.base
      ? { base: { ...(comparison.base ? { commit: comparison.base.commit } : {}), ...(request.baseName ? { name: request.baseName } : {}), ...(comparison.missing ? { missing: comparison.missing } : {}) } }
      : {}),
    ...(request.run ? { run: request.run } : {}),
    notices,
    policy: configuration.information,
    features,
    notJudged: parts.features.filter(({ id }) => !judgedIds.has(id)).length,
    waivers: waivers.filter((waiver) => judgedIds.has(waiver.feature)).map((waiver): WaiverUse => {
      const covered = findings.filter((finding) => (finding.outcome === 'fail' || finding.outcome === 'unknown') && covers(waiver, finding)).length;
      const left = daysLeft(waiver.until, request.now);
      return {
        check: waiver.check,
        feature: waiver.feature,
        ...(waiver.about === undefined ? {} : { about: waiver.about }),
        reason: waiver.reason,
        until: waiver.until,
        daysLeft: left,
        state: !waiver.merged ? 'not-merged' : left < 0 ? 'ended' : covered === 0 ? 'unused' : 'in-force',
        findings: covered,
        ...(waiver.approvedBy ? { approvedBy: waiver.approvedBy } : {}),
        location: waiver.location,
      };
    }),
    knownDebt: {
      total: baseline?.findings.length ?? 0,
      seen: findings.filter((finding) => finding.standing === 'known').length,
      mended: [...mendedDebt(baseline, judgedIds, findings)],
    },
    discovered: [...discover(parts.repository)],
    unclaimed: [...parts.unclaimed],
    ...(parts.changes ? { verdictChanges: [...parts.changes] } : {}),
    counts: {
      failed: findings.filter((finding) => finding.outcome === 'fail' && finding.standing === 'open' && finding.severity === 'block').length,
      unknown: findings.filter((finding) => finding.outcome === 'unknown' && finding.standing === 'open' && finding.severity === 'block').length,
      waived: findings.filter((finding) => finding.standing === 'waived').length,
      known: findings.filter((finding) => finding.standing === 'known').length,
    },
  };
}

function runVerdict(judged: readonly JudgedWithRun[], undecided: boolean, comparing: boolean): ReadinessReport['verdict'] {
  if (judged.some((one) => one.runVerdict === 'blocked')) return 'blocked';
  if (undecided || judged.some((one) => one.runVerdict === 'undecided')) return 'undecided';
  return judged.length === 0 && comparing ? 'nothing-to-judge' : 'ready';
}

function headOf({ comparison, request }: Assembly): { head?: string } {
  const head = comparison.head ?? request.environment['GITHUB_SHA'];
  return head && /^[0-9a-f]{40,64}$/.test(head) ? { head } : {};
}

/** Criteria that the pull request changes are told at the top. */
function criteriaNotices(features: readonly JudgedFeature[], { changed }: Comparison): readonly Notice[] {
  if (!changed) return [];
  const paths = new Set(features.flatMap((feature) => feature.findings.flatMap((finding) => (finding.check === 'experiment/criteria-preregistered' && finding.outcome === 'unknown' && finding.location ? [finding.location.path] : []))));
  return [...paths].filter((path) => changed.has(path)).map((path) => ({ message: `success criteria are changed by this pull request: \`${path}\``, location: { path, line: 1 } }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
