import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { packagesLocked } from '../../../src/gates/reproducibility/checks/packages-locked.ts';
import { locksOf, readLock } from '../../../src/gates/reproducibility/collect-packages.ts';
import type { Answer } from '../../../src/model/check.ts';
import { openFeature, temporaryRepository } from '../../support/open-feature.ts';
import { featureUnit } from './reproducibility-units.ts';

const golden = join(import.meta.dirname, '../../golden/python-locks');
const RECORD = 'f/x.feature.yml';
let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

/** The files a tool was given and wrote. */
function fixture(folder: string): Record<string, string> {
  const names = readdirSync(join(golden, folder));
  return Object.fromEntries(names.map((name) => [`f/${name}`, readFileSync(join(golden, folder, name), 'utf8')]));
}

async function answers(files: Record<string, string>, lock: string): Promise<readonly Answer[]> {
  repository.commit('files', { [RECORD]: `id: x\ntitle: X\nstage: candidate\npackages: [${lock}]\n`, ...files });
  const { feature, repository: opened } = await openFeature(repository.folder);
  const { named, locks } = locksOf(feature, opened);
  const unit = featureUnit({
    packages: { named, locks: locks.map(({ path, location }) => ({ ...readLock(path, opened), location })) },
  });
  return [
    ...packagesLocked.evaluate(unit, { stage: 'candidate', option: () => 'hashed', now: new Date('2026-11-23') }),
  ];
}

async function only(files: Record<string, string>, lock: string): Promise<Answer> {
  const [answer, second] = await answers(files, lock);
  if (!answer || second) throw new Error(`not one answer: ${answer?.message} / ${second?.message}`);
  return answer;
}

const LOCKS = [
  ['poetry-1', 'poetry.lock', 'pyproject.toml'],
  ['poetry-2', 'poetry.lock', 'pyproject.toml'],
  ['pdm-2.12', 'pdm.lock', 'pyproject.toml'],
  ['pdm', 'pdm.lock', 'pyproject.toml'],
  ['pipenv', 'Pipfile.lock', 'Pipfile'],
  ['uv', 'uv.lock', 'pyproject.toml'],
  ['conda', 'conda-lock.yml', 'environment.yml'],
] as const;

describe.each(LOCKS)('%s, as its tool wrote it', (folder, lock, manifest) => {
  test('fits its manifest and fixes everything to its bytes', async () => {
    const answer = await only(fixture(folder), lock);
    expect(answer.outcome).toBe('pass');
    expect(answer.message).toMatch(
      new RegExp(`fixes all its ([2-4]|16) packages to their bytes and fits \`f/${manifest}\``),
    );
  });
  test('Windows line endings change nothing', async () => {
    const files = fixture(folder);
    for (const [path, text] of Object.entries(files)) files[path] = text.replaceAll('\n', '\r\n');
    expect(await only(files, lock)).toMatchObject({ outcome: 'pass' });
  });
  test('a package that was asked for since is named', async () => {
    const files = fixture(folder);
    const path = `f/${manifest}`;
    files[path] = (files[path] ?? '')
      .replace('dependencies = ["six', 'dependencies = ["attrs>=1", "six')
      .replace(/^(\[tool\.poetry\.dependencies\]|\[packages\])$/m, '$1\nattrs = ">=1"')
      .replace('dependencies:\n', 'dependencies:\n  - attrs>=1\n');
    const answer = await only(files, lock);
    expect(answer).toMatchObject({ outcome: 'fail', size: 1, location: { path } });
    expect(answer.message).toMatch(/is older than .*`attrs` .* is asked for by .* and not in the lock/);
    expect(answer.remedy).toMatch(/write the lock anew with/);
  });
  test('a range that the locked version is outside of is named with both', async () => {
    const files = fixture(folder);
    const path = `f/${manifest}`;
    files[path] = (files[path] ?? '').replace(/(six\D*)1\.15(,<2)?/, '$12.0');
    const answer = await only(files, lock);
    expect(answer.outcome).toBe('fail');
    expect(answer.message).toMatch(/`six` .*2\.0` and locked at 1\.17\.0/);
  });
  test('without its manifest it cannot be held against anything', async () => {
    const files = fixture(folder);
    delete files[`f/${manifest}`];
    const answer = await only(files, lock);
    expect(answer).toMatchObject({ outcome: 'unknown' });
    expect(answer.message).toContain(`\`${manifest}\` (line 1: is not beside the lock`);
  });
  test('a lock cut short or of another form is one clear message', async () => {
    const whole = fixture(folder);
    const text = whole[`f/${lock}`] ?? '';
    for (const broken of ['', '\u0000', '[[', '{"a": [', text.slice(0, -80), `${text}\n<<<<<<< HEAD\n`, 'a: 1\n']) {
      const answer = await only({ ...whole, [`f/${lock}`]: broken }, lock);
      expect([broken.slice(0, 20), answer.outcome]).toEqual([
        broken.slice(0, 20),
        expect.stringMatching(/fail|unknown/),
      ]);
      expect(answer.message).not.toMatch(/undefined|\[object|\n/);
    }
  });
});

test.each([
  ['poetry-2', 'poetry.lock', 'lock-version = "2.1"', 'lock-version = "3.0"', /`lock-version` is "3.0"; 1.x and 2.x/],
  ['pdm', 'pdm.lock', 'lock_version = "4.5.0"', 'lock_version = "5.0"', /`lock_version` is "5.0"; 4.x/],
  ['pipenv', 'Pipfile.lock', '"pipfile-spec": 6', '"pipfile-spec": 7', /`pipfile-spec` is 7; 6/],
  ['uv', 'uv.lock', 'version = 1', 'version = 2', /`version` is 2; 1 is read/],
  ['uv', 'pylock.toml', 'lock-version = "1.0"', 'lock-version = "2.0"', /`lock-version` is "2.0"; 1.x/],
])('%s: a lock of an unknown version is unknown, and says so', async (folder, lock, from, to, message) => {
  const files = fixture(folder);
  const answer = await only({ ...files, [`f/${lock}`]: (files[`f/${lock}`] ?? '').replace(from, to) }, lock);
  expect(answer).toMatchObject({ outcome: 'unknown', location: { path: `f/${lock}` } });
  expect(answer.message).toMatch(message);
});

test('pylock.toml passes, and says that it does not tell what it was made for', async () => {
  const answer = await only(fixture('uv'), 'pylock.toml');
  expect(answer).toMatchObject({ outcome: 'pass' });
  expect(answer.message).toMatch(/fixes all its 3 packages to their bytes; the format does not say/);
});

test('uv’s requirements.txt and its lock agree in number', async () => {
  expect((await only(fixture('uv'), 'requirements.txt')).message).toMatch(/fixes all its 3 packages to their bytes/);
});

test.each([
  ['poetry-2', 'poetry.lock'],
  ['pdm', 'pdm.lock'],
  ['uv', 'uv.lock'],
  ['uv', 'pylock.toml'],
  ['pipenv', 'Pipfile.lock'],
])('%s: a digest taken away is found by name', async (folder, lock) => {
  const files = fixture(folder);
  const text = (files[`f/${lock}`] ?? '').replace(
    '4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274',
    '4721',
  );
  const answer = await only({ ...files, [`f/${lock}`]: text }, lock);
  expect(answer).toMatchObject({ outcome: 'fail', size: 1 });
  expect(answer.message).toMatch(/`six` \(line \d+: has (a file without a|no) digest\)/);
});

test('a package from git needs a full commit', async () => {
  const files = fixture('poetry-2');
  const add = (reference: string): string =>
    `[[package]]\nname = "six"\nversion = "1.17.0"\nfiles = []\n\n[package.source]\ntype = "git"\nurl = "x"\nreference = "main"\nresolved_reference = "${reference}"\n\n[metadata]`;
  const lock = files['f/poetry.lock'] ?? '';
  const whole = await only(
    { ...files, 'f/poetry.lock': lock.replace('[metadata]', add('a'.repeat(40))) },
    'poetry.lock',
  );
  expect(whole.outcome).toBe('pass');
  const open = await only({ ...files, 'f/poetry.lock': lock.replace('[metadata]', add('main')) }, 'poetry.lock');
  expect(open.message).toMatch(/`six` .*not from a full commit/);
});

describe('conda', () => {
  const environment =
    'name: x\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - conda-forge::numpy=1.26.4=py311h64a7726_0\n  - scipy>=1\n  - pip\n  - pip:\n      - requests==2.32.0\n      - flask\n';
  test('an environment fixes what names a build, and nothing else', async () => {
    const answer = await only({ 'f/environment.yml': environment }, 'environment.yml');
    expect(answer).toMatchObject({ outcome: 'fail', location: { path: 'f/environment.yml', line: 4 } });
    expect(answer.message).toMatch(/`python=3.11`.*`scipy>=1`.*`pip`.*`flask`/);
    expect(answer.message).toMatch(/of 6 packages/);
  });
  const entry = (name: string, sha256 = 'a'.repeat(64)): string =>
    `- {name: ${name}, version: '1.0', manager: conda, platform: linux-64, url: x, hash: {md5: x, sha256: ${sha256}}, dependencies: {}}\n`;
  const lock = (packages: string, platforms = '[linux-64]'): string =>
    `version: 1\nmetadata:\n  content_hash: {linux-64: x}\n  platforms: ${platforms}\n  sources: [environment.yml]\npackage:\n${packages}`;
  const asked = 'dependencies: [python=1.0, numpy]\n';
  test('a lock of conda-lock holds every name that is asked for', async () => {
    const files = { 'f/environment.yml': asked, 'f/conda-lock.yml': lock(entry('python') + entry('numpy')) };
    expect(await only(files, 'conda-lock.yml')).toMatchObject({ outcome: 'pass' });
    const stale = await only({ ...files, 'f/conda-lock.yml': lock(entry('python')) }, 'conda-lock.yml');
    expect(stale.message).toMatch(/`numpy` .*asked for .*not in the lock/);
    const bare = await only(
      { ...files, 'f/conda-lock.yml': lock(entry('python', 'x') + entry('numpy')) },
      'conda-lock.yml',
    );
    expect(bare.message).toMatch(/`python` .*no SHA-256/);
    const empty = { ...files, 'f/conda-lock.yml': lock(entry('python') + entry('numpy'), '[linux-64, osx-arm64]') };
    expect((await only(empty, 'conda-lock.yml')).message).toMatch(/`osx-arm64` .*without a single package/);
  });
});

describe('conda-lock (version 1)', () => {
  const files = fixture('conda');
  const [environment = '', written = ''] = [files['f/environment.yml'], files['f/conda-lock.yml']];
  /** Changes the entries of one package, or leaves them out. */
  const lock = (which?: string, to?: string): string =>
    written.replace(/^- name: (\S+)\n {2}version: (\S+)\n(?: {2}.*\n)*/gm, (entry, name, version) =>
      name !== which ? entry : to === undefined ? '' : entry.replace(`version: ${version}`, `version: '${to}'`),
    );
  const look = (text: string, asked = environment): Promise<Answer> =>
    only({ 'f/environment.yml': asked, 'f/conda-lock.yml': text }, 'conda-lock.yml');

  test.each([
    ['a package of conda is gone', 'numpy', undefined, 13, /`numpy` .*not in the lock/],
    ['a package of pip is gone', 'six', undefined, 17, /`six` .*not in the lock/],
    ['another minor version', 'python', '3.12.1', 12, /`python` .*as `==3.11.\*` and locked at 3.12.1/],
    ['another version than the build', 'numpy', '1.26.5', 13, /`numpy` .*locked at 1.26.5/],
    ['a version out of its range', 'ruamel.yaml', '0.19.0', 14, /`ruamel-yaml` .*locked at 0.19.0/],
    ['another version of pip', 'idna', '3.7', 18, /`idna` .*as `==3.6` and locked at 3.7/],
  ])('%s', async (_, which, to, line, wanted) => {
    const answer = await look(lock(which, to));
    expect(answer).toMatchObject({ outcome: 'fail', location: { path: 'f/environment.yml', line } });
    expect(answer.message).toMatch(wanted);
  });
  test('what conda and PEP 440 do not mean the same by is held by its name alone', async () => {
    const odd = environment.replace('python=3.11', 'python 3.11|3.12').replace('tzdata #', 'tzdata=2023c #');
    expect(await look(lock(), odd)).toMatchObject({ outcome: 'pass' });
  });
  const sources = (...named: string[]): string =>
    written.replace('  - environment.yml\n', named.map((name) => `  - ${name}\n`).join(''));
  test.each([
    ['environment-dev.yml', /`environment-dev.yml` .*is not in this checkout or cannot be read/],
    ['meta.yaml', /`meta.yaml` .*is not in this checkout/],
    ['../../outside.yml', /`..\/..\/outside.yml` .*is not in this checkout/],
  ])('another source, %s, that is not here cannot be told', async (name, wanted) => {
    const answer = await look(sources('environment.yml', name));
    expect(answer).toMatchObject({ outcome: 'unknown' });
    expect(answer.message).toMatch(wanted);
  });
  test('a recipe of conda-build is not read', async () => {
    const answer = await only(
      {
        'f/environment.yml': environment,
        'f/meta.yaml': 'a: 1\n',
        'f/conda-lock.yml': sources('environment.yml', 'meta.yaml'),
      },
      'conda-lock.yml',
    );
    expect(answer.message).toMatch(/`meta.yaml` .*is a recipe of conda-build, which is not read/);
  });
  test('sources and platforms without end are not compared', async () => {
    const many = Array.from({ length: 21 }, (_, index) => `${index}.yml`);
    expect((await look(sources('environment.yml', ...many))).message).toMatch(/`sources` .*are 22; at most 20/);
    const platforms = Array.from({ length: 30 }, (_, index) => `p-${index}`).join(', ');
    const lots = written.replace(/ {2}platforms:\n(?: {2}- .*\n)+/, `  platforms: [${platforms}]\n`);
    const all = await answers({ 'f/environment.yml': environment, 'f/conda-lock.yml': lots }, 'conda-lock.yml');
    expect(all.map(({ message }) => message)).toContainEqual(expect.stringMatching(/`platforms` .*are 30; at most 20/));
  });
  test.each([
    ['py311*', true],
    ['*_0', true],
    ['py*64a77*_0', true],
    ['py312*', false],
    ['*_1', false],
    ['py311h64a7726_0*_0', false],
    ['*'.repeat(2000), true],
  ])('the build %j: %p', async (build, fits) => {
    const answer = await look(written, environment.replace('=py311h64a7726_0', `=${build}`));
    expect(answer.outcome).toBe(fits ? 'pass' : 'fail');
    if (!fits) expect(answer.message).toMatch(/`numpy` .*in the build .* and locked in py311h64a7726_0/);
  });
  test('channels with a secret in them are written otherwise by conda-lock, and not compared', async () => {
    const secret = environment.replace('http://127.0.0.1:8931/channel', 'https://host.example/t/$TOKEN/channel');
    expect(await look(written, secret)).toMatchObject({ outcome: 'pass' });
  });
  test('virtual packages are none', async () => {
    const asked = environment.replace('dependencies:\n', 'dependencies:\n  - __cuda >=11\n  - __glibc\n');
    expect(await look(written, asked)).toMatchObject({ outcome: 'pass' });
  });
  test.each([
    [
      '[project]\nname = "x"\ndynamic = ["dependencies"]\n',
      'unknown',
      /`pyproject.toml` .*from a program \(`dynamic`\)/,
    ],
    ['[tool.conda-lock.dependencies]\nnumpy = ">=1"\n', 'pass', /fits `f\/pyproject.toml`/],
    ['[tool.conda-lock.dependencies]\nnumpy = ">=2"\n', 'fail', /`numpy` .*as `>=2` and locked at 1.26.4/],
    ['[tool.conda-lock.dependencies]\nxz = "*"\n', 'fail', /`xz` .*not in the lock/],
    ['[tool.poetry.dependencies]\npython = "^3.12"\n', 'fail', /`python` .*as `\^3.12` and locked at 3.11.9/],
    ['[project]\ndependencies = ["torch"]\n[tool.conda-lock]\nskip-non-conda-lock = true\n', 'pass', /fits/],
    ['[project]\ndependencies = ["torch"]\n', 'unknown', /`torch` .*under this name; conda may have another/],
    ['[dependency-groups]\ndev = ["torch"]\n', 'pass', /fits/],
  ])('a project: %j', async (project, outcome, wanted) => {
    const answer = await only(
      { 'f/pyproject.toml': project, 'f/conda-lock.yml': sources('pyproject.toml') },
      'conda-lock.yml',
    );
    expect(answer).toMatchObject({ outcome });
    expect(answer.message).toMatch(wanted);
  });
  test.each([
    ['version: 2\npackage: []\n', 'unknown', /`version` is 2; 1 is read/],
    ['version: 1\nmetadata: {}\n', 'fail', /no list `package`/],
    ['package: []\n', 'fail', /`version` is missing/],
  ])('%j', async (text, outcome, wanted) => {
    const answer = await look(text);
    expect(answer).toMatchObject({ outcome });
    expect(answer.message).toMatch(wanted);
  });
});

test('the lock beside the record is found before the requirements beside it', async () => {
  repository.commit('files', { [RECORD]: 'id: x\ntitle: X\nstage: candidate\n', ...fixture('uv') });
  const { feature, repository: opened } = await openFeature(repository.folder);
  expect(
    locksOf(feature, opened)
      .locks.map(({ path }) => path)
      .sort(),
  ).toEqual(['f/pylock.toml', 'f/uv.lock']);
});

test.each([
  ['poetry-1', 'poetry.lock', 'pyproject.toml', 'tool.poetry'],
  ['poetry-2', 'poetry.lock', 'pyproject.toml', 'project'],
  ['pdm', 'pdm.lock', 'pyproject.toml', 'project'],
])(
  '%s: any one digit of what the hash is made of, changed, is exactly one finding',
  async (folder, lock, manifest) => {
    const files = fixture(folder);
    const text = files[`f/${manifest}`] ?? '';
    const digits = [...text.matchAll(/\d/g)]
      .map(({ index }) => index)
      .filter((at) => {
        const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
        return /^(requires-python|dependencies|names|python|six|idna|url)/.test(line);
      });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), async (at, by) => {
        const digit = String((Number(text[at]) + by) % 10);
        const answer = await only(
          { ...files, [`f/${manifest}`]: text.slice(0, at) + digit + text.slice(at + 1) },
          lock,
        );
        expect(answer).toMatchObject({ outcome: 'fail', about: `f/${lock}: what it was made for` });
      }),
      { numRuns: 6 },
    );
  },
  60_000,
);
