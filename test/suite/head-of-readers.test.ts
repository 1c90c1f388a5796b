import { expect, test } from '@jest/globals';
import { deskEngine } from '../../src/cli/desk-engine.ts';
import { deskRequest } from '../../src/cli/desk-request.ts';
import { runSuite } from '../../src/suite/run-suite.ts';
import { GIT_ENVIRONMENT, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the commit that readers know is the one to be checked out, not the test merge of the pull request', async () => {
  const { commit, folder } = gitRepository(temporaryFolder());
  commit('files', {
    'churn.feature.yml': 'id: churn\ntitle: Churn\nstage: candidate\npackages: [requirements.txt]\n',
    'requirements.txt': 'numpy==2.1.0\n',
  });
  const to = { write: () => undefined, terminal: false, columns: undefined };
  const desk = {
    workingDirectory: folder,
    environment: { ...process.env, ...GIT_ENVIRONMENT },
    signal: new AbortController().signal,
    stdout: to,
    stderr: to,
    now: new Date('2026-11-23T12:00:00Z'),
    stopwatch: () => 0,
  };
  const head = 'd'.repeat(40);
  const { report } = await runSuite({
    ...deskRequest(desk, deskEngine(desk, undefined), () => undefined),
    head,
  });
  expect(report.head).toBe(head);
  expect(report.features[0]?.recreation?.steps[0]).toMatchObject({ command: `git checkout ${'d'.repeat(12)}` });
});
