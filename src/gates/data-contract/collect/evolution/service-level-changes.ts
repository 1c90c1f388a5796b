import type { ContractNode } from '../contract-node.ts';
import { secondsOfUnit } from '../time-unit.ts';
import { type ChangeList, sameValue, shown } from './change-list.ts';
import { pairNodes } from './pair-nodes.ts';

/** Service levels that promise more the larger they are; of all others (latency, time to repair, …) the smaller is the better. */
const LARGER_IS_BETTER = new Set([
  'availability',
  'av',
  'throughput',
  'th',
  'retention',
  're',
  'endofsupport',
  'es',
  'endoflife',
  'el',
]);

/** What changed in the service levels of a contract. */
export function serviceLevelChanges(before: ContractNode, after: ContractNode, list: ChangeList): void {
  const name = (node: ContractNode): string =>
    [node.text('property') ?? '', node.text('element') ?? ''].filter((part) => part !== '').join(' of ');
  const { pairs, removed, added } = pairNodes(before.list('slaProperties'), after.list('slaProperties'), name);
  for (const node of removed)
    list.about(name(node))('service-level-loosened', `was ${words(node)}, is promised no more`, after.location);
  for (const node of added)
    list.about(name(node))('service-level-tightened', `${words(node)}, newly promised`, node.location);
  for (const [old, now] of pairs) {
    const promise = (node: ContractNode): unknown =>
      ['value', 'valueExt', 'unit', 'element'].map((key) => node.get(key).value ?? null);
    if (sameValue(promise(old), promise(now))) continue;
    const better = comparable(old, now);
    if (better === 'same') continue;
    // What cannot be compared is taken for the side on which those who rely on it lose.
    list.about(name(now))(
      better === true ? 'service-level-tightened' : 'service-level-loosened',
      `was ${words(old)}, is ${words(now)}`,
      now.location,
    );
  }
}

/** Whether more is promised than before, or the same in another unit; undefined where that cannot be told. */
function comparable(before: ContractNode, after: ContractNode): boolean | 'same' | undefined {
  const property = after.text('property')?.toLowerCase() ?? '';
  if (!sameValue(before.get('element').value, after.get('element').value)) return undefined;
  const [from, to] = [amount(before), amount(after)];
  if (from === undefined || to === undefined || typeof from !== typeof to) return undefined;
  if (from === to) return sameValue(before.get('valueExt').value, after.get('valueExt').value) ? 'same' : undefined;
  return to > from === LARGER_IS_BETTER.has(property);
}

/** A number in seconds or in its own unit, or a date as it is written. */
function amount(node: ContractNode): number | string | undefined {
  const { value } = node.get('value');
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)) return value;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return number * (secondsOfUnit(node.text('unit')) ?? 1);
}

function words(node: ContractNode): string {
  const unit = node.text('unit');
  return shown(unit === undefined ? node.get('value').value : `${String(node.get('value').value)} ${unit}`);
}
