import { expect, test } from '@jest/globals';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CHANGES,
  checkOut,
  detectorOrigin,
  openPullRequest,
  PLACES,
  pullRequestEvent,
} from '../support/detector-repository.ts';
import type { Files } from '../support/git-repository.ts';
import { downloadedActions, runStep, type Step, type StepResult } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const work = temporaryFolder();
const actions = downloadedActions();

let count = 0;
function pullRequest(changes: Files): Pick<Step, 'action' | 'workspace' | 'event'> {
  count += 1;
  const origin = detectorOrigin(join(work, `origin-${count}`));
  const opened = openPullRequest(origin, changes);
  const checkout = checkOut(`file://${origin.folder}`, join(work, `checkout-${count}`), opened.merge, 1);
  return { action: '', workspace: checkout.folder, event: pullRequestEvent(opened) };
}

function expectNoVerdict(result: StepResult): void {
  expect(result.outputs).toEqual({ verdict: 'undecided', ready: 'false', features: '[]', raised: '[]' });
  expect(result.leftovers).toEqual([]);
}

test('of many problems ten are remarks, and the others are counted: GitHub would drop them without a word', async () => {
  const keys = Array.from({ length: 14 }, (_, index) => `unknown-${index}: 1`);
  const result = await runStep(actions, pullRequest({ 'promotion.yml': `version: 1\n${keys.join('\n')}\n` }));
  expect(result.status).toBe(2);
  expect(result.annotations.map(({ level }) => level)).toEqual([
    ...Array.from({ length: 10 }, () => 'error'),
    'notice',
  ]);
  expect(result.annotations.slice(0, 10).map(({ properties }) => properties['line'])).toEqual([
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
  ]);
  expect(result.annotations.at(-1)?.message).toBe('4 more errors in the job summary');
  expect(result.summary.match(/^\| `promotion\.yml:\d+` \|/gm)).toHaveLength(14);
});

test('a job summary that cannot be written is said, and changes no verdict', async () => {
  const result = await runStep(actions, {
    ...pullRequest(CHANGES.ready),
    environment: { GITHUB_STEP_SUMMARY: join(work, 'nowhere/summary') },
  });
  expect(result.status).toBe(0);
  expect(result.outputs).toMatchObject({ verdict: 'ready' });
  expect(result.log).toContain('the job summary could not be written (ENOENT)');
});

test('a fault of its own is exit 3: the stack in the log, where to report it, and nothing that reads as ready', async () => {
  const result = await runStep(actions, {
    ...pullRequest(CHANGES.ready),
    environment: { RUNNER_TEMP: join(work, 'nowhere') },
    with: { enforce: 'false' },
  });
  expect(result.status).toBe(3);
  expectNoVerdict(result);
  expect(result.log).toMatch(/ENOENT.*\n\s+at /);
  expect(result.annotations).toHaveLength(1);
  expect(result.annotations[0]).toMatchObject({
    level: 'error',
    message: expect.stringMatching(/fault of promotion-gates.* report it at https:/),
  });
});

test('an event that cannot be read is not taken for a push', async () => {
  const result = await runStep(actions, {
    ...pullRequest(CHANGES.blocked),
    environment: { GITHUB_EVENT_PATH: join(work, 'nowhere.json') },
  });
  expect(result.status).toBe(2);
  expectNoVerdict(result);
  expect(result.annotations[0]?.message).toContain('GITHUB_EVENT_PATH');
});

test('without a checkout, or without git, the workflow is told what is missing', async () => {
  const workspace = join(work, 'empty');
  mkdirSync(workspace);
  const none = await runStep(actions, { action: '', workspace, event: { name: 'push', payload: {} } });
  expect(none.status).toBe(2);
  expectNoVerdict(none);
  expect(none.annotations[0]?.message).toMatch(/is not in a git repository\. What to do: .*actions\/checkout/);
  const withoutGit = await runStep(actions, {
    action: '',
    workspace,
    event: { name: 'push', payload: {} },
    environment: { PATH: workspace },
  });
  expect(withoutGit.status).toBe(2);
  expect(withoutGit.annotations[0]?.message).toContain('git is not installed');
});

test('a checkout below the workspace is judged there, with places from its own root', async () => {
  const step = pullRequest(CHANGES.blocked);
  const workspace = join(work, 'workspace');
  cpSync(step.workspace, join(workspace, 'detectors'), { recursive: true });
  const result = await runStep(actions, { ...step, workspace, with: { 'working-directory': 'detectors' } });
  expect(result.status).toBe(1);
  expect(result.annotations.find(({ level }) => level === 'error')?.properties['file']).toBe(PLACES.threshold.path);
});

test('a policy of another checkout judges, and a run that was asked for says what it was asked', async () => {
  const step = pullRequest(CHANGES.blocked);
  const policy = join(work, 'governance/promotion.yml');
  mkdirSync(join(work, 'governance'));
  cpSync(join(step.workspace, 'promotion.yml'), policy);
  const result = await runStep(actions, { ...step, with: { config: policy } });
  expect(result.status).toBe(1);
  const report = JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')) as {
    readonly policy: { readonly source: string };
  };
  expect(report.policy.source).toBe('given');
  const missing = await runStep(actions, { ...step, with: { config: 'governance/promotion.yml' } });
  expect(missing.status).toBe(2);
  expect(missing.annotations[0]?.message).toContain('governance/promotion.yml');
});

test('the same pull request gives the same bytes', async () => {
  const step = pullRequest(CHANGES.blocked);
  const [first, second] = await Promise.all([runStep(actions, step), runStep(actions, step)]);
  expect(readFileSync(first.outputs['report'] ?? '', 'utf8')).toBe(
    readFileSync(second.outputs['report'] ?? '', 'utf8'),
  );
  expect(first.summary).toBe(second.summary);
  expect(readFileSync(first.outputs['report'] ?? '', 'utf8')).not.toContain(work);
});
