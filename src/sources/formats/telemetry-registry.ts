import type { Location } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { Document } from '../document.ts';
import { type Mapping, mapping } from '../mapping.ts';

/** What a signal is. */
export type SignalKind = 'metric' | 'attribute' | 'span' | 'event';

/** A signal that a registry defines. */
export interface RegisteredSignal {
  readonly name: string;
  /** Left out: the list does not say. */
  readonly kind?: SignalKind;
  /** UCUM. */
  readonly unit?: string;
  readonly instrument?: string;
  /** In the registry's own words, where it is no longer to be used. */
  readonly deprecated?: string;
  /** What took its place, where the registry names it. */
  readonly replacement?: string;
  readonly location: Location;
}

/** The signals of one file. */
export interface TelemetryRegistry {
  readonly signals: readonly RegisteredSignal[];
  readonly problem?: Problem;
}

const KINDS: readonly SignalKind[] = ['metric', 'attribute', 'span', 'event'];
/** So many signals of one file are read. */
const MOST_SIGNALS = 50_000;
const LONGEST = 1000;

/**
 * Reads a file of a Weaver registry (`file_format: definition/2`, or the older `groups:`), or a plain list of names or of mappings
 * with a `name`. A file of such a registry that defines nothing (its manifest) gives no signals.
 *
 * @see https://github.com/open-telemetry/weaver/blob/main/schemas/semconv-syntax.v2.md
 */
export function readTelemetryRegistry({ path, value, problems, locate }: Document): TelemetryRegistry {
  const [broken] = problems;
  if (broken) return { signals: [], problem: broken };
  const document = mapping(value);
  const signals: RegisteredSignal[] = [];
  const add = (name: unknown, kind: SignalKind | undefined, entry: Mapping, keys: Keys): void => {
    if (typeof name !== 'string' || name === '' || name.length > LONGEST || signals.length >= MOST_SIGNALS) return;
    const [unit, instrument] = [text(entry['unit']), text(entry['instrument'])];
    signals.push({
      name,
      ...(kind === undefined ? {} : { kind }),
      ...(unit === undefined ? {} : { unit }),
      ...(instrument === undefined ? {} : { instrument }),
      ...deprecation(entry['deprecated']),
      location: locate(...keys),
    });
  };
  if (Array.isArray(value)) ofList(value, [], add);
  else if (document && Array.isArray(document['groups'])) ofGroups(document['groups'], add);
  else if (document && DEFINITIONS.some(({ list }) => Array.isArray(document[list]))) {
    for (const { list, kind, key } of DEFINITIONS)
      for (const [index, item] of items(document[list]))
        add(
          key.map((one) => item[one]).find((one) => typeof one === 'string'),
          kind,
          item,
          [list, index],
        );
  } else if (document?.['file_format'] === undefined && document?.['schema_url'] === undefined)
    return {
      signals: [],
      problem: {
        message: `\`${path}\` holds no names of telemetry`,
        remedy:
          'write a list of names, or a registry of Weaver (`file_format: definition/2`, with `attributes:` and `metrics:`)',
        location: locate(),
      },
    };
  return { signals };
}

type Keys = readonly (string | number)[];
type Add = (name: unknown, kind: SignalKind | undefined, entry: Mapping, keys: Keys) => void;

const DEFINITIONS = [
  { list: 'attributes', kind: 'attribute', key: ['key', 'id'] },
  { list: 'metrics', kind: 'metric', key: ['name', 'metric_name'] },
  { list: 'spans', kind: 'span', key: ['type', 'id'] },
  { list: 'events', kind: 'event', key: ['name'] },
] as const satisfies readonly { readonly list: string; readonly kind: SignalKind; readonly key: readonly string[] }[];

function ofList(values: readonly unknown[], keys: Keys, add: Add): void {
  for (const [index, entry] of values.entries()) {
    const item = mapping(entry);
    if (typeof entry === 'string') add(entry, undefined, {}, [...keys, index]);
    else if (item) add(item['name'], kindOf(item['kind']), item, [...keys, index]);
  }
}

/** The older form: a group is a metric, an event, a span or a set of attributes; attributes of all of them are its own unless they are a `ref`. */
function ofGroups(groups: unknown, add: Add): void {
  for (const [at, group] of items(groups)) {
    const keys = ['groups', at];
    const type = group['type'];
    if (type === 'metric') add(group['metric_name'], 'metric', group, keys);
    else if (type === 'event') add(group['name'] ?? group['id'], 'event', group, keys);
    else if (type === 'span') add(plainSpan(group['id']), 'span', group, keys);
    const prefix = text(group['prefix']);
    for (const [index, attribute] of items(group['attributes'])) {
      const id = text(attribute['id']);
      if (id !== undefined)
        add(prefix === undefined ? id : `${prefix}.${id}`, 'attribute', attribute, [...keys, 'attributes', index]);
    }
  }
}

function plainSpan(id: unknown): unknown {
  return typeof id === 'string' ? id.replace(/^span\./, '') : id;
}

function deprecation(value: unknown): Pick<RegisteredSignal, 'deprecated' | 'replacement'> {
  if (typeof value === 'string' && value !== '') return { deprecated: value.slice(0, LONGEST) };
  if (value === true) return { deprecated: 'Deprecated.' };
  const said = mapping(value);
  if (!said) return {};
  const replacement = text(said['renamed_to']);
  return {
    deprecated: text(said['note']) ?? text(said['reason']) ?? 'Deprecated.',
    ...(replacement === undefined ? {} : { replacement }),
  };
}

function kindOf(value: unknown): SignalKind | undefined {
  return KINDS.find((kind) => kind === value);
}

function* items(value: unknown): Iterable<readonly [number, Mapping]> {
  if (!Array.isArray(value)) return;
  for (const [index, entry] of (value as readonly unknown[]).entries()) {
    const item = mapping(entry);
    if (item) yield [index, item];
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : undefined;
}
