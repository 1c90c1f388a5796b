import type { Problem } from '../../model/problem.ts';
import { type Document, LIMITS } from '../document.ts';
import { pathsBelow } from '../paths-below.ts';
import type { Repository } from '../repository.ts';
import { shorten } from '../shorten.ts';
import { latestInMetricFile } from './mlflow-metric-file.ts';
import {
  cut,
  type MlflowDataset,
  mlflowDataSource,
  type MlflowMetric,
  type MlflowModel,
  type MlflowRun,
  mlflowStatus,
  type MlflowText,
  MOST_MLFLOW_ENTRIES,
  MOST_MLFLOW_RUNS,
  readMlflowTags,
} from './mlflow-run.ts';
import { plainTable } from '../plain-table.ts';

/** Files as the port gives them; `paths` are sorted by code unit. */
export type MlflowFiles = Pick<Repository, 'paths' | 'has' | 'text' | 'document'>;

/** The runs of file stores below a folder, by their folders, without opening a file. */
export interface MlflowRunFolders {
  /** From the root, in order. */
  readonly folders: readonly string[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
}

const META = '/meta.yaml';
/** As MLflow allows ids of runs. */
const RUN_ID = /^[A-Za-z0-9][\w-]{0,255}$/;
/** As ids of data sets and models are; they become parts of paths. */
const OTHER_ID = /^[A-Za-z0-9][\w-]{0,255}$/;
/** Folders beside the runs of an experiment that are no runs. */
const NO_RUNS = new Set(['datasets', 'models', 'traces', 'tags', 'artifacts', 'inputs', 'outputs']);

/**
 * Finds runs of file stores (`mlruns/EXPERIMENT/RUN/meta.yaml`) by their paths alone: a run is a folder with a `meta.yaml` inside an
 * experiment's folder, which has one too; where that one is not in the checkout, a run goes by its 32 hexadecimal digits.
 *
 * @param below a store, an experiment or a run, from the root without a slash behind; empty for everything
 */
export function mlflowRunFolders({ paths, has }: Pick<MlflowFiles, 'paths' | 'has'>, below: string): MlflowRunFolders {
  const folders: string[] = [];
  for (const path of pathsBelow(paths, below)) {
    if (!path.endsWith(META)) continue;
    const folder = path.slice(0, -META.length);
    const [id = '', experiment, parent = ''] = folder.split('/').reverse();
    if (experiment === undefined || NO_RUNS.has(id) || NO_RUNS.has(experiment) || !RUN_ID.test(id)) continue;
    const certain = /^[0-9a-f]{32}$/.test(id);
    if (!certain && (!has(`${folder.slice(0, -id.length - 1)}${META}`) || NO_RUNS.has(parent))) continue;
    if (folders.length >= MOST_MLFLOW_RUNS) return { folders, more: true };
    folders.push(folder);
  }
  return { folders, more: false };
}

/**
 * Reads one run of a file store (MLflow 1 to 3). What cannot be read of it becomes one of its problems; a problem in place of the run
 * says why there is none.
 *
 * @param folder the run's folder, from the root without a slash behind
 */
export function readMlflowRunFolder(files: MlflowFiles, folder: string): MlflowRun | Problem {
  const problems: Problem[] = [];
  const metaPath = `${folder}${META}`;
  const meta = metaIn(files, metaPath);
  if ('message' in meta) return meta;
  const { run_id: runId, run_uuid: runUuid, experiment_id: experimentId, run_name: runName, status } = meta.entries;
  const folderId = folder.slice(folder.lastIndexOf('/') + 1);
  const id = textOf(runId) ?? textOf(runUuid);
  if (id === undefined) {
    return {
      message: `\`${metaPath}\` has no \`run_id\`: it is not a run of an MLflow file store`,
      remedy: 'name the folder of a run, `mlruns/EXPERIMENT/RUN`',
      location: { path: metaPath, line: 1 },
    };
  }
  if (id !== folderId) {
    problems.push({
      message: `the run says that it is \`${shorten(id)}\`, but its folder is \`${shorten(folderId)}\``,
      remedy: 'copy the folder of a run under its own name',
      location: meta.document.locate('run_id'),
    });
  }
  const experimentFolder = folder.slice(0, Math.max(0, folder.length - folderId.length - 1));
  const read = sortedFiles(files, folder, problems);
  const texts = (kind: 'params' | 'tags'): Map<string, MlflowText> => {
    const found = new Map<string, MlflowText>();
    for (const [name, path] of read[kind]) {
      const text = files.text(path, LIMITS.configuration);
      if (typeof text === 'string') found.set(name, { text: cut(text), location: { path, line: 1 } });
      else problems.push(unreadable(path, text));
    }
    return found;
  };
  const params = texts('params');
  const tags = texts('tags');
  const metrics = new Map<string, MlflowMetric>();
  for (const [name, path] of read.metrics) {
    const metric = readMetricFile(files, name, path);
    if ('message' in metric) problems.push(metric);
    else metrics.set(name, metric);
  }
  const { models: noted, ...fromTags } = readMlflowTags(tags);
  const experiment = experimentName(files, experimentFolder) ?? textOf(experimentId);
  const inputs = read.inputs.flatMap((path) => listed(readInput(files, path, experimentFolder), problems));
  const outputs = read.outputs.flatMap((path) => listed(readOutput(files, path, experimentFolder), problems));
  const models = [...inputs, ...outputs].filter((entry): entry is MlflowModel => 'direction' in entry);
  const start = timeOf(meta.entries['start_time']);
  const end = timeOf(meta.entries['end_time']);
  const artifacts = textOf(meta.entries['artifact_uri']);
  return {
    id,
    name: textOf(runName) ?? tags.get('mlflow.runName')?.text ?? '',
    ...(experiment === undefined ? {} : { experiment }),
    status: mlflowStatus(status),
    statusLocation: meta.document.locate('status'),
    deleted: meta.entries['lifecycle_stage'] === 'deleted',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    params,
    metrics,
    tags,
    ...fromTags,
    ...(artifacts === undefined
      ? {}
      : { artifacts: { text: cut(artifacts), location: meta.document.locate('artifact_uri') } }),
    datasets: inputs.filter((entry): entry is MlflowDataset => 'digest' in entry),
    models: models.some(({ direction }) => direction === 'output') ? models : [...models, ...noted],
    location: { path: metaPath, line: 1 },
    problems,
  };
}

function readMetricFile(files: MlflowFiles, name: string, path: string): MlflowMetric | Problem {
  const text = files.text(path, LIMITS.evidence);
  return typeof text === 'string' ? latestInMetricFile(name, path, text) : unreadable(path, text);
}

interface RunFiles {
  readonly params: readonly (readonly [name: string, path: string])[];
  readonly tags: readonly (readonly [name: string, path: string])[];
  readonly metrics: readonly (readonly [name: string, path: string])[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

function sortedFiles({ paths }: MlflowFiles, folder: string, problems: Problem[]): RunFiles {
  const named = {
    params: new Array<[string, string]>(),
    tags: new Array<[string, string]>(),
    metrics: new Array<[string, string]>(),
  };
  const places = { inputs: new Array<string>(), outputs: new Array<string>() };
  const full = new Set<string>();
  for (const path of pathsBelow(paths, folder)) {
    const inside = path.slice(folder.length + 1);
    const slash = inside.indexOf('/');
    const kind = slash < 0 ? '' : inside.slice(0, slash);
    const name = inside.slice(slash + 1);
    const list = kind === 'params' || kind === 'tags' || kind === 'metrics' ? named[kind] : undefined;
    const place = (kind === 'inputs' || kind === 'outputs') && name.endsWith(META) ? places[kind] : undefined;
    if ((list?.length ?? 0) >= MOST_MLFLOW_ENTRIES || (place?.length ?? 0) >= MOST_MLFLOW_ENTRIES) full.add(kind);
    else if (list) list.push([name, path]);
    else place?.push(path);
  }
  for (const kind of full) {
    problems.push({
      message: `the run has more than ${MOST_MLFLOW_ENTRIES.toLocaleString('en-US')} ${kind}; the others were not read`,
      location: { path: `${folder}${META}`, line: 1 },
    });
  }
  return { ...named, ...places };
}

function metaIn(
  files: MlflowFiles,
  path: string,
): { readonly document: Document; readonly entries: Readonly<Record<string, unknown>> } | Problem {
  const document = files.document(path, LIMITS.configuration);
  if ('unreadable' in document) return unreadable(path, document);
  const [problem] = document.problems;
  return problem ?? { document, entries: plainTable(document.value) };
}

function unreadable(path: string, { unreadable: message, remedy }: { unreadable: string; remedy?: string }): Problem {
  return { message, ...(remedy === undefined ? {} : { remedy }), location: { path } };
}

function listed<Entry extends object>(entry: Entry | Problem | undefined, problems: Problem[]): Entry[] {
  if (!entry) return [];
  if (!('message' in entry)) return [entry];
  problems.push(entry);
  return [];
}

function experimentName(files: MlflowFiles, folder: string): string | undefined {
  const path = `${folder}${META}`;
  if (folder === '' || !files.has(path)) return undefined;
  const meta = metaIn(files, path);
  return 'message' in meta ? undefined : textOf(meta.entries['name']);
}

function readInput(
  files: MlflowFiles,
  path: string,
  experiment: string,
): MlflowDataset | MlflowModel | Problem | undefined {
  const input = metaIn(files, path);
  if ('message' in input) return input;
  const { source_id: id, source_type: type, tags } = input.entries;
  if (typeof id !== 'string' || !OTHER_ID.test(id)) return unnamed(path);
  if (type === 'MODEL' || type === 'MODEL_INPUT') return modelOf(files, id, 'input', path, experiment);
  if (type !== 'DATASET') return undefined;
  const at = `${experiment}/datasets/${id}${META}`;
  const dataset = metaIn(files, at);
  if ('message' in dataset) return dataset;
  const { name, digest, source } = dataset.entries;
  if (typeof name !== 'string' || typeof digest !== 'string') {
    return {
      message: `\`${at}\` has no \`name\` and \`digest\``,
      remedy: 'log the data set again with `mlflow.log_input`',
      location: { path: at, line: 1 },
    };
  }
  const context = plainTable(tags)['mlflow.data.context'];
  return {
    name: cut(name),
    digest: cut(digest),
    source: mlflowDataSource(source),
    context: typeof context === 'string' ? cut(context) : '',
    location: dataset.document.locate('digest'),
  };
}

function readOutput(files: MlflowFiles, path: string, experiment: string): MlflowModel | Problem {
  const output = metaIn(files, path);
  if ('message' in output) return output;
  const { destination_id: id } = output.entries;
  return typeof id === 'string' && OTHER_ID.test(id) ? modelOf(files, id, 'output', path, experiment) : unnamed(path);
}

function modelOf(
  files: MlflowFiles,
  id: string,
  direction: MlflowModel['direction'],
  path: string,
  experiment: string,
): MlflowModel {
  const at = `${experiment}/models/${id}${META}`;
  const meta = files.has(at) ? metaIn(files, at) : undefined;
  const name = meta && !('message' in meta) ? meta.entries['name'] : '';
  return { id, name: typeof name === 'string' ? cut(name) : '', direction, location: { path, line: 1 } };
}

function unnamed(path: string): Problem {
  return {
    message: `\`${path}\` does not say which data set or model it stands for`,
    remedy: 'log the input or output again',
    location: { path, line: 1 },
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? cut(value) : undefined;
}

function timeOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
