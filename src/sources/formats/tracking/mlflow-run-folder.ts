import { posix } from 'node:path';
import { LIMITS } from '../../document.ts';
import { plainTable } from '../../plain-table.ts';
import type { Repository } from '../../repository.ts';
import { yamlDocument } from '../../yaml-document.ts';
import { mlflowStatus } from './mlflow-status.ts';
import { type LoggedValue, MOST_VALUES, type ReadTrackedRun } from './tracked-run.ts';

/** A run has at most a few thousand files beside its artifacts. */
const MOST_FILES = 20_000;

/**
 * Reads a run of MLflow's file store: a folder `mlruns/EXPERIMENT/RUN` with `meta.yaml`, and one file for each parameter, metric
 * and tag (mlflow/store/tracking/file_store.py).
 */
export function readMlflowRunFolder(folder: string, repository: Repository): ReadTrackedRun {
  const path = posix.join(folder, 'meta.yaml');
  const text = repository.text(path, LIMITS.configuration);
  if (typeof text !== 'string')
    return { problem: { message: text.unreadable }, absent: text.absent === true || !repository.has(path) };
  const document = yamlDocument(path, text);
  const meta = plainTable(document.value);
  const [problem] = document.problems;
  if (problem) return { problem, absent: false };
  const id = meta['run_id'] ?? meta['run_uuid'];
  if (typeof id !== 'string') {
    const runs = runsBelow(folder, repository);
    const message =
      runs > 0
        ? `\`${folder}\` holds ${runs.toLocaleString('en-US')}${runs >= MOST_RUNS ? ' or more' : ''} ${runs === 1 ? 'run' : 'runs'} of MLflow and is not the folder of a run`
        : `\`${path}\` has no \`run_id\`, so it is no run of MLflow`;
    const remedy = 'name the folder of the run that made the results: `mlruns/EXPERIMENT/RUN`';
    return { problem: { message, remedy, location: document.locate() }, absent: false };
  }
  const files = repository.expand([`${folder}/`]).slice(0, MOST_FILES);
  const values = (kind: string): readonly (readonly [string, string, string])[] => {
    const below = `${folder}/${kind}/`;
    return files
      .filter((file) => file.startsWith(below))
      .slice(0, MOST_VALUES)
      .flatMap((file) => {
        const content = repository.text(file, LIMITS.configuration);
        return typeof content === 'string' ? [[file.slice(below.length), content, file] as const] : [];
      });
  };
  const tags = values('tags');
  const commit = tags.find(([name]) => name === 'mlflow.source.git.commit');
  const parameters = values('params').map(([name, content, file]): LoggedValue => ({
    name,
    value: content.trimEnd(),
    location: { path: file, line: 1 },
  }));
  const metrics = values('metrics').flatMap(([name, content, file]) => lastOf(name, content, file));
  const artifacts = meta['artifact_uri'];
  return {
    tool: 'MLflow',
    path,
    id,
    status: mlflowStatus(meta['status']),
    statusLocation: document.locate('status'),
    deleted: meta['lifecycle_stage'] === 'deleted',
    ...(commit ? { commit: { text: commit[1].trim(), location: { path: commit[2], line: 1 } } } : {}),
    parameters,
    metrics,
    datasets: datasetsOf(folder, files, repository),
    ...(typeof artifacts === 'string'
      ? { artifacts: { address: artifacts, location: document.locate('artifact_uri') } }
      : {}),
    folder,
    read: [
      path,
      ...files.filter((file) => /^(?:params|metrics|tags|inputs)\//.test(file.slice(folder.length + 1))).slice(0, 1000),
    ],
  };
}

/** Lines of a metric are `MILLISECONDS VALUE STEP`, in the order in which they were logged. */
function lastOf(name: string, content: string, path: string): LoggedValue[] {
  const lines = content.split('\n');
  let last: { readonly value: string; readonly step: number; readonly time: number; readonly line: number } | undefined;
  lines.forEach((line, index) => {
    const [time, value, step] = line.trim().split(/\s+/);
    if (time === undefined || value === undefined) return;
    const entry = { value, step: Number(step ?? 0), time: Number(time), line: index + 1 };
    // MLflow takes the highest step, then the latest time.
    if (!last || entry.step > last.step || (entry.step === last.step && entry.time >= last.time)) last = entry;
  });
  return last === undefined ? [] : [{ name, value: last.value, location: { path, line: last.line } }];
}

/** Inputs of the run lead to data sets of the experiment by their id. */
function datasetsOf(
  folder: string,
  files: readonly string[],
  repository: Repository,
): readonly { readonly name: string; readonly digest: string }[] {
  const tableAt = (path: string): Readonly<Record<string, unknown>> => {
    const text = repository.has(path) ? repository.text(path, LIMITS.configuration) : undefined;
    return typeof text === 'string' ? plainTable(yamlDocument(path, text).value) : {};
  };
  return files
    .filter((file) => file.startsWith(`${folder}/inputs/`) && file.endsWith('/meta.yaml'))
    .slice(0, 100)
    .flatMap((file) => {
      const source = tableAt(file)['source_id'];
      if (typeof source !== 'string' || !/^[\w-]+$/.test(source)) return [];
      const { name, digest } = tableAt(posix.join(posix.dirname(folder), 'datasets', source, 'meta.yaml'));
      return typeof name === 'string' && typeof digest === 'string' ? [{ name, digest }] : [];
    });
}

const MOST_RUNS = 1000;

/** How many runs lie below the folder of an experiment or of a whole store. */
function runsBelow(folder: string, repository: Repository): number {
  const form = /^(?:(?!datasets\/)[^/]+\/)?[0-9a-f]{32}\/meta\.yaml$/;
  let runs = 0;
  for (const path of repository.expand([`${folder}/`])) {
    if (form.test(path.slice(folder.length + 1)) && (runs += 1) >= MOST_RUNS) break;
  }
  return runs;
}
