import { relative, resolve, sep } from 'node:path';
import type { JudgedFeature } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import { type Feature, NOTHING_NAMED } from '../model/feature.ts';
import { BUILT_IN_POLICY } from '../promotion/built-in-policy.ts';
import { effectivePolicy } from '../promotion/effective-policy.ts';
import type { CheckoutAnswers } from '../sources/ask-about-checkout.ts';
import { compareWithBase } from '../sources/compare-with-base.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import type { Git } from '../sources/git.ts';
import { openFolder, openRepository } from '../sources/open-repository.ts';
import { unknownWord } from '../sources/unknown-word.ts';
import { countsOf } from './counts-of.ts';
import { expectBase } from './expect-base.ts';
import { GATE_ENTRIES } from './gate-entries.ts';
import { gateReports } from './gate-reports.ts';
import { judgeFeature } from './judge-feature.ts';
import type { JudgedWithRun } from './judging-context.ts';
import { type Configuration, loadConfiguration } from './load-configuration.ts';
import { loadGates } from './load-gates.ts';
import { readRegistered } from './read-registered.ts';
import { withRecordsAsFiles } from './records-as-files.ts';
import { GATE_REPORT_VERSION } from './read-gate-report.ts';
import type { OneGateRequest, SuiteOutcome } from './suite-request.ts';
import { verdictOfRun } from './verdict-of-run.ts';

/** The stage a file is judged at that no record names: there what a gate is for blocks, and paperwork warns. */
const STAGE_OF_A_LONE_FILE = 'candidate';

/** Judges single files by one gate, in the checkout that git says they lie in, if any. @throws ConfigurationError */
export async function judgeFiles(
  request: OneGateRequest,
  git: Git,
  answers: Promise<CheckoutAnswers>,
): Promise<SuiteOutcome> {
  const versioned = await openRepository(git, answers);
  const paths = request.files.map((file) => resolve(request.workingDirectory, file));
  const below = (root: string, path: string): string => relative(root, path).split(sep).join('/');
  const tracked = versioned !== undefined && paths.every((path) => versioned.has(below(versioned.root, path)));
  // A file that git does not know yet can still be tried at a desk.
  const repository = tracked ? versioned : openFolder(versioned?.root ?? request.workingDirectory);
  const files = paths.map((path) => below(repository.root, path));
  files.forEach((file, index) => {
    if (!repository.has(file)) {
      const meant = didYouMean(file, repository.paths.slice(0, 10_000));
      throw new ConfigurationError({
        message: `there is no file \`${request.files[index] ?? file}\` here${meant ? `; did you mean \`${meant}\`?` : ''}`,
        remedy: 'name a file below the working directory',
      });
    }
  });
  const comparison = tracked ? await compareWithBase(git, request.base) : {};
  expectBase(request.base, comparison);
  const loaded = tracked
    ? await loadConfiguration(git, repository, comparison, {
        path: 'promotion.yml',
        named: false,
        workingDirectory: request.workingDirectory,
      })
    : undefined;
  const configuration: Configuration = loaded?.judging ?? {
    policy: effectivePolicy(),
    waivers: [],
    baseline: undefined,
  };
  const { policy } = configuration;
  const { stages } = policy;
  if (request.stage !== undefined && !stages.includes(request.stage)) {
    throw new ConfigurationError(unknownWord(request.stage, stages, 'a stage of the policy'));
  }
  const records = tracked ? readRegistered(repository, policy) : [];
  const withRecords = withRecordsAsFiles(repository, records);
  const [entry] = await loadGates(GATE_ENTRIES.filter(({ id }) => id === request.gate));
  if (!entry) throw new Error(`no gate ${request.gate}`);
  const lone = stages.includes(STAGE_OF_A_LONE_FILE) ? STAGE_OF_A_LONE_FILE : (stages[1] ?? stages[0] ?? '');
  const kind = request.gate === 'experiment' ? 'experiments' : 'contracts';
  const collect = await entry.collect();
  let milliseconds = 0;
  const judged: JudgedWithRun[] = [];
  for (const file of files) {
    const owner = records.find((record) => record[kind].includes(file));
    const feature = oneFile(owner, kind, file, owner?.stage ?? lone);
    const stage = request.stage ?? feature.stage;
    judged.push(
      await judgeFeature(
        { id: feature.id, because: 'named', stage: stages.includes(stage) ? stage : lone },
        feature,
        configuration,
        {
          repository: withRecords,
          comparison: comparison.base ? { ...comparison, changed: new Set(files) } : comparison,
          entries: [entry],
          collected: async (): Promise<readonly EvidenceUnit[]> => {
            const started = request.stopwatch();
            const option = (name: string): unknown =>
              request.options?.[name] ?? policy.option(request.gate, name, stage);
            const units = await collect({
              repository: withRecords,
              comparison,
              feature,
              option,
              engine: request.engine,
              now: request.now,
              signal: request.signal,
            });
            milliseconds += request.stopwatch() - started;
            return units;
          },
          carried: [],
          unreadable: new Map(),
          features: [],
          guarded: [],
          repointed: () => [],
          recordOnBase: () => undefined,
          bereft: () => false,
          now: request.now,
        },
      ),
    );
  }
  const verdict = verdictOfRun(judged, { undecided: false, comparing: false });
  return {
    report: {
      kind: 'promotion-gates/readiness-report',
      version: '1.0',
      tool: request.tool,
      verdict,
      ready: verdict === 'ready',
      enforced: { value: true },
      notices: [],
      policy: loaded?.information ?? { source: 'built-in', stages: [...BUILT_IN_POLICY.stages] },
      features: judged.map(({ feature }) => alone(feature, request.gate)),
      notJudged: 0,
      waivers: [],
      knownDebt: { total: 0, seen: 0, mended: [] },
      discovered: [],
      counts: countsOf(judged.flatMap(({ feature }) => feature.findings)),
    },
    materials: { configuration: loaded?.files ?? [], features: judged.map(({ materials }) => materials) },
    gateReports: gateReports(
      judged,
      [entry],
      {
        tool: request.tool.name,
        version: request.tool.version,
        time: request.now.toISOString(),
        ...(comparison.head ? { commit: comparison.head } : {}),
      },
      GATE_REPORT_VERSION,
    ),
    durations: { [request.gate]: milliseconds },
  };
}

/** The feature a file belongs to, reduced to that file; or one that stands for the file alone. */
function oneFile(owner: Feature | undefined, kind: 'contracts' | 'experiments', file: string, stage: string): Feature {
  if (owner) return { ...owner, ...NOTHING_NAMED, code: owner.code, runs: owner.runs, [kind]: [file], problems: [] };
  return {
    id: file,
    title: file,
    stage,
    path: file,
    record: { id: file, title: file, stage },
    ...NOTHING_NAMED,
    [kind]: [file],
    locate: () => undefined,
    problems: [],
  };
}

/** What a gate by itself can say of a feature: nothing of other gates, and nothing of the next stage, which asks for them. */
function alone(feature: JudgedFeature, only: string): JudgedFeature {
  const { next: _next, ...rest } = feature;
  return { ...rest, gates: feature.gates.filter(({ gate }) => gate === only) };
}
