import { COMPARISON_OPERATORS } from '../../../query/condition.ts';
import { AGGREGATES } from '../../../query/table-question.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import type { ObjectDraft } from './object-draft.ts';
import type { NamedRule } from './named-rule.ts';
import type { PlannedProperty } from './statement-plan.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** The engine of custom rules that are run here. */
export const ENGINE = 'promotion-gates';

/**
 * Notes down a custom rule: one of a small set that this program runs itself, under `implementation`. Rules of other engines are
 * theirs to decide.
 */
export function planCustomRule(rule: NamedRule, draft: ObjectDraft, property?: PlannedProperty): void {
  const engine = rule.node.text('engine');
  if (engine?.toLowerCase() !== ENGINE) return rule.skip(`${boundedText(engine ?? 'another tool', 60)} decides it`);
  const given = rule.node.get('implementation');
  const kinds = ['condition', 'compare', 'aggregate', 'distinct', 'monotonic'].filter((kind) => given.has(kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    return rule.skip(
      'its implementation names none, or several, of condition, compare, aggregate, distinct and monotonic',
    );
  const unknown = given.keys.find((key) => key !== kind && !(KEYS[kind] ?? []).includes(key));
  if (unknown !== undefined)
    return rule.skip(`${codeSpan(boundedText(unknown, 60))} means nothing beside ${codeSpan(kind)}`);
  const mostly = given.get('mostly').value;
  if (mostly !== undefined && !(typeof mostly === 'number' && mostly > 0 && mostly <= 1))
    return rule.skip('`mostly` is a share above 0 and up to 1');
  const context: CustomRule = { rule, given, draft, property, share: typeof mostly === 'number' ? { mostly } : {} };
  if (kind === 'condition') condition(context);
  else if (kind === 'compare') compare(context);
  else if (kind === 'monotonic') monotonic(context);
  else inRange(kind, context);
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  condition: ['mostly'],
  compare: ['mostly'],
  aggregate: ['column', 'minimum', 'maximum'],
  distinct: ['minimum', 'maximum'],
  monotonic: ['direction', 'strictly', 'by', 'mostly'],
};

interface CustomRule {
  readonly rule: NamedRule;
  readonly given: ContractNode;
  readonly draft: ObjectDraft;
  readonly property: PlannedProperty | undefined;
  readonly share: { readonly mostly?: number };
}

function common({ rule, draft, property, share }: CustomRule, says: string) {
  const name = rule.node.text('name') ?? rule.node.text('description');
  const place = property?.shown ?? codeSpan(boundedText(draft.node.text('name') ?? '', 200));
  return {
    about: property ? `${property.name} ${rule.label}` : rule.label,
    says: `${place}: ${name === undefined ? says : `${boundedText(name, 300)} (${says})`}${share.mostly === undefined ? '' : `, in at least ${share.mostly * 100} % of rows`}`,
    asks: 'rules-hold',
    location: rule.node.location,
    advisory: rule.advisory,
    edgeCase: rule.edgeCase,
    ...share,
  } as const;
}

function condition(context: CustomRule): void {
  const { given, draft, rule } = context;
  const sql = given.text('condition');
  if (sql === undefined) return rule.skip('`condition` is an expression in SQL over the columns of a row');
  draft.plan.state(common(context, codeSpan(boundedText(sql.replaceAll(/\s+/g, ' ').trim(), 200))), {
    question: { is: 'condition', table: draft.plan.object, sql },
  });
}

function compare(context: CustomRule): void {
  const { given, draft, rule } = context;
  const [left, operator, right] = given.list('compare').map(({ value }) => value);
  const known = COMPARISON_OPERATORS.find((candidate) => candidate === operator);
  const one = columnOf(draft, left);
  const other = columnOf(draft, right);
  if (!known || !one || !other)
    return rule.skip(`\`compare\` is [column, operator, column] with an operator of ${COMPARISON_OPERATORS.join(' ')}`);
  if (one.type === undefined || one.type !== other.type)
    return rule.skip('columns that are compared have the same logicalType');
  draft.plan.state(common(context, `${one.shown} ${known} ${other.shown}`), {
    column: one.column,
    is: 'compared',
    operator: known,
    other: other.column,
  });
}

function monotonic(context: CustomRule): void {
  const { given, draft, rule } = context;
  const column = columnOf(draft, given.text('monotonic'));
  const by = given.list('by').map(({ value }) => columnOf(draft, value));
  const direction = given.text('direction') ?? 'increasing';
  if (!column || by.some((of) => of === undefined)) return rule.skip('it names a column that the object does not have');
  if (direction !== 'increasing' && direction !== 'decreasing')
    return rule.skip('`direction` is increasing or decreasing');
  const strictly = given.flag('strictly');
  const within = by.length === 0 ? '' : ` within ${by.flatMap((of) => of?.shown ?? []).join(', ')}`;
  draft.plan.state(
    common(context, `${column.shown} is ${strictly ? 'strictly ' : ''}${direction} from row to row${within}`),
    {
      question: {
        is: 'ordered',
        table: draft.plan.object,
        column: column.name,
        by: by.flatMap((of) => of?.name ?? []),
        descending: direction === 'decreasing',
        strictly,
      },
    },
  );
}

function inRange(kind: string, context: CustomRule): void {
  const { given, draft, rule } = context;
  const minimum = given.number('minimum');
  const maximum = given.number('maximum');
  if (minimum === undefined && maximum === undefined) return rule.skip('it has neither `minimum` nor `maximum`');
  if (minimum !== undefined && maximum !== undefined && minimum > maximum)
    return rule.skip('no number is at least its `minimum` and at most its `maximum`');
  const range = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
  if (kind === 'distinct') {
    const stated = given.get('distinct').value;
    const columns = (Array.isArray(stated) ? stated : [stated]).map((name) => columnOf(draft, name));
    const known = columns.flatMap((column) => column ?? []);
    if (known.length === 0 || known.length < columns.length)
      return rule.skip('it names a column that the object does not have');
    draft.plan.state(
      { ...common(context, `different values of ${known.map(({ shown }) => shown).join(', ')}`), range },
      {
        question: { is: 'distinct', table: draft.plan.object, columns: known.map(({ name }) => name) },
      },
    );
    return;
  }
  const of = AGGREGATES.find((aggregate) => aggregate === given.text('aggregate'));
  const column = columnOf(draft, given.has('column') ? given.text('column') : context.property?.name);
  if (!of) return rule.skip(`\`aggregate\` is one of ${AGGREGATES.join(', ')}`);
  if (!column || (column.type !== 'number' && column.type !== 'integer'))
    return rule.skip('it names no column of numbers (`column:`)');
  draft.plan.state(
    { ...common(context, `the ${of} of ${column.shown}`), range },
    {
      question: { is: 'aggregate', table: draft.plan.object, column: column.name, of },
    },
  );
}

/** A column of the object by its name in the contract. Fields inside of columns are none. */
function columnOf({ properties }: ObjectDraft, name: unknown): PlannedProperty | undefined {
  return properties.find((property) => property.name === name && property.node.text('name') === name);
}
