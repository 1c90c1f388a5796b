import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  compareDependencies,
  type PackageLock,
  readManifest,
  readPackageLock,
} from '../../../src/sources/formats/package-lock.ts';
import { jsonDocument } from '../../../src/sources/json-document.ts';

const golden = join(import.meta.dirname, '../../golden/npm-lock');
const text = (name: string): string => readFileSync(join(golden, name), 'utf8');

function lockOf(source: string): PackageLock {
  const lock = readPackageLock(jsonDocument('package-lock.json', source));
  if ('message' in lock) throw new Error(lock.message);
  return lock;
}

function manifestOf(source: string): Exclude<ReturnType<typeof readManifest>, { message: string }> {
  const manifest = readManifest(jsonDocument('package.json', source));
  if ('message' in manifest) throw new Error(JSON.stringify(manifest));
  return manifest;
}

describe.each(['version-2.json', 'version-3.json'])('a lock written by npm: %s', (name) => {
  const lock = lockOf(text(name));
  test('fits the package.json files it was made for, and every package has a digest', () => {
    expect(lock.unfixed).toEqual([]);
    expect(lock.packages).toBe(6);
    expect(lock.own.map(({ folder }) => folder)).toEqual(['', 'packages/score']);
    expect(compareDependencies(lock.own[0]!.wanted, manifestOf(text('package.json')))).toEqual([]);
    expect(compareDependencies(lock.own[1]!.wanted, manifestOf(text('workspace.package.json')))).toEqual([]);
  });
  test('a range that was changed, a dependency that came and one that went are told by name', () => {
    const changed: Record<string, unknown> = JSON.parse(text('package.json'));
    changed['dependencies'] = { ms: '^3.0.0', left: '1.0.0' };
    changed['devDependencies'] = {};
    expect(compareDependencies(lock.own[0]!.wanted, manifestOf(JSON.stringify(changed)))).toEqual([
      { name: 'left', sort: 'dependencies', wanted: '1.0.0' },
      { name: 'ms', sort: 'dependencies', locked: '^2.1.0', wanted: '^3.0.0' },
      { name: 'once', sort: 'devDependencies', locked: '1.4.0' },
    ]);
  });
  test('an entry whose digest is taken away is told with its line', () => {
    const lines = text(name).split('\n');
    const at = lines.findIndex((line) => line.includes('"node_modules/ms"'));
    const without = [
      ...lines.slice(0, at + 1),
      ...lines.slice(at + 1).filter((line, index) => !(index < 4 && line.includes('"integrity"'))),
    ];
    expect(lockOf(without.join('\n')).unfixed).toEqual([
      { name: 'ms', why: 'has no `integrity`', location: { path: 'package-lock.json', line: at + 1, column: 5 } },
    ]);
  });
});

function entry(value: object): readonly string[] {
  const packages = { '': {}, 'node_modules/a/node_modules/@b/c': value };
  return lockOf(JSON.stringify({ lockfileVersion: 3, packages })).unfixed.map(({ name, why }) => `${name} ${why}`);
}

describe('what an entry needs', () => {
  test.each([
    [{ version: '1.0.0', integrity: 'sha512-AAAA==' }, []],
    [{ version: '1.0.0', integrity: 'sha1-AAAA= sha512-AAAA==' }, []],
    [{ inBundle: true }, []],
    [{ link: true, resolved: '../x' }, []],
    [{ resolved: `git+ssh://git@code.example/x.git#${'0'.repeat(40)}` }, []],
    [{ resolved: 'git+ssh://git@code.example/x.git#main' }, ['@b/c comes from git and not from a full commit']],
    [{ version: '1.0.0' }, ['@b/c has no `integrity`']],
    [{ version: '1.0.0', integrity: 'yes' }, ['@b/c has no `integrity`']],
    [{ version: '1.0.0', integrity: 3 }, ['@b/c has no `integrity`']],
  ])('%j', (value, unfixed) => expect(entry(value)).toEqual(unfixed));
});

describe('locks that cannot be read', () => {
  test.each([
    [text('version-1.json'), /version 1/],
    ['{', /not valid JSON/],
    ['[]', /not an object/],
    ['{}', /`lockfileVersion` is missing/],
    ['{"lockfileVersion": 9}', /`lockfileVersion` is `9`/],
    ['{"lockfileVersion": 3}', /no `packages`/],
    ['{"lockfileVersion": 3, "packages": {}}', /what it was made for/],
    ['{"lockfileVersion": 3, "packages": {"": 1}}', /not an object/],
    ['{"lockfileVersion": 3, "packages": {"": {"dependencies": ["a"]}}}', /not names with ranges/],
    ['<<<<<<< ours\n{}', /not valid JSON/],
  ])('%#: %s', (source, message) => {
    const lock = readPackageLock(jsonDocument('package-lock.json', source));
    expect('message' in lock ? lock.message : 'read').toMatch(message);
    expect('message' in lock && lock.location?.line).toBeGreaterThan(0);
  });
  test('a package.json that is none', () => {
    expect(readManifest(jsonDocument('package.json', '{"dependencies": {"a": 1}}'))).toMatchObject({
      message: expect.stringContaining('names with ranges'),
    });
  });
});
