import { csvTable } from './csv.ts';
import type { ResultTable } from './result-table.ts';

/** Rows of a CSV or TSV file. A column is named as its header has it. */
export function delimitedRows(path: string, text: string, separator: 'comma' | 'tab'): ResultTable {
  const table = csvTable(path, text, separator);
  return {
    problems: table.problems,
    names: table.header,
    *rows(columns) {
      const places = columns.map((column) => table.header.indexOf(column));
      for (const { line, cells, problem } of table.rows()) {
        yield {
          line,
          cells: places.map((place) => (place < 0 ? undefined : cells[place])),
          ...(problem === undefined ? {} : { problem }),
        };
      }
    },
  };
}
