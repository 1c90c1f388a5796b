import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PackageLockFile, RecordedEnvironment, StatedPython } from '../../../src/generated/formats.ts';
import { environmentOf } from '../../../src/gates/reproducibility/collect-environment.ts';
import { readLock } from '../../../src/gates/reproducibility/collect-packages.ts';
import { preprocessingOf } from '../../../src/gates/reproducibility/collect-preprocessing.ts';
import { comparePythons } from '../../../src/gates/reproducibility/collect-pythons.ts';
import { hardwareOf } from '../../../src/gates/reproducibility/collect-hardware.ts';
import type { Files } from '../../support/git-repository.ts';
import { readRun } from '../../../src/sources/formats/run-record.ts';
import { openFeature, temporaryRepository } from '../../support/open-feature.ts';
import { lock } from './reproducibility-units.ts';

const digest = `sha256:${'a'.repeat(64)}`;
let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

async function opened(files: Files, more = ''): ReturnType<typeof openFeature> {
  repository.commit('files', { 'f/x.feature.yml': `id: x\ntitle: X\nstage: candidate\n${more}`, ...files });
  return openFeature(repository.folder);
}

async function environment(
  files: Files,
  more = '',
  locks: readonly PackageLockFile[] = [],
): Promise<RecordedEnvironment> {
  const { feature, repository: read } = await opened(files, more);
  return environmentOf(feature, locks, [], read);
}

describe('environments', () => {
  test('the nearest file of each kind is found', async () => {
    const found = await environment({
      Dockerfile: 'FROM far:1',
      'f/Dockerfile.train': `FROM near@${digest}`,
      '.python-version': '# chosen\n3.11.7\n',
      '.devcontainer/devcontainer.json': '{\n  // here\n  "image": "dev:1",\n}\n',
      'other/Dockerfile': 'FROM other:1',
    });
    expect(found.named).toBe(false);
    expect(found.files.map(({ path }) => path)).toEqual([
      'f/Dockerfile.train',
      '.devcontainer/devcontainer.json',
      '.python-version',
    ]);
    expect(found.images.map(({ image, state, location }) => [image, state, location])).toEqual([
      [`near@${digest}`, 'digest', { path: 'f/Dockerfile.train', line: 1 }],
      ['dev:1', 'tag', { path: '.devcontainer/devcontainer.json', line: 3, column: 12 }],
    ]);
    expect(found.pythons).toMatchObject([{ says: '3.11.7', kind: 'version', location: { line: 2 } }]);
  });
  test('the record names others, and a devcontainer leads to its Dockerfile', async () => {
    const found = await environment(
      {
        'f/dev/devcontainer.json':
          '{"build": {"dockerfile": "Dockerfile"}, "features": {"ghcr.example/x:1": {}, "./own": {}}}',
        'f/dev/Dockerfile': 'FROM docker.example/python:3.10-slim',
      },
      'environment: [dev/devcontainer.json, gone.yml, ../../../etc/passwd, dev/Dockerfile]\n',
    );
    expect(found.files.map(({ path, unread }) => [path, unread?.because])).toEqual([
      ['f/dev/devcontainer.json', undefined],
      ['f/gone.yml', 'absent'],
      ['../../../etc/passwd', 'absent'],
      ['f/dev/Dockerfile', undefined],
    ]);
    expect(found.images.map(({ image }) => image)).toEqual(['ghcr.example/x:1', 'docker.example/python:3.10-slim']);
    expect(found.pythons).toMatchObject([{ says: '3.10', by: 'the base image' }]);
  });
  test.each([
    ['f/Dockerfile', { link: '/etc/hostname' }, /symbolic link/],
    ['f/devcontainer.json', '{"image": ', /./],
    ['.python-version', 'system\n', /names no version of Python/],
    ['f/Dockerfile', '\u0000\ufffd', /no `FROM`/],
    ['f/Dockerfile', 'RUN ls\n', /no `FROM`/],
    [
      'f/devcontainer.json',
      '{"build": {"dockerfile": "/etc/Dockerfile"}}',
      /it builds `\/etc\/Dockerfile`: .*absolute/,
    ],
    ['f/devcontainer.json', '{"dockerComposeFile": "compose.yml"}', /`dockerComposeFile`, which is not read here/],
    ['f/devcontainer.json', '{"name": "x"}', /neither an `image` nor a Dockerfile/],
    ['f/devcontainer.json', '{"image": "x:1"}', undefined],
  ])('%s that cannot be read', async (path, content, message) => {
    const [file] = (await environment({ [path]: content })).files;
    if (message) expect(file?.unread?.message).toMatch(message);
    else expect(file?.unread).toBeUndefined();
  });
  test.each([
    ['3.11.7', '3.11.7'],
    ['pypy3.10-7.3.15', '3.10'],
    ['3.12.1/envs/detector', '3.12.1'],
    ['3.11\r\n3.12\r\n', '3.11'],
  ])('.python-version %j says %s', async (text, says) => {
    expect((await environment({ '.python-version': text })).pythons).toMatchObject([{ says, kind: 'version' }]);
  });
  test('what a sparse checkout leaves out is not here, and nothing is wrong with it', async () => {
    const { feature, repository: read } = await opened({ 'f/Dockerfile': 'FROM a:1', 'f/uv.lock': 'version = 1\n' });
    rmSync(join(repository.folder, 'f/Dockerfile'));
    rmSync(join(repository.folder, 'f/uv.lock'));
    expect(environmentOf(feature, [], [], read).files).toMatchObject([{ unread: { because: 'absent' } }]);
    expect(readLock('f/uv.lock', read).unread).toMatchObject({ because: 'absent' });
  });
  test('locks are held against the interpreter', async () => {
    const range = lock({
      format: 'uv',
      path: 'uv.lock',
      python: { says: '>=3.9, <3.11', location: { path: 'uv.lock', line: 3 } },
    });
    const found = await environment({ '.python-version': '3.11' }, '', [range]);
    expect(found.disagreements).toEqual([{ left: 0, right: 1 }]);
  });
});

describe('statements about Python', () => {
  const say = (text: string): StatedPython => ({
    says: text,
    kind: /^[\d.]+$/.test(text) ? 'version' : 'range',
    by: text,
    location: { path: 'x' },
  });
  test.each([
    ['3.11', '3.11.7', false],
    ['3.11.2', '3.11.7', false],
    ['3.11', '3.12', true],
    ['3', '3.12', false],
    ['3.11', '>=3.11.4', false],
    ['3.11.2', '>=3.11.4', true],
    ['3.11', '>=3.9,<3.11', true],
    ['3.11', '^3.9', false],
    ['>=3.9', '<3', false],
    ['3.11', 'nonsense', false],
  ])('%s and %s', (left, right, disagrees) => {
    expect(comparePythons([say(left), say(right)])).toHaveLength(disagrees ? 1 : 0);
    expect(comparePythons([say(right), say(left)])).toHaveLength(disagrees ? 1 : 0);
  });
  test('many are bounded, and what is said alike is compared once', () => {
    const many = Array.from({ length: 2000 }, (_, index) => say(`3.${index}`));
    expect(comparePythons(many)).toHaveLength(100);
    const alike = Array.from({ length: 2000 }, (_, index) => say(index % 2 === 0 ? '3.11' : '>=3.12'));
    expect(comparePythons(alike)).toEqual([{ left: 0, right: 1 }]);
  });
});

describe('steps of preprocessing', () => {
  async function steps(files: Files, more = ''): Promise<readonly (readonly [string, string])[]> {
    const { feature, repository: read } = await opened(files, more);
    return preprocessingOf(feature, read).steps.map(({ says, kind }) => [says, kind]);
  }
  test('each kind', async () => {
    const commit = 'a'.repeat(40);
    const more = `preprocessing:\n  - clean.py\n  - join.ipynb\n  - ../dvc.yaml#clean\n  - ../dvc.yaml#gone\n  - notes.md\n  - Drop the nulls by hand\n  - gone.py\n  - lib/\n  - https://code.example/x/blob/${commit}/y.py\n  - https://code.example/x/blob/main/y.py\n  - ../../x\n`;
    expect(
      await steps(
        {
          'f/clean.py': 'x',
          'f/join.ipynb': '{}',
          'f/notes.md': 'x',
          'f/lib/a.py': 'x',
          'dvc.yaml': 'stages:\n  clean: {cmd: x}\n',
        },
        more,
      ),
    ).toEqual([
      ['clean.py', 'script'],
      ['join.ipynb', 'notebook'],
      ['../dvc.yaml#clean', 'stage'],
      ['../dvc.yaml#gone', 'absent'],
      ['notes.md', 'prose'],
      ['Drop the nulls by hand', 'prose'],
      ['gone.py', 'absent'],
      ['lib/', 'script'],
      [`https://code.example/x/blob/${commit}/y.py`, 'script'],
      ['https://code.example/x/blob/main/y.py', 'absent'],
      ['../../x', 'unreadable'],
    ]);
  });
  test('an empty list says none; without one the stages of the nearest pipeline are taken', async () => {
    expect(await steps({}, 'preprocessing: []\n')).toEqual([['none', 'none']]);
    expect(await steps({ 'dvc.yaml': 'stages:\n  clean: {cmd: x}\n  train: {cmd: y}\n' })).toEqual([
      ['dvc.yaml#clean', 'stage'],
      ['dvc.yaml#train', 'stage'],
    ]);
    expect(await steps({ 'dvc.yaml': '<<<<<<< HEAD\n' })).toEqual([]);
  });
});

test('hardware is found by the names that people give it', async () => {
  const { feature } = await opened({}, 'hardware: {cpu: 8 cores, memory: 32 GB}\n');
  const record = {
    'GPU model': 'A100',
    ram_gb: 64,
    'cuda version': '12.4',
    processor: { cores: 8 },
    disk: 'x',
    tpu: null,
  };
  const run = {
    path: 'run.json',
    record: { version: 1 as const, code: {}, outputs: {}, hardware: record },
    code: [],
    data: [],
    outputs: [],
    locate: () => ({ path: 'run.json', line: 3 }),
  };
  expect(hardwareOf(feature, [run]).statements.map(({ path, parts }) => [path, parts])).toEqual([
    ['f/x.feature.yml', { cpu: '8 cores', memory: '32 GB' }],
    ['run.json', { accelerator: 'A100', memory: '64 GB', driver: '12.4', cpu: '{"cores":8}' }],
  ]);
});

test.each([
  ['memory-bytes', 25276502016, '23.5 GiB'],
  ['memory_total', '34359738368', '32 GiB'],
  ['memory', 137438953472, '128 GiB'],
  ['ram_gb', 64, '64 GB'],
  ['memory-gib', '23.5', '23.5 GiB'],
  ['ram_mb', '65536', '65536 MB'],
  ['memory', '32', '32'],
  ['memory', '32 GB', '32 GB'],
  ['memory', '2 x 16 GB', '2 x 16 GB'],
  ['memory', '1e99', '1e99'],
])('memory is said as a reader would: %s %s is %s', async (name, value, words) => {
  const { feature } = await opened({}, `hardware: { ${name}: ${JSON.stringify(value)} }\n`);
  expect(hardwareOf(feature, []).statements.map(({ parts }) => parts)).toEqual([{ memory: words }]);
});

test('hardware is found among what a run of MLflow was told, by names that name nothing else', async () => {
  const folder = `mlruns/1/${'a'.repeat(32)}`;
  const logged = (kind: string, values: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, text]) => [`${folder}/${kind}/${name}`, text]));
  const { repository: files, feature } = await opened({
    [`${folder}/meta.yaml`]: `run_id: ${'a'.repeat(32)}\nexperiment_id: '1'\nstatus: 3\nlifecycle_stage: active\n`,
    ...logged('params', {
      memory: 'None',
      memory_size: '10000',
      cores: '3',
      accelerator: 'auto',
      gpu_efficiency: '0.9',
      'hardware.memory': '64 GB',
      cpu_model: 'EPYC 7763',
    }),
    ...logged('tags', { gpu: 'A100\n', cuda_version: '12.4', 'mlflow.user': 'ada' }),
  });
  const { statements } = hardwareOf(feature, [readRun(files, folder)]);
  expect(statements).toEqual([
    {
      path: `${folder}/meta.yaml`,
      location: { path: `${folder}/params/cpu_model`, line: 1 },
      parts: { cpu: 'EPYC 7763', memory: '64 GB', accelerator: 'A100', driver: '12.4' },
    },
  ]);
});
