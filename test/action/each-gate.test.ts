import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { exampleRepository } from '../../scripts/example-repository.ts';
import type { GateReport } from '../../src/generated/formats.ts';
import { downloadedActions, runStep } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const actions = downloadedActions();
const GATES = ['data-contract', 'experiment', 'reproducibility', 'tests', 'lineage'];

test('on the example each gate answers in a job of its own, and the report comes to what one job says', async () => {
  const workspace = join(temporaryFolder(), 'repository');
  exampleRepository(workspace).git('checkout', '--quiet', 'main');
  const step = {
    workspace,
    event: { name: 'push', ref: 'refs/heads/main', payload: { ref: 'refs/heads/main' } },
  };
  const engine = { 'engine-directory': root };
  const reports: string[] = [];
  for (const gate of GATES) {
    const given = gate === 'data-contract' || gate === 'experiment' ? { with: engine } : {};
    const { status, outputs, summary } = await runStep(actions, { action: `actions/${gate}`, ...step, ...given });
    expect([gate, status, outputs['verdict'], summary.length > 0]).toEqual([gate, 0, 'ready', true]);
    const path = outputs['report'] ?? '';
    const report = JSON.parse(readFileSync(path, 'utf8')) as GateReport;
    expect(report).toMatchObject({ kind: 'promotion-gates/gate-report', gate });
    expect(report.features.length).toBeGreaterThan(0);
    reports.push(path);
  }
  const whole = await runStep(actions, { action: '.', ...step, with: engine });
  const decided = await runStep(actions, {
    action: 'actions/promotion-report',
    ...step,
    with: { evidence: reports.join('\n') },
  });
  expect([whole.status, whole.outputs['verdict']]).toEqual([0, 'ready']);
  expect([decided.status, decided.outputs['verdict']]).toEqual([0, 'ready']);
  expect(decided.outputs['features']).toBe(whole.outputs['features']);
});
