import type { Location } from '../../../generated/formats.ts';
import type { DbtRegistered, DbtRegistry } from '../../../sources/formats/dbt-registry.ts';
import { FEATURE_TAG } from './foreign-registries.ts';
import { feastDataset, feastServiceDataset } from './add-feast-registry.ts';
import { entityFaults } from './entity-faults.ts';
import type { DatasetName } from '../../../sources/formats/open-lineage.ts';
import type { FeastObject, FeastRegistry, FeastSource, FeastView } from '../../../sources/formats/feast-registry.ts';

/** What a registry of another tool registers: a feature view of Feast, a model of dbt. */
export interface RegistryItem {
  readonly name: string;
  /** Other names it goes by: dbt's full id. */
  readonly aliases: readonly string[];
  /** `feature view`, `model`, … */
  readonly what: string;
  readonly description?: string;
  readonly owner?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly columns: readonly { readonly name: string; readonly type?: string; readonly description?: string }[];
  /** The columns by which values of it are looked up. */
  readonly keys?: readonly { readonly name: string; readonly type?: string }[];
  /** What whoever reads it will want to know and is not said: `owner`, `ttl`, … */
  readonly lacks: readonly string[];
  /** What it says that cannot be. */
  readonly faults?: readonly string[];
  /** What it is about. */
  readonly entities?: readonly RegistryEntity[];
  /** `namespace/name` as in lineage. */
  readonly dataset: string;
  /** Names of its sources, those of what it is made from too. */
  readonly sources: () => readonly string[];
  readonly location: Location;
}

/** What serves items to others: a feature service of Feast, an exposure of dbt. */
export interface RegistryService {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly what: string;
  /** Left out columns: which of them is not said, so all. */
  readonly serves: readonly { readonly item: string; readonly columns?: readonly string[] }[];
  /** `namespace/name` as in lineage. */
  readonly dataset: string;
  readonly lacks: readonly string[];
  /** What it says that cannot be. */
  readonly faults?: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly location: Location;
}

/** What items are about: a host, a customer. */
export interface RegistryEntity {
  readonly name: string;
  readonly lacks: readonly string[];
  readonly location: Location;
}

/** Where values of items come from. */
export interface RegistrySource {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly lacks: readonly string[];
  readonly location: Location;
}

/** A registry of another tool, in one form for all of them. By name and alias each: several keys may lead to one thing. */
export interface Registry {
  readonly kind: 'feast' | 'dbt';
  readonly items: ReadonlyMap<string, RegistryItem>;
  readonly services: ReadonlyMap<string, RegistryService>;
  readonly sources: ReadonlyMap<string, RegistrySource>;
  /** Id of a feature → names of what says by its tag that it is the feature's. */
  readonly tagged: ReadonlyMap<string, readonly string[]>;
  /** Name of an item → names of the services that serve it. */
  readonly servedBy: ReadonlyMap<string, readonly string[]>;
}

const VIEWS = {
  view: 'feature view',
  'stream view': 'stream feature view',
  'on-demand view': 'on-demand feature view',
  'label view': 'label view',
} as const satisfies Record<FeastView['kind'], string>;

/** A registry of Feast. */
export function registryOfFeast({ project, views, services, sources, entities }: FeastRegistry): Registry {
  const viewOf = new Map(views.map((view) => [view.name, view]));
  const known = new Map(entities.map((entity) => [entity.name, entity]));
  const sourceOf = new Map(sources.map((source) => [source.name, source]));
  return indexed({
    kind: 'feast',
    items: byName(
      views.map((view) => ({
        ...said(view),
        what: VIEWS[view.kind],
        dataset: idOf(feastDataset(project, view.name)),
        columns: view.features,
        keys: view.keys,
        faults: [
          ...entityFaults(view, known),
          ...view.views.flatMap((name) =>
            viewOf.has(name) ? [] : [`it is computed from the view \`${name}\`, which is not in the registry`],
          ),
        ],
        entities: view.entities.flatMap((name) => {
          const entity = known.get(name);
          // Whose it is stands at the views: an entity is everybody's.
          return entity
            ? [{ name, lacks: entity.description === undefined ? ['description'] : [], location: entity.location }]
            : [];
        }),
        lacks: [
          ...described(view),
          ...view.entities.filter((name) => !known.has(name)).map((name) => `entity \`${name}\``),
          // What is computed when it is asked for has no age.
          ...(view.kind === 'on-demand view'
            ? []
            : [...(view.ttl > 0 ? [] : ['ttl']), ...(view.timestampField === undefined ? ['timestamp field'] : [])]),
        ],
        sources: () => sourcesOf(view, viewOf, sourceOf),
      })),
    ),
    services: byName(
      services.map((service) => ({
        name: service.name,
        aliases: [],
        what: 'feature service',
        dataset: idOf(feastServiceDataset(project, service.name)),
        serves: service.serves.map(({ view, features }) => ({ item: view, columns: features })),
        lacks: [...described(service), ...(service.logging ? [] : ['logging config'])],
        faults: service.serves.flatMap(({ view }) =>
          viewOf.has(view) ? [] : [`it serves the view \`${view}\`, which is not in the registry`],
        ),
        tags: service.tags,
        location: service.location,
      })),
    ),
    sources: byName(
      sources.map((source) => ({
        name: source.name,
        settings: source.settings,
        lacks: [
          ...described(source),
          ...(source.timestampField === undefined && source.type !== 'REQUEST_SOURCE' ? ['timestamp field'] : []),
        ],
        location: source.location,
      })),
    ),
  });
}

/** A project of dbt. Exposures are what serves its models, and may be registered themselves. */
export function registryOfDbt({ nodes }: DbtRegistry): Registry {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const named = (id: string): string => nodeOf.get(id)?.name ?? id;
  return indexed({
    kind: 'dbt',
    items: byName(
      nodes
        .filter(({ kind }) => kind !== 'exposure' && kind !== 'source')
        .map((node) => ({
          ...said({ ...node, tags: node.meta }),
          aliases: [node.id],
          what: node.kind,
          dataset: `dbt/${node.relation ?? node.id}`,
          columns: node.columns,
          lacks: [...described(node), ...(node.kind === 'model' && !node.contract ? ['contract'] : [])],
          sources: () => rootsOf(node, nodeOf).map(named),
        })),
    ),
    services: byName(
      nodes
        .filter(({ kind }) => kind === 'exposure')
        .map((node) => ({
          name: node.name,
          aliases: [node.id],
          what: 'exposure',
          dataset: `dbt/${node.relation ?? node.id}`,
          serves: node.dependsOn.map((id) => ({ item: named(id) })),
          lacks: described(node),
          tags: node.meta,
          location: node.location,
        })),
    ),
    sources: byName(
      nodes
        .filter(({ kind }) => kind === 'source')
        .map((node) => ({
          name: node.name,
          settings: node.settings,
          lacks: node.description === undefined ? ['description'] : [],
          location: node.location,
        })),
    ),
  });
}

function indexed(registry: Omit<Registry, 'tagged' | 'servedBy'>): Registry {
  const [tagged, servedBy] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (index: Map<string, string[]>, key: string, name: string): void => {
    const known = index.get(key);
    if (!known) index.set(key, [name]);
    else if (known.at(-1) !== name) known.push(name);
  };
  const { items, services } = registry;
  for (const { name, tags } of [...new Set(items.values()), ...new Set(services.values())])
    if (Object.hasOwn(tags, FEATURE_TAG))
      for (const id of tags[FEATURE_TAG]?.split(/[,\s]+/) ?? []) add(tagged, id, name);
  for (const { name, serves } of new Set(services.values())) for (const { item } of serves) add(servedBy, item, name);
  return { ...registry, tagged, servedBy };
}

function said({
  name,
  description,
  owner,
  tags,
  location,
}: FeastObject): Omit<RegistryItem, 'what' | 'dataset' | 'columns' | 'lacks' | 'sources'> {
  return {
    name,
    aliases: [],
    ...(description === undefined ? {} : { description }),
    ...(owner === undefined ? {} : { owner }),
    tags,
    location,
  };
}

function described({ description, owner }: { readonly description?: string; readonly owner?: string }): string[] {
  return [...(description === undefined ? ['description'] : []), ...(owner === undefined ? ['owner'] : [])];
}

/** Its own sources, those of the views it is computed from, and what feeds them in batches. */
function sourcesOf(
  view: FeastView,
  views: ReadonlyMap<string, FeastView>,
  sources: ReadonlyMap<string, FeastSource>,
): readonly string[] {
  const seen = new Set([view.name]);
  const found = new Set<string>();
  // A set takes what is added while it is gone through.
  for (const name of seen) {
    const one = views.get(name);
    for (const other of one?.views ?? []) seen.add(other);
    for (const source of one?.sources ?? []) found.add(source);
  }
  for (const name of found) {
    const batch = sources.get(name)?.batch;
    if (batch !== undefined) found.add(batch);
  }
  return [...found];
}

function rootsOf(node: DbtRegistered, nodes: ReadonlyMap<string, DbtRegistered>): readonly string[] {
  const seen = new Set(node.dependsOn);
  for (const id of seen) for (const other of nodes.get(id)?.dependsOn ?? []) seen.add(other);
  return [...seen].filter((id) => nodes.get(id)?.kind === 'source');
}

function idOf({ namespace, name }: DatasetName): string {
  return `${namespace}/${name}`;
}

function byName<Named extends { readonly name: string; readonly aliases?: readonly string[] }>(
  all: readonly Named[],
): ReadonlyMap<string, Named> {
  const map = new Map<string, Named>();
  for (const one of all) for (const key of [one.name, ...(one.aliases ?? [])]) if (!map.has(key)) map.set(key, one);
  return map;
}
