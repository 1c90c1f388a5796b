import type { RuleLimit } from '../../../generated/formats.ts';
import type { ContractNode } from './contract-node.ts';

/** The operators of quality rules. */
export const OPERATORS = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const satisfies readonly RuleLimit['operator'][];

/**
 * What a rule limits its count to, or why it cannot be told.
 *
 * @param truths whether true and false may stand for 1 and 0, as for queries that give one of them
 */
export function ruleLimit(rule: ContractNode, truths = false): RuleLimit | { readonly why: string } {
  const operators = OPERATORS.filter((operator) => rule.has(operator));
  const [operator] = operators;
  if (operator === undefined || operators.length > 1) {
    return {
      why: `it has ${operators.length === 0 ? 'no operator' : `${operators.length} operators`}; a rule needs exactly one`,
    };
  }
  // What a query gives is a number of whatever it counts.
  const unit = truths ? 'rows' : (rule.text('unit') ?? 'rows');
  if (unit !== 'rows' && unit !== 'percent') return { why: `its unit is neither rows nor percent` };
  const between = operator === 'mustBeBetween' || operator === 'mustNotBeBetween';
  const stated = between ? rule.list(operator).map(({ value }) => value) : [rule.get(operator).value];
  const values = truths ? stated.map((value) => (typeof value === 'boolean' ? Number(value) : value)) : stated;
  const numbers = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  if (numbers.length !== values.length || numbers.length !== (between ? 2 : 1))
    return { why: `a count is not held to what stands under ${operator}` };
  return { operator, values: numbers, unit };
}

/** Whether a limit means that nothing at all may be counted, however it is counted. */
export function allowsNone({ operator, values, unit }: RuleLimit): boolean {
  const [value = Number.NaN] = values;
  if (operator === 'mustBe') return value === 0;
  const step = unit === 'rows' ? 1 : 0;
  if (operator === 'mustBeLessOrEqualTo') return value >= 0 && (value === 0 || value < step);
  return operator === 'mustBeLessThan' && value > 0 && value <= step;
}
