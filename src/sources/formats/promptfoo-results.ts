import type { Document } from '../document.ts';
import { entriesOf, listOf } from './mlflow-run.ts';
import type { TreePath } from './metric-address.ts';
import { statedOrigin } from './result-origin.ts';
import type { ResultRow, ResultTable } from './result-table.ts';

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
  for (const result of results.slice(0, 50)) for (const name of columnsOf(entriesOf(result)).keys()) names.add(name);
  return {
    problems: [],
    names: [...names],
    unit: 'test',
    origin: statedOrigin(document, entriesOf(document.value)['metadata'], ['metadata']),
    *rows(columns): Iterable<ResultRow> {
      for (const [index, result] of results.entries()) {
        const cells = columnsOf(entriesOf(result));
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
  const results = entriesOf(entriesOf(value)['results']);
  const isRow = (row: unknown): boolean => {
    const { success, gradingResult, vars } = entriesOf(row);
    return typeof success === 'boolean' && (gradingResult !== undefined || vars !== undefined);
  };
  return isRow(listOf(results['results'])[0]) ? ['results', 'results'] : undefined;
}

function listAt(value: unknown, place: TreePath): readonly unknown[] {
  return place.length === 0 ? [] : listOf(entriesOf(entriesOf(value)['results'])['results']);
}

function columnsOf(result: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const test = entriesOf(result['testCase']);
  const provider = result['provider'];
  const cells = new Map<string, unknown>([
    ['test', result['testIdx']],
    ['description', test['description']],
    ['prompt', result['promptIdx']],
    ['provider', typeof provider === 'string' ? provider : entriesOf(provider)['label'] || entriesOf(provider)['id']],
    ['success', result['success']],
    ['score', result['score']],
    ['latencyMs', result['latencyMs']],
    ['cost', result['cost']],
    ['status', result['failureReason'] === ERROR ? 'error' : 'success'],
  ]);
  for (const [name, value] of Object.entries(entriesOf(result['vars']))) cells.set(`vars.${name}`, value);
  for (const [name, value] of Object.entries(entriesOf(test['metadata']))) cells.set(`metadata.${name}`, value);
  for (const [name, score] of Object.entries(entriesOf(result['namedScores'])))
    if (!cells.has(name)) cells.set(name, score);
  return cells;
}
