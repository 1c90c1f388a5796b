import { isStructured } from '../lexical-form.ts';
import type { ColumnRequest, TableRequest } from '../table-request.ts';
import type { CellSource, FreshNames } from './cell-source.ts';
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
const LONGEST_VALUE = 100;

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
  fresh: FreshNames,
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
    const rowOf = (n: unknown, value: unknown, known: (place: number) => unknown): FoundRow =>
      foundRow(
        file,
        n,
        value,
        identity.map((_, place) => known(place)),
      );
    const first = lacking();
    if (first.length === 0) break;
    const values = valuesSql(request, source, group, { number: file, rejects: fresh() });
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
          of.push(rowOf(row[0], row[1 + first.length + at], (place) => row[1 + 2 * first.length + place]));
      });
    }
    // More rows fail than were looked at: what is still lacking is asked for by itself, in one scan for all.
    const rest = seen.length < FIRST_LOOK ? [] : lacking();
    if (rest.length === 0) continue;
    const wanted = rest.map((index) => {
      const known = Object.fromEntries(identity.map((sql, place) => [`i${place}`, sql]));
      const fields = { n: 'n', v: shownSql(request, source, index), ...known };
      const where = `(${conditionSql(request, context, index)}) IS TRUE`;
      return source.dialect.firstOf(fields, 'n', request.examples, where);
    });
    const [row] = await run(`SELECT ${wanted.join(', ')} FROM (${rows})`);
    rest.forEach((index, at) => {
      const of = found[index] ?? [];
      const known = new Set(of.filter((place) => place.file === file).map((place) => place.accepted));
      for (const { n, v, ...more } of objects(row?.[at]))
        if (of.length < request.examples && !known.has(Number(n))) of.push(rowOf(n, v, (place) => more[`i${place}`]));
    });
  }
  return found;
}

/** Rows of JSON that are no object, the first of all files. */
export async function badRows(
  request: TableRequest,
  source: CellSource,
  run: RunSql,
  fresh: FreshNames,
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
function identitySqls({ identity = [], columns }: TableRequest, source: CellSource): readonly string[] {
  return identity.map((column) => shownText(source, columns, column));
}

/** SQL of the value to show, which is NULL where it must not leave this process. */
function shownSql({ conditions, columns }: TableRequest, source: CellSource, index: number): string {
  const condition = conditions[index];
  if (condition === undefined || condition.is === 'present') return hidden(source);
  const own = shownText(source, columns, condition.column);
  if (condition.is !== 'compared') return own;
  return `${own} || ' and ' || ${shownText(source, columns, condition.other)}`;
}

function hidden({ dialect }: CellSource): string {
  return `CAST(NULL AS ${dialect.types.string})`;
}

/**
 * SQL of the beginning of a value's text. Where structure stands in place of a plain value nobody said what is in it, so it is not shown.
 */
export function shownText(source: CellSource, columns: readonly ColumnRequest[], column: number): string {
  const { type, shown = false } = columns[column] ?? {};
  if (!shown) return hidden(source);
  const text = textOf(source, column);
  const start = `substring(${text}, 1, ${LONGEST_VALUE + 1})`;
  if (source.cells === 'text' || (type !== undefined && isStructured(type))) return start;
  return `CASE WHEN substring(${text}, 1, 1) NOT IN ('{', '[') THEN ${start} END`;
}

/** Objects that the engine gives as a list. */
export function objects(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.map((entry: unknown) => ({ ...(entry as object) })) : [];
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
