import { posix } from 'node:path';
import type { Problem } from '../../../model/problem.ts';
import type { Document } from '../../document.ts';
import type { Repository } from '../../repository.ts';
import { mlflowRunFolders, readMlflowRunFolder } from '../mlflow-file-store.ts';
import { isMlflowJson, mlflowRunsInJson } from '../mlflow-json.ts';
import type { MlflowRun, MlflowStatus, MlflowText } from '../mlflow-run.ts';
import { mlflowRunsInSqlite, readsSqlite } from '../mlflow-sqlite.ts';
import { type LoggedValue, MOST_VALUES, type ReadTrackedRun, type TrackedRun } from './tracked-run.ts';

/** Files of a run that are kept as its subjects. */
const MOST_READ = 1000;

/** A run of MLflow's file store, by its folder `mlruns/EXPERIMENT/RUN`. */
export function mlflowRunInFolder(folder: string, repository: Repository): ReadTrackedRun {
  const path = posix.join(folder, 'meta.yaml');
  if (!repository.has(path)) {
    const other = noRun(folder, repository);
    if (other) return other;
  }
  const run = readMlflowRunFolder(repository, folder);
  if ('message' in run) {
    const file = repository.absolute(path);
    const absent = !repository.has(path) || (typeof file !== 'string' && file.absent === true);
    return noRun(folder, repository) ?? { problem: run, absent };
  }
  const read = repository
    .expand([`${folder}/`])
    .filter((file) => /^(?:params|metrics|tags|inputs)\//.test(file.slice(folder.length + 1)));
  return { ...tracked(run, path), folder, read: [path, ...read.slice(0, MOST_READ)] };
}

/** Where a folder holds runs and is none. */
function noRun(folder: string, repository: Repository): ReadTrackedRun | undefined {
  const { folders, more } = mlflowRunFolders(repository, folder);
  if (folders.length === 0 || folders.includes(folder)) return undefined;
  const runs = `${folders.length.toLocaleString('en-US')}${more ? ' or more runs' : folders.length === 1 ? ' run' : ' runs'}`;
  return {
    problem: {
      message: `\`${folder}\` holds ${runs} of MLflow and is not the folder of a run`,
      remedy: 'name the folder of the run that made the results: `mlruns/EXPERIMENT/RUN`',
    },
    absent: false,
  };
}

/** The one run of an export of MLflow; undefined where the document is something else. */
export function mlflowRunInJson(document: Document): ReadTrackedRun | undefined {
  if (!isMlflowJson(document.value)) return undefined;
  const runs = mlflowRunsInJson(document);
  if ('message' in runs) return { problem: runs, absent: false };
  const [run, second] = runs;
  if (run && !second) return tracked(run, document.path);
  return {
    problem: {
      message: `\`${document.path}\` holds ${runs.length.toLocaleString('en-US')} runs of MLflow`,
      remedy: 'export the run that made the results alone: `mlflow runs describe --run-id RUN > run.json`',
      location: document.locate(),
    },
    absent: false,
  };
}

/** A run in MLflow's SQLite store, written as `mlflow.db#RUN`. */
export function mlflowRunInDatabase(stated: string, repository: Repository): ReadTrackedRun {
  const [path = '', id = ''] = stated.split('#');
  const refuse = (problem: Problem, absent = false): ReadTrackedRun => ({ problem, absent });
  const file = repository.absolute(path);
  if (typeof file !== 'string') {
    const { unreadable: message, remedy } = file;
    return refuse(
      { message, ...(remedy === undefined ? {} : { remedy }) },
      file.absent === true || !repository.has(path),
    );
  }
  const location = { path };
  if (!/^[0-9a-f]{32}$/.test(id)) {
    const remedy = `write \`${path}#RUN\`, with the 32 digits of the run`;
    return refuse({ message: `\`${stated}\` does not say which run of the database is meant`, remedy, location });
  }
  const runs = mlflowRunsInSqlite(file, path, { runs: [id] });
  // A newer Node could read it: nothing is wrong with the file.
  if ('message' in runs) return refuse(runs, !readsSqlite());
  const [run] = runs;
  if (run) return tracked(run, path);
  const remedy = 'name a run that is in it, or commit the store anew';
  return refuse({ message: `\`${path}\` has no run \`${id}\``, remedy, location });
}

const STATUSES: Readonly<Record<MlflowStatus, TrackedRun['status']>> = {
  scheduled: 'running',
  running: 'running',
  finished: 'finished',
  failed: 'failed',
  killed: 'failed',
  unsaid: 'unsaid',
};

function tracked(run: MlflowRun, path: string): TrackedRun {
  const { id, status, statusLocation, deleted, commit, artifacts, params, tags, metrics, datasets } = run;
  // MLflow 3 sets it where it versions by git; jobs set it by hand.
  const dirty = tags.get('mlflow.source.git.dirty')?.text.trim() ?? '';
  const logged = ([name, { text, location }]: [string, MlflowText]): LoggedValue => ({
    name,
    value: text.trimEnd(),
    location,
  });
  return {
    tool: 'MLflow',
    path,
    id,
    status: STATUSES[status],
    statusLocation,
    deleted,
    ...(/^(?:true|false)$/i.test(dirty) ? { dirty: /^true$/i.test(dirty) } : {}),
    ...(run.source ? { source: run.source.text.trim() } : {}),
    ...(commit ? { commit: { text: commit.text.trim(), location: commit.location } } : {}),
    parameters: [...params].slice(0, MOST_VALUES).map(logged),
    tags: [...tags]
      .filter(([name]) => !name.startsWith('mlflow.'))
      .slice(0, MOST_VALUES)
      .map(logged),
    metrics: [...metrics]
      .slice(0, MOST_VALUES)
      .map(([name, { value, location }]): LoggedValue => ({ name, value: String(value), location })),
    datasets: datasets.map(({ name, digest, context }) => ({ name, digest, context })),
    ...(artifacts ? { artifacts: { address: artifacts.text, location: artifacts.location } } : {}),
    read: [path],
    problems: run.problems,
  };
}
