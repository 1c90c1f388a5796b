import type { Location } from '../../generated/formats.ts';
import { type Mapping, mapping } from '../mapping.ts';

/** A dataset by its name in OpenLineage: a namespace (where it is stored) and a name within it. */
export interface DatasetName {
  readonly namespace: string;
  readonly name: string;
}

/** What a column, or a whole dataset, was made from. */
export interface LineageSource extends DatasetName {
  /** Left out: the whole dataset. */
  readonly field?: string;
  /** Whether values flow, rather than only deciding which rows there are or how they are ordered. */
  readonly direct: boolean;
  /** Whether what flows no longer shows the values, as a hash. */
  readonly masked: boolean;
}

/** A dataset as an event speaks of it. */
export interface DatasetMention extends DatasetName {
  /** Names of its columns, where the event says them. */
  readonly fields?: readonly string[];
  readonly version?: string;
  /** Other names of the same dataset. */
  readonly symlinks: readonly DatasetName[];
  readonly tags: readonly { readonly key: string; readonly value: string; readonly field?: string }[];
  /** What its columns (`to`), or all of it (no `to`), were made from. */
  readonly lineage: readonly (LineageSource & { readonly to?: string })[];
}

/** An event of OpenLineage 2-0-2, of which only what tells lineage is kept. */
export interface LineageEvent {
  readonly kind: 'run' | 'job' | 'dataset';
  /** Milliseconds since 1970; a time without a zone is taken as UTC. */
  readonly time: number;
  /** START, RUNNING, COMPLETE, ABORT, FAIL or OTHER. */
  readonly type?: string;
  readonly run?: string;
  readonly job?: DatasetName & { readonly code?: string };
  readonly inputs: readonly DatasetMention[];
  readonly outputs: readonly DatasetMention[];
  readonly location: Location;
}

/** Longer names than this are no names. */
const LONGEST_NAME = 2000;

/** An event of OpenLineage, or why it is none. */
export function lineageEvent(value: unknown, location: Location): LineageEvent | string {
  const event = mapping(value);
  if (!event) return 'an event is a mapping';
  const time = timeOf(event['eventTime']);
  if (time === undefined) return 'the event has no `eventTime` in ISO 8601';
  const job = jobOf(event['job']);
  const own = mentionOf(event['dataset']);
  if (!job && own) return { kind: 'dataset', time, inputs: [], outputs: [own], location };
  if (!job) return 'the event names neither a job nor a dataset';
  const run = name(mapping(event['run'])?.['runId']);
  const type = name(event['eventType']);
  const base = {
    time,
    job,
    inputs: mentions(event['inputs']),
    outputs: [...mentions(event['outputs']), ...entriesOf(event['job'])],
    location,
  };
  if (run === undefined) return { kind: 'job', ...base };
  return { kind: 'run', run, ...(type === undefined ? {} : { type }), ...base };
}

function mentions(value: unknown): readonly DatasetMention[] {
  return list(value).flatMap((entry) => mentionOf(entry) ?? []);
}

function mentionOf(value: unknown): DatasetMention | undefined {
  const dataset = mapping(value);
  const named = nameOf(dataset);
  if (!dataset || !named) return undefined;
  const facets = mapping(dataset['facets']) ?? {};
  const fields = list(mapping(facets['schema'])?.['fields']);
  const version = name(mapping(facets['version'])?.['datasetVersion']);
  return {
    ...named,
    ...(fields.length > 0 ? { fields: fields.flatMap((field) => name(mapping(field)?.['name']) ?? []) } : {}),
    ...(version === undefined ? {} : { version }),
    symlinks: list(mapping(facets['symlinks'])?.['identifiers']).flatMap((entry) => nameOf(mapping(entry)) ?? []),
    tags: list(mapping(facets['tags'])?.['tags']).flatMap((entry) => tagOf(mapping(entry)) ?? []),
    lineage: [...columnLineage(mapping(facets['columnLineage'])), ...explicitLineage(mapping(facets['lineage']))],
  };
}

/** ColumnLineageDatasetFacet 1-2-0, and 1-0-1, where the transformation stands beside the inputs. */
function* columnLineage(facet: Mapping | undefined): Iterable<LineageSource & { readonly to?: string }> {
  for (const [to, value] of Object.entries(mapping(facet?.['fields']) ?? {})) {
    const field = mapping(value);
    const masked = field?.['transformationType'] === 'MASKED';
    for (const input of list(field?.['inputFields'])) {
      const from = sourceOf(mapping(input), masked);
      if (from) yield { ...from, to };
    }
  }
  for (const input of list(facet?.['dataset'])) {
    const from = sourceOf(mapping(input), false);
    if (from) yield { ...from, direct: false };
  }
}

/** LineageDatasetFacet 1-0-0: what a dataset was made from, said outright. */
function* explicitLineage(facet: Mapping | undefined): Iterable<LineageSource & { readonly to?: string }> {
  for (const [to, value] of Object.entries(mapping(facet?.['fields']) ?? {}))
    for (const input of list(mapping(value)?.['inputs'])) {
      const from = sourceOf(mapping(input), false);
      if (from) yield { ...from, to };
    }
  for (const input of list(facet?.['inputs'])) {
    const from = sourceOf(mapping(input), false);
    // A field that is named here decides about the whole dataset, as a filter does.
    if (from) yield { ...from, direct: from.field === undefined && from.direct };
  }
}

/** LineageJobFacet 1-0-0: entries for datasets, each with what it was made from. */
function entriesOf(job: unknown): readonly DatasetMention[] {
  const facet = mapping(mapping(mapping(job)?.['facets'])?.['lineage']);
  return list(facet?.['entries']).flatMap((value) => {
    const entry = mapping(value);
    const named = nameOf(entry);
    return named && entry?.['type'] === 'DATASET'
      ? [{ ...named, symlinks: [], tags: [], lineage: [...explicitLineage(entry)] }]
      : [];
  });
}

function sourceOf(input: Mapping | undefined, maskedAnyway: boolean): LineageSource | undefined {
  const named = nameOf(input);
  if (!input || !named || input['type'] === 'JOB') return undefined;
  const field = name(input['field']);
  // Counted in one pass: a large file has a hundred thousand of these.
  let [steps, direct, masked] = [0, 0, 0];
  for (const value of list(input['transformations'])) {
    const step = mapping(value);
    if (!step) continue;
    steps += 1;
    if (step['type'] === 'INDIRECT') continue;
    direct += 1;
    if (step['masking'] === true) masked += 1;
  }
  const source = {
    namespace: named.namespace,
    name: named.name,
    direct: steps === 0 || direct > 0,
    // Masked on one way and plain on another is plain.
    masked: maskedAnyway || (direct > 0 && masked === direct),
  };
  return field === undefined ? source : { ...source, field };
}

function tagOf(tag: Mapping | undefined): DatasetMention['tags'][number] | undefined {
  const key = name(tag?.['key']);
  const field = name(tag?.['field']);
  if (!tag || key === undefined) return undefined;
  return { key, value: name(tag['value']) ?? '', ...(field === undefined ? {} : { field }) };
}

function jobOf(value: unknown): LineageEvent['job'] | undefined {
  const job = mapping(value);
  const named = nameOf(job);
  const place = mapping(mapping(job?.['facets'])?.['sourceCodeLocation']);
  // Some clients give only the address of the file on its server: `…/blob/REVISION/PATH`.
  const [, linked] = /\/blob\/[^/]+\/([^?#]+)/.exec(name(place?.['url']) ?? '') ?? [];
  const code = name(place?.['path']) ?? linked;
  return named && { ...named, ...(code === undefined ? {} : { code }) };
}

function nameOf(value: Mapping | undefined): DatasetName | undefined {
  const [namespace, own] = [name(value?.['namespace']), name(value?.['name'])];
  return namespace === undefined || own === undefined ? undefined : { namespace, name: own };
}

/** ISO 8601; without a zone UTC, which `Date.parse` would take for the machine's own. */
function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(value) || !value.includes('T') ? value : `${value}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : time;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function name(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : undefined;
}
