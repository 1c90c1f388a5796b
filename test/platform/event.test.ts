import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { baseOfEvent, commitForReaders, finishedRunOfEvent, pullRequestOfEvent } from '../../src/platform/event.ts';

const BASE = 'b'.repeat(40);
const TIP = 'd'.repeat(40);
const MERGE = 'e'.repeat(40);
const payload = { pull_request: { base: { sha: BASE, ref: 'main' }, head: { sha: TIP } } };
const merged = { commit: MERGE, parents: [BASE, TIP] };

describe('the base of an event', () => {
  test.each<[string, Parameters<typeof baseOfEvent>, ReturnType<typeof baseOfEvent>]>([
    [
      'the merge commit of a pull request',
      [{ name: 'pull_request', ref: 'refs/pull/7/merge', payload }, merged],
      { ref: 'first-parent', name: 'main' },
    ],
    [
      'a review of a pull request',
      [{ name: 'pull_request_review', ref: 'refs/pull/7/merge', payload }, merged],
      { ref: 'first-parent', name: 'main' },
    ],
    [
      'the head of a pull request, checked out',
      [
        { name: 'pull_request', ref: 'refs/pull/7/merge', payload },
        { commit: TIP, parents: ['a'.repeat(40)] },
      ],
      { ref: BASE, name: 'main' },
    ],
    [
      'another merge commit in a pull request',
      [
        { name: 'pull_request', ref: 'refs/pull/7/merge', payload },
        { commit: MERGE, parents: [BASE, 'f'.repeat(40)] },
      ],
      { ref: BASE, name: 'main' },
    ],
    [
      'a merge commit under another ref',
      [{ name: 'pull_request', ref: 'refs/heads/topic', payload }, merged],
      { ref: BASE, name: 'main' },
    ],
    [
      'a checkout without commits',
      [{ name: 'pull_request', ref: 'refs/pull/7/merge', payload }, undefined],
      { ref: BASE, name: 'main' },
    ],
    [
      'a merge group',
      [
        {
          name: 'merge_group',
          ref: 'refs/heads/gh-readonly-queue/main/pr-7',
          payload: { merge_group: { base_sha: BASE, head_sha: TIP, base_ref: 'refs/heads/main' } },
        },
        merged,
      ],
      { ref: BASE, name: 'main' },
    ],
    ['a push', [{ name: 'push', ref: 'refs/heads/main', payload: { before: BASE, after: TIP } }, merged], undefined],
    [
      'a schedule',
      [{ name: 'schedule', ref: 'refs/heads/main', payload: { schedule: '17 5 * * 1-5' } }, merged],
      undefined,
    ],
    ['by hand', [{ name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { inputs: {} } }, merged], undefined],
    ['an event nobody has thought of', [{ name: 'toaster', ref: '', payload: null }, merged], undefined],
  ])('%s', (_, arguments_, base) => {
    expect(baseOfEvent(...arguments_)).toEqual(base);
  });

  test.each<[string, Parameters<typeof baseOfEvent>, RegExp]>([
    [
      'a run with the rights of the base',
      [
        { name: 'pull_request_target', ref: 'refs/heads/main', payload },
        { commit: BASE, parents: [] },
      ],
      /pull_request_target/,
    ],
    [
      'the base in place of the pull request',
      [
        { name: 'pull_request', ref: 'refs/pull/7/merge', payload },
        { commit: BASE, parents: [] },
      ],
      /the base branch is checked out/,
    ],
    [
      'the base in place of the merge group',
      [
        { name: 'merge_group', ref: '', payload: { merge_group: { base_sha: BASE, head_sha: TIP } } },
        { commit: BASE, parents: [] },
      ],
      /the base branch is checked out/,
    ],
    [
      'a payload without commits',
      [{ name: 'pull_request', ref: 'refs/pull/7/merge', payload: {} }, merged],
      /does not name the commits/,
    ],
    [
      'a payload with something else for a commit',
      [{ name: 'merge_group', ref: '', payload: { merge_group: { base_sha: '--all', head_sha: TIP } } }, merged],
      /does not name the commits/,
    ],
  ])('%s is a configuration error: it is never judged as if nothing had changed', (_, arguments_, message) => {
    expect(() => baseOfEvent(...arguments_)).toThrow(ConfigurationError);
    expect(() => baseOfEvent(...arguments_)).toThrow(message);
  });
});

test('readers are led to the head of the pull request, not to the merge commit that goes away', () => {
  expect(commitForReaders({ name: 'pull_request', ref: '', payload }, { GITHUB_SHA: MERGE })).toBe(TIP);
  expect(commitForReaders({ name: 'push', ref: '', payload: {} }, { GITHUB_SHA: MERGE })).toBe(MERGE);
  expect(commitForReaders({ name: 'push', ref: '', payload: {} }, {})).toBeUndefined();
});

describe('the pull request of an event', () => {
  const numbered = { pull_request: { ...payload.pull_request, number: 7 } };
  test.each<[string, string, unknown, ReturnType<typeof pullRequestOfEvent>]>([
    ['a pull request', 'pull_request', numbered, { number: 7, head: TIP }],
    ['a review', 'pull_request_review', numbered, { number: 7, head: TIP }],
    ['a push that happens to say one', 'push', numbered, undefined],
    ['a merge queue', 'merge_group', { merge_group: { head_sha: TIP } }, undefined],
    ['no number', 'pull_request', payload, undefined],
    ['a number that is none', 'pull_request', { pull_request: { ...payload.pull_request, number: 1.5 } }, undefined],
    ['a head that is no commit', 'pull_request', { pull_request: { number: 7, head: { sha: '../x' } } }, undefined],
    ['nothing', 'pull_request', null, undefined],
  ])('%s', (_, name, given, found) => expect(pullRequestOfEvent({ name, ref: '', payload: given })).toEqual(found));
});

describe('the run that started this one', () => {
  const run = {
    id: 4711,
    run_attempt: 2,
    event: 'pull_request',
    head_sha: TIP,
    head_branch: 'topic',
    head_repository: { full_name: 'eve/detectors', owner: { login: 'eve' } },
    html_url: 'https://github.example/acme/detectors/actions/runs/4711',
    conclusion: 'failure',
  };
  const of = (change: object, name = 'workflow_run'): ReturnType<typeof finishedRunOfEvent> =>
    finishedRunOfEvent({ name, ref: '', payload: { workflow_run: { ...run, ...change } } });
  test('as GitHub tells it', () => {
    expect(of({})).toEqual({
      id: 4711,
      attempt: 2,
      head: TIP,
      branch: 'eve:topic',
      repository: 'eve/detectors',
      link: run.html_url,
      conclusion: 'failure',
    });
  });
  test.each<[string, object, string]>([
    ['of another event', {}, 'pull_request'],
    ['of a push', { event: 'push' }, 'workflow_run'],
    ['of a repository that is gone', { head_repository: null }, 'workflow_run'],
    ['without a branch', { head_branch: null }, 'workflow_run'],
    ['of no commit', { head_sha: 'main' }, 'workflow_run'],
    ['without an id', { id: '4711' }, 'workflow_run'],
  ])('is none %s', (_, change, name) => expect(of(change, name)).toBeUndefined());
});
