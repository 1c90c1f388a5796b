import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { evidenceExperiment } from '../../../src/generated/validators/evidence-experiment.js';
import { experimentGate } from '../../../src/gates/experiment/gate.ts';
import type { ExperimentUnit } from '../../../src/generated/formats.ts';
import { collectFolder, collectPullRequest, feature, type Files } from './checkout.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples/experiments');
const folder = mkdtempSync(join(tmpdir(), 'experiments-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function saidOf(units: readonly ExperimentUnit[]): string[] {
  const context = { stage: 'candidate', option: () => undefined, now: new Date(0) };
  return units.flatMap((unit) => {
    expect(evidenceExperiment(unit) ? [] : evidenceExperiment.errors).toEqual([]);
    return experimentGate.checks.flatMap((check) =>
      [...check.evaluate(unit, context)].map(
        ({ outcome, message }) => `${check.meta.id.split('/')[1] ?? ''} ${outcome}: ${message}`,
      ),
    );
  });
}

async function said(example: string, file: string): Promise<string[]> {
  const copy = join(folder, example);
  cpSync(join(EXAMPLES, example), copy, { recursive: true });
  return saidOf(await collectFolder(copy, feature(file)));
}

describe('the examples come out as they say', () => {
  test('one clear pass: criteria, segments and an ablation', async () => {
    const all = await said('pass', 'detector.experiment.yml');
    expect(all.filter((line) => !/ (pass|skipped): /.test(line))).toEqual([]);
    expect(all).toContainEqual(expect.stringMatching(/^improvement-reached pass: f1 is 0\.159 better/));
    expect(all).toContainEqual(expect.stringMatching(/^segments-hold pass: recall in `search` is/));
    expect(all).toContainEqual(
      expect.stringMatching(/^components-earn-their-place pass: beside the results without `seasonality`/),
    );
  });

  test('one clear fail: a guardrail got worse', async () => {
    const bad = (await said('fail', 'detector.experiment.yml')).filter((line) => !/ (pass|skipped): /.test(line));
    expect(bad).toEqual([
      expect.stringMatching(
        /^not-worse fail: latency_ms is 8\.\d+ % worse \(95 % interval .*\); at most 5 % is allowed$/,
      ),
    ]);
  });

  test('one that cannot be told, with the number of units that would settle it', async () => {
    const all = await said('inconclusive', 'agent.experiment.yml');
    expect(all.filter((line) => !/ (pass|skipped): /.test(line))).toEqual([
      expect.stringMatching(
        /^not-worse unknown: cannot tell whether solved is at most 5 points worse: \+1\.67 points, but 60 units fit anything from .*; about \d+ units would settle it$/,
      ),
    ]);
    expect(all).toContainEqual(
      expect.stringMatching(
        /^metrics-present pass: .*`solved` does not come out the same each time for 2\d.* % of the baseline's/,
      ),
    );
  });

  test('one that was not pre-registered: the threshold is lowered where the results arrive', async () => {
    const base = filesOf('not-pre-registered/main');
    const all = saidOf(
      await collectPullRequest(base, filesOf('not-pre-registered/pull-request'), feature('detector.experiment.yml')),
    );
    expect(all.filter((line) => !/ (pass|skipped): /.test(line))).toEqual([
      'criteria-preregistered unknown: not pre-registered: recall: threshold >= 0.85 → >= 0.8, in the pull request that changes `results/burst.csv`',
    ]);
  });
});

function filesOf(example: string): Files {
  const root = join(EXAMPLES, example);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
  return Object.fromEntries(
    paths
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}
