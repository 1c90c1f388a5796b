import type { Problem } from '../../../model/problem.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { lintMetric } from './lint-metric.ts';
import { lintPattern } from './lint-pattern.ts';
import { lintRuleLimit } from './lint-rule-limit.ts';
import { OPERATORS } from './rule-operator.ts';
import type { RulePlace } from './rule-place.ts';

/** What stands for a property in SQL. */
const PROPERTY = /\$?\{(?:property|column|field)\}/i;

/** Quality rules that compare nothing, or with several things, or count what is not there. */
export function* lintRules(of: ContractNode, place: RulePlace): Iterable<Problem> {
  const { old } = place;
  for (const rule of of.list('quality')) {
    const type = rule.text('type') ?? 'library';
    const operators = OPERATORS.filter((operator) => rule.has(operator));
    yield* lintArguments(rule);
    if (type === 'library') yield* lintMetric(rule, of, place);
    if (type === 'sql') yield* placeholderOfNothing(rule, place);
    const unit = rule.text('unit');
    if (type === 'library' && unit !== undefined && unit !== 'rows' && unit !== 'percent') {
      yield {
        message: `\`${boundedText(unit, 100)}\` is no unit of a count`,
        remedy: 'write `unit: rows` or `unit: percent`',
        location: rule.get('unit').location,
      };
    }
    const counts = type === 'sql' || (type === 'library' && (rule.has('metric') || rule.has('rule')));
    if (!counts || (old && operators.length === 0)) continue;
    if (operators.length === 1) {
      if (type === 'library') yield* lintRuleLimit(rule);
      continue;
    }
    yield operators.length === 0
      ? {
          message: 'the rule has no operator, so nothing is compared',
          remedy: `add one, as \`mustBe: 0\` (${OPERATORS.join(', ')})`,
          location: rule.location,
        }
      : {
          message: `the rule has ${operators.length} operators (${operators.join(', ')}); exactly one is allowed`,
          remedy: 'make a rule of each',
          location: rule.get(operators[1] ?? '').location,
        };
  }
}

/** A placeholder for a column where there is none: at an object, or at a field inside of a column. */
function* placeholderOfNothing(rule: ContractNode, { object, inside = false }: RulePlace): Iterable<Problem> {
  const [placeholder] = PROPERTY.exec(rule.text('query') ?? '') ?? [];
  if (placeholder === undefined || (!object && !inside)) return;
  const { location } = rule.get('query');
  yield object
    ? {
        message: `\`${placeholder}\` stands for the property that a rule is written at, and this one is written at an object`,
        remedy: 'name the column, or write the rule under `quality:` of the property',
        location,
      }
    : {
        message: `\`${placeholder}\` stands for a column, and this rule is written at what is inside of one`,
        remedy: "ask for it by its column: `COLUMN ->> '$.FIELD'`",
        location,
      };
}

function* lintArguments(rule: ContractNode): Iterable<Problem> {
  const arguments_ = rule.get('arguments');
  for (const key of ['validValues', 'missingValues']) {
    const seen = new Set<unknown>();
    for (const { value, location } of arguments_.list(key)) {
      if (seen.has(value))
        yield {
          message: `the value \`${boundedText(String(value), 100)}\` stands in ${key} twice`,
          remedy: 'take one of them out',
          location,
        };
      seen.add(value);
    }
  }
  const { value: pattern, location } = arguments_.get('pattern');
  if (typeof pattern === 'string') yield* lintPattern(pattern, location);
}
