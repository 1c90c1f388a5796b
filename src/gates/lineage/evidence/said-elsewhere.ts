import type { LineageRegistries, RegisteredThing } from '../../../generated/formats.ts';

/** Sections of a record that a registry of another tool may say instead. */
const SAID: Readonly<Record<string, (thing: RegisteredThing) => boolean>> = {
  purpose: ({ description }) => description !== undefined,
  owner: ({ owner }) => owner !== undefined,
  outputs: ({ columns = [] }) => columns.length > 0 && columns.every(({ type }) => type !== undefined),
};

/**
 * The registry in which a section of the record is said, so that the record need not repeat it: the description and the owner of what is mapped to
 * the feature, and its features or columns with their types. What a service of the feature only serves says nothing for the feature.
 */
export function saidElsewhere(section: string, registries: LineageRegistries | undefined): string | undefined {
  const says = Object.hasOwn(SAID, section) ? SAID[section] : undefined;
  if (!says) return undefined;
  return registries?.things.find((thing) => thing.state === 'here' && thing.mapped !== 'service' && says(thing))
    ?.registry;
}
