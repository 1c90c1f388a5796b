import { describe, expect, test } from '@jest/globals';
import type { JudgedFeature, ReadinessReport } from '../../src/generated/formats.ts';
import {
  blockingFindings,
  clipped,
  comparedWords,
  counted,
  debtWords,
  discoveredWords,
  firstOf,
  headline,
  lesserFindings,
  notEnforcedWords,
  notJudgedWords,
  openCounts,
  policyWords,
  sentence,
  stagePath,
  unclaimedWords,
  waitingWords,
} from '../../src/render/wording.ts';
import { NOTE, OPEN, PASSED, REPORTS, SKIPPED, steady, UNOWNED, WARNING, WORSE } from '../support/example-reports.ts';
import { feature, finding, readinessReport } from '../support/report.ts';

const blocked = (more: Partial<JudgedFeature> = {}): JudgedFeature =>
  feature({ verdict: 'blocked', blocksThisRun: true, findings: [WORSE], ...more });
const { raisedFrom: _, ...lone } = blocked({ stage: 'candidate', because: 'changed' });

describe('what was expected and what was seen', () => {
  const message = '`busy`: 3 of 30 (10 %), allowed at most 2 %; first in row 4';
  test.each([
    ['at most 2 %', '3 of 30 (10 %)', ''],
    ['`busy`: at most 2 %', '3 of 30 (10 %)', ''],
    ['at most 2 %', undefined, ''],
    ['at most 1 %', '3 of 30 (10 %)', 'expected at most 1 %; seen 3 of 30 (10 %)'],
    ['at most 2 %', '13 of 30', 'expected at most 2 %; seen 13 of 30'],
    ['most 2', '0 of', 'expected most 2; seen 0 of'],
    ['a valid document', undefined, 'expected a valid document'],
    [undefined, undefined, ''],
  ])('%s, %s is told unless the message says it: %s', (expected, observed, words) => {
    expect(
      comparedWords(
        finding({
          message,
          ...(expected === undefined ? {} : { expected }),
          ...(observed === undefined ? {} : { observed }),
        }),
      ),
    ).toBe(words);
  });
});

describe('the headline', () => {
  test.each<[string, Partial<ReadinessReport>]>([
    ['`cpu-burst` is ready for production', {}],
    ['`cpu-burst` is ready at candidate', { features: [steady()] }],
    ['`cpu-burst` cannot go to production yet: 1 thing to fix', { features: [blocked()] }],
    [
      '`cpu-burst` cannot go to production yet: 2 things to fix',
      { features: [blocked({ findings: [WORSE, UNOWNED] })] },
    ],
    [
      '`cpu-burst` cannot go to production yet: 1 thing to fix, 1 that cannot be told',
      { features: [blocked({ findings: [WORSE, OPEN] })] },
    ],
    [
      '`cpu-burst` cannot go to production yet: 1 thing cannot be told',
      { features: [blocked({ verdict: 'undecided', findings: [OPEN] })] },
    ],
    [
      '`cpu-burst` cannot go to production yet: 2 things cannot be told',
      { features: [blocked({ verdict: 'undecided', findings: [OPEN, { ...OPEN, fingerprint: '2' }] })] },
    ],
    ['`cpu-burst` is not ready at candidate: 1 thing to fix', { features: [lone] }],
    [
      '`cpu-burst`: nothing new against it; what is already on the base branch stays to be mended',
      { features: [steady({ verdict: 'blocked' })] },
    ],
    ['`cpu-burst` may not just vanish', { features: [blocked({ because: 'removed' })] }],
    ['`cpu-burst` is gone, and may be', { features: [steady({ because: 'removed' })] }],
    [
      '`cpu-burst`: the verdict is open, because something outside the features is missing',
      { verdict: 'undecided', ready: false },
    ],
    [
      '`cpu-burst` cannot go to production yet: 1 thing to fix (reported, not enforced)',
      { features: [blocked()], enforced: { value: false } },
    ],
    ['`cpu-burst` is ready for production', { enforced: { value: false } }],
    ['`cpu-burst` is ready for production', { features: [feature(), steady({ id: 'triage', because: 'depends' })] }],
    ['2 features judged: 1 blocked', { features: [steady(), blocked({ id: 'triage', because: 'depends' })] }],
    ['2 features judged: 2 blocked', { features: [blocked(), blocked()] }],
    ['2 features judged: 1 undecided', { features: [feature(), blocked({ verdict: 'undecided', findings: [OPEN] })] }],
    [
      '3 features judged: 1 blocked, 1 undecided (reported, not enforced)',
      { features: [feature(), blocked(), blocked({ verdict: 'undecided' })], enforced: { value: false } },
    ],
    ['All 2 features judged are ready for their stages', { features: [feature(), steady()] }],
    [
      '2 features judged: nothing new against them; what is already on the base branch stays to be mended in 1',
      { features: [feature(), steady({ verdict: 'blocked' })] },
    ],
    [
      'Not ready: something outside the features is missing',
      { features: [feature(), steady()], verdict: 'undecided', ready: false },
    ],
    ['Not ready: something outside the features is missing', { features: [], verdict: 'undecided', ready: false }],
    ['Ready: there is no feature to judge', { features: [] }],
    ['Nothing to judge: no feature is touched', { features: [], verdict: 'nothing-to-judge', ready: true }],
    ['Promotion Gates looked around. Nothing is gated yet.', REPORTS['a look around']],
  ])('%s', (text, more) => expect(headline(readinessReport(more))).toBe(text));
});

describe('findings', () => {
  const all = feature({
    findings: [
      PASSED,
      NOTE,
      UNOWNED,
      OPEN,
      WARNING,
      SKIPPED,
      WORSE,
      { ...WORSE, standing: 'waived' },
      { ...WORSE, standing: 'known' },
      { ...WORSE, severity: 'off' },
    ],
  });
  test('that block stand by whose hands they are in, failures before what cannot be told', () => {
    expect(blockingFindings(all)).toEqual([WORSE, OPEN, UNOWNED]);
    expect(openCounts(all)).toEqual({ fix: 2, unknown: 1 });
  });
  test('that do not block are warnings and then notes; what is off is none', () => {
    expect(lesserFindings(all)).toEqual([WARNING, NOTE]);
  });
  test('that are several are told by the first', () => {
    expect(firstOf([])).toBe('');
    expect(firstOf([WARNING])).toBe(WARNING.message);
    expect(firstOf([WARNING, NOTE, NOTE])).toBe(`${WARNING.message} (and 2 more)`);
    expect(firstOf([finding({ message: 'x'.repeat(1000) })])).toHaveLength(300);
  });
});

describe('other words', () => {
  test.each<[Partial<JudgedFeature>, string]>([
    [{ raisedFrom: 'candidate' }, 'candidate → production'],
    [{ raisedFrom: '' }, 'new, at production'],
  ])('of a stage that %j', (more, words) => expect(stagePath(feature(more))).toBe(words));
  test.each<[Partial<JudgedFeature>, string]>([
    [{}, 'candidate'],
    [{ loweredFrom: 'production' }, 'production → candidate'],
    [{ because: 'removed', loweredFrom: 'production' }, 'production → no record'],
    [{ because: 'removed' }, 'candidate → no record'],
  ])('of a stage that stays, with %j', (more, words) => expect(stagePath(steady(more))).toBe(words));
  test.each<[ReadinessReport['policy']['source'], string | undefined, string]>([
    ['built-in', undefined, 'Judged by the built-in policy'],
    ['base', 'promotion.yml', 'Judged by `promotion.yml` on `main`'],
    ['base', undefined, 'Judged by the policy on `main`'],
    ['head', 'promotion.yml', 'Judged by `promotion.yml` of this checkout'],
    ['given', '.governance/promotion.yml', 'Judged by `.governance/promotion.yml`'],
  ])('of a policy that is %s at %s', (source, path, words) => {
    expect(
      policyWords(readinessReport({ policy: { source, stages: [], ...(path === undefined ? {} : { path }) } })),
    ).toBe(words);
  });
  test('of a base without a name', () => {
    expect(policyWords(readinessReport({ base: {} }))).toBe('Judged by `promotion.yml` on the base branch');
  });
  test.each([
    [0, 0, 0, undefined],
    [1, 1, 0, 'Known debt: 1 of 1 finding is still there, counted and not blocking.'],
    [50, 12, 0, 'Known debt: 12 of 50 findings are still there, counted and not blocking.'],
    [
      50,
      12,
      1,
      'Known debt: 12 of 50 findings are still there, counted and not blocking. 1 entry is mended: run `npx promotion-gates baseline` to take it out.',
    ],
    [
      50,
      0,
      2,
      'Known debt: 0 of 50 findings are still there, counted and not blocking. 2 entries are mended: run `npx promotion-gates baseline` to take them out.',
    ],
  ])('of known debt: %d in all, %d seen, %d mended', (total, seen, mended, words) => {
    const entry = { check: 'tests/tests-passed', feature: 'f', fingerprint: 'x' };
    expect(
      debtWords(readinessReport({ knownDebt: { total, seen, mended: Array.from({ length: mended }, () => entry) } })),
    ).toBe(words);
  });
  test('of what no record names', () => {
    const words = (...unclaimed: string[]): string | undefined => unclaimedWords(readinessReport({ unclaimed }));
    expect(words()).toBeUndefined();
    expect(words('a')).toBe('No feature record names `a`: nothing judges it yet.');
    expect(words('a', 'b')).toBe('No feature record names `a`, `b`: nothing judges them yet.');
    expect(words(...'abcdefg')).toBe(
      'No feature record names `a`, `b`, `c`, `d`, `e` and 2 more files: nothing judges them yet.',
    );
  });
  test('of features that were not looked at', () => {
    const words = (notJudged: number, features: JudgedFeature[]): string | undefined =>
      notJudgedWords(readinessReport({ notJudged, features }));
    expect(words(0, [])).toBeUndefined();
    expect(words(1, [])).toBe('1 registered feature is not touched and was not judged.');
    expect(words(1234, [feature()])).toBe('1,234 other registered features are not touched and were not judged.');
  });
  test('of what was found', () => {
    expect(
      discoveredWords(
        readinessReport({
          discovered: [
            { kind: 'dvc.lock', count: 1 },
            { kind: 'notebook', count: 2 },
          ],
        }),
      ),
    ).toBe('Found 1 × `dvc.lock`, 2 notebooks. No feature is registered, so nothing blocks.');
  });
  test('of what is not enforced', () => {
    expect(notEnforcedWords(readinessReport())).toBeUndefined();
    expect(notEnforcedWords(readinessReport({ enforced: { value: false } }))).toBe('not enforced');
    expect(notEnforcedWords(readinessReport({ enforced: { value: false, because: 'only a report' } }))).toBe(
      'not enforced: only a report',
    );
  });
});

test.each([
  ['nobody owns it', 'Nobody owns it.'],
  ['`delay` is worse', '`delay` is worse.'],
  ['delay_ms is worse', 'delay_ms is worse.'],
  ['f1 fell', 'f1 fell.'],
  ['why not? ', 'Why not?'],
  ['see:', 'See:'],
  ['and so on…', 'And so on…'],
  ['élan counts', 'élan counts.'],
  ['', ''],
  ['  ', ''],
])('%j as a sentence is %j', (text, words) => expect(sentence(text)).toBe(words));

test('a text that is too long ends with a mark', () => {
  expect(clipped('abcdef', 6)).toBe('abcdef');
  expect(clipped('abcdefg', 6)).toBe('abcde…');
});

test.each([
  [0, '0 contracts'],
  [1, '1 contract'],
  [12345, '12,345 contracts'],
])('%d are %j', (count, words) => expect(counted(count, 'contract')).toBe(words));

describe('what only follows from another finding', () => {
  const root = finding({
    check: 'experiment/metrics-present',
    outcome: 'fail',
    severity: 'block',
    fingerprint: 'e: form',
  });
  const follows = { check: 'experiment/metrics-present', fingerprint: 'e: form' };
  const waiting = finding({ check: 'experiment/not-worse', outcome: 'unknown', severity: 'block', follows });
  const judged = (...findings: (typeof root)[]): JudgedFeature => blocked({ findings });

  test('is told once, with what waits for it', () => {
    const both = judged(waiting, root, waiting);
    expect(blockingFindings(both)).toEqual([root]);
    expect(openCounts(both)).toEqual({ fix: 1, unknown: 0 });
    expect(waitingWords(both, root)).toBe('2 more answers wait for this');
    expect(waitingWords(judged(waiting, root), root)).toBe('1 more answer waits for this');
    expect(firstOf([root, waiting])).toBe(root.message);
  });
  test('is told by itself where that is waived, off, of another unit, or not there', () => {
    for (const other of [
      finding({ ...root, standing: 'waived' }),
      finding({ ...root, fingerprint: 'f: form' }),
      finding({ ...root, outcome: 'pass' }),
    ]) {
      expect(blockingFindings(judged(other, waiting))).toContain(waiting);
    }
    expect(blockingFindings(judged(finding({ ...root, severity: 'warning' }), waiting))).toEqual([waiting]);
  });
  test('as a warning is told once too', () => {
    const warned = finding({ ...waiting, severity: 'warning' });
    expect(lesserFindings(judged(root, warned))).toEqual([]);
    expect(lesserFindings(judged(warned))).toEqual([warned]);
  });
});
