import { describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ActionName } from '../../src/platform/actions.ts';
import { type ActionInputs, readInputs } from '../../src/platform/inputs.ts';
import { locateInput } from '../../src/platform/locate-input.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const workspace = temporaryFolder();
mkdirSync(join(workspace, 'services/detector'), { recursive: true });
mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
writeFileSync(join(workspace, 'file'), '');

/** As the runner hands them over: the defaults of `action.yml`, then what the workflow says. */
function read(action: ActionName, given: Readonly<Record<string, string>>): ActionInputs {
  const environment = Object.fromEntries(
    Object.entries({ config: 'promotion.yml', enforce: 'true', 'working-directory': '.', ...given }).map(
      ([name, value]) => [`INPUT_${name.toUpperCase()}`, value],
    ),
  );
  return readInputs(action, { environment, workspace, locate: () => undefined });
}

function problemsOf(action: ActionName, given: Readonly<Record<string, string>>): readonly Problem[] {
  try {
    read(action, given);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('inputs', () => {
  test('left out, each has its default', () => {
    expect(read('promotion-gates', { features: '', stage: '', 'github-token': '' })).toEqual({
      config: { path: 'promotion.yml', named: false },
      features: [],
      evidence: [],
      needs: [],
      enforce: true,
      comment: 'on-change',
      commentKey: 'default',
      workingDirectory: workspace,
    });
  });

  test('given empty, an input is as if left out', () => {
    expect(read('experiment', { enforce: '', config: '', 'working-directory': ' ' })).toMatchObject({
      enforce: true,
      config: { named: false },
      workingDirectory: workspace,
    });
  });

  test('all are read', () => {
    expect(
      read('promotion-gates', {
        config: '.governance/promotion.yml',
        features: ' cpu-burst \n\n disk-*\n',
        stage: 'production',
        base: 'release/2.x',
        evidence: '.evidence\nreports/data contract.json',
        enforce: 'false',
        comment: 'on-failure',
        'comment-key': 'nightly.2',
        'engine-directory': 'services',
        'github-token': 'a-token',
        'working-directory': 'services/detector',
      }),
    ).toEqual({
      config: { path: '.governance/promotion.yml', named: true },
      features: ['cpu-burst', 'disk-*'],
      stage: 'production',
      base: 'release/2.x',
      evidence: ['.evidence', 'reports/data contract.json'],
      needs: [],
      enforce: false,
      comment: 'on-failure',
      commentKey: 'nightly.2',
      engineDirectory: join(workspace, 'services'),
      token: 'a-token',
      workingDirectory: join(workspace, 'services/detector'),
    });
    expect(read('promotion-report', { needs: '{"data":{"result":"cancelled","outputs":{}}}' }).needs).toEqual([
      { name: 'data', result: 'cancelled' },
    ]);
    expect(read('promotion-report', { 'readiness-report': 'made/readiness-report.json' }).readinessReport).toBe(
      join(workspace, 'made/readiness-report.json'),
    );
    expect(read('data-contract', { environment: 'production' }).environment).toBe('production');
    expect(read('experiment', {}).comment).toBe('off');
  });

  test.each<[string, ActionName, Record<string, string>, RegExp]>([
    ['a boolean by another name', 'experiment', { enforce: 'no' }, /^input `enforce` is `no`$/],
    ['a mistyped boolean', 'experiment', { enforce: 'flase' }, /did you mean `false`\?/],
    ['a mistyped mode', 'promotion-gates', { comment: 'on-failre' }, /`on-failre`; did you mean `on-failure`\?/],
    ['a key that would end the marker', 'promotion-gates', { 'comment-key': 'a-->b' }, /`a-->b`, which cannot name/],
    [
      'a comment of a gate alone',
      'tests',
      { comment: 'off' },
      /`comment` is an input of promotion-gates, promotion-report/,
    ],
    ['a boolean in capitals', 'experiment', { enforce: 'FALSE' }, /`FALSE`; did you mean `false`/],
    [
      'a mistyped input',
      'experiment',
      { confg: 'x.yml' },
      /`confg` is not an input of experiment; did you mean `config`\?/,
    ],
    ['an input of another action', 'tests', { needs: '{}' }, /`needs` is an input of promotion-report, not of tests/],
    ['a name nobody knows', 'tests', { INHERITED: '1' }, /`inherited` is not an input of tests$/],
    ['a folder that is not there', 'tests', { 'working-directory': 'service' }, /there is no folder `service`/],
    ['a file for a folder', 'data-contract', { 'engine-directory': 'file' }, /there is no folder `file`/],
    ['an option for a base', 'tests', { base: '--upload-pack=touch' }, /not the name of one commit/],
    [
      'an instruction to write a ref for a base',
      'tests',
      { base: '+main:refs/heads/main' },
      /not the name of one commit/,
    ],
    ['a range for a base', 'tests', { base: 'main..next' }, /not the name of one commit/],
    ['needs that are not JSON', 'promotion-report', { needs: '[object Object]' }, /input `needs` is not JSON/],
    ['needs that are a list', 'promotion-report', { needs: '[]' }, /not the object/],
    ['a needed job without a result', 'promotion-report', { needs: '{"data":{}}' }, /no `result` for the job `data`/],
  ])('%s is a problem with a remedy', (_, action, given, message) => {
    const problems = problemsOf(action, given);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
    expect(problems[0]?.remedy).toMatch(/\w/);
  });

  test('everything that is wrong is said at once', () => {
    expect(
      problemsOf('experiment', { enforce: 'maybe', base: '-x', 'working-directory': 'nowhere', colour: 'red' }),
    ).toHaveLength(4);
  });
});

describe('the line of an input in the workflow', () => {
  const environment = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/x',
    GITHUB_WORKFLOW_REF: 'acme/x/.github/workflows/p.yml@refs/pull/7/merge',
  };
  const locate = (text: string, input: string): ReturnType<ReturnType<typeof locateInput>> => {
    writeFileSync(join(workspace, '.github/workflows/p.yml'), text);
    return locateInput(environment)(input);
  };
  test.each([
    ['in a block', 'with:\n  # enforce: here\n  enforce: flase\n', 'enforce', 3],
    ['in one line', 'on: push\nwith: { base: main, enforce: no }', 'enforce', 2],
    ['with quotes', 'with:\n  "enforce": no', 'enforce', 2],
    ['twice: either may be meant', 'enforce: a\nenforce: b', 'enforce', undefined],
    ['as part of another name only', 'do-not-enforce: a', 'enforce', undefined],
  ])('%s', (_, text, input, line) => {
    expect(locate(text, input)).toEqual({ path: '.github/workflows/p.yml', ...(line === undefined ? {} : { line }) });
  });
  test('of another repository is not known', () => {
    expect(
      locateInput({ ...environment, GITHUB_WORKFLOW_REF: 'other/y/.github/workflows/p.yml@main' })('enforce'),
    ).toBeUndefined();
    expect(locateInput({})('enforce')).toBeUndefined();
  });
});
