import type { DataFile } from '../data-file.ts';
import type { ColumnRequest } from '../table-request.ts';
import { type FileGroup, type FileSource, fileIndexSql, LONGEST_ROW } from './file-source.ts';
import type { FreshNames, RowOptions } from '../sql/cell-source.ts';
import { part } from '../sql/column-sql.ts';
import { noting } from './csv-source.ts';
import { duckdbDialect } from './duckdb-dialect.ts';
import { checkSignature, lastCharacter } from './file-signature.ts';
import { jsonPointers } from './json-pointers.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { readablePath, textList } from './sql-literal.ts';
import { UnreadableTable } from './unreadable-table.ts';

/** Rows of each layout that are looked at for columns nobody asked about. */
const LOOKED_AT = 1000;

/**
 * JSON files as cells: an array of objects, or one object a line, by the first character of each file. Lines are read as text,
 * so that a bad one is one bad row.
 *
 * @param declared names of all columns that are expected, asked about here or not
 * @throws UnreadableTable
 */
export async function jsonSource(
  files: readonly DataFile[],
  columns: readonly ColumnRequest[],
  declared: readonly string[],
  run: RunSql,
  fresh: FreshNames,
): Promise<FileSource> {
  const { arrays, lines } = byForm(files);
  const groups = [
    ...(lines.length > 0 ? [jsonGroup(lines, files, columns, linesSql)] : []),
    ...(arrays.length > 0 ? [jsonGroup(arrays, files, columns, arraySql)] : []),
  ];
  return {
    cells: 'json',
    dialect: duckdbDialect,
    groups,
    columns: columns.map((column) => {
      const ways = jsonPointers(column.within ?? []).length;
      return { names: column.names.flatMap((name) => Array.from({ length: ways }, () => name)), missingIn: [] };
    }),
    others: await otherKeys(files, lines, arrays, declared, run, fresh),
  };
}

/** Indexes of files that are an array, and of those with an object a line. */
function byForm(files: readonly DataFile[]): { readonly arrays: readonly number[]; readonly lines: readonly number[] } {
  const arrays: number[] = [];
  const lines: number[] = [];
  files.forEach((file, index) => {
    const text = checkSignature(file, { kind: 'json' })
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart();
    const array = text.startsWith('[');
    // The engine takes an array that was cut off between two items for a whole one.
    if (array && lastCharacter(file.path) !== ']') {
      throw new UnreadableTable(`\`${file.name}\` is not a JSON array: its end is missing`, 'write or fetch it again');
    }
    // One object a line is how lines are read; an object that is spread over them would be as many bad rows.
    if (/^\{[ \t]*\r?\n/.test(text)) {
      throw new UnreadableTable(
        `\`${file.name}\` has an object that is spread over several lines`,
        'write an array of objects, or one object a line',
      );
    }
    (array ? arrays : lines).push(index);
  });
  return { arrays, lines };
}

/** What the engine makes of the structure of all objects of some files together, as JSON of its own; undefined where there is no object. */
export async function jsonStructure(
  files: readonly DataFile[],
  run: RunSql,
  fresh: FreshNames,
): Promise<string | undefined> {
  const { arrays, lines } = byForm(files);
  const paths = (indexes: readonly number[]): string => textList(indexes.map((index) => files[index]?.path ?? ''));
  const objects = [
    ...(lines.length > 0 ? [linesSql(paths(lines), fresh())] : []),
    ...(arrays.length > 0 ? [arraySql(paths(arrays), fresh())] : []),
  ];
  const values = `SELECT CASE WHEN ${IS_OBJECT} THEN TRY_CAST(ltrim(l, '\uFEFF') AS JSON) END AS o FROM (${objects.join(' UNION ALL ')})`;
  const [row] = await run(`SELECT CAST(json_group_structure(o) AS VARCHAR) FROM (${values}) WHERE o IS NOT NULL`);
  return typeof row?.[0] === 'string' ? row[0] : undefined;
}

/** SQL of the objects' texts, one a row, as `l`. */
type ObjectsSql = (paths: string, rejects: string, withFile?: boolean) => string;

const linesSql: ObjectsSql = (paths, rejects, withFile) =>
  `SELECT l${withFile ? ', filename' : ''} FROM read_csv(${paths}, auto_detect = false, columns = {'l': 'VARCHAR'}, header = false, delim = chr(1), quote = '', escape = '', ` +
  `comment = '', nullstr = '', null_padding = false, strict_mode = false, compression = 'none', encoding = 'utf-8', max_line_size = ${LONGEST_ROW}, ` +
  `buffer_size = ${2 * LONGEST_ROW}, hive_partitioning = false,${withFile ? ' filename = true,' : ''} ignore_errors = true, ${noting(rejects)}) WHERE trim(l, ' \t\r') <> ''`;

const arraySql: ObjectsSql = (paths, _, withFile) =>
  `SELECT CAST(json AS VARCHAR) AS l${withFile ? ', filename' : ''} FROM read_json_objects(${paths}, format = 'array', compression = 'uncompressed', ` +
  `maximum_object_size = ${LONGEST_ROW},${withFile ? ' filename = true,' : ''} hive_partitioning = false)`;

const IS_OBJECT = `starts_with(ltrim(l, ' \t\r\n\uFEFF'), '{')`;

function jsonGroup(
  indexes: readonly number[],
  files: readonly DataFile[],
  columns: readonly ColumnRequest[],
  objects: ObjectsSql,
): FileGroup {
  // Several names of one column are several paths; the first that is there is taken.
  const ways = columns.map(({ names, within = [] }) => jsonPointers([names, ...within]));
  const paths = ways.flat();
  let next = 1;
  const places = ways.map((of) => of.map(() => next++));
  return {
    files: indexes,
    stored: [],
    found: places.map((of) => of.map((place) => `h${place}`)),
    ...(objects === linesSql ? { records: { header: false, emptyRows: false } } : {}),
    rows: ({ number, rejects, withFile }: RowOptions) => {
      const which = number === undefined ? indexes : [number];
      const plain = which.map((index) => files[index]?.path ?? '');
      const read = textList(plain.map(readablePath));
      const numbered = number === undefined ? '' : ', row_number() OVER () AS n';
      const more = [...(number === undefined ? [] : ['n']), ...(withFile ? ['f'] : [])];
      const extracted = `CASE WHEN ${IS_OBJECT} THEN TRY(json_extract(ltrim(l, '\uFEFF'), ${textList(paths)})) END AS x`;
      const cells = places.flatMap((of, column) => {
        const value = of.length === 1 ? `x[${of[0] ?? 0}]` : `coalesce(${of.map((place) => `x[${place}]`).join(', ')})`;
        return [
          `${value} ->> '$' AS ${part.text(column)}`,
          `json_type(${value}) AS ${part.kind(column)}`,
          ...of.map((place) => `x[${place}] AS h${place}`),
        ];
      });
      return (
        `SELECT ${['x IS NULL AS bad', ...cells, ...more].join(', ')} ` +
        `FROM (SELECT ${[extracted, ...more].join(', ')} FROM (SELECT l${numbered}${withFile ? `, ${fileIndexSql(plain, which)} AS f` : ''} ` +
        `FROM (${objects(read, rejects, withFile)})))`
      );
    },
  };
}

async function otherKeys(
  files: readonly DataFile[],
  lines: readonly number[],
  arrays: readonly number[],
  declared: readonly string[],
  run: RunSql,
  fresh: FreshNames,
): Promise<readonly string[]> {
  const wanted = new Set(declared);
  const seen = new Set<string>();
  for (const [indexes, objects] of [
    [lines, linesSql],
    [arrays, arraySql],
  ] as const) {
    if (indexes.length === 0) continue;
    const first = `SELECT l FROM (${objects(textList([readablePath(files[indexes[0] ?? 0]?.path ?? '')]), fresh())}) LIMIT ${LOOKED_AT}`;
    const keys = `SELECT DISTINCT unnest(CASE WHEN ${IS_OBJECT} THEN TRY(json_keys(ltrim(l, '\uFEFF'))) END) AS key FROM (${first})`;
    for (const [key] of await run(`SELECT key FROM (${keys}) ORDER BY key`)) seen.add(String(key));
  }
  return [...seen].filter((name) => !wanted.has(name));
}
