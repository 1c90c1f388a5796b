import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { criteriaPreregistered } from '../../../src/gates/experiment/checks/criteria-preregistered.ts';
import { readDesign } from '../../../src/gates/experiment/collect-design.ts';
import { readRegistration } from '../../../src/gates/experiment/collect-registration.ts';
import type { ExperimentDesign, ExperimentUnit } from '../../../src/generated/formats.ts';
import { evidenceExperiment } from '../../../src/generated/validators/evidence-experiment.js';
import { openFolder } from '../../../src/sources/open-repository.ts';
import { gitIn } from '../../../src/sources/git.ts';
import { gitTree } from '../../../src/sources/git-tree.ts';
import type { Tree } from '../../../src/sources/repository.ts';
import { yamlDocument } from '../../../src/sources/yaml-document.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { collectPullRequest, feature, type Files, folderWith, parts } from './checkout.ts';

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
    [
      'baseline from the base branch',
      CRITERIA.replace('b.csv', '{ base-branch: b.csv }'),
      'baseline b.csv → b.csv (base branch)',
    ],
    ['broken rows', `${CRITERIA}broken-rows: 5%\n`, 'broken-rows 5 % is new'],
    ['repeats', `${CRITERIA}repeats: any\n`, 'repeats any is new'],
    ['correction', `${CRITERIA}correction: none\n`, 'correction none is new'],
    ['test', CRITERIA.replace('0.02 }', '0.02, test: welch }'), 'f1: test welch is new'],
    ['role', CRITERIA.replace('0.02 }', '0.02, role: information }'), 'f1: role information is new'],
    [
      'a one-sided question',
      CRITERIA.replace('0.02 }', '0.02, alternative: greater }'),
      'f1: alternative greater is new',
    ],
    ['a confidence of its own', CRITERIA.replace('0.02 }', '0.02, confidence: 0.9 }'), 'f1: confidence 0.9 is new'],
    [
      'a ratio',
      CRITERIA.replace('metric: delay', 'metric: delay, ratio: { numerator: delay, denominator: f1 }'),
      'delay: ratio delay / f1 is new',
    ],
    [
      'what counts are',
      `${CRITERIA}counts: { true-positives: f1, false-positives: f1, false-negatives: f1 }\n`,
      'counts: truePositives f1 is new',
    ],
    ['segments', `${CRITERIA}segments: { by: episode, minimum-n: 2 }\n`, 'segments: by episode is new'],
    [
      'an ablation',
      `${CRITERIA}ablations: [{ without: trend, results: d.csv, metric: f1, worse-by: 1pp }]\n`,
      'ablation without trend: f1 0.01 is new',
    ],
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

test('criteria do not change by themselves where results without a component change with them', async () => {
  const ablation = (worse: string): string =>
    `${CRITERIA}ablations: [{ without: trend, results: d.csv, metric: f1, worse-by: ${worse} }]\n`;
  const base = { ...WITH_RESULTS, 'e.experiment.yml': ablation('0.05'), 'd.csv': rows(-0.1) };
  const { said } = await answers(base, { 'e.experiment.yml': ablation('0.01'), 'd.csv': rows(0) });
  expect(said).toEqual([
    'unknown: not pre-registered: ablation without trend: f1 0.05 → 0.01, in the pull request that changes `d.csv`',
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

describe('results that say under which criteria they were measured', () => {
  const run = (more: string): string =>
    JSON.stringify({ version: 1, code: {}, outputs: { 'c.csv': { sha256: 'a'.repeat(64) } }, ...JSON.parse(more) });
  const RECORD = { ...feature('e.experiment.yml'), runs: ['run.json'] };
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

  async function said(change: Files, base: Files = WITH_CRITERIA): Promise<string[]> {
    const { criteria } = parts(await collectPullRequest(base, change, RECORD));
    expect(evidenceExperiment(criteria) ? [] : evidenceExperiment.errors).toEqual([]);
    const context = { stage: 'production', option: () => undefined, now: new Date(0) };
    return [...criteriaPreregistered.evaluate(criteria, context)].map(
      ({ outcome, message }) => `${outcome}: ${message}`,
    );
  }
  const naming = (sha256: string): Files => ({
    'c.csv': rows(0.1),
    'run.json': run(JSON.stringify({ data: { 'e.experiment.yml': { sha256 } } })),
  });

  test('these', async () => {
    expect(await said(naming(digest(CRITERIA)))).toEqual([
      'pass: the criteria are those of the merge base, byte for byte; `run.json` says that the results were measured under these criteria',
    ]);
  });
  test('others', async () => {
    expect(await said(naming(digest(EASIER)))).toEqual([
      'unknown: not pre-registered: `run.json` says that the results were measured under other criteria than these',
    ]);
  });
  test('by a commit that this checkout has not: nothing is concluded from it', async () => {
    expect(await said({ 'c.csv': rows(0.1), 'run.json': run(`{"commit":"${'0'.repeat(40)}"}`) })).toEqual([
      'pass: the criteria are those of the merge base, byte for byte',
    ]);
  });
  const HARNESS = `id: burst
hypothesis: It answers more.
candidate: results.json
criteria:
  - { metric: runbooks.acc, threshold: ">= 0.5" }
`;
  const measuredAt = (described: string): Files => ({
    'results.json': JSON.stringify({ results: { runbooks: { 'acc,none': 0.75 } }, versions: {}, git_hash: described }),
  });
  test.each<[string, Files, (base: string) => string, string]>([
    [
      'that has them, cut short',
      { ...BASE, 'e.experiment.yml': HARNESS },
      (base) => base.slice(0, 7),
      'pass: the criteria are those of the merge base, byte for byte; `results.json` says that the results were measured at BASE under these criteria',
    ],
    [
      'that has them, behind a tag',
      { ...BASE, 'e.experiment.yml': HARNESS },
      (base) => `v1.0-2-g${base}`,
      'pass: the criteria are those of the merge base, byte for byte; `results.json` says that the results were measured at BASE under these criteria',
    ],
    [
      'of another repository',
      { ...BASE, 'e.experiment.yml': HARNESS },
      () => '0123abc',
      'pass: the criteria are those of the merge base, byte for byte',
    ],
    [
      'that is but a name',
      { ...BASE, 'e.experiment.yml': HARNESS },
      () => 'main',
      'pass: the criteria are those of the merge base, byte for byte',
    ],
  ])('by the `git_hash` of the lm-evaluation-harness: a commit %s', async (_, base, described, wanted) => {
    let short = '';
    const units = await collectPullRequest(base, (commit) => {
      short = described(commit)
        .replace(/^v1.0-2-g/, '')
        .slice(0, 9);
      return measuredAt(described(commit));
    });
    const { criteria } = parts(units);
    for (const unit of units) expect(evidenceExperiment(unit) ? [] : evidenceExperiment.errors).toEqual([]);
    const context = { stage: 'production', option: () => undefined, now: new Date(0) };
    expect(
      [...criteriaPreregistered.evaluate(criteria, context)].map((one) => `${one.outcome}: ${one.message}`),
    ).toEqual([wanted.replace('BASE', short)]);
  });
  test('the run of other results says nothing of these', async () => {
    const other = run(JSON.stringify({ data: { 'e.experiment.yml': { sha256: digest(EASIER) } }, outputs: {} }));
    expect(await said({ 'c.csv': rows(0.1), 'run.json': other })).toEqual([
      'pass: the criteria are those of the merge base, byte for byte',
    ]);
  });
  test('criteria that are agreed upon in a pull request of their own may be other ones', async () => {
    expect(await said({ 'e.experiment.yml': EASIER }, { ...WITH_CRITERIA, ...naming(digest(CRITERIA)) })).toEqual([
      expect.stringMatching(/^pass: the criteria change in a pull request of their own/),
    ]);
  });
});

describe('a merge base that git cannot bring', () => {
  async function said(server: Files | string | undefined, files: Files): Promise<string[]> {
    const registration = await readRegistration({
      path: 'e.experiment.yml',
      design: designOf(files),
      feature: feature('e.experiment.yml'),
      repository: openFolder(folderWith(files)),
      comparison: {
        missing: 'the base is not in this checkout',
        ...(server === undefined
          ? {}
          : {
              askServer: async () =>
                typeof server === 'string' ? { refused: server } : { tree: await treeOf(server) },
            }),
      },
    });
    const unit = { id: 'e', path: 'e.experiment.yml', subjects: [], design: designOf(files), registration };
    const context = { stage: 'production', option: () => undefined, now: new Date(0) };
    return [...criteriaPreregistered.evaluate(unit, context)].map(({ outcome, message }) => `${outcome}: ${message}`);
  }
  const treeOf = async (files: Files): Promise<Tree> => {
    const { folder, git } = gitRepository(folderWith(files));
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
    return gitTree(gitIn(folder, process.env), 'HEAD');
  };
  const designOf = (files: Files): ExperimentDesign => {
    const text = files['e.experiment.yml'];
    const { design } = readDesign(yamlDocument('e.experiment.yml', typeof text === 'string' ? text : ''), (path) => ({
      path,
    }));
    if (!design) throw new Error('no design');
    return design;
  };

  test('the server has the same criteria, and no results yet', async () => {
    expect(await said(WITH_CRITERIA, WITH_RESULTS)).toEqual([
      'pass: the criteria are those of the merge base, byte for byte',
    ]);
  });
  test('the server has stricter ones', async () => {
    expect(await said(WITH_CRITERIA, { ...WITH_RESULTS, 'e.experiment.yml': EASIER })).toEqual([
      'unknown: not pre-registered: f1: minimum-improvement 0.02 → 0.01, in the pull request that changes `c.csv`',
    ]);
  });
  test('a pull request that changes nothing but the criteria', async () => {
    expect(await said(WITH_RESULTS, { ...WITH_RESULTS, 'e.experiment.yml': EASIER })).toEqual([
      expect.stringMatching(/^pass: the criteria change in a pull request of their own/),
    ]);
  });
  test('the server has none', async () => {
    expect(await said(BASE, WITH_RESULTS)).toEqual([
      expect.stringMatching(/^unknown: not pre-registered: the criteria are new/),
    ]);
  });
  test('the server does not answer: it cannot be proved, and the reader is told so', async () => {
    expect(await said('GitHub did not answer (ECONNRESET)', WITH_RESULTS)).toEqual([
      'unknown: cannot prove that the criteria came before the results: the base is not in this checkout. GitHub itself was asked for it: GitHub did not answer (ECONNRESET)',
    ]);
  });
  test('nobody can ask it: it cannot be proved', async () => {
    expect(await said(undefined, WITH_RESULTS)).toEqual([
      'unknown: cannot prove that the criteria came before the results: the base is not in this checkout',
    ]);
  });
});
