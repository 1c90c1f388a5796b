import { describe, expect, test } from '@jest/globals';
import type { Answer, Check, CheckContext } from '../../src/model/check.ts';
import type { EvidenceUnit } from '../../src/model/evidence-unit.ts';

/** One row of a check's table: the evidence, and all answers that must come out, in order. */
export interface CheckCase<Unit extends EvidenceUnit> {
  readonly name: string;
  readonly unit: Unit;
  readonly stage?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly now?: string;
  /** Each answer must have at least these values; a regular expression is searched in the text. None: the check has nothing to say. */
  readonly answers: readonly { readonly [Key in keyof Answer]?: Answer[Key] | RegExp }[];
}

/** Runs a check's table of cases. A table must show a pass and a fail or unknown. */
export function testCheck<Unit extends EvidenceUnit>(check: Check<Unit>, cases: readonly CheckCase<Unit>[]): void {
  describe(check.meta.id, () => {
    test.each(cases.map((row) => [row.name, row] as const))('%s', (_, row) => {
      const context: CheckContext = {
        stage: row.stage ?? 'candidate',
        option: (name) => row.options?.[name],
        now: new Date(row.now ?? '2026-11-23T12:00:00Z'),
      };
      const answers = [...check.evaluate(row.unit, context)];
      expect(answers.map((answer) => `${answer.outcome}: ${answer.message}`)).toHaveLength(row.answers.length);
      answers.forEach((answer, index) => {
        for (const [key, wanted] of Object.entries(row.answers[index] ?? {})) {
          const seen = answer[key as keyof Answer];
          if (wanted instanceof RegExp) expect(typeof seen === 'string' ? seen : JSON.stringify(seen)).toMatch(wanted);
          else expect({ [key]: seen }).toEqual({ [key]: wanted });
        }
      });
    });
    test('the table shows a good and a bad case', () => {
      const outcomes = new Set(cases.flatMap((row) => row.answers.map((answer) => answer.outcome)));
      expect(outcomes.has('pass')).toBe(true);
      expect(outcomes.has('fail') || outcomes.has('unknown')).toBe(true);
    });
    test('no two answers of a case are about the same thing', () => {
      for (const row of cases) {
        const context: CheckContext = {
          stage: row.stage ?? 'candidate',
          option: (name) => row.options?.[name],
          now: new Date('2026-11-23'),
        };
        const about = [...check.evaluate(row.unit, context)].map((answer) => answer.about);
        expect(new Set(about).size).toBe(about.length);
      }
    });
  });
}
