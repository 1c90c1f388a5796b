import type { Location } from '../../../../generated/formats.ts';
import { type NoteChange, shown } from './change-list.ts';

/** Values that came to a list of those allowed, and that left it. */
export function valueChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  note: NoteChange,
  location: Location,
): void {
  const [old, now] = [new Set(before), new Set(after)];
  for (const value of now) if (!old.has(value)) note('value-added', `${shown(value)} is allowed now`, location);
  for (const value of old)
    if (!now.has(value)) note('value-removed', `${shown(value)} is not allowed any more`, location);
}
