import type { Location, Merging } from '../generated/formats.ts';
import type { Feature } from '../model/feature.ts';
import { type Mapping, mapping } from '../sources/mapping.ts';
import { resolvePath } from '../sources/resolve-path.ts';
import type { Repository } from '../sources/repository.ts';
import { remediationChanges } from './remediation-changes.ts';

const MOST_BOUNDS = 25;
const MOST_STEPS = 50;

/**
 * What merging the record of a feature puts into the world, as far as the record says it well: what it does to a running
 * system and within what bounds, how it is rolled out and taken back, what is shipped. Nothing where it says nothing.
 *
 * @param before what the record says on the base, where that differs
 * @param tell `all` of a feature that goes up; `what changes` about what it does to a running system of one that stays
 */
export function mergingOf(
  { record, path }: Feature,
  repository: Pick<Repository, 'has' | 'hasFolder'>,
  before: Mapping | undefined,
  tell: 'all' | 'what changes',
): { readonly merging?: Merging } {
  const values = record as unknown as Mapping;
  const page = (stated: unknown): Location | undefined => {
    const file = text(stated, 1000)?.replace(/#.*$/s, '');
    const resolved = file === undefined || path === undefined ? undefined : resolvePath(repository, file, path);
    return resolved && 'path' in resolved ? { path: resolved.path } : undefined;
  };
  if (tell === 'what changes' && (!before || remediationChanges(before, values).length === 0)) return {};
  const acts = optional(
    'remediation',
    remediation(mapping(values['remediation']) ?? {}, mapping(before?.['remediation']) ?? {}, page),
  );
  if (tell === 'what changes') return acts.remediation ? { merging: acts } : {};
  const merging: Merging = {
    ...acts,
    ...optional('exposure', exposure(mapping(values['rollout']) ?? {})),
    ...optional('rollback', page(values['rollback'])),
    ...optional('artifact', artifact(mapping(values['artifact']) ?? {})),
  };
  return Object.keys(merging).length === 0 ? {} : { merging };
}

function remediation(
  now: Mapping,
  before: Mapping,
  page: (stated: unknown) => Location | undefined,
): Merging['remediation'] {
  const action = text(now['action'], 200);
  if (action === undefined) return undefined;
  const mode = text(now['mode'], 50);
  const modeBefore = text(before['mode'], 50);
  const [radius, radiusBefore] = [mapping(now['blast-radius']) ?? {}, mapping(before['blast-radius']) ?? {}];
  const bounds = [
    ...[...new Set([...Object.keys(radius), ...Object.keys(radiusBefore)])].map((what) => {
      const words = boundWords(text(radius[what], 100), text(radiusBefore[what], 100));
      return words === '' ? '' : `${what.slice(0, 150).replaceAll('-', ' ')}: ${words}`;
    }),
    boundWords(text(now['rate-limit'], 100), text(before['rate-limit'], 100)).replace(/^at most /, ''),
  ].filter(Boolean);
  return {
    action,
    ...optional('mode', mode),
    ...optional('modeBefore', modeBefore === mode ? undefined : modeBefore),
    bounds: bounds.slice(0, MOST_BOUNDS),
    ...optional('killSwitch', text(now['kill-switch'], 200)),
    ...optional('undo', page(now['undo'])),
  };
}

/** `at most 10% (5% before)` */
function boundWords(now: string | undefined, was: string | undefined): string {
  if (now === undefined) return was === undefined ? '' : `no bound (${was} before)`;
  return was === undefined || now === was ? `at most ${now}` : `at most ${now} (${was} before)`;
}

function exposure(rollout: Mapping): Merging['exposure'] {
  const stated: unknown = rollout['steps'];
  const steps = (Array.isArray(stated) ? stated : []).flatMap((step) => text(step, 50) ?? []).slice(0, MOST_STEPS);
  const flag = text(rollout['flag'], 200);
  if (steps.length === 0 && flag === undefined) return undefined;
  return { steps, ...optional('hold', text(rollout['hold'], 50)), ...optional('flag', flag) };
}

function artifact(stated: Mapping): Merging['artifact'] {
  const name = text(stated['name'], 200);
  const version = text(stated['version'], 100);
  return name === undefined || version === undefined
    ? undefined
    : { name, version, ...optional('digest', text(stated['digest'], 100)) };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [Name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [Name in Key]: Value });
}

/** A text or number that is not longer than so many characters. A record may hold anything: what is wrong in it is a finding. */
function text(value: unknown, most: number): string | undefined {
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && written !== '' && written.length <= most ? written : undefined;
}
