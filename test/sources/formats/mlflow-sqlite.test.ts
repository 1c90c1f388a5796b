import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { mlflowRunsInSqlite } from '../../../src/sources/formats/mlflow-sqlite.ts';
import { nodeVersions } from '../../support/node-24.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../../..');
const folder = temporaryFolder();
let node: string | undefined;

/** Makes a database from SQL, and reads it, with the Node that has SQLite. */
function read(
  sql: string,
  selection = '{}',
  database = join(folder, `${readdirSync(folder).length}.db`),
): { readonly runs: unknown; readonly left: readonly string[]; readonly file: string } {
  const script = join(folder, 'read.ts');
  writeFileSync(
    script,
    `import { DatabaseSync } from 'node:sqlite';
import { mlflowRunsInSqlite } from ${JSON.stringify(join(root, 'src/sources/formats/mlflow-sqlite.ts'))};
const [file, sql, selection] = process.argv.slice(2);
if (sql !== '') {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}
const maps = (_, value) => (value instanceof Map ? Object.fromEntries(value) : typeof value === 'number' && !Number.isFinite(value) ? String(value) : value);
console.log(JSON.stringify(mlflowRunsInSqlite(file, 'mlflow.db', JSON.parse(selection)), maps));
`,
  );
  const { stdout, stderr, status } = spawnSync(node ?? '', ['--no-warnings', script, database, sql, selection], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(stderr);
  const left = readdirSync(folder).filter((name) => name.startsWith(database.slice(folder.length + 1)));
  return { runs: JSON.parse(stdout), left, file: database };
}
const tables = readFileSync(join(root, 'test/golden/mlflow-results/tables.sql'), 'utf8');

beforeAll(async () => {
  node = (await nodeVersions()).find(({ title }) => title.startsWith('Node 24'))?.path;
});

test('a Node without SQLite is told of in one clear problem', () => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  expect(mlflowRunsInSqlite(import.meta.filename, 'mlflow.db', {})).toMatchObject({
    message: expect.stringContaining('needs Node 22.15 or newer'),
    remedy: expect.stringContaining('mlflow runs describe'),
  });
});

describe('with a Node that has SQLite', () => {
  test('the store of MLflow gives its runs, with NaN and infinities, data and models; nothing is written beside it', () => {
    const { runs, left } = read(tables);
    expect(left).toHaveLength(1);
    expect(runs).toMatchObject([
      {
        name: 'candidate',
        experiment: 'burst',
        status: 'finished',
        params: { seed: { text: '7' }, note: { text: 'two\nlines' } },
        metrics: {
          loss: { value: 0.5, step: 2 },
          not_a_number: { value: 'NaN' },
          large: { value: 'Infinity' },
          small: { value: '-Infinity' },
        },
        commit: { text: '0123456789abcdef0123456789abcdef01234567' },
        source: { text: 'train.py' },
        datasets: [{ name: 'train', digest: 'cb921984', source: 'data/train.csv', context: 'training' }],
      },
      { name: 'broken', status: 'failed' },
      { name: 'plain', metrics: { loss: { value: 0.25, step: 3 } } },
    ]);
    expect((runs as readonly { readonly models: readonly object[] }[])[0]?.models).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'detector', direction: 'input' }),
        expect.objectContaining({ name: 'detector', direction: 'output' }),
      ]),
    );
  });

  test('a run that is in the bin is read where it is named, and an experiment picks its runs', () => {
    const id = /VALUES \('([0-9a-f]{32})', 'binned'/.exec(tables)?.[1] ?? '';
    expect(read(tables, JSON.stringify({ runs: [id] })).runs).toMatchObject([{ name: 'binned', deleted: true }]);
    expect(read(tables, '{"experiment":"Default"}').runs).toEqual([]);
    expect(read(tables, '{"experiment":"burst"}').runs).toHaveLength(3);
  });

  test.each([
    ['no MLflow database', 'CREATE TABLE a (b)', 'it has no table `experiments`'],
    [
      'a view without end',
      `${tables}; DROP TABLE params; CREATE VIEW params AS WITH RECURSIVE r(run_uuid, key, value) AS (SELECT 1, 1, 1 UNION ALL SELECT 1, 1, 1 FROM r) SELECT * FROM r`,
      'it has no table `params`',
    ],
    [
      'a computed column',
      `${tables}; DROP TABLE params; CREATE TABLE params (run_uuid, key, value AS (zeroblob(1000000000)))`,
      'has no column `value`',
    ],
    [
      'a view in place of the runs',
      `${tables}; ALTER TABLE runs RENAME TO hidden; CREATE VIEW runs AS SELECT * FROM hidden`,
      'it has no table `runs`',
    ],
  ])('%s is refused', (_, sql, why) => {
    expect(read(sql).runs).toMatchObject({ message: expect.stringContaining(why) });
  });

  test.each([1, 2, 3, 5, 8, 13])(
    'bytes changed at random (%i) end in a problem or in runs, in bounded time',
    (seed) => {
      const { file } = read(tables);
      const bytes = readFileSync(file);
      let state = seed;
      for (let change = 0; change < 40 * seed; change += 1) {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        // The header is left alone, or every file would be refused for it.
        bytes[100 + (state % (bytes.length - 100))] = (state >> 8) & 0xff;
      }
      writeFileSync(file, bytes);
      const { runs } = read('', '{}', file);
      if (!Array.isArray(runs)) expect(runs).toMatchObject({ message: expect.stringContaining('mlflow.db') });
    },
  );

  test('values of other types than MLflow writes do not end the reading', () => {
    const sql = `${tables}; UPDATE params SET value = x'00ff' WHERE key = 'seed'; UPDATE latest_metrics SET step = 9223372036854775807, value = 'much' WHERE key = 'loss'; INSERT INTO tags SELECT 'big', printf('%.*c', 100000, 'x'), run_uuid FROM runs WHERE name = 'candidate'`;
    expect(read(sql).runs).toMatchObject([
      {
        params: { seed: { text: '' } },
        metrics: { loss: { value: 'NaN' } },
        tags: { big: { text: 'x'.repeat(8000) } },
      },
      {},
      {},
    ]);
  });
});
