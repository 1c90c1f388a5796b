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

test('where there is no room for p, nothing refers to it by a sign', () => {
  const narrow = statisticsTable(
    [of({ role: 'goal', adjustedPValue: 0.03, correction: 'holm' }), of({ metric: 'cost' })],
    { ...WIDE, width: 50 },
  );
  expect(narrow).not.toContain('*');
  expect(narrow).toMatch(
    /\nGoals are decided by p, corrected for being several \(holm\)\. The intervals are not corrected/,
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
  test.each([120, 100, 90, 80])('%s columns: p goes first, the numbers stay', (width) => {
    const table = statisticsTable([of({})], { most: 20, width }) ?? '';
    const [header = '', row = ''] = table.split('\n');
    expect(row).toMatch(/^✗ {2}latency_ms +38 +41\.1 +\+8\.4 \[\+7\.6 … \+9\.1\] %/);
    expect(Math.max(columnsOf(header), columnsOf(row))).toBeLessThanOrEqual(width);
  });
});

test('names from a file stay in their line, whatever they hold', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      (metric, segment) => {
        const table = statisticsTable([of({ metric, segment }, { expected: `${metric} at most` })], WIDE) ?? '';
        expect(table.split('\n')).toHaveLength(6);
        // oxlint-disable-next-line no-control-regex -- what must not be there
        expect(table).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      },
    ),
    { numRuns: 200 },
  );
});
