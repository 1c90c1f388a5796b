import type { RegisteredRemediation } from '../../../generated/formats.ts';
import type { CollectContext } from '../../collect-context.ts';
import { boundedText } from '../../name-list.ts';
import type { PlaceInRecord } from './place-in-record.ts';

type Values = Readonly<Record<string, unknown>>;

const MOST_BOUNDS = 20;
const MOST_FLAGS = 200;

/** What a record says of its remediation, and what it said at the merge base. */
export async function collectRemediation(
  context: CollectContext,
  place: PlaceInRecord,
): Promise<RegisteredRemediation | undefined> {
  const record = context.feature.record as unknown as Values;
  const remediation = record['remediation'];
  if (!isMapping(remediation)) return undefined;
  const radius = remediation['blast-radius'];
  const parts = [
    ...['action', 'mode', 'rate-limit', 'kill-switch', 'undo'].map((key) => [key]),
    ...Object.keys(isMapping(radius) ? radius : {})
      .slice(0, MOST_BOUNDS)
      .map((what) => ['blast-radius', what]),
  ];
  return {
    location: place('remediation'),
    stated: parts.flatMap((keys) => {
      const value = text(keys.reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), remediation));
      return value === undefined
        ? []
        : [{ part: boundedText(keys.join('.'), 250), value, location: place('remediation', ...keys) }];
    }),
    flags: flagsOf(record),
    before: await remediationBefore(context, remediation['mode'] === 'automatic'),
  };
}

function flagsOf({ rollout, flags }: Values): string[] {
  const ofRollout = isMapping(rollout) ? rollout['flag'] : undefined;
  const further: readonly unknown[] = Array.isArray(flags) ? flags.slice(0, MOST_FLAGS) : [];
  return [...new Set([ofRollout, ...further].flatMap((flag) => text(flag, 200) ?? []))];
}

/** @param matters whether anything depends on it: only then is a server asked for a record that this checkout lacks */
async function remediationBefore(
  { comparison, feature, recordAtBase }: CollectContext,
  matters: boolean,
): Promise<RegisteredRemediation['before']> {
  if (comparison.mergeBase) return compared(recordAtBase);
  const served = matters ? await comparison.askServer?.() : undefined;
  if (served && 'tree' in served && feature.path !== undefined) {
    const value = (await served.tree.document(feature.path))?.value;
    return compared(isMapping(value) ? value : undefined);
  }
  const reason = comparison.missing ?? (comparison.base ? 'the merge base is not in this checkout' : undefined);
  if (reason === undefined) return { standing: 'no-base' };
  const asked = served && 'refused' in served ? `. GitHub itself was asked for it: ${served.refused}` : '';
  return { standing: 'unreachable', reason: boundedText(`${reason}${asked}`, 4000) };
}

function compared(record: Values | undefined): RegisteredRemediation['before'] {
  const remediation = record?.['remediation'];
  const said = isMapping(remediation) ? remediation : {};
  const action = text(said['action'], 200);
  const mode = text(said['mode'], 100);
  return {
    standing: 'compared',
    registered: record !== undefined,
    ...(action === undefined ? {} : { action }),
    ...(mode === undefined ? {} : { mode }),
  };
}

function text(value: unknown, most = 1000): string | undefined {
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && written.trim() !== '' ? boundedText(written, most) : undefined;
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
