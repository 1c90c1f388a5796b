import { expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkOut, openPullRequest, pullRequestEvent } from '../support/detector-repository.ts';
import { type Files, gitRepository } from '../support/git-repository.ts';
import { nodeVersions } from '../support/node-24.ts';
import { downloadedActions, processes, runStep, type Step, type StepResult } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const nodes = await nodeVersions();
const root = join(import.meta.dirname, '../..');
const work = temporaryFolder();
const actions = downloadedActions();

const CONTRACT = 'features/load/host.odcs.yaml';
const RECORD = 'features/load/load.feature.yml';
const CONTRACT_TEXT = `apiVersion: v3.1.0
kind: DataContract
id: host
name: host
version: 1.0.0
status: active
servers:
  - server: sample
    type: local
    path: host.csv
    format: csv
schema:
  - name: host
    properties:
      - name: host_id
        logicalType: string
        required: true
      - name: busy_share
        logicalType: number
        required: true
        logicalTypeOptions: { minimum: 0, maximum: 1 }
`;
/** Where the contract states the range. */
const RANGE_LINE = 21;

function data(rows: number, last = '0.5'): string {
  return `host_id,busy_share\n${'h-0123,0.25\n'.repeat(rows - 1)}h-0123,${last}\n`;
}

const record = (stage: string): string => `id: load\ntitle: Load\nstage: ${stage}\ncontracts: [host.odcs.yaml]\n`;

let count = 0;
/** A pull request that raises a feature which leans on data in the repository. */
function pullRequest(csv: string): Pick<Step, 'action' | 'workspace' | 'event'> {
  count += 1;
  const origin = gitRepository(join(work, `origin-${count}`));
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const files: Files = {
    'promotion.yml': 'version: 1\nrequires:\n  candidate: [data-contract]\n',
    [RECORD]: record('exploratory'),
    [CONTRACT]: CONTRACT_TEXT,
  };
  origin.commit('Begin', files);
  const opened = openPullRequest(origin, { [RECORD]: record('candidate'), 'features/load/host.csv': csv });
  const checkout = checkOut(`file://${origin.folder}`, join(work, `checkout-${count}`), opened.merge, 1);
  return { action: 'actions/data-contract', workspace: checkout.folder, event: pullRequestEvent(opened) };
}

/** A PATH with git and nothing else. */
function pathWithoutNpm(): string {
  const folder = join(work, 'bin');
  mkdirSync(folder, { recursive: true });
  const git = (process.env['PATH'] ?? '')
    .split(':')
    .map((part) => join(part, 'git'))
    .find((file) => existsSync(file));
  if (git !== undefined && !existsSync(join(folder, 'git'))) symlinkSync(git, join(folder, 'git'));
  return folder;
}

/** What the npm client needs to reach the registry that this machine is set up for. */
function registry(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      /^(HOME|npm_config_(registry|userconfig|globalconfig|cache|cafile|.*proxy)|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i.test(
        name,
      ),
    ),
  );
}

function expectBlockedByRange(result: StepResult): void {
  expect(result.status).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: 'blocked', failed: '1' });
  const [error] = result.annotations.filter(({ level }) => level === 'error');
  expect(error?.properties).toMatchObject({
    title: 'data-contract/values-in-range',
    file: CONTRACT,
    line: String(RANGE_LINE),
  });
}

test('from an empty tool cache the engine is installed by npm, found there again without it, and the checkout is left alone', async () => {
  const cache = join(work, 'tool-cache');
  const bad = pullRequest(data(50, '1.7'));
  const installed = await runStep(actions, { ...bad, environment: { ...registry(), RUNNER_TOOL_CACHE: cache } });
  expectBlockedByRange(installed);
  expect(installed.leftovers).toEqual([]);
  const [version = ''] = readdirSync(join(cache, 'promotion-gates-engine'));
  expect(readdirSync(join(cache, 'promotion-gates-engine', version))).toEqual([`${process.platform}-${process.arch}`]);
  expect(readdirSync(bad.workspace).sort()).toEqual(['.git', 'features', 'promotion.yml']);

  const environment = { PATH: pathWithoutNpm(), RUNNER_TOOL_CACHE: cache };
  expectBlockedByRange(await runStep(actions, { ...bad, environment }));
  const good = await runStep(actions, { ...pullRequest(data(50)), environment });
  expect(good.outputs).toMatchObject({ verdict: 'ready', ready: 'true', failed: '0', unknown: '0' });
  expect(good.status).toBe(0);
});

test('without npm there is no engine, and nothing passes for want of one', async () => {
  const result = await runStep(actions, { ...pullRequest(data(50)), environment: { PATH: pathWithoutNpm() } });
  expect(result.status).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: 'undecided', ready: 'false', failed: '0' });
  expect(result.summary).toMatch(/no SQL engine: .*there is no npm on the PATH/);
  for (const way of ['in `engine-directory`', 'install `@duckdb/node-api@', 'let npm'])
    expect(result.summary).toContain(way);
  expect(result.errors).toBe('');
});

test.each(nodes)('$title: a folder with the engine is enough', async ({ path }) => {
  if (path === undefined) return;
  const result = await runStep(actions, {
    ...pullRequest(data(50, '1.7')),
    node: path,
    environment: { PATH: pathWithoutNpm() },
    with: { 'engine-directory': root },
  });
  expectBlockedByRange(result);
});

test('a run that touches no data needs no engine', async () => {
  const origin = gitRepository(join(work, 'no-data'));
  origin.commit('Begin', { 'README.md': 'nothing here\n' });
  const cache = join(work, 'untouched-cache');
  const result = await runStep(actions, {
    action: '',
    workspace: origin.folder,
    event: { name: 'push', payload: {} },
    environment: { RUNNER_TOOL_CACHE: cache },
  });
  expect(result.status).toBe(0);
  expect(existsSync(cache)).toBe(false);
});

function expectCancelled(result: StepResult): void {
  expect(result.status).toBe(143);
  expect(result.outputs).toEqual({ verdict: 'undecided', ready: 'false', features: '[]', raised: '[]' });
  expect(result.summary).toBe('');
  expect(result.annotations).toEqual([]);
  expect(result.temporary).toEqual([]);
  expect(result.leftovers).toEqual([]);
}

test('cancelled while data is read: no verdict, no file, no process is left', async () => {
  const result = await runStep(actions, {
    ...pullRequest(data(2_000_000)),
    with: { 'engine-directory': root },
    started: (child) => void reading(child).then(() => child.kill('SIGTERM')),
  });
  expectCancelled(result);
});

test('cancelled while npm waits for a registry: no verdict, no file, no process is left, and no half of an engine', async () => {
  const stalled = createServer();
  const asked = once(stalled, 'request');
  stalled.listen(0, '127.0.0.1');
  await once(stalled, 'listening');
  const cache = join(work, 'half-cache');
  const result = await runStep(actions, {
    ...pullRequest(data(50)),
    environment: {
      RUNNER_TOOL_CACHE: cache,
      npm_config_registry: `http://127.0.0.1:${(stalled.address() as AddressInfo).port}/`,
    },
    started: (child) => void asked.then(() => child.kill('SIGTERM')),
  });
  stalled.closeAllConnections();
  stalled.close();
  expectCancelled(result);
  expect(
    readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) => /installing|node_modules/.test(path)),
  ).toEqual([]);
});

/** Comes true once the program that reads data runs, or can run no more. */
async function reading(step: ChildProcess): Promise<void> {
  const worker = join(actions, 'dist/query-worker.js');
  while (step.exitCode === null && !processes().some(({ command }) => command.includes(worker))) await wait(10);
}
