import { boundedText } from '../../name-list.ts';
import { type ContractNode, scalars } from './contract-node.ts';
import { isEdgeCase } from './is-edge-case.ts';
import { listedValues } from './listed-values.ts';
import type { PlanBuilder } from './plan-builder.ts';
import type { ObjectDraft } from './object-draft.ts';
import { planCustomRule } from './plan-custom-rule.ts';
import { planSqlRule } from './plan-sql-rule.ts';
import type { NamedRule } from './named-rule.ts';
import { ruleLimit } from './rule-operator.ts';
import type { PlannedProperty } from './statement-plan.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Severities by which a rule says that it only advises; any other word, and none, is meant in earnest. */
const ADVISORY = new Set(['info', 'information', 'notice', 'warning', 'warn', 'low', 'minor', 'trivial']);

/** Notes down those quality rules of a property that its own column decides. */
export function planPropertyQuality(property: ContractNode, planned: PlannedProperty, plan: PlanBuilder): void {
  const { column, name, shown } = planned;
  for (const rule of namedRules(property, shown, plan)) {
    if (isOfOthers(rule)) continue;
    const library = libraryRule(rule);
    if (!library) continue;
    const { metric, limit, valid, skip } = library;
    const common = { about: `${name} ${rule.label}`, location: rule.node.location, limit, ...marksOf(rule) };
    const values = rule.node.get('arguments');
    if (metric === 'nullValues') {
      plan.state(
        { ...common, says: withName(rule, `rows without ${shown}`), asks: 'required-values-present' },
        { column, is: 'present' },
      );
    } else if (metric === 'missingValues') {
      const missing = scalars(values.list('missingValues'));
      if (missing === undefined) skip('it names no values that stand for a missing one');
      else
        plan.state(
          {
            ...common,
            says: withName(rule, `rows in which ${shown} is missing (${listedValues(missing)})`),
            asks: 'required-values-present',
          },
          { column, is: 'none-of', values: missing },
        );
    } else if (metric === 'invalidValues') {
      const pattern = values.text('pattern');
      if (valid !== undefined && pattern !== undefined)
        skip('it names both valid values and a pattern; make a rule of each');
      else if (pattern !== undefined)
        plan.state(
          {
            ...common,
            says: withName(rule, `rows in which ${shown} has not the pattern ${codeSpan(boundedText(pattern, 200))}`),
            asks: 'values-match',
          },
          { column, is: 'matches', pattern },
        );
      else if (valid === undefined) skip('it names no valid values');
      else
        plan.state(
          {
            ...common,
            says: withName(rule, `rows in which ${shown} is none of ${listedValues(valid)}`),
            asks: 'values-in-enumeration',
          },
          { column, is: 'one-of', values: valid },
        );
    } else if (metric === 'duplicateValues') {
      plan.state(
        { ...common, says: withName(rule, `rows that repeat a ${shown} of an earlier one`), asks: 'values-unique' },
        { unique: [column] },
      );
    } else
      skip(
        metric === 'rowCount'
          ? 'it counts the rows of an object; write it there'
          : `the metric ${codeSpan(boundedText(metric, 60))} is not known`,
      );
  }
}

/** Notes down the quality rules of an object, and those of its properties that ask more than one column. */
export function planObjectQuality(draft: ObjectDraft): void {
  const { node: object, plan, properties } = draft;
  const shown = codeSpan(boundedText(object.text('name') ?? '', 200));
  for (const property of properties)
    for (const rule of namedRules(property.node, property.shown, plan))
      if (isOfOthers(rule)) planOther(rule, draft, property);
  for (const rule of namedRules(object, shown, plan)) {
    if (isOfOthers(rule)) {
      planOther(rule, draft);
      continue;
    }
    const library = libraryRule(rule);
    if (!library) continue;
    const { metric, limit, skip } = library;
    const common = { about: rule.label, location: rule.node.location, limit, ...marksOf(rule) };
    if (metric === 'rowCount') {
      if (limit.unit === 'percent') skip('a number of rows is no share of anything');
      else plan.state({ ...common, says: withName(rule, `rows of ${shown}`), asks: 'has-rows' }, { kind: 'rows' });
    } else if (metric === 'duplicateValues') {
      const names = rule.node
        .get('arguments')
        .list('properties')
        .map(({ value }) => value);
      const key = names.map((name) => properties.find((property) => property.name === name));
      const known = key.filter((property) => property !== undefined);
      if (names.length === 0) skip('it names no properties that are unique together');
      else if (known.length < names.length) skip('it names a property that the object does not have');
      else
        plan.state(
          {
            ...common,
            says: withName(
              rule,
              `rows that repeat ${known.map((property) => property.shown).join(', ')} of an earlier one`,
            ),
            asks: 'values-unique',
          },
          { unique: known.map(({ column }) => column) },
        );
    } else skip(`${codeSpan(boundedText(metric, 60))} is about a property; write it there`);
  }
}

/** What a rule counts, behind the name that people gave it. */
function withName({ node }: NamedRule, says: string): string {
  const name = node.text('name');
  return name === undefined ? says : `${boundedText(name, 300)}: ${says}`;
}

function planOther(rule: NamedRule, draft: ObjectDraft, property?: PlannedProperty): void {
  if (rule.node.text('type') === 'sql') planSqlRule(rule, draft, property);
  else planCustomRule(rule, draft, property);
}

function marksOf({ advisory, edgeCase }: NamedRule): Pick<NamedRule, 'advisory' | 'edgeCase'> {
  return { advisory, edgeCase };
}

function isOfOthers({ node }: NamedRule): boolean {
  const type = node.text('type');
  return type === 'sql' || type === 'custom';
}

function namedRules(of: ContractNode, shown: string, plan: PlanBuilder): readonly NamedRule[] {
  return of.list('quality').map((node) => {
    const named = node.text('name') ?? node.text('id') ?? node.text('description');
    const type = node.text('type') ?? 'library';
    const metric = node.text('metric') ?? node.text('rule');
    const statement = `${shown}: ${boundedText(named ?? (type === 'library' ? (metric ?? 'a rule') : `a rule of the type ${type}`), 300)}`;
    return {
      node,
      label: `${type === 'library' ? (metric ?? 'rule') : type}${node.has('id') || node.has('name') ? ` ${boundedText(named ?? '', 100)}` : ''}`,
      edgeCase: isEdgeCase(node),
      advisory: ADVISORY.has(node.text('severity')?.trim().toLowerCase() ?? ''),
      skip: (why) => plan.skip(statement, node.location, why),
    };
  });
}

/** A rule that a metric decides; others are noted as not checked. */
function libraryRule({ node, skip }: NamedRule) {
  const type = node.text('type') ?? 'library';
  const metric = node.text('metric') ?? node.text('rule');
  if (type === 'text') skip('it is for people to judge');
  else if (type !== 'library') skip('its type is not known');
  else if (metric === undefined) skip('it names no metric');
  else {
    const limit = ruleLimit(node);
    if ('why' in limit) skip(limit.why);
    else {
      // Up to 3.0 the values stand in the rule itself.
      const valid = scalars(node.get('arguments').list('validValues')) ?? scalars(node.list('validValues'));
      return { metric, limit, valid, skip };
    }
  }
  return undefined;
}
