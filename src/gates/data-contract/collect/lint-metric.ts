import type { Problem } from '../../../model/problem.ts';
import { didYouMean } from '../../../sources/did-you-mean.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import type { RulePlace } from './rule-place.ts';

/** What each metric is counted by, under `arguments`. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  nullValues: [],
  missingValues: ['missingValues'],
  invalidValues: ['validValues', 'pattern'],
  duplicateValues: ['properties'],
  rowCount: [],
};

/**
 * A metric that stands where nothing can be counted by it, or lacks what it is counted by. `old`: the contract is in version 3.0, which
 * has other names for some of this.
 *
 * @param of the object (`object`) or property that has the rule
 */
export function* lintMetric(rule: ContractNode, of: ContractNode, { object, old }: RulePlace): Iterable<Problem> {
  const metric = rule.text('metric');
  if (metric === undefined || !Object.hasOwn(ARGUMENTS, metric)) return;
  const { location } = rule.get('metric');
  const given = rule.get('arguments');
  if (!object && metric === 'rowCount') {
    yield {
      message: 'rowCount counts the rows of an object; a property has none',
      remedy: 'write the rule under `quality:` of the object',
      location,
    };
    return;
  }
  if (object && metric !== 'rowCount' && metric !== 'duplicateValues') {
    yield {
      message: `${metric} counts values of a property; an object has none`,
      remedy: 'write the rule under `quality:` of the property',
      location,
    };
    return;
  }
  const known = ARGUMENTS[metric] ?? [];
  for (const key of given.keys) {
    const meant = known.includes(key) ? undefined : didYouMean(key, known);
    if (meant === undefined) continue;
    yield {
      message: `\`${boundedText(key, 100)}\` is not an argument of ${metric}; did you mean \`${meant}\`?`,
      remedy: `write \`${meant}\``,
      location: given.get(key).location,
    };
  }
  if (old) return;
  const listed = (key: string): boolean => given.list(key).length > 0;
  if (metric === 'invalidValues' && !listed('validValues') && given.text('pattern') === undefined)
    yield {
      message: 'invalidValues names neither valid values nor a pattern, so nothing is invalid',
      remedy: 'add `arguments: { validValues: […] }` or `arguments: { pattern: … }`',
      location,
    };
  if (metric === 'missingValues' && !listed('missingValues'))
    yield {
      message: 'missingValues names no values that stand for a missing one',
      remedy: 'add `arguments: { missingValues: [null, "", "N/A"] }`',
      location,
    };
  if (!object || metric !== 'duplicateValues') return;
  const names = of.list('properties').flatMap((property) => property.text('name') ?? []);
  if (!listed('properties'))
    yield {
      message: 'duplicateValues of an object names no properties that are unique together',
      remedy: 'add `arguments: { properties: […] }`',
      location,
    };
  for (const { value, location: at } of given.list('properties')) {
    if (typeof value !== 'string' || names.includes(value) || names.some((name) => value.startsWith(`${name}.`)))
      continue;
    const meant = didYouMean(value, names);
    yield {
      message: `\`${boundedText(of.text('name') ?? '', 100)}\` has no property \`${boundedText(value, 100)}\`${meant === undefined ? '' : `; did you mean \`${boundedText(meant, 100)}\`?`}`,
      remedy: meant === undefined ? 'name a property of the object' : `write \`${boundedText(meant, 100)}\``,
      location: at,
    };
  }
}
