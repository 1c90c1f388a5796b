import type { Location, RunRecord } from '../../generated/formats.ts';
import { run as validator } from '../../generated/validators/run.js';
import type { Problem } from '../../model/problem.ts';
import { checkDocument } from '../check-document.ts';
import { LIMITS } from '../document.ts';
import type { Repository } from '../repository.ts';
import { resolvePath } from '../resolve-path.ts';
import { readTrackedRun, RUN_IN_DATABASE } from './tracking/read-tracked-run.ts';
import type { TrackedRun } from './tracking/tracked-run.ts';

/** A file and a digest that a run recorded for it. */
export interface RecordedFile {
  /** From the repository's root. */
  readonly path: string;
  /** Git blob id of code; SHA-256 of data and outputs. */
  readonly digest: string;
  readonly location: () => Location;
}

/** A run record, its paths resolved from the repository's root. */
export interface ReadRun {
  readonly path: string;
  /** Which run of the file it is, where that holds many (`mlflow.db#RUN`). */
  readonly id?: string;
  /** As written, where it could be read; its paths are unresolved. */
  readonly record?: RunRecord;
  /** Why it could not be read. */
  readonly problem?: Problem;
  /** It could not be read because it is not in this checkout. */
  readonly absent?: true;
  readonly code: readonly RecordedFile[];
  readonly data: readonly RecordedFile[];
  readonly outputs: readonly RecordedFile[];
  /** What a tracking tool recorded, where the run is of one. */
  readonly tracked?: TrackedRun;
  /** The commit it was made at, as git can look it up; of a tracking tool it may be shortened. */
  readonly commit?: string;
  /** Where a value of the record stands. */
  readonly locate: (...keys: readonly string[]) => Location;
}

function isRunRecord(value: unknown): value is RunRecord {
  return validator(value);
}

/** Reads a run record, or the run of a tracking tool. What is wrong with it becomes its problem; nothing is thrown. */
export function readRun(repository: Repository, path: string): ReadRun {
  const [, database, id] = RUN_IN_DATABASE.exec(path) ?? [];
  const within = id === undefined || id === '' ? {} : { id: id.slice(0, 300) };
  const file = database ?? path;
  const failed = (problem: Problem): ReadRun => ({
    path: file,
    ...within,
    problem,
    code: [],
    data: [],
    outputs: [],
    locate: () => ({ path: file, line: 1 }),
  });
  if (/(?:^|\/)dvc\.lock$/.test(path)) {
    const remedy =
      'take it out of `runs:`, and name under `experiments:` the experiments whose results its stages make';
    return failed({
      message: `\`${path}\` need not be named as a run: a stage that made results is found by itself`,
      remedy,
    });
  }
  const tracked = readTrackedRun(path, repository);
  if (tracked && 'problem' in tracked) {
    const run = failed(tracked.problem);
    return tracked.absent ? { ...run, absent: true } : run;
  }
  if (tracked) return { ...trackedRun(tracked), ...within };
  const document = repository.document(path, LIMITS.evidence);
  if ('unreadable' in document) {
    const { unreadable, remedy } = document;
    const run = failed({ message: unreadable, ...(remedy === undefined ? {} : { remedy }) });
    return repository.has(path) && !document.absent ? run : { ...run, absent: true };
  }
  const record = document.value;
  if (!isRunRecord(record)) {
    return failed(
      checkDocument(document, validator)[0] ?? { message: 'it is no run record', location: document.locate() },
    );
  }
  let refused: Problem | undefined;
  const resolve = <Entry>(
    key: 'code' | 'data' | 'outputs',
    entries: Readonly<Record<string, Entry>>,
    digestOf: (entry: Entry) => string,
  ): RecordedFile[] =>
    Object.entries(entries).flatMap(([stated, entry]) => {
      const location = (): Location => document.locateKey(key, stated);
      const resolved = resolvePath(repository, stated, path);
      if ('path' in resolved) return [{ path: resolved.path, digest: digestOf(entry), location }];
      refused ??= { message: resolved.problem, remedy: resolved.remedy, location: location() };
      return [];
    });
  const code = resolve('code', record.code, (blob) => blob);
  const data = resolve('data', record.data ?? {}, ({ sha256 }) => sha256);
  const outputs = resolve('outputs', record.outputs, ({ sha256 }) => sha256);
  if (refused) return failed(refused);
  const commit = record.commit === undefined ? {} : { commit: record.commit };
  return { path, record, code, data, outputs, ...commit, locate: (...keys) => document.locate(...keys) };
}

/** A name that parameters have which are seeds. */
const SEED =
  /(?:^|[._/-])(?:(?:random_?|rng_?|numpy_?|np_?|torch_?|tf_?|fewshot_?|global_?|data_?)*seeds?|random_?states?)$/i;

/** Whether a parameter of this name is a seed. */
export function isSeedName(name: string): boolean {
  return SEED.test(name);
}

/** The run of a tracking tool in the words of a run record: it lists neither code nor outputs. */
function trackedRun(tracked: TrackedRun): ReadRun {
  const { path, status, parameters } = tracked;
  const seeds = parameters.filter(({ name }) => isSeedName(name));
  const commit = tracked.commit && /^(?:.*-g)?([0-9a-f]{7,64})$/.exec(tracked.commit.text)?.[1];
  const whole = commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
  return {
    path,
    record: {
      version: 1,
      ...(status === 'unsaid' ? {} : { status }),
      ...(whole ? { commit } : {}),
      ...(seeds.length > 0
        ? { seed: Object.fromEntries(seeds.slice(0, 100).map(({ name, value }) => [name, value])) }
        : {}),
      code: {},
      outputs: {},
    },
    tracked,
    ...(commit === undefined ? {} : { commit }),
    code: [],
    data: [],
    outputs: [],
    locate: (key) => {
      if (key === 'status') return tracked.statusLocation;
      return (key === 'seed' ? seeds[0]?.location : undefined) ?? { path, line: 1 };
    },
  };
}
