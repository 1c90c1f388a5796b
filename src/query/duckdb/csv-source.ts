import type { DataFile } from '../data-file.ts';
import type { ColumnRequest } from '../table-request.ts';
import { type FileGroup, type FileSource, fileIndexSql, LONGEST_ROW, MOST_REJECTS } from './file-source.ts';
import type { RowOptions } from '../sql/cell-source.ts';
import { cellsOf, part } from '../sql/column-sql.ts';
import { csvHeader } from './csv-header.ts';
import { jsonPointers } from './json-pointers.ts';
import { duckdbDialect } from './duckdb-dialect.ts';
import { checkSignature } from './file-signature.ts';
import { readablePath, textList, textLiteral } from './sql-literal.ts';
import { UnreadableTable } from './unreadable-table.ts';

/**
 * CSV files as cells of text: the dialect is fixed, nothing is guessed, no cell is typed by the reader. Empty is NULL and `""`
 * is empty text; empty cells left over at the end of a row are passed over. Columns go by their place: names never reach SQL.
 *
 * @param declared names of all columns that are expected, asked about here or not
 * @throws UnreadableTable
 */
export function csvSource(
  files: readonly DataFile[],
  columns: readonly ColumnRequest[],
  declared: readonly string[],
  delimiter: string,
): FileSource {
  const headers = files.map((file) => {
    checkSignature(file, { kind: 'csv', delimiter });
    return csvHeader(file.path, file.name, delimiter);
  });
  const wanted = new Set(declared);
  headers.forEach((header, index) => refuseNamelessHeader(header, files[index]?.name ?? '', wanted, delimiter));

  const groups = new Map<string, { readonly header: readonly string[]; readonly files: number[] }>();
  headers.forEach((header, index) => {
    const key = JSON.stringify(header);
    const group = groups.get(key) ?? { header, files: [] };
    group.files.push(index);
    groups.set(key, group);
  });
  return {
    cells: 'text',
    dialect: duckdbDialect,
    groups: [...groups.values()].map((group) => csvGroup(group, files, columns, delimiter)),
    columns: columns.map((column) => {
      const present = headers.map((header) => column.names.find((name) => header.includes(name)));
      const name = present.find((found) => found !== undefined);
      return {
        names: name === undefined ? [] : [name],
        missingIn: present.flatMap((found, index) => (found === undefined ? [index] : [])),
      };
    }),
    others: [...new Set(headers.flat())].filter((name) => name !== '' && !wanted.has(name)),
    ...(headers[0] ? { order: headers[0] } : {}),
  };
}

/** Without a header the first row of data would be lost, and its values taken for names. */
function refuseNamelessHeader(
  header: readonly string[],
  file: string,
  declared: ReadonlySet<string>,
  delimiter: string,
): void {
  if (declared.size === 0 || header.some((name) => declared.has(name))) return;
  const other = [';', '\t', '|', ','].find(
    (character) => character !== delimiter && header.length === 1 && header[0]?.includes(character),
  );
  const word = other === '\t' ? 'a tab' : `\`${other ?? ''}\``;
  throw new UnreadableTable(
    `the first row of \`${file}\` names none of the columns of the contract`,
    other === undefined
      ? 'write the names of the columns in the first row'
      : `its cells seem to be separated by ${word}: say so in the contract (customProperties of the server: property delimiter, value ${word})`,
  );
}

function csvGroup(
  { header, files: indexes }: { readonly header: readonly string[]; readonly files: readonly number[] },
  files: readonly DataFile[],
  columns: readonly ColumnRequest[],
  delimiter: string,
): FileGroup {
  const places = columns.map(({ names }) => {
    const name = names.find((candidate) => header.includes(candidate));
    return name === undefined ? -1 : header.indexOf(name);
  });
  const structured = columns.map((column) => cellsOf('text', column) === 'json');
  // Parsed once, whatever is asked of it.
  const parsed = [...new Set(places.filter((place, column) => place !== -1 && structured[column]))];
  const types = header.map((_, place) => `'c${place}': 'VARCHAR'`).join(', ');
  return {
    files: indexes,
    stored: [],
    found: columns.map(({ within }, column) => (within ? [`h${column}`] : [])),
    records: { delimiter, header: true, emptyRows: header.length === 1 },
    rows: ({ number, rejects, withFile }: RowOptions) => {
      const which = number === undefined ? indexes : [number];
      const plain = which.map((index) => files[index]?.path ?? '');
      const paths = textList(plain.map(readablePath));
      const cells = places.flatMap((place, column) => {
        const text = place === -1 ? 'CAST(NULL AS VARCHAR)' : `c${place}`;
        if (!structured[column]) return [`${text} AS ${part.text(column)}`];
        return jsonCell(text, place === -1 ? 'CAST(NULL AS JSON)' : `j${place}`, columns[column]?.within, column);
      });
      const parts = [
        ...cells,
        ...(number === undefined ? [] : ['row_number() OVER () AS n']),
        ...(withFile ? [`${fileIndexSql(plain, which)} AS f`] : []),
      ];
      const read =
        `read_csv(${paths}, auto_detect = false, columns = {${types}}, header = true, ` +
        `delim = ${textLiteral(delimiter)}, quote = '"', escape = '"', comment = '', nullstr = '', allow_quoted_nulls = false, null_padding = false, ` +
        `strict_mode = true, compression = 'none', encoding = 'utf-8', max_line_size = ${LONGEST_ROW}, buffer_size = ${2 * LONGEST_ROW}, ` +
        `hive_partitioning = false,${withFile ? ' filename = true,' : ''} ignore_errors = true, ${noting(rejects)})`;
      const json = parsed.map((place) => `TRY_CAST(c${place} AS JSON) AS j${place}`);
      const from = json.length === 0 ? read : `(SELECT ${['*', ...json].join(', ')} FROM ${read})`;
      return `SELECT ${parts.length === 0 ? '1 AS one' : parts.join(', ')} FROM ${from}`;
    },
  };
}

/**
 * SQL of a cell that holds JSON, or of a field inside of it. What is no JSON has no kind; `null` is no value, as in any JSON.
 *
 * @param text the cell
 * @param json what it is as JSON
 */
function jsonCell(text: string, json: string, within: ColumnRequest['within'], column: number): readonly string[] {
  if (!within) {
    const kind = `json_type(${json})`;
    return [
      `CASE WHEN ${kind} = 'NULL' THEN NULL ELSE ${text} END AS ${part.text(column)}`,
      `${kind} AS ${part.kind(column)}`,
    ];
  }
  const fields = jsonPointers(within).map((path) => `(${json} -> ${textLiteral(path)})`);
  const field = fields.length === 1 ? fields.join() : `coalesce(${fields.join(', ')})`;
  return [
    `${field} ->> '$' AS ${part.text(column)}`,
    `json_type(${field}) AS ${part.kind(column)}`,
    `${field} AS h${column}`,
  ];
}

/** Options that note rejected rows in a table; how many there are beyond the limit is not known. */
export function noting(rejects: string): string {
  return `store_rejects = true, rejects_limit = ${MOST_REJECTS}, rejects_table = '${rejects}', rejects_scan = '${rejects}_scan'`;
}
