import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/generated/formats.ts';
import type { CheckMeta } from '../../src/model/check.ts';
import { effectivePolicy } from '../../src/promotion/effective-policy.ts';
import { effectiveSeverity } from '../../src/promotion/effective-severity.ts';

const meta: CheckMeta = {
  id: 'tests/tests-passed',
  question: '?',
  why: '',
  remedy: '',
  for: 'engineer',
  severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
};
const present: CheckMeta = { ...meta, id: 'tests/evidence-present' };

const severity = (
  policy: Omit<Policy, 'version'>,
  stage: string,
  locked: readonly string[] = [],
  of = meta,
  raised = false,
): string =>
  effectiveSeverity(of, { policy: effectivePolicy({ version: 1, ...policy }), stage, locked, raised }).severity;

describe('the severity of a check', () => {
  test.each([
    ['exploratory', 'note'],
    ['candidate', 'warning'],
    ['production', 'block'],
  ])('by default at %s: %s', (stage, wanted) => expect(severity({}, stage)).toBe(wanted));

  test('stages of another name take the defaults of first, last and between', () => {
    const stages = ['dev', 'test', 'staging', 'live'];
    const requires = { live: ['tests'] };
    expect(stages.map((stage) => severity({ stages, requires }, stage))).toEqual([
      'note',
      'warning',
      'warning',
      'block',
    ]);
  });
  test('a gate that a stage does not require warns at most', () =>
    expect(severity({ requires: {} }, 'production')).toBe('warning'));
  test('the policy by name, for all stages or one', () => {
    expect(severity({ severity: { 'tests/tests-passed': 'off' } }, 'production')).toBe('off');
    expect(severity({ severity: { 'tests/tests-passed': { candidate: 'block' } } }, 'candidate')).toBe('block');
    expect(severity({ severity: { 'tests/tests-passed': { candidate: 'block' } } }, 'production')).toBe('block');
    expect(severity({ severity: { 'tests/tests-passed': { candidate: 'block' } } }, 'exploratory')).toBe('note');
  });
  test('a lock beats the policy', () =>
    expect(severity({ severity: { 'tests/tests-passed': 'off' } }, 'exploratory', ['tests'])).toBe('block'));
  test('evidence must be there where the gate is required, and only there', () => {
    expect(severity({}, 'candidate', [], present)).toBe('block');
    expect(severity({}, 'exploratory', [], present)).toBe('off');
    expect(severity({ requires: { exploratory: ['tests'] } }, 'exploratory', [], present)).toBe('block');
  });
  describe('a check that weighs less where the stage is not raised', () => {
    const eased: CheckMeta = {
      ...meta,
      severity: { exploratory: 'note', candidate: 'block', production: 'block' },
      unraised: 'warning',
    };
    const id = meta.id;
    test.each<[string, Omit<Policy, 'version'>, string, readonly string[], string, string]>([
      ['by default', {}, 'exploratory', [], 'note', 'note'],
      ['by default', {}, 'candidate', [], 'block', 'warning'],
      ['by default', {}, 'production', [], 'block', 'warning'],
      ['where the gate is not required', { requires: {} }, 'production', [], 'warning', 'warning'],
      ['where the policy names it', { severity: { [id]: 'block' } }, 'candidate', [], 'block', 'block'],
      ['where the policy names it', { severity: { [id]: 'note' } }, 'candidate', [], 'note', 'note'],
      ['where the record locks it', {}, 'exploratory', [id], 'block', 'block'],
      ['where the record locks its gate', {}, 'candidate', ['tests'], 'block', 'block'],
    ])('%s, %j at %s with locks %j: %s raised, %s not', (_, policy, stage, locked, whenRaised, otherwise) => {
      expect(severity(policy, stage, locked, eased, true)).toBe(whenRaised);
      expect(severity(policy, stage, locked, eased, false)).toBe(otherwise);
    });
  });
});

describe('options', () => {
  const policy = effectivePolicy({
    version: 1,
    gates: { reproducibility: { packages: { candidate: 'hashed' } }, tests: { kinds: ['unit'] } },
  });
  test('one value holds at every stage', () => expect(policy.option('tests', 'kinds', 'production')).toEqual(['unit']));
  test('a map gives the nearest stage below', () => {
    expect(policy.option('reproducibility', 'packages', 'production')).toBe('hashed');
    expect(policy.option('reproducibility', 'packages', 'candidate')).toBe('hashed');
    expect(policy.option('reproducibility', 'packages', 'exploratory')).toBeUndefined();
  });
  test('what is left out is as built in', () =>
    expect(policy.option('data-contract', 'time-limit', 'candidate')).toBe(300));
});
