import { LIMITS } from '../../document.ts';
import type { Repository } from '../../repository.ts';
import { statSync } from 'node:fs';
import { mlflowStatus } from './mlflow-status.ts';
import { type LoggedValue, MOST_VALUES, type ReadTrackedRun } from './tracked-run.ts';

/** What is used of `node:sqlite`, whose types come with Node 22. */
interface Sqlite {
  readonly DatabaseSync: new (path: string, options: { readonly readOnly: boolean }) => SqliteDatabase;
}

interface SqliteDatabase {
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => {
    readonly all: (...values: readonly string[]) => readonly Readonly<Record<string, unknown>>[];
  };
  readonly close: () => void;
}

/** Tables of MLflow's store that are read; a view of the same name is not MLflow's and may never end. */
const TABLES = ['runs', 'params', 'latest_metrics', 'tags'] as const;

/**
 * Reads one run of MLflow's SQLite store. Only plain tables of the expected names are asked, for one run, with a limit. Node 20 has no
 * SQLite: there it is said.
 *
 * @param stated path of the database, `#`, and the id of the run
 */
export function readMlflowRunDatabase(stated: string, repository: Repository): ReadTrackedRun {
  const at = stated.lastIndexOf('#');
  const path = at < 0 ? stated : stated.slice(0, at);
  const id = at < 0 ? '' : stated.slice(at + 1);
  const refuse = (message: string, remedy?: string, absent = false): ReadTrackedRun => ({
    problem: {
      message,
      ...(remedy === undefined ? {} : { remedy }),
      ...(absent ? {} : { location: { path, line: 1 } }),
    },
    absent,
  });
  const file = repository.absolute(path);
  if (typeof file !== 'string')
    return refuse(file.unreadable, file.remedy, file.absent === true || !repository.has(path));
  if (!/^[0-9a-f]{32}$/.test(id))
    return refuse(
      `\`${stated}\` does not say which run of the database is meant`,
      `write \`${path}#RUN\`, with the 32 digits of the run`,
    );
  const { size } = statSync(file);
  if (size > LIMITS.evidence)
    return refuse(
      `\`${path}\` has ${size.toLocaleString('en-US')} bytes; at most ${LIMITS.evidence.toLocaleString('en-US')} are read`,
      EXPORT,
    );
  const sqlite = process.getBuiltinModule?.('node:sqlite') as Sqlite | undefined;
  if (!sqlite)
    return refuse(`\`${path}\` is a database of SQLite, which this version of Node cannot read`, EXPORT, true);
  let database: SqliteDatabase | undefined;
  try {
    const opened = (database = new sqlite.DatabaseSync(file, { readOnly: true }));
    opened.exec('PRAGMA trusted_schema = OFF');
    const plain = opened.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' LIMIT 1000",
    );
    const names = new Set(plain.all().map((row) => row['name']));
    const missing = TABLES.filter((table) => !names.has(table));
    if (missing.length > 0)
      return refuse(`\`${path}\` is no store of MLflow: it has no table \`${missing[0] ?? ''}\``, EXPORT);
    const [run] = opened
      .prepare('SELECT status, lifecycle_stage, artifact_uri FROM runs WHERE run_uuid = ? LIMIT 1')
      .all(id);
    if (!run) return refuse(`\`${path}\` has no run \`${id}\``, 'name a run that is in it, or commit the store anew');
    const values = (table: 'params' | 'latest_metrics' | 'tags'): LoggedValue[] =>
      opened
        .prepare(`SELECT key, value FROM ${table} WHERE run_uuid = ? ORDER BY key LIMIT ${MOST_VALUES}`)
        .all(id)
        .map(({ key, value }) => ({ name: String(key), value: String(value), location: { path } }));
    const commit = values('tags').find(({ name }) => name === 'mlflow.source.git.commit');
    const address = run['artifact_uri'];
    return {
      tool: 'MLflow',
      path,
      id,
      status: mlflowStatus(run['status']),
      statusLocation: { path },
      deleted: run['lifecycle_stage'] === 'deleted',
      ...(commit ? { commit: { text: commit.value, location: commit.location } } : {}),
      parameters: values('params'),
      metrics: values('latest_metrics'),
      datasets: [],
      ...(typeof address === 'string' ? { artifacts: { address, location: { path } } } : {}),
      read: [path],
    };
  } catch (error) {
    return refuse(
      `\`${path}\` cannot be read as a database of SQLite: ${error instanceof Error ? error.message : 'it is damaged'}`,
      EXPORT,
    );
  } finally {
    database?.close();
  }
}

const EXPORT = 'export the run with `mlflow runs describe --run-id RUN > run.json` and name that file';
