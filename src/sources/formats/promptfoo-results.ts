import type { Document } from '../document.ts';
import type { TreePath } from './metric-address.ts';
import { statedOrigin } from './result-origin.ts';
import type { ResultRow, ResultTable } from './result-table.ts';
import { plainList, plainTable } from '../plain-table.ts';

/** Why promptfoo says that a test did not pass: an error of the provider or of an assertion's own, not of the answer. */
const ERROR = 2;

/** Whether a value is what `promptfoo eval --output FILE.json` writes. */
export function isPromptfoo(value: unknown): boolean {
  return placeOf(value) !== undefined;
}

/**
 * Rows of promptfoo's results, one for each test, prompt and provider. Columns: `test` (the number of the test, from 0), `description`,
 * `prompt` (its number), `provider`, `success`, `score`, `latencyMs`, `cost`, `status` (`error` where the call failed), `vars.NAME`,
 * `metadata.NAME`, and each named score.
 */
export function promptfooRows(document: Document): ResultTable {
  const place = placeOf(document.value) ?? [];
  const results = listAt(document.value, place);
  const names = new Set<string>();
  for (const result of results.slice(0, 50)) for (const name of columnsOf(plainTable(result)).keys()) names.add(name);
  return {
    problems: [],
    names: [...names],
    unit: 'test',
    origin: statedOrigin(document, plainTable(document.value)['metadata'], ['metadata']),
    *rows(columns): Iterable<ResultRow> {
      for (const [index, result] of results.entries()) {
        const cells = columnsOf(plainTable(result));
        yield {
          line: document.locate(...place, index).line ?? 1,
          cells: columns.map(
            (column) => cells.get(column) ?? cells.get(`vars.${column}`) ?? cells.get(`metadata.${column}`),
          ),
        };
      }
    },
  };
}

function placeOf(value: unknown): TreePath | undefined {
  const results = plainTable(plainTable(value)['results']);
  const isRow = (row: unknown): boolean => {
    const { success, gradingResult, vars } = plainTable(row);
    return typeof success === 'boolean' && (gradingResult !== undefined || vars !== undefined);
  };
  return isRow(plainList(results['results'])[0]) ? ['results', 'results'] : undefined;
}

function listAt(value: unknown, place: TreePath): readonly unknown[] {
  return place.length === 0 ? [] : plainList(plainTable(plainTable(value)['results'])['results']);
}

function columnsOf(result: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const test = plainTable(result['testCase']);
  const provider = result['provider'];
  const cells = new Map<string, unknown>([
    ['test', result['testIdx']],
    ['description', test['description']],
    ['prompt', result['promptIdx']],
    ['provider', typeof provider === 'string' ? provider : plainTable(provider)['label'] || plainTable(provider)['id']],
    ['success', result['success']],
    ['score', result['score']],
    ['latencyMs', result['latencyMs']],
    ['cost', result['cost']],
    ['status', result['failureReason'] === ERROR ? 'error' : 'success'],
  ]);
  for (const [name, value] of Object.entries(plainTable(result['vars']))) cells.set(`vars.${name}`, value);
  for (const [name, value] of Object.entries(plainTable(test['metadata']))) cells.set(`metadata.${name}`, value);
  for (const [name, score] of Object.entries(plainTable(result['namedScores'])))
    if (!cells.has(name)) cells.set(name, score);
  return cells;
}
