import { boundedText } from '../../name-list.ts';
import type { ObjectDraft } from './object-draft.ts';
import type { NamedRule } from './named-rule.ts';
import { ruleLimit } from './rule-operator.ts';
import type { PlannedProperty } from './statement-plan.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Notes down a rule in SQL. Its placeholders stand for the object and property that it is written at. */
export function planSqlRule(rule: NamedRule, { node: object, plan }: ObjectDraft, property?: PlannedProperty): void {
  const query = rule.node.text('query');
  if (query === undefined) return rule.skip('it has no query');
  const limit = ruleLimit(rule.node, true);
  if ('why' in limit) return rule.skip(limit.why);
  const name = rule.node.text('name') ?? rule.node.text('description') ?? rule.node.text('id');
  const sql = withNames(query, object.text('name') ?? '', property?.node.text('name'));
  plan.state(
    {
      about: property ? `${property.name} ${rule.label}` : rule.label,
      says: `${property?.shown ?? codeSpan(boundedText(object.text('name') ?? '', 200))}: ${boundedText(name ?? oneLine(query), 300)}`,
      asks: 'rules-hold',
      location: rule.node.location,
      limit,
      advisory: rule.advisory,
      edgeCase: rule.edgeCase,
    },
    { question: { is: 'sql', sql } },
  );
}

function withNames(query: string, object: string, property: string | undefined): string {
  const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  return query
    .replaceAll(/\$?\{(object|table|model|schema)\}/gi, () => quoted(object))
    .replaceAll(/\$?\{(property|column|field)\}/gi, (whole) => (property === undefined ? whole : quoted(property)));
}

function oneLine(query: string): string {
  return codeSpan(boundedText(query.replaceAll(/\s+/g, ' ').trim(), 200));
}
