import { expect, test } from '@jest/globals';
import type { ReproducibilityUnit } from '../../../src/generated/formats.ts';
import type { Check } from '../../../src/model/check.ts';
import { type CheckCase, testCheck } from '../../support/test-check.ts';

/** What a check that recomputes a claim may find. */
const FOUR = ['verified', 'contradicted', 'not checkable here', 'not declared'] as const;
type Found = (typeof FOUR)[number];

/**
 * Runs a check's table of cases, which must show each of the four answers this gate keeps apart. `lacks` says of an answer that the
 * check cannot give why that is so.
 */
export function testClaim(
  check: Check<ReproducibilityUnit>,
  cases: readonly CheckCase<ReproducibilityUnit>[],
  lacks: { readonly [Answer in Found]?: string } = {},
): void {
  testCheck(check, cases);
  test(`${check.meta.id}: a case for each of the four answers`, () => {
    const found = new Set<string>();
    for (const { name, unit, stage = 'candidate', options, answers } of cases) {
      const given = check.evaluate(unit, { stage, option: (option) => options?.[option], now: new Date('2026-11-23') });
      for (const { outcome, undeclared } of given) {
        if (undeclared === true || outcome === 'skipped') found.add('not declared');
        else found.add(outcome === 'pass' ? 'verified' : outcome === 'fail' ? 'contradicted' : 'not checkable here');
      }
      // Where nothing is declared and nothing asks for it there is nothing to say.
      if (answers.length === 0 && name.startsWith('not declared')) found.add('not declared');
    }
    expect(FOUR.filter((answer) => !found.has(answer))).toEqual(FOUR.filter((answer) => lacks[answer] !== undefined));
  });
}
