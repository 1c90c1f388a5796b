import { boundedText } from '../../name-list.ts';
import { type ContractNode, scalars } from './contract-node.ts';
import { listedValues } from './listed-values.ts';
import type { PlanBuilder } from './plan-builder.ts';
import { allowsNone, ruleLimit } from './rule-operator.ts';
import type { PlannedProperty } from './statement-plan.ts';

/** Notes down the quality rules of a property. */
export function planPropertyQuality(property: ContractNode, planned: PlannedProperty, plan: PlanBuilder): void {
  const { column, name, shown } = planned;
  for (const rule of property.list('quality')) {
    const library = libraryRule(rule, shown, plan);
    if (!library) continue;
    const { metric, limit, location, skip, label } = library;
    const about = `${name} ${label}`;
    const values = rule.get('arguments');
    if (metric === 'nullValues') {
      plan.state(
        { about, says: `rows without ${shown}`, asks: 'required-values-present', location, limit },
        { column, is: 'present' },
      );
    } else if (metric === 'missingValues') {
      const missing = scalars(values.list('missingValues'));
      if (missing === undefined) skip('it names no values that stand for a missing one');
      else {
        const says = `rows in which ${shown} is missing (${listedValues(missing)})`;
        plan.state(
          { about, says, asks: 'required-values-present', location, limit },
          { column, is: 'none-of', values: missing },
        );
      }
    } else if (metric === 'invalidValues') {
      const valid = scalars(values.list('validValues'));
      if (values.has('pattern')) skip('patterns are not looked at');
      else if (valid === undefined) skip('it names no valid values');
      else {
        const says = `rows in which ${shown} is none of ${listedValues(valid)}`;
        plan.state(
          { about, says, asks: 'values-in-enumeration', location, limit },
          { column, is: 'one-of', values: valid },
        );
      }
    } else if (metric === 'duplicateValues') {
      if (allowsNone(limit))
        plan.state({ about, says: `no ${shown} appears twice`, asks: 'values-unique', location }, { unique: [column] });
      else skip(DUPLICATES);
    } else
      skip(
        metric === 'rowCount'
          ? 'it counts the rows of an object; write it there'
          : `the metric \`${boundedText(metric, 60)}\` is not known`,
      );
  }
}

/** Notes down the quality rules of an object. */
export function planObjectQuality(
  object: ContractNode,
  properties: readonly PlannedProperty[],
  plan: PlanBuilder,
): void {
  const shown = `\`${boundedText(object.text('name') ?? '', 200)}\``;
  for (const rule of object.list('quality')) {
    const library = libraryRule(rule, shown, plan);
    if (!library) continue;
    const { metric, limit, location, skip, label } = library;
    if (metric === 'rowCount') {
      if (limit.unit === 'percent') skip('a number of rows is no share of anything');
      else plan.state({ about: label, says: `rows of ${shown}`, asks: 'has-rows', location, limit }, { kind: 'rows' });
    } else if (metric === 'duplicateValues') {
      const names = rule
        .get('arguments')
        .list('properties')
        .map(({ value }) => value);
      const key = names.map((name) => properties.find((property) => property.name === name));
      const known = key.filter((property) => property !== undefined);
      if (names.length === 0) skip('it names no properties that are unique together');
      else if (known.length < names.length) skip('it names a property that the object does not have');
      else if (!allowsNone(limit)) skip(DUPLICATES);
      else {
        const says = `no ${known.map((property) => property.shown).join(', ')} appears twice together`;
        plan.state(
          { about: label, says, asks: 'values-unique', location },
          { unique: known.map(({ column }) => column) },
        );
      }
    } else skip(`\`${boundedText(metric, 60)}\` is about a property; write it there`);
  }
}

const DUPLICATES =
  'the standard does not say how duplicates are counted: only that there are none means the same to everybody';

/** A rule that a metric decides; others are noted as not checked. */
function libraryRule(rule: ContractNode, shown: string, plan: PlanBuilder) {
  const named = rule.text('name') ?? rule.text('id') ?? rule.text('description');
  const type = rule.text('type') ?? 'library';
  const metric = rule.text('metric') ?? rule.text('rule');
  const label = `${type === 'library' ? (metric ?? 'rule') : type}${rule.has('id') || rule.has('name') ? ` ${boundedText(named ?? '', 100)}` : ''}`;
  const statement = `${shown}: ${boundedText(named ?? (type === 'library' ? (metric ?? 'a rule') : `a rule of the type ${type}`), 300)}`;
  const skip = (why: string): void => plan.skip(statement, rule.location, why);
  if (type === 'text') skip('it is for people to judge');
  else if (type === 'sql') skip('SQL rules are not run');
  else if (type === 'custom') skip(`${boundedText(rule.text('engine') ?? 'another tool', 60)} decides it`);
  else if (type !== 'library') skip('its type is not known');
  else if (metric === undefined) skip('it names no metric');
  else {
    const limit = ruleLimit(rule);
    if ('why' in limit) skip(limit.why);
    else return { metric, limit, location: rule.location, skip, label };
  }
  return undefined;
}
