import type { TableRequest } from '../table-request.ts';
import type { CellForm, CellGroup, CellSource, RowOptions } from './cell-source.ts';
import { castSql, part, presence, valueSql } from './column-sql.ts';
import { conditionContext, type Mismatches } from './condition-context.ts';
import { failsSql } from './condition-sql.ts';
import { completeSql, hashSql } from './key-sql.ts';
import type { RunSql } from './run-sql.ts';

/** What one scan of a table counts. */
export interface TableCounts {
  /** Rows that could be read. */
  readonly rows: number;
  /** Rows of JSON that are no object. */
  readonly bad: number;
  /** For each column: rows with a value, and with a value of its type. */
  readonly columns: readonly { readonly values: number; readonly typed: number }[];
  /** For each column, for each of its names, where only the rows say which is there: rows that have it. */
  readonly found: readonly (readonly number[])[];
  /** For each condition: rows in which it fails. */
  readonly failing: readonly number[];
  /**
   * For each key: rows with a value in each of its columns, and different hashes (64 bits) of the keys among them. As many as rows: no
   * key is there twice. Fewer: one may be. Left out where a column can be read by itself at little cost: looking for repeated ones is
   * then no dearer than counting.
   */
  readonly keys: readonly { readonly rows: number; readonly hashes?: number }[];
  /** For each measure: seconds, or null where there is nothing to measure; gaps are measured elsewhere. */
  readonly measures: readonly (number | null)[];
  /** Where there are several files, for each of them: rows, and those in which each condition fails. */
  readonly files?: readonly { readonly rows: number; readonly failing: readonly number[] }[];
}

/** Most files whose rows are counted one by one. */
const MOST_FILES = 1000;

/**
 * Counts everything in one scan. Presence and type follow from counts of values. Of every other condition the values are counted that
 * it gives where it fails and nowhere else: of a batch of rows in which it holds that costs nothing, as no filter does.
 *
 * @param rejects for each group of the source, the name of a table for its rejected records
 */
export async function countTable(
  request: TableRequest,
  source: CellSource,
  run: RunSql,
  rejects: readonly string[],
  mismatches: Mismatches,
): Promise<TableCounts> {
  const { cells, dialect } = source;
  const json = cells === 'json';
  const asked = request.conditions.flatMap((condition, index) => (isCounted(condition.is) ? [] : [index]));
  const selected: string[] = [];
  const select = (sql: string): number => selected.push(sql) - 1;
  const bad = json ? select('count(CASE WHEN bad THEN 1 END)') : -1;
  const all = select('count(*)');
  const values = request.columns.map((_, column) => select(`count(${presence(cells, column)})`));
  const typed = request.columns.map((_, column) => select(`count(${part.value(column)})`));
  const found = request.columns.map((_, column) =>
    (source.groups[0]?.found[column] ?? []).map((name) => select(`count(${name})`)),
  );
  const context = conditionContext(request, source, mismatches);
  const flags = asked.map((index) => {
    const condition = request.conditions[index];
    if (!condition) throw new RangeError('no such condition');
    const fails = failsSql(condition, context);
    return `CASE WHEN ${json ? `NOT bad AND (${fails})` : fails} THEN 1 END AS ${flag(index)}`;
  });
  const failing = asked.map((index) => select(`count(${flag(index)})`));
  const keys = request.keys.map((key) => ({
    rows: select(`count(CASE WHEN ${completeSql(key)} THEN 1 END)`),
    hashes: cells === 'stored' ? undefined : select(`count(DISTINCT ${hashSql(request, source, key)})`),
  }));

  const measures = (request.measures ?? []).map(({ column, is }) =>
    is === 'largest-gap' ? -1 : select(dialect.epoch(`${is === 'oldest' ? 'min' : 'max'}(${part.value(column)})`)),
  );

  const several = request.files.length > 1 && request.files.length <= MOST_FILES;
  const branches = source.groups.map((group, index) =>
    valuesSql(request, source, group, { rejects: rejects[index] ?? '', ...(several ? { withFile: true } : {}) }),
  );
  const grouped = several ? ' GROUP BY GROUPING SETS ((), (f))' : '';
  const sql = `SELECT ${[...selected, ...(several ? ['f'] : [])].join(', ')} FROM (SELECT ${['*', ...flags].join(', ')} FROM (${branches.join(' UNION ALL ')}))${grouped}`;
  const counted = await run(sql);
  const whole = (several ? counted.find((row) => row.at(-1) === null) : counted[0]) ?? [];

  const read = (row: readonly unknown[]) => {
    const at = (index: number): number => (index < 0 ? 0 : Number(row[index] ?? 0));
    const rows = at(all) - at(bad);
    const columns = request.columns.map((_, column) => ({
      values: at(values[column] ?? -1),
      typed: at(typed[column] ?? -1),
    }));
    const flagged = new Map(asked.map((condition, index) => [condition, at(failing[index] ?? -1)]));
    return {
      rows,
      bad: at(bad),
      columns,
      failing: request.conditions.map((condition, index) => {
        const column = columns[condition.column] ?? { values: 0, typed: 0 };
        if (condition.is === 'present') return rows - column.values;
        if (condition.is === 'typed') return column.values - column.typed;
        return flagged.get(index) ?? 0;
      }),
      found: found.map((of) => of.map(at)),
      keys: keys.map((key) => ({
        rows: at(key.rows),
        ...(key.hashes === undefined ? {} : { hashes: at(key.hashes) }),
      })),
      measures: measures.map((index) => (index < 0 || row[index] === null ? null : at(index))),
    };
  };
  const files = counted.flatMap((row) =>
    several && row.at(-1) !== null ? [{ file: Number(row.at(-1)), ...read(row) }] : [],
  );
  return {
    ...read(whole),
    ...(several
      ? {
          files: request.files.map((_, index) => {
            const seen = files.find(({ file }) => file === index);
            return { rows: seen?.rows ?? 0, failing: seen?.failing ?? request.conditions.map(() => 0) };
          }),
        }
      : {}),
  };
}

/** SQL of a group's rows with the value of each column beside its other parts. */
export function valuesSql({ columns }: TableRequest, form: CellForm, group: CellGroup, options: RowOptions): string {
  const casts = columns.flatMap((column, at) => {
    const cast = castSql(form, column, at);
    return cast === undefined ? [] : [`${cast} AS ${part.cast(at)}`];
  });
  const values = columns.map((column, at) => `${valueSql(form, column, at, group.stored[at])} AS ${part.value(at)}`);
  const rows = `(${group.rows(options)})`;
  const from = casts.length === 0 ? rows : `(SELECT ${['*', ...casts].join(', ')} FROM ${rows})`;
  return `SELECT ${['*', ...values].join(', ')} FROM ${from}`;
}

/** Name of what is not null where a condition fails. */
function flag(condition: number): string {
  return `b${condition}`;
}

/** Whether a condition is decided by the counts of values alone. */
function isCounted(is: TableRequest['conditions'][number]['is']): boolean {
  return is === 'present' || is === 'typed';
}
