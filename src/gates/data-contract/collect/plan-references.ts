import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import type { ForeignRefusal } from './foreign-contract.ts';
import type { ForeignColumn, ForeignLookup } from './foreign-lookup.ts';
import type { ObjectDraft } from './object-draft.ts';
import { resolveReference } from './resolve-reference.ts';
import type { ForeignTable, PlannedProperty } from './statement-plan.ts';

/** Notes down what an object and its properties refer to. Several columns on each side refer together. */
export function planReferences(
  contract: ContractNode,
  draft: ObjectDraft,
  drafts: readonly ObjectDraft[],
  lookup?: ForeignLookup,
): void {
  const context = { draft, drafts, lookup };
  for (const property of draft.properties)
    for (const relationship of property.node.list('relationships'))
      planReference(contract, relationship, [property], context);
  for (const relationship of draft.node.list('relationships')) {
    const from = sides(relationship, 'from').map((stated) => place(contract, stated, drafts));
    const own = from.flatMap((found) => (found && found.draft === draft ? [found.property] : []));
    planReference(contract, relationship, own.length === from.length ? own : [], context);
  }
}

function planReference(
  contract: ContractNode,
  relationship: ContractNode,
  from: readonly PlannedProperty[],
  {
    draft,
    drafts,
    lookup,
  }: {
    readonly draft: ObjectDraft;
    readonly drafts: readonly ObjectDraft[];
    readonly lookup: ForeignLookup | undefined;
  },
): void {
  const { plan } = draft;
  const stated = sides(relationship, 'to');
  const words = stated.map((to) => `\`${boundedText(to, 200)}\``).join(', ');
  const names = from.map(({ shown }) => shown).join(', ');
  const about = `${from.map(({ name }) => name).join(', ')} refers to ${stated.map((to) => boundedText(to, 200)).join(', ')}`;
  const skip = (why: string): void =>
    plan.skip(
      `${names === '' ? `\`${draft.node.text('name') ?? ''}\`` : names} refers to ${words}`,
      relationship.location,
      why,
    );
  const type = relationship.text('type');
  if (type !== undefined && type !== 'foreignKey') return skip('only foreign keys are looked at');
  if (from.length === 0) return skip('its own side is no column of this object');
  const noted = {
    about,
    says: `every ${names}${from.length > 1 ? ' together' : ''} is one of ${words}`,
    asks: 'references-hold',
    location: relationship.location,
  } as const;
  const own = { object: plan.object, columns: from.map(({ column }) => column) };
  if (stated.some((to) => to.includes('#') || /^[a-z][a-z0-9+.-]*:/i.test(to))) {
    if (!lookup) return skip('what it refers to is described by another contract, whose data was not looked at');
    const found = foreignSide(stated.map(lookup));
    if (typeof found === 'string') return skip(found);
    if ('why' in found) return plan.state(noted, { kind: 'elsewhere', why: found.why, remedy: found.remedy });
    if (found.columns.length !== from.length) return skip('its two sides have not as many columns');
    const columns = found.columns.map((_, at) => at);
    return plan.state(noted, { refers: { from: own, to: { foreign: plan.foreign(found), columns } } });
  }
  const to = stated.map((side) => place(contract, side, drafts));
  const [first] = to;
  if (!first || to.some((found) => found?.draft !== first.draft))
    return skip('it refers to what this contract does not have');
  if (to.length !== from.length) return skip('its two sides have not as many columns');
  const columns = to.flatMap((found) => (found ? [found.property.column] : []));
  plan.state(noted, { refers: { from: own, to: { object: first.draft.plan.object, columns } } });
}

/** The columns of one object of another contract; why they cannot be had here; or, in words, why there are none. */
function foreignSide(found: readonly (ForeignColumn | ForeignRefusal)[]): ForeignTable | ForeignRefusal | string {
  const refusal = found.find((one) => 'why' in one);
  // What is not there is a mistake in the document, and told as one.
  if (refusal && 'why' in refusal) return refusal.dangling ? refusal.why : refusal;
  const columns = found.flatMap((one) => ('why' in one ? [] : [one]));
  const [first] = columns;
  if (!first || columns.some(({ object }) => object !== first.object)) return 'it refers to columns of several objects';
  return { object: first.object, columns: columns.map(({ column }) => column) };
}

function sides(relationship: ContractNode, key: 'from' | 'to'): readonly string[] {
  const { value } = relationship.get(key);
  const all = Array.isArray(value) ? value : [value];
  return all.filter((entry): entry is string => typeof entry === 'string');
}

/** The column a reference names, with its object. */
function place(
  contract: ContractNode,
  stated: string,
  drafts: readonly ObjectDraft[],
): { readonly draft: ObjectDraft; readonly property: PlannedProperty } | undefined {
  const reference = resolveReference(contract, stated);
  if (reference.kind !== 'property') return undefined;
  const draft = drafts.find(({ node }) => node.value === reference.object.value);
  const last = reference.path.at(-1);
  const property = draft?.properties.find(({ node }) => node.value === last?.value);
  return draft && property ? { draft, property } : undefined;
}
