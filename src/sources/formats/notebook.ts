import type { Location } from '../../generated/formats.ts';
import { isRecord } from '../../model/is-record.ts';
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
  /** Texts of the notebook's own metadata, in which papermill writes its parameters and paths. */
  readonly metadataTexts: readonly { readonly text: string; readonly location: () => Location }[];
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
  /** Whether the cell says that runs from top to bottom leave it out (tag `skip-execution`). */
  readonly leftOut: boolean;
  readonly location: () => Location;
}

/** What a cell printed. */
export interface NotebookOutput {
  /** Name of the error, of an output that is one. */
  readonly error?: string;
  /** All text of it, without the colours of terminals. */
  readonly text: string;
}

/**
 * Reads nbformat 3 and 4. What is wrong with its form, a cell that is none included, is its problem; metadata of another form than
 * expected is left out.
 */
export function readNotebook(document: Document): Notebook | Problem {
  const [syntax] = document.problems;
  if (syntax) return { remedy: SAVE_AGAIN, ...syntax, message: `not a notebook: ${syntax.message}` };
  const { value } = document;
  const major = valueAt(value, 'nbformat');
  const minor = valueAt(value, 'nbformat_minor');
  if (major !== 3 && major !== 4) {
    return {
      message:
        major === undefined
          ? 'not a notebook: it has no `nbformat`'
          : `the notebook has \`nbformat\` ${JSON.stringify(major).slice(0, 40)}; 3 and 4 are read`,
      remedy: 'save it with Jupyter, or `jupyter nbconvert --to notebook --inplace NOTEBOOK`',
      location: document.locate('nbformat'),
    };
  }
  const lists = cellLists(value, major);
  if (!lists) {
    return {
      message: `the notebook has no list \`${major === 4 ? 'cells' : 'worksheets'}\`, which nbformat ${major} asks for`,
      remedy: SAVE_AGAIN,
      location: document.locate(),
    };
  }
  const cells: NotebookCell[] = [];
  for (const { keys, list } of lists) {
    for (const [index, cell] of list.entries()) {
      const location = (): Location => document.locate(...keys, index);
      const wrong = cellFault(cell, major);
      if (wrong !== undefined) {
        return {
          message: `cell ${cells.length + 1} of the notebook ${wrong}`,
          remedy: SAVE_AGAIN,
          location: location(),
        };
      }
      cells.push(readCell(cell, cells.length + 1, location));
    }
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
    metadataTexts: [...textsIn(metadata, ['metadata'])].map(({ text: found, keys }) => ({
      text: found,
      location: () => document.locate(...keys),
    })),
  };
}

const SAVE_AGAIN = 'open it with Jupyter, mend it, and save it again';

type Keys = readonly (string | number)[];

function* textsIn(value: unknown, keys: Keys): Iterable<{ readonly text: string; readonly keys: Keys }> {
  if (typeof value === 'string') yield { text: value, keys };
  else if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* textsIn(inner, [...keys, index]);
  else for (const [key, inner] of Object.entries(plainTable(value))) yield* textsIn(inner, [...keys, key]);
}

interface CellList {
  readonly keys: Keys;
  readonly list: readonly unknown[];
}

function cellLists(value: unknown, major: 3 | 4): readonly CellList[] | undefined {
  if (major === 4) {
    const list = valueAt(value, 'cells');
    return Array.isArray(list) ? [{ keys: ['cells'], list }] : undefined;
  }
  const worksheets = valueAt(value, 'worksheets');
  if (!Array.isArray(worksheets)) return undefined;
  const lists: CellList[] = [];
  for (const [index, worksheet] of worksheets.entries()) {
    const list = valueAt(worksheet, 'cells');
    if (!Array.isArray(list)) return undefined;
    lists.push({ keys: ['worksheets', index, 'cells'], list });
  }
  return lists;
}

function firstCode(lists: readonly CellList[]): unknown {
  return lists.flatMap(({ list }) => list).find((cell) => plainTable(cell)['cell_type'] === 'code');
}

const CELL_TYPES = {
  3: ['code', 'markdown', 'html', 'heading', 'raw'],
  4: ['code', 'markdown', 'raw'],
} as const;

/** What makes a cell none (nbformat.v3.schema.json, nbformat.v4.schema.json); else undefined. A cell without outputs has none. */
function cellFault(cell: unknown, major: 3 | 4): string | undefined {
  if (!isRecord(cell)) return 'is no mapping';
  const { cell_type: type, outputs } = cell;
  const types: readonly unknown[] = CELL_TYPES[major];
  if (!types.includes(type))
    return `has ${type === undefined ? 'no `cell_type`' : `the type ${shown(type)}`}, and nbformat ${major} knows ${CELL_TYPES[major].join(', ')}`;
  const inputKey = type === 'code' && major === 3 ? 'input' : 'source';
  if (!isLongText(cell[inputKey])) return `has no text or list of lines as \`${inputKey}\``;
  if (type !== 'code') return undefined;
  const countKey = major === 3 ? 'prompt_number' : 'execution_count';
  const count = cell[countKey] ?? 0;
  if (typeof count !== 'number' || !Number.isInteger(count)) return `has ${shown(count)} as \`${countKey}\``;
  if (outputs !== undefined && !(Array.isArray(outputs) && outputs.every(isRecord))) return 'has no list as `outputs`';
  return undefined;
}

function isLongText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((line) => typeof line === 'string'));
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 40);
}

function readCell(cell: unknown, number: number, location: () => Location): NotebookCell {
  const table = plainTable(cell);
  const count = table['execution_count'] ?? table['prompt_number'];
  const tags = plainList(valueAt(table, 'metadata', 'tags'));
  return {
    number,
    code: table['cell_type'] === 'code',
    source: joined(table['source'] ?? table['input']),
    ...(typeof count === 'number' ? { count } : {}),
    outputs: plainList(table['outputs']).map(readOutput),
    errorExpected: tags.includes('raises-exception'),
    leftOut: tags.includes('skip-execution'),
    location,
  };
}

/** Texts that outputs of format 3 hold beside the pictures. */
const TEXTS = ['text', 'html', 'svg', 'latex', 'json', 'javascript', 'evalue', 'traceback'] as const;
/** Pictures, sounds and films are kept in base 64, which holds no text; SVG is text. */
const BYTES = /^(?:image|audio|video|font)\/(?!svg)|^application\/(?:pdf|octet-stream)/;

function readOutput(output: unknown): NotebookOutput {
  const table = plainTable(output);
  const data = Object.entries(plainTable(table['data'])).filter(([type]) => !BYTES.test(type));
  const parts = [...TEXTS.map((key) => table[key]), ...data.map(([, value]) => value)].map(textOf);
  const isError = table['output_type'] === 'error' || table['output_type'] === 'pyerr';
  return {
    ...(isError ? { error: text(table['ename']) ?? 'an error' } : {}),
    text: withoutColours(parts.filter((part) => part !== '').join('\n')),
  };
}

/** JSON stands in outputs as itself. */
function textOf(value: unknown): string {
  return isLongText(value) || typeof value !== 'object' || value === null ? joined(value) : JSON.stringify(value);
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
