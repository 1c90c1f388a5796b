import { posix } from 'node:path';
import { LIMITS } from '../../sources/document.ts';
import type {
  RecordedFeature,
  RecordedRun,
  ReproducibilityUnit,
  ResultsFile,
  Subject,
} from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { type DataQuestion, dataQuestion, sameBytes } from '../../sources/data-question.ts';
import { digestQuestion } from '../../sources/digest-question.ts';
import { type ReadRun, readRun } from '../../sources/formats/run-record.ts';
import type { Repository } from '../../sources/repository.ts';
import type { CollectContext } from '../collect-context.ts';
import { fileSubject } from '../file-subject.ts';
import { boundedText, nameList } from '../name-list.ts';
import { submodulesAmong } from '../submodules-among.ts';
import { agreementFiles, agreementOf } from './collect-agreement.ts';
import { collectData, dataLists } from './collect-data.ts';
import { environmentFilesOf, environmentOf } from './collect-environment.ts';
import { hardwareOf } from './collect-hardware.ts';
import { notebooksOf, notebookState } from './collect-notebooks.ts';
import { locksOf, readLock } from './collect-packages.ts';
import { preprocessingOf } from './collect-preprocessing.ts';
import { collectDeterminism, determinismPaths } from './collect-determinism.ts';
import { collectPipeline, pipelineSubjects } from './collect-pipeline-state.ts';
import { pipelinesOf } from './collect-pipelines.ts';
import { collectRecreation } from './collect-recreation.ts';
import { stageQuestion, stageSubjects } from './collect-result-stage.ts';
import { collectResult, resultsOf } from './collect-results.ts';
import { seedsOf } from './collect-seeds.ts';
import { pythonOf } from './collect-pythons.ts';
import { collectRun, placeOfRun, withArtifacts } from './collect-runs.ts';

const MOST_DATASETS = 500;

/** Every path the gate would look at for a feature, in no order; one may come twice. Reads what names them, no data. */
export function subjectsOf(
  feature: Feature,
  repository: Repository,
  interesting: (text: string) => boolean = () => true,
): string[] {
  const experiments = feature.experiments.filter((path) => {
    const text = repository.text(path, LIMITS.configuration);
    return typeof text !== 'string' || interesting(text);
  });
  const runs = runsOf(feature, repository);
  const { locks } = locksOf(feature, repository);
  const results = resultPaths({ ...feature, experiments }, repository);
  const steps = preprocessingOf(feature, repository).steps.flatMap(({ path }) => path ?? []);
  return [
    ...(feature.path ? [feature.path] : []),
    ...dataLists(feature, runs, repository).flatMap((list) => [
      list.path,
      ...repository.expand(list.entries.map(({ path }) => path)),
      ...list.entries.map(({ path }) => path),
    ]),
    ...locks.flatMap(({ path }) => readLock(path, repository).read),
    ...runs.flatMap((run) => [run.path, ...run.code.map(({ path }) => path)]),
    ...repository.expand(feature.code),
    ...submodulesAmong([...feature.code, ...feature.data.map(({ path }) => path), ...steps], repository),
    ...environmentFilesOf(feature, repository).files.map(({ path }) => path),
    ...steps,
    ...runs.flatMap(({ tracked }) => tracked?.read ?? []),
    ...filesToAgree(feature, repository),
    ...notebooksOf(feature, steps, repository),
    ...feature.experiments,
    ...results,
    ...results.flatMap((path) => stageSubjects(path, repository)),
    ...repository.expand(determinismPaths(feature, repository) ?? []),
    ...pipelinesOf(feature, () => resultPaths(feature, repository), repository).flatMap((pipeline) =>
      pipelineSubjects(pipeline, repository),
    ),
  ];
}

/**
 * Recomputes what a feature's files claim: one unit about the feature, and one about each list of data digests, so that a
 * list whose data lies elsewhere can be looked at there.
 */
export async function collect(context: CollectContext): Promise<ReproducibilityUnit[]> {
  const { feature, repository, signal } = context;
  const runs = runsOf(feature, repository);
  const ask = digestQuestion(repository, signal);
  const askData = dataQuestion(repository, signal);
  const lists = dataLists(feature, runs, repository);
  const units: ReproducibilityUnit[] = [];
  const about = await collectFeature(context, runs, lists.length, ask, askData);
  if (about) units.push(about);
  for (const list of lists) units.push(await collectData(list, repository, askData, signal));
  const pipelines = pipelinesOf(feature, () => resultPaths(feature, repository), repository);
  for (const pipeline of pipelines) units.push(await collectPipeline(pipeline, repository, askData, signal));
  const results = resultPaths(feature, repository);
  const { locks } = locksOf(feature, repository);
  const known = { locks: locks.map(({ path }) => readLock(path, repository)), lists, pipelines, runs, results };
  const recreation = await collectRecreation({ feature, repository, comparison: context.comparison, ...known });
  if (recreation) units.push(recreation);
  const determinism = await collectDeterminism(feature, repository, sameBytes(repository, signal));
  if (determinism) units.push(determinism);
  return units;
}

async function collectFeature(
  { feature, repository, comparison, signal }: CollectContext,
  namedRuns: readonly ReadRun[],
  lists: number,
  ask: ReturnType<typeof digestQuestion>,
  askData: DataQuestion,
): Promise<ReproducibilityUnit | undefined> {
  const named = locksOf(feature, repository);
  const preprocessing = preprocessingOf(feature, repository);
  const stepPaths = preprocessing.steps.flatMap(({ path }) => path ?? []);
  const notebooks = notebooksOf(feature, stepPaths, repository).map((path) => notebookState(path, repository));
  // Where no record is, nothing was promised: only what lies there is looked at.
  if (!feature.path && named.locks.length + notebooks.length === 0) return undefined;
  const locks = named.locks.map(({ path, location }) => ({ ...readLock(path, repository), location }));
  const code = repository.expand(feature.code);
  const { results, unreadable } = resultsOf(feature, repository);
  const made = results.map(({ path }) => path);
  const runs: ReadRun[] = [];
  for (const run of namedRuns) runs.push(await withArtifacts(run, made, repository));
  const { agreement, pythons, read: compared } = agreementOf(feature, runs, locks, repository);
  const environment = environmentOf(feature, locks, notebooks, repository, [...pythons, ...runs.flatMap(pythonOf)]);

  const askStage = stageQuestion(code, repository, askData);
  const resultFiles: ResultsFile[] = [];
  for (const result of results) {
    signal.throwIfAborted();
    const stage = result.refused === undefined ? await askStage(result.path) : undefined;
    resultFiles.push({ ...(await collectResult(result, runs, repository, ask)), ...(stage ? { stage } : {}) });
  }
  const recorded: RecordedRun[] = [];
  for (const [index, run] of runs.entries()) {
    // A tracking tool lists no inputs: what its commit must have alike is the code and the data that git holds.
    const inputs = run.tracked
      ? [...new Set([...code, ...repository.expand(feature.data.map(({ path }) => path))])]
      : code;
    const all = [...feature.code, ...feature.data.map(({ path }) => path)];
    const folders = all.filter((path) => repository.hasFolder(path.replace(/\/$/, '')));
    const names = run.tracked ? all : feature.code;
    const unheld = feature.data.flatMap(({ path, sha256 }) =>
      sha256 !== undefined && !repository.has(path) ? [path] : [],
    );
    recorded.push(
      await collectRun(
        run,
        placeOfRun(feature, index),
        made,
        { inputs, folders, named: names, unheld },
        repository,
        comparison,
      ),
    );
  }
  const codeLocation = feature.locate('code');
  const subjects: (readonly [Subject['role'], string])[] = [
    ...(feature.path ? [['record', feature.path] as const] : []),
    ...feature.experiments.map((path) => ['criteria', path] as const),
    ...resultFiles.filter(({ state }) => state !== 'refused').map(({ path }) => ['results', path] as const),
    ...runs.map(({ path }) => ['run', path] as const),
    ...runs
      .flatMap(({ path, tracked }) => tracked?.read.filter((file) => file !== path) ?? [])
      .map((path) => ['run', path] as const),
    ...compared.filter((path) => !code.includes(path)).map((path) => ['results', path] as const),
    ...[...new Set(resultFiles.flatMap(({ stage }) => stage?.subjects ?? []))]
      .filter((path) => !code.includes(path))
      .map((path) => ['run', path] as const),
    ...[...new Set([...code, ...runs.flatMap((run) => (run.record ? run.code.map(({ path }) => path) : []))])].map(
      (path) => ['code', path] as const,
    ),
    ...submodulesAmong(feature.code, repository).map((path) => ['code', path] as const),
    ...[...new Set(locks.flatMap(({ read }) => read))].map((path) => ['packages', path] as const),
    ...environment.files.map(({ path }) => ['environment', path] as const),
    ...[...new Set([...stepPaths, ...notebooks.map(({ path }) => path)])]
      .filter((path) => repository.has(path) && !code.includes(path))
      .map((path) => ['code', path] as const),
  ];
  return {
    id: feature.path || feature.id,
    subjects: await Promise.all(subjects.map(([role, path]) => fileSubject(repository, role, path))),
    feature: {
      ...(feature.path ? { record: { path: feature.path, line: 1 } } : {}),
      dataLists: lists,
      packages: { named: named.named, locks },
      code: {
        named: feature.code.length,
        files: code.length,
        missing: nameList(
          feature.code.filter(
            (path) =>
              !repository.has(path) && !repository.hasFolder(path) && submodulesAmong([path], repository).length === 0,
          ),
        ),
        ...(codeLocation ? { location: codeLocation } : {}),
      },
      runs: recorded,
      ...trackedDatasets(feature, runs),
      results: resultFiles,
      environment,
      hardware: hardwareOf(feature, runs),
      preprocessing,
      notebooks,
      seeds: seedsOf(feature, code, repository),
      agreement,
      unreadableExperiments: [...unreadable],
    },
  };
}

function runsOf(feature: Feature, repository: Repository): readonly ReadRun[] {
  return [...new Set(feature.runs)].map((path) => readRun(repository, path));
}

function resultPaths(feature: Feature, repository: Repository): readonly string[] {
  return resultsOf(feature, repository).results.map(({ path }) => path);
}

/** What states the same as other files, the packages beside a model included. */
function filesToAgree(feature: Feature, repository: Repository): readonly string[] {
  const files = Object.values(agreementFiles(feature, repository)).flatMap((list) => list.map(({ path }) => path));
  return files
    .flatMap((path) => [path, posix.join(posix.dirname(path), 'requirements.txt')])
    .filter((path) => repository.has(path));
}

/** Data sets that runs of tracking tools recorded. */
function trackedDatasets(feature: Feature, runs: readonly ReadRun[]): Pick<RecordedFeature, 'datasets'> {
  const datasets = runs.flatMap(({ path, id, tracked }, index) =>
    (tracked?.datasets ?? []).map(({ name, digest, context }) => ({
      run: path,
      ...(id === undefined ? {} : { id }),
      name: boundedText(name, 500),
      digest: boundedText(digest, 200),
      ...(context === '' ? {} : { context: boundedText(context, 200) }),
      location: placeOfRun(feature, index),
    })),
  );
  return datasets.length > 0 ? { datasets: datasets.slice(0, MOST_DATASETS) } : {};
}
