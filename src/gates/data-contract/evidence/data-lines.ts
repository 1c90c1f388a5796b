import type { DataContractUnit, Location } from '../../../generated/formats.ts';

/** Lines of the repository's own data on which rows are. */
export function dataLines(
  rows: readonly { readonly path: string; readonly line?: number }[],
  { subjects }: DataContractUnit,
): readonly Location[] {
  const tracked = new Set(subjects.flatMap(({ role, path }) => (role === 'data' && path !== undefined ? [path] : [])));
  return rows.flatMap(({ path, line }) => (line !== undefined && tracked.has(path) ? [{ path, line }] : []));
}
