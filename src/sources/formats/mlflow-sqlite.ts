import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../../model/problem.ts';
import { mlflowNumber } from './mlflow-json.ts';
import {
  cut,
  laterMetric,
  LONGEST_MLFLOW_TEXT,
  mlflowDataSource,
  type MlflowDataset,
  type MlflowMetric,
  type MlflowModel,
  type MlflowRun,
  mlflowStatus,
  type MlflowText,
  MOST_MLFLOW_RUNS,
  readMlflowTags,
} from './mlflow-run.ts';

/** Which runs of a database are wanted. Left out: all that are not deleted. */
export interface MlflowSelection {
  /** Ids of runs; any other run, deleted or not, is left out. */
  readonly runs?: readonly string[];
  /** Name or id of an experiment. */
  readonly experiment?: string;
}

/** The part of `node:sqlite` that is used; its types come with later versions of Node. */
interface Sqlite {
  readonly DatabaseSync: new (location: URL, options: { readonly readOnly: boolean }) => Database;
}
interface Database {
  readonly prepare: (sql: string) => {
    readonly setReadBigInts: (enabled: boolean) => void;
    readonly iterate: () => Iterable<Readonly<Record<string, unknown>>>;
  };
  readonly exec: (sql: string) => void;
  readonly close: () => void;
}

/** In bytes. */
const LARGEST_DATABASE = 1_000_000_000;
/** Rows of one table beyond this are not gone through: a page of a broken file may lead back to itself. */
const MOST_ROWS = 10_000_000;

/** Ends the reading with what is wrong with the file. */
class DatabaseProblem extends Error {}

/**
 * Reads runs from the SQLite database of MLflow (1.11 and later; the default store since 3.7), with what Node itself has for that
 * (since 22.15). The file is opened as one that nobody writes: nothing is locked, and nothing is written beside it. Only tables are
 * read, never views, computed columns or virtual tables, which could run on without end.
 *
 * @param file real absolute path
 * @param path how messages and locations name it
 */
export function mlflowRunsInSqlite(
  file: string,
  path: string,
  selection: MlflowSelection,
): readonly MlflowRun[] | Problem {
  const sqlite = sqliteOfNode();
  if (!sqlite || !readsSqlite()) return needsNewerNode(path);
  const { size } = statSync(file);
  if (size > LARGEST_DATABASE) {
    return {
      message: `\`${path}\` has ${size.toLocaleString('en-US')} bytes; of an MLflow database at most ${LARGEST_DATABASE.toLocaleString('en-US')} are read`,
      remedy: EXPORT,
      location: { path },
    };
  }
  const location = pathToFileURL(file);
  location.searchParams.set('immutable', '1');
  let database: Database | undefined;
  try {
    database = new sqlite.DatabaseSync(location, { readOnly: true });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY');
    return readRuns(database, path, selection);
  } catch (error) {
    if (error instanceof DatabaseProblem) return { message: error.message, remedy: EXPORT, location: { path } };
    if (error instanceof TypeError) return needsNewerNode(path);
    const said = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    return {
      message: `\`${path}\` is no SQLite database that can be read: ${said}`,
      remedy: EXPORT,
      location: { path },
    };
  } finally {
    database?.close();
  }
}

const EXPORT = 'export the runs as JSON (`mlflow runs describe --run-id RUN > run.json`) and name that file';

function sqliteOfNode(): Sqlite | undefined {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- Node 20 before 20.16 does not have it
  const found: unknown = process.getBuiltinModule?.('node:sqlite');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- described by the documentation of Node
  return found as Sqlite | undefined;
}

/** Whether the Node at hand can open a database as one that nobody writes: since 22.15. */
export function readsSqlite(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return sqliteOfNode() !== undefined && (major > 22 || (major === 22 && minor >= 15));
}

function needsNewerNode(path: string): Problem {
  return {
    message: `\`${path}\` is an SQLite database; reading it needs Node 22.15 or newer, and this is Node ${process.versions.node}`,
    remedy: `run with Node 24, or ${EXPORT}`,
    location: { path },
  };
}

type Row = Readonly<Record<string, unknown>>;

function readRuns(database: Database, path: string, { runs: ids, experiment }: MlflowSelection): readonly MlflowRun[] {
  const read = reader(database, path);
  const location = { path };
  const experiments = new Map<string, string>();
  for (const { experiment_id: id, name } of read('experiments', ['experiment_id', 'name']))
    experiments.set(textOf(id), textOf(name));
  const wanted = new Map<string, { readonly row: Row; readonly parts: Parts }>();
  const columns = [
    'run_uuid',
    'name',
    'status',
    'start_time',
    'end_time',
    'lifecycle_stage',
    'experiment_id',
    'artifact_uri',
  ];
  for (const row of read('runs', columns)) {
    const id = textOf(row['run_uuid']);
    const of = textOf(row['experiment_id']);
    if (ids ? !ids.includes(id) : row['lifecycle_stage'] === 'deleted') continue;
    if (experiment !== undefined && of !== experiment && experiments.get(of) !== experiment) continue;
    if (wanted.size >= MOST_MLFLOW_RUNS)
      throw new DatabaseProblem(`\`${path}\` has more than ${MOST_MLFLOW_RUNS.toLocaleString('en-US')} runs`);
    wanted.set(id, {
      row,
      parts: { params: new Map(), tags: new Map(), metrics: new Map(), datasets: [], models: [] },
    });
  }
  const partsOf = (id: unknown): Parts | undefined => wanted.get(textOf(id))?.parts;

  for (const kind of ['params', 'tags'] as const) {
    for (const { run_uuid: run, key, value } of read(kind, ['run_uuid', 'key', 'value'])) {
      partsOf(run)?.[kind].set(textOf(key), { text: textOf(value), location });
    }
  }
  for (const row of read('latest_metrics', ['run_uuid', 'key', 'value', 'timestamp', 'step', 'is_nan'])) {
    const parts = partsOf(row['run_uuid']);
    if (!parts) continue;
    const name = textOf(row['key']);
    const value = Number(row['is_nan']) === 1 ? Number.NaN : (mlflowNumber(row['value']) ?? Number.NaN);
    const metric = { value, step: numberOf(row['step']) ?? 0, time: numberOf(row['timestamp']) ?? 0, location };
    parts.metrics.set(name, laterMetric(parts.metrics.get(name), metric));
  }
  readInputs(read, partsOf, location);
  return [...wanted].map(([id, { row, parts }]) => {
    const { models: noted, ...fromTags } = readMlflowTags(parts.tags);
    const start = numberOf(row['start_time']);
    const end = numberOf(row['end_time']);
    const of = textOf(row['experiment_id']);
    const artifacts = textOf(row['artifact_uri']);
    return {
      id,
      name: textOf(row['name']) || (parts.tags.get('mlflow.runName')?.text ?? ''),
      experiment: experiments.get(of) ?? of,
      status: mlflowStatus(row['status']),
      statusLocation: location,
      deleted: row['lifecycle_stage'] === 'deleted',
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...parts,
      ...fromTags,
      ...(artifacts === '' ? {} : { artifacts: { text: artifacts, location } }),
      models: parts.models.some(({ direction }) => direction === 'output') ? parts.models : [...parts.models, ...noted],
      location,
      problems: [],
    };
  });
}

interface Parts {
  readonly params: Map<string, MlflowText>;
  readonly tags: Map<string, MlflowText>;
  readonly metrics: Map<string, MlflowMetric>;
  readonly datasets: MlflowDataset[];
  readonly models: MlflowModel[];
}

/** Data sets came with MLflow 2.4, models as inputs and outputs with 3. */
function readInputs(
  read: ReturnType<typeof reader>,
  partsOf: (id: unknown) => Parts | undefined,
  location: { readonly path: string },
): void {
  if (!read.has('inputs') || !read.has('datasets')) return;
  const contexts = new Map<string, string>();
  if (read.has('input_tags')) {
    for (const { input_uuid: input, name, value } of read('input_tags', ['input_uuid', 'name', 'value'])) {
      if (name === 'mlflow.data.context') contexts.set(textOf(input), textOf(value));
    }
  }
  const names = new Map<string, string>();
  if (read.has('logged_models')) {
    for (const { model_id: id, name } of read('logged_models', ['model_id', 'name']))
      names.set(textOf(id), textOf(name));
  }
  const uses: { readonly parts: Parts; readonly dataset: string; readonly context: string }[] = [];
  const columns = ['input_uuid', 'source_type', 'source_id', 'destination_type', 'destination_id'];
  for (const {
    input_uuid: input,
    source_type: source,
    source_id: from,
    destination_type: type,
    destination_id: to,
  } of read('inputs', columns)) {
    if (source === 'DATASET' && type === 'RUN') {
      const parts = partsOf(to);
      if (parts) uses.push({ parts, dataset: textOf(from), context: contexts.get(textOf(input)) ?? '' });
    } else if (type === 'MODEL_INPUT' || type === 'MODEL_OUTPUT') {
      const id = textOf(to);
      const direction = type === 'MODEL_INPUT' ? 'input' : 'output';
      partsOf(from)?.models.push({ id, name: names.get(id) ?? '', direction, location });
    }
  }
  const datasets = new Map<string, Row>();
  const needed = new Set(uses.map(({ dataset }) => dataset));
  for (const row of read('datasets', ['dataset_uuid', 'name', 'digest', 'dataset_source'])) {
    const id = textOf(row['dataset_uuid']);
    if (needed.has(id)) datasets.set(id, row);
  }
  for (const { parts, dataset, context } of uses) {
    const row = datasets.get(dataset);
    if (!row) continue;
    const source = mlflowDataSource(row['dataset_source']);
    parts.datasets.push({ name: textOf(row['name']), digest: textOf(row['digest']), source, context, location });
  }
}

/** Reads columns of tables, each value cut to what MLflow would keep. */
function reader(
  database: Database,
  path: string,
): ((table: string, columns: readonly string[]) => Iterable<Row>) & { readonly has: (table: string) => boolean } {
  const kinds = new Map<string, string>();
  for (const { name, type } of rows(database, path, 'SELECT name, type FROM pragma_table_list'))
    kinds.set(textOf(name), textOf(type));
  const read = (table: string, columns: readonly string[]): Iterable<Row> => {
    if (kinds.get(table) !== 'table')
      throw new DatabaseProblem(`\`${path}\` is no database of MLflow: it has no table \`${table}\``);
    const stored = new Set<string>();
    for (const { name, hidden } of rows(database, path, `SELECT name, hidden FROM pragma_table_xinfo('${table}')`)) {
      if (Number(hidden) === 0) stored.add(textOf(name));
    }
    const missing = columns.find((column) => !stored.has(column));
    if (missing !== undefined)
      throw new DatabaseProblem(
        `\`${path}\` is no database of MLflow: its table \`${table}\` has no column \`${missing}\``,
      );
    const selected = columns.map(
      (column) =>
        `CASE typeof("${column}") WHEN 'text' THEN substr("${column}", 1, ${LONGEST_MLFLOW_TEXT}) WHEN 'blob' THEN NULL ELSE "${column}" END AS "${column}"`,
    );
    return rows(database, path, `SELECT ${selected.join(', ')} FROM "${table}"`);
  };
  return Object.assign(read, { has: (table: string) => kinds.get(table) === 'table' });
}

function* rows(database: Database, path: string, sql: string): Generator<Row> {
  const statement = database.prepare(sql);
  // Else a number beyond 2^53 ends the reading.
  statement.setReadBigInts(true);
  let count = 0;
  for (const row of statement.iterate()) {
    count += 1;
    if (count > MOST_ROWS)
      throw new DatabaseProblem(`a table of \`${path}\` has more than ${MOST_ROWS.toLocaleString('en-US')} rows`);
    yield row;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? cut(value)
    : typeof value === 'bigint' || typeof value === 'number'
      ? String(value)
      : '';
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : undefined;
}
