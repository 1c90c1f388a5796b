import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/generated/formats.ts';
import type { CheckMeta } from '../../src/model/check.ts';
import { effectivePolicy } from '../../src/promotion/effective-policy.ts';
import type { Observation } from '../../src/promotion/evaluate.ts';
import { judge, type JudgedSubject, type Judgement } from '../../src/promotion/judge.ts';
import { debtLookup } from '../../src/promotion/known-debt.ts';
import type { Severity } from '../../src/model/severity.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

function observation(outcome: Finding['outcome'], more: Partial<Observation> = {}): Observation {
  return {
    check: 'tests/tests-passed',
    feature: 'f',
    outcome,
    message: 'm',
    fingerprint: 'about',
    subjects: ['a.xml'],
    origin: 'checkout',
    for: 'engineer',
    ...more,
  };
}

function judgementAt(severity: Severity, more: Partial<Judgement> = {}): Judgement {
  const meta: CheckMeta = {
    id: 'tests/tests-passed',
    question: '?',
    why: '',
    remedy: '',
    for: 'engineer',
    severity: { exploratory: severity, candidate: severity, production: severity },
  };
  return { policy: effectivePolicy(), waivers: [], debt: () => undefined, now: NOW, metaOf: () => meta, ...more };
}

const SUBJECT: JudgedSubject = { id: 'f', because: 'every-feature', stage: 'candidate', locked: [] };

describe('the truth table', () => {
  const severities = ['off', 'note', 'warning', 'block'] as const;
  const outcomes = ['pass', 'fail', 'unknown', 'skipped'] as const;
  const cases = severities.flatMap((severity) =>
    outcomes.map((outcome) => {
      const verdict =
        severity !== 'block' ? 'ready' : outcome === 'fail' ? 'blocked' : outcome === 'unknown' ? 'undecided' : 'ready';
      return [outcome, severity, verdict] as const;
    }),
  );
  test.each(cases)('%s at %s is %s', (outcome, severity, verdict) => {
    const judged = judge([observation(outcome)], SUBJECT, judgementAt(severity));
    expect(judged.verdict).toBe(verdict);
    expect(judged.runVerdict).toBe(verdict);
  });
  test.each([
    ['fail', 'exploratory', 'blocked', 'block'],
    ['unknown', '', 'undecided', 'block'],
    ['fail', undefined, 'ready', 'warning'],
    ['unknown', undefined, 'ready', 'warning'],
    ['pass', 'exploratory', 'ready', 'block'],
  ] as const)(
    'what weighs less where nothing is raised: %s, raised from %j, is %s',
    (outcome, raisedFrom, verdict, weight) => {
      const subject = raisedFrom === undefined ? SUBJECT : { ...SUBJECT, raisedFrom };
      const judgement = judgementAt('block');
      const eased: CheckMeta = { ...judgement.metaOf(''), unraised: 'warning' };
      const judged = judge([observation(outcome)], subject, { ...judgement, metaOf: () => eased });
      expect([judged.verdict, judged.runVerdict, judged.findings[0]?.severity]).toEqual([verdict, verdict, weight]);
    },
  );
  test.each<[string, readonly string[] | undefined, Partial<JudgedSubject>, string, string]>([
    ['a lock alone', ['x.lock', 'README.md'], {}, 'ready', 'warning'],
    ['a lock and what it is about', ['x.lock', 'a.xml'], {}, 'blocked', 'block'],
    ['what it is about', ['a.xml'], {}, 'blocked', 'block'],
    ['a lock, and the stage is raised', ['x.lock'], { raisedFrom: 'exploratory' }, 'blocked', 'block'],
    ['a lock, and the record locks the check', ['x.lock'], { locked: ['tests'] }, 'blocked', 'block'],
    ['nothing of it', ['README.md'], {}, 'ready', 'block'],
    ['no one knows what', undefined, {}, 'blocked', 'block'],
  ])('what rests on a lock, where the pull request changes %s', (_, changed, more, verdict, weight) => {
    const judged = judge(
      [observation('fail', { subjects: ['a.xml', 'x.lock'], locks: ['x.lock'] })],
      { ...SUBJECT, ...more },
      judgementAt('block', changed ? { changed: new Set(changed) } : {}),
    );
    expect([judged.runVerdict, judged.findings[0]?.severity]).toEqual([verdict, weight]);
    expect(judged.findings[0]).not.toHaveProperty('locks');
  });
  test('blocked beats undecided, whatever the order', () => {
    const both = [observation('unknown', { fingerprint: '1' }), observation('fail', { fingerprint: '2' })];
    expect(judge(both, SUBJECT, judgementAt('block')).verdict).toBe('blocked');
    expect(judge(both.toReversed(), SUBJECT, judgementAt('block')).verdict).toBe('blocked');
  });
});

describe('waivers', () => {
  const waiver = {
    check: 'tests/tests-passed',
    feature: 'f',
    reason: 'the lab moves',
    until: '2026-11-23',
    location: { path: 'promotion.waivers.yml' },
    merged: true,
  };
  const verdictWith = (change: Partial<typeof waiver & { about: string }>, now = NOW): string =>
    judge([observation('fail')], SUBJECT, { ...judgementAt('block'), waivers: [{ ...waiver, ...change }], now })
      .verdict;
  test('holds through its named day, in Coordinated Universal Time', () => {
    expect(verdictWith({}, new Date('2026-11-23T23:59:59Z'))).toBe('ready');
    expect(verdictWith({}, new Date('2026-11-24T00:00:00Z'))).toBe('blocked');
  });
  test('covers what cannot be told as well', () => {
    expect(judge([observation('unknown')], SUBJECT, { ...judgementAt('block'), waivers: [waiver] }).verdict).toBe(
      'ready',
    );
  });
  test.each([
    ['another check', { check: 'tests/tests-ran' }],
    ['another feature', { feature: 'g' }],
    ['another finding', { about: 'something else' }],
    ['one that the pull request adds', { merged: false }],
  ])('%s does nothing', (_, change) => expect(verdictWith(change)).toBe('blocked'));
  test('about one finding leaves the others', () => {
    const judged = judge([observation('fail'), observation('fail', { fingerprint: 'other' })], SUBJECT, {
      ...judgementAt('block'),
      waivers: [{ ...waiver, about: 'about' }],
    });
    expect(judged.findings.map(({ standing }) => standing)).toEqual(['waived', 'open']);
    expect(judged.verdict).toBe('blocked');
  });
});

describe('known debt', () => {
  const debt = debtLookup({
    version: 1,
    findings: [{ check: 'tests/tests-passed', feature: 'f', fingerprint: 'about', size: 3 }],
  });
  const judged = (
    outcome: Finding['outcome'],
    size: number | undefined,
    subject: Partial<JudgedSubject> = {},
  ): string =>
    judge(
      [observation(outcome, size === undefined ? {} : { size })],
      { ...SUBJECT, ...subject },
      { ...judgementAt('block'), debt },
    ).verdict;
  test('does not block while it is no worse', () => {
    expect(judged('fail', 3)).toBe('ready');
    expect(judged('fail', 2)).toBe('ready');
  });
  test('worse is new', () => expect(judged('fail', 4)).toBe('blocked'));
  test('what cannot be told is never debt', () => expect(judged('unknown', 3)).toBe('undecided'));
  test('does not help where a stage is raised', () =>
    expect(judged('fail', 3, { because: 'raised', raisedFrom: 'exploratory' })).toBe('blocked'));
});

describe('what a pull request answers for', () => {
  const changed = new Set(['b.py']);
  const judged = (more: Partial<Observation>, subject: Partial<JudgedSubject> = { because: 'changed' }) =>
    judge([observation('fail', more)], { ...SUBJECT, ...subject }, { ...judgementAt('block'), changed });
  test('a finding none of whose subjects changed is already on main: the feature stays blocked, the run does not', () => {
    const result = judged({});
    expect(result.findings[0]?.standing).toBe('already-on-main');
    expect([result.verdict, result.runVerdict]).toEqual(['blocked', 'ready']);
  });
  test('a finding with a changed subject blocks', () =>
    expect(judged({ subjects: ['a.xml', 'b.py'] }).runVerdict).toBe('blocked'));
  test('where a stage is raised everything counts', () => {
    expect(judged({}, { because: 'raised', raisedFrom: 'exploratory' }).runVerdict).toBe('blocked');
    expect(judged({}, { because: 'registered', raisedFrom: '' }).runVerdict).toBe('blocked');
  });
  test('what only time breaks is asked of whoever changes the feature, not of who leans on another', () => {
    expect(judged({ timed: true }).runVerdict).toBe('blocked');
    expect(judged({ timed: true }, { because: 'depends' }).runVerdict).toBe('ready');
  });
});

test('a lock of the record blocks at any stage', () => {
  const at = (locked: readonly string[]): string =>
    judge([observation('fail')], { ...SUBJECT, stage: 'exploratory', locked }, judgementAt('note')).verdict;
  expect(at([])).toBe('ready');
  expect(at(['tests'])).toBe('blocked');
  expect(at(['tests/tests-passed'])).toBe('blocked');
  expect(at(['tests/tests-ran', 'experiment'])).toBe('ready');
});
