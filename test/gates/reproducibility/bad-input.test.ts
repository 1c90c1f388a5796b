import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { collect } from '../../../src/gates/reproducibility/collect.ts';
import { reproducibilityGate } from '../../../src/gates/reproducibility/gate.ts';
import { evidenceReproducibility } from '../../../src/generated/validators/evidence-reproducibility.js';
import { GIT_ENVIRONMENT, gitRepository, openGitRepository } from '../../support/git-repository.ts';
import { answersOf, openFeature, sha256, temporaryRepository } from '../../support/open-feature.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

const record = (more: string): string => `id: f\ntitle: F\nstage: candidate\n${more}`;
const RUN = (code: Readonly<Record<string, string>>, commit: string): string =>
  JSON.stringify({
    version: 1,
    status: 'finished',
    commit,
    code,
    outputs: { 'results.csv': { sha256: sha256('a,b\n') } },
  });

async function lines(check: string, folder = repository.folder): Promise<readonly string[]> {
  const units = await collect(await openFeature(folder));
  for (const unit of units) {
    evidenceReproducibility(unit);
    expect(evidenceReproducibility.errors ?? []).toEqual([]);
  }
  return answersOf(reproducibilityGate, units)
    .filter((answer) => answer.check === check)
    .map(({ line }) => line);
}

describe('data in a submodule', () => {
  const DATA = 'x\n1\n';
  function withSubmodule(): void {
    const other = gitRepository(join(temporaryFolder(), 'data'));
    other.commit('data', { 'raw.csv': DATA });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', other.folder, 'data');
    repository.commit('all', {
      SHA256SUMS: `${sha256(DATA)}  data/raw.csv\n`,
      'f.feature.yml': record('data: [SHA256SUMS]\n'),
    });
  }
  test('that is checked out counts by its bytes', async () => {
    withSubmodule();
    expect(await lines('data-snapshot')).toEqual([expect.stringMatching(/^pass /)]);
    writeFileSync(join(repository.folder, 'data/raw.csv'), 'x\n2\n');
    expect(await lines('data-snapshot')).toEqual([expect.stringMatching(/^fail .*`data\/raw.csv`/)]);
  });
  test('that is not checked out is not here, and nothing is wrong with it', async () => {
    withSubmodule();
    repository.git('submodule', 'deinit', '--quiet', '--force', 'data');
    const units = await collect(await openFeature(repository.folder));
    expect(units.flatMap(({ unavailable }) => unavailable ?? [])).toEqual([expect.stringContaining('`data/raw.csv`')]);
  });
  test('named itself as data is not a list', async () => {
    withSubmodule();
    repository.commit('folder', { 'f.feature.yml': record('data: [data]\n') });
    const [line, ...more] = await lines('data-snapshot');
    expect([line, more]).toEqual([expect.stringMatching(/^(?:fail|unknown) .*`data`/), []]);
  });
});

test('a shallow checkout: code of a run that lists it is compared; what only its commit knows cannot be told', async () => {
  const commit = repository.commit('code', { 'a.py': 'A = 1\n', 'b.py': 'B = 1\n', 'results.csv': 'a,b\n' });
  const blob = repository.git('rev-parse', 'HEAD:a.py');
  const files = (code: string): Record<string, string> => ({
    'e.experiment.yml': 'id: e\nresults: results.csv\n',
    'f.feature.yml': record(`code: [${code}]\nexperiments: [e.experiment.yml]\nruns: [run.json]\n`),
    'run.json': RUN({ 'a.py': blob }, commit),
  });
  const shallow = (): string => {
    const folder = join(temporaryFolder(), 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.folder}`, folder], {
      env: { ...process.env, ...GIT_ENVIRONMENT },
    });
    return folder;
  };
  repository.commit('a', files('a.py'));
  expect((await lines('run-matches-code', shallow()))[1]).toMatch(/^pass .*the one file of code it recorded is here/);
  repository.commit('a and b', files('a.py, b.py'));
  expect((await lines('run-matches-code'))[1]).toMatch(/^pass .*2 files of code/);
  expect((await lines('run-matches-code', shallow()))[1]).toMatch(/^(?:fail|unknown) .*`b.py`/);
});

test.each([
  ['requirements that include themselves', { 'requirements.txt': '-r requirements.txt\nnumpy==1.26.4\n' }],
  [
    'requirements that include each other',
    { 'requirements.txt': '-r other.txt\nnumpy==1.26.4\n', 'other.txt': '-c requirements.txt\n-r requirements.txt\n' },
  ],
])('%s are read once', async (_, files) => {
  repository.commit('all', { ...files, 'f.feature.yml': record('packages: [requirements.txt]\n') });
  expect(await lines('packages-locked')).toEqual([expect.stringMatching(/^pass .*package/)]);
});

test('a list of digests that lists itself contradicts itself', async () => {
  repository.commit('all', {
    SHA256SUMS: `${'0'.repeat(64)}  SHA256SUMS\n`,
    'f.feature.yml': record('data: [SHA256SUMS]\n'),
  });
  expect(await lines('data-snapshot')).toEqual([expect.stringMatching(/^fail .*`SHA256SUMS`/)]);
});

test('a pipeline in which stages use what each other makes ends, and says that it never ran so', async () => {
  const stage = (name: string, dep: string, out: string): string =>
    `  ${name}:\n    cmd: ${name}\n    deps: [${dep}]\n    outs: [${out}]\n`;
  const locked = (name: string, dep: string, out: string): string =>
    `  ${name}:\n    cmd: ${name}\n    deps:\n    - path: ${dep}\n      hash: md5\n      md5: ${'a'.repeat(32)}\n    outs:\n    - path: ${out}\n      hash: md5\n      md5: ${'b'.repeat(32)}\n`;
  repository.commit('all', {
    'dvc.yaml': `stages:\n${stage('one', 'b.csv', 'a.csv')}${stage('two', 'a.csv', 'b.csv')}`,
    'dvc.lock': `schema: '2.0'\nstages:\n${locked('one', 'b.csv', 'a.csv')}${locked('two', 'a.csv', 'b.csv')}`,
    'a.csv': 'a\n',
    'b.csv': 'b\n',
    'e.experiment.yml': 'id: e\nresults: a.csv\n',
    'f.feature.yml': record('experiments: [e.experiment.yml]\n'),
  });
  expect(await lines('run-matches-code')).toEqual([
    expect.stringMatching(/^fail .*`a.csv` is not what the stage `one`/),
    expect.stringMatching(/^fail .*`a.csv` and `b.csv` differ/),
  ]);
  expect(await lines('pipeline-fresh')).toHaveLength(2);
});

test('locks with Windows line endings say the same', async () => {
  const golden = join(import.meta.dirname, '../../golden/dvc/v3');
  const crlf = (name: string): string => readFileSync(join(golden, name), 'utf8').replaceAll(/\r?\n/g, '\r\n');
  const files = Object.fromEntries(
    ['src/train.py', 'src/prepare.py', 'data/raw.csv', 'prepared.csv', 'model.bin', 'metrics.json'].map((name) => [
      name,
      readFileSync(join(golden, name), 'utf8'),
    ]),
  );
  const lock = crlf('dvc.lock');
  repository.commit('all', {
    ...files,
    '.gitattributes': '* -text\n',
    'dvc.lock': lock,
    'data/raw.csv.dvc': crlf('data/raw.csv.dvc'),
    SHA256SUMS: `${sha256(files['data/raw.csv'] ?? '')}  data/raw.csv\r\n`,
    'requirements.txt': `numpy==1.26.4\r\nscipy==1.11.0 \\\r\n  --hash=sha256:${'a'.repeat(64)}\r\n`,
    'e.experiment.yml': 'id: e\r\nresults: metrics.json\r\n',
    'f.feature.yml': record('data: [SHA256SUMS, data/raw.csv.dvc]\nexperiments: [e.experiment.yml]\n'),
  });
  expect(await lines('run-matches-code')).toEqual([expect.stringMatching(/^pass /), expect.stringMatching(/^pass /)]);
  expect(await lines('data-snapshot')).toEqual([expect.stringMatching(/^pass /), expect.stringMatching(/^pass /)]);
  expect(await lines('packages-locked')).toEqual([expect.stringMatching(/^pass .*2 packages/)]);
});

const LOCKS = [
  'requirements.txt',
  'poetry.lock',
  'pdm.lock',
  'Pipfile.lock',
  'uv.lock',
  'pylock.toml',
  'conda-lock.yml',
  'environment.yml',
  'package-lock.json',
];

test.each(LOCKS)('random bytes as `%s` are one fail or unknown, and no pass', async (name) => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.string({ unit: 'binary', minLength: 1 })),
      async (bytes) => {
        repository.commit('all', { 'f.feature.yml': record(`packages: [${name}]\n`) });
        writeFileSync(join(repository.folder, name), bytes);
        repository.git('add', name);
        const told = await lines('packages-locked');
        expect(told).toHaveLength(1);
        // A requirements file may hold nothing but comments and white space.
        if (name !== 'requirements.txt') expect(told[0]).toMatch(/^(?:fail|unknown) /);
      },
    ),
    { numRuns: 15 },
  );
});

test.each(['dvc.lock', 'dvc.yaml', 'data.dvc', 'SHA256SUMS', 'croissant.json', 'mlruns/1/a/meta.yaml', 'run.json'])(
  'random bytes as `%s` throw nothing and pass nothing',
  async (name) => {
    const git = openGitRepository(repository.folder);
    git.commit('all', {
      'results.csv': 'a\n',
      'code.py': 'A = 1\n',
      'e.experiment.yml': 'id: e\nresults: results.csv\n',
      [name]: 'x',
      'f.feature.yml': record(
        `code: [code.py]\nexperiments: [e.experiment.yml]\n${/run|mlruns/.test(name) ? `runs: [${name}]` : /yaml|lock/.test(name) ? `pipelines: [dvc.yaml]` : `data: [${name}]`}\n`,
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        rmSync(join(repository.folder, name));
        writeFileSync(join(repository.folder, name), bytes);
        for (const check of ['data-snapshot', 'pipeline-fresh', 'run-matches-code'])
          for (const line of await lines(check)) expect(line).not.toMatch(/^pass/);
      }),
      { numRuns: 15 },
    );
  },
);
