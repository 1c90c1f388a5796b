import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestResultStatement } from '../../src/generated/formats.ts';
import { parseJunit } from '../../src/sources/formats/junit.ts';
import {
  CHANGES,
  checkOut,
  detectorOrigin,
  openPullRequest,
  pullRequestEvent,
} from '../support/detector-repository.ts';
import { downloadedActions, runStep, type StepResult } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const actions = downloadedActions();

async function run(action: string): Promise<StepResult> {
  const work = temporaryFolder();
  const origin = detectorOrigin(join(work, 'origin'));
  const opened = openPullRequest(origin, CHANGES.blocked);
  const checkout = checkOut(`file://${origin.folder}`, join(work, 'checkout'), opened.merge, 1);
  return runStep(actions, { action, workspace: checkout.folder, event: pullRequestEvent(opened) });
}

const read = (path: string | undefined): string => readFileSync(path ?? '', 'utf8');

test('the suite leaves its report in every form, and the decision record about exactly that report', async () => {
  const { outputs, temporary } = await run('');
  expect(JSON.parse(read(outputs['sarif']))).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Promotion Gates' } } }],
  });
  const verdict = parseJunit('report', read(outputs['junit']));
  expect(verdict).toContainEqual(expect.objectContaining({ name: 'verdict', outcome: 'failed' }));
  expect(read(outputs['markdown'])).toMatch(/^## /);
  const [feature = ''] = (JSON.parse(outputs['features'] ?? '[]') as { id: string }[]).map(({ id }) => id);
  const { subject, predicate } = JSON.parse(
    read(join(outputs['decision'] ?? '', feature, 'test-result.json')),
  ) as TestResultStatement;
  expect(predicate.result).toBe('FAILED');
  expect(subject).toContainEqual({
    name: 'readiness-report.json',
    digest: { sha256: createHash('sha256').update(read(outputs['report'])).digest('hex') },
  });
  expect(temporary.filter((path) => path.endsWith('svr.json'))).toEqual([]);
});

test('a single gate leaves the same, and no decision', async () => {
  const { outputs, temporary } = await run('actions/experiment');
  expect(read(outputs['sarif'])).toContain('"version": "2.1.0"');
  expect(parseJunit('report', read(outputs['junit']))).not.toHaveLength(0);
  expect(outputs['decision']).toBeUndefined();
  expect(temporary.filter((path) => path.includes('decision'))).toEqual([]);
});
