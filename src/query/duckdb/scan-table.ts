import type { TableRequest } from '../table-request.ts';
import type {
  ColumnResult,
  ConditionResult,
  FailingRow,
  KeyResult,
  TableResult,
  UnreadableRow,
} from '../table-result.ts';
import { askRows } from '../sql/ask-rows.ts';
import type { CellSource } from '../sql/cell-source.ts';
import type { TableCounts } from '../sql/count-table.ts';
import type { FoundRow } from '../sql/failing-rows.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { splitRequest } from '../sql/split-request.ts';
import { stampOf, unchanged } from './file-stamp.ts';
import { openFiles } from './open-files.ts';
import { placeRows } from './place-rows.ts';
import { rejectedRows, TOO_LONG } from './rejected-rows.ts';
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
  const source = await openFiles(run)(request, declared, fresh);
  const rejects = source.groups.map(fresh);
  const { counts, failing, stopped, repeated, bad, measures } = await askRows(
    request,
    source,
    prefix,
    run,
    fresh,
    rejects,
  );
  const noted = rejects.filter((_, group) => source.groups[group]?.records);
  const rejected = await rejectedRows(noted, request.files, run);

  const rowsToName: readonly FoundRow[] = [...failing.flat(), ...repeated.flatMap(({ rows }) => rows), ...bad];
  const places = await placeRows(source, request.files, rowsToName, rejected);
  const place = ({ file, accepted, value, identity }: FoundRow): FailingRow => ({
    ...places.accepted(file, accepted),
    ...(value === undefined ? {} : { value }),
    ...(identity === undefined ? {} : { identity }),
  });
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
    conditions: request.conditions.map((_, index) => {
      const why = stopped[index];
      return {
        failing: counts.failing[index] ?? 0,
        examples: (failing[index] ?? []).map(place),
        ...(why === undefined ? {} : { stopped: why }),
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
