import type { ContractNode } from '../contract-node.ts';
import { type ChangeList, changedValue, type NoteChange, sameValue, shown } from './change-list.ts';
import { optionChanges } from './option-changes.ts';
import { otherKeys } from './other-keys.ts';
import { pairNodes } from './pair-nodes.ts';
import { relationshipChanges } from './relationship-changes.ts';
import { ruleChanges } from './rule-changes.ts';
import { valueChanges } from './value-changes.ts';

/** What changed in the properties of an object, or in the fields of a property. */
export function propertiesChanges(before: ContractNode, after: ContractNode, element: string, list: ChangeList): void {
  const { pairs, removed, added } = pairNodes(before.list('properties'), after.list('properties'), nameOf);
  for (const node of removed) {
    const about = list.about(`${element}.${nameOf(node)}`);
    if (node.flag('deprecated'))
      about('deprecated-property-removed', 'removed, after it had been deprecated', after.location);
    else about('property-removed', 'removed', after.location);
  }
  for (const node of added) {
    const required = node.flag('required') || node.flag('primaryKey');
    list.about(`${element}.${nameOf(node)}`)(
      required ? 'required-property-added' : 'property-added',
      required ? 'new, and required in every row' : 'new',
      node.location,
    );
  }
  for (const [old, now] of pairs) propertyChanges(old, now, `${element}.${nameOf(now)}`, list);
}

/** Keys of a property that are looked at one by one; all others are for people. */
const KNOWN = new Set([
  'id',
  'name',
  'physicalName',
  'physicalType',
  'logicalType',
  'logicalTypeOptions',
  'required',
  'unique',
  'primaryKey',
  'primaryKeyPosition',
  'classification',
  'deprecated',
  'relationships',
  'quality',
  'enum',
  'map',
  'items',
  'properties',
]);

function propertyChanges(before: ContractNode, after: ContractNode, element: string, list: ChangeList): void {
  const note = list.about(element);
  const [was, is] = [nameOf(before), nameOf(after)];
  if (was !== is) note('property-renamed', `called ${shown(was)} before`, after.get('name').location);
  const column = changedValue(before, after, 'physicalName');
  if (column) note('property-renamed', `its column was ${shown(column.from)}, is ${shown(column.to)}`, column.location);
  typeChange(before, after, note);
  for (const [key, given, taken] of [
    ['required', 'must now have a value in every row', 'may now be without a value'],
    ['unique', 'must now be unique', 'need not be unique any more'],
  ] as const) {
    if (before.flag(key) === after.flag(key)) continue;
    const location = after.has(key) ? after.get(key).location : after.location;
    if (after.flag(key)) note('guarantee-added', given, location);
    else note('guarantee-dropped', taken, location);
  }
  optionChanges(before, after, note);
  enumChanges(before, after, note);
  classificationChange(before, after, note);
  if (after.flag('deprecated') && !before.flag('deprecated'))
    note('deprecated', 'is going away', after.get('deprecated').location);
  relationshipChanges(before, after, note);
  ruleChanges(before, after, element, list);
  propertiesChanges(before, after, element, list);
  for (const [key, of] of [
    ['items', 'items'],
    ['map', 'values'],
  ] as const) {
    const parts = key === 'items' ? [''] : ['key', 'value'];
    for (const part of parts) {
      const inner = (node: ContractNode): ContractNode => (part === '' ? node.get(key) : node.get(key).get(part));
      if (before.has(key) && after.has(key))
        propertyChanges(inner(before), inner(after), `${element}[${part === '' ? of : part}]`, list);
    }
    if (before.has(key) !== after.has(key))
      note(
        after.has(key) ? 'type-added' : 'type-removed',
        after.has(key) ? `the ${of} now have a type` : `the ${of} have no type any more`,
        after.location,
      );
  }
  if (!sameValue(otherKeys(before, KNOWN), otherKeys(after, KNOWN)))
    note('documentation-changed', 'what is written about it for people', after.location);
}

function typeChange(before: ContractNode, after: ContractNode, note: NoteChange): void {
  const logical = changedValue(before, after, 'logicalType');
  if (logical) {
    const { from, to, location } = logical;
    const says = `its type was ${shown(from)}, is ${shown(to)}`;
    if (from === undefined) note('type-added', says, location);
    else if (to === undefined) note('type-removed', says, location);
    else note(from === 'integer' && to === 'number' ? 'type-widened' : 'type-changed', says, location);
  }
  const physical = changedValue(before, after, 'physicalType');
  if (physical)
    note(
      'physical-type-changed',
      `its physical type was ${shown(physical.from)}, is ${shown(physical.to)}`,
      physical.location,
    );
}

/** Changes in the values that are allowed (`enum`, since 3.2). */
function enumChanges(before: ContractNode, after: ContractNode, note: NoteChange): void {
  const values = (node: ContractNode): readonly unknown[] => node.list('enum').map((entry) => entry.get('value').value);
  const location = after.has('enum') ? after.get('enum').location : after.location;
  if (!before.has('enum') && after.has('enum')) note('guarantee-added', 'only listed values are allowed now', location);
  else if (before.has('enum') && !after.has('enum')) note('guarantee-dropped', 'any value is allowed now', location);
  else valueChanges(values(before), values(after), note, location);
}

/** How confidential the usual words are. */
const CONFIDENTIALITY: Readonly<Record<string, number>> = {
  public: 0,
  internal: 1,
  private: 2,
  confidential: 2,
  personal: 3,
  personal_data: 3,
  pii: 3,
  restricted: 3,
  sensitive: 3,
  secret: 4,
};

function classificationChange(before: ContractNode, after: ContractNode, note: NoteChange): void {
  const change = changedValue(before, after, 'classification');
  if (!change) return;
  // A word nobody knows may mean anything: that more is confidential than before is the side on which nobody loses.
  const rank = (value: unknown): number =>
    value === undefined ? 0.5 : (CONFIDENTIALITY[String(value).toLowerCase()] ?? 3);
  note(
    rank(change.to) < rank(change.from) ? 'classification-lowered' : 'classification-raised',
    `its classification was ${shown(change.from)}, is ${shown(change.to)}`,
    change.location,
  );
}

/** The name of an object or a property. */
export function nameOf(node: ContractNode): string {
  return node.text('name') ?? '';
}
