import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, Statistics } from '../../src/generated/formats.ts';
import { statisticsTable } from '../../src/render/statistics-table.ts';
import { columnsOf } from '../../src/render/terminal-pen.ts';
import { finding } from '../support/report.ts';

const STATISTICS: Statistics = {
  method: 'paired t, relative (delta method)',
  metric: 'latency_ms',
  role: 'guardrail',
  estimate: 0.084,
  interval: [0.076, 0.091],
  confidence: 0.95,
  pValue: 0.00001,
  n: { baseline: 240, candidate: 240 },
  limit: 0.05,
  direction: 'decrease',
  relative: true,
  scale: 'share',
  baseline: 38,
  candidate: 41.1,
};
const of = (statistics: Partial<Statistics>, more: Partial<Finding> = {}): Finding =>
  finding({
    check: 'experiment/not-worse',
    outcome: 'fail',
    expected: 'latency_ms at most 5 % worse, as a whole interval',
    ...more,
    statistics: { ...STATISTICS, ...statistics },
  });
const WIDE = { most: 20, width: 200 };

test('a line each: both sides, the difference with its interval, p, units, what was required, and the verdict', () => {
  expect(
    statisticsTable(
      [
        of(
          {
            metric: 'recall',
            role: 'goal',
            of: 'value',
            estimate: 0.871,
            interval: [0.82, 0.91],
            relative: false,
            scale: 'absolute',
            limit: 0.8,
            direction: 'increase',
            baseline: 0.779,
            candidate: 0.871,
          },
          { outcome: 'pass', expected: 'recall at least 0.8' },
        ),
        of({}),
        of(
          {
            metric: 'recall',
            segment: 'search',
            estimate: 0.026,
            interval: [-0.063, 0.116],
            relative: false,
            scale: 'points',
            limit: -0.02,
            direction: 'increase',
            requiredN: 583,
            n: { baseline: 76, candidate: 76 },
            pValue: 0.31,
          },
          { outcome: 'unknown', expected: 'recall in `search` at most 2 points worse, as a whole interval' },
        ),
      ],
      WIDE,
    ),
  ).toBe(
    [
      '                     baseline  candidate  difference, interval          p  n               required',
      '✗  latency_ms              38       41.1  +8.4 [+7.6 … +9.1] %    <0.0001  240             at most 5 % worse',
      '?  recall in search        38       41.1  +2.6 [−6.3 … +11.6] pt     0.31  76 (needs 583)  at most 2 points worse',
      '✓  recall               0.779      0.871  [0.82 … 0.91]           <0.0001  240             at least 0.8',
      '',
      'latency_ms        better ◂ 0··················┃·········├──●──┤ ▸ worse',
      'recall in search   worse ◂ ├───────┃───0────●─────────────────┤ ▸ better',
      '0 no change   ┃ limit   ● estimate   ├ ┤ interval',
      'paired t, relative (delta method): latency_ms and recall',
      'p: of the true difference being the limit, not of its being 0',
    ].join('\n'),
  );
});

test('corrected goals say that they are, and that the intervals are not', () => {
  const table = statisticsTable(
    [of({ role: 'goal', adjustedPValue: 0.03, correction: 'holm' }), of({ metric: 'cost' })],
    WIDE,
  );
  expect(table).toMatch(/ 0\.03\* /);
  expect(table).toMatch(
    /\* corrected for several goals \(holm\); it decides\. The intervals are not corrected, and guardrails are not\.$/,
  );
});

test('an open end is called open', () => {
  expect(statisticsTable([of({ interval: [0.02, null] })], WIDE)).toMatch(/\+8\.4 \[\+2 … open\] %/);
});

test('a band has two limits', () => {
  const { direction: _, ...rest } = STATISTICS;
  const band = finding({ outcome: 'pass', statistics: { ...rest, limit: -0.1, upper: 0.1 } });
  expect(statisticsTable([band], WIDE)).toMatch(/less ◂ ┃·+0·+├─*●─*┤·*┃ ▸ more/);
});

test('as many as there is room for, and how many more', () => {
  expect(
    statisticsTable(
      Array.from({ length: 5 }, () => of({})),
      { most: 2, width: 200 },
    ),
  ).toMatch(/\n… and 3 more in the report\n/);
});

test('nothing was measured', () => {
  expect(statisticsTable([finding({})], WIDE)).toBeUndefined();
});

describe('on a narrow terminal', () => {
  const findings = [
    of({ effect: { measure: 'cohen-d-paired', value: 1.42 } }),
    of(
      {
        metric: 'solved',
        role: 'goal',
        adjustedPValue: 0.31,
        correction: 'holm',
        requiredN: 565,
        effect: { measure: 'cohen-g', value: 0.03 },
      },
      { outcome: 'unknown', expected: 'solved at most 5 % worse, as a whole interval' },
    ),
  ];
  test('two lines each, with every number', () => {
    expect(statisticsTable(findings, { most: 20, width: 78 })?.split('\n').slice(0, 6)).toEqual([
      '   metric       baseline → candidate   required',
      '   difference, interval   p           n                   size',
      '✗  latency_ms   38 → 41.1              at most 5 % worse',
      '   +8.4 [+7.6 … +9.1] %   p <0.0001   n 240               +1.4 sd',
      '?  solved       38 → 41.1              at most 5 % worse',
      '   +8.4 [+7.6 … +9.1] %   p 0.31*     n 240 (needs 565)   larger in 53 %',
    ]);
  });
  test.each([120, 100, 90, 80, 60, 40])('%s columns lose none, and are not exceeded', (width) => {
    const table = statisticsTable(findings, { most: 20, width }) ?? '';
    const words = table.replace(/\s+/g, ' ');
    for (const part of [
      '38',
      '41.1',
      '+8.4 [+7.6 … +9.1] %',
      '<0.0001',
      '0.31*',
      '240 (needs 565)',
      'at most 5 % worse',
    ])
      expect(words).toContain(part);
    expect(Math.max(...table.split('\n').map(columnsOf))).toBeLessThanOrEqual(width);
  });
  test('sizes give way before there are two lines', () => {
    expect(statisticsTable(findings, { most: 20, width: 110 })).toMatch(/ required +size|n +required$/m);
  });
});

test('sizes of effects are in words, and the words explained', () => {
  const shown = (measure: 'hedges-g' | 'rank-biserial' | 'odds-ratio' | 'cohen-h', value: number): string =>
    statisticsTable([of({ effect: { measure, value } })], WIDE) ?? '';
  expect(shown('hedges-g', -0.51)).toMatch(
    / −0\.51 sd .*\nsize: the difference in standard deviations \(sd\) of the units$/s,
  );
  expect(shown('rank-biserial', 0.36)).toMatch(/ larger in 68 % .*\nsize: how often the candidate is the larger one/s);
  expect(shown('odds-ratio', 2.34)).toMatch(/ odds × 2\.3 /);
  expect(shown('cohen-h', 0.2)).toMatch(/ h \+0\.2 /);
  expect(statisticsTable([of({})], WIDE)).not.toContain('size');
});

test('names from a file stay in their line, whatever they hold', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      (metric, segment) => {
        const table = statisticsTable([of({ metric, segment }, { expected: `${metric} at most` })], WIDE) ?? '';
        expect(table.split('\n')).toHaveLength(7);
        // oxlint-disable-next-line no-control-regex -- what must not be there
        expect(table).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      },
    ),
    { numRuns: 200 },
  );
});
