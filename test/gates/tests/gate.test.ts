import { expect, test } from '@jest/globals';
import { testsGate } from '../../../src/gates/tests/gate.ts';
import { absent, report, sinceBase, testsUnit } from './tests-units.ts';

const counts = (
  passed: number,
  failed = 0,
  skipped = 0,
): { counts: { passed: number; failed: number; errored: number; skipped: number } } => ({
  counts: { passed, failed, errored: 0, skipped },
});
const removed = { total: 3, first: ['a', 'b', 'c'] };

test.each([
  [
    '214 unit, 31 integration, 4 end-to-end: all passed, none removed',
    testsUnit([
      report(counts(214)),
      report({ kind: 'integration', ...counts(31) }),
      report({ kind: 'end-to-end', ...counts(4) }),
    ]),
  ],
  [
    '5 unit: 2 did not pass, 1 skipped, 3 removed',
    testsUnit([report({ ...counts(2, 2, 1), sinceBase: sinceBase({ removed }) })]),
  ],
  ['3 unit: all that ran passed, 1 skipped, none removed', testsUnit([report(counts(2, 0, 1))])],
  ['0 unit: none ran, none removed', testsUnit([report(counts(0))])],
  [
    '2 unit, no readable integration: all passed, one report could not be read, none removed',
    testsUnit([report(counts(2)), absent({ kind: 'integration' })]),
  ],
  [
    '2 unit: all passed, 3 removed',
    testsUnit([report(counts(2))], { dropped: [{ kind: 'integration', path: 'i.xml', tests: 3, removed }] }),
  ],
  ['no reports', testsUnit([])],
])('%s', (summary, unit) => expect(testsGate.summarise([unit])).toBe(summary));

test('without a base nothing is said about removed tests', () => {
  const { sinceBase: _, ...rest } = report(counts(2));
  expect(testsGate.summarise([testsUnit([rest])])).toBe('2 unit: all passed');
});
