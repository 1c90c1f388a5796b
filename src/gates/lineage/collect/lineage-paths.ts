import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';
import { resolvePath } from '../../../sources/resolve-path.ts';

/** Files in a folder that a record names, of which those that end so are read. */
const ENDING = /\.(json|jsonl|ndjson)$/i;

/** A file that a record names as lineage, and where. */
export interface NamedLineage {
  readonly path: string;
  /** Of the entry in the record's list. */
  readonly index: number;
}

/** The files that a record names under `lineage`; a folder stands for the JSON in it. What cannot be resolved is left to those who judge the record. */
export function namedLineage(feature: Feature, repository: Repository): readonly NamedLineage[] {
  const { path: record } = feature;
  const stated: unknown = feature.record.lineage;
  if (record === undefined || !Array.isArray(stated)) return [];
  return stated.flatMap((entry: unknown, index) => {
    const resolved = typeof entry === 'string' ? resolvePath(repository, entry, record) : undefined;
    if (!resolved || !('path' in resolved)) return [];
    if (repository.has(resolved.path) || !repository.hasFolder(resolved.path)) return [{ path: resolved.path, index }];
    const files = repository.expand([`${resolved.path.replace(/\/$/, '')}/`]).filter((path) => ENDING.test(path));
    return files.map((path) => ({ path, index }));
  });
}

/** Every file of a repository that tells of lineage: those that match the policy's patterns, and those that its records name. Sorted. */
export function lineagePaths(
  repository: Repository,
  features: readonly Feature[],
  patterns: readonly string[],
): readonly string[] {
  const named = features.flatMap((feature) => namedLineage(feature, repository).map(({ path }) => path));
  return [...new Set([...repository.match(patterns), ...named])].sort();
}
