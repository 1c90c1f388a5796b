import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ScanRequest } from '../../../src/query/data-engine.ts';
import type { TableRequest } from '../../../src/query/table-request.ts';
import { duckdbEngine } from '../../../src/query/duckdb/duckdb-engine.ts';
import { builtWorker, ENGINE_OF_TESTS } from '../built-worker.ts';
import { writeFiles } from '../scan-files.ts';

/** Number of rows of `t` that questions see, with what was counted of the table itself. */
async function rows(
  t: string,
  others: readonly string[],
  columns: TableRequest['columns'] = [{ names: ['id'], type: 'integer', shown: true }],
): Promise<readonly unknown[]> {
  const folder = writeFiles(Object.fromEntries([t, ...others].map((text, at) => [`${at}.csv`, text])));
  const table = (at: number): TableRequest => ({
    files: [{ path: join(folder, `${at}.csv`), name: `${at}.csv` }],
    format: { kind: 'csv', delimiter: ',' },
    columns: at === 0 ? columns : [{ names: ['unit'], shown: false }],
    conditions: [],
    keys: [],
    examples: 0,
  });
  const among = others.map((_, at) => ({ table: at + 1, column: 'unit' }));
  const request: ScanRequest = {
    tables: [
      { ...table(0), sqlNames: ['t'], only: { column: 'unit', among } },
      ...others.map((_, at) => table(at + 1)),
    ],
    questions: [
      { is: 'sql', sql: 'SELECT count(*) FROM t' },
      { is: 'distinct', table: 0, columns: ['id'] },
    ],
    limits: { megabytes: 600, seconds: 60 },
  };
  const result = await duckdbEngine(ENGINE_OF_TESTS, builtWorker()).scan(request, new AbortController().signal);
  if ('failure' in result) throw new Error(result.message);
  const [first] = result.tables;
  return [
    first && 'rows' in first ? first.rows : first?.message,
    ...(result.answers ?? []).map((answer) => ('value' in answer ? answer.value : answer)),
  ];
}

const T = 'id,unit\n1,a\n1,b\n2,c\n3,\n';

test.each<[string, string, readonly string[], readonly unknown[]]>([
  ['those of another table', T, ['unit\na\nb\na\n'], [4, 2, 1]],
  ['those of several', T, ['unit\na\n', 'x,unit\n1,c\n'], [4, 2, 2]],
  ['none', T, ['unit\nA\n'], [4, 0, 0]],
  ['whatever is empty there', T, ['unit,x\n,1\nc,2\n'], [4, 1, 1]],
  ['all, where it has no such column', 'id,u\n1,a\n2,b\n', ['unit\na\n'], [2, 2, 2]],
])('questions see %s; the table itself has all', async (_, t, others, wanted) => {
  expect(await rows(t, others)).toEqual(wanted);
});

test('numbers are the same as numbers in text', async () => {
  const columns: TableRequest['columns'] = [
    { names: ['id'], type: 'integer', shown: true },
    { names: ['unit'], type: 'integer', shown: true },
  ];
  expect(await rows('id,unit\n1,7\n2,8\n', ['unit\n8\n'], columns)).toEqual([2, 1, 1]);
});

test('another table that cannot be read leaves nothing to say', async () => {
  const [, first, second] = await rows(T, ['x\n1\n']);
  expect([first, second]).toEqual([
    expect.objectContaining({ failure: 'unreadable' }),
    expect.objectContaining({ failure: 'unreadable' }),
  ]);
});
