import { describe, expect, test } from '@jest/globals';
import type { ExperimentUnit } from '../../../src/generated/formats.ts';
import { evidenceExperiment } from '../../../src/generated/validators/evidence-experiment.js';
import { experimentGate } from '../../../src/gates/experiment/gate.ts';
import { collectFolder, collectPullRequest, feature, type Files, folderWith, parts } from './checkout.ts';

function answersOf(units: readonly ExperimentUnit[]): string[] {
  const context = { stage: 'candidate', option: () => undefined, now: new Date(0) };
  return units.flatMap((unit) => {
    expect(evidenceExperiment(unit) ? [] : evidenceExperiment.errors).toEqual([]);
    return experimentGate.checks.flatMap((check) =>
      [...check.evaluate(unit, context)].map(
        ({ outcome, message }) => `${check.meta.id.slice(11)} ${outcome}: ${message}`,
      ),
    );
  });
}

async function results(
  files: Files,
): Promise<{ units: ExperimentUnit[]; said: string[]; of: ExperimentUnit['results'] & object }> {
  const units = await collectFolder(folderWith(files));
  const { results: unit } = parts(units);
  if (!unit?.results) throw new Error(answersOf(units).join('\n'));
  return { units, said: answersOf(units), of: unit.results };
}

const yaml = (lines: string): string => `id: e\nhypothesis: h\nbaseline: b.csv\ncandidate: c.csv\n${lines}`;
const csv = (header: string, rows: readonly (readonly (string | number)[])[]): string =>
  `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`;
const times = <Row>(n: number, make: (index: number) => Row): Row[] =>
  Array.from({ length: n }, (_, index) => make(index));

describe('counts and ratios', () => {
  const COUNTS = 'unit: episode\ncounts: { true-positives: tp, false-positives: fp, false-negatives: fn }\n';

  test('come from sums over units, never from a mean of the rows’ own ratios', async () => {
    // Row by row the recall would be (1 + 0.5) / 2 = 0.75; of the sums it is 11 / 21.
    const side = csv('episode,tp,fp,fn', [
      ['a', 1, 0, 0],
      ['b', 10, 5, 10],
    ]);
    const { of } = await results({
      'e.experiment.yml': `id: e\nhypothesis: h\nresults: c.csv\n${COUNTS}criteria:\n  - { metric: recall, threshold: ">= 0.5" }\n  - { metric: precision, threshold: ">= 0.5" }\n  - { metric: f1, threshold: ">= 0.5" }\n`,
      'c.csv': side,
    });
    expect(
      of.metrics.map(({ metric, candidate: { moments, sums } }) => [metric, moments.n, moments.mean, sums]),
    ).toEqual([
      ['recall', 2, 11 / 21, { numerator: 11, denominator: 21 }],
      ['precision', 2, 11 / 16, { numerator: 11, denominator: 16 }],
      ['f1', 2, 22 / 37, { numerator: 22, denominator: 37 }],
    ]);
  });

  test('a rate has an interval over units, and pairs keep it narrow', async () => {
    const side = (rate: number): string =>
      csv(
        'day,alerts,days',
        times(40, (i) => [i, Math.round((3 + (i % 5)) * rate), 1 + (i % 2)]),
      );
    const { said } = await results({
      'e.experiment.yml': yaml(
        'unit: day\ncriteria:\n  - { metric: alerts_per_day, ratio: { numerator: alerts, denominator: days }, direction: decrease, minimum-improvement: 20% }\n',
      ),
      'b.csv': side(2),
      'c.csv': side(1),
    });
    expect(said).toContainEqual(
      expect.stringMatching(
        /^improvement-reached pass: alerts_per_day is 50 % better \(no spread|^improvement-reached pass: alerts_per_day is 50 % better/,
      ),
    );
  });

  test('nothing to divide by is unknown, never a number', async () => {
    const side = csv(
      'episode,tp,fp,fn',
      times(5, (i) => [i, 0, 1, 0]),
    );
    const { said } = await results({
      'e.experiment.yml': yaml(
        `${COUNTS}criteria:\n  - { metric: recall, direction: increase, minimum-improvement: 0.01 }\n`,
      ),
      'b.csv': side,
      'c.csv': side,
    });
    expect(said.filter((line) => line.includes(' unknown: '))).toContainEqual(
      "metrics-present unknown: `recall` has no value on the baseline's side: what it is divided by adds up to 0",
    );
    expect(said.some((line) => line.startsWith('improvement-reached pass'))).toBe(false);
  });

  test('a count that is not there is named', async () => {
    const { said } = await results({
      'e.experiment.yml': `id: e\nhypothesis: h\nresults: c.csv\n${COUNTS}criteria:\n  - { metric: recall, threshold: ">= 0.5" }\n`,
      'c.csv': csv('episode,tp,fp,FN', [['a', 1, 0, 0]]),
    });
    expect(said).toContainEqual(
      expect.stringMatching(
        /^metrics-present unknown: `c\.csv` has no column `fn`, which `recall` is computed from; did you mean `FN`\?$/,
      ),
    );
  });
});

describe('repeats', () => {
  const AGENT = (repeats: string): string =>
    yaml(
      `unit: case\n${repeats}criteria:\n  - { metric: solved, direction: increase, non-inferiority-margin: 5pp }\n  - { metric: unsafe, threshold: "== 0", deterministic: true }\n`,
    );
  const side = (fails: (unit: number, repeat: number) => boolean, unsafe = 0, repeats = 3): string =>
    csv(
      'case,try,solved,unsafe',
      times(20 * repeats, (i) => [
        `c${Math.floor(i / repeats)}`,
        i % repeats,
        fails(Math.floor(i / repeats), i % repeats) ? 0 : 1,
        i === 7 ? unsafe : 0,
      ]),
    );
  const files = (repeats: string, more: Partial<Record<'b.csv' | 'c.csv', string>> = {}): Files => ({
    'e.experiment.yml': AGENT(repeats),
    'b.csv': side((unit, repeat) => unit < 5 && repeat === 0),
    'c.csv': side((unit, repeat) => unit >= 15 && repeat === 0),
    ...more,
  });

  test.each([
    ['repeats: all\n', 15 / 20, 15],
    ['repeats: any\n', 20 / 20, 20],
    ['repeats: mean\n', 1 - 5 / 60, undefined],
  ])('%s', async (repeats, mean, successes) => {
    const { of, said } = await results(files(repeats));
    const [solved] = of.metrics;
    expect(solved?.candidate.moments.mean).toBeCloseTo(mean, 12);
    expect(solved?.candidate.successes).toBe(successes);
    expect(of.repeats).toEqual({ baseline: { least: 3, most: 3 }, candidate: { least: 3, most: 3 } });
    if (successes !== undefined)
      expect(said.join('\n')).toMatch(/does not come out the same each time for 25 % of the baseline's/);
  });

  test('one unsafe try is not made good by the others, however repeats are folded', async () => {
    for (const repeats of ['repeats: all\n', 'repeats: any\n', 'repeats: mean\n']) {
      const { said } = await results(files(repeats, { 'c.csv': side(() => false, 1) }));
      expect(said).toContainEqual(
        expect.stringMatching(/^threshold-holds fail: unsafe is 0\.0167; exactly 0 is needed$/),
      );
    }
  });

  test('several rows of a unit are an error where repeats are not asked for', async () => {
    const { said } = await results(files(''));
    expect(said).toContainEqual(
      expect.stringMatching(/^metrics-present fail: 40 rows of `b\.csv` are of a unit that has a row before/),
    );
  });

  test('unequal repeats are not comparable', async () => {
    const { said } = await results(files('repeats: all\n', { 'c.csv': side(() => false, 0, 2) }));
    expect(said).toContainEqual(
      "metrics-present unknown: not comparable: the candidate's units have 2 rows each, the baseline's 3",
    );
    expect(said).toContainEqual(expect.stringMatching(/^not-worse unknown: `solved` was not compared/));
  });
});

describe('rows that the infrastructure broke', () => {
  const EXPERIMENT = (more: string): string =>
    yaml(`unit: case\n${more}criteria:\n  - { metric: solved, direction: increase, non-inferiority-margin: 50pp }\n`);
  const side = (broken: number, repeats = 1): string =>
    csv(
      'case,try,status,solved',
      times(40 * repeats, (i) => [
        `c${Math.floor(i / repeats)}`,
        i % repeats,
        i < broken ? 'error' : 'ok',
        i < broken ? '' : i % 3 === 0 ? 0 : 1,
      ]),
    );

  test('count as missing on neither side, as long as they are few', async () => {
    const { of, said } = await results({
      'e.experiment.yml': EXPERIMENT('broken-rows: 5%\n'),
      'b.csv': side(0),
      'c.csv': side(1),
    });
    expect(of.matching).toEqual({
      pairs: 39,
      onlyBaseline: { count: 0, first: [] },
      onlyCandidate: { count: 0, first: [] },
    });
    expect(said.filter((line) => / (fail|unknown): /.test(line))).toEqual([]);
    expect(said).toContainEqual(expect.stringMatching(/^metrics-present pass: .*1 row of `c\.csv` left out/));
  });
  test('too many of them leave it open', async () => {
    const { said } = await results({
      'e.experiment.yml': EXPERIMENT('broken-rows: 5%\n'),
      'b.csv': side(0),
      'c.csv': side(5),
    });
    expect(said).toContainEqual(
      expect.stringMatching(/^metrics-present unknown: 5 of 40 rows of `c\.csv` \(12\.5 %\) ended in an error/),
    );
    expect(said.some((line) => line.startsWith('not-worse pass'))).toBe(false);
  });
  test('a unit of which one try broke is left out as a whole: it has fewer tries than the others', async () => {
    const { of, said } = await results({
      'e.experiment.yml': EXPERIMENT('broken-rows: 5%\nrepeats: all\n'),
      'b.csv': side(0, 3),
      'c.csv': side(1, 3),
    });
    expect(of.repeats).toEqual({ baseline: { least: 3, most: 3 }, candidate: { least: 3, most: 3 } });
    expect(of.matching?.pairs).toBe(39);
    expect(said.filter((line) => / (fail|unknown): /.test(line))).toEqual([]);
  });
});

describe('segments', () => {
  const side = (fallen: number): string =>
    csv(
      'episode,service,score',
      times(120, (i) => [i, i % 3 === 0 ? 'search' : 'checkout', 0.8 + (i % 7) / 100 + (i % 3 === 0 ? fallen : 0.05)]),
    );
  const EXPERIMENT = yaml(
    'unit: episode\ncriteria:\n  - { metric: score, direction: increase, non-inferiority-margin: 0.01 }\nsegments: { by: service, minimum-n: 30 }\n',
  );

  test('a passing average cannot hide a segment that fell', async () => {
    const { said } = await results({
      'e.experiment.yml': EXPERIMENT,
      'b.csv': side(0.05),
      'c.csv': side(0.02).replaceAll('checkout,0.', 'checkout,1.'),
    });
    expect(said).toContainEqual(expect.stringMatching(/^not-worse pass: score/));
    expect(said).toContainEqual(expect.stringMatching(/^segments-hold fail: score in `search` is 0\.03 worse/));
  });

  test('the column must be there', async () => {
    const { said } = await results({
      'e.experiment.yml': EXPERIMENT.replace('by: service', 'by: Service'),
      'b.csv': side(0),
      'c.csv': side(0),
    });
    expect(said).toContainEqual(
      'metrics-present unknown: `b.csv` has no column `Service`, which parts the units into segments; did you mean `service`?',
    );
    expect(said.some((line) => / pass: score/.test(line))).toBe(false);
  });

  test('units that change segment are said', async () => {
    const { said } = await results({
      'e.experiment.yml': EXPERIMENT,
      'b.csv': side(0),
      'c.csv': side(0).replace('0,search', '0,checkout'),
    });
    expect(said).toContainEqual(expect.stringMatching(/^segments-hold unknown: 1 unit is in one segment .*\(`0`\)$/));
  });
});

describe('where the baseline is', () => {
  const rows = (shift: number): string =>
    csv(
      'episode,f1',
      times(12, (i) => [i, 0.7 + shift + i / 100]),
    );
  const EXPERIMENT =
    'id: e\nhypothesis: h\nunit: episode\nbaseline: { base-branch: r.csv }\ncandidate: r.csv\ncriteria:\n  - { metric: f1, direction: increase, minimum-improvement: 0.05 }\n';

  test('the same file as it is on the base branch', async () => {
    const said = answersOf(
      await collectPullRequest(
        { 'e.experiment.yml': EXPERIMENT, 'r.csv': rows(0) },
        { 'r.csv': rows(0.1).replace('0.8\n', '0.81\n') },
      ),
    );
    expect(said).toContainEqual(expect.stringMatching(/^improvement-reached pass: f1 is 0\.1\d* better/));
  });
  test('no such file there, and no base at all', async () => {
    const fresh = answersOf(await collectPullRequest({ 'e.experiment.yml': EXPERIMENT }, { 'r.csv': rows(0.1) }));
    expect(fresh).toContainEqual(
      'metrics-present unknown: no results of the baseline: there is no file `r.csv` on the base branch',
    );
    const { said } = await results({ 'e.experiment.yml': EXPERIMENT, 'r.csv': rows(0) });
    expect(said).toContainEqual(
      'metrics-present unknown: no results of the baseline: `r.csv` of the base branch is asked for, and there is no base branch here',
    );
  });
});

describe('a history', () => {
  const HISTORY = csv(
    'run,loss',
    times(12, (i) => [i, 10 + ((i * 7) % 5) / 10]),
  );
  const files = (loss: number, window = 10): Files => ({
    'e.experiment.yml': `id: e\nhypothesis: h\nbaseline: { history: h.csv, window: ${window}, bounds: t }\ncandidate: c.json\ncriteria:\n  - { metric: loss, direction: decrease }\n`,
    'h.csv': HISTORY,
    'c.json': JSON.stringify({ loss }),
  });
  test('predicts where the next run should be', async () => {
    const { of, said } = await results(files(10.3));
    expect(of.history?.[0]?.values).toEqual(times(10, (i) => 10 + (((i + 2) * 7) % 5) / 10));
    expect(said.filter((line) => / (fail|unknown): /.test(line))).toEqual([]);
    expect(said).toContainEqual(
      expect.stringMatching(/^within-history pass: loss is 10\.3; at most 10\.\d+ is expected after 10 runs/),
    );
  });
  test('finds a run that is out of them', async () => {
    expect((await results(files(12))).said).toContainEqual(expect.stringMatching(/^within-history fail: loss is 12; /));
  });
});

describe('the whole experiment', () => {
  const rows = (shift: number): string =>
    csv(
      'episode,f1',
      times(20, (i) => [i, 0.7 + shift + ((i * 7) % 5) / 100]),
    );
  test('results without a component', async () => {
    const { said } = await results({
      'e.experiment.yml': yaml(
        'unit: episode\ncriteria:\n  - { metric: f1, direction: increase, threshold: ">= 0.5" }\nablations:\n  - { without: trend, results: flat.csv, metric: f1, worse-by: 0.02 }\n  - { without: "the `x`", results: same.csv, metric: f1, worse-by: 0.02 }\n',
      ),
      'b.csv': rows(0),
      'c.csv': rows(0.1),
      'flat.csv': rows(0.02),
      'same.csv': rows(0.1),
    });
    expect(said).toContainEqual(
      expect.stringMatching(
        /^components-earn-their-place pass: beside the results without `trend`: f1 is 0\.08 better/,
      ),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^components-earn-their-place fail: `the `x`` has not earned its place/),
    );
  });
  test('a summary is computed again from its parts', async () => {
    const files = (stated: number): Files => ({
      'e.experiment.yml':
        'id: e\nhypothesis: h\nresults: { results: s.json, parts: rows.csv }\ncriteria:\n  - { metric: f1, threshold: ">= 0.5", deterministic: true }\n',
      's.json': JSON.stringify({ f1: stated }),
      'rows.csv': 'f1\n0.5\n0.7\n',
    });
    expect((await results(files(0.6))).said).toContainEqual(
      expect.stringMatching(/^aggregates-agree pass: 1 number of `s\.json` computed again/),
    );
    expect((await results(files(0.9))).said).toContainEqual(
      'aggregates-agree fail: `f1` is 0.9 in `s.json`, and 0.6 by the mean of `rows.csv`',
    );
  });
  test('a metric for information decides nothing, even if it is not there', async () => {
    const { said } = await results({
      'e.experiment.yml': yaml(
        'unit: episode\ncriteria:\n  - { metric: f1, threshold: ">= 0.5" }\n  - { metric: cost, role: information, direction: decrease, minimum-improvement: 1% }\n',
      ),
      'b.csv': rows(0),
      'c.csv': rows(0.1),
    });
    expect(said.filter((line) => / (fail|unknown): /.test(line))).toEqual([]);
    expect(said).toContainEqual(expect.stringMatching(/^improvement-reached skipped: for information: /));
  });
});

describe('the data of both sides', () => {
  const run = (output: string, sha256: string): string =>
    JSON.stringify({
      version: 1,
      code: {},
      data: { 'data.csv': { sha256: sha256.repeat(64) }, 'e.experiment.yml': { sha256: 'f'.repeat(64) } },
      outputs: { [output]: { sha256: '0'.repeat(64) } },
    });
  const said = async (before: string, after: string | undefined): Promise<string | undefined> => {
    const files: Files = {
      'e.experiment.yml': yaml('unit: episode\ncriteria:\n  - { metric: f1, threshold: ">= 0.5" }\n'),
      'b.csv': csv('episode,f1', [
        ['a', 0.8],
        ['b', 0.9],
      ]),
      'c.csv': csv('episode,f1', [
        ['a', 0.8],
        ['b', 0.9],
      ]),
      'b.json': run('b.csv', before),
      ...(after === undefined ? {} : { 'c.json': run('c.csv', after) }),
    };
    const units = await collectFolder(folderWith(files), {
      ...feature('e.experiment.yml'),
      runs: ['b.json', 'c.json'],
    });
    return answersOf(units).find((line) => line.startsWith('same-data'));
  };
  test('is compared by what their runs recorded', async () => {
    expect(await said('a', 'a')).toBe('same-data pass: both sides were measured on the same data (`data.csv`)');
    expect(await said('a', 'b')).toMatch(/^same-data fail: .*`data\.csv` has other content$/);
  });
  test('is not asked for where only one run recorded it', async () => {
    expect(await said('a', undefined)).toBeUndefined();
  });
});

describe('yes and no', () => {
  test('pairs are compared by McNemar, two samples by a test of proportions, and the report says so', async () => {
    const side = (yes: number): string =>
      csv(
        'case,solved',
        times(100, (i) => [i, (i * 37) % 100 < yes ? 1 : 0]),
      );
    const files = (more: string): Files => ({
      'e.experiment.yml': yaml(
        `unit: case\n${more}criteria:\n  - { metric: solved, direction: increase, minimum-improvement: 0 }\n`,
      ),
      'b.csv': side(60),
      'c.csv': side(90),
    });
    const methods = async (more: string): Promise<string | undefined> => {
      const { units } = await results(files(more));
      const { results: unit } = parts(units);
      const context = { stage: 'candidate', option: () => undefined, now: new Date(0) };
      const check = experimentGate.checks.find(({ meta }) => meta.id === 'experiment/improvement-reached');
      return unit && [...(check?.evaluate(unit, context) ?? [])][0]?.statistics?.method;
    };
    expect(await methods('')).toMatch(/McNemar/);
    expect(await methods('pair-by: none\n')).toMatch(/proportion/i);
  });
});

test('what is compared with itself has no improvement', async () => {
  const rows = csv(
    'episode,f1',
    times(30, (i) => [i, 0.7 + i / 100]),
  );
  const units = await collectFolder(
    folderWith({
      'e.experiment.yml': yaml(
        'unit: episode\ncriteria:\n  - { metric: f1, direction: increase, minimum-improvement: 0.01 }\n',
      ),
      'b.csv': rows,
      'c.csv': rows,
    }),
    feature('e.experiment.yml'),
  );
  expect(answersOf(units).some((line) => line.startsWith('improvement-reached pass'))).toBe(false);
});

describe('a test that is named is the one that is carried out, and the report says so', () => {
  const side = (shift: number): string =>
    csv(
      'episode,f1,hits,tries',
      times(40, (i) => [
        i,
        0.7 + shift + ((i * 7) % 11) / 100 + (((i * 5) % 3) * shift) / 30,
        5 + ((i * 3) % 4) + Math.round(shift * 20),
        12 + (i % 3),
      ]),
    );
  const run = async (criterion: string, more = ''): Promise<string> => {
    const { units, said } = await results({
      'e.experiment.yml': yaml(`unit: episode\n${more}criteria:\n  - { direction: increase, ${criterion} }\n`),
      'b.csv': side(0),
      'c.csv': side(0.1),
    });
    const unit = parts(units).results;
    const check = experimentGate.checks.find(({ meta }) => meta.id === 'experiment/improvement-reached');
    const context = { stage: 'candidate', option: () => undefined, now: new Date(0) };
    const [answer] = unit ? [...(check?.evaluate(unit, context) ?? [])] : [];
    expect(said.filter((line) => / (fail|unknown): /.test(line))).toEqual([]);
    return `${answer?.outcome}: ${answer?.statistics?.method}`;
  };
  test.each([
    ['welch', /^pass: Welch t$/],
    ['paired-t', /^pass: paired t$/],
    ['mann-whitney', /^pass: Mann–Whitney/],
    ['wilcoxon', /^pass: Wilcoxon/],
    ['permutation', /^pass: .*permutation/],
    ['bootstrap', /^pass: BCa bootstrap of pairs/],
  ])('%s', async (name, method) => {
    expect(await run(`metric: f1, minimum-improvement: 0.05, test: ${name}`)).toMatch(method);
  });
  test('resampling draws the same from the same seed', async () => {
    const bootstrap = 'metric: f1, minimum-improvement: 5%, test: bootstrap';
    expect(await run(bootstrap, 'seed: 7\n')).toBe(await run(bootstrap, 'seed: 7\n'));
  });
  test('a ratio of sums is resampled unit by unit', async () => {
    expect(
      await run(
        'metric: rate, ratio: { numerator: hits, denominator: tries }, minimum-improvement: 1pp, test: bootstrap',
      ),
    ).toMatch(/^pass: BCa bootstrap of pairs/);
  });
});
