import { posix } from 'node:path';
import type { Location, RecordedRun, RecordedSeed, TrackedRunState, UnreadFile } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadRun, RecordedFile } from '../../sources/formats/run-record.ts';
import type { TrackedRun } from '../../sources/formats/tracking/tracked-run.ts';
import { homePaths } from '../../sources/home-paths.ts';
import type { Comparison, Repository } from '../../sources/repository.ts';
import { compareCode } from '../compare-code.ts';
import { boundedText, nameList } from '../name-list.ts';

/** What a run must have used as it is here. */
export interface RunInputs {
  /** Files that git holds: of a run record its code, of a tracking tool the data too. */
  readonly inputs: readonly string[];
  /** Folders among what they are named by. */
  readonly folders: readonly string[];
  /** The names themselves: submodules among them are held by their commits. */
  readonly named: readonly string[];
  /** Data that the feature's record names by its digest alone: no commit tells what it was. */
  readonly unheld: readonly string[];
}

/** What a run record says of the run that made some of these results, and how its code stands to the code here. */
export async function collectRun(
  run: ReadRun,
  location: Location,
  results: readonly string[],
  { inputs, folders, named, unheld }: RunInputs,
  repository: Repository,
  comparison: Comparison,
): Promise<RecordedRun> {
  const outputs = new Set(run.outputs.map(({ path }) => path));
  const made = results.filter((path) => outputs.has(path));
  const known = { path: run.path, ...(run.id === undefined ? {} : { id: run.id }), location, results: made };
  if (!run.record) {
    const { message = 'it cannot be read', remedy, location: place } = run.problem ?? {};
    const because: UnreadFile['because'] = run.absent ? 'absent' : 'malformed';
    return {
      ...known,
      unread: { because, message, ...(remedy === undefined ? {} : { remedy }), location: place ?? location },
    };
  }
  const { status, finished, commit } = run.record;
  const seeds = seedsOf(run.record.seed);
  return {
    ...known,
    status: status ?? (finished === undefined ? 'unsaid' : 'finished'),
    statusLocation: run.locate('status'),
    ...(commit === undefined ? {} : { commit }),
    ...(seeds === undefined ? {} : { seeds }),
    seedLocation: run.locate('seed'),
    ...(run.tracked ? { tracked: stateOf(run.tracked) } : {}),
    ...(made.length > 0 || run.tracked
      ? { code: await compareCode(run, inputs, repository, comparison, folders, named) }
      : {}),
    ...(run.tracked && unheld.length > 0 ? { unheld: nameList([...unheld].sort()) } : {}),
  };
}

/** What else a tracking tool says, where it matters to somebody else. */
function stateOf(tracked: TrackedRun): TrackedRunState {
  const { tool, deleted, commit, datasets, parameters, artifacts, problems = [] } = tracked;
  const [problem] = problems;
  const whole = commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit.text);
  const [homePath] = homePaths(artifacts?.address ?? '');
  return {
    tool,
    deleted,
    ...(commit && !whole ? { commitText: boundedText(commit.text, 200) } : {}),
    ...(commit ? { commitLocation: commit.location } : {}),
    ...(problem ? { unread: unreadPart(problem) } : {}),
    ...(tracked.dirty === undefined ? {} : { dirty: tracked.dirty }),
    datasets: datasets.length,
    parameters: parameters.length,
    ...(homePath === undefined || !artifacts ? {} : { homePath, homePathLocation: artifacts.location }),
  };
}

function unreadPart({ message, remedy, location }: Problem): UnreadFile {
  return {
    because: 'malformed',
    message: boundedText(message, 4000),
    ...(remedy === undefined ? {} : { remedy: boundedText(remedy, 4000) }),
    ...(location ? { location } : {}),
  };
}

/**
 * Gives a run of a tracking tool the results it made: itself, where an experiment reads its numbers from it; and what it logged as
 * artifacts, where those lie in the repository: files of the same name among them, with their digests. Of several that share a name
 * one with the bytes of the results is taken, if there is one.
 */
export async function withArtifacts(
  run: ReadRun,
  results: readonly string[],
  repository: Repository,
): Promise<ReadRun> {
  if (!run.tracked) return run;
  const folder = artifactFolder(run.tracked, repository);
  const artifacts = folder === undefined ? [] : repository.expand([`${folder}/`]);
  const outputs: RecordedFile[] = [];
  for (const path of results) {
    if (path === run.path && run.id === undefined) {
      const digest = await repository.sha256(path);
      if (digest !== undefined) outputs.push({ path, digest, location: () => run.locate() });
      continue;
    }
    const name = posix.basename(path);
    const alike: RecordedFile[] = [];
    for (const artifact of artifacts.filter((candidate) => posix.basename(candidate) === name)) {
      const digest = await repository.sha256(artifact);
      if (digest !== undefined) alike.push({ path, digest, location: () => ({ path: artifact, line: 1 }) });
    }
    const here = alike.length > 1 ? await repository.sha256(path) : undefined;
    const output = alike.find(({ digest }) => digest === here) ?? alike[0];
    if (output) outputs.push(output);
  }
  return { ...run, outputs };
}

/** Where the artifacts of runs lie that are kept elsewhere: in a database, by a server, in an export. */
const STORES = ['mlruns', 'mlartifacts', ''];

/**
 * The folder with the artifacts of a run: in that of the run; else the folder of the repository that its address ends in
 * (`…/mlruns/EXPERIMENT/RUN/artifacts`), beside the file that holds the run or above it.
 */
function artifactFolder({ folder, id, artifacts, path }: TrackedRun, repository: Repository): string | undefined {
  if (folder !== undefined) return `${folder}/artifacts`;
  const parts = (artifacts?.address ?? '').split(/[/\\]/);
  const at = id === undefined ? -1 : parts.lastIndexOf(id);
  if (at < 1) return undefined;
  const stores = [...(at > 1 ? parts.slice(at - 2, at - 1) : []), ...STORES];
  for (let beside = posix.dirname(path); ; beside = posix.dirname(beside)) {
    const found = stores
      .map((store) => posix.join(beside, store, ...parts.slice(at - 1)))
      .find((candidate) => repository.hasFolder(candidate));
    if (found !== undefined || beside === '.') return found;
  }
}

/** Undefined where the run recorded none; a seed of null says that it used none. */
function seedsOf(seed: NonNullable<ReadRun['record']>['seed']): RecordedSeed[] | undefined {
  if (seed === undefined) return undefined;
  if (typeof seed !== 'object' || seed === null) return [{ value: asText(seed) }];
  const seeds = Object.entries(seed).map(([generator, value]) => ({
    generator: boundedText(generator, 200),
    value: asText(value),
  }));
  return seeds.length > 0 ? seeds : undefined;
}

function asText(seed: string | number | null): string | null {
  return seed === null ? null : boundedText(String(seed), 200);
}

/** Where the record names a run record. */
export function placeOfRun(feature: Feature, index: number): Location {
  const written = Array.isArray(feature.record.runs) ? feature.record.runs.length : 0;
  const place = written === feature.runs.length ? feature.locate('runs', index) : feature.locate('runs');
  return place ?? { path: feature.path ?? '', line: 1 };
}
