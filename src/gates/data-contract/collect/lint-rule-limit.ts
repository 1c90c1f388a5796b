import type { Problem } from '../../../model/problem.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { ruleLimit } from './rule-operator.ts';

/** A limit that is no number, or that no count can keep: a count of rows is a whole number from 0, a share lies from 0 to 100. */
export function* lintRuleLimit(rule: ContractNode): Iterable<Problem> {
  const unit = rule.text('unit') ?? 'rows';
  if (unit !== 'rows' && unit !== 'percent') return;
  const operator = rule.keys.find((key) => /^must(Not)?Be/.test(key)) ?? 'mustBe';
  const { value, location } = rule.get(operator);
  const stated = Array.isArray(value) ? value : [value];
  const odd: unknown = stated.find((entry) => typeof entry !== 'number');
  if (odd !== undefined) {
    // What is no number under an operator that takes nothing else, the schema says.
    if (operator === 'mustBe' || operator === 'mustNotBe')
      yield {
        message: `${operator} is \`${boundedText(JSON.stringify(odd) ?? String(odd), 100)}\`, and a count is never that`,
        remedy: 'write a number',
        location,
      };
    return;
  }
  const limit = ruleLimit(rule);
  if ('why' in limit) return;
  const [first = 0, second = 0] = limit.values;
  const most = unit === 'percent' ? 100 : Infinity;
  const never = (): boolean => {
    switch (limit.operator) {
      case 'mustBe':
        return first < 0 || first > most || (unit === 'rows' && !Number.isInteger(first));
      case 'mustBeLessThan':
        return first <= 0;
      case 'mustBeLessOrEqualTo':
        return first < 0;
      case 'mustBeGreaterThan':
        return first >= most;
      case 'mustBeGreaterOrEqualTo':
        return first > most;
      case 'mustBeBetween':
        return first >= second || second <= 0 || first >= most || (unit === 'rows' && Math.floor(first) + 1 >= second);
      default:
        return false;
    }
  };
  if (!never()) return;
  yield {
    message: `no ${unit === 'percent' ? 'share of rows' : 'number of rows'} can keep \`${operator}: ${boundedText(JSON.stringify(value), 100)}\``,
    remedy:
      limit.operator === 'mustBeBetween'
        ? 'write the smaller bound first; both are left out of what is allowed'
        : `write a limit that ${unit === 'percent' ? 'a share from 0 to 100' : 'a whole number from 0 on'} can keep`,
    location,
  };
}
