import { LIMITS } from '../../sources/document.ts';
import { mlflowRunFolders, readMlflowRunFolder } from '../../sources/formats/mlflow-file-store.ts';
import { pathsBelow } from '../../sources/paths-below.ts';
import { mlflowRunsInJson } from '../../sources/formats/mlflow-json.ts';
import { mlflowRows, mlflowSummary } from '../../sources/formats/mlflow-results.ts';
import type { MlflowRun } from '../../sources/formats/mlflow-run.ts';
import { mlflowRunsInSqlite } from '../../sources/formats/mlflow-sqlite.ts';
import type { Problem } from '../../model/problem.ts';
import type { Repository } from '../../sources/repository.ts';
import type { ObservationsQuestion, ResultsAccess } from './collect-observations.ts';
import type { RecognisedResults } from './collect-side-recognised.ts';

/** Runs of one experiment that are read as rows at most: each is a dozen files. */
const MOST_RUNS = 2000;
const META = '/meta.yaml';

/**
 * Reads results that MLflow keeps: the `meta.yaml` of a run (one run) or of an experiment (all its runs), exported JSON, a database.
 * One run is a summary; several are rows.
 */
export function readMlflow(access: ResultsAccess, { path }: ObservationsQuestion): RecognisedResults {
  const runs = runsOf(access, path);
  if ('message' in runs) return { kind: 'unreadable', problem: { ...runs, location: runs.location ?? { path } } };
  const [first, second] = runs;
  if (!first) {
    return {
      kind: 'unreadable',
      problem: {
        message: `\`${path}\` holds no run of MLflow`,
        remedy: 'name the `meta.yaml` of a run, `mlruns/EXPERIMENT/RUN/meta.yaml`, or an exported run',
        location: { path },
      },
    };
  }
  if (!second) return { kind: 'summary', format: 'mlflow', summary: mlflowSummary(first) };
  return { kind: 'rows', format: 'mlflow', table: mlflowRows(runs) };
}

function runsOf({ files }: ResultsAccess, path: string): readonly MlflowRun[] | Problem {
  if (/\.(db|sqlite3?)$/i.test(path)) {
    const file = files.absolute(path);
    if (typeof file === 'string') return mlflowRunsInSqlite(file, path, {});
    return { message: file.unreadable, ...(file.remedy === undefined ? {} : { remedy: file.remedy }) };
  }
  if (!/(^|\/)meta\.yaml$/.test(path)) {
    const document = files.document(path, LIMITS.evidence);
    return 'unreadable' in document ? { message: document.unreadable } : mlflowRunsInJson(document);
  }
  const folder = path.slice(0, Math.max(0, path.length - META.length));
  const { folders } = mlflowRunFolders(files, folder);
  if (folders.length > MOST_RUNS) {
    return {
      message: `\`${folder}\` holds more than ${MOST_RUNS.toLocaleString('en-US')} runs`,
      remedy: 'name one run, or export those that are compared',
    };
  }
  const runs: MlflowRun[] = [];
  for (const each of folders) {
    const run = readMlflowRunFolder(files, each);
    if ('message' in run) return run;
    runs.push(run);
  }
  return runs;
}

/**
 * Files that a run or experiment of a file store is read from, beside the `meta.yaml` that names it; none of anything else.
 *
 * @param metrics left out: the files of all metrics
 */
export function filesOfStore(
  files: Pick<Repository, 'paths' | 'has'>,
  path: string,
  metrics?: readonly string[],
): readonly string[] {
  if (!/(^|\/)meta\.yaml$/.test(path)) return [];
  const { folders } = mlflowRunFolders(files, path.slice(0, Math.max(0, path.length - META.length)));
  const wanted = metrics && new Set(metrics.map((metric) => metric.replace(/^metrics\./, '')));
  return folders.flatMap((folder) => {
    const start = `${folder}/metrics`;
    return [...pathsBelow(files.paths, start)].filter((file) => !wanted || wanted.has(file.slice(start.length + 1)));
  });
}
