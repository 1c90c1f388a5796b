import { afterEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import {
  CHANGES,
  checkOut,
  detectorOrigin,
  openPullRequest,
  pullRequestEvent,
} from '../support/detector-repository.ts';
import { gitServer } from '../support/git-server.ts';
import { nodeVersions } from '../support/node-24.ts';
import { downloadedActions, runStep } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const nodes = await nodeVersions();
const work = temporaryFolder();
const actions = downloadedActions();
let close = (): Promise<void> => Promise.resolve();
afterEach(() => close());

let count = 0;

/** The runner interrupts a cancelled step first, and terminates it some seconds later. */
const CASES = nodes.flatMap(({ title, path }) =>
  (['SIGINT', 'SIGTERM'] as const).map((signal) => ({ title, path, signal, status: signal === 'SIGINT' ? 130 : 143 })),
);

test.each(CASES)(
  '$title, $signal while git waits for a server: no verdict, no file, no process is left',
  async ({ path, signal, status }) => {
    if (path === undefined) return;
    count += 1;
    const folder = join(work, String(count));
    const origin = detectorOrigin(join(folder, 'origin'));
    const opened = openPullRequest(origin, CHANGES.ready);
    const checkout = checkOut(`file://${origin.folder}`, join(folder, 'checkout'), opened.merge, 1);
    const server = await gitServer(folder, 'a-token', true);
    close = server.close;
    checkout.git('remote', 'set-url', 'origin', `${server.address}/origin/.git`);
    const result = await runStep(actions, {
      action: '',
      node: path,
      workspace: checkout.folder,
      event: pullRequestEvent(opened),
      with: { 'github-token': 'a-token' },
      environment: { GITHUB_SERVER_URL: server.address },
      started: (child) => void server.asked.then(() => child.kill(signal)),
    });
    expect(result.status).toBe(status);
    expect(result.outputs).toEqual({ verdict: 'undecided', ready: 'false', features: '[]', raised: '[]' });
    expect(result.summary).toBe('');
    expect(result.annotations).toEqual([]);
    expect(result.log).toMatch(/Cancelled: nothing was decided\.\n$/);
    expect(result.errors).toBe('');
    expect(result.temporary).toEqual([]);
    expect(result.leftovers).toEqual([]);
  },
);
