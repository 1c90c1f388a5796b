import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LockFaults, PackageLockFile } from '../../../src/generated/formats.ts';
import { locksOf, readLock } from '../../../src/gates/reproducibility/collect-packages.ts';
import type { Files } from '../../support/git-repository.ts';
import { openFeature, temporaryRepository } from '../../support/open-feature.ts';

const RECORD = 'features/burst/burst.feature.yml';
const digest = `--hash=sha256:${'a'.repeat(64)}`;
let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

async function locks(
  files: Files,
  packages?: string,
): Promise<{ readonly named: boolean; readonly locks: readonly PackageLockFile[] }> {
  repository.commit('files', {
    [RECORD]: `id: burst\ntitle: Burst\nstage: candidate\n${packages ? `packages: [${packages}]\n` : ''}`,
    ...files,
  });
  const { feature, repository: opened } = await openFeature(repository.folder);
  const { named, locks: found } = locksOf(feature, opened);
  return { named, locks: found.map(({ path, location }) => ({ ...readLock(path, opened), location })) };
}

async function requirements(files: Files): Promise<PackageLockFile> {
  const [lock] = (await locks(files, 'requirements.txt')).locks;
  if (!lock) throw new Error('no lock');
  return lock;
}

const told = ({ first }: LockFaults): readonly string[] =>
  first.map(({ what, why, location }) => `${location.path}:${location.line} ${what} ${why}`);

describe('requirements files', () => {
  test('included files are read, relative to the file that includes them, each once', async () => {
    const lock = await requirements({
      'features/burst/requirements.txt': '-r ../shared/base.txt\n-r requirements.txt\nnumpy==1\n',
      'features/shared/base.txt': '-r more/deep.txt\n-r more/deep.txt\npandas==2\n',
      'features/shared/more/deep.txt': '-r ../base.txt\nscipy>=1\n',
    });
    expect(lock.read).toEqual([
      'features/burst/requirements.txt',
      'features/shared/base.txt',
      'features/shared/more/deep.txt',
    ]);
    expect(lock.packages).toBe(3);
    expect(told(lock.unfixed)).toEqual(['features/shared/more/deep.txt:2 scipy>=1 has no exact version (`==`)']);
    expect(lock.uncheckable.total).toBe(0);
  });
  test('a constraint pins what a requirement leaves open, and gives it digests', async () => {
    const lock = await requirements({
      'features/burst/requirements.txt': '-c limits.txt\nNumPy\npandas\nscipy>=1\n',
      'features/burst/limits.txt': `numpy==1.26.4 ${digest}\npandas==2\nscipy<2\nunused\n`,
    });
    expect(lock.packages).toBe(3);
    expect(told(lock.unfixed)).toEqual(['features/burst/requirements.txt:4 scipy>=1 has no exact version (`==`)']);
    expect(told(lock.unhashed)).toEqual(['features/burst/requirements.txt:3 pandas has no digest (`--hash=sha256:…`)']);
  });
  test('what cannot be followed is said', async () => {
    const lock = await requirements({
      'features/burst/requirements.txt':
        '-r gone.txt\n-r ../../../../etc/passwd\n-r /etc/passwd\n-r https://files.example/r.txt\n-r link.txt\nnumpy==1\n',
      'features/burst/link.txt': { link: '/etc/hostname' },
    });
    expect(told(lock.uncheckable).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      expect.stringMatching(/^-r gone.txt .*there is no file/),
      expect.stringMatching(/^-r .*passwd .*leads out of the repository/),
      expect.stringMatching(/^-r .*passwd .*absolute/),
      expect.stringMatching(/^-r https:.* is an address, which is not followed/),
      expect.stringMatching(/^-r link.txt .*symbolic link/),
    ]);
  });
  test('hundreds of files that include each other are read up to a limit, which is said', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [`features/burst/r${index}.txt`, `-r r${index + 1}.txt\n`]),
    );
    const lock = await requirements({ ...files, 'features/burst/requirements.txt': '-r r0.txt\n' });
    expect(lock.read.length).toBeLessThanOrEqual(100);
    expect(told(lock.uncheckable)).toEqual([expect.stringMatching(/is not followed: more than 100 files/)]);
  });
  test('folders of the repository are fixed by git, others are not', async () => {
    const lock = await requirements({
      'features/burst/requirements.txt':
        '-e .\n./vendor/a.whl\n-e ../../lib\nvendor/gone.whl\n../../../elsewhere\n/opt/wheels/x.whl\n',
      'features/burst/vendor/a.whl': 'wheel',
      'lib/setup.py': '',
    });
    expect(told(lock.unfixed).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      '../../../elsewhere lies outside the repository',
      '/opt/wheels/x.whl lies outside the repository',
    ]);
    expect(told(lock.uncheckable).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'vendor/gone.whl is not in this checkout',
    ]);
  });
  test('a file without requirements says what its comment says, or nothing', async () => {
    expect(
      await requirements({ 'features/burst/requirements.txt': '#\n# Only the standard library.\n' }),
    ).toMatchObject({ packages: 0, remark: 'Only the standard library.' });
    expect(await requirements({ 'features/burst/requirements.txt': '' })).not.toHaveProperty('remark');
  });
  test('a hundred thousand loose requirements are counted, and the first are named', async () => {
    const lock = await requirements({
      'features/burst/requirements.txt': Array.from({ length: 100_000 }, (_, index) => `p${index}`).join('\n'),
    });
    expect(lock.unfixed.total).toBe(100_000);
    expect(lock.unfixed.first).toHaveLength(100);
  });
});

describe('requirements that pip-compile or uv made', () => {
  const head = '# This file is autogenerated by pip-compile with Python 3.11\n#    pip-compile requirements.in\n';
  const files = (source: string, made = head): Files => ({
    'features/burst/requirements.in': source,
    'features/burst/requirements.txt': `${made}six==1.17.0\n`,
  });
  test.each([
    ['six>=1.15', []],
    ['Six ; python_version > "3"\n# a comment\n-c other.txt', []],
    ['six\ncertifi', [/requirements.in:2 certifi is asked for by .* and not in/]],
    ['six<1.17', [/requirements.in:1 six is asked for by .* as `<1.17` and locked at 1.17.0/]],
  ])('are held against what they were made from: %s', async (source, wanted) => {
    const { locks: found } = await locks(files(source), 'requirements.txt');
    expect(found[0]?.manifest).toBe('features/burst/requirements.in');
    expect(told(found[0]!.stale!)).toEqual(wanted.map((one) => expect.stringMatching(one)));
  });
  test('others are not', async () => {
    const { locks: found } = await locks(files('certifi', '# by hand\n'), 'requirements.txt');
    expect(found[0]?.manifest).toBeUndefined();
  });
});

describe('locks of npm', () => {
  const golden = join(import.meta.dirname, '../../golden/npm-lock');
  const text = (name: string): string => readFileSync(join(golden, name), 'utf8');
  const files = (): Files => ({
    'features/burst/package-lock.json': text('version-3.json'),
    'features/burst/package.json': text('package.json'),
    'features/burst/packages/score/package.json': text('workspace.package.json'),
  });
  test('one that fits', async () => {
    const { locks: found } = await locks(files(), 'package-lock.json');
    expect(found).toMatchObject([
      { format: 'package-lock', packages: 6, unfixed: { total: 0 }, uncheckable: { total: 0 } },
    ]);
    expect(found[0]?.read).toEqual([
      'features/burst/package-lock.json',
      'features/burst/package.json',
      'features/burst/packages/score/package.json',
    ]);
  });
  test('a range that was changed after the lock was written, at its line in package.json', async () => {
    const { locks: found } = await locks(
      { ...files(), 'features/burst/package.json': text('package.json').replace('^2.1.0', '^3.0.0') },
      'package-lock.json',
    );
    expect(told(found[0]!.stale!)).toEqual([
      expect.stringMatching(
        /^features\/burst\/package.json:5 ms is asked for by `features\/burst\/package.json` as `\^3.0.0` and locked at 2\.1\.\d$/,
      ),
    ]);
  });
  test('a workspace that asks for more', async () => {
    const { locks: found } = await locks(
      {
        ...files(),
        'features/burst/packages/score/package.json': '{"dependencies": {"inherits": "~2.0.3",\n"left": "1"}}',
      },
      'package-lock.json',
    );
    expect(told(found[0]!.stale!)).toEqual([
      'features/burst/packages/score/package.json:2 left is asked for by `features/burst/packages/score/package.json` (dependencies: 1) and not in the lock',
    ]);
  });
  test('a package.json that is not there, or cannot be read, leaves it open', async () => {
    const { locks: gone } = await locks({ ...files(), 'features/burst/package.json': undefined }, 'package-lock.json');
    expect(told(gone[0]!.uncheckable)).toEqual([expect.stringMatching(/package.json is not in this checkout/)]);
    const { locks: broken } = await locks({ ...files(), 'features/burst/package.json': '{' }, 'package-lock.json');
    expect(told(broken[0]!.uncheckable)).toEqual([
      expect.stringMatching(/package.json cannot be read: not valid JSON/),
    ]);
  });
  test('one that leads out of the repository', async () => {
    const lock = '{"lockfileVersion": 3, "packages": {"": {}, "../../../../etc": {}}}';
    const { locks: found } = await locks({ ...files(), 'features/burst/package-lock.json': lock }, 'package-lock.json');
    expect(told(found[0]!.uncheckable)).toEqual([expect.stringMatching(/is not read: it leads out of the repository/)]);
  });
  test('one that is broken or old', async () => {
    const { locks: broken } = await locks(
      { ...files(), 'features/burst/package-lock.json': '<<<<<<< ours' },
      'package-lock.json',
    );
    expect(broken[0]?.unread).toMatchObject({ because: 'malformed', location: { line: 1 } });
    const { locks: old } = await locks(
      { ...files(), 'features/burst/package-lock.json': text('version-1.json') },
      'package-lock.json',
    );
    expect(old[0]?.unread).toMatchObject({ because: 'unsupported', message: expect.stringMatching(/version 1/) });
  });
});

describe('which locks are looked at', () => {
  const pinned = 'numpy==1\n';
  test.each<[string, Files, string | undefined, boolean, readonly string[]]>([
    [
      'those the record names',
      { 'features/burst/a.txt': pinned, 'requirements.txt': pinned },
      'a.txt',
      true,
      ['features/burst/a.txt'],
    ],
    [
      'else the nearest beside it',
      { 'features/burst/requirements.txt': pinned, 'requirements.txt': pinned },
      undefined,
      false,
      ['features/burst/requirements.txt'],
    ],
    [
      'or above it',
      { 'features/package-lock.json': '{}', 'requirements.txt': pinned },
      undefined,
      false,
      ['features/package-lock.json'],
    ],
    [
      'up to the root',
      { 'requirements.txt': pinned, 'other/requirements.txt': pinned },
      undefined,
      false,
      ['requirements.txt'],
    ],
    [
      'the plain requirements file before its variants',
      { 'requirements.txt': pinned, 'requirements-dev.txt': 'pytest\n' },
      undefined,
      false,
      ['requirements.txt'],
    ],
    [
      'variants where there is no plain one',
      { 'requirements-dev.txt': pinned, 'requirements-run.txt': pinned },
      undefined,
      false,
      ['requirements-dev.txt', 'requirements-run.txt'],
    ],
    [
      'one that can be read before one that cannot',
      { 'requirements.txt': pinned, 'pixi.lock': '' },
      undefined,
      false,
      ['requirements.txt'],
    ],
    [
      'a lock before what it was made from and exported to',
      { 'requirements.txt': pinned, 'poetry.lock': '', 'environment.yml': '' },
      undefined,
      false,
      ['poetry.lock'],
    ],
    ['an environment rather than none', { 'environment.yml': '', 'go.sum': '' }, undefined, false, ['environment.yml']],
    ['one that cannot be read rather than none', { 'pixi.lock': '' }, undefined, false, ['pixi.lock']],
    ['none', { 'notes.txt': pinned }, undefined, false, []],
  ])('%s', async (_, files, packages, named, wanted) => {
    const found = await locks(files, packages);
    expect(found.named).toBe(named);
    expect(found.locks.map(({ path }) => path)).toEqual(wanted);
  });
  test('a lock of another tool is said not to be read yet', async () => {
    const { locks: found } = await locks({ 'features/burst/pixi.lock': 'x' }, 'pixi.lock');
    expect(found[0]).toMatchObject({
      format: 'other',
      unread: {
        because: 'unsupported',
        message: expect.stringMatching(/`features\/burst\/pixi.lock` is not read yet; requirements files .* are/),
      },
    });
    const { locks: gone } = await locks({}, 'uv.lock');
    expect(gone[0]?.unread).toMatchObject({ because: 'absent' });
  });
});
