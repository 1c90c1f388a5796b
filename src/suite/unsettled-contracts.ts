import picomatch from 'picomatch';
import type { Feature } from '../model/feature.ts';
import { LIMITS } from '../sources/document.ts';
import type { Comparison, Repository } from '../sources/repository.ts';

/** Gates that look at contracts: a contract that cannot be found any more is asked about by all of them. */
export const GATES_OF_CONTRACTS = ['governance', 'data-contract', 'lineage'] as const;

/**
 * Changed contracts by the feature whose record names them by an id that leads nowhere now, or to two: the record says what it said, and
 * yet the change took its contract away.
 *
 * @param patterns where contracts are found
 */
export async function unsettledContracts(
  features: readonly Feature[],
  repository: Repository,
  { changed, mergeBase }: Comparison,
  patterns: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const unsettled = new Map<string, readonly string[]>();
  const asking = features.filter(({ unsettled: ids }) => ids && ids.length > 0);
  if (!changed || asking.length === 0) return unsettled;
  const matches = picomatch([...patterns]);
  const files = new Map<string, string[]>();
  for (const path of [...changed].filter((one) => matches(one)).sort()) {
    const here = repository.has(path) ? repository.document(path, LIMITS.configuration) : undefined;
    const before = mergeBase?.paths.includes(path) ? await mergeBase.document(path) : undefined;
    for (const document of [here, before]) {
      const id = document && !('unreadable' in document) ? idOf(document.value) : undefined;
      if (id !== undefined) files.set(id, [...(files.get(id) ?? []), path]);
    }
  }
  for (const { id, unsettled: ids = [] } of asking) {
    const own = [...new Set(ids.flatMap((one) => files.get(one) ?? []))];
    if (own.length > 0) unsettled.set(id, own);
  }
  return unsettled;
}

function idOf(value: unknown): string | undefined {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
