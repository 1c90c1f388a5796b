import { isRecord } from '../../../model/is-record.ts';

/** What entries of a list are called by, and whether that says enough without the name of the list. */
const NAMES: Readonly<Record<string, { readonly key: string; readonly alone: boolean }>> = {
  schema: { key: 'name', alone: true },
  properties: { key: 'name', alone: true },
  servers: { key: 'server', alone: false },
};

/** A place in a contract by the names of what it is in: `orders.amount.quality[0].unit`, not `schema[0].properties[3].quality[0].unit`. */
export function contractPlace(contract: unknown, keys: readonly (string | number)[]): string {
  const words: string[] = [];
  let value = contract;
  for (const key of keys) {
    if (typeof key === 'string') {
      value = isRecord(value) ? value[key] : undefined;
      words.push(key);
      continue;
    }
    value = Array.isArray(value) ? value[key] : undefined;
    const list = words.pop() ?? '';
    const known = Object.hasOwn(NAMES, list) ? NAMES[list] : undefined;
    const name: unknown = known && isRecord(value) ? value[known.key] : undefined;
    if (!known || typeof name !== 'string' || name === '') words.push(`${list}[${key}]`);
    else words.push(...(known.alone ? [name] : [list, name]));
  }
  return words.join('.');
}
