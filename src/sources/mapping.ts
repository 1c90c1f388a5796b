import { isRecord } from '../model/is-record.ts';

/** A value with named entries. */
export type Mapping = Readonly<Record<string, unknown>>;

/** A value that has named entries; undefined for any other. */
export function mapping(value: unknown): Mapping | undefined {
  return isRecord(value) ? value : undefined;
}
