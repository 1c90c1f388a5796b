import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, ReadinessReport } from '../../src/generated/formats.ts';
import {
  CHANGES,
  checkOut,
  detectorOrigin,
  openPullRequest,
  PLACES,
  type PullRequest,
  pullRequestEvent,
} from '../support/detector-repository.ts';
import { type EmulatedGitHub, emulatedGitHub, type Fault } from '../support/emulated-github.ts';
import type { Files } from '../support/git-repository.ts';
import { type GitServer, gitServer } from '../support/git-server.ts';
import { downloadedActions, runStep, type StepResult } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What git asks for; GitHub's own interface takes other tokens. */
const GIT_TOKEN = 'ghs_0123456789abcdef';
const TOKEN = 'job-token-that-writes';
const work = temporaryFolder();
const actions = downloadedActions();
const servers: GitServer[] = [];
let github: EmulatedGitHub;
beforeAll(async () => {
  github = await emulatedGitHub();
});
afterAll(() => github.close());
afterEach(async () => {
  expect(github.unexpected).toEqual([]);
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

let count = 0;

interface Situation {
  readonly changes: Files;
  readonly commit?: 'merge' | 'head';
  /** What happens on `main` after the branch left it. */
  readonly meanwhile?: Files;
  /** Whether the base was fetched before, as a step of the workflow may do. */
  readonly baseIsHere?: boolean;
}

/** A checkout one commit deep, whose `origin` git cannot get into. */
async function situation({ changes, commit = 'merge', meanwhile, baseIsHere = false }: Situation): Promise<{
  readonly opened: PullRequest;
  readonly run: (token?: string) => Promise<StepResult>;
}> {
  count += 1;
  const folder = join(work, String(count));
  const origin = detectorOrigin(join(folder, 'origin'));
  let opened = openPullRequest(origin, changes);
  if (meanwhile) opened = { ...opened, base: origin.commit('Go on', meanwhile) };
  const server = await gitServer(folder, GIT_TOKEN);
  servers.push(server);
  const checkout = checkOut(`file://${origin.folder}`, join(folder, 'checkout'), opened[commit], 1);
  if (baseIsHere) checkout.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', opened.base);
  checkout.git('remote', 'set-url', 'origin', `${server.address}/origin/.git`);
  await github.begin({ head: opened.head, history: origin.folder });
  return {
    opened,
    run: (token = TOKEN) =>
      runStep(actions, {
        action: '',
        workspace: checkout.folder,
        event: pullRequestEvent(opened),
        with: { 'github-token': token },
        environment: { GITHUB_SERVER_URL: server.address, GITHUB_API_URL: github.address },
      }),
  };
}

function registered(result: StepResult): Finding | undefined {
  const report = JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')) as ReadinessReport;
  return report.features[0]?.findings.find(({ check }) => check === 'experiment/criteria-preregistered');
}

/** What was asked besides the comment. */
const history = (): readonly string[] =>
  github.exchanges.flatMap(({ path }) => /\/(compare|git\/\w+)\//.exec(path)?.slice(1) ?? []);

/** The experiment with another threshold. */
function experiment(threshold: string): Files {
  return {
    [PLACES.threshold.path]: `id: burst
hypothesis: The detector finds at least eight of ten bursts.
unit: episode
candidate: results.csv
criteria:
  - { metric: recall, threshold: ">= ${threshold}" }
`,
  };
}

test('of a merge commit GitHub is asked for the files of its first parent, and nothing else', async () => {
  const better = `episode,recall\n${Array.from({ length: 30 }, (_, index) => `${index},0.95\n`).join('')}`;
  const { run } = await situation({ changes: { ...CHANGES.ready, 'features/burst/results.csv': better } });
  const result = await run();
  expect(result.errors).toBe('');
  expect(registered(result)).toMatchObject({
    outcome: 'pass',
    message: 'the criteria are those of the merge base, byte for byte',
  });
  expect(history()).toEqual(['git/trees']);
  // The policy of the base is still not here: nothing becomes ready by this.
  expect(result.outputs).toMatchObject({ verdict: 'undecided', ready: 'false' });
});

test('what was there before the merge base GitHub is not asked for: of results that were there, nothing can be proved', async () => {
  const { run } = await situation({ changes: CHANGES.ready });
  expect(registered(await run())).toMatchObject({
    outcome: 'unknown',
    message: expect.stringMatching(/^cannot prove .* what was there before is not in this checkout$/),
  });
  expect(history()).toEqual(['git/trees']);
});

test('of a head whose base has gone on, the criteria are those where it left, within eight calls', async () => {
  const { run } = await situation({
    changes: { ...CHANGES.ready, ...experiment('0.70') },
    commit: 'head',
    meanwhile: experiment('0.85'),
    baseIsHere: true,
  });
  const result = await run();
  expect(registered(result)).toMatchObject({
    outcome: 'unknown',
    message: expect.stringMatching(
      /not pre-registered: recall: threshold >= 0\.80? → >= 0\.70?, in the pull request that changes `features/,
    ),
  });
  expect(history()).toEqual(['compare', 'git/trees', 'git/blobs']);
  expect(github.exchanges.length).toBeLessThanOrEqual(8);
});

test('the token stays where it was', async () => {
  const { run } = await situation({ changes: CHANGES.ready });
  const result = await run();
  const seen = [
    result.log.replaceAll(/^::add-mask::.*$/gm, ''),
    result.errors,
    result.summary,
    JSON.stringify(result.outputs),
  ];
  expect(seen.join('\n')).not.toContain(TOKEN);
});

const FILES = /\/git\/trees\//;
test.each<[string, Fault | undefined, string, RegExp]>([
  ['refuses the token', undefined, 'nobody', /GitHub itself was asked for it: .*Bad credentials/],
  [
    'answers with an error',
    { method: 'GET', path: FILES, act: { status: 502, body: { message: 'Bad Gateway' } } },
    TOKEN,
    /GitHub itself was asked for it: /,
  ],
  ['breaks the connection', { method: 'GET', path: FILES, act: 'drop' }, TOKEN, /GitHub did not answer/],
  [
    'gives something else',
    { method: 'GET', path: FILES, act: { status: 200, body: { tree: [{ path: 1, type: 'blob' }] } } },
    TOKEN,
    /its answer cannot be read/,
  ],
  [
    'has too many files',
    { method: 'GET', path: FILES, act: { status: 200, body: { tree: [], truncated: true } } },
    TOKEN,
    /it does not list so many files at once/,
  ],
])('where GitHub %s, it cannot be proved, and nothing else is different', async (_, fault, token, words) => {
  const { run } = await situation({ changes: CHANGES.ready });
  if (fault) github.fail(fault);
  const result = await run(token);
  expect(result).toMatchObject({ status: 1, errors: '' });
  expect(result.outputs).toMatchObject({ verdict: 'undecided', ready: 'false' });
  expect(registered(result)).toMatchObject({ outcome: 'unknown', message: expect.stringMatching(words) });
  expect(registered(result)?.message).toMatch(/^cannot prove that the criteria came before the results/);
});

test('where git can have it, GitHub is not asked', async () => {
  const { run } = await situation({ changes: CHANGES.blocked });
  // The same token serves git here, and GitHub's interface would refuse it.
  const result = await run(GIT_TOKEN);
  expect(registered(result)).toMatchObject({ outcome: 'pass' });
  expect(history()).toEqual([]);
});
