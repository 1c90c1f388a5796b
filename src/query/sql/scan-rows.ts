import type { TableRequest } from '../table-request.ts';
import type { ColumnResult, ConditionResult, FailingRow, KeyResult, TableResult } from '../table-result.ts';
import { askRows } from './ask-rows.ts';
import type { CellSource } from './cell-source.ts';
import type { TableCounts } from './count-table.ts';
import type { FoundRow } from './failing-rows.ts';
import { splitRequest } from './split-request.ts';
import type { SqlEngine } from './sql-engine.ts';

/**
 * Answers all that is asked of the rows of one table: one scan that counts; only where something fails, a second one for the rows.
 *
 * @param prefix of names for temporary tables, other for each table of a session
 */
export async function scanRows<Source extends CellSource>(
  request: TableRequest,
  prefix: string,
  engine: SqlEngine<Source>,
): Promise<TableResult> {
  const declared = request.columns.flatMap(({ names }) => names);
  const columns: ColumnResult[] = [];
  const conditions: ConditionResult[] = [];
  const keys: KeyResult[] = [];
  const measures: (number | null)[] = (request.measures ?? []).map(() => null);
  let whole: TableResult | undefined;
  for (const [index, part] of splitRequest(request).entries()) {
    const result = await scanPart(part.request, declared, `${prefix}_${index}`, engine);
    whole ??= result;
    part.columns.forEach((column, at) => (columns[column] ??= result.columns[at] ?? NO_COLUMN));
    part.conditions.forEach(
      (condition, at) => (conditions[condition] = result.conditions[at] ?? { failing: 0, examples: [] }),
    );
    part.measures.forEach((measure, at) => (measures[measure] = result.measures?.[at] ?? null));
    part.keys.forEach((key, at) => (keys[key] = result.keys[at] ?? { rows: 0, distinct: 0, examples: [] }));
  }
  if (!whole) throw new RangeError('a request without parts');
  return { ...whole, columns, conditions, keys, measures };
}

const NO_COLUMN: ColumnResult = { missingIn: [], stored: [], values: 0, typed: 0 };

async function scanPart<Source extends CellSource>(
  request: TableRequest,
  declared: readonly string[],
  prefix: string,
  { run, open, place }: SqlEngine<Source>,
): Promise<TableResult> {
  let names = 0;
  const fresh = (): string => `${prefix}_rejects_${names++}`;
  const source = await open(request, declared, fresh);
  const rejects = source.groups.map(fresh);
  const asked = await askRows(request, source, prefix, run, fresh, rejects);
  const { counts, failing, repeated, bad } = asked;
  const found = [...failing.flat(), ...repeated.flatMap(({ rows }) => rows), ...bad];
  const { at, rejected, more } = await place(request, source, found, rejects);
  const placed = (row: FoundRow): FailingRow => ({
    ...at(row),
    ...(row.value === undefined ? {} : { value: row.value }),
    ...(row.identity === undefined ? {} : { identity: row.identity }),
  });
  const unreadable = [...rejected, ...bad.map((row) => ({ ...at(row), why: 'it is not a JSON object' }))];
  return {
    rows: counts.rows,
    unreadable: { count: rejected.length + counts.bad, more, examples: unreadable.slice(0, request.examples) },
    columns: request.columns.map((_, column) => columnResult(source, counts, column)),
    others: source.others,
    ...(counts.files ? { fileRows: counts.files.map(({ rows }) => rows) } : {}),
    conditions: request.conditions.map((_, index) => {
      const stopped = asked.stopped[index];
      return {
        failing: counts.failing[index] ?? 0,
        examples: (failing[index] ?? []).map(placed),
        ...(stopped === undefined ? {} : { stopped }),
        ...(counts.files ? { inFiles: counts.files.map((file) => file.failing[index] ?? 0) } : {}),
      };
    }),
    measures: asked.measures,
    ...(source.order ? { order: source.order } : {}),
    keys: counts.keys.map(({ rows }, index) => ({
      rows,
      distinct: rows - (repeated[index]?.surplus ?? 0),
      examples: (repeated[index]?.rows ?? []).map(placed),
    })),
  };
}

function columnResult(source: CellSource, counts: TableCounts, column: number): ColumnResult {
  const { names, missingIn } = source.columns[column] ?? { names: [], missingIn: [] };
  const found = counts.found[column] ?? [];
  // In JSON a column is there when a row has it.
  const name = found.length === 0 ? names[0] : names.find((_, index) => (found[index] ?? 0) > 0);
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
