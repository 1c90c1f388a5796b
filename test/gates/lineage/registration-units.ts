import type {
  LineageRegistration,
  LineageUnit,
  RegisteredRemediation,
  RemediationPart,
} from '../../../src/generated/formats.ts';
import { lineageUnit, RECORD } from './lineage-units.ts';

/** A place in the record. */
export const at = (line: number): { path: string; line: number } => ({ path: RECORD, line });

/** A unit of a record that says this. */
export function registration(says: Partial<LineageRegistration> = {}): LineageUnit {
  return lineageUnit({
    registration: { written: [], links: [], parameters: [], outputs: { total: 0, faults: [] }, ...says },
  });
}

const PARTS: readonly RemediationPart[] = [
  ['action', 'recycle-worker'],
  ['mode', 'approve'],
  ['rate-limit', '3 per hour'],
  ['kill-switch', 'burst'],
  ['undo', 'runbook.md#undo'],
  ['blast-radius.hosts', '5%'],
].map(([part = '', value = ''], index) => ({ part, value, location: at(20 + index) }));

/** A unit of a record with a remediation that is bounded, with other values for some of its parts; `undefined` leaves one out. */
export function remediation(
  parts: Readonly<Record<string, string | undefined>> = {},
  more: Partial<RegisteredRemediation> = {},
): LineageUnit {
  return registration({
    remediation: {
      location: at(20),
      stated: PARTS.flatMap((one) => {
        if (!Object.hasOwn(parts, one.part)) return [one];
        const value = parts[one.part];
        return value === undefined ? [] : [{ ...one, value }];
      }),
      flags: ['burst'],
      before: { standing: 'compared', registered: true, action: 'recycle-worker', mode: 'approve' },
      ...more,
    },
  });
}
