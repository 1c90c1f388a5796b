import type { Location } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import { plainList, plainTable } from '../plain-table.ts';

/** One run of MLflow as plain data, wherever it was kept: a file store, an export in JSON, an SQLite database. */
export interface MlflowRun {
  readonly id: string;
  /** Empty where it has none. */
  readonly name: string;
  /** Name of its experiment, else its id. */
  readonly experiment?: string;
  readonly status: MlflowStatus;
  readonly statusLocation: Location;
  /** Moved to the bin, from where MLflow can restore it. */
  readonly deleted: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly start?: number;
  /** Milliseconds since 1970, UTC; absent while it runs. */
  readonly end?: number;
  readonly params: ReadonlyMap<string, MlflowText>;
  /** The latest value of each metric. */
  readonly metrics: ReadonlyMap<string, MlflowMetric>;
  readonly tags: ReadonlyMap<string, MlflowText>;
  /** The commit its code was at: the tag `mlflow.source.git.commit`, as written. */
  readonly commit?: MlflowText;
  /** The script, notebook or project that ran: the tag `mlflow.source.name`. */
  readonly source?: MlflowText;
  /** Data that was logged as its input. */
  readonly datasets: readonly MlflowDataset[];
  /** Where it says that its artifacts are: a path or a URI. */
  readonly artifacts?: MlflowText;
  /** Models it read and models it made. */
  readonly models: readonly MlflowModel[];
  readonly location: Location;
  /** What of it could not be read; that part is left out above. */
  readonly problems: readonly Problem[];
}

/** How far a run came. `unsaid`: what is written is none of MLflow's words and numbers. */
export type MlflowStatus = 'scheduled' | 'running' | 'finished' | 'failed' | 'killed' | 'unsaid';

/** A text with its place. */
export interface MlflowText {
  /** Cut behind 8,000 characters, the most that MLflow keeps. */
  readonly text: string;
  readonly location: Location;
}

/** One value of a metric with its place. */
export interface MlflowMetric {
  /** May be NaN or infinite. */
  readonly value: number;
  readonly step: number;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly location: Location;
}

/** A data set that was logged as an input. */
export interface MlflowDataset {
  readonly name: string;
  /** As written: MLflow's own eight hexadecimal digits of an MD5 over part of the data, unless the digest was set by hand. */
  readonly digest: string;
  /** Where it came from: the URI in its source, else the source as written. */
  readonly source: string;
  /** What it was used for (the tag `mlflow.data.context`): `training`, `eval`, … Empty where not said. */
  readonly context: string;
  readonly location: Location;
}

/** A model that a run read or made. */
export interface MlflowModel {
  readonly id: string;
  /** Empty where it is not said. */
  readonly name: string;
  readonly direction: 'input' | 'output';
  readonly location: Location;
}

/** Runs beyond this are not read from one store, and the reader says so. */
export const MOST_MLFLOW_RUNS = 20_000;
/** Parameters, metrics or tags of one run beyond this are not read. */
export const MOST_MLFLOW_ENTRIES = 10_000;
/** Longer texts are cut. MLflow's own limit for tags. */
export const LONGEST_MLFLOW_TEXT = 8000;

/** The numbers of file stores and the words of everything else. */
const STATUSES: ReadonlyMap<string, MlflowStatus> = new Map([
  ['1', 'running'],
  ['2', 'scheduled'],
  ['3', 'finished'],
  ['4', 'failed'],
  ['5', 'killed'],
  ['RUNNING', 'running'],
  ['SCHEDULED', 'scheduled'],
  ['FINISHED', 'finished'],
  ['FAILED', 'failed'],
  ['KILLED', 'killed'],
] as const);

/** A status as MLflow writes it. */
export function mlflowStatus(written: unknown): MlflowStatus {
  return (
    (typeof written === 'string' || typeof written === 'number' ? STATUSES.get(String(written)) : undefined) ?? 'unsaid'
  );
}

/** The later of two values of a metric, as MLflow has it: the higher step, then the later time, then the larger value. */
export function laterMetric(left: MlflowMetric | undefined, right: MlflowMetric): MlflowMetric {
  if (!left) return right;
  const order = left.step - right.step || left.time - right.time || left.value - right.value;
  return order >= 0 ? left : right;
}

/** What the tags say besides themselves: commit, source, and the models that MLflow before 3 noted there. */
export function readMlflowTags(tags: ReadonlyMap<string, MlflowText>): {
  readonly commit?: MlflowText;
  readonly source?: MlflowText;
  readonly models: readonly MlflowModel[];
} {
  const commit = tags.get('mlflow.source.git.commit');
  const source = tags.get('mlflow.source.name');
  const history = tags.get('mlflow.log-model.history');
  return {
    ...(commit ? { commit } : {}),
    ...(source ? { source } : {}),
    models: history ? modelsIn(history) : [],
  };
}

function modelsIn({ text, location }: MlflowText): readonly MlflowModel[] {
  return plainList(parsed(text)).flatMap((entry): MlflowModel[] => {
    const { artifact_path: name, model_uuid: id } = plainTable(entry);
    return typeof name === 'string'
      ? [{ id: typeof id === 'string' ? cut(id) : '', name: cut(name), direction: 'output', location }]
      : [];
  });
}

/** The URI within a data set's source, which is JSON, else the source itself. */
export function mlflowDataSource(source: unknown): string {
  if (typeof source !== 'string') return '';
  const { uri, url, path, table_name: table } = plainTable(parsed(source));
  const named = [uri, url, path, table].find((value) => typeof value === 'string' && value !== '');
  return cut(typeof named === 'string' ? named : source);
}

/** A text no longer than MLflow keeps. */
export function cut(text: string): string {
  return text.length > LONGEST_MLFLOW_TEXT ? text.slice(0, LONGEST_MLFLOW_TEXT) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
