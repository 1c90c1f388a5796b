import type { TableRequest } from '../table-request.ts';
import type { CellSource, RejectNames } from './cell-source.ts';
import { textOf } from './column-sql.ts';
import { conditionContext, type Mismatches } from './condition-context.ts';
import { type ConditionContext, failsSql } from './condition-sql.ts';
import { type TableCounts, valuesSql } from './count-table.ts';
import type { RunSql } from './run-sql.ts';

/** A row by its number among those of its file that the engine accepts, from 1. */
export interface FoundRow {
  readonly file: number;
  readonly accepted: number;
  readonly value?: string;
  /** Values of the columns that rows are known by; null where there is none, or it must not be shown. */
  readonly identity?: readonly (string | null)[];
}

/** Longest value that is shown, in characters. */
export const LONGEST_VALUE = 100;

/** Rows looked at before asking for the first rows of each condition by itself. */
const FIRST_LOOK = 200;

/**
 * The first failing rows of each condition. The files are read again, in order, and only until enough is found: where all
 * conditions fail early, that is at once.
 */
export async function failingRows(
  request: TableRequest,
  source: CellSource,
  counts: TableCounts,
  run: RunSql,
  fresh: RejectNames,
  mismatches: Mismatches,
): Promise<readonly (readonly FoundRow[])[]> {
  const context = conditionContext(request, source, mismatches);
  const identity = identitySqls(request, source);
  const found: FoundRow[][] = request.conditions.map(() => []);
  const lacking = (): number[] =>
    request.conditions.flatMap((_, index) =>
      (found[index]?.length ?? 0) < Math.min(request.examples, counts.failing[index] ?? 0) ? [index] : [],
    );
  for (const { file, group } of inOrder(source)) {
    const first = lacking();
    if (first.length === 0) break;
    const values = valuesSql(request, source.cells, group, { number: file, rejects: fresh() });
    const rows = source.cells === 'json' ? `SELECT * FROM (${values}) WHERE NOT bad` : values;
    const fails = first.map((index) => `(${conditionSql(request, context, index)}) IS TRUE`);
    const texts = first.map((index) => shownSql(request, source, index));
    const selected = ['n', ...fails.map((sql, at) => `${sql} AS f${at}`), ...texts, ...identity];
    const seen = await run(
      `SELECT ${selected.join(', ')} FROM (${rows}) WHERE ${fails.join(' OR ')} LIMIT ${FIRST_LOOK}`,
    );
    for (const row of seen) {
      first.forEach((index, at) => {
        const of = found[index] ?? [];
        if (row[1 + at] === true && of.length < request.examples)
          of.push(
            foundRow(
              file,
              row[0],
              row[1 + first.length + at],
              identity.map((_, place) => row[1 + 2 * first.length + place]),
            ),
          );
      });
    }
    // More rows fail than were looked at: what is still lacking is asked for by itself, in one scan for all.
    const rest = seen.length < FIRST_LOOK ? [] : lacking();
    if (rest.length === 0) continue;
    const wanted = rest.map((index) => {
      const filter = `FILTER ((${conditionSql(request, context, index)}) IS TRUE)`;
      return `min_by({'n': n, 'v': ${shownSql(request, source, index)}, 'i': [${identity.join(', ')}]}, n, ${request.examples}) ${filter}`;
    });
    const [row] = await run(`SELECT ${wanted.join(', ')} FROM (${rows})`);
    rest.forEach((index, at) => {
      const of = found[index] ?? [];
      const missing = pairs(row?.[at]);
      const known = new Set(of.filter((place) => place.file === file).map((place) => place.accepted));
      for (const { n, v, i } of missing)
        if (of.length < request.examples && !known.has(Number(n))) of.push(foundRow(file, n, v, i));
    });
  }
  return found;
}

/** Rows of JSON that are no object, the first of all files. */
export async function badRows(
  request: TableRequest,
  source: CellSource,
  run: RunSql,
  fresh: RejectNames,
): Promise<readonly FoundRow[]> {
  const found: FoundRow[] = [];
  for (const { file, group } of inOrder(source)) {
    const left = request.examples - found.length;
    if (left <= 0) break;
    const seen = await run(`SELECT n FROM (${group.rows({ number: file, rejects: fresh() })}) WHERE bad LIMIT ${left}`);
    for (const [n] of seen) found.push(foundRow(file, n, null));
  }
  return found;
}

/** Files one by one, in the order of the request. */
export function* inOrder(
  source: CellSource,
): Generator<{ readonly file: number; readonly group: CellSource['groups'][number] }> {
  const files = source.groups.flatMap((group) => group.files.map((file) => ({ file, group })));
  yield* files.sort((left, right) => left.file - right.file);
}

function conditionSql(request: TableRequest, context: ConditionContext, index: number): string {
  const condition = request.conditions[index];
  if (!condition) throw new RangeError('no such condition');
  return failsSql(condition, context);
}

/** SQL of the values that a row is known by, NULL where they must not leave this process. */
function identitySqls({ identity = [], columns }: TableRequest, { cells }: CellSource): readonly string[] {
  return identity.map((column) =>
    columns[column]?.shown ? `left(${textOf(cells, column)}, ${LONGEST_VALUE + 1})` : 'CAST(NULL AS VARCHAR)',
  );
}

/** SQL of the value to show, which is NULL where it must not leave this process. */
function shownSql(request: TableRequest, source: CellSource, index: number): string {
  const condition = request.conditions[index];
  const shown =
    condition !== undefined && condition.is !== 'present' && request.columns[condition.column]?.shown === true;
  if (shown && condition.is === 'compared') {
    if (!request.columns[condition.other]?.shown) return 'CAST(NULL AS VARCHAR)';
    return `left(concat(${textOf(source.cells, condition.column)}, ' and ', ${textOf(source.cells, condition.other)}), ${LONGEST_VALUE + 1})`;
  }
  return shown ? `left(${textOf(source.cells, condition.column)}, ${LONGEST_VALUE + 1})` : 'CAST(NULL AS VARCHAR)';
}

/** Numbers of rows with their values, as the engine gives them. */
function pairs(list: unknown): readonly { readonly n: unknown; readonly v: unknown; readonly i: readonly unknown[] }[] {
  return Array.isArray(list)
    ? list.map((entry: { readonly n?: unknown; readonly v?: unknown; readonly i?: unknown }) => ({
        n: entry.n,
        v: entry.v,
        i: Array.isArray(entry.i) ? entry.i : [],
      }))
    : [];
}

/** A row as the engine gives it. */
export function foundRow(file: number, accepted: unknown, value: unknown, identity: readonly unknown[] = []): FoundRow {
  return {
    file,
    accepted: Number(accepted),
    ...(typeof value === 'string' ? { value: cut(value) } : {}),
    ...(identity.length === 0
      ? {}
      : { identity: identity.map((entry) => (typeof entry === 'string' ? cut(entry) : null)) }),
  };
}

function cut(value: string): string {
  const characters = Array.from(value);
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE - 1).join('')}…` : value;
}
