import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readInspectArchive } from '../../../src/sources/formats/inspect-archive.ts';
import { nodeVersions } from '../../support/node-24.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../../..');
const golden = (name: string): string => join(root, 'test/golden/results', name);
const folder = temporaryFolder();
let number = 0;

async function read(bytes: Uint8Array): Promise<string> {
  const file = join(folder, `${(number += 1)}.eval`);
  writeFileSync(file, bytes);
  const found = await readInspectArchive(file, 'run.eval');
  return 'message' in found ? `${found.message} -> ${found.remedy ?? ''}` : 'read';
}

describe('a log packed with Zstandard, as newer versions write it', () => {
  let node: string | undefined;
  beforeAll(async () => {
    node = (await nodeVersions()).find(({ title }) => title.startsWith('Node 24'))?.path;
  });

  test('is read by the Node of the actions', () => {
    if (node === undefined) return;
    const script = join(folder, 'read.ts');
    writeFileSync(
      script,
      `import { readInspectArchive } from ${JSON.stringify(join(root, 'src/sources/formats/inspect-archive.ts'))};
console.log(JSON.stringify((await readInspectArchive(process.argv[2], 'run.eval')).value));
`,
    );
    const { stdout, stderr } = spawnSync(node, ['--no-warnings', script, golden('inspect-zstd.eval')], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(stderr).toBe('');
    const value = JSON.parse(stdout) as { readonly status: string; readonly samples: readonly object[] };
    expect(value.status).toBe('success');
    expect(value.samples).toHaveLength(8);
    expect(value.samples[1]).toMatchObject({
      id: 'case-1',
      epoch: 1,
      scores: { includes: { value: 'I' } },
      model_usage: { 'mockllm/model': { total_tokens: 11 } },
    });
  });

  test('of an older Node says what to do', async () => {
    if ('zstdDecompressSync' in (await import('node:zlib'))) return;
    expect(await read(readFileSync(golden('inspect-zstd.eval')))).toMatch(
      /^`run\.eval` cannot be read: it is packed with Zstandard.* -> use Node 22\.15 .*`inspect log convert --to json --output-dir \. run\.eval`/,
    );
  });
});

describe('an archive from a stranger', () => {
  const real = readFileSync(golden('inspect-deflate.eval'));

  test('the real one is read', async () => {
    expect(await read(real)).toBe('read');
  });

  test('cut short, empty, or none', async () => {
    expect(await read(real.subarray(0, real.length - 40))).toMatch(/^`run\.eval` cannot be read: /);
    expect(await read(Buffer.alloc(0))).toMatch(/^`run\.eval` cannot be read: /);
    expect(await read(Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]))).toMatch(
      /without `header\.json`: it is no log of Inspect/,
    );
  });

  test('one that says it unpacks to much', async () => {
    const lying = Buffer.from(real);
    // The unpacked size of every member, in the directory at the end.
    for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4))
      lying.writeUInt32LE(0xf0000000, at + 24);
    expect(await read(lying)).toMatch(/unpacked it has more than 128,000,000 bytes/);
  });

  test('whatever is wrong with its bytes is said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (edits) => {
          const bytes = Buffer.from(real);
          for (const [at, byte] of edits) bytes[at] = byte;
          expect(await read(bytes)).toMatch(/^(read|`run\.eval` .+ -> .+)$/s);
        },
      ),
      { numRuns: 100 },
    );
  });
});
