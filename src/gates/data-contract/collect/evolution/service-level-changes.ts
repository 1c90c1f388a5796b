import type { ContractNode } from '../contract-node.ts';
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

/** Seconds of the units that the standard names for times; a month is 30 days and a year 365. */
const SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  m: 60,
  min: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  hours: 3600,
  d: 86_400,
  day: 86_400,
  days: 86_400,
  w: 604_800,
  week: 604_800,
  weeks: 604_800,
  mo: 2_592_000,
  month: 2_592_000,
  months: 2_592_000,
  y: 31_536_000,
  yr: 31_536_000,
  year: 31_536_000,
  years: 31_536_000,
};

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
  return number * (SECONDS[node.text('unit')?.toLowerCase() ?? ''] ?? 1);
}

function words(node: ContractNode): string {
  const unit = node.text('unit');
  return shown(unit === undefined ? node.get('value').value : `${String(node.get('value').value)} ${unit}`);
}
