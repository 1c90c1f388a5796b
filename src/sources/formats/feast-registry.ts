import type { Location } from '../../generated/formats.ts';
import type { Document } from '../document.ts';
import { type Mapping, mapping } from '../mapping.ts';

/** What views, services and sources of a registry have in common. */
export interface FeastObject {
  readonly name: string;
  readonly description?: string;
  readonly owner?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly location: Location;
}

/** Where the values of a view come from. */
export interface FeastSource extends FeastObject {
  /** As Feast names it: `BATCH_FILE`, `STREAM_KAFKA`, `PUSH_SOURCE`, `REQUEST_SOURCE`, … */
  readonly type: string;
  readonly timestampField?: string;
  /** Where the data lies, as OpenLineage names data: a namespace, and a name within it. Of what has no place (requests): undefined. */
  readonly place?: { readonly namespace: string; readonly name: string };
  /** Their column → the name it has in Feast. */
  readonly renamed: Readonly<Record<string, string>>;
  /** A push or stream source's batch source, by name. */
  readonly batch?: string;
  /** Every setting, by dotted key; without times of writing. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A feature of a view: a column. */
export interface FeastFeature {
  readonly name: string;
  /** As Feast names it: `FLOAT`, `INT64`, … */
  readonly type: string;
  readonly description?: string;
}

/** What views are about: a host, a customer. */
export interface FeastEntity extends FeastObject {
  /** The column it is looked up by. */
  readonly key?: string;
  /** Of the key; left out where Feast was not told. */
  readonly type?: string;
}

/** A feature view of any kind. */
export interface FeastView extends FeastObject {
  readonly kind: 'view' | 'stream view' | 'on-demand view' | 'label view';
  readonly entities: readonly string[];
  /** The columns it is looked up by. */
  readonly keys: readonly FeastFeature[];
  readonly features: readonly FeastFeature[];
  /** Seconds after which a value is too old; 0 where values never are. */
  readonly ttl: number;
  readonly timestampField?: string;
  /** Names of the sources it reads. */
  readonly sources: readonly string[];
  /** Names of the views it is computed from. */
  readonly views: readonly string[];
}

/** What is served together. */
export interface FeastService extends FeastObject {
  /** Which features of which views. */
  readonly serves: readonly { readonly view: string; readonly features: readonly string[] }[];
  /** What is logged of what was served; undefined where nothing is. */
  readonly logging?: { readonly sampleRate?: number };
}

/** A registry of Feast, as `feast registry-dump` prints it. */
export interface FeastRegistry {
  readonly project: string;
  readonly views: readonly FeastView[];
  readonly services: readonly FeastService[];
  readonly sources: readonly FeastSource[];
  readonly entities: readonly FeastEntity[];
}

const VIEWS = [
  ['featureViews', 'view'],
  ['streamFeatureViews', 'stream view'],
  ['onDemandFeatureViews', 'on-demand view'],
  ['labelViews', 'label view'],
] as const;
const LISTS = ['dataSources', 'entities', 'featureServices', ...VIEWS.map(([list]) => list)];
/** Feast's own entity of views without any. */
const NO_ENTITY = '__dummy';
const NO_KEY = '__dummy_id';
/** Longer texts than this are cut. */
const LONGEST = 2000;

/** Whether a document is what `feast registry-dump` prints. */
export function isFeastRegistry(value: unknown): boolean {
  const document = mapping(value);
  return typeof document?.['project'] === 'string' && LISTS.some((list) => Array.isArray(document[list]));
}

/**
 * Reads what `feast registry-dump` prints (protobuf as JSON); undefined where the document is none. What is no object of Feast is left out.
 *
 * @see feast/protos/feast/core/*.proto; sdk/python/feast/infra/registry/base_registry.py `to_dict`
 */
export function readFeastRegistry({ value, locate }: Document): FeastRegistry | undefined {
  const document = mapping(value);
  if (!document || !isFeastRegistry(document)) return undefined;
  const sources = new Map<string, FeastSource>();
  for (const [index, entry] of items(document['dataSources'])) {
    const source = sourceOf(entry, locate('dataSources', index));
    if (source) sources.set(source.name, source);
  }
  const views = VIEWS.flatMap(([list, kind]) =>
    [...items(document[list])].flatMap(([index, entry]) => {
      const location = locate(list, index);
      const view = viewOf(mapping(entry['spec']) ?? {}, kind, location);
      // A source that stands only within its view is one all the same.
      for (const key of ['batchSource', 'streamSource']) {
        const inner = sourceOf(mapping(mapping(entry['spec'])?.[key]), location);
        if (inner && !sources.has(inner.name)) sources.set(inner.name, inner);
      }
      return view ?? [];
    }),
  );
  return {
    project: text(document['project']) ?? '',
    views,
    services: [...items(document['featureServices'])].flatMap(
      ([index, entry]) => serviceOf(mapping(entry['spec']) ?? {}, locate('featureServices', index)) ?? [],
    ),
    sources: [...sources.values()],
    entities: [...items(document['entities'])].flatMap(
      ([index, entry]) => entityOf(mapping(entry['spec']) ?? {}, locate('entities', index)) ?? [],
    ),
  };
}

function objectOf(spec: Mapping, location: Location): FeastObject | undefined {
  const name = text(spec['name']);
  if (name === undefined) return undefined;
  const [description, owner] = [text(spec['description']), text(spec['owner'])];
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(owner === undefined ? {} : { owner }),
    tags: texts(spec['tags']),
    location,
  };
}

function viewOf(spec: Mapping, kind: FeastView['kind'], location: Location): FeastView | undefined {
  const object = objectOf(spec, location);
  if (!object) return undefined;
  const [batch, stream] = [mapping(spec['batchSource']), mapping(spec['streamSource'])];
  const given = Object.values(mapping(spec['sources']) ?? {}).map(mapping);
  const timestampField = text(batch?.['timestampField']) ?? text(stream?.['timestampField']);
  return {
    ...object,
    kind,
    entities: listed(spec['entities']).flatMap((entity) => {
      const name = text(entity);
      return name === undefined || name === NO_ENTITY ? [] : [name];
    }),
    keys: [...items(spec['entityColumns'])].flatMap(([, column]) => {
      const key = featureOf(column);
      return key === undefined || key.name === NO_KEY ? [] : [key];
    }),
    features: [...items(spec['features'])].flatMap(([, feature]) => featureOf(feature) ?? []),
    ttl: Number.parseFloat(text(spec['ttl']) ?? '0') || 0,
    ...(timestampField === undefined ? {} : { timestampField }),
    sources: [batch, stream, ...given.map((one) => mapping(one?.['requestDataSource']))].flatMap(
      (source) => text(source?.['name']) ?? [],
    ),
    views: given.flatMap((one) => text(mapping(one?.['featureViewProjection'])?.['featureViewName']) ?? []),
  };
}

function entityOf(spec: Mapping, location: Location): FeastEntity | undefined {
  const object = objectOf(spec, location);
  if (!object || object.name === NO_ENTITY) return undefined;
  const [key, type] = [text(spec['joinKey']), text(spec['valueType'])];
  return { ...object, ...(key === undefined ? {} : { key }), ...(type === undefined ? {} : { type }) };
}

function featureOf(feature: Mapping): FeastFeature | undefined {
  const [name, description] = [text(feature['name']), text(feature['description'])];
  if (name === undefined) return undefined;
  return {
    name,
    type: text(feature['valueType']) ?? 'INVALID',
    ...(description === undefined ? {} : { description }),
  };
}

function serviceOf(spec: Mapping, location: Location): FeastService | undefined {
  const object = objectOf(spec, location);
  if (!object) return undefined;
  const logging = mapping(spec['loggingConfig']);
  const rate = logging?.['sampleRate'];
  return {
    ...object,
    serves: [...items(spec['features'])].flatMap(([, projection]) => {
      const view = text(projection['featureViewName']);
      return view === undefined
        ? []
        : [{ view, features: [...items(projection['featureColumns'])].flatMap(([, one]) => text(one['name']) ?? []) }];
    }),
    ...(logging ? { logging: typeof rate === 'number' ? { sampleRate: rate } : {} } : {}),
  };
}

function sourceOf(spec: Mapping | undefined, location: Location): FeastSource | undefined {
  const object = spec && objectOf(spec, location);
  if (!object) return undefined;
  const timestampField = text(spec['timestampField']);
  const batch = text(mapping(spec['batchSource'])?.['name']);
  const place = placeOf(spec);
  return {
    ...object,
    type: text(spec['type']) ?? 'INVALID',
    ...(timestampField === undefined ? {} : { timestampField }),
    ...(place ? { place } : {}),
    renamed: texts(spec['fieldMapping']),
    ...(batch === undefined ? {} : { batch }),
    settings: Object.fromEntries(settingsOf(spec, '', 0)),
  };
}

/** What says where data lies, by the options of each type of source. */
function placeOf(spec: Mapping): FeastSource['place'] {
  const option = (group: string, key: string): string | undefined => text(mapping(spec[group])?.[key]);
  const uri = option('fileOptions', 'uri') ?? option('sparkOptions', 'path') ?? option('athenaOptions', 'dataSource');
  const [, namespace, name] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)\/?(.*)$/i.exec(uri ?? '') ?? [];
  if (namespace !== undefined) return { namespace, name: name ?? '' };
  if (uri !== undefined) return { namespace: 'file', name: uri.replace(/^\.\//, '') };
  const topic = option('kafkaOptions', 'topic');
  if (topic !== undefined)
    return {
      namespace: `kafka://${option('kafkaOptions', 'kafkaBootstrapServers')?.split(',')[0] ?? ''}`,
      name: topic,
    };
  const streamName = option('kinesisOptions', 'streamName');
  if (streamName !== undefined)
    return { namespace: `kinesis://${option('kinesisOptions', 'region') ?? ''}`, name: streamName };
  for (const warehouse of ['bigquery', 'snowflake', 'redshift', 'athena', 'trino', 'spark']) {
    const group = `${warehouse}Options`;
    const table = option(group, 'table');
    if (table === undefined) continue;
    const path = [option(group, 'database') ?? option(group, 'catalog'), option(group, 'schema'), table];
    return { namespace: warehouse, name: path.filter((part) => part !== undefined).join('.') };
  }
  return undefined;
}

/** Deeper settings than this are told as JSON. */
const DEEPEST = 4;

function* settingsOf(value: Mapping, prefix: string, depth: number): Iterable<readonly [string, string]> {
  for (const [key, entry] of Object.entries(value)) {
    // When something was written, and the class it is read by, are no settings of a source; the batch source of a stream has its own.
    if (depth === 0 && ['meta', 'name', 'project', 'dataSourceClassType'].includes(key)) continue;
    const inner = mapping(entry);
    const path = `${prefix}${key}`;
    if (depth === 0 && key === 'batchSource') yield [path, text(inner?.['name']) ?? ''];
    else if (inner && depth < DEEPEST) yield* settingsOf(inner, `${path}.`, depth + 1);
    else yield [path, (typeof entry === 'string' ? entry : JSON.stringify(entry)).slice(0, LONGEST)];
  }
}

function texts(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(mapping(value) ?? {}).flatMap(([key, entry]) =>
      typeof entry === 'string' ? [[key, entry.slice(0, LONGEST)]] : [],
    ),
  );
}

function* items(value: unknown): Iterable<readonly [number, Mapping]> {
  for (const [index, entry] of listed(value).entries()) {
    const item = mapping(entry);
    if (item) yield [index, item];
  }
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : undefined;
}
