import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { WorkerAnswer, WorkerRequest } from '../../../src/query/duckdb/worker-protocol.ts';
import { nodeVersions } from '../../support/node-24.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { builtWorker } from '../built-worker.ts';

const folder = temporaryFolder();
const worker = builtWorker();
const versions = await nodeVersions();

/** What the process that reads data says of a table, run by this Node. */
async function answer(node: string, name: string, kind: 'csv' | 'json'): Promise<WorkerAnswer> {
  const engine = join(import.meta.dirname, '../../..');
  const child = spawn(node, [worker.path, join(worker.temporary, `scan-${randomUUID()}`), engine]);
  const request: WorkerRequest = {
    scan: {
      tables: [
        {
          files: [{ path: join(folder, name), name }],
          format: kind === 'csv' ? { kind, delimiter: ',' } : { kind },
          columns: [{ names: ['a'], type: 'integer', shown: true }],
          conditions: [{ column: 0, is: 'typed' }],
          keys: [],
          examples: 5,
        },
      ],
      limits: { megabytes: 1000, seconds: 60 },
    },
  };
  child.stdin.write(`${JSON.stringify(request)}\n`);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  await once(child, 'close');
  return JSON.parse(text.split('\n')[0] ?? '') as WorkerAnswer;
}

describe.each(versions)('text in zstd, read by $title', ({ path: node, title }) => {
  if (node === undefined) {
    test('is not looked at here', () => console.warn(`skipped: ${title}`));
    return;
  }
  const zlib = "const zlib = require('node:zlib');";
  const able = spawnSync(node, ['-p', `${zlib} typeof zlib.zstdCompressSync`], { encoding: 'utf8' }).stdout.trim();
  if (able === 'function') {
    test('as the text itself: rows and lines; damaged, in words', async () => {
      const packed = (text: string): Buffer =>
        spawnSync(node, ['-e', `${zlib} process.stdout.write(zlib.zstdCompressSync(process.argv[1]))`, text]).stdout;
      const csv = packed('a,b\n1,"x\ny"\nx,2\n');
      writeFiles(folder, {
        't.csv.zst': csv,
        't.ndjson.zst': packed('{"a":1}\n{"a":"x"}\n'),
        'cut.csv.zst': csv.subarray(0, csv.length - 5),
      });
      const wanted = (row: number, line: number) => ({
        result: { rows: 2, conditions: [{ failing: 1, examples: [{ file: 0, row, line, value: 'x' }] }] },
      });
      expect(await answer(node, 't.csv.zst', 'csv')).toMatchObject(wanted(2, 4));
      expect(await answer(node, 't.ndjson.zst', 'json')).toMatchObject(wanted(2, 2));
      expect(await answer(node, 'cut.csv.zst', 'csv')).toMatchObject({
        result: { failure: 'unreadable', message: expect.stringMatching(/`cut\.csv\.zst` is damaged/) },
      });
    });
    test('in several frames, with frames to be skipped before and between them; what follows and is none is damage', async () => {
      const packed = (...texts: readonly string[]): Buffer =>
        spawnSync(node, [
          '-e',
          `${zlib} process.stdout.write(Buffer.concat(process.argv.slice(1).map((text) => zlib.zstdCompressSync(text))))`,
          ...texts,
        ]).stdout;
      const skipped = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2]);
      writeFiles(folder, {
        'two.csv.zst': packed('a\n1\n', '2\nx\n'),
        'two.ndjson.zst': packed('{"a":1}\n{"a"', ':2}\n', '{"a":"x"}\n'),
        'skipped.csv.zst': Buffer.concat([skipped, packed('a\n1\n2\n'), skipped, packed('x\n'), skipped]),
        'more.csv.zst': Buffer.concat([packed('a\n1\n2\nx\n'), Buffer.from('a,b')]),
        'cut2.csv.zst': Buffer.concat([packed('a\n1\n'), packed('2\nx\n').subarray(0, 9)]),
      });
      const wanted = {
        result: { rows: 3, conditions: [{ failing: 1, examples: [{ row: 3, value: 'x' }] }] },
      };
      expect(await answer(node, 'two.csv.zst', 'csv')).toMatchObject(wanted);
      expect(await answer(node, 'two.ndjson.zst', 'json')).toMatchObject(wanted);
      expect(await answer(node, 'skipped.csv.zst', 'csv')).toMatchObject(wanted);
      for (const name of ['more.csv.zst', 'cut2.csv.zst'])
        expect(await answer(node, name, 'csv')).toMatchObject({
          result: {
            failure: 'unreadable',
            message: `\`${name}\` is damaged: its compressed contents end early or are not what they should be`,
          },
        });
    });
  } else {
    test('is not read, in words, and nothing is said against the file', async () => {
      writeFiles(folder, { 'old.csv.zst': Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0]) });
      expect(await answer(node, 'old.csv.zst', 'csv')).toMatchObject({
        result: {
          failure: 'refused',
          message: expect.stringMatching(/`old\.csv\.zst` is compressed with zstd, which Node [\d.]+ cannot unpack/),
          remedy: expect.stringMatching(/Node 22\.15 or newer/),
        },
      });
    });
  }
});
