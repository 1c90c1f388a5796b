import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseRequirements } from '../../../src/sources/formats/requirements.ts';

const golden = join(import.meta.dirname, '../../golden/requirements');

test('reads what pip reads: the same requirements on the same lines, with as many digests', () => {
  const pip: {
    readonly entries: readonly {
      readonly line: number;
      readonly requirement: string;
      readonly editable: boolean;
      readonly hashes: number;
    }[];
  } = JSON.parse(readFileSync(join(golden, 'parsed-by-pip.json'), 'utf8'));
  const entries = parseRequirements(readFileSync(join(golden, 'hard.txt'), 'utf8'));
  expect(entries.map(({ line, text }) => [line, text])).toEqual(
    pip.entries.map(({ line, requirement, editable }) => [line, `${editable ? '-e ' : ''}${requirement.trim()}`]),
  );
  const hashes = (line: number): number => pip.entries.find((entry) => entry.line === line)?.hashes ?? -1;
  for (const entry of entries)
    if (entry.kind === 'package') expect([entry.line, entry.hashes]).toEqual([entry.line, hashes(entry.line)]);
});

const commit = 'c'.repeat(40);
const digest = 'a'.repeat(64);

describe('one requirement', () => {
  test.each([
    ['numpy==1.26.4', { kind: 'package', name: 'numpy', exact: true, hashes: 0 }],
    ['NumPy_core.x === 1.26.4', { kind: 'package', name: 'numpy-core-x', exact: true }],
    ['numpy', { kind: 'package', exact: false }],
    ['numpy>=1.26', { kind: 'package', exact: false }],
    ['numpy==1.*', { kind: 'package', exact: false }],
    ['numpy==', { kind: 'unreadable' }],
    ['numpy==1.26,!=1.27', { kind: 'package', exact: true }],
    ['numpy (==1.26)', { kind: 'package', exact: true }],
    ['numpy==${VERSION}', { kind: 'package', exact: false }],
    ['numpy[a,b]==1.0; extra == "x"', { kind: 'package', name: 'numpy', exact: true }],
    ['numpy==1.0 ; python_version == "3.9"', { kind: 'package', exact: true }],
    ['numpy ; python_version == "3.9"', { kind: 'package', exact: false }],
    ['numpy 1.0', { kind: 'unreadable' }],
    [`numpy==1.0 --hash=sha256:${digest}`, { kind: 'package', hashes: 1 }],
    ['numpy==1.0 --hash=sha256:abc', { kind: 'package', hashes: 0 }],
    ['numpy==1.0 --hash=md5:d41d8cd98f00b204e9800998ecf8427e', { kind: 'package', hashes: 0 }],
    ['https://files.example/x.whl', { kind: 'address', hashes: 0 }],
    [`https://files.example/x.whl#egg=x&sha256=${digest}`, { kind: 'address', hashes: 1 }],
    [`x @ https://files.example/a;b.whl#sha256=${digest} ; os_name == "nt"`, { kind: 'address', name: 'x', hashes: 1 }],
    [`https://files.example/x.whl --hash=sha256:${digest}`, { kind: 'address', hashes: 1 }],
    [`x @ git+https://code.example/x@${commit}`, { kind: 'version-control', name: 'x', commit }],
    [`git+https://code.example/x@${commit}#subdirectory=y`, { kind: 'version-control', commit }],
    ['git+https://code.example/x@v1.0', { kind: 'version-control' }],
    ['git+https://code.example/x', { kind: 'version-control' }],
    [`git+https://code.example/x@${commit.slice(0, 12)}`, { kind: 'version-control' }],
    [`svn+https://code.example/x@${commit}`, { kind: 'version-control' }],
    ['-e .', { kind: 'folder', target: '.' }],
    ['-e lib', { kind: 'folder', target: 'lib' }],
    ['--editable=./lib[dev]', { kind: 'folder', target: './lib' }],
    ['./vendor/x.whl', { kind: 'folder', target: './vendor/x.whl' }],
    ['vendor/x', { kind: 'folder', target: 'vendor/x' }],
    ['-r other.txt', { kind: 'include', target: 'other.txt', constraints: false }],
    ['-rother.txt', { kind: 'include', target: 'other.txt', constraints: false }],
    ['--requirement=a b.txt', { kind: 'include', target: 'a b.txt' }],
    ['-c "limits.txt"', { kind: 'include', target: 'limits.txt', constraints: true }],
    ['--constraint limits.txt', { kind: 'include', constraints: true }],
    ['-r', { kind: 'unreadable' }],
  ])('%s', (line, wanted) => {
    const entries = parseRequirements(`\n${line}  # because\n`);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ line: 2, ...wanted });
    if (wanted.kind === 'version-control' && !('commit' in wanted)) expect(entries[0]).not.toHaveProperty('commit');
  });
  test.each([
    '--index-url https://index.example',
    '-f ./wheels',
    '--require-hashes',
    '# only a comment',
    '   ',
    '--pre',
  ])('%j names no package', (line) => {
    expect(parseRequirements(line)).toEqual([]);
  });
});

test('a comment line ends a continuation, and is no part of it', () => {
  expect(parseRequirements('six==1.0\\\n# why\nattrs\n')).toMatchObject([
    { line: 1, name: 'six', exact: true },
    { line: 3, name: 'attrs', exact: false },
  ]);
});

test('taking the pin away from one of many requirements shows that one, at its line', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(names, fc.nat(), fc.boolean(), (list, at, continued) => {
      const open = at % list.length;
      const lines = list.map((name, index) =>
        index === open ? `${name}>=1` : continued ? `${name}==1 \\\n  --hash=sha256:${digest}` : `${name}==1`,
      );
      const entries = parseRequirements(lines.join('\n'));
      const loose = entries.filter((entry) => entry.kind === 'package' && !entry.exact);
      expect(loose).toHaveLength(1);
      expect(loose[0]).toMatchObject({
        name: list[open],
        line: 1 + lines.slice(0, open).join('\n').split('\n').length - (open === 0 ? 1 : 0),
      });
    }),
  );
});

test('any text is read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void parseRequirements(text)));
});

test('text made to be slow is read as fast as any', () => {
  for (const unit of ['[', ' ', 'a', '-', ';', ' #', '@ ', '==', 'a[', '"', '\\\n'])
    expect(parseRequirements(unit.repeat(200_000)).length).toBeLessThan(3);
});
