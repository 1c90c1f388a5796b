import { describe, expect, test } from '@jest/globals';
import type { ExperimentUnit } from '../../../src/generated/formats.ts';
import { evidenceExperiment } from '../../../src/generated/validators/evidence-experiment.js';
import { subjectsOf } from '../../../src/gates/experiment/collect.ts';
import { experimentGate } from '../../../src/gates/experiment/gate.ts';
import { openFolder } from '../../../src/sources/open-repository.ts';
import { collectFolder, feature, type Files, folderWith, parts } from './checkout.ts';

const EXPERIMENT = `id: burst
hypothesis: It is better.
unit: episode
baseline: results/b.csv
candidate: results/c.csv
criteria:
  - { metric: recall, threshold: ">= 0.80" }
  - metric: f1
    direction: increase
    minimum-improvement: 2pp
  - { metric: delay, direction: decrease, non-inferiority-margin: 5% }
`;
const rows = (shift: number, n = 12): string =>
  [
    'episode,recall,f1,delay',
    ...Array.from(
      { length: n },
      (_, i) => `e${i},${0.8 + shift + (i % 3) / 50},${0.7 + shift + (i % 4) / 50},${38 + (i % 5)}`,
    ),
  ].join('\n');
const GOOD: Files = { 'e.experiment.yml': EXPERIMENT, 'results/b.csv': rows(0), 'results/c.csv': rows(0.1) };

/** Every answer of the gate about units that have been carried through JSON, as between jobs. */
function answers(units: readonly ExperimentUnit[]): string[] {
  return units.flatMap((unit) => {
    expect(evidenceExperiment(unit) ? [] : evidenceExperiment.errors).toEqual([]);
    const carried: ExperimentUnit = JSON.parse(JSON.stringify(unit));
    expect(carried).toEqual(unit);
    const context = { stage: 'candidate', option: () => undefined, now: new Date(0) };
    return experimentGate.checks.flatMap((check) =>
      [...check.evaluate(carried, context)].map(
        ({ outcome, message }) => `${check.meta.id.split('/')[1]} ${outcome}: ${message}`,
      ),
    );
  });
}
const answersOf = async (files: Files): Promise<string[]> => answers(await collectFolder(folderWith(files)));

describe('a good experiment', () => {
  test('is decided from its rows, criterion by criterion', async () => {
    const units = await collectFolder(folderWith(GOOD));
    expect(units.map(({ id }) => id)).toEqual(['e.experiment.yml#criteria', 'e.experiment.yml']);
    expect(answers(units)).toEqual([
      'document-valid pass: 3 criteria, well formed',
      'criteria-preregistered skipped: there is no base to compare the criteria with: whether they came before the results is not asked here',
      'metrics-present pass: recall, f1, delay: 12 units on both sides',
      'threshold-holds pass: recall is 0.92 (95 % interval 0.909 to 0.931); at least 0.8 is needed',
      expect.stringMatching(/^improvement-reached pass: f1 is 10 points better \(no spread: exact sign test/),
      expect.stringMatching(/^not-worse pass: delay is no better and no worse/),
    ]);
    expect(experimentGate.summarise(units)).toBe(
      'recall 0.92 (>= 0.8), f1 +10 points (>= +2 points), delay 0 % (<= +5 %)',
    );
  });

  test('one file under two names shows nothing about the difference; what is asked of the candidate alone stands', async () => {
    const said = await answersOf({ ...GOOD, 'results/b.csv': rows(0.1) });
    expect(said).toContain(
      'metrics-present unknown: `results/c.csv` and `results/b.csv` are the same file under two names, byte for byte: nothing says that both sides were measured',
    );
    expect(said.filter((one) => one.includes(' pass: ')).map((one) => one.split(' ')[0])).toEqual([
      'document-valid',
      'threshold-holds',
    ]);
    // Equal numbers alone are no fault: here the files say whose they are.
    const named = (model: string): string => rows(0.1).replaceAll(/$/gm, `,${model}`).replace(`,${model}`, ',model');
    const others = await answersOf({ ...GOOD, 'results/b.csv': named('a'), 'results/c.csv': named('b') });
    expect(others.join()).not.toContain('two names');
  });

  test('is bound to its files', async () => {
    const { results } = parts(await collectFolder(folderWith(GOOD)));
    expect(results?.subjects).toEqual([
      { role: 'criteria', path: 'e.experiment.yml', blob: expect.stringMatching(/^[0-9a-f]{40}$/) },
      { role: 'results', path: 'results/b.csv', blob: expect.any(String), rows: 12 },
      { role: 'results', path: 'results/c.csv', blob: expect.any(String), rows: 12 },
    ]);
    expect(results?.results?.metrics[1]?.pairs).toMatchObject({ n: 12, difference: { n: 12 } });
    expect(results?.design?.criteria.map(({ location }) => location.line)).toEqual([7, 8, 11]);
    expect(results?.design?.criteria[1]?.minimumImprovement).toEqual({
      value: 0.02,
      scale: 'points',
      location: { path: 'e.experiment.yml', line: 10, column: 26 },
    });
  });

  test('order of rows and columns does not matter, nor CRLF', async () => {
    const [header = '', ...body] = rows(0.1).split('\n');
    const turned = [header, ...body.reverse()].map((line) => line.split(',').reverse().join(',')).join('\r\n');
    const straight = await answersOf(GOOD);
    expect(await answersOf({ ...GOOD, 'results/c.csv': turned })).toEqual(straight);
  });

  test('its subjects are known without reading data', () => {
    const repository = openFolder(folderWith({ 'e.experiment.yml': EXPERIMENT, 'results/b.csv': 'not read' }));
    expect(subjectsOf(feature('e.experiment.yml', 'gone.experiment.yml'), repository)).toEqual([
      'e.experiment.yml',
      'results/b.csv',
      'results/c.csv',
      'gone.experiment.yml',
    ]);
  });
});

describe('independent rows', () => {
  const independent = EXPERIMENT.replace('unit: episode\n', '');
  test('without a unit: Welch', async () => {
    const { results } = parts(await collectFolder(folderWith({ ...GOOD, 'e.experiment.yml': independent })));
    expect(results?.results).not.toHaveProperty('matching');
    expect((await answersOf({ ...GOOD, 'e.experiment.yml': independent })).join('\n')).toMatch(
      /metrics-present pass: .*: 12 and 12 units/,
    );
  });
  test('with pairing refused: Welch, and fewer units are no fault', async () => {
    const refused = EXPERIMENT.replace('unit: episode\n', 'unit: episode\npair-by: none\n');
    const said = await answersOf({ ...GOOD, 'e.experiment.yml': refused, 'results/c.csv': rows(0.1, 8) });
    expect(said[2]).toBe('metrics-present pass: recall, f1, delay: 12 and 8 units');
  });
});

describe('one number a metric', () => {
  const summary = `id: s
hypothesis: h
baseline: b.json
candidate: c.yaml
criteria:
  - { metric: "macro avg", threshold: ">= 0.5", deterministic: true }
  - { metric: cost, direction: decrease, minimum-improvement: 10%, deterministic: true }
`;
  const files: Files = {
    'e.experiment.yml': summary,
    'b.json': '{"cost": 10, "macro avg": NaN}',
    'c.yaml': 'cost: 9\nmacro avg: 0.5\n',
  };

  test('is compared as a number', async () => {
    expect((await answersOf(files)).slice(2)).toEqual([
      'metrics-present pass: macro avg, cost: one number on each side',
      'threshold-holds pass: macro avg is 0.5; at least 0.5 is needed',
      'improvement-reached pass: cost is 10 % better (deterministic); at least 10 % is needed',
    ]);
  });
  test('is not enough where it may vary', async () => {
    const said = await answersOf({ ...files, 'e.experiment.yml': summary.replaceAll(', deterministic: true', '') });
    expect(said.filter((answer) => answer.includes('unknown'))).toHaveLength(5);
  });
  test.each([
    ['NaN', '{"macro avg": NaN, "cost": 9}', /fail: `macro avg` of `c\.json` is NaN, in line 1/],
    ['Infinity', '{"macro avg": -Infinity, "cost": 9}', /is infinite, in line 1/],
    ['null', '{\n"macro avg": null, "cost": 9}', /is without a value, in line 2/],
    ['text', '{"macro avg": "20.0 ± 1.2", "cost": 9}', /is not a number, in line \d: `20\.0 ± 1\.2`/],
    ['a list', '{"macro avg": [1], "cost": 9}', /is not a number, in line/],
    ['a missing key', '{"macro_avg": 1, "cost": 9}', /no key `macro avg`; did you mean `macro_avg`\?/],
    ['a key twice', '{"cost": 1, "cost": 9}', /cannot be read: the key `cost` stands twice/],
    ['a list of rows without it', '[{"cost": 1}]', /has no column `macro avg`/],
    ['an empty list', '[]', /`c.json` has no rows/],
    ['an empty file', '', /`c.json` is empty/],
    ['a single number', '0.93', /is a single value/],
    ['a prototype', '{"__proto__": {"cost": 1}}', /__proto__/],
  ])('%s never passes', async (_, text, message) => {
    const said = await answersOf({ ...files, 'e.experiment.yml': summary.replace('c.yaml', 'c.json'), 'c.json': text });
    expect(said.find((answer) => answer.startsWith('metrics-present'))).toMatch(message);
    expect(said.join('\n')).not.toMatch(/threshold-holds pass/);
  });
});

describe('bad rows', () => {
  const withRow = (row: string): Files => ({ ...GOOD, 'results/c.csv': rows(0.1).replace(/^e3,.*$/m, row) });
  test.each([
    ['NaN', 'e3,NaN,0.9,38', /`recall` is not a finite number in 1 row of `results\/c.csv` \(1 NaN\), first in line 5/],
    ['infinity', 'e3,0.9,1e999,38', /`f1` .* \(1 infinite\)/],
    ['a decimal comma', 'e3,"0,9",0.9,38', /\(1 not a number\), first in line 5: `0,9`/],
    ['hexadecimal', 'e3,0x1,0.9,38', /1 not a number/],
    ['nothing', 'e3,,0.9,38', /1 without a value/],
    ['a ragged row', 'e3,0.9,0.9', /`results\/c.csv`, line 5: 3 cells where the header has 4/],
    [
      'a unit twice',
      'e2,0.9,0.9,38',
      /1 row of `results\/c.csv` is of a unit that has a row before, the first in line 5: `e2`/,
    ],
    ['no unit', ' ,0.9,0.9,38', /1 row of `results\/c.csv` has no `episode`/],
    ['another unit', 'x3,0.9,0.9,38', /the candidate lacks 1 of the 12 units that the baseline covers \(`e3`\)/],
  ])('%s is said', async (_, row, message) => {
    const said = (await answersOf(withRow(row))).filter((answer) => answer.startsWith('metrics-present'));
    expect(said.filter((answer) => !answer.includes(' pass')).join('\n')).toMatch(message);
    expect(said.some((answer) => / (fail|unknown): /.test(answer))).toBe(true);
  });

  test('pairs are made of what was measured on both sides', async () => {
    const { results } = parts(await collectFolder(folderWith(withRow('e3,NaN,0.9,38'))));
    expect(results?.results?.metrics.map(({ pairs }) => pairs?.n)).toEqual([11, 12, 12]);
    expect(results?.results?.metrics[0]?.candidate.moments.n).toBe(11);
  });

  test.each([
    ['an empty file', '', /`results\/c.csv` is empty/],
    ['a header alone', 'episode,recall,f1,delay\n', /a header and no rows/],
    [
      'another column of units',
      rows(0.1).replace('episode', 'epsiode'),
      /no column `episode`, which names the unit; did you mean `epsiode`\?/,
    ],
    ['a missing metric', rows(0.1).replace('f1', 'F1'), /no column `f1`; did you mean `F1`\?/],
    ['two columns of one name', rows(0.1).replace('delay', 'f1'), /two columns are named `f1`/],
    [
      'a Git LFS pointer',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`,
      /Git LFS pointer/,
    ],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), /not UTF-8/],
  ])('%s never passes', async (_, content, message) => {
    const said = await answersOf({ ...GOOD, 'results/c.csv': content });
    expect(said.join('\n')).toMatch(message);
    expect(
      said.filter((answer) => /^(improvement-reached|not-worse) pass/.test(answer) && answer.includes('f1')),
    ).toEqual([]);
  });

  test('a format that is not read here', async () => {
    const said = await answersOf({
      'e.experiment.yml': EXPERIMENT.replaceAll('.csv', '.xlsx'),
      'results/b.xlsx': 'x',
      'results/c.xlsx': 'x',
    });
    expect(said.filter((answer) => answer.startsWith('metrics-present'))).toEqual([
      'metrics-present unknown: no results of the baseline: `results/b.xlsx` is not in a format that is read here',
      'metrics-present unknown: no results of the candidate: `results/c.xlsx` is not in a format that is read here',
    ]);
  });
});

describe('a run of an MLflow file store', () => {
  test('findings follow from the files of its metrics, not only from the one that names it', async () => {
    const run = 'mlruns/1/0123456789abcdef0123456789abcdef';
    const { results } = parts(
      await collectFolder(
        folderWith({
          'e.experiment.yml': `id: e\nhypothesis: h\nresults: ${run}/meta.yaml\ncriteria:\n  - { metric: val/f1, threshold: '>= 0.5', deterministic: true }\n`,
          [`${run}/meta.yaml`]: 'run_id: 0123456789abcdef0123456789abcdef\nstatus: 3\nlifecycle_stage: active\n',
          [`${run}/metrics/val/f1`]: '1 0.75 0\n',
          [`${run}/metrics/other`]: '1 0.1 0\n',
        }),
      ),
    );
    expect(results?.subjects.map(({ path }) => path)).toEqual([
      'e.experiment.yml',
      `${run}/meta.yaml`,
      `${run}/metrics/val/f1`,
    ]);
    expect(results?.results?.metrics).toMatchObject([
      { metric: 'val/f1', candidate: { moments: { n: 1, mean: 0.75 } } },
    ]);
  });
});

describe('results that are elsewhere', () => {
  test('a report made there may bring them', async () => {
    const { criteria, results } = parts(
      await collectFolder(folderWith({ 'e.experiment.yml': EXPERIMENT, 'results/b.csv': rows(0) })),
    );
    expect(criteria.form).toMatchObject({ found: true, problems: [] });
    expect(results).toMatchObject({
      id: 'e.experiment.yml',
      unavailable: 'the results are not in this checkout: there is no file `results/c.csv`',
    });
  });
});

/** What is said to be wrong with an experiment file, and where. */
async function wrong(text: string): Promise<{ message: string; line: number | undefined }[]> {
  const { criteria, results } = parts(await collectFolder(folderWith({ ...GOOD, 'e.experiment.yml': text })));
  expect(results).toBeUndefined();
  answers([criteria]);
  return (criteria.form?.problems ?? []).map(({ message, location }) => ({ message, line: location?.line }));
}

describe('an experiment file that is wrong', () => {
  const of = (criterion: string): string =>
    EXPERIMENT.replace('  - { metric: recall, threshold: ">= 0.80" }', `  - ${criterion}`);

  test.each([
    ['an unknown key', EXPERIMENT.replace('unit:', 'units:'), '`units` is not a key; did you mean `unit`?', 3],
    ['a confidence in per cent', `${EXPERIMENT}confidence: 95\n`, expect.stringMatching(/^`confidence` is `95`/), 12],
    [
      'an infinite tolerance',
      of('{ metric: recall, threshold: ">= 0.8", tolerance: .inf }'),
      expect.stringMatching(/tolerance/),
      7,
    ],
    [
      'a threshold that is none',
      of('{ metric: recall, threshold: "=> 0.8" }'),
      expect.stringMatching(/`criteria\[0\]\.threshold` is `=> 0\.8`; expected .*`>= 0\.80`/),
      7,
    ],
    [
      'an amount that is none',
      of('{ metric: recall, direction: increase, minimum-improvement: -2% }'),
      expect.stringMatching(/`-2%`.*`2%` or `2pp`/),
      7,
    ],
    [
      'a threshold out of reach',
      of('{ metric: recall, threshold: ">= 1e999" }'),
      '`recall`: the threshold is no finite number',
      7,
    ],
    [
      'a range turned round',
      of('{ metric: recall, threshold: "between 1 and 0" }'),
      '`recall`: `between` has its larger number first',
      7,
    ],
    [
      'a threshold against its direction',
      of('{ metric: recall, threshold: ">= 0.9", direction: decrease }'),
      '`recall`: `>=` asks for much, `direction: decrease` says that less is better',
      7,
    ],
    [
      'no direction',
      of('{ metric: recall, minimum-improvement: 0.02 }'),
      '`recall`: `minimum-improvement` without a `direction`',
      7,
    ],
    ['no demand', of('{ metric: recall }'), '`recall`: nothing is asked of it', 7],
    [
      'a tolerance of nothing',
      of('{ metric: recall, direction: increase, minimum-improvement: 1%, tolerance: 0.1 }'),
      '`recall`: `tolerance` without a `threshold`',
      7,
    ],
    [
      'both demands at once',
      of('{ metric: recall, direction: increase, minimum-improvement: 1%, non-inferiority-margin: 1% }'),
      '`recall`: `minimum-improvement` and `non-inferiority-margin` exclude each other',
      7,
    ],
    [
      'a demand twice',
      of('{ metric: f1, direction: increase, minimum-improvement: 1% }'),
      '`f1` has a second `minimum-improvement`',
      8,
    ],
    ['two directions', of('{ metric: f1, direction: decrease, threshold: "< 1" }'), '`f1` has a second `direction`', 8],
    [
      'the same file on both sides',
      EXPERIMENT.replace('results/c.csv', './results/b.csv'),
      'baseline and candidate are the same file, `results/b.csv`',
      5,
    ],
    [
      'a path that leads out',
      EXPERIMENT.replace('results/c.csv', '../../etc/passwd'),
      '`candidate`: `../../etc/passwd` is not read: it leads out of the repository',
      5,
    ],
    ['results beside a candidate', `${EXPERIMENT}results: results/c.csv\n`, '`results` stands beside `candidate`', 12],
    [
      'pairing without a unit',
      EXPERIMENT.replace('unit: episode', 'pair-by: unit'),
      '`pair-by: unit` without a `unit`',
      3,
    ],
    ['a key twice', `${EXPERIMENT}id: again\n`, expect.stringMatching(/twice/), 12],
    [
      'three demands at once',
      of('{ metric: recall, direction: increase, minimum-improvement: 1%, equivalence-band: 1% }'),
      '`recall`: `minimum-improvement` and `equivalence-band` exclude each other',
      7,
    ],
    [
      'a band of nothing',
      of('{ metric: recall, equivalence-band: 0 }'),
      '`recall`: nothing is surely equal: a band of 0 cannot be shown',
      7,
    ],
    [
      'a one-sided question that asks for worse',
      of('{ metric: recall, direction: increase, minimum-improvement: 1%, alternative: less }'),
      '`recall`: `alternative: less` asks for what `direction: increase` calls worse',
      7,
    ],
    [
      'a test of nothing',
      of('{ metric: recall, threshold: ">= 0.8", test: welch }'),
      '`recall`: `test` where nothing is compared',
      7,
    ],
    [
      'a test of what is not random',
      of('{ metric: recall, direction: increase, minimum-improvement: 1%, deterministic: true, test: welch }'),
      '`recall`: `deterministic: true` is not tested',
      7,
    ],
    [
      'a paired test without pairs',
      `${of('{ metric: recall, direction: increase, minimum-improvement: 1%, test: wilcoxon }')}pair-by: none\n`,
      '`recall`: `test: wilcoxon` needs pairs',
      7,
    ],
    [
      'a rank test of a ratio',
      of(
        '{ metric: recall, ratio: { numerator: a, denominator: b }, direction: increase, minimum-improvement: 1%, test: mann-whitney }',
      ),
      '`recall`: `test: mann-whitney` does not suit a ratio of sums',
      7,
    ],
    [
      'a ratio of what counts give',
      `${of('{ metric: recall, ratio: { numerator: a, denominator: b }, threshold: "> 0" }')}counts: { true-positives: tp, false-positives: fp, false-negatives: fn }\n`,
      '`recall`: `recall` comes from `counts` already',
      7,
    ],
    [
      'counts that are too few',
      `${EXPERIMENT}counts: { true-positives: tp }\n`,
      '`recall`: `counts` lacks `false-negatives`, which `recall` is computed from',
      7,
    ],
    [
      'repeats of nothing',
      EXPERIMENT.replace('unit: episode', 'repeats: all'),
      '`repeats` without a `unit`: nothing says which rows repeat each other',
      3,
    ],
    [
      'segments that hold nothing',
      `${EXPERIMENT.replace(/ {2}- .*delay.*\n/, '')}segments: { by: service }\n`,
      '`segments` holds nothing: no criterion has a margin, and they have none themselves',
      expect.any(Number),
    ],
    [
      'segments of an unknown metric',
      `${EXPERIMENT}segments: { by: service, metrics: [speed] }\n`,
      '`segments` names `speed`, which is no metric of the criteria',
      12,
    ],
    [
      'an ablation of an unknown metric',
      `${EXPERIMENT}ablations: [{ without: x, results: d.csv, metric: speed, worse-by: 1% }]\n`,
      'ablation without `x`: `speed` is no metric of the criteria with a `direction`',
      12,
    ],
    [
      'an ablation that is the candidate',
      `${EXPERIMENT}ablations: [{ without: x, results: results/c.csv, metric: f1, worse-by: 1% }]\n`,
      'the results without `x` are those of the candidate, `results/c.csv`',
      12,
    ],
    [
      'a history to improve upon',
      EXPERIMENT.replace('baseline: results/b.csv', 'baseline: { history: results/b.csv }'),
      '`f1`: `minimum-improvement` beside a history: earlier runs give bounds for the next value, not a sample to compare with',
      10,
    ],
    ['a confidence of one', `${EXPERIMENT}confidence: 1\n`, expect.stringMatching(/^`confidence` is `1`/), 12],
  ])('%s', async (_, text, message, line) => expect(await wrong(text)).toContainEqual({ message, line }));

  test('no results at all', async () => {
    expect(await wrong(EXPERIMENT.replace(/^(baseline|candidate).*\n/gm, ''))).toContainEqual({
      message: 'the file names no results of a candidate',
      line: 1,
    });
  });

  test('demands without a baseline', async () => {
    const problems = await wrong(EXPERIMENT.replace(/^baseline.*\n/m, '').replace('candidate:', 'results:'));
    expect(problems.map(({ message }) => message)).toEqual([
      '`f1`: `minimum-improvement` without a `baseline` to compare with',
      '`delay`: `non-inferiority-margin` without a `baseline` to compare with',
    ]);
  });

  test('a file that is not there is missing at the line that names it', async () => {
    const { criteria } = parts(await collectFolder(folderWith(GOOD), feature('E.experiment.yml')));
    expect(criteria.form).toMatchObject({
      found: false,
      problems: [
        { message: expect.stringContaining('`e.experiment.yml`'), location: { path: 'feature.feature.yml', line: 4 } },
      ],
    });
  });
});

function nested(more: Files): Files {
  return { 'a/e.experiment.yml': EXPERIMENT, 'a/results/b.csv': rows(0), 'a/results/c.csv': rows(0.1), ...more };
}

describe('paths', () => {
  test('are relative to the experiment file', async () => {
    const { results } = parts(await collectFolder(folderWith(nested({})), feature('a/e.experiment.yml')));
    expect(results?.design?.candidate.path).toBe('a/results/c.csv');
  });
  test('found only from the root: used, and said', async () => {
    const files = { 'a/e.experiment.yml': EXPERIMENT, 'results/b.csv': rows(0), 'results/c.csv': rows(0.1) };
    const said = answers(await collectFolder(folderWith(files), feature('a/e.experiment.yml')));
    expect(said[0]).toMatch(
      /well formed; `results\/b\.csv` is not beside `a\/e\.experiment\.yml`; taken from the root/,
    );
  });
  test('found in both places: a problem', async () => {
    const { criteria } = parts(
      await collectFolder(folderWith(nested({ 'results/c.csv': rows(0) })), feature('a/e.experiment.yml')),
    );
    expect(criteria.form?.problems.map(({ message }) => message)).toEqual([
      '`candidate`: `results/c.csv` may be `a/results/c.csv` or `results/c.csv`',
    ]);
  });
});

test('thresholds alone need no baseline', async () => {
  const said = await answersOf({
    'e.experiment.yml':
      'id: t\nhypothesis: h\nresults: { name: v2, results: r.csv }\ncriteria:\n  - { metric: x, threshold: "< 5" }\n',
    'r.csv': 'x\n4\n5\n4\n',
  });
  expect(said.slice(2)).toEqual([
    'metrics-present pass: x: 3 units',
    expect.stringMatching(/^threshold-holds pass: x is 4\.33 .*; less than 5 is needed$/),
  ]);
});

test('names from a stranger stay text', async () => {
  const name = '__proto__';
  const said = await answersOf({
    'e.experiment.yml': `id: t\nhypothesis: h\nunit: constructor\nresults: r.csv\ncriteria:\n  - { metric: "${name}", threshold: "< 5" }\n`,
    'r.csv': `constructor,${name}\n__proto__,1\ntoString,2\n`,
  });
  expect(said.at(-1)).toMatch(/^threshold-holds pass: __proto__ is 1\.5/);
});
