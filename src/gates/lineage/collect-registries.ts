import type { LineageRegistries, RegisteredThing, RegistryFile } from '../../generated/formats.ts';
import { didYouMean } from '../../sources/did-you-mean.ts';
import type { CollectContext } from '../collect-context.ts';
import { boundedText } from '../name-list.ts';
import { foreignRegistries } from './collect/foreign-registries.ts';
import { registryBefore, registryHere } from './collect/read-registry.ts';
import type { Registry } from './collect/registry.ts';
import { thingOf, type RegistryPair } from './collect/registered-thing.ts';

const MOST_THINGS = 1000;

/** What registries of other tools say about a feature; undefined where the policy names none that have to do with it. */
export async function collectRegistries(context: CollectContext): Promise<LineageRegistries | undefined> {
  const { feature, repository, comparison, option } = context;
  const files: RegistryFile[] = [];
  const things = new Map<string, RegisteredThing>();
  for (const { path, kind, features, tags } of foreignRegistries(option)) {
    const named = features.get(feature.id) ?? [];
    const read = registryHere(path, repository);
    const base = await registryBefore(path, comparison);
    // A registry that maps nothing by name may be anybody's.
    const maybeOwn = named.length > 0 || features.size === 0 || (base?.tagged.has(feature.id) ?? false);
    if ('problem' in read) {
      if (maybeOwn)
        files.push({ path, problem: { ...read.problem, message: boundedText(read.problem.message, 4000) } });
      continue;
    }
    const { registry: here } = read;
    if (kind !== undefined && kind !== here.kind) {
      if (maybeOwn)
        files.push({
          path,
          problem: {
            message: `\`${path}\` is a registry of ${here.kind}; the policy says that it is one of ${kind}`,
            remedy: 'mend `kind` in the policy, or the path',
          },
        });
      continue;
    }
    const pair: RegistryPair = { path, here, ...(base ? { base } : {}), tags };
    const found = mappedNames(named, feature.id, pair);
    if (found.size === 0) continue;
    files.push({
      path,
      kind: here.kind,
      ...(base ? {} : { noBase: boundedText(whyNoBase(context), 2000) }),
    });
    for (const [name, mapped] of found) {
      if (things.size >= MOST_THINGS) break;
      things.set(`${path} ${name}`, thingOf(name, mapped, pair) ?? absent(path, name, mapped, here));
    }
  }
  return files.length === 0 ? undefined : { files, things: [...things.values()] };
}

/** The feature's own things by name: those the policy names, those that say so themselves, and what a service among them serves. */
function mappedNames(
  named: readonly string[],
  id: string,
  { here, base }: RegistryPair,
): ReadonlyMap<string, RegisteredThing['mapped']> {
  const found = new Map<string, RegisteredThing['mapped']>();
  const registries = [here, ...(base ? [base] : [])];
  for (const name of named) {
    const plain = registries.map(({ items, services }) => items.get(name) ?? services.get(name)).find(Boolean)?.name;
    found.set(plain ?? name, 'policy');
  }
  for (const { tagged } of registries)
    for (const name of tagged.get(id) ?? []) if (!found.has(name)) found.set(name, 'tag');
  // What is a view is not looked up as a service too: names are one of them.
  for (const name of found.keys())
    for (const { items, services } of registries)
      if (!items.has(name))
        for (const { item } of services.get(name)?.serves ?? [])
          if (!found.has(item) && registries.some((one) => one.items.has(item))) found.set(item, 'service');
  return found;
}

function absent(path: string, name: string, mapped: RegisteredThing['mapped'], here: Registry): RegisteredThing {
  const nearest = didYouMean(name, [...here.items.keys(), ...here.services.keys()].slice(0, 10_000));
  return {
    registry: path,
    name: boundedText(name, 500),
    mapped,
    state: 'absent',
    ...(nearest === undefined ? {} : { nearest: boundedText(nearest, 500) }),
  };
}

function whyNoBase({ comparison }: CollectContext): string {
  return comparison.mergeBase
    ? 'the base has no such registry'
    : (comparison.missing ?? 'there is no base to compare with');
}
