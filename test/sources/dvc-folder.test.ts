import { cpSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { dataQuestion } from '../../src/sources/data-question.ts';
import { byCodePoint, pythonJson } from '../../src/sources/dvc-folder.ts';
import { openFolder } from '../../src/sources/open-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const golden = join(import.meta.dirname, '../golden/dvc');
const { pairs, sorted } = JSON.parse(readFileSync(join(golden, 'python-json.json'), 'utf8')) as {
  readonly pairs: readonly (readonly [readonly number[], string])[];
  readonly sorted: readonly string[];
};

test('texts are written as Python writes them, and ordered as Python orders them', () => {
  for (const [points, text] of pairs) expect(pythonJson(String.fromCodePoint(...points))).toBe(text);
  expect([...sorted].reverse().sort(byCodePoint)).toEqual(sorted);
});

/** A copy of what DVC made, and what it wrote down about `data/`. */
function copy(version: string) {
  const folder = temporaryFolder();
  cpSync(join(golden, version), folder, { recursive: true });
  const written = readdirSync(join(folder, 'data'))
    .filter((name) => name.endsWith('.dvc'))
    .map((name) => (parse(readFileSync(join(folder, 'data', name), 'utf8')) as { outs: Out[] }).outs[0])
    .filter((out) => out !== undefined);
  const answer = (name: string) => {
    const out = written.find(({ path }) => path === name);
    if (!out) throw new Error(name);
    // Opened anew: what a repository holds is hashed once.
    const ask = dataQuestion(openFolder(folder), new AbortController().signal);
    return ask(`data/${name}`, { algorithm: out.hash ?? 'md5-dos2unix', value: out.md5 });
  };
  return { folder, names: written.map(({ path }) => path), answer };
}

interface Out {
  readonly path: string;
  readonly md5: string;
  readonly hash?: 'md5';
}

describe.each(['v1', 'v2', 'v3'])('what DVC wrote (%s)', (version) => {
  test('is what is computed here', async () => {
    const { names, answer } = copy(version);
    expect([...names].sort()).toEqual(['cyrillic.txt', 'empty.txt', 'picture.png', 'raw.csv', 'spread']);
    for (const name of names) expect([name, (await answer(name)).holds]).toEqual([name, 'same']);
  });
  test('does not hold for other names, more files, fewer files or other bytes', async () => {
    for (const change of [
      (spread: string) => renameSync(join(spread, 'deep/er/x.txt'), join(spread, 'deep/er/y.txt')),
      (spread: string) => writeFileSync(join(spread, 'new.txt'), ''),
      (spread: string) => rmSync(join(spread, 'deep/er/x.txt')),
      (spread: string) => writeFileSync(join(spread, 'deep/er/x.txt'), 'deeq\r\n'),
    ]) {
      const { folder, answer } = copy(version);
      change(join(folder, 'data/spread'));
      expect((await answer('spread')).holds).toBe('different');
    }
  });
  test('leaves out what .dvcignore names, wherever it stands', async () => {
    const { folder, answer } = copy(version);
    writeFileSync(join(folder, 'data/spread/deep/other.tmp'), 'x');
    writeFileSync(join(folder, 'data/spread/x.TMP'), 'x');
    expect((await answer('spread')).holds).toBe('different');
    rmSync(join(folder, 'data/spread/x.TMP'));
    expect((await answer('spread')).holds).toBe('same');
  });
  test('is not told of a folder in which a pointer of Git LFS stands for bytes', async () => {
    const { folder, answer } = copy(version);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
    writeFileSync(join(folder, 'data/spread/deep/er/x.txt'), pointer);
    expect(await answer('spread')).toEqual({
      holds: 'absent',
      why: '`data/spread/deep/er/x.txt` is a Git LFS pointer here, without its bytes',
    });
  });
  test('is not told where a link leads to the folder, however it is written', async () => {
    const { folder } = copy(version);
    symlinkSync('data', join(folder, 'elsewhere'));
    const ask = dataQuestion(openFolder(folder), new AbortController().signal);
    for (const path of ['elsewhere/', 'elsewhere', 'elsewhere/spread'])
      expect(await ask(path, { algorithm: 'md5', value: `${'0'.repeat(32)}.dir` })).toMatchObject({ holds: 'absent' });
  });
  test('is not told of a folder with a link, or of one that is not there', async () => {
    const { folder, answer } = copy(version);
    symlinkSync('deep', join(folder, 'data/spread/link'));
    expect(await answer('spread')).toEqual({
      holds: 'absent',
      why: '`data/spread/link` is a symbolic link, which is not followed',
    });
    rmSync(join(folder, 'data/spread'), { recursive: true });
    expect(await answer('spread')).toEqual({
      holds: 'absent',
      why: 'there is no folder `data/spread` in this checkout',
    });
  });
});

describe('line endings', () => {
  test('DVC 1 and 2 do not see them in text, and see them in what is none', async () => {
    const { folder, answer } = copy('v2');
    writeFileSync(
      join(folder, 'data/raw.csv'),
      readFileSync(join(folder, 'data/raw.csv'), 'utf8').replaceAll('\r', ''),
    );
    expect((await answer('raw.csv')).holds).toBe('same');
    const text = readFileSync(join(folder, 'data/cyrillic.txt'), 'utf8');
    writeFileSync(join(folder, 'data/cyrillic.txt'), text.replaceAll('\r', ''));
    expect(await answer('cyrillic.txt')).toMatchObject({ holds: 'line-endings', here: 'LF' });
    const picture = readFileSync(join(folder, 'data/picture.png'), 'latin1');
    writeFileSync(join(folder, 'data/picture.png'), picture.replaceAll('\r\n', '\n'), 'latin1');
    expect((await answer('picture.png')).holds).toBe('different');
  });
  test('DVC 3 sees them everywhere', async () => {
    const { folder, answer } = copy('v3');
    const text = readFileSync(join(folder, 'data/raw.csv'), 'utf8');
    writeFileSync(join(folder, 'data/raw.csv'), text.replaceAll('\r', ''));
    expect(await answer('raw.csv')).toMatchObject({ holds: 'line-endings', here: 'LF' });
    // In a folder of which some files have the one and some the other, only what all would have is tried.
    for (const name of ['äö 你好.csv', 'deep/er/x.txt']) {
      const file = join(folder, 'data/spread', name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\r', ''));
    }
    expect((await answer('spread')).holds).toBe('different');
  });
});
