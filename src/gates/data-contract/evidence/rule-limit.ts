import type { RuleLimit, Statement } from '../../../generated/formats.ts';

/** What each operator means; a bound of `between` is not between. */
const HOLDS: Readonly<Record<RuleLimit['operator'], (value: number, first: number, second: number) => boolean>> = {
  mustBe: (value, first) => value === first,
  mustNotBe: (value, first) => value !== first,
  mustBeGreaterThan: (value, first) => value > first,
  mustBeGreaterOrEqualTo: (value, first) => value >= first,
  mustBeLessThan: (value, first) => value < first,
  mustBeLessOrEqualTo: (value, first) => value <= first,
  mustBeBetween: (value, first, second) => value > first && value < second,
  mustNotBeBetween: (value, first, second) => value <= first || value >= second,
};

/** Whether an operator holds for a value. */
export function operatorHolds(operator: RuleLimit['operator'], value: number, bounds: readonly number[]): boolean {
  return HOLDS[operator](value, bounds[0] ?? Number.NaN, bounds[1] ?? Number.NaN);
}

/** Whether what a rule gave is what its operator or its range wants. */
export function limitHolds({ limit, range }: Pick<Statement, 'limit' | 'range'>, value: number | boolean): boolean {
  const number = Number(value);
  if (Number.isNaN(number)) return false;
  if (limit) return operatorHolds(limit.operator, number, limit.values);
  return (range?.minimum ?? -Infinity) <= number && number <= (range?.maximum ?? Infinity);
}
