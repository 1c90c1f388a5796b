import type { NameList, RegisteredSource, RegisteredThing, ServingService } from '../../../generated/formats.ts';
import { boundedText, nameList } from '../../name-list.ts';
import type { Registry, RegistryItem, RegistryService } from './registry.ts';

/** A registry here and, where there is one to compare with, on the base. */
export interface RegistryPair {
  readonly path: string;
  readonly here: Registry;
  readonly base?: Registry;
  /** Tags that everything must have. */
  readonly tags: readonly string[];
}

const MOST_COLUMNS = 500;
const MOST_SERVICES = 200;
const MOST_SOURCES = 200;
const MOST_CHANGES = 50;
const MOST_RETYPED = 100;
const LONGEST_NAME = 500;
const LONGEST_TEXT = 2000;

/** What a registry says of a view, service, model or exposure, beside what it said on the base; undefined where neither has it. */
export function thingOf(
  name: string,
  mapped: RegisteredThing['mapped'],
  pair: RegistryPair,
): RegisteredThing | undefined {
  const { path, here, base, tags } = pair;
  const [item, before] = [here.items.get(name), base?.items.get(name)];
  const [service, serviceBefore] = [here.services.get(name), base?.services.get(name)];
  const one: RegistryItem | RegistryService | undefined = item ?? service ?? before ?? serviceBefore;
  if (!one) return undefined;
  const isHere = item !== undefined || service !== undefined;
  const said: Pick<RegistryItem, 'description' | 'owner'> = 'columns' in one ? one : {};
  const columns = 'columns' in one ? one.columns : [];
  return {
    registry: path,
    name: boundedText(one.name, LONGEST_NAME),
    what: one.what,
    location: isHere ? one.location : { path },
    mapped,
    state: isHere ? 'here' : 'deleted',
    ...(said.description === undefined ? {} : { description: boundedText(said.description, LONGEST_TEXT) }),
    ...(said.owner === undefined ? {} : { owner: boundedText(said.owner, LONGEST_TEXT) }),
    lacks: [
      ...one.lacks,
      ...tags.filter((tag) => !Object.hasOwn(one.tags, tag)).map((tag) => `tag \`${boundedText(tag, 200)}\``),
    ]
      .slice(0, 100)
      .map((lack) => boundedText(lack, LONGEST_NAME)),
    ...(one.faults && one.faults.length > 0
      ? { faults: one.faults.slice(0, 100).map((fault) => boundedText(fault, 500)) }
      : {}),
    ...('columns' in one && one.entities && one.entities.length > 0
      ? {
          entities: one.entities.slice(0, 100).map(({ name: entity, lacks, location }) => ({
            name: boundedText(entity, LONGEST_NAME),
            lacks: [...lacks],
            location,
          })),
        }
      : {}),
    columns: columns.slice(0, MOST_COLUMNS).map(({ name: column, type, description }) => ({
      name: boundedText(column, LONGEST_NAME),
      ...(type === undefined ? {} : { type: boundedText(type, LONGEST_NAME) }),
      ...(description === undefined ? {} : { description: boundedText(description, LONGEST_TEXT) }),
    })),
    undescribed: nameList(
      columns.filter(({ description }) => description === undefined).map(({ name: column }) => column),
    ),
    ...(base ? { new: !before && !serviceBefore } : {}),
    services: item || before ? [...servicesOf(one.name, pair)].slice(0, MOST_SERVICES) : [],
    sources: item ? [...sourcesOf(item, before, pair)].slice(0, MOST_SOURCES) : [],
  };
}

/** What serves it here or on the base, and what that would miss. */
function* servicesOf(name: string, { path, here, base }: RegistryPair): Iterable<ServingService> {
  const names = new Set([...(here.servedBy.get(name) ?? []), ...(base?.servedBy.get(name) ?? [])]);
  const [item, before] = [here.items.get(name), base?.items.get(name)];
  const types = new Map([...(item?.keys ?? []), ...(item?.columns ?? [])].map((one) => [one.name, one.type]));
  for (const service of names) {
    const [now, then] = [here.services.get(service), base?.services.get(service)];
    const served = then?.serves.find((one) => one.item === name);
    // What is not there any more goes by its full id.
    const still = now?.serves.some((one) => one.item === name || before?.aliases.includes(one.item)) ?? false;
    // Whoever asks gives the keys, whichever columns are served.
    const wanted = served
      ? [
          ...(before?.keys ?? []),
          ...(before?.columns ?? []).filter(({ name: column }) => served.columns?.includes(column) ?? true),
        ]
      : [];
    yield {
      name: boundedText(service, LONGEST_NAME),
      what: now?.what ?? then?.what ?? '',
      location: now?.location ?? { path },
      still,
      removed: item
        ? nameList(wanted.flatMap(({ name: column }) => (types.has(column) ? [] : [column])))
        : NONE_REMOVED,
      retyped: wanted
        .flatMap(({ name: column, type }) => {
          const to = types.get(column);
          return type === undefined || to === undefined || same(type, to)
            ? []
            : [
                {
                  name: boundedText(column, LONGEST_NAME),
                  from: boundedText(type, LONGEST_NAME),
                  to: boundedText(to, LONGEST_NAME),
                },
              ];
        })
        .slice(0, MOST_RETYPED),
    };
  }
}

const NONE_REMOVED: NameList = { total: 0, first: [] };

/** Names of types of SQL are written in either case. */
function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function* sourcesOf(
  item: RegistryItem,
  before: RegistryItem | undefined,
  { path, here, base }: RegistryPair,
): Iterable<RegisteredSource> {
  const now = item.sources();
  const then = before?.sources() ?? [];
  for (const name of now) {
    const source = here.sources.get(name);
    const old = base?.sources.get(name);
    const changes = source && old ? changesOf(old.settings, source.settings) : [];
    yield {
      name: boundedText(name, LONGEST_NAME),
      location: source?.location ?? item.location,
      lacks: [...(source?.lacks ?? [])],
      // Of a view that is new there is nothing to compare.
      state: !before ? 'not-compared' : !then.includes(name) ? 'new' : changes.length > 0 ? 'changed' : 'same',
      changes: changes.slice(0, MOST_CHANGES),
    };
  }
  for (const name of then)
    if (!now.includes(name))
      yield { name: boundedText(name, LONGEST_NAME), location: { path }, lacks: [], state: 'gone', changes: [] };
}

function changesOf(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): RegisteredSource['changes'] {
  // What is said of a source, and by whom, changes no value that comes from it.
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (key) => !/^(description|owner|tags)(\.|$)/.test(key),
  );
  return keys.sort().flatMap((key) => {
    const [before, after] = [from[key], to[key]];
    return before === after
      ? []
      : [
          {
            key: boundedText(key, LONGEST_NAME),
            ...(before === undefined ? {} : { from: boundedText(before, LONGEST_TEXT) }),
            ...(after === undefined ? {} : { to: boundedText(after, LONGEST_TEXT) }),
          },
        ];
  });
}
