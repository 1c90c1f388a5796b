import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import {
  CHANGES,
  checkOut,
  detectorOrigin,
  openPullRequest,
  pullRequestEvent,
} from '../support/detector-repository.ts';
import { type EmulatedGitHub, emulatedGitHub } from '../support/emulated-github.ts';
import { nodesOf, parseMarkdown } from '../support/parse-markdown.ts';
import { downloadedActions, runStep, type StepResult } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const work = temporaryFolder();
const actions = downloadedActions();
const origin = detectorOrigin(join(work, 'origin'));
const opened = openPullRequest(origin, CHANGES.blocked);
const checkout = checkOut(`file://${origin.folder}`, join(work, 'checkout'), opened.merge);

const FORK = { label: 'eve:topic', repository: 'eve/detectors' };
const RUN = 'https://github.example.test/acme/detectors/actions/runs/4711';

let github: EmulatedGitHub;
/** What the run on the pull request, which may write nothing, handed up. */
let made: ReadinessReport;
beforeAll(async () => {
  github = await emulatedGitHub();
  await github.begin({ head: opened.head, ...FORK });
  const unprivileged = await runStep(actions, {
    action: '',
    workspace: checkout.folder,
    event: pullRequestEvent(opened),
    with: { comment: 'off' },
    environment: { GITHUB_API_URL: github.address, GITHUB_RUN_ID: '4711' },
  });
  expect(unprivileged.status).toBe(1);
  made = JSON.parse(readFileSync(unprivileged.outputs['report'] ?? '', 'utf8')) as ReadinessReport;
});
afterAll(() => github.close());
beforeEach(() => github.begin({ head: opened.head, ...FORK }));
afterEach(() => expect(github.unexpected).toEqual([]));

interface Posting {
  readonly report?: unknown;
  readonly run?: Readonly<Record<string, unknown>>;
  readonly event?: string;
  readonly file?: string;
  readonly token?: string;
  readonly with?: Readonly<Record<string, string>>;
}

let count = 0;
async function posting({
  report = made,
  run = {},
  event = 'workflow_run',
  file,
  token = 'job-token-that-writes',
  with: inputs = {},
}: Posting = {}): Promise<StepResult> {
  const folder = join(work, `posting-${(count += 1)}`);
  mkdirSync(folder);
  const path = file ?? join(folder, 'readiness-report.json');
  if (file === undefined) writeFileSync(path, typeof report === 'string' ? report : JSON.stringify(report));
  return runStep(actions, {
    action: 'actions/promotion-report',
    // Nothing is checked out: a folder without a repository.
    workspace: folder,
    event: {
      name: event,
      payload: {
        action: 'completed',
        workflow_run: {
          id: 4711,
          run_attempt: 1,
          event: 'pull_request',
          head_sha: opened.head,
          head_branch: 'topic',
          head_repository: { full_name: FORK.repository, owner: { login: 'eve' } },
          html_url: RUN,
          conclusion: 'failure',
          pull_requests: [],
          ...run,
        },
      },
    },
    with: { 'readiness-report': path, 'github-token': token, ...inputs },
    environment: { GITHUB_API_URL: github.address, GITHUB_RUN_ID: '9999' },
  });
}

const bodies = async (): Promise<readonly string[]> => (await github.comments()).map(({ body }) => body);

describe('the report of a fork, posted by a workflow that may write', () => {
  test('is the comment of the run that made it, and says whose word counts', async () => {
    const result = await posting();
    expect(result).toMatchObject({ status: 0, errors: '' });
    const [body = '', ...others] = await bodies();
    expect(others).toEqual([]);
    expect(body).toMatch(new RegExp(`^<!-- promotion-gates key=default head=${opened.head} run=4711/1 `));
    expect(body).toContain('## ⛔ `burst` cannot go to candidate yet: 1 thing to fix');
    expect(body).toContain(
      `Made by the pull request’s [own run](<${RUN}>), which ended as \`failure\`: the check of that run decides, not this comment`,
    );
    expect(body).toContain(`https://github.example.test/acme/detectors/blob/${opened.head}/`);
    expect(body).toContain('Same on your machine: `npx promotion-gates check --base origin/main`');
    expect(result.outputs).toEqual({ verdict: 'undecided', ready: 'false', features: '[]', raised: '[]' });
    expect(github.exchanges.length).toBeLessThanOrEqual(8);
  });

  test('is brought up to date by the next run, and left alone by an older one', async () => {
    await posting();
    await posting({
      run: { id: 4712, conclusion: 'success' },
      report: { ...made, features: [], verdict: 'nothing-to-judge', ready: true },
    });
    expect(await bodies()).toEqual([expect.stringContaining('## Nothing to judge')]);
    await posting({ run: { id: 4710 } });
    expect(await bodies()).toEqual([expect.stringContaining('## Nothing to judge')]);
  });

  test('of five hundred features fits', async () => {
    const [feature] = made.features;
    const features = Array.from({ length: 500 }, (_, index) => ({ ...feature, id: `detector-${index}` }));
    const result = await posting({ report: { ...made, features } });
    expect(result.summary).toBe('');
    const [body = ''] = await bodies();
    expect(body).toContain('## ⛔ 500 features judged: 500 blocked');
    expect(body).toMatch(/The whole report has [\d,]+ bytes, more than a comment holds: .* is left out/);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
  });

  test('of a commit the pull request has left behind is not posted', async () => {
    github.push('f'.repeat(40));
    const result = await posting();
    expect(result.status).toBe(0);
    expect(result.log).toContain(`the pull request has moved on from ${opened.head.slice(0, 7)}`);
    expect(await bodies()).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a branch without an open pull request', { head_branch: 'other' }, 'no open pull request is of `eve:other`'],
    [
      'a branch of the same name elsewhere',
      { head_repository: { full_name: 'eve/other', owner: { login: 'eve' } } },
      'no open pull request is of `eve:topic`',
    ],
  ])('for %s is not posted', async (_, run, words) => {
    const result = await posting({ run });
    expect(result.status).toBe(0);
    expect(result.log).toContain(words);
    expect(await bodies()).toEqual([]);
  });

  test('cannot name another pull request, commit, run or address', async () => {
    const [feature] = made.features;
    await posting({
      report: {
        ...made,
        head: 'e'.repeat(40),
        run: 'https://evil.example/run',
        notices: [{ message: 'see', location: { path: '../../../../evil/repository' } }],
        features: [
          {
            ...feature,
            gates: [
              {
                gate: 'tests',
                required: true,
                verdict: 'ready',
                passed: 1,
                failed: 0,
                unknown: 0,
                summary:
                  '<!-- promotion-gates key=default --> <img src=x> @acme/all [click](https://evil.example) https://evil.example',
                producers: [
                  {
                    origin: 'supplied',
                    producer: {
                      tool: 'x',
                      version: '1',
                      time: '2026-11-23T09:14:00Z',
                      run: 'https://evil.example/run',
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    });
    const [body = ''] = await bodies();
    const nodes = nodesOf(parseMarkdown(body));
    const addresses = nodes.filter(({ type }) => type === 'link').map(({ url }) => url);
    expect(addresses.filter((url) => !url?.startsWith('https://github.example.test/acme/detectors/'))).toEqual([]);
    expect(body).not.toContain('e'.repeat(40));
    expect(body).not.toMatch(/@acme|(?<!\\)<img/);
    const html = nodes.filter(({ type }) => type === 'html').map(({ value = '' }) => value);
    expect(html.filter((value) => value.startsWith('<!--'))).toHaveLength(2);
  });

  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /the readiness report is not one/],
    ['another document', { kind: 'promotion-gates/gate-report' }, /the readiness report is not one/],
    ['a version to come', { ...({} as object), kind: 'promotion-gates/readiness-report', version: '2.0' }, /not one/],
    ['nesting without end', '['.repeat(100_000), /not one/],
    [
      'one long text',
      () => ({ ...made, tool: { name: 'x'.repeat(20_001), version: '1' } }),
      /a text or a list that is too long/,
    ],
    ['one long list', () => ({ ...made, unclaimed: Array.from({ length: 20_001 }, () => 'x') }), /a text or a list/],
    ['too much', ' '.repeat(16_000_001), /at most 16,000,000 are read/],
  ])('that is %s is refused with one message', async (_, report, words) => {
    const result = await posting({ report: typeof report === 'function' ? (report as () => unknown)() : report });
    expect(result.status).toBe(2);
    expect(result.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
    expect(result.log).not.toMatch(/\n\s+at /);
    expect(await bodies()).toEqual([]);
  });

  test('with a key that the format does not know is refused', async () => {
    const result = await posting({ report: { ...made, body: '## ✅ all is well' } });
    expect(result.status).toBe(2);
    expect(await bodies()).toEqual([]);
  });

  test('that is a link to another file is refused', async () => {
    const link = join(work, 'link.json');
    symlinkSync('/etc/passwd', link);
    const result = await posting({ file: link });
    expect(result.status).toBe(2);
    expect(result.annotations[0]?.message).toContain('there is no readiness report');
    expect(result.log + result.summary).not.toContain('root:');
  });

  test('is not posted on any other event', async () => {
    for (const [event, run] of [
      ['pull_request', {}],
      ['workflow_run', { event: 'push' }],
    ] as const) {
      const result = await posting({ event, run });
      expect(result.status).toBe(2);
      expect(result.annotations[0]?.message).toContain('`workflow_run`');
    }
  });

  test('is said in the summary where the token may not write, and fails nothing', async () => {
    const result = await posting({ token: 'job-token-that-reads' });
    expect(result.status).toBe(0);
    expect(result.summary).toContain('could not be written');
    expect((await posting({ token: 'nobody' })).summary).toContain('could not be written');
  });
});

describe('a branch that asks for the check', () => {
  const merge = (): Promise<{ readonly status: number; readonly body: unknown }> =>
    github.asOwner('PUT', '/repos/acme/detectors/pulls/7/merge', {});
  /** What the runner tells GitHub of a job: its name, and whether it ended well. */
  const report = async ({ status }: StepResult): Promise<void> => {
    const { body } = await github.asOwner('GET', '/repos/acme/detectors/pulls/7');
    const { head } = body as { readonly head: { readonly sha: string } };
    const { status: answer } = await github.asOwner('POST', '/repos/acme/detectors/check-runs', {
      name: 'promotion-gates',
      head_sha: head.sha,
      status: 'completed',
      conclusion: status === 0 ? 'success' : 'failure',
    });
    expect(answer).toBe(201);
  };
  const run = async (changes: keyof typeof CHANGES): Promise<StepResult> => {
    const other = detectorOrigin(join(work, `origin-${(count += 1)}`));
    const pull = openPullRequest(other, CHANGES[changes]);
    github.push(pull.head);
    const folder = checkOut(`file://${other.folder}`, join(work, `checkout-${count}`), pull.merge).folder;
    return runStep(actions, {
      action: '',
      workspace: folder,
      event: pullRequestEvent(pull),
      with: { 'github-token': 'job-token-that-reads' },
      environment: { GITHUB_API_URL: github.address, GITHUB_RUN_ID: String(count) },
    });
  };

  test('refuses the merge until the gate is green, and then allows it, whatever became of the comment', async () => {
    const { status } = await github.asOwner('PUT', '/repos/acme/detectors/branches/main/protection', {
      required_status_checks: { strict: false, contexts: ['promotion-gates'] },
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null,
    });
    expect(status).toBe(200);
    expect((await merge()).status).toBe(422);
    const wrong = await run('policy with a mistake');
    expect(wrong.status).toBe(2);
    await report(wrong);
    expect((await merge()).status).toBe(422);
    const blocked = await run('blocked');
    expect(blocked.status).toBe(1);
    await report(blocked);
    expect((await merge()).status).toBe(422);
    const ready = await run('ready');
    expect(ready.status).toBe(0);
    expect(ready.summary).toContain('could not be written');
    await report(ready);
    expect(await merge()).toMatchObject({ status: 200, body: { merged: true } });
  });
});
