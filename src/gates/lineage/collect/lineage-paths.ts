import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';

/** Files in a folder that a record names, of which those that end so are read. */
const ENDING = /\.(json|jsonl|ndjson)$/i;

/** The built-in patterns that only guess: folders of these names hold other things too. */
export const GUESSING_PATTERNS: readonly string[] = ['**/lineage/*.{json,jsonl,ndjson}', '**/target/manifest.json'];

/** A file that a record names as lineage, and where. */
export interface NamedLineage {
  readonly path: string;
  /** Of the entry in the record's list. */
  readonly index: number;
}

/** The files that a record names under `lineage`; a folder stands for the JSON in it. One that is not there is named all the same. */
export function namedLineage(feature: Feature, repository: Repository): readonly NamedLineage[] {
  return (feature.lineage ?? []).flatMap((path, index) => {
    if (repository.has(path) || !repository.hasFolder(path.replace(/\/$/, ''))) return [{ path, index }];
    const files = repository.expand([`${path.replace(/\/$/, '')}/`]).filter((file) => ENDING.test(file));
    return files.map((file) => ({ path: file, index }));
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

/** Of these files, those that nobody calls lineage: only a pattern that guesses finds them. */
export function guessedPaths(
  repository: Repository,
  features: readonly Feature[],
  patterns: readonly string[],
): Set<string> {
  const guessing = patterns.filter((pattern) => GUESSING_PATTERNS.includes(pattern));
  if (guessing.length === 0) return new Set();
  const certain = lineagePaths(
    repository,
    features,
    patterns.filter((pattern) => !guessing.includes(pattern)),
  );
  const guessed = new Set(repository.match(guessing));
  for (const path of certain) guessed.delete(path);
  return guessed;
}
