import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ACTIONS } from '../../src/platform/actions.ts';

const root = join(import.meta.dirname, '../..');
const MOST_BYTES = 3_000_000;

/** What every job that uses an action downloads. */
const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { cwd: root, maxBuffer: 1 << 28 });

/** Paths of the files in a tar archive, from its 512-byte headers. */
function pathsIn(tar: Buffer): string[] {
  const paths: string[] = [];
  const text = (at: number, length: number): string => tar.toString('utf8', at, at + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const prefix = text(at + 345, 155);
    if (text(at + 156, 1) === '0') paths.push(prefix === '' ? text(at, 100) : `${prefix}/${text(at, 100)}`);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return paths;
}

describe('the archive of a commit', () => {
  const paths = pathsIn(archive);

  test('stays small: every job of every user downloads it', () => {
    expect(gzipSync(archive).length).toBeLessThan(MOST_BYTES);
  });

  test('holds what a job needs', () => {
    // package.json says that the files of dist/ are modules.
    const needed = [
      'package.json',
      'LICENSE',
      'dist/LICENSES.txt',
      ...Object.entries(ACTIONS).flatMap(([name, { manifest }]) => [manifest, `dist/${name}.js`]),
    ];
    expect(needed.filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('holds nothing that is only for those who build it', () => {
    expect(
      paths.filter(
        (path) =>
          /^(test|bench|examples|docs|scripts|src|\.ci|\.github)\//.test(path) || /\.(png|parquet|csv)$/.test(path),
      ),
    ).toEqual([]);
  });
});
