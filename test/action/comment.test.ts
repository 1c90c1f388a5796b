import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import {
  CHANGES,
  checkOut,
  detectorOrigin,
  openPullRequest,
  type PullRequest,
  pullRequestEvent,
} from '../support/detector-repository.ts';
import { type EmulatedGitHub, emulatedGitHub, type Fault } from '../support/emulated-github.ts';
import { nodeVersions } from '../support/node-24.ts';
import { downloadedActions, runStep, type Step, type StepResult } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const work = temporaryFolder();
const actions = downloadedActions();
const nodes = await nodeVersions();

interface Checkout {
  readonly opened: PullRequest;
  readonly step: Pick<Step, 'workspace' | 'event'>;
}

/** One checkout for each kind of change: the steps only read it. */
const checkouts = new Map<string, Checkout>();
function checkout(changes: keyof typeof CHANGES): Checkout {
  const there = checkouts.get(changes);
  if (there) return there;
  const origin = detectorOrigin(join(work, `origin-${checkouts.size}`));
  const opened = openPullRequest(origin, CHANGES[changes]);
  const folder = checkOut(`file://${origin.folder}`, join(work, `checkout-${checkouts.size}`), opened.merge).folder;
  const made = { opened, step: { workspace: folder, event: pullRequestEvent(opened) } };
  checkouts.set(changes, made);
  return made;
}

let github: EmulatedGitHub;
beforeAll(async () => {
  github = await emulatedGitHub();
});
afterAll(() => github.close());
beforeEach(() => github.begin({ head: checkout('blocked').opened.head }));
afterEach(() => expect(github.unexpected).toEqual([]));

const KEY = 'default';
const COMMENTS = /\/issues\/7\/comments$/;
const COMMENT = /\/issues\/comments\/\d+$/;
const BOT = 'job-token-that-writes';

interface Run {
  readonly changes?: keyof typeof CHANGES;
  readonly with?: Step['with'];
  readonly environment?: Step['environment'];
  readonly event?: Step['event'];
  readonly run?: number;
  readonly token?: string;
  readonly node?: string;
  readonly at?: EmulatedGitHub;
}

/** A run of the suite on the pull request as it is now. */
async function suite({
  changes = 'blocked',
  with: inputs = {},
  environment = {},
  event,
  run = 100,
  token = BOT,
  node,
  at = github,
}: Run = {}): Promise<StepResult> {
  const { step, opened } = checkout(changes);
  if (event === undefined) at.push(opened.head);
  return runStep(actions, {
    action: '',
    ...(node === undefined ? {} : { node }),
    workspace: step.workspace,
    event: event ?? step.event,
    with: { 'github-token': token, ...inputs },
    environment: { GITHUB_API_URL: at.address, GITHUB_RUN_ID: String(run), ...environment },
  });
}

const asked = (): readonly string[] =>
  github.exchanges.map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/') || path}`);
const writes = (): readonly string[] => asked().filter((call) => !call.startsWith('GET') && call !== 'POST /graphql');
const forget = (): void => void (github.exchanges as unknown[]).splice(0);

/** A comment with our marker. */
const marked = ({ head = 'a'.repeat(40), run = 50, key = KEY, said = 'x', text = '## ✅ ready' } = {}): string =>
  `<!-- promotion-gates key=${key} head=${head} run=${run}/1 said=${said} -->\n${text}`;
async function post(body: string, token = BOT): Promise<number> {
  const { body: made } = await github.as(token, 'POST', '/repos/acme/detectors/issues/7/comments', { body });
  return (made as { readonly id: number }).id;
}

describe('the comment', () => {
  test('is written once, says what the job summary says, and costs at most eight calls', async () => {
    const result = await suite();
    expect(result.status).toBe(1);
    expect(result.errors).toBe('');
    const [comment, ...others] = await github.comments();
    expect(others).toEqual([]);
    expect(comment?.user.login).toBe('github-actions[bot]');
    const { head } = checkout('blocked').opened;
    expect(comment?.body).toMatch(
      new RegExp(`^<!-- promotion-gates key=default head=${head} run=100/1 said=[\\w-]{22} -->\n## ⛔ `),
    );
    expect(comment?.body).toContain(result.summary.trim());
    expect(comment?.body).toContain(`head \`${head.slice(0, 7)}\``);
    expect(comment?.body).toContain(`/acme/detectors/blob/${head}/`);
    expect(comment?.body).toMatch(/\n<!-- promotion-gates open=[\w-]{11} -->$/);
    expect(asked()).toEqual([
      'POST /graphql',
      'GET issues/7/comments',
      'GET pulls/7',
      'POST issues/7/comments',
      'GET issues/7/comments',
    ]);
    expect(result.log).toContain('Comment: written.');
  });

  test.each(nodes)('is written with $title', async ({ path }) => {
    if (path === undefined) return;
    const result = await suite({ node: path });
    expect(result).toMatchObject({ status: 1, errors: '' });
    expect(result.log).toContain('Comment: written.');
    expect(await github.comments()).toHaveLength(1);
  });

  test('says the same: nothing is written, and at most five calls are made', async () => {
    await suite();
    forget();
    const again = await suite({ run: 101 });
    expect(again.status).toBe(1);
    expect(asked()).toEqual(['POST /graphql', 'GET issues/7/comments']);
    expect(again.log).toContain('Comment: says the same already.');
  });

  test('turns green in its place, and says what differs since', async () => {
    await suite();
    const before = await github.comments();
    forget();
    const ready = await suite({ changes: 'ready', run: 101 });
    expect(ready.status).toBe(0);
    const after = await github.comments();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]?.body).toMatch(/^<!-- .*-->\n## ✅ /);
    expect(after[0]?.body).toContain(`since \`${checkout('blocked').opened.head.slice(0, 7)}\`: 1 fixed, 0 new`);
    expect(writes()).toEqual([expect.stringMatching(/^PATCH issues\/comments\/\d+$/)]);
    expect(asked().length).toBeLessThanOrEqual(8);
    const red = await suite({ run: 102 });
    expect(red.status).toBe(1);
    expect((await github.comments())[0]?.body).toContain('0 fixed, 1 new');
  });

  test('that was deleted is written again', async () => {
    await suite();
    const [comment] = await github.comments();
    await github.asOwner('DELETE', `/repos/acme/detectors/issues/comments/${comment?.id}`);
    await suite({ run: 101 });
    expect(await github.comments()).toHaveLength(1);
  });

  test('deleted between looking and writing is written again', async () => {
    const id = await post(marked());
    github.fail({
      method: 'PATCH',
      path: COMMENT,
      act: async (forward) => {
        await github.asOwner('DELETE', `/repos/acme/detectors/issues/comments/${id}`);
        await forward();
      },
    });
    const result = await suite();
    expect(result.summary).not.toContain('could not be written');
    expect((await github.comments()).map(({ body }) => body)).toEqual([expect.stringContaining('## ⛔')]);
  });

  test('of somebody else is not ours, whatever it says', async () => {
    const forged = marked({ head: checkout('blocked').opened.head, run: 999_999 });
    const id = await post(forged, 'token-of-eve');
    await suite();
    const all = await github.comments();
    expect(all).toHaveLength(2);
    expect(all.find((comment) => comment.id === id)?.body).toBe(forged);
    expect(all.find((comment) => comment.id !== id)?.user.login).toBe('github-actions[bot]');
    // Nor is one of ours in which the marker is only quoted.
    expect(all[1]?.body).not.toContain('fixed');
  });

  test('with another key is another comment', async () => {
    await suite();
    await suite({ with: { 'comment-key': 'nightly' }, run: 101 });
    const all = await github.comments();
    expect(all.map(({ body }) => /key=(\S+)/.exec(body)?.[1])).toEqual(['default', 'nightly']);
  });

  test('is found among hundreds', async () => {
    for (let index = 0; index < 130; index += 1) await post(`comment ${index}`, 'token-of-eve');
    const id = await post(marked());
    await suite();
    const [page] = [await github.asOwner('GET', '/repos/acme/detectors/issues/7/comments?per_page=100&page=2')];
    expect((page.body as { id: number; body: string }[]).find((comment) => comment.id === id)?.body).toContain('## ⛔');
    expect(asked().filter((call) => call === 'GET issues/7/comments')).toHaveLength(2);
  });

  test('of an app with a token of its own is found by the name of that app', async () => {
    await suite({ token: 'app-token-that-writes' });
    await suite({ token: 'app-token-that-writes', changes: 'ready', run: 101 });
    const all = await github.comments();
    expect(all.map(({ user }) => user.login)).toEqual(['acme-gates[bot]']);
    expect(all[0]?.body).toContain('## ✅');
  });

  test('shows no secret that the step was given', async () => {
    const result = await suite({ changes: 'hostile names', environment: { BUCKET_SECRET: 'recall is 0.51' } });
    const [comment] = await github.comments();
    expect(comment?.body).toContain('\\*\\*\\* (95 % interval');
    expect(comment?.body).not.toContain('recall is 0.51');
    expect(result.summary).not.toContain('recall is 0.51');
  });
});

describe('runs that meet', () => {
  test('duplicates are taken away, and the oldest stays', async () => {
    const ids = [await post(marked()), await post(marked({ run: 51 })), await post(marked({ run: 49 }))];
    const foreign = await post(marked({ key: 'other' }));
    await suite();
    const all = await github.comments();
    expect(all.map(({ id }) => id)).toEqual([ids[0], foreign]);
    expect(all[0]?.body).toContain('## ⛔');
    expect(asked().length).toBeLessThanOrEqual(8);
  });

  test('two that begin a comment in the same moment end with one, with the words of the newer', async () => {
    github.fail({
      method: 'POST',
      path: COMMENTS,
      act: async (forward) => {
        await post(marked({ run: 99, text: 'of an older run' }));
        await forward();
      },
    });
    await suite();
    const all = await github.comments();
    expect(all.map(({ body }) => body)).toEqual([expect.stringContaining('run=100/1')]);
    expect(all[0]?.body).toContain('## ⛔');
    expect(asked().length).toBeLessThanOrEqual(8);
  });

  test('and the older of the two steps back', async () => {
    github.fail({
      method: 'POST',
      path: COMMENTS,
      act: async (forward) => {
        await post(marked({ run: 101, text: 'of a newer run' }));
        await forward();
      },
    });
    const result = await suite();
    expect(result.status).toBe(1);
    expect((await github.comments()).map(({ body }) => body)).toEqual([expect.stringContaining('of a newer run')]);
  });

  test('an older run leaves the words of a newer one', async () => {
    const body = marked({ run: 101 });
    await post(body);
    const result = await suite();
    expect(result.status).toBe(1);
    expect((await github.comments()).map((comment) => comment.body)).toEqual([body]);
    expect(result.log).toContain('left alone, because a newer run has written the comment');
  });

  test('a run of a commit that is no longer the head writes nothing', async () => {
    const { step } = checkout('blocked');
    github.push('f'.repeat(40));
    const result = await suite({ event: step.event });
    expect(result.status).toBe(1);
    expect(writes()).toEqual([]);
    expect(result.log).toContain('the pull request has moved on to fffffff');
  });
});

describe('when', () => {
  test('nothing is judged no comment begins, and one that is there is brought up to date', async () => {
    const none = await suite({ changes: 'unrelated', with: { comment: 'always' } });
    expect(none.outputs['verdict']).toBe('nothing-to-judge');
    expect(await github.comments()).toEqual([]);
    await post(marked({ text: '## ⛔ blocked' }));
    await suite({ changes: 'unrelated' });
    expect((await github.comments())[0]?.body).toContain('## Nothing to judge');
  });

  test('on-failure: none begins where all is well, and a failing one is turned green', async () => {
    await suite({ changes: 'ready', with: { comment: 'on-failure' } });
    expect(await github.comments()).toEqual([]);
    await suite({ with: { comment: 'on-failure' }, run: 101 });
    expect((await github.comments())[0]?.body).toContain('## ⛔');
    await suite({ changes: 'ready', with: { comment: 'on-failure' }, run: 102 });
    expect((await github.comments()).map(({ body }) => body)).toEqual([expect.stringContaining('## ✅')]);
  });

  test('always: every run brings it up to date, and the same run twice writes nothing', async () => {
    await suite({ with: { comment: 'always' } });
    forget();
    await suite({ with: { comment: 'always' } });
    expect(writes()).toEqual([]);
    await suite({ with: { comment: 'always' }, run: 101 });
    expect(writes()).toHaveLength(1);
    expect((await github.comments())[0]?.body).toContain('run=101/1');
  });

  test('off: GitHub is not asked where something blocks; a failing comment is turned green, and nothing else is written', async () => {
    await suite({ with: { comment: 'off' } });
    expect(asked()).toEqual([]);
    await suite({ changes: 'ready', with: { comment: 'off' }, run: 101 });
    expect(await github.comments()).toEqual([]);
    await suite({ run: 102 });
    expect((await github.comments())[0]?.body).toContain('## ⛔');
    await suite({ changes: 'ready', with: { comment: 'off' }, run: 103 });
    expect((await github.comments()).map(({ body }) => body)).toEqual([expect.stringContaining('## ✅')]);
    forget();
    await suite({ changes: 'ready', with: { comment: 'off' }, run: 104 });
    expect(writes()).toEqual([]);
  });

  test('the configuration is wrong: a comment that says ready does not go on saying so, and none begins', async () => {
    const first = await suite({ changes: 'policy with a mistake' });
    expect(first.status).toBe(2);
    expect(await github.comments()).toEqual([]);
    await post(marked());
    const second = await suite({ changes: 'policy with a mistake' });
    expect(second.status).toBe(2);
    expect((await github.comments())[0]?.body).toContain('## ❓ Nothing was judged: the configuration is wrong');
  });

  const { opened } = checkout('blocked');
  test.each<[string, Step['event']]>([
    [
      'merge_group',
      {
        name: 'merge_group',
        payload: { merge_group: { base_sha: opened.base, head_sha: opened.merge, base_ref: 'refs/heads/main' } },
      },
    ],
    ['push', { name: 'push', payload: { ref: 'refs/heads/main' } }],
    ['schedule', { name: 'schedule', payload: { schedule: '17 5 * * 1-5' } }],
    ['workflow_dispatch', { name: 'workflow_dispatch', payload: { inputs: null } }],
  ])('%s: the same verdict, and no comment', async (_, event) => {
    const result = await suite({ event });
    expect(result.outputs['verdict']).toBe('blocked');
    expect(result.status).toBe(1);
    expect(asked()).toEqual([]);
  });

  test('on GitHub Enterprise Server its own addresses are used', async () => {
    const result = await suite({
      environment: { GITHUB_API_URL: `${github.address}/api/v3`, GITHUB_SERVER_URL: 'https://ghe.acme.test' },
    });
    const [comment] = await github.comments();
    expect(comment?.body).toContain(`https://ghe.acme.test/acme/detectors/blob/${checkout('blocked').opened.head}/`);
    expect(comment?.body).not.toContain('github.com');
    expect(result.log).toContain('Comment: written.');
  });
});

test('a run that is cancelled while GitHub keeps it waiting ends at once, and has decided nothing', async () => {
  let kill = (): void => undefined;
  github.fail({ method: 'GET', path: COMMENTS, act: async () => kill() });
  const { step } = checkout('ready');
  github.push(checkout('ready').opened.head);
  const result = await runStep(actions, {
    action: '',
    ...step,
    with: { 'github-token': BOT },
    environment: { GITHUB_API_URL: github.address },
    started: (child) => (kill = () => void child.kill('SIGTERM')),
  });
  expect(result.status).toBe(143);
  expect(result.outputs).toMatchObject({ verdict: 'undecided', ready: 'false' });
  expect(result.errors).toBe('');
  expect(await github.comments()).toEqual([]);
});

describe('what GitHub refuses changes no verdict, and is said in the job summary', () => {
  const listing = (act: Fault['act']): Fault => ({ method: 'GET', path: COMMENTS, act });
  const creating = (act: Fault['act']): Fault => ({ method: 'POST', path: COMMENTS, act });
  const error = (status: number, message: string, headers = {}): Fault['act'] => ({
    status,
    headers,
    body: { message },
  });

  interface Met {
    readonly result: StepResult;
    readonly comments: readonly string[];
    readonly calls: number;
    readonly unexpected: readonly string[];
  }
  /** A run that meets faults at a GitHub of its own. */
  const meet = async (faults: readonly Fault[], run: Run = {}): Promise<Met> => {
    const own = await emulatedGitHub();
    try {
      await own.begin({ head: checkout('blocked').opened.head });
      own.fail(...faults);
      const result = await suite({ ...run, at: own });
      const comments = (await own.comments()).map(({ body }) => body);
      return { result, comments, calls: own.exchanges.length, unexpected: [...own.unexpected] };
    } finally {
      await own.close();
    }
  };
  /** Waiting for GitHub is most of such a run: all of a table wait at once. */
  const allAtOnce = <Row extends readonly [string, ...unknown[]]>(
    rows: readonly Row[],
    begin: (row: Row) => Promise<Met>,
  ): ((name: string) => Promise<Met>) => {
    let begun: ReadonlyMap<string, Promise<Met>> | undefined;
    return async (name) => {
      begun ??= new Map(rows.map((row) => [row[0], begin(row)]));
      // One that fails is told by its own test.
      for (const run of begun.values()) run.catch(() => undefined);
      const met = await begun.get(name);
      if (!met) throw new Error(`no run ${name}`);
      return met;
    };
  };

  const refused: readonly (readonly [string, Run, readonly Fault[], RegExp])[] = [
    [
      'a token that only reads: forks and Dependabot',
      { token: 'job-token-that-reads' },
      [],
      /answered 403.*never may; elsewhere the job needs `pull-requests: write`/,
    ],
    ['a token without any right to pull requests', { token: 'job-token-of-contents' }, [], /answered 403/],
    ['a token that is not valid', { token: 'nobody' }, [], /answered 401.*not valid/],
    ['404', {}, [listing(error(404, 'Not Found'))], /answered 404.*does not see/],
    ['422', {}, [creating(error(422, 'Validation Failed'))], /answered 422 “Validation Failed”/],
    [
      '503 again and again',
      {},
      [listing(error(503, 'x')), listing(error(503, 'x')), listing(error(503, 'x'))],
      /answered 503/,
    ],
    [
      'a limit that lasts too long',
      {},
      [
        creating(
          error(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }),
        ),
      ],
      /limits how often/,
    ],
    [
      'words that are markup',
      {},
      [listing(error(404, '<img src=x> @acme/all [a](https://e.test)'))],
      /\\<img src\\=x\\>/,
    ],
  ];
  const refusals = allAtOnce(refused, ([, run, faults]) => meet(faults, run));
  test.each(refused)('%s', async (name, _run, _faults, words) => {
    const { result: blocked, comments, unexpected } = await refusals(name);
    expect(blocked.status).toBe(1);
    expect(blocked.outputs).toMatchObject({ verdict: 'blocked', ready: 'false' });
    expect(blocked.summary).toMatch(/\n> \[!WARNING\]\n> The comment on the pull request could not be written\./);
    expect(blocked.summary).toMatch(words);
    expect(blocked.errors).toBe('');
    expect(comments).toEqual([]);
    expect(unexpected).toEqual([]);
  });

  const passing: readonly (readonly [string, readonly Fault[]])[] = [
    ['a limit with a word on how long', [creating(error(429, 'slow down', { 'retry-after': '1' }))]],
    ['a secondary limit', [creating(error(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' }))]],
    ['502 once', [listing(error(502, 'Bad Gateway'))]],
    ['a connection that breaks before the write', [creating('drop')]],
    ['a connection that breaks after the write', [creating('drop-answer')]],
    ['a connection that breaks on looking', [listing('drop-answer')]],
  ];
  const attempts = allAtOnce(passing, ([, faults]) => meet(faults));
  test.each(passing)('%s: tried again, with one comment in the end', async (name) => {
    const { result, comments, calls, unexpected } = await attempts(name);
    expect(result.status).toBe(1);
    expect(result.summary).not.toContain('could not be written');
    expect(comments).toEqual([expect.stringContaining('## ⛔')]);
    expect(calls).toBeLessThanOrEqual(9);
    expect(unexpected).toEqual([]);
  });

  test('nor does it make a ready one any other', async () => {
    const ready = await suite({ changes: 'ready', token: 'job-token-that-reads' });
    expect(ready.status).toBe(0);
    expect(ready.outputs).toMatchObject({ verdict: 'ready', ready: 'true' });
    expect(ready.summary).toMatch(/^## ✅ [^]*could not be written/);
  });

  test('nobody at the address', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    await new Promise((done) => gone.close(done));
    const result = await suite({ environment: { GITHUB_API_URL: `http://127.0.0.1:${port}` } });
    expect(result.status).toBe(1);
    expect(result.summary).toMatch(/could not be written\. GitHub did not answer \(ECONNREFUSED\)/);
  });
});
