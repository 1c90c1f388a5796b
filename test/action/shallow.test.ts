import { afterEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import {
  CHANGES,
  checkOut,
  detectorOrigin,
  openPullRequest,
  PLACES,
  type PullRequest,
  pullRequestEvent,
} from '../support/detector-repository.ts';
import type { Files, GitRepository } from '../support/git-repository.ts';
import { authorization, type GitServer, gitServer } from '../support/git-server.ts';
import { downloadedActions, runStep, type StepResult } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TOKEN = 'ghs_0123456789abcdef';
const work = temporaryFolder();
const actions = downloadedActions();
const servers: GitServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

let count = 0;

interface Shallow {
  readonly server: GitServer;
  readonly checkout: GitRepository;
  readonly opened: PullRequest;
  readonly run: (inputs?: Readonly<Record<string, string>>) => Promise<StepResult>;
}

/** A pull request of a private repository, checked out one commit deep by a checkout that kept no credentials. */
async function shallow(
  changes: Files,
  { commit = 'merge', meanwhile }: { readonly commit?: 'merge' | 'head'; readonly meanwhile?: Files } = {},
): Promise<Shallow> {
  count += 1;
  const folder = join(work, String(count));
  const origin = detectorOrigin(join(folder, 'origin'));
  let opened = openPullRequest(origin, changes);
  if (meanwhile) opened = { ...opened, base: origin.commit('Go on', meanwhile) };
  const server = await gitServer(folder, TOKEN);
  servers.push(server);
  const checkout = checkOut(`file://${origin.folder}`, join(folder, 'checkout'), opened[commit], 1);
  checkout.git('remote', 'set-url', 'origin', `${server.address}/origin/.git`);
  const run = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
    runStep(actions, {
      action: '',
      workspace: checkout.folder,
      event: pullRequestEvent(opened),
      with: inputs,
      environment: { GITHUB_SERVER_URL: server.address },
    });
  return { server, checkout, opened, run };
}

function reportOf(result: StepResult): ReadinessReport {
  return JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')) as ReadinessReport;
}

test('with the token the base is fetched, and the token stays where it was', async () => {
  const { checkout, opened, run, server } = await shallow(CHANGES.blocked);
  const result = await run({ 'github-token': TOKEN });
  expect(result.status).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: 'blocked', raised: '["burst"]' });
  expect(reportOf(result).base).toEqual({ commit: opened.base, name: 'main' });
  expect(server.refused()).toBeGreaterThan(0);
  const secret = [TOKEN, authorization(TOKEN).slice('basic '.length)];
  const seen = [
    result.log.replaceAll(/^::add-mask::.*$/gm, ''),
    result.errors,
    result.summary,
    JSON.stringify(result.outputs),
    JSON.stringify(reportOf(result)),
    readFileSync(join(checkout.folder, '.git/config'), 'utf8'),
  ].join('\n');
  for (const text of secret) expect(seen).not.toContain(text);
});

test('with the credentials of the checkout no token is needed', async () => {
  const { checkout, run, server } = await shallow(CHANGES.blocked);
  checkout.git('config', `http.${server.address}/.extraheader`, `AUTHORIZATION: ${authorization(TOKEN)}`);
  const result = await run();
  expect(result.outputs).toMatchObject({ verdict: 'blocked', raised: '["burst"]' });
  expect(server.refused()).toBe(0);
});

test('with credentials of the checkout that have ended, the token is tried', async () => {
  const { checkout, run, server } = await shallow(CHANGES.blocked);
  checkout.git('config', `http.${server.address}/.extraheader`, `AUTHORIZATION: ${authorization('an old one')}`);
  const result = await run({ 'github-token': TOKEN });
  expect(result.outputs).toMatchObject({ verdict: 'blocked', raised: '["burst"]' });
});

test.each(['', 'a wrong token'])(
  'without the base (token: %j) nothing passes: undecided, and what to do',
  async (token) => {
    const { run } = await shallow(CHANGES.ready);
    const result = await run({ 'github-token': token });
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'undecided', ready: 'false' });
    expect(reportOf(result).base?.missing).toMatch(/could not be fetched/);
    expect(result.summary).toMatch(/fetch-depth: 0/);
    expect(result.errors).toBe('');
  },
);

test('of the head of a pull request, checked out by itself, the common ancestor is found', async () => {
  const { run } = await shallow(CHANGES.blocked, {
    commit: 'head',
    meanwhile: { 'README.md': '# Detectors of ours\n' },
  });
  const result = await run({ 'github-token': TOKEN });
  expect(result.outputs).toMatchObject({ verdict: 'blocked', raised: '["burst"]' });
  expect(reportOf(result).base).not.toHaveProperty('missing');
});

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

test('criteria are compared with those of the common ancestor, fetched though both sides have changed them', async () => {
  const { run } = await shallow(
    { ...CHANGES.ready, ...experiment('0.70') },
    { commit: 'head', meanwhile: experiment('0.85') },
  );
  const result = await run({ 'github-token': TOKEN });
  const finding = reportOf(result).features[0]?.findings.find(
    ({ check }) => check === 'experiment/criteria-preregistered',
  );
  expect(finding).toMatchObject({ outcome: 'unknown', message: expect.stringMatching(/0\.8.*0\.7|0\.7.*0\.8/) });
});
