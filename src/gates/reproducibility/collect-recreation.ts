import { posix } from 'node:path';
import type { PackageLockFile, Recreation, RecreationStep, ReproducibilityUnit } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import type { TrackedRun } from '../../sources/formats/tracking/tracked-run.ts';
import type { Comparison, Repository } from '../../sources/repository.ts';
import { shellQuoted } from '../../sources/shell-quoted.ts';
import { shellWords } from '../../sources/shell-words.ts';
import { fileSubject } from '../file-subject.ts';
import { resultsOf } from './collect-results.ts';
import { withArtifacts } from './collect-runs.ts';
import { boundedText } from '../name-list.ts';
import type { DataList } from './collect-data.ts';
import type { ReadPipeline } from '../read-dvc-pipeline.ts';
import { type FeaturePipeline, outputsOf, placedStages } from './collect-pipelines.ts';

/** What is known of how a feature's numbers were made. */
export interface RecreationQuestion {
  readonly feature: Feature;
  readonly repository: Repository;
  readonly comparison: Comparison;
  readonly locks: readonly Pick<PackageLockFile, 'path' | 'format' | 'packages' | 'unhashed' | 'unread'>[];
  readonly lists: readonly DataList[];
  readonly pipelines: readonly FeaturePipeline[];
  readonly runs: readonly ReadRun[];
  readonly results: readonly string[];
}

const MOST_STEPS = 50;
const MOST_DIGESTS = 10;
const LONGEST = 4000;

/** The commands that make a feature's numbers again from the nearest snapshot, from what is recorded; undefined where nothing is. */
export async function collectRecreation(stated: RecreationQuestion): Promise<ReproducibilityUnit | undefined> {
  const { feature, repository, comparison } = stated;
  if (!feature.path) return undefined;
  const runs: ReadRun[] = [];
  for (const run of stated.runs) runs.push(await withArtifacts(run, stated.results, repository));
  const question = { ...stated, runs };
  const packages = packageSteps(question);
  const data = dataSteps(question);
  const ran = [...question.pipelines.flatMap((pipeline) => stageSteps(pipeline, question)), ...runSteps(question)];
  const compared = comparisons(question);
  const steps = [...packages, ...data, ...ran];
  if (steps.length === 0) return undefined;
  const seconds = question.runs.reduce((sum, run) => sum + secondsOf(run), 0);
  const recreation: Recreation = {
    steps: [
      ...(comparison.head === undefined ? [] : [step('code', `git checkout ${comparison.head.slice(0, 12)}`)]),
      ...steps.slice(0, MOST_STEPS),
      ...(ran.length > 0 ? compared.slice(0, MOST_STEPS) : []),
    ],
    missing: [
      ...(packages.length === 0 ? ['no lock file says which packages to install'] : []),
      ...(ran.length === 0
        ? ['no run record names the command it ran (`command:`), and no pipeline makes the results']
        : []),
      ...(runs.some(({ tracked, outputs }) => tracked?.source !== undefined && outputs.length > 0) && ran.length > 0
        ? ['with which arguments it was started (MLflow keeps the name of the script alone)']
        : []),
    ],
    ...(seconds > 0 ? { seconds } : {}),
  };
  return {
    id: `${feature.path}#recreation`,
    subjects: [await fileSubject(repository, 'record', feature.path)],
    recreation,
  };
}

/**
 * How what was made is held against what was there: by its experiments, which read results that git holds; and where DVC holds them,
 * by the digests in its lock, which running the stage writes anew.
 */
function comparisons({ feature, pipelines, repository }: RecreationQuestion): readonly RecreationStep[] {
  const elsewhere = resultsOf(feature, repository).results.filter(({ path }) => !repository.has(path));
  const without = new Set(elsewhere.map(({ experiment }) => experiment));
  const locks = pipelines.flatMap(({ pipeline }) =>
    'unreadable' in pipeline.locked ||
    !placedStages(pipeline).some((stage) =>
      outputsOf(stage).some((out) => elsewhere.some(({ path }) => lies(path, out))),
    )
      ? []
      : [pipeline.lockPath],
  );
  return [
    ...feature.experiments
      .filter((path) => !without.has(path))
      .map((path) => step('compare', `npx promotion-gates experiment ${quoted(path)}`, path)),
    ...locks.map((path) => step('compare', `git diff --exit-code -- ${quoted(path)}`, path)),
  ];
}

/** A `pylock.toml` beside the lock of a tool that writes them says the same again. */
function isExport({ path, format }: RecreationQuestion['locks'][number], { locks }: RecreationQuestion): boolean {
  const beside = locks.filter((other) => posix.dirname(other.path) === posix.dirname(path));
  return format === 'pylock' && beside.some((other) => ['uv', 'poetry', 'pdm'].includes(other.format));
}

function step(what: RecreationStep['what'], command: string, from?: string): RecreationStep {
  return {
    what,
    command: boundedText(command, LONGEST),
    ...(from === undefined ? {} : { from: boundedText(from, 1000) }),
  };
}

function quoted(path: string): string {
  // A name that starts with a dash would be read as an option.
  return shellQuoted(path.startsWith('-') ? `./${path}` : path);
}

/** A command that works in the folder of a file. */
function within(file: string, command: string): string {
  const folder = posix.dirname(file);
  return folder === '.' ? command : `(cd ${quoted(folder)} && ${command})`;
}

/** How all locks are installed. Requirements bring no environment of their own: where no other lock does, they get one. */
function packageSteps(question: RecreationQuestion): readonly RecreationStep[] {
  const locks = question.locks.filter((lock) => !isExport(lock, question) && !lock.unread);
  const steps = locks.flatMap(installed);
  const [first] = steps;
  const bare = locks.every(({ format }) => format === 'requirements' || format === 'package-lock');
  if (!first || !bare || !locks.some(({ format, packages }) => format === 'requirements' && packages > 0)) return steps;
  return [step('packages', 'python -m venv .venv'), step('packages', '. .venv/bin/activate'), ...steps];
}

function installed(lock: RecreationQuestion['locks'][number]): readonly RecreationStep[] {
  const { path, format, packages, unhashed } = lock;
  if (format === 'requirements') {
    if (packages === 0) return [];
    const hashes = unhashed.total === 0 ? '--require-hashes ' : '';
    return [step('packages', `python -m pip install ${hashes}-r ${quoted(path)}`, path)];
  }
  const { commands, enter } = installation(format, path);
  return [
    ...commands.map((command) => step('packages', within(path, command), path)),
    ...(enter === undefined ? [] : [step('packages', enter, path)]),
  ];
}

/** How the packages of a lock are installed in its folder, and what makes that environment the one that commands run in. */
function installation(
  format: Exclude<RecreationQuestion['locks'][number]['format'], 'requirements'>,
  path: string,
): { readonly commands: readonly string[]; readonly enter?: string } {
  const name = quoted(posix.basename(path));
  const folder = posix.dirname(path);
  const beside = (file: string): string => quoted(folder === '.' ? file : posix.join(folder, file));
  const asked = (command: string): string =>
    `. "$(${folder === '.' ? command : `cd ${quoted(folder)} && ${command}`})/bin/activate"`;
  switch (format) {
    case 'package-lock':
      return { commands: ['npm ci'] };
    case 'poetry':
      return { commands: ['poetry install'], enter: asked('poetry env info --path') };
    case 'pdm':
      return { commands: ['pdm sync'], enter: `. ${beside('.venv/bin/activate')}` };
    case 'pipenv':
      return { commands: ['pipenv sync'], enter: asked('pipenv --venv') };
    case 'uv':
      return { commands: ['uv sync --frozen'], enter: `. ${beside('.venv/bin/activate')}` };
    case 'pylock':
      return { commands: ['uv venv', `uv pip sync ${name}`], enter: `. ${beside('.venv/bin/activate')}` };
    case 'conda-lock':
      return {
        commands: [`conda-lock install --prefix ./.conda ${name}`],
        enter: `conda activate ./${beside('.conda')}`,
      };
    case 'conda-environment':
      return {
        commands: [`conda env create --prefix ./.conda -f ${name}`],
        enter: `conda activate ./${beside('.conda')}`,
      };
    default:
      return { commands: [] };
  }
}

/** Data that is fetched by its digest, and data that is compared with it. */
function dataSteps({ lists, repository }: RecreationQuestion): readonly RecreationStep[] {
  // What a list names is held against that list; what several runs read is held against it once.
  const held = new Set(lists.flatMap(({ listedBy, entries }) => (isStated(listedBy) ? [] : entries.map(pathOf))));
  return lists.flatMap(({ listedBy, path, unread, entries }): readonly RecreationStep[] => {
    if (unread) return [];
    if (listedBy === 'dvc')
      return [
        step(
          'data',
          withDvc(path, [path], (named) => `dvc pull ${named}`, repository),
          path,
        ),
      ];
    if (listedBy === 'lfs') return [step('data', `git lfs pull --include ${quoted(path)}`, path)];
    if (listedBy === 'list' && entries.length > 0)
      return [step('data', within(path, `sha256sum --check ${quoted(posix.basename(path))}`), path)];
    if (!isStated(listedBy)) return [];
    const open = entries.filter((entry) => !held.has(entry.path)).slice(0, MOST_DIGESTS);
    for (const entry of open) held.add(entry.path);
    return open.flatMap((entry) => digestSteps(entry, path));
  });
}

/** Whether digests are stated one by one, and in no file that a tool reads. */
function isStated(listedBy: DataList['listedBy']): boolean {
  return listedBy === 'record' || listedBy === 'run';
}

/** A file is held against the digest that a record states. In lists `sha256sum` writes some names otherwise: those are left out. */
function digestSteps({ path, digest }: DataList['entries'][number], from: string): readonly RecreationStep[] {
  if (digest?.algorithm !== 'sha256' || /[\\\n\r]/.test(path)) return [];
  return [step('data', `echo ${shellQuoted(`${digest.value}  ${path}`)} | sha256sum --check`, from)];
}

/**
 * Of a pipeline: what the stages use that make the results is pulled where git does not hold it, and they alone are run. Where it
 * is not known which stages those are, the whole pipeline is.
 */
function stageSteps(
  { pipeline, stages, unlooked }: FeaturePipeline,
  { results, lists, repository }: RecreationQuestion,
): readonly RecreationStep[] {
  if (unlooked !== undefined || 'unreadable' in pipeline.locked || pipeline.locked.problem) return [];
  const counted = placedStages(pipeline).filter(({ name, locked }) => locked && (stages?.has(name) ?? true));
  if (counted.length === 0) return [];
  const dvc = (paths: readonly string[], command: (named: string) => string): string =>
    withDvc(pipeline.lockPath, paths, command, repository);
  const makers = counted.filter((stage) => outputsOf(stage).some((out) => results.some((path) => lies(path, out))));
  if (makers.length === 0)
    return [
      step(
        'data',
        dvc([], () => 'dvc pull'),
        pipeline.lockPath,
      ),
      step(
        'run',
        dvc([pipeline.path], (named) => `dvc repro ${named}`),
        pipeline.lockPath,
      ),
    ];
  const listed = new Set(lists.flatMap(({ listedBy, entries }) => (listedBy === 'dvc' ? entries : [])).map(pathOf));
  const needed = makers
    .flatMap(({ locked, place }) => (locked?.deps ?? []).flatMap(({ path }) => place(path) ?? []))
    .flatMap((path) => notInGit(path, pipeline, repository))
    .filter((path) => !listed.has(path));
  const pulled = [...new Set(needed)].sort();
  return [
    ...(pulled.length > 0
      ? [
          step(
            'data',
            dvc(pulled, (named) => `dvc pull ${named}`),
            pipeline.lockPath,
          ),
        ]
      : []),
    ...makers.map(({ name }) =>
      step(
        'run',
        dvc([`${pipeline.path}:${name}`], (named) => `dvc repro --single-item --force ${named}`),
        pipeline.lockPath,
      ),
    ),
  ];
}

/**
 * What of a dependency has to be pulled: it itself, or of a folder that git holds what lies in it and is held by DVC. Data is named,
 * never the file of DVC that names it: of targets that follow such a file, `dvc pull` (3.67) leaves out data, and says nothing.
 */
function notInGit(path: string, pipeline: ReadPipeline, repository: Repository): readonly string[] {
  if (repository.has(path)) return [];
  if (!repository.hasFolder(path)) return [path];
  const named = repository.expand([path]).filter((file) => file.endsWith('.dvc'));
  const made = placedStages(pipeline).flatMap(outputsOf);
  return [
    ...named.map((file) => file.slice(0, -'.dvc'.length)),
    ...made.filter((out) => lies(out, path) && !repository.has(out)),
  ];
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}

/** A command of DVC, which works in its own project alone: in the nearest folder above a file that holds one. */
function withDvc(
  file: string,
  paths: readonly string[],
  command: (named: string) => string,
  repository: Repository,
): string {
  const folder = projectOf(file, repository);
  const named = paths.map((path) => quoted(folder === '.' ? path : posix.relative(folder, path))).join(' ');
  return folder === '.' ? command(named) : `(cd ${quoted(folder)} && ${command(named)})`;
}

function projectOf(file: string, repository: Repository): string {
  for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder))
    if (repository.has(posix.join(folder, '.dvc/config'))) return folder;
  return '.';
}

function lies(path: string, out: string): boolean {
  return path === out || path.startsWith(`${out}/`);
}

/** What the runs that made the results say they ran. */
function runSteps({ runs, results, repository }: RecreationQuestion): readonly RecreationStep[] {
  const made = runs.filter(({ outputs }) => outputs.some(({ path }) => results.includes(path)));
  return made.flatMap(({ record, path, tracked }) => {
    const script = tracked && scriptOf(tracked, repository);
    const command = script === undefined ? (record?.command?.trim() ?? '') : `python ${quoted(script)}`;
    return command === '' ? [] : [step('run', inItsFolder(command, path, repository), path)];
  });
}

/** The script that a tracking tool says ran, where it is here: from the root, or from a folder above the run. */
function scriptOf({ source = '', path }: TrackedRun, repository: Repository): string | undefined {
  if (!source.endsWith('.py') || source.startsWith('/')) return undefined;
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    if (repository.has(posix.join(folder, source))) return source;
    if (folder === '.') return undefined;
  }
}

/** A command with the folder it was run in: the nearest above its run record in which a word of it names a file. */
function inItsFolder(command: string, run: string, repository: Repository): string {
  const words = shellWords(command).filter((word) => /[./]/.test(word) && !word.startsWith('/'));
  for (let folder = posix.dirname(run); folder !== '.'; folder = posix.dirname(folder)) {
    if (words.some((word) => repository.has(posix.join(folder, word)))) return `(cd ${quoted(folder)} && ${command})`;
  }
  return command;
}

function secondsOf({ record, outputs }: ReadRun): number {
  if (!record?.started || !record.finished || outputs.length === 0) return 0;
  const seconds = (Date.parse(record.finished) - Date.parse(record.started)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}
