import type { FeastEntity, FeastView } from '../../../sources/formats/feast-registry.ts';

/** Types that say nothing. */
const NO_TYPE = ['INVALID', 'UNKNOWN'];

/** What the keys of a view say that its entities say otherwise, in words; nothing where the registry has no keys of the view. */
export function entityFaults(
  { entities, keys }: Pick<FeastView, 'entities' | 'keys'>,
  registered: ReadonlyMap<string, FeastEntity>,
): readonly string[] {
  if (keys.length === 0) return [];
  return entities.flatMap((name) => {
    const { key, type } = registered.get(name) ?? {};
    if (key === undefined) return [];
    const own = keys.find((one) => one.name === key);
    if (!own) return [`its entity \`${name}\` is looked up by \`${key}\`, which is not among its keys`];
    if (type === undefined || own.type === type || NO_TYPE.includes(type) || NO_TYPE.includes(own.type)) return [];
    return [`its key \`${key}\` is ${own.type} here, and ${type} in the entity \`${name}\``];
  });
}
