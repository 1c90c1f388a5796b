import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { criteriaPreregistered } from '../../../src/gates/experiment/checks/criteria-preregistered.ts';
import { evidenceExperiment } from '../../../src/generated/validators/evidence-experiment.js';
import { collectPullRequest, feature, type Files, type Merged, parts } from './checkout.ts';

const CRITERIA = `id: burst
hypothesis: It is better.
candidate: c.csv
criteria:
  - { metric: f1, threshold: ">= 0.8" }
`;
const BEGIN: Files = { 'feature.feature.yml': 'id: burst\n', 'detector/burst.py': '1\n' };
const CRITERIA_ALONE: Files = { 'e.experiment.yml': CRITERIA };
const RESULTS: Files = { 'c.csv': 'f1\n0.9\n0.8\n' };
const EASIER: Files = { 'e.experiment.yml': CRITERIA.replace('0.8', '0.7') };
/** The pull request that asks for the next stage, and changes nothing of the experiment. */
const RAISE: Files = { 'feature.feature.yml': 'id: burst\nstage: production\n' };

async function said(
  base: readonly Merged[],
  change: Files = RAISE,
  runs: readonly string[] = [],
  experiment = 'e.experiment.yml',
): Promise<string[]> {
  const { criteria } = parts(await collectPullRequest(base, change, { ...feature(experiment), runs: [...runs] }));
  expect(evidenceExperiment(criteria) ? [] : evidenceExperiment.errors).toEqual([]);
  const context = { stage: 'production', option: () => undefined, now: new Date(0) };
  return [...criteriaPreregistered.evaluate(criteria, context)].map(
    ({ outcome, message }) => `${outcome}: ${message.replace(/\b[0-9a-f]{9}\b/, 'COMMIT')}`,
  );
}

const PASS = ['pass: the criteria are those of the merge base, byte for byte'];
const NONE_BEFORE = [
  'unknown: not pre-registered: the results were merged with COMMIT, and before it there were no criteria',
];

describe('results that were at the merge base already', () => {
  test.each<[string, readonly Merged[]]>([
    ['criteria, then results', [BEGIN, CRITERIA_ALONE, RESULTS]],
    ['criteria in one merge, results in another', [BEGIN, [CRITERIA_ALONE], [RESULTS]]],
    [
      'criteria whose words change later',
      [BEGIN, CRITERIA_ALONE, RESULTS, { 'e.experiment.yml': `# f1\n${CRITERIA}` }],
    ],
    [
      'criteria that change later, in a pull request of their own',
      [BEGIN, CRITERIA_ALONE, RESULTS, [EASIER, { 'README.md': 'A margin.\n' }]],
    ],
    [
      'criteria that moved since, and whose words changed then',
      [
        BEGIN,
        { 'old.experiment.yml': CRITERIA },
        RESULTS,
        { ...CRITERIA_ALONE, 'old.experiment.yml': null },
        { 'e.experiment.yml': `# f1\n${CRITERIA}` },
      ],
    ],
    [
      'results that were evaluated again',
      [{ ...BEGIN, ...CRITERIA_ALONE, ...RESULTS }, { 'c.csv': 'f1\n0.85\n0.9\n' }],
    ],
    [
      'results that moved since',
      [BEGIN, CRITERIA_ALONE, { 'old.csv': 'f1\n0.9\n0.8\n' }, { ...RESULTS, 'old.csv': null }],
    ],
  ])('%s: a pass', async (_, base) => {
    expect(await said(base)).toEqual(PASS);
  });

  test.each<[string, readonly Merged[]]>([
    ['all in the first commit', [{ ...BEGIN, ...CRITERIA_ALONE, ...RESULTS }]],
    ['both in one squashed commit', [BEGIN, { ...CRITERIA_ALONE, ...RESULTS }]],
    ['both in one merge, in the right order on its branch', [BEGIN, [CRITERIA_ALONE, RESULTS]]],
    ['results, then criteria', [BEGIN, RESULTS, CRITERIA_ALONE]],
    [
      'results under another name, then criteria, then the name',
      [BEGIN, { 'old.csv': 'f1\n0.9\n0.8\n' }, CRITERIA_ALONE, { ...RESULTS, 'old.csv': null }],
    ],
  ])('%s: not pre-registered', async (_, base) => {
    expect(await said(base)).toEqual(NONE_BEFORE);
  });

  test('a rename in the pull request itself makes no new results of them', async () => {
    const renamed = {
      'e.experiment.yml': CRITERIA.replace('c.csv', 'd.csv'),
      'd.csv': 'f1\n0.9\n0.8\n',
      'c.csv': null,
    };
    expect(await said([BEGIN, RESULTS, CRITERIA_ALONE], renamed)).toEqual(NONE_BEFORE);
  });

  test('criteria that moved, and were lowered beside other files before or after', async () => {
    const moved = { ...CRITERIA_ALONE, 'old.experiment.yml': null };
    const first = { 'old.experiment.yml': CRITERIA };
    const lowered = [
      'unknown: not pre-registered: COMMIT changed the criteria together with `detector/burst.py`, when the results were there or came with it',
    ];
    const code = { 'detector/burst.py': '2\n' };
    expect(await said([BEGIN, first, RESULTS, moved, { ...EASIER, ...code }])).toEqual(lowered);
    const easier = { 'old.experiment.yml': CRITERIA.replace('0.8', '0.7') };
    const movedEasier = { ...EASIER, 'old.experiment.yml': null };
    expect(await said([BEGIN, first, RESULTS, { ...easier, ...code }, movedEasier])).toEqual(lowered);
    expect(await said([BEGIN, first, RESULTS, easier, movedEasier])).toEqual(PASS);
  });

  test('criteria lowered with the results, or beside other files, before this pull request', async () => {
    expect(await said([BEGIN, CRITERIA_ALONE, { ...EASIER, ...RESULTS }])).toEqual([
      'unknown: not pre-registered: COMMIT changed the criteria together with `c.csv`, when the results were there or came with it',
    ]);
    expect(await said([BEGIN, CRITERIA_ALONE, RESULTS, { ...EASIER, 'detector/burst.py': '2\n' }])).toEqual([
      'unknown: not pre-registered: COMMIT changed the criteria together with `detector/burst.py`, when the results were there or came with it',
    ]);
  });

  test('results that are new in the pull request need no history', async () => {
    expect(await said([{ ...BEGIN, ...CRITERIA_ALONE, ...RESULTS }], { 'c.csv': 'f1\n0.95\n0.9\n' })).toEqual(PASS);
  });
});

describe('results that name their criteria', () => {
  const record = (text: string): Files => ({
    'run.json': JSON.stringify({
      version: 1,
      code: {},
      data: { 'e.experiment.yml': { sha256: createHash('sha256').update(text).digest('hex') } },
      outputs: { 'c.csv': { sha256: createHash('sha256').update('f1\n0.9\n0.8\n').digest('hex') } },
    }),
  });
  test('in place of the order of commits', async () => {
    const together = { ...BEGIN, ...CRITERIA_ALONE, ...RESULTS, ...record(CRITERIA) };
    expect(await said([together], RAISE, ['run.json'])).toEqual([
      `${PASS[0]}; \`run.json\` says that the results were measured under these criteria`,
    ]);
  });
  test('as they were before a comment', async () => {
    const base = [
      BEGIN,
      CRITERIA_ALONE,
      { ...RESULTS, ...record(CRITERIA) },
      { 'e.experiment.yml': `# f1\n${CRITERIA}` },
    ];
    expect(await said(base, RAISE, ['run.json'])).toEqual([
      `${PASS[0]}; \`run.json\` says that the results were measured under these criteria`,
    ]);
  });
  test('as they were before a change that was agreed upon', async () => {
    expect(
      await said([BEGIN, CRITERIA_ALONE, { ...RESULTS, ...record(CRITERIA) }, EASIER], RAISE, ['run.json']),
    ).toEqual([
      `${PASS[0]}; \`run.json\` says that the results were measured under earlier ones, and each change since was agreed upon in a pull request of its own`,
    ]);
  });
  test('as they were before a change that came with other files', async () => {
    const base = [
      BEGIN,
      CRITERIA_ALONE,
      { ...RESULTS, ...record(CRITERIA) },
      { ...EASIER, 'detector/burst.py': '2\n' },
    ];
    expect(await said(base, RAISE, ['run.json'])).toEqual([
      'unknown: not pre-registered: `run.json` says that the results were measured under other criteria than these',
    ]);
  });
});
