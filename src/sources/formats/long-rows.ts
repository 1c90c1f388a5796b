import { type ResultRow, type ResultTable } from './result-table.ts';
import { shorten } from '../shorten.ts';

/** Columns that the long form has: one value a row, of the metric that the row names. */
const METRIC = 'metric';
const VALUE = 'value';

/** Whether a table is in the long form, `unit, repeat, metric, value, status`. */
export function isLongForm(names: readonly string[]): boolean {
  return names.includes(METRIC) && names.includes(VALUE);
}

/** A row of the wide form in the making. */
interface WideRow {
  readonly line: number;
  readonly cells: Map<string, unknown>;
  problem?: string;
}

/**
 * Brings the long form into the usual one: one row for each unit and repeat, a column for each metric. Other columns, such as a
 * segment or `status`, are taken from the first row of a unit and repeat that has them; a `status` of `error` from any of them. Where
 * no unit is asked for, the first value of every metric makes the first row, and so on.
 *
 * @param unit the column with the ids of units
 */
export function longRows(table: ResultTable, unit: string | undefined): ResultTable {
  if (table.problems.length > 0) return table;
  const missing = [METRIC, VALUE].find((column) => !table.names.includes(column));
  if (missing !== undefined) {
    return {
      ...table,
      problems: [
        {
          message: `the long form needs a column \`${missing}\``,
          remedy: 'name its columns `unit, repeat, metric, value, status`',
        },
      ],
    };
  }
  return {
    ...table,
    names: [...table.names, ...metricNames(table)],
    rows: (columns) => wideRows(table, unit, columns),
  };
}

const MOST_NAMES = 500;

function metricNames(table: ResultTable): readonly string[] {
  const names = new Set<string>();
  for (const { cells, problem } of table.rows([METRIC])) {
    if (problem === undefined && names.size < MOST_NAMES) names.add(String(cells[0] ?? '').trim());
  }
  return [...names];
}

function* wideRows(table: ResultTable, unit: string | undefined, columns: readonly string[]): Generator<ResultRow> {
  const wanted = new Set(columns);
  const others = columns.filter((column) => table.names.includes(column) && column !== METRIC && column !== VALUE);
  const rows = new Map<string, WideRow>();
  const seen = new Map<string, number>();
  for (const { line, cells, problem } of table.rows([METRIC, VALUE, 'repeat', unit ?? '', ...others])) {
    if (problem !== undefined) {
      yield { line, cells: [], problem };
      continue;
    }
    const [metricCell, value, repeat, id, ...rest] = cells;
    const metric = String(metricCell ?? '').trim();
    let key = JSON.stringify([String(id ?? '').trim(), String(repeat ?? '').trim()]);
    if (unit === undefined) {
      // Nothing says which values go together.
      const before = seen.get(metric) ?? 0;
      seen.set(metric, before + 1);
      key = String(before);
    }
    const row = rows.get(key) ?? { line, cells: new Map<string, unknown>() };
    rows.set(key, row);
    if (row.cells.has(metric) && wanted.has(metric)) {
      yield {
        line,
        cells: [],
        problem: `\`${shorten(metric)}\` of this unit and repeat stands twice; the first is in line ${row.line}`,
      };
      continue;
    }
    row.cells.set(metric, value);
    others.forEach((column, index) => {
      const cell = rest[index];
      const error =
        column === 'status' &&
        String(cell ?? '')
          .trim()
          .toLowerCase() === 'error';
      if (error || !row.cells.has(column)) row.cells.set(column, cell);
    });
  }
  for (const { line, cells } of rows.values()) yield { line, cells: columns.map((column) => cells.get(column)) };
}
