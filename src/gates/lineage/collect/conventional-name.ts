import type { KnownSignal, TelemetrySignal } from '../../../generated/formats.ts';
import { TELEMETRY_NAMES } from '../../../generated/telemetry-names.ts';

const LISTS = [
  ['metrics', 'metric'],
  ['attributes', 'attribute'],
  ['events', 'event'],
] as const;

/** What the semantic conventions of OpenTelemetry say of a name; of the kind asked for, where there is one of that kind. */
export function conventionalName(name: string, kind: TelemetrySignal['kind']): KnownSignal | undefined {
  let other: KnownSignal | undefined;
  for (const [list, is] of LISTS) {
    const names = TELEMETRY_NAMES[list];
    const key = Object.hasOwn(names, name) ? name : templateOf(name, names);
    const entry = key === undefined ? undefined : names[key];
    if (!entry) continue;
    const { unit, instrument, deprecated } = entry;
    const known: KnownSignal = {
      kind: is,
      ...(unit === undefined ? {} : { unit }),
      ...(instrument === undefined ? {} : { instrument }),
      ...(deprecated === undefined ? {} : whatBecame(deprecated)),
    };
    if (kind === undefined || kind === is) return known;
    other ??= known;
  }
  return other;
}

const byBeginning = new Map<string, readonly string[]>();

/** Names of a kind, or of every kind, that are to be used and begin with the same two letters as this one, which may be one of them mistyped. */
export function namesLike(name: string, kind: TelemetrySignal['kind']): readonly string[] {
  const beginning = name.slice(0, 2).toLowerCase();
  const key = `${kind ?? ''} ${beginning}`;
  let names = byBeginning.get(key);
  if (!names) {
    names = LISTS.flatMap(([list, is]) =>
      kind === undefined || kind === is
        ? Object.entries(TELEMETRY_NAMES[list]).flatMap(([one, { deprecated }]) =>
            one.startsWith(beginning) && !one.endsWith('.*') && deprecated === undefined ? [one] : [],
          )
        : [],
    );
    byBeginning.set(key, names);
  }
  return names;
}

/** `http.request.header.*` stands for every key below it. */
function templateOf(name: string, names: Readonly<Record<string, unknown>>): string | undefined {
  for (let at = name.lastIndexOf('.'); at > 0; at = name.lastIndexOf('.', at - 1)) {
    const template = `${name.slice(0, at)}.*`;
    if (at < name.length - 1 && Object.hasOwn(names, template)) return template;
  }
  return undefined;
}

/** What was moved, unchanged, to another repository of conventions is not deprecated for those who use it. */
function whatBecame(deprecated: string): Pick<KnownSignal, 'deprecated' | 'replacement' | 'moved'> {
  if (deprecated.startsWith('Moved to ')) return { moved: true };
  const [, replacement] = /^(?:Replaced by|Use) `([^`]+)`(?=[.,]| instead| with | \(|$)/.exec(deprecated) ?? [];
  return { deprecated, ...(replacement === undefined ? {} : { replacement }) };
}
