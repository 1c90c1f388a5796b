import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atDesk, checkAtDesk } from '../support/desk.ts';
import { type Files, gitRepository } from '../support/git-repository.ts';

let root: string;
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bad-input-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folderWith(files: Files): string {
  count += 1;
  const repository = gitRepository(join(root, `a folder ${count}`));
  repository.commit('files', { 'a.feature.yml': 'id: a\ntitle: A\nstage: candidate\n', ...files });
  return repository.folder;
}

describe('a wrong configuration: exit status 2, file and line, what to do', () => {
  test.each<[string, Files, RegExp]>([
    ['a policy that is no YAML', { 'promotion.yml': 'version: 1\nstages: [a\n' }, /promotion\.yml:\d+: not valid YAML/],
    ['a key that stands twice', { 'promotion.yml': 'version: 1\nversion: 1\n' }, /promotion\.yml:2: .*twice/],
    [
      'an unknown key',
      { 'promotion.yml': 'version: 1\nseverty: {}\n' },
      /promotion\.yml:2: `severty` is not a key.*did you mean `severity`/,
    ],
    ['a __proto__ key', { 'promotion.yml': 'version: 1\n__proto__: {}\n' }, /promotion\.yml:2: .*__proto__/],
    [
      'an unknown gate',
      { 'promotion.yml': 'version: 1\nrequires:\n  candidate: [experment]\n' },
      /promotion\.yml:3: `experment` is not a gate; did you mean `experiment`/,
    ],
    [
      'a stage that is not in the list',
      { 'promotion.yml': 'version: 1\nrequires:\n  prodution: [tests]\n' },
      /promotion\.yml:3: `prodution` is not a stage of this policy; did you mean `production`/,
    ],
    [
      'a check that does not exist',
      { 'promotion.yml': 'version: 1\nseverity:\n  tests/test-passed: block\n' },
      /promotion\.yml:3: `tests\/test-passed` is not a check; did you mean `tests\/tests-passed`/,
    ],
    [
      'aliases that explode',
      {
        'promotion.yml': `version: 1\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
          .split('')
          .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`)
          .join('\n')}\n`,
      },
      /promotion\.yml:\d+: .*(alias|not a key)/,
    ],
    [
      'a waiver for a check that does not exist',
      {
        'promotion.waivers.yml':
          'version: 1\nwaivers:\n  - { check: tests/nope, feature: a, reason: because we say so, until: 2027-01-01 }\n',
      },
      /promotion\.waivers\.yml:3: there is no check `tests\/nope`/,
    ],
    [
      'a waiver without an end',
      {
        'promotion.waivers.yml':
          'version: 1\nwaivers:\n  - { check: tests/tests-passed, feature: a, reason: because we say so }\n',
      },
      /promotion\.waivers\.yml:3: .*`until`/,
    ],
    [
      'a waiver that ends on no day',
      {
        'promotion.waivers.yml':
          'version: 1\nwaivers:\n  - { check: tests/tests-passed, feature: a, reason: because we say so, until: 2027-02-30 }\n',
      },
      /2027-02-30.* is not a day of the calendar/,
    ],
    [
      'known debt that is no JSON',
      { 'promotion.baseline.json': '{"version": 1,' },
      /promotion\.baseline\.json:1: not valid JSON/,
    ],
  ])('%s', async (_, files, message) => {
    const { status, complaints, output } = await atDesk(folderWith(files), ['check']);
    expect([status, output]).toEqual([2, '']);
    expect(complaints).toMatch(message);
    expect(complaints).toMatch(/→ \S/);
    expect(complaints).not.toMatch(/\n\s+at /);
  });

  test('a policy of a gigabyte is not read', async () => {
    const folder = folderWith({ 'promotion.yml': 'version: 1\n' });
    truncateSync(join(folder, 'promotion.yml'), 1_000_000_000);
    const { status, complaints } = await atDesk(folder, ['check']);
    expect([status, complaints]).toEqual([2, expect.stringMatching(/1,000,000,000 bytes; at most 2,000,000 are read/)]);
  });
  test.each<[string, readonly string[], RegExp]>([
    ['a policy that is not there', ['check', '--config', 'nowhere.yml'], /nowhere\.yml/],
    ['a stage that is not in the list', ['check', '--stage', 'prod'], /`prod` is not a stage of the policy/],
    ['a gate that does not exist', ['check', '--gate', 'test'], /`test` is not a gate; did you mean `tests`/],
    ['a feature that is not registered', ['check', 'A'], /`A` is not a registered feature; did you mean `a`/],
    ['a base that is not there', ['check', '--base', 'mian'], /`mian` is not in this checkout/],
    ['a base that looks like an option', ['check', '--base=--upload-pack=x'], /is not in this checkout/],
    ['a format that does not exist', ['check', '--format', 'jsn'], /did you mean `json`/],
    ['an option without a value', ['check', '--stage'], /needs a value/],
    ['an experiment that is not there', ['experiment', 'b.experiment.yml'], /there is no file/],
    ['no experiment', ['experiment'], /needs at least one file/],
    ['no check to explain', ['explain'], /^`explain` needs one check → .{0,120}$/],
    ['an unknown check', ['explain', 'tests/test-passed'], /did you mean `tests\/tests-passed`/],
    [
      'data for a contract that is only linted',
      ['data-contract', 'lint', 'a.odcs.yaml', '--data', 'b.csv'],
      /reads none/,
    ],
    ['data for two contracts that are compared', ['data-contract', 'diff', 'a', 'b', '--server', 'c'], /reads none/],
    ['an environment for a draft', ['data-contract', 'draft', 'b.csv', '--environment', 'prod'], /that is there/],
  ])('%s', async (_, arguments_, message) => {
    const { status, complaints } = await atDesk(folderWith({}), arguments_);
    expect([status, complaints]).toEqual([2, expect.stringMatching(message)]);
  });
  test('a policy that git does not track yet', async () => {
    const { folder } = gitRepository(join(root, 'untracked policy'));
    writeFileSync(join(folder, 'promotion.yml'), 'version: 9\n');
    const { status, complaints } = await atDesk(folder, ['check']);
    expect([status, complaints]).toEqual([2, expect.stringMatching(/^promotion\.yml:1: `version` is `9`/)]);
  });
  test('a check that the policy does not know the name of is not answered with all of them', async () => {
    const folder = folderWith({ 'promotion.yml': 'version: 1\nseverity:\n  a/x: block\n' });
    const { complaints } = await atDesk(folder, ['check']);
    expect(complaints).toBe('promotion.yml:3: `a/x` is not a check → `promotion-gates policy` lists them');
  });
  test('a feature whose record git does not track yet', async () => {
    const { folder } = gitRepository(join(root, 'untracked record'));
    await atDesk(folder, ['init', '--feature', 'churn']);
    const { status, complaints } = await atDesk(folder, ['check', 'churn']);
    expect([status, complaints]).toEqual([2, expect.stringMatching(/`churn` is not a registered feature → .*git add/)]);
  });
  test('help for what is no command', async () => {
    expect(await atDesk(root, ['help', 'toString'])).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^promotion-gates: is this feature ready/),
    });
  });
  test('no git repository', async () => {
    const folder = join(root, 'no git');
    mkdirSync(folder);
    const { status, complaints } = await atDesk(folder, ['check']);
    expect([status, complaints]).toEqual([2, expect.stringMatching(/is not in a git repository → .*git init/)]);
  });
});

describe('wrong evidence: a finding on its line, exit status 1', () => {
  test.each<[string, Files, RegExp]>([
    ['a record that is no YAML', { 'a.feature.yml': 'id: a\ntitle: [A\n' }, /not valid YAML/],
    [
      'a mistyped key',
      { 'a.feature.yml': 'id: a\ntitle: A\nstage: candidate\ncontrats: []\n' },
      /`contrats` is not a key; did you mean `contracts`/,
    ],
    [
      'a path that leaves the repository',
      { 'a.feature.yml': 'id: a\ntitle: A\nstage: candidate\ncode: [../../etc/]\n' },
      /leads out of the repository/,
    ],
    ['an absolute path', { 'a.feature.yml': 'id: a\ntitle: A\nstage: candidate\ncode: [/etc/passwd]\n' }, /absolute/],
    ['a backslash', { 'a.feature.yml': 'id: a\ntitle: A\nstage: candidate\ncode: ["src\\\\model.py"]\n' }, /backslash/],
    [
      'two features of one id',
      { 'b/a.feature.yml': 'id: a\ntitle: A\nstage: candidate\n' },
      /the id `a` is also that of/,
    ],
    [
      'a contract of another case',
      { 'a.feature.yml': 'id: a\ntitle: A\nstage: candidate\ncontracts: [Lake.odcs.yaml]\n', 'lake.odcs.yaml': 'x\n' },
      /lake\.odcs\.yaml/,
    ],
    [
      'a contract that is a symbolic link',
      {
        'a.feature.yml': 'id: a\ntitle: A\nstage: candidate\ncontracts: [lake.odcs.yaml]\n',
        'lake.odcs.yaml': { link: '/etc/passwd' },
      },
      /symbolic link/,
    ],
  ])('%s', async (_, files, message) => {
    const { status, report } = await checkAtDesk(folderWith(files));
    expect(status).toBe(1);
    const bad = report.features.flatMap(({ findings }) =>
      findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown'),
    );
    const finding = bad.find((one) => message.test(`${one.message} ${one.remedy ?? ''} ${one.observed ?? ''}`));
    expect(bad.map((one) => one.message).join('\n')).toMatch(finding ? /./ : message);
    expect(finding?.location?.path).toBeDefined();
  });
  test('a file that git does not track is not evidence, and the way to make it so is told', async () => {
    const folder = folderWith({ 'a.feature.yml': 'id: a\ntitle: A\nstage: candidate\ntests: { unit: unit.xml }\n' });
    writeFileSync(join(folder, 'unit.xml'), '<testsuite><testcase name="a"/></testsuite>');
    const { report } = await checkAtDesk(folder);
    expect(JSON.stringify(report)).toMatch(/git add unit\.xml/);
  });
});

test('an empty repository is looked around in, and is green', async () => {
  const repository = gitRepository(join(root, 'empty'));
  const { status, output } = await atDesk(repository.folder, ['check']);
  expect([status, output]).toEqual([0, expect.stringMatching(/Nothing is gated yet/)]);
});

test('a repository that has never heard of this gets a useful, green report', async () => {
  const folder = gitRepository(join(root, 'foreign')).folder;
  const repository = gitRepository(folder);
  repository.commit('files', {
    'contracts/orders.odcs.yaml':
      'apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: id\n        requred: true\n',
    'models/dvc.lock': "schema: '2.0'\n",
    'a.ipynb': '{}',
    'b.ipynb': '{}',
  });
  appendFileSync(join(folder, '.git', 'info', 'exclude'), '');
  const { status, output } = await atDesk(folder, ['check']);
  expect(status).toBe(0);
  expect(output).toMatch(
    /Found 1 data contract, 1 × `dvc\.lock`, 2 notebooks\. No feature is registered, so nothing blocks/,
  );
  expect(output).toMatch(/`requred` is not a key.*did you mean `required`/s);
  expect(output).toMatch(/contracts\/orders\.odcs\.yaml:10/);
});

test('notebooks are looked at before anything is registered, and nothing blocks', async () => {
  const repository = gitRepository(join(root, 'notebooks'));
  const notebook = (name: string): string =>
    readFileSync(join(import.meta.dirname, '../golden/notebooks', name), 'utf8');
  repository.commit('files', {
    'a.ipynb': notebook('fresh.ipynb'),
    'b.ipynb': notebook('out-of-order.ipynb'),
    'c.ipynb': '{',
  });
  const { status, output } = await atDesk(repository.folder, ['check']);
  expect(status).toBe(0);
  expect(output).toMatch(/Nothing is gated yet.*Found 3 notebooks.*Worth knowing now/s);
  expect(output).toMatch(/`b\.ipynb` did not run from top to bottom/);
  expect(output).toMatch(/`c\.ipynb` cannot be read: not a notebook/);
  expect(output).not.toContain('`a.ipynb`');
});
