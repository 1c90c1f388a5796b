import type { ContractChange } from '../../../../generated/formats.ts';
import type { ContractNode } from '../contract-node.ts';
import { type ChangeList, changedValue, changeList, sameValue, shown } from './change-list.ts';
import { pairNodes } from './pair-nodes.ts';
import { otherKeys } from './other-keys.ts';
import { nameOf, propertiesChanges } from './property-changes.ts';
import { relationshipChanges } from './relationship-changes.ts';
import { ruleChanges } from './rule-changes.ts';
import { serviceLevelChanges } from './service-level-changes.ts';

/** All differences between two versions of a contract that mean something, in the order of the new one's parts. The order of lists and the form of the file mean nothing. */
export function contractChanges(before: ContractNode, after: ContractNode): readonly ContractChange[] {
  const list = changeList();
  const whole = list.about('the contract');
  const identity = changedValue(before, after, 'id');
  if (identity)
    whole('identity-changed', `its id was ${shown(identity.from)}, is ${shown(identity.to)}`, identity.location);
  statusChange(before, after, list);
  serverChanges(before, after, list);
  const { pairs, removed, added } = pairNodes(before.list('schema'), after.list('schema'), nameOf);
  for (const node of removed) {
    const about = list.about(nameOf(node));
    const at = after.get('schema').location;
    if (node.flag('deprecated')) about('deprecated-object-removed', 'removed, after it had been deprecated', at);
    else about('object-removed', 'removed', at);
  }
  for (const node of added) list.about(nameOf(node))('object-added', 'new', node.location);
  for (const [old, now] of pairs) objectChanges(old, now, list);
  serviceLevelChanges(before, after, list);
  if (!sameValue(otherKeys(before, CONTRACT_KEYS), otherKeys(after, CONTRACT_KEYS)))
    whole('documentation-changed', 'what is written about it for people', after.location);
  return list.changes;
}

const CONTRACT_KEYS = new Set(['id', 'version', 'status', 'servers', 'schema', 'slaProperties']);
const OBJECT_KEYS = new Set([
  'id',
  'name',
  'physicalName',
  'physicalType',
  'logicalType',
  'deprecated',
  'properties',
  'relationships',
  'quality',
]);

/** Statuses in which a contract may change freely. */
const FREE: readonly unknown[] = ['draft', 'proposed'];

function statusChange(before: ContractNode, after: ContractNode, list: ChangeList): void {
  const change = changedValue(before, after, 'status');
  if (!change) return;
  // Whoever relies on the contract could rely on nothing from then on.
  const ended = change.to === 'retired' || (FREE.includes(change.to) && !FREE.includes(change.from));
  list.about('the contract')(
    ended ? 'ended' : change.to === 'deprecated' ? 'deprecated' : 'documentation-changed',
    `its status was ${shown(change.from)}, is ${shown(change.to)}`,
    change.location,
  );
}

function objectChanges(before: ContractNode, after: ContractNode, list: ChangeList): void {
  const element = nameOf(after);
  const note = list.about(element);
  const [was, is] = [nameOf(before), element];
  if (was !== is) note('object-moved', `called ${shown(was)} before`, after.get('name').location);
  for (const key of ['physicalName', 'physicalType']) {
    const change = changedValue(before, after, key);
    if (change) note('object-moved', `its ${key} was ${shown(change.from)}, is ${shown(change.to)}`, change.location);
  }
  if (after.flag('deprecated') && !before.flag('deprecated'))
    note('deprecated', 'is going away', after.get('deprecated').location);
  keyChange(before, after, list);
  propertiesChanges(before, after, element, list);
  relationshipChanges(before, after, note);
  ruleChanges(before, after, element, list);
  if (!sameValue(otherKeys(before, OBJECT_KEYS), otherKeys(after, OBJECT_KEYS)))
    note('documentation-changed', 'what is written about it for people', after.location);
}

/** The columns of the primary key, in their order; a column that was renamed stays the same column by its id. */
function keyChange(before: ContractNode, after: ContractNode, list: ChangeList): void {
  const key = (object: ContractNode): readonly ContractNode[] =>
    object
      .list('properties')
      .filter((property) => property.flag('primaryKey'))
      .sort((one, other) => (one.number('primaryKeyPosition') ?? 1) - (other.number('primaryKeyPosition') ?? 1));
  const same = (one: ContractNode | undefined, other: ContractNode | undefined): boolean =>
    nameOf(one ?? before) === nameOf(other ?? before) ||
    (one?.text('id') !== undefined && one.text('id') === other?.text('id'));
  const [old, now] = [key(before), key(after)];
  if (old.length === now.length && old.every((property, index) => same(property, now[index]))) return;
  const words = (properties: readonly ContractNode[]): string =>
    properties.map((node) => shown(nameOf(node))).join(', ');
  const note = list.about(nameOf(after));
  const at = now[0]?.location ?? after.location;
  if (old.length === 0) note('guarantee-added', `its primary key is now ${words(now)}`, at);
  else if (now.length === 0) note('guarantee-dropped', `its primary key ${words(old)} is gone`, at);
  else note('key-changed', `its primary key was ${words(old)}, is ${words(now)}`, at);
}

/** Environments on which nobody relies. */
const SANDBOX = /^(sandbox|dev|development|test|testing|local|sample)$/i;
const SERVER_WORDS = new Set(['id', 'server', 'description', 'roles', 'customProperties', 'environment']);

function serverChanges(before: ContractNode, after: ContractNode, list: ChangeList): void {
  const name = (node: ContractNode): string => node.text('server') ?? '';
  const { pairs, removed, added } = pairNodes(before.list('servers'), after.list('servers'), name);
  const kind = (node: ContractNode): ContractChange['kind'] =>
    SANDBOX.test(node.text('environment') ?? '') ? 'sandbox-changed' : 'server-changed';
  for (const node of removed)
    list.about(`server ${name(node)}`)(
      kind(node),
      'removed',
      after.has('servers') ? after.get('servers').location : after.location,
    );
  for (const node of added)
    list.about(`server ${name(node)}`)(
      kind(node) === 'server-changed' ? 'server-added' : 'sandbox-changed',
      'new',
      node.location,
    );
  for (const [old, now] of pairs) {
    const [where, place] = [otherKeys(old, SERVER_WORDS), otherKeys(now, SERVER_WORDS)];
    if (sameValue(where, place)) continue;
    const keys = [...new Set([...Object.keys(where), ...Object.keys(place)])].filter(
      (key) => !sameValue(where[key], place[key]),
    );
    list.about(`server ${name(now)}`)(
      kind(now),
      keys.map((key) => `${key} was ${shown(where[key])}, is ${shown(place[key])}`).join('; '),
      now.get(keys[0] ?? 'server').location,
    );
  }
}
