import type { DataFile, DataFormat } from '../data-file.ts';
import type { TableRequest } from '../table-request.ts';
import type { DataProfile, FieldLayout, TableLayout, ValueLayout } from '../data-profile.ts';
import { csvHeader } from './csv-header.ts';
import { csvSource } from './csv-source.ts';
import { databaseLayouts } from './database-source.ts';
import { checkSignature } from './file-signature.ts';
import { jsonStructure } from './json-source.ts';
import { layoutOf } from './parquet-source.ts';
import { part } from '../sql/column-sql.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { storedLayout } from './stored-layout.ts';

/** Most tables of a database that are told. */
const MOST_TABLES = 50;

/**
 * Which tables and columns there are in files that nobody has described.
 *
 * @throws UnreadableTable, or an error of the engine
 */
export async function readLayout(
  { files, format }: Pick<TableRequest, 'files' | 'format'>,
  prefix: string,
  run: RunSql,
): Promise<Extract<DataProfile, { is: 'layout' }>> {
  const one = (columns: readonly FieldLayout[], delimiter?: string) =>
    ({ is: 'layout', tables: [{ columns }], more: 0, ...(delimiter === undefined ? {} : { delimiter }) }) as const;
  switch (format.kind) {
    case 'csv': {
      const delimiter = delimiterOf(files, format);
      const names = files.flatMap(({ path, name }) => csvHeader(path, name, delimiter));
      const structured = await structuredCells(files, [...new Set(names)], delimiter, run, prefix);
      return one(distinct(names.map((name) => ({ name, ...structured.get(name) }))), delimiter);
    }
    case 'json': {
      let named = 0;
      const structure = await jsonStructure(files, run, () => `${prefix}_rejects_${named++}`);
      return one(structure === undefined ? [] : (jsonLayout(JSON.parse(structure)).fields ?? []));
    }
    case 'parquet': {
      const columns: FieldLayout[] = [];
      for (const file of files) {
        checkSignature(file, format);
        const { names, types } = await layoutOf(file, run);
        columns.push(...names.map((name, place) => ({ name, ...storedLayout(types[place] ?? '') })));
      }
      return one(distinct(columns));
    }
    default: {
      const tables = await databaseLayouts(files[0] ?? { path: '', name: '' }, run);
      return {
        is: 'layout',
        more: Math.max(0, tables.length - MOST_TABLES),
        tables: tables.slice(0, MOST_TABLES).map(({ schema, table, names, types }): TableLayout => ({
          name: table,
          schema,
          columns: names.map((name, place) => ({ name, ...storedLayout(types[place] ?? '') })),
        })),
      };
    }
  }
}

/** Rows that are looked at first: a column with anything else than brackets in them is plain text. */
const FIRST = 100;

/** What is inside of those columns of CSV files whose cells are all JSON arrays, or all JSON objects. */
async function structuredCells(
  files: readonly DataFile[],
  names: readonly string[],
  delimiter: string,
  run: RunSql,
  prefix: string,
): Promise<ReadonlyMap<string, ValueLayout>> {
  const columns = names.filter((name) => name !== '').map((name) => ({ names: [name], shown: false }));
  let named = 0;
  const source = csvSource(files, columns, names, delimiter);
  const rows = (): string =>
    source.groups.map((group) => group.rows({ rejects: `${prefix}_rejects_${named++}` })).join(' UNION ALL ');
  const bracketed = columns.map((_, at) => {
    const text = part.text(at);
    return `count(${text}) > 0 AND count(${text}) = count(CASE WHEN left(ltrim(${text}), 1) IN ('[', '{') THEN 1 END)`;
  });
  const [first = []] = await run(`SELECT ${bracketed.join(', ')} FROM (SELECT * FROM (${rows()}) LIMIT ${FIRST})`);
  const layouts = new Map<string, ValueLayout>();
  for (const [
    at,
    {
      names: [name = ''],
    },
  ] of columns.entries()) {
    if (first[at] !== true) continue;
    const of = (kind: string): string => `count(CASE WHEN json_type(j) = '${kind}' THEN 1 END)`;
    const cells = `SELECT ${part.text(at)} AS t, TRY_CAST(${part.text(at)} AS JSON) AS j FROM (${rows()})`;
    const [seen = []] = await run(
      `SELECT count(t) IN (${of('ARRAY')}, ${of('OBJECT')}), CAST(json_group_structure(j) AS VARCHAR) FROM (${cells}) WHERE j IS NOT NULL OR t IS NOT NULL`,
    );
    if (seen[0] === true && typeof seen[1] === 'string') layouts.set(name, jsonLayout(JSON.parse(seen[1])));
  }
  return layouts;
}

/** The first of several columns of one name. */
function distinct(columns: readonly FieldLayout[]): readonly FieldLayout[] {
  const names = new Map<string, FieldLayout>();
  for (const column of columns) if (!names.has(column.name)) names.set(column.name, column);
  return [...names.values()];
}

/** The usual separator that divides the first row into the most cells; where none divides it, the one that is meant anyway. */
function delimiterOf(files: readonly DataFile[], format: Extract<DataFormat, { kind: 'csv' }>): string {
  const [file] = files;
  if (!file) return format.delimiter;
  checkSignature(file, format);
  let best = format.delimiter;
  let most = csvHeader(file.path, file.name, best).length;
  for (const delimiter of [';', '\t', '|']) {
    let cells = 0;
    try {
      cells = csvHeader(file.path, file.name, delimiter).length;
    } catch {
      // With this one it is no header.
    }
    if (cells > most) [best, most] = [delimiter, cells];
  }
  return best;
}

/** What `json_group_structure` says: names of types, lists of one, and objects of them. */
function jsonLayout(structure: unknown): ValueLayout {
  if (Array.isArray(structure)) return { type: 'array', items: jsonLayout(structure[0]) };
  if (typeof structure === 'object' && structure !== null)
    return {
      type: 'object',
      fields: Object.entries(structure).map(([name, inner]) => ({ name, ...jsonLayout(inner) })),
    };
  switch (structure) {
    case 'BOOLEAN':
      return { type: 'boolean' };
    case 'DOUBLE':
      return { type: 'number' };
    case 'BIGINT':
    case 'UBIGINT':
    case 'HUGEINT':
      return { type: 'integer' };
    case 'VARCHAR':
      return { type: 'string' };
    default:
      return {};
  }
}
