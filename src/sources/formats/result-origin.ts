import type { Document } from '../document.ts';
import { plainTable } from '../plain-table.ts';

/** What results say of where they come from; nothing of it is believed before it is compared. */
export interface ResultOrigin {
  /** Data it was measured on: name and digest as written. */
  readonly data?: readonly { readonly name: string; readonly digest: string; readonly line: number }[];
  /** The commit it was measured at; its id may be cut short, to seven characters or more. */
  readonly commit?: string;
  /** The digest of the criteria it was measured under. */
  readonly criteria?: string;
}

/**
 * What stands in the keys `commit`, `criteria` and `data` (name: digest) of an object.
 *
 * @param keys where the object stands in the document
 */
export function statedOrigin(
  document: Document,
  value: unknown,
  keys: readonly (string | number)[] = [],
): ResultOrigin {
  const { commit, criteria, data } = plainTable(value);
  const digests = Object.entries(plainTable(data)).flatMap(([name, digest]) =>
    typeof digest === 'string' && digest !== ''
      ? [{ name, digest, line: document.locate(...keys, 'data', name).line ?? 1 }]
      : [],
  );
  return {
    ...(typeof commit === 'string' ? { commit } : {}),
    ...(typeof criteria === 'string' ? { criteria } : {}),
    ...(digests.length > 0 ? { data: digests } : {}),
  };
}
