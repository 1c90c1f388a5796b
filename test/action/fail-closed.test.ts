import { expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateReport } from '../../src/generated/formats.ts';
import {
  CHANGES,
  checkOut,
  detectorOrigin,
  openPullRequest,
  pullRequestEvent,
} from '../support/detector-repository.ts';
import { downloadedActions, runStep, type StepResult } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const work = temporaryFolder();
const actions = downloadedActions();
const origin = detectorOrigin(join(work, 'origin'));
const opened = openPullRequest(origin, CHANGES.ready);
const step = {
  workspace: checkOut(`file://${origin.folder}`, join(work, 'checkout'), opened.merge).folder,
  event: pullRequestEvent(opened),
};

/** What the gates of a pull request that is ready hand on. */
const handedOn = (async () => {
  const made = await Promise.all(
    ['experiment', 'tests'].map((gate) => runStep(actions, { action: `actions/${gate}`, ...step })),
  );
  return made.map(({ outputs }) => readFileSync(outputs['report'] ?? '', 'utf8'));
})();

let count = 0;
/** The report job, on files that other jobs made. */
async function report(
  texts: Readonly<Record<string, string>>,
  needs = '{"gates":{"result":"success"}}',
): Promise<StepResult> {
  const folder = join(work, `evidence-${(count += 1)}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return runStep(actions, { action: 'actions/promotion-report', ...step, with: { evidence: folder, needs } });
}
const changed = (text: string, change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...(JSON.parse(text) as GateReport), ...change });

test('with all reports and all jobs well it is ready', async () => {
  const [experiment = '', tests = ''] = await handedOn;
  expect(await report({ 'a.json': experiment, 'b.json': tests })).toMatchObject({
    status: 0,
    outputs: { ready: 'true' },
  });
});

test.each<[string, (experiment: string, tests: string) => Readonly<Record<string, string>>, RegExp]>([
  [
    'a report that ends in the middle',
    (experiment, tests) => ({ 'a.json': experiment.slice(0, 300), 'b.json': tests }),
    /a\.json` cannot be read/,
  ],
  [
    'a report of a version to come',
    (experiment, tests) => ({ 'a.json': changed(experiment, { version: '2.0' }), 'b.json': tests }),
    /written in version 2\.0 .*Update the step/,
  ],
  [
    'a report with a key that nobody knows',
    (experiment, tests) => ({ 'a.json': changed(experiment, { verdict: 'ready' }), 'b.json': tests }),
    /`verdict`/,
  ],
  [
    'a report of a gate that does not exist',
    (experiment, tests) => ({ 'a.json': changed(experiment, { gate: 'luck' }), 'b.json': tests }),
    /`luck`/,
  ],
  [
    'two reports of one gate',
    (experiment, tests) => ({ 'a.json': experiment, 'b.json': tests, 'c.json': changed(tests, {}) }),
    /both report tests/,
  ],
  ['a report too few', (experiment) => ({ 'a.json': experiment }), /tests/],
  ['no report', () => ({}), /experiment/],
])('%s: undecided, and said', async (_, texts, words) => {
  const [experiment = '', tests = ''] = await handedOn;
  const result = await report(texts(experiment, tests));
  expect(result.status).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: 'undecided', ready: 'false' });
  expect(result.summary).toMatch(words);
  expect(result.errors).toBe('');
});

test.each(['failure', 'cancelled', 'skipped', 'something-new'])(
  'a needed job that ended as %s: undecided',
  async (result) => {
    const [experiment = '', tests = ''] = await handedOn;
    const decided = await report({ 'a.json': experiment, 'b.json': tests }, JSON.stringify({ gates: { result } }));
    expect(decided).toMatchObject({ status: 1, outputs: { verdict: 'undecided', ready: 'false' } });
    expect(decided.summary).toMatch(/^## ❓ /);
    expect(decided.summary).toContain('the needed job `gates`');
  },
);

test('a fault of the program: neither ready nor a verdict', async () => {
  const [experiment = '', tests = ''] = await handedOn;
  const folder = join(work, 'fault');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.json'), experiment);
  writeFileSync(join(folder, 'b.json'), tests);
  const result = await runStep(actions, {
    action: 'actions/promotion-report',
    ...step,
    with: { evidence: folder },
    // The folder for files is not there, which the runner never does.
    environment: { RUNNER_TEMP: join(work, 'nowhere') },
  });
  expect(result.status).toBe(3);
  expect(result.outputs).toMatchObject({ verdict: 'undecided', ready: 'false' });
});
