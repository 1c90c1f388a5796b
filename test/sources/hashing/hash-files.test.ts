import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openHasher } from '../../../src/sources/hashing/hash-files.ts';
import type { HashKind } from '../../../src/sources/hashing/hash-kind.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../../..');
const folder = temporaryFolder();
const kinds: readonly HashKind[] = [
  { algorithm: 'md5', lineEndings: 'as it is' },
  { algorithm: 'sha256', lineEndings: 'as it is' },
];
const plain = kinds.slice(0, 1);
const files = Array.from({ length: 200 }, (_, index) => join(folder, `file-${index}`));
const contentOf = (index: number): Buffer => Buffer.alloc(index * 1000 + 1, `${index} `);
const large = join(folder, 'large');
const largeContent = Buffer.alloc((3 << 20) + 7, 'large ');
let program: string;

beforeAll(() => {
  files.forEach((file, index) => writeFileSync(file, contentOf(index)));
  writeFileSync(large, largeContent);
  program = join(temporaryFolder(), 'hash-worker.mjs');
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
  execFileSync(
    process.execPath,
    [rolldown, 'src/sources/hashing/hash-worker.ts', '--format', 'esm', '--platform', 'node', '--file', program],
    { cwd: root, stdio: 'pipe' },
  );
});

function digests(content: Buffer): { readonly digests: readonly string[] } {
  return { digests: ['md5', 'sha256'].map((name) => createHash(name).update(content).digest('hex')) };
}

describe.each([
  ['in threads', () => program],
  ['where there are none', () => undefined],
  ['where the program of the threads is broken', () => join(folder, 'gone.mjs')],
])('every file has its digests, in the order of the questions, %s', (_, programOf) => {
  const all = [...files, large];
  const contents = [...files.map((_file, index) => contentOf(index)), largeContent];

  test('in several ways', async () => {
    const hash = openHasher(new AbortController().signal, programOf());
    const asked = [...all, ...all, ...all];
    expect(await Promise.all(asked.map((file) => hash(file, kinds)))).toEqual(
      asked.map((_file, index) => digests(contents[index % all.length] ?? Buffer.alloc(0))),
    );
    // A second wave meets threads that wait, or that have ended.
    expect(await hash(large, kinds)).toEqual(digests(largeContent));
  });

  test('beside each other', async () => {
    const hash = openHasher(new AbortController().signal, programOf());
    const asked = Array.from({ length: 8 }, () => all).flat();
    expect(await Promise.all(asked.map((file) => hash(file, plain)))).toEqual(
      asked.map((_file, index) => ({ digests: [digests(contents[index % all.length] ?? Buffer.alloc(0)).digests[0]] })),
    );
  });
});

test('much work is shared with threads, little is not', async () => {
  const used = join(folder, 'used');
  const telling = join(folder, 'telling.mjs');
  writeFileSync(
    telling,
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(used)}, '');\nawait import(${JSON.stringify(pathToFileURL(program).href)});\n`,
  );
  const hash = openHasher(new AbortController().signal, telling);
  await Promise.all(files.map((file) => hash(file, plain)));
  expect(existsSync(used)).toBe(false);
  const asked = Array.from({ length: 8 }, () => files).flat();
  await Promise.all(asked.map((file) => hash(file, plain)));
  // A machine with one core has no use for another thread.
  expect(existsSync(used)).toBe(availableParallelism() > 1);
});

test('what cannot be read is told', async () => {
  const hash = openHasher(new AbortController().signal, undefined);
  expect(await hash(join(folder, 'gone'), kinds)).toEqual({ error: 'ENOENT' });
  mkdirSync(join(folder, 'folder'), { recursive: true });
  expect(await hash(join(folder, 'folder'), kinds)).toEqual({ error: 'EISDIR' });
});

test('a pointer of Git LFS is told beside its digests, up to the length a pointer may have', async () => {
  const hash = openHasher(new AbortController().signal, undefined);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
  const [short, long] = ['pointer', 'long'].map((name) => join(folder, name));
  writeFileSync(short ?? '', pointer);
  writeFileSync(long ?? '', pointer.replace('\n', `\nx ${'y'.repeat(1024)}\n`));
  expect(await hash(short ?? '', kinds)).toEqual({ ...digests(Buffer.from(pointer)), pointer: 'a'.repeat(64) });
  expect(await hash(long ?? '', kinds)).not.toHaveProperty('pointer');
});

test('a cancelled run rejects what is asked', async () => {
  const controller = new AbortController();
  const hash = openHasher(controller.signal, program);
  const all = Array.from({ length: 4 }, () => [...files, large]).flat();
  const asked = Promise.all(all.map((file, index) => hash(file, index % 2 === 0 ? kinds : plain)));
  controller.abort(new Error('cancelled'));
  await expect(asked).rejects.toThrow('cancelled');
  await expect(hash(large, kinds)).rejects.toThrow('cancelled');
});
