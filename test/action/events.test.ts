import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateReport, ReadinessReport } from '../../src/generated/formats.ts';
import {
  CHANGES,
  checkOut,
  detectorOrigin,
  openPullRequest,
  PLACES,
  pullRequestEvent,
  WORKFLOW,
} from '../support/detector-repository.ts';
import type { GitRepository } from '../support/git-repository.ts';
import { nodeVersions } from '../support/node-24.ts';
import { downloadedActions, runStep, type Step, type StepResult } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const nodes = await nodeVersions();
const work = temporaryFolder();
const actions = downloadedActions();

let count = 0;
/** A pull request on a fresh origin, checked out the way a job has it by default: the merge commit alone. */
function pullRequest(changes: keyof typeof CHANGES): {
  readonly step: Pick<Step, 'workspace' | 'event'>;
  readonly origin: GitRepository;
  readonly checkout: GitRepository;
} {
  count += 1;
  const origin = detectorOrigin(join(work, `origin-${count}`));
  const opened = openPullRequest(origin, CHANGES[changes]);
  const checkout = checkOut(`file://${origin.folder}`, join(work, `checkout-${count}`), opened.merge, 1);
  return { step: { workspace: checkout.folder, event: pullRequestEvent(opened) }, origin, checkout };
}

function reportOf(result: StepResult): ReadinessReport {
  return JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')) as ReadinessReport;
}

function expectQuiet(result: StepResult): void {
  expect(result.errors).toBe('');
  expect(result.leftovers).toEqual([]);
}

describe.each(nodes)('$title', ({ path: node }) => {
  const at = node === undefined ? test.skip : test;
  const run = (step: Omit<Step, 'action' | 'node'> & { readonly action?: string }): Promise<StepResult> =>
    runStep(actions, { action: '', ...step, ...(node === undefined ? {} : { node }) });

  at('a pull request that is not ready is blocked: exit status, outputs, remark on the line, summary', async () => {
    const { step, origin } = pullRequest('blocked');
    const result = await run(step);
    expectQuiet(result);
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({
      verdict: 'blocked',
      ready: 'false',
      raised: '["burst"]',
      failed: '1',
      unknown: '0',
      waived: '0',
      known: '0',
    });
    expect(JSON.parse(result.outputs['features'] ?? '')).toEqual([
      { id: 'burst', stage: 'candidate', raisedFrom: 'exploratory', verdict: 'blocked', blocksThisRun: true },
    ]);
    const errors = result.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.properties).toMatchObject({
      title: 'experiment/threshold-holds',
      file: PLACES.threshold.path,
      line: String(PLACES.threshold.line),
    });
    expect(errors[0]?.message).toMatch(/recall.*What to do: /s);
    const head = origin.git('rev-parse', 'topic');
    expect(result.summary).toMatch(/^## ⛔ .*burst.* cannot go to candidate/);
    expect(result.summary).toContain(
      `https://github.example.test/acme/detectors/blob/${head}/${PLACES.threshold.path}#L${PLACES.threshold.line}`,
    );
    expect(result.summary).toContain('npx promotion-gates check --base origin/main');
    expect(readFileSync(result.outputs['markdown'] ?? '', 'utf8')).toBe(result.summary);
    const report = reportOf(result);
    expect(report).toMatchObject({
      kind: 'promotion-gates/readiness-report',
      verdict: 'blocked',
      base: { commit: origin.git('rev-parse', 'main'), name: 'main' },
      policy: { source: 'base' },
      run: 'https://github.example.test/acme/detectors/actions/runs/18234567',
    });
  });

  at('one that is ready passes', async () => {
    const result = await run(pullRequest('ready').step);
    expectQuiet(result);
    expect(result.status).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'ready', ready: 'true', raised: '["burst"]', failed: '0' });
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(result.summary).toMatch(/^## ✅ /);
  });

  at('one that touches no feature has nothing to judge', async () => {
    const result = await run(pullRequest('unrelated').step);
    expectQuiet(result);
    expect(result.status).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'nothing-to-judge', ready: 'true', features: '[]', raised: '[]' });
    expect(result.annotations).toEqual([]);
  });

  at('a wrong configuration is nobody’s pass: exit 2, a remark on each line', async () => {
    const { step } = pullRequest('policy with a mistake');
    const result = await run(step);
    expectQuiet(result);
    expect(result.status).toBe(2);
    expect(result.outputs).toEqual({ verdict: 'undecided', ready: 'false', features: '[]', raised: '[]' });
    expect(
      result.annotations.map(({ level, properties }) => `${level} ${properties['file']}:${properties['line']}`),
    ).toEqual(expect.arrayContaining(['error promotion.yml:4']));
    expect(result.annotations[0]?.message).toMatch(/What to do: /);
    expect(result.summary).toMatch(/^## ❓ Nothing was judged/);
    expect(result.temporary).toEqual([]);
    expect(result.log).not.toMatch(/\n\s+at /);
  });
});

describe('the events a workflow runs on', () => {
  const origin = detectorOrigin(join(work, 'origin-events'));
  let blocked: ReturnType<typeof openPullRequest>;
  let head: GitRepository;
  beforeAll(() => {
    blocked = openPullRequest(origin, CHANGES.blocked);
    head = checkOut(`file://${origin.folder}`, join(work, 'checkout-events'), blocked.merge, 1);
  });
  const main = (): GitRepository => {
    const folder = join(work, 'checkout-main');
    return existsSync(folder) ? { ...head, folder } : checkOut(`file://${origin.folder}`, folder, blocked.base, 1);
  };

  test('merge_group: judged against the commit it is queued on', async () => {
    const payload = {
      action: 'checks_requested',
      merge_group: {
        base_ref: 'refs/heads/main',
        base_sha: blocked.base,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
        head_sha: blocked.merge,
      },
    };
    const result = await runStep(actions, {
      action: '',
      workspace: head.folder,
      event: { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7', payload },
    });
    expectQuiet(result);
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'blocked', raised: '["burst"]' });
    expect(reportOf(result).base).toEqual({ commit: blocked.base, name: 'main' });
  });

  test.each([
    ['push', { ref: 'refs/heads/main', before: '0'.repeat(40), after: '1'.repeat(40) }],
    ['schedule', { schedule: '17 5 * * 1-5' }],
    ['workflow_dispatch', { inputs: null, ref: 'refs/heads/main' }],
    ['workflow_run', { action: 'completed' }],
  ])('%s: every feature at its stage', async (name, payload) => {
    const result = await runStep(actions, { action: '', workspace: main().folder, event: { name, payload } });
    expectQuiet(result);
    expect(result.status).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'ready', raised: '[]' });
    expect(reportOf(result)).not.toHaveProperty('base');
    expect(reportOf(result).policy.source).toBe('head');
  });

  test('pull_request with the base checked out: not taken for a pull request that changes nothing', async () => {
    const result = await runStep(actions, { action: '', workspace: main().folder, event: pullRequestEvent(blocked) });
    expect(result.status).toBe(2);
    expect(result.outputs).toMatchObject({ verdict: 'undecided', ready: 'false' });
    expect(result.annotations[0]?.message).toContain('the base branch is checked out');
  });

  test('pull_request_target is refused', async () => {
    const result = await runStep(actions, {
      action: '',
      workspace: main().folder,
      event: { ...pullRequestEvent(blocked), name: 'pull_request_target' },
    });
    expect(result.status).toBe(2);
    expect(result.annotations[0]?.message).toContain('pull_request_target');
  });
});

describe('inputs', () => {
  test('enforce: false reports and does not block', async () => {
    const result = await runStep(actions, { action: '', ...pullRequest('blocked').step, with: { enforce: 'false' } });
    expect(result.status).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'blocked', ready: 'false', failed: '1' });
    expect(result.summary).toMatch(/not enforced/);
    expect(result.annotations.map(({ level }) => level)).not.toContain('error');
    expect(
      result.annotations.find(({ properties }) => properties['title'] === 'experiment/threshold-holds')?.level,
    ).toBe('warning');
  });

  test('enforce: false does not excuse a wrong configuration', async () => {
    expect(
      (await runStep(actions, { action: '', ...pullRequest('policy with a mistake').step, with: { enforce: 'false' } }))
        .status,
    ).toBe(2);
  });

  test('a mistake in the workflow is remarked on its line of the workflow', async () => {
    const result = await runStep(actions, {
      action: '',
      ...pullRequest('ready').step,
      with: { enforce: 'yes', featurs: 'burst' },
    });
    expect(result.status).toBe(2);
    expect(
      result.annotations.map(({ properties, message }) => ({
        file: properties['file'],
        line: properties['line'],
        message,
      })),
    ).toEqual([
      {
        file: WORKFLOW,
        line: undefined,
        message: expect.stringMatching(/`featurs` is not an input .* did you mean `features`\?/),
      },
      { file: WORKFLOW, line: '9', message: expect.stringContaining('input `enforce` is `yes`') },
    ]);
  });

  test('a base by name; one that is not there is a mistake', async () => {
    const { step } = pullRequest('blocked');
    expect((await runStep(actions, { action: '', ...step, with: { base: 'main' } })).outputs).toMatchObject({
      verdict: 'blocked',
      raised: '["burst"]',
    });
    const wrong = await runStep(actions, { action: '', ...step, with: { base: 'mian' } });
    expect(wrong.status).toBe(2);
    expect(wrong.annotations[0]?.message).toContain('`mian`');
  });

  test('a stage to judge at, and a feature by name', async () => {
    const { step } = pullRequest('unrelated');
    const result = await runStep(actions, {
      action: '',
      workspace: step.workspace,
      event: { name: 'workflow_dispatch', payload: {} },
      with: { stage: 'production', features: 'bur*' },
    });
    expect(JSON.parse(result.outputs['features'] ?? '')).toMatchObject([{ id: 'burst', stage: 'production' }]);
    const wrong = await runStep(actions, { action: '', ...step, with: { stage: 'prodution' } });
    expect(wrong.status).toBe(2);
    expect(wrong.annotations[0]?.message).toContain('did you mean `production`?');
  });

  test('what strangers write is no command to the runner', async () => {
    const result = await runStep(actions, { action: '', ...pullRequest('hostile names').step });
    expect(result.status).toBe(1);
    expect(result.log).not.toMatch(/##\[error\]/);
    expect(result.annotations.map(({ message }) => message)).not.toContain('x ##[error]y');
  });
});

describe('single gates and the report', () => {
  test('a gate answers for itself alone and hands on its gate report', async () => {
    const { step } = pullRequest('blocked');
    const tests = await runStep(actions, { action: 'actions/tests', ...step });
    expect(tests.status).toBe(0);
    const report = JSON.parse(readFileSync(tests.outputs['report'] ?? '', 'utf8')) as GateReport;
    expect(report).toMatchObject({
      kind: 'promotion-gates/gate-report',
      gate: 'tests',
      features: [{ feature: 'burst', stage: 'candidate' }],
    });
    expect(tests.outputs['report']).toMatch(/tests\.gate-report\.json$/);
  });

  test('the report judges what the gates hand on, and nothing of what they say of it', async () => {
    const { step, checkout } = pullRequest('blocked');
    const gates = await Promise.all(
      ['experiment', 'tests'].map((gate) =>
        runStep(actions, { action: `actions/${gate}`, ...step, with: { enforce: 'false' } }),
      ),
    );
    expect(gates.map(({ status }) => status)).toEqual([0, 0]);
    const evidence = gates.map(({ outputs }) => outputs['report']).join('\n');
    const needs = JSON.stringify({
      data: { result: 'success', outputs: {} },
      files: { result: 'success', outputs: {} },
    });
    const decided = await runStep(actions, { action: 'actions/promotion-report', ...step, with: { evidence, needs } });
    expectQuiet(decided);
    expect(decided.status).toBe(1);
    expect(decided.outputs).toMatchObject({ verdict: 'blocked', raised: '["burst"]', failed: '1' });
    expect(checkout.git('status', '--porcelain')).toBe('');
  });

  test('the report without a required gate, or with a needed job that did not succeed, is undecided', async () => {
    const { step } = pullRequest('ready');
    const gates = await Promise.all(
      ['experiment', 'tests'].map((gate) => runStep(actions, { action: `actions/${gate}`, ...step })),
    );
    const evidence = gates.map(({ outputs }) => outputs['report'] ?? '');
    const report = (inputs: Record<string, string>): Promise<StepResult> =>
      runStep(actions, { action: 'actions/promotion-report', ...step, with: inputs });
    const [all, missing, cancelled, malformed] = await Promise.all([
      report({ evidence: evidence.join('\n') }),
      report({ evidence: evidence[0] ?? '' }),
      report({ evidence: evidence.join('\n'), needs: '{"files":{"result":"cancelled"}}' }),
      report({ evidence: evidence.join('\n'), needs: 'files' }),
    ]);
    expect(all).toMatchObject({ status: 0, outputs: { verdict: 'ready' } });
    expect(missing).toMatchObject({ status: 1, outputs: { verdict: 'undecided', ready: 'false' } });
    expect(cancelled).toMatchObject({ status: 1, outputs: { verdict: 'undecided', ready: 'false' } });
    expect(cancelled?.summary).toContain('was cancelled');
    expect(malformed).toMatchObject({ status: 2, outputs: { verdict: 'undecided', ready: 'false' } });
  });
});
