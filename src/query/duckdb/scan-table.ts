import type { TableRequest } from '../table-request.ts';
import type {
  ColumnResult,
  ConditionResult,
  FailingRow,
  KeyResult,
  TableResult,
  UnreadableRow,
} from '../table-result.ts';
import type { CellSource, RejectNames } from './cell-source.ts';
import { part as columnPart } from './column-sql.ts';
import { mismatchKey } from './condition-sql.ts';
import { countTable, type TableCounts, valuesSql } from './count-table.ts';
import { csvSource } from './csv-source.ts';
import { badRows, failingRows, type FoundRow } from './failing-rows.ts';
import { stampOf, unchanged } from './file-stamp.ts';
import { jsonSource } from './json-source.ts';
import { databaseSource } from './database-source.ts';
import { patternMismatches } from './pattern-mismatches.ts';
import { parquetSource } from './parquet-source.ts';
import { placeRows } from './place-rows.ts';
import { rejectedRows, TOO_LONG } from './rejected-rows.ts';
import { type RepeatedKeys, repeatedKeys } from './repeated-keys.ts';
import type { RunSql } from './run-sql.ts';
import { splitRequest } from './split-request.ts';
import { UnreadableTable } from './unreadable-table.ts';

/**
 * Answers all that is asked of one table: one scan that counts; only where something fails, a second one for the rows.
 *
 * @param prefix of names for temporary tables, other for each table of an instance
 * @throws UnreadableTable, or an error of the engine
 */
export async function scanTable(request: TableRequest, prefix: string, run: RunSql): Promise<TableResult> {
  if (request.files.length === 0) throw new UnreadableTable('there is no file to read', 'name one');
  const before = request.files.map(({ path }) => stampOf(path));
  const declared = request.columns.flatMap(({ names }) => names);
  const columns: ColumnResult[] = [];
  const conditions: ConditionResult[] = [];
  const keys: KeyResult[] = [];
  const measures: (number | null)[] = (request.measures ?? []).map(() => null);
  let whole: TableResult | undefined;
  for (const [index, part] of splitRequest(request).entries()) {
    const result = await scanPart(part.request, declared, `${prefix}_${index}`, run);
    whole ??= result;
    part.columns.forEach((column, at) => (columns[column] ??= result.columns[at] ?? NO_COLUMN));
    part.conditions.forEach(
      (condition, at) => (conditions[condition] = result.conditions[at] ?? { failing: 0, examples: [] }),
    );
    part.measures.forEach((measure, at) => (measures[measure] = result.measures?.[at] ?? null));
    part.keys.forEach((key, at) => (keys[key] = result.keys[at] ?? { rows: 0, distinct: 0, examples: [] }));
  }
  request.files.forEach((file, index) => unchanged(file, before[index]));
  if (!whole) throw new RangeError('a request without parts');
  return { ...whole, columns, conditions, keys, measures };
}

const NO_COLUMN: ColumnResult = { missingIn: [], stored: [], values: 0, typed: 0 };

async function scanPart(
  request: TableRequest,
  declared: readonly string[],
  prefix: string,
  run: RunSql,
): Promise<TableResult> {
  let named = 0;
  const fresh = (): string => `${prefix}_rejects_${named++}`;
  const source = await openSource(request, declared, run, fresh);
  const rejects = source.groups.map(fresh);
  const mismatches = await patternMismatches(request, source, prefix, run, fresh);
  const counts = await countTable(request, source, run, rejects, mismatches);
  const noted = rejects.filter((_, group) => source.groups[group]?.records);
  const rejected = await rejectedRows(noted, request.files, run);

  const failing = await failingRows(request, source, counts, run, fresh, mismatches);
  const repeated: RepeatedKeys[] = [];
  for (const [index, key] of request.keys.entries()) {
    const counted = counts.keys[index] ?? { rows: 0, hashes: 0 };
    const table = `${prefix}_repeated_${index}`;
    repeated.push(await repeatedKeys(request, source, key, counted, table, run, fresh));
  }
  const bad = counts.bad > 0 ? await badRows(request, source, run, fresh) : [];

  const rowsToName: readonly FoundRow[] = [...failing.flat(), ...repeated.flatMap(({ rows }) => rows), ...bad];
  const places = await placeRows(source, request.files, rowsToName, rejected);
  const place = ({ file, accepted, value, identity }: FoundRow): FailingRow => ({
    ...places.accepted(file, accepted),
    ...(value === undefined ? {} : { value }),
    ...(identity === undefined ? {} : { identity }),
  });
  const measures: (number | null)[] = [];
  for (const [index, { column, is }] of (request.measures ?? []).entries())
    measures.push(
      is === 'largest-gap' ? await largestGap(request, source, column, run, fresh) : (counts.measures[index] ?? null),
    );
  const unreadable: readonly UnreadableRow[] = [
    ...rejected.rows.slice(0, request.examples).map(({ file, record, why }) => ({
      ...places.rejected(file, record),
      why: places.tooLong(file, record) ? TOO_LONG : why,
    })),
    ...bad.map(({ file, accepted }) => ({ ...places.accepted(file, accepted), why: 'it is not a JSON object' })),
  ];
  return {
    rows: counts.rows,
    unreadable: {
      count: rejected.rows.length + counts.bad,
      more: rejected.more,
      examples: unreadable.slice(0, request.examples),
    },
    columns: request.columns.map((_, column) => columnResult(source, counts, column)),
    others: source.others,
    ...(counts.files ? { fileRows: counts.files.map(({ rows }) => rows) } : {}),
    conditions: request.conditions.map((condition, index) => {
      const stopped =
        condition.is === 'matches'
          ? mismatches.stopped.get(mismatchKey(condition.column, condition.pattern))
          : undefined;
      return {
        failing: counts.failing[index] ?? 0,
        examples: (failing[index] ?? []).map(place),
        ...(stopped === undefined ? {} : { stopped }),
        ...(counts.files ? { inFiles: counts.files.map((file) => file.failing[index] ?? 0) } : {}),
      };
    }),
    measures,
    ...(source.order ? { order: source.order } : {}),
    keys: counts.keys.map(({ rows }, index) => ({
      rows,
      distinct: rows - (repeated[index]?.surplus ?? 0),
      examples: (repeated[index]?.rows ?? []).map(place),
    })),
  };
}

/** Seconds of the largest gap between one moment and the next. */
async function largestGap(
  request: TableRequest,
  source: CellSource,
  column: number,
  run: RunSql,
  fresh: RejectNames,
): Promise<number | null> {
  const all = source.groups
    .map(
      (group) =>
        `SELECT ${columnPart.value(column)} AS v FROM (${valuesSql(request, source.cells, group, { rejects: fresh() })})`,
    )
    .join(' UNION ALL ');
  const moments = `SELECT DISTINCT epoch(CAST(v AS TIMESTAMP)) AS s FROM (${all}) WHERE v IS NOT NULL`;
  const [row] = await run(`SELECT max(gap) FROM (SELECT s - lag(s) OVER (ORDER BY s) AS gap FROM (${moments}))`);
  return row?.[0] === null || row?.[0] === undefined ? null : Number(row[0]);
}

/** The cells of a table. */
export async function openSource(
  { format, files, columns }: Pick<TableRequest, 'format' | 'files' | 'columns'>,
  declared: readonly string[],
  run: RunSql,
  fresh: RejectNames,
): Promise<CellSource> {
  if (format.kind === 'duckdb') return databaseSource(files, format, columns, declared, run);
  if (format.kind === 'csv') return csvSource(files, columns, declared, format.delimiter);
  return format.kind === 'json'
    ? jsonSource(files, columns, declared, run, fresh)
    : parquetSource(files, columns, declared, run);
}

function columnResult(source: CellSource, counts: TableCounts, column: number): ColumnResult {
  const { names, missingIn } = source.columns[column] ?? { names: [], missingIn: [] };
  const found = counts.found[column] ?? [];
  // In JSON a column is there when a row has it.
  const name = source.cells === 'json' ? names.find((_, index) => (found[index] ?? 0) > 0) : names[0];
  const stored = source.groups.flatMap((group) => group.stored[column] ?? []);
  const { values, typed } = counts.columns[column] ?? { values: 0, typed: 0 };
  return {
    ...(name === undefined ? {} : { name }),
    missingIn:
      name === undefined ? source.groups.flatMap(({ files }) => files).sort((left, right) => left - right) : missingIn,
    stored: [...new Set(stored)],
    values,
    typed,
  };
}
