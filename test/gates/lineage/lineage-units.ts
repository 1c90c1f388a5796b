import type { LineageTrace, LineageUnit } from '../../../src/generated/formats.ts';

export const RECORD = 'features/burst/burst.feature.yml';
export const EVENTS = 'features/burst/lineage/events.ndjson';

/** A unit with these parts. */
export function lineageUnit(parts: Partial<LineageUnit> = {}): LineageUnit {
  return { id: RECORD, subjects: [{ role: 'record', path: RECORD }], record: { path: RECORD, line: 1 }, ...parts };
}

/** A unit with a trace of one good file, with some things changed. */
export function traced(changes: Partial<LineageTrace> = {}): LineageUnit {
  return lineageUnit({ trace: { files: [{ path: EVENTS, read: 3, problems: [], unread: 0 }], ...changes } });
}
