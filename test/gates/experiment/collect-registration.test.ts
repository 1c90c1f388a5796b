import { describe, expect, test } from '@jest/globals';
import { criteriaPreregistered } from '../../../src/gates/experiment/checks/criteria-preregistered.ts';
import type { ExperimentUnit } from '../../../src/generated/formats.ts';
import { evidenceExperiment } from '../../../src/generated/validators/evidence-experiment.js';
import { collectPullRequest, feature, type Files, parts } from './checkout.ts';

const CRITERIA = `# what is promised
id: burst
hypothesis: It is better.
unit: episode
baseline: b.csv
candidate: c.csv
criteria:
  - { metric: f1, direction: increase, minimum-improvement: 0.02 }
  - { metric: delay, direction: decrease, non-inferiority-margin: 5% }
plan: Flag it.
`;
const rows = (shift: number): string =>
  ['episode,f1,delay', ...Array.from({ length: 8 }, (_, i) => `${i},${0.7 + shift + i / 100},${30 + i}`), ''].join(
    '\n',
  );
const BASE: Files = {
  'feature.feature.yml': 'id: burst\n',
  'b.csv': rows(0),
  'detector/burst.py': '1\n',
  'docs/runbook.md': 'a\n',
};
const WITH_CRITERIA: Files = { ...BASE, 'e.experiment.yml': CRITERIA };
const WITH_RESULTS: Files = { ...WITH_CRITERIA, 'c.csv': rows(0.1) };
const EASIER = CRITERIA.replace('0.02', '0.01');

async function answers(
  base: Files,
  change: Files,
  ...experiments: string[]
): Promise<{ said: string[]; criteria: ExperimentUnit; results?: ExperimentUnit }> {
  const units = await collectPullRequest(
    base,
    change,
    feature(...(experiments.length > 0 ? experiments : ['e.experiment.yml'])),
  );
  for (const unit of units) expect(evidenceExperiment(unit) ? [] : evidenceExperiment.errors).toEqual([]);
  const { criteria, results } = parts(units);
  const context = { stage: 'production', option: () => undefined, now: new Date(0) };
  const said = [...criteriaPreregistered.evaluate(criteria, context)].map(
    ({ outcome, message }) => `${outcome}: ${message}`,
  );
  return { said, criteria, ...(results ? { results } : {}) };
}

describe('criteria first, results later', () => {
  test('the pull request that brings the criteria', async () => {
    const { said, results } = await answers(BASE, { 'e.experiment.yml': CRITERIA });
    expect(said).toEqual(['pass: the criteria are new, and written before any results']);
    // Not open to a report made elsewhere: that would bring criteria and results together.
    expect(results).toMatchObject({ results: { candidate: { unreadable: { message: 'there is no file `c.csv`' } } } });
    expect(results?.unavailable).toBeUndefined();
  });
  test('the pull request that brings the results', async () => {
    const { said, criteria } = await answers(WITH_CRITERIA, { 'c.csv': rows(0.1) });
    expect(said).toEqual(['pass: the criteria are those of the merge base, byte for byte']);
    expect(criteria.registration).toMatchObject({
      candidateNow: true,
      candidateBefore: 'absent',
      file: 'unchanged',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  });
  test('until the results are there, a report made elsewhere may bring them', async () => {
    const { results } = await answers(WITH_CRITERIA, { 'detector/burst.py': '2\n' });
    expect(results?.unavailable).toMatch(/there is no file `c\.csv`/);
  });
});

describe('not pre-registered', () => {
  test('criteria and results together', async () => {
    expect((await answers(BASE, { 'e.experiment.yml': CRITERIA, 'c.csv': rows(0.1) })).said).toEqual([
      expect.stringMatching(/^unknown: not pre-registered: .*so are the results/),
    ]);
  });
  test('criteria for results that were there', async () => {
    expect((await answers({ ...BASE, 'c.csv': rows(0.1) }, { 'e.experiment.yml': CRITERIA })).said).toEqual([
      expect.stringMatching(/^unknown: not pre-registered: .*there before them/),
    ]);
  });
  test.each([
    ['new results', { 'c.csv': rows(0.05) }],
    ['other code', { 'detector/burst.py': '2\n' }],
    ['code taken away', { 'detector/burst.py': null }],
    ['the record', { 'feature.feature.yml': 'id: burst\nstage: production\n' }],
    ['another baseline', { 'b.csv': rows(-0.1) }],
  ])('criteria lowered together with %s', async (_, more) => {
    const { said } = await answers(WITH_RESULTS, { 'e.experiment.yml': EASIER, ...more });
    expect(said).toEqual([
      expect.stringMatching(
        /^unknown: not pre-registered: f1: minimum-improvement 0\.02 → 0\.01, in the pull request that changes /,
      ),
    ]);
  });
  test('criteria lowered while results are elsewhere: a report may not bring them', async () => {
    const { said, results } = await answers(WITH_CRITERIA, { 'e.experiment.yml': EASIER, 'detector/burst.py': '2\n' });
    expect(said).toEqual(['pass: the criteria changed before any results: f1: minimum-improvement 0.02 → 0.01']);
    expect(results?.unavailable).toBeUndefined();
  });
  test('the file was broken at the merge base', async () => {
    const { said } = await answers(
      { ...WITH_RESULTS, 'e.experiment.yml': 'id: burst\n' },
      { 'e.experiment.yml': CRITERIA },
    );
    expect(said).toEqual([
      expect.stringMatching(/^unknown: not pre-registered: .*cannot be read \(the file has no `criteria`|`hypothesis`/),
    ]);
  });
});

describe('what means the same is the same', () => {
  test.each([
    [
      'comments, plan, order and spelling',
      CRITERIA.replace('# what is promised\n', '')
        .replace('Flag it.', 'Shadow it first.')
        .replace('0.02', '2pp')
        .replace('5%', '5.0 %'),
    ],
    ['the criteria in another order', CRITERIA.replace(/( {2}- .*f1.*\n)( {2}- .*delay.*\n)/, '$2$1')],
    ['defaults written out', `${CRITERIA}confidence: 0.95\npair-by: unit\n`],
    ['learnings', `${CRITERIA}learnings: runbook.md#burst\n`],
  ])('%s', async (_, text) => {
    expect((await answers(WITH_CRITERIA, { 'e.experiment.yml': text, 'c.csv': rows(0.1) })).said).toEqual([
      'pass: the criteria mean what they meant at the merge base',
    ]);
  });

  test.each([
    ['confidence', `${CRITERIA}confidence: 0.9\n`, 'confidence 0.95 → 0.9'],
    ['unit', CRITERIA.replace('unit: episode', 'unit: case'), 'unit episode → case'],
    ['pairing', `${CRITERIA}pair-by: none\n`, 'pair-by none is new'],
    ['baseline', CRITERIA.replace('b.csv', 'old.csv'), 'baseline b.csv → old.csv'],
    ['direction', CRITERIA.replace('increase', 'decrease'), 'f1: direction increase → decrease'],
    ['scale', CRITERIA.replace('0.02', '2%'), 'f1: minimum-improvement 0.02 → 2 %'],
    ['a criterion less', CRITERIA.replace(/ {2}- .*delay.*\n/, ''), 'delay: direction decrease was taken out'],
    ['deterministic', CRITERIA.replace('5% }', '5%, deterministic: true }'), 'delay: deterministic true is new'],
  ])('%s means something else', async (_, text, words) => {
    const { said } = await answers(WITH_CRITERIA, { 'e.experiment.yml': text, 'c.csv': rows(0.1) });
    expect(said[0]).toBe(`unknown: not pre-registered: ${words}, in the pull request that changes \`c.csv\``);
  });
});

test('a pull request of its own may change the criteria', async () => {
  const { said } = await answers(WITH_RESULTS, { 'e.experiment.yml': EASIER, 'docs/runbook.md': 'b\n' });
  expect(said).toEqual([
    'pass: the criteria change in a pull request of their own, for a reviewer to agree to: f1: minimum-improvement 0.02 → 0.01',
  ]);
});

test('a file that was moved is the same file; one that was copied is new', async () => {
  const moved = await answers(
    WITH_RESULTS,
    { 'e.experiment.yml': null, 'a/e.experiment.yml': CRITERIA, 'c.csv': rows(0.2) },
    'a/e.experiment.yml',
  );
  expect(moved.said).toEqual([
    'pass: the criteria are those of the merge base, byte for byte (moved from `e.experiment.yml`)',
  ]);
  const copied = await answers(
    WITH_RESULTS,
    { 'a/e.experiment.yml': CRITERIA, 'a/b.csv': rows(0), 'a/c.csv': rows(0.2), 'b.csv': null, 'c.csv': null },
    'a/e.experiment.yml',
  );
  expect(copied.said).toEqual([expect.stringMatching(/^unknown: not pre-registered/)]);
});
