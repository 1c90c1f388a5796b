import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { EngineFailure, ScanRequest } from '../../../src/query/data-engine.ts';
import type { TableRequest } from '../../../src/query/table-request.ts';
import type { TableResult } from '../../../src/query/table-result.ts';
import { duckdbEngine } from '../../../src/query/duckdb/duckdb-engine.ts';
import type { WorkerProgram } from '../../../src/query/duckdb/start-worker.ts';
import { builtWorker, ENGINE_OF_TESTS } from '../built-worker.ts';
import { makeParquet } from '../make-parquet.ts';
import { column, writeFiles } from '../scan-files.ts';

let program: WorkerProgram;
beforeAll(() => {
  program = builtWorker();
});

const CSV = { kind: 'csv', delimiter: ',' } as const;
const LIMITS = { megabytes: 600, seconds: 120 };

function table(path: string, request: Partial<TableRequest> = {}): TableRequest {
  return {
    files: [{ path, name: 'data/x' }],
    format: CSV,
    columns: [column('a', 'integer')],
    conditions: [{ column: 0, is: 'typed' }],
    keys: [[0]],
    examples: 5,
    ...request,
  };
}

/** What is found in tables, in a process of its own that leaves nothing behind. */
async function look(
  tables: readonly TableRequest[],
  more: Partial<ScanRequest> = {},
): Promise<readonly (TableResult | EngineFailure)[]> {
  const engine = duckdbEngine(ENGINE_OF_TESTS, program);
  const result = await engine.scan({ tables, limits: LIMITS, ...more }, new AbortController().signal);
  expect(readdirSync(program.temporary)).toEqual([]);
  if ('failure' in result) throw new Error(result.message);
  return result.tables;
}

const words = (found: TableResult | EngineFailure | undefined): string =>
  found && 'failure' in found ? `${found.failure}: ${found.message}` : `${found?.rows} rows`;

describe('compressed files', () => {
  test('a small one that unpacks to gigabytes is refused before it fills the disk, and spoils no other', async () => {
    const megabytes = zlib.gzipSync(Buffer.alloc(50e6, '1\n'));
    const folder = writeFiles({
      'bomb.csv.gz': Buffer.concat([zlib.gzipSync('a\n'), ...Array.from({ length: 21 }, () => megabytes)]),
      'good.csv.gz': zlib.gzipSync('a\n1\nx\n'),
    });
    const found = await look([table(join(folder, 'bomb.csv.gz')), table(join(folder, 'good.csv.gz'))]);
    expect(found.map(words)).toEqual(['unreadable: `data/x` unpacks to more than 1000 MB', '2 rows']);
  });

  test('zstd is read where Node can, and named where it cannot', async () => {
    const create: unknown = Reflect.get(zlib, 'zstdCompressSync');
    const content =
      typeof create === 'function'
        ? (create as (text: string) => Buffer)('a\n1\nx\n')
        : Buffer.from('28b52ffd00', 'hex');
    const [found] = await look([table(join(writeFiles({ 'x.csv.zst': content }), 'x.csv.zst'))]);
    expect(words(found)).toEqual(
      typeof create === 'function'
        ? '2 rows'
        : expect.stringMatching(/^refused: `data\/x` is compressed with zstd, which Node .* cannot unpack$/),
    );
  });

  test('one that is cut off, or no compressed file after its first bytes', async () => {
    const whole = zlib.gzipSync(`a\n${'1\n'.repeat(100_000)}`);
    const folder = writeFiles({
      'cut.csv.gz': whole.subarray(0, whole.length - 20),
      'noise.csv.gz': Buffer.concat([whole.subarray(0, 10), Buffer.alloc(1000, 7)]),
      'archive.csv': Buffer.from('PK\u0003\u0004rest of an archive', 'latin1'),
    });
    const found = await look(['cut.csv.gz', 'noise.csv.gz', 'archive.csv'].map((name) => table(join(folder, name))));
    expect(found.map(words)).toEqual([
      'unreadable: `data/x` is damaged: its compressed contents end early or are not what they should be',
      'unreadable: `data/x` is damaged: its compressed contents end early or are not what they should be',
      'unreadable: `data/x` is compressed (zip), which is not read',
    ]);
  });
});

test('Parquet files with any bytes changed or cut away: an answer or words, never a crash of the run', async () => {
  const whole = await makeParquet("SELECT i AS a, 'text ' || i AS b, [i, i + 1] AS c FROM range(5000) t(i)");
  // A generator of numbers that gives the same ones each time.
  let seed = 11;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const files = Array.from({ length: 40 }, (_, index) => {
    if (index % 4 === 0) return whole.subarray(0, random(whole.length));
    const copy = Buffer.from(whole);
    // The description at the end is where a reader is most easily misled.
    const from = index % 2 === 0 ? 4 : whole.length - 700;
    for (let changed = 0; changed < 1 + random(8); changed += 1)
      copy[from + random(whole.length - from - 8)] = random(256);
    return copy;
  });
  const folder = writeFiles(Object.fromEntries(files.map((content, index) => [`${index}.parquet`, content])));
  const columns = [column('a', 'integer'), column('b', 'string')];
  const tables = files.map((_, index) =>
    table(join(folder, `${index}.parquet`), { format: { kind: 'parquet' }, columns }),
  );
  // Each in a process of its own: what one does to the process is no excuse for the others.
  for (let from = 0; from < tables.length; from += 10) {
    for (const found of await look(tables.slice(from, from + 10))) {
      if ('failure' in found) {
        expect(['unreadable', 'memory-limit', 'time-limit']).toContain(found.failure);
        expect(found.message).not.toContain(folder);
      } else expect(found.rows).toBeLessThanOrEqual(5000);
    }
  }
});

describe('names', () => {
  const NAMES = [
    "it's.csv", 'a"b.csv', 'a`b.csv', 'new\nline.csv', 'back\\slash.csv', '$(id).csv', '-rf.csv', '{a,b}.csv', '[!a]?.csv',
    '%00.csv', 'x.csv?versionid=1#y', "'); DROP TABLE t; --.csv", '\u202Egnp.csv', 'ä😀.csv', `${'n'.repeat(240)}.csv`, ' .csv', 'x=1.csv',
  ]; // prettier-ignore

  test.each(NAMES)('a file called %j is read, and no other', async (name) => {
    const folder = writeFiles({ [name]: 'a\n1\n2\n', 'x.csv': 'a\n1\n2\n3\n', 'a.csv': 'a\n', 'b.csv': 'a\n' });
    const before = readdirSync(folder).sort();
    const [found] = await look([table(join(folder, name))]);
    expect([name, words(found)]).toEqual([name, '2 rows']);
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  test('folders that look like partitions or addresses are only folders', async () => {
    const folder = writeFiles({});
    const parts = ['a=7', 's3:', 'http:', '**', '*', '[ab]', '[*]', '?', 'a', '..data'];
    for (const part of parts) {
      mkdirSync(join(folder, part));
      writeFileSync(join(folder, part, 'x.csv'), 'a\n1\n');
    }
    const found = await look(parts.map((part) => table(join(folder, part, 'x.csv'))));
    expect(found.map(words)).toEqual(parts.map(() => '1 rows'));
  });

  test('files that look like patterns of one another are each read alone, in every format', async () => {
    const names = ['*', '[ab]', 'a', 'b', '?', '**'];
    const parquet = await makeParquet('SELECT 1 AS a');
    const folder = writeFiles(
      Object.fromEntries(
        names.flatMap((name) => [
          [`${name}.csv`, 'a\n1\nx,y\n'],
          [`${name}.ndjson`, '{"a": 1}\n{\n'],
          [`${name}.json`, '[{"a": 1}]'],
          [`${name}.parquet`, parquet],
        ]),
      ),
    );
    const formats = {
      csv: CSV,
      ndjson: { kind: 'json' },
      json: { kind: 'json' },
      parquet: { kind: 'parquet' },
    } as const;
    for (const [ending, format] of Object.entries(formats)) {
      const files = names.map((name) => ({ path: join(folder, `${name}.${ending}`), name }));
      const each = files.map(({ path }) => table(path, { format }));
      const found = await look([...each, { ...table('', { format, keys: [] }), files }]);
      expect(found.slice(0, -1).map(words)).toEqual(names.map(() => '1 rows'));
      expect(found.at(-1)).toMatchObject({ rows: 6, fileRows: [1, 1, 1, 1, 1, 1] });
      const bad = ending === 'csv' || ending === 'ndjson' ? names.length : 0;
      const unread = found.at(-1);
      if (!unread || 'failure' in unread) throw new Error(words(unread));
      expect([ending, unread.unreadable.count]).toEqual([ending, bad]);
      expect(new Set(unread.unreadable.examples.map(({ file }) => file)).size).toBe(Math.min(5, bad));
    }
  });

  test('columns called anything, in CSV and in Parquet, in conditions, keys and SQL', async () => {
    const names = ['a"b', "c'd", 'e\nf', 'g;--', '', 'h`i', 'select', 'j\u0000k', 'ä😀', ' '];
    const known = names.filter((name) => name !== '');
    const csv = `${names.map((name) => `"${name.replaceAll('"', '""')}"`).join(',')}\n${names.map((_, index) => index).join(',')}\n`;
    const inParquet = known.filter((name) => !name.includes('\0'));
    const selected = inParquet.map((name, index) => `${index} AS "${name.replaceAll('"', '""')}"`);
    const folder = writeFiles({ 'x.csv': csv, 'x.parquet': await makeParquet(`SELECT ${selected.join(', ')}`) });
    const request = (of: readonly string[]): Partial<TableRequest> => ({
      columns: of.map((name) => column(name, 'integer')),
      conditions: of.map((_, index) => ({ column: index, is: 'typed' as const })),
      keys: of.map((_, index) => [index]),
    });
    const found = await look([
      table(join(folder, 'x.csv'), request(known)),
      table(join(folder, 'x.parquet'), { ...request(inParquet), format: { kind: 'parquet' } }),
    ]);
    for (const [index, of] of [known, inParquet].entries()) {
      const result = found[index];
      if (!result || 'failure' in result) throw new Error(words(result));
      expect(result.columns.map(({ name, typed }) => [name, typed])).toEqual(of.map((name) => [name, 1]));
    }
  });
});

test('a compressed file that is written to while it is unpacked is refused', async () => {
  const text = Array.from({ length: 3_000_000 }, (_, index) => `${(index * 7919) % 1_000_003}`).join('\n');
  const path = join(writeFiles({ 'x.csv.gz': zlib.gzipSync(`a\n${text}\n`) }), 'x.csv.gz');
  const writing = setInterval(() => appendFileSync(path, zlib.gzipSync('1\n')), 5);
  const [found] = await look([table(path, { keys: [] })]).finally(() => clearInterval(writing));
  expect(words(found)).toBe('unreadable: `data/x` changed while it was read');
});

test('a header that is longer than any header is', async () => {
  const header = Array.from({ length: 60_000 }, (_, index) => `"column-${index}-${'x'.repeat(20)}"`).join(',');
  const [found] = await look([table(join(writeFiles({ 'x.csv': `${header}\n1\n` }), 'x.csv'))]);
  expect(words(found)).toBe('unreadable: the first row of `data/x`, which names the columns, is longer than 1 MB');
});

test.each(['a,"c\nd"\r\nx,y\r\n', 'a,"c\r\nd"\nx,y\n'])(
  'a name in the header that is broken by another line ending than rows: %j',
  async (text) => {
    const [found] = await look([table(join(writeFiles({ 'x.csv': text }), 'x.csv'))]);
    expect(words(found)).toMatch(/^unreadable: the name of a column in the header of `data\/x` \(`c/);
  },
);
