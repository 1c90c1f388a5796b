import type { Location } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { Document } from '../document.ts';
import { plainList, plainTable, valueAt } from '../plain-table.ts';

/** A Jupyter notebook as read. */
export interface Notebook {
  /** As in `4.5`. */
  readonly format: string;
  readonly cells: readonly NotebookCell[];
  /** Name of the kernel; format 3 has none. */
  readonly kernel?: string;
  readonly language?: string;
  readonly languageVersion?: string;
  /** papermill says that its run of the notebook ended in an error. */
  readonly endedInError: boolean;
  readonly metadataLocation: Location;
}

/** One cell. */
export interface NotebookCell {
  /** Counted from 1, among all cells. */
  readonly number: number;
  readonly code: boolean;
  readonly source: string;
  /** The execution count, of a code cell that was run. */
  readonly count?: number;
  readonly outputs: readonly NotebookOutput[];
  /** Whether the cell says that an error is what it is to show (tag `raises-exception`). */
  readonly errorExpected: boolean;
  readonly location: () => Location;
}

/** What a cell printed. */
export interface NotebookOutput {
  /** Name of the error, of an output that is one. */
  readonly error?: string;
  /** All text of it, without the colours of terminals. */
  readonly text: string;
}

/** Reads nbformat 3 and 4. What is wrong with its form is its problem; metadata of another form than expected is left out. */
export function readNotebook(document: Document): Notebook | Problem {
  const [syntax] = document.problems;
  if (syntax) return { ...syntax, message: `not a notebook: ${syntax.message}` };
  const { value } = document;
  const major = valueAt(value, 'nbformat');
  const minor = valueAt(value, 'nbformat_minor');
  if (major !== 3 && major !== 4) {
    return {
      message:
        major === undefined
          ? 'not a notebook: it has no `nbformat`'
          : `the notebook has \`nbformat\` ${JSON.stringify(major).slice(0, 40)}; 3 and 4 are read`,
      remedy: 'save it with Jupyter, or `jupyter nbconvert --to notebook --inplace`',
      location: document.locate('nbformat'),
    };
  }
  const lists = cellLists(value, major);
  if (!lists) {
    return {
      message: `the notebook has no list \`${major === 4 ? 'cells' : 'worksheets'}\`, which nbformat ${major} asks for`,
      remedy: 'save it with Jupyter again',
      location: document.locate(),
    };
  }
  const cells: NotebookCell[] = [];
  for (const { keys, list } of lists) {
    list.forEach((cell, index) => {
      cells.push(readCell(cell, cells.length + 1, () => document.locate(...keys, index)));
    });
  }
  const metadata = valueAt(value, 'metadata');
  const language = text(valueAt(metadata, 'language_info', 'name')) ?? text(plainTable(firstCode(lists))['language']);
  const kernel = text(valueAt(metadata, 'kernelspec', 'name'));
  const languageVersion = text(valueAt(metadata, 'language_info', 'version'));
  return {
    format: `${major}.${typeof minor === 'number' ? minor : 0}`,
    cells,
    ...(kernel === undefined ? {} : { kernel }),
    ...(language === undefined ? {} : { language }),
    ...(languageVersion === undefined ? {} : { languageVersion }),
    endedInError: valueAt(metadata, 'papermill', 'exception') === true,
    metadataLocation: document.locateKey('metadata'),
  };
}

interface CellList {
  readonly keys: readonly (string | number)[];
  readonly list: readonly unknown[];
}

function cellLists(value: unknown, major: 3 | 4): readonly CellList[] | undefined {
  if (major === 4) {
    const list = valueAt(value, 'cells');
    return Array.isArray(list) ? [{ keys: ['cells'], list }] : undefined;
  }
  const worksheets = valueAt(value, 'worksheets');
  if (!Array.isArray(worksheets)) return undefined;
  return worksheets.map((worksheet: unknown, index) => ({
    keys: ['worksheets', index, 'cells'],
    list: plainList(plainTable(worksheet)['cells']),
  }));
}

function firstCode(lists: readonly CellList[]): unknown {
  return lists.flatMap(({ list }) => list).find((cell) => plainTable(cell)['cell_type'] === 'code');
}

function readCell(cell: unknown, number: number, location: () => Location): NotebookCell {
  const table = plainTable(cell);
  const count = table['execution_count'] ?? table['prompt_number'];
  return {
    number,
    code: table['cell_type'] === 'code',
    source: joined(table['source'] ?? table['input']),
    ...(typeof count === 'number' ? { count } : {}),
    outputs: plainList(table['outputs']).map(readOutput),
    errorExpected: plainList(valueAt(table, 'metadata', 'tags')).includes('raises-exception'),
    location,
  };
}

function readOutput(output: unknown): NotebookOutput {
  const table = plainTable(output);
  const data = plainTable(table['data']);
  const parts = [
    table['text'],
    table['html'],
    data['text/plain'],
    data['text/html'],
    data['text/markdown'],
    table['evalue'],
    table['traceback'],
  ].map(joined);
  const isError = table['output_type'] === 'error' || table['output_type'] === 'pyerr';
  return {
    ...(isError ? { error: text(table['ename']) ?? 'an error' } : {}),
    text: withoutColours(parts.filter((part) => part !== '').join('\n')),
  };
}

/** nbformat writes long texts as one text or as a list of lines. */
function joined(value: unknown): string {
  if (typeof value === 'string') return value;
  return plainList(value)
    .filter((line) => typeof line === 'string')
    .join('');
}

function withoutColours(printed: string): string {
  // oxlint-disable-next-line no-control-regex -- escape sequences of terminals start with a control character
  return printed.replaceAll(/\u001b\[[0-9;]*m/g, '');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;
}
