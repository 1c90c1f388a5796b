import { describe, expect, test } from '@jest/globals';
import { actionRequest, environmentForChildren } from '../../src/platform/action-request.ts';
import { type ActionName, ACTIONS } from '../../src/platform/actions.ts';
import type { WorkflowEvent } from '../../src/platform/event.ts';
import type { ActionInputs } from '../../src/platform/inputs.ts';
import { markdownOptions } from '../../src/platform/markdown-options.ts';
import type { SuiteRequest } from '../../src/suite/suite-request.ts';
import { gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const repository = gitRepository(temporaryFolder());
const BASE = repository.commit('base', { 'a.txt': 'a' });
const HEAD = repository.commit('head', { 'a.txt': 'b' });

const environment = {
  PATH: process.env['PATH'],
  GITHUB_SERVER_URL: 'https://ghe.example.test',
  GITHUB_REPOSITORY: 'acme/detectors',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
};
const pullRequest: WorkflowEvent = {
  name: 'pull_request',
  ref: 'refs/pull/7/merge',
  payload: { pull_request: { base: { sha: BASE, ref: 'main' }, head: { sha: HEAD } } },
};
const push: WorkflowEvent = { name: 'push', ref: 'refs/heads/main', payload: {} };
const INPUTS: ActionInputs = {
  config: { path: 'promotion.yml', named: false },
  features: [],
  evidence: [],
  needs: [],
  enforce: true,
  comment: 'on-change',
  commentKey: 'default',
  workingDirectory: repository.folder,
};

function request(name: ActionName, event: WorkflowEvent, inputs: Partial<ActionInputs> = {}): Promise<SuiteRequest> {
  return actionRequest(ACTIONS[name], { ...INPUTS, ...inputs }, event, {
    environment,
    engine: { scan: () => Promise.reject(new Error('no data is read here')) },
    now: new Date('2026-11-23T12:00:00Z'),
    stopwatch: () => 0,
    timer: () => new AbortController().signal,
    signal: new AbortController().signal,
    progress: () => undefined,
  });
}

describe('what the suite is asked', () => {
  test('an environment is an option of the data-contract gate', async () => {
    const { options } = await request('data-contract', push, { environment: 'production' });
    expect(options).toEqual({ 'data-contract': { environment: 'production' } });
    expect(await request('data-contract', push)).not.toHaveProperty('options');
  });

  test('on a pull request: compare with its base, fetched if need be with the token for this server', async () => {
    expect(await request('promotion-gates', pullRequest, { token: 'a-token' })).toMatchObject({
      base: { ref: BASE, named: false, fetch: true, token: 'a-token', server: 'https://ghe.example.test' },
      baseName: 'main',
      gates: [],
      collect: true,
      run: 'https://ghe.example.test/acme/detectors/actions/runs/77/attempts/2',
    });
  });

  test('on a push: no base, unless one is named', async () => {
    expect(await request('promotion-gates', push)).not.toHaveProperty('base');
    expect(await request('promotion-gates', push, { base: 'v1' })).toMatchObject({
      base: { ref: 'v1', named: true, fetch: true },
      baseName: 'v1',
    });
  });

  test('by a single gate, and by the report', async () => {
    expect(await request('experiment', push)).toMatchObject({
      gates: ['experiment'],
      collect: true,
      undecidedBecause: [],
    });
    const report = await request('promotion-report', push, {
      needs: [{ name: 'data', result: 'failure' }],
      evidence: ['reports'],
    });
    expect(report).toMatchObject({
      gates: [],
      collect: false,
      evidence: ['reports'],
      undecidedBecause: [{ message: 'the needed job `data` failed' }],
    });
  });
});

describe('the command that does the same at a desk', () => {
  test.each<[string, ActionName, WorkflowEvent, Partial<ActionInputs>, string | undefined]>([
    ['a pull request', 'promotion-gates', pullRequest, {}, 'npx promotion-gates check --base origin/main'],
    ['a push', 'promotion-gates', push, {}, 'npx promotion-gates check'],
    ['a gate', 'experiment', pullRequest, {}, 'npx promotion-gates check --gate experiment --base origin/main'],
    [
      'what was asked for',
      'promotion-gates',
      push,
      {
        features: ['cpu-burst'],
        stage: 'production',
        base: 'v1',
        config: { path: '../governance/p.yml', named: true },
      },
      'npx promotion-gates check cpu-burst --stage production --config ../governance/p.yml --base v1',
    ],
    ['a name that a shell would read otherwise', 'promotion-gates', push, { features: ['cpu-*'] }, undefined],
  ])('%s', async (_, name, event, inputs, command) => {
    expect(markdownOptions(await request(name, event, inputs), event).command).toBe(command);
  });

  test.each<[string, ActionName, Partial<ActionInputs>]>([
    ['evidence from elsewhere', 'promotion-gates', { evidence: ['.evidence'] }],
    ['the report of other jobs', 'promotion-report', {}],
  ])('%s: the command says what a desk does not have', async (_, name, inputs) => {
    expect(markdownOptions(await request(name, pullRequest, inputs), pullRequest)).toMatchObject({
      command: 'npx promotion-gates check --base origin/main',
      without: 'handed-in',
    });
    expect(markdownOptions(await request('promotion-gates', pullRequest), pullRequest)).not.toHaveProperty('without');
  });

  test('links lead to the head of the pull request on this server', async () => {
    expect(markdownOptions(await request('promotion-gates', pullRequest), pullRequest).links).toEqual({
      server: 'https://ghe.example.test',
      repository: 'acme/detectors',
      commit: HEAD,
    });
  });
});

test('neither inputs nor keys of the runner are handed to git, npm or the process that reads data', () => {
  const all = {
    PATH: '/bin',
    HOME: '/h',
    GITHUB_SHA: HEAD,
    'INPUT_GITHUB-TOKEN': 'secret',
    INPUT_CONFIG: 'x',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    ACTIONS_CACHE_URL: 'x',
  };
  expect(environmentForChildren(all)).toEqual({ PATH: '/bin', HOME: '/h', GITHUB_SHA: HEAD });
});
