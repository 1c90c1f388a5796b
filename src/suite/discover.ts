import type { Discovered } from '../generated/formats.ts';
import type { Feature } from '../model/feature.ts';
import type { Repository } from '../sources/repository.ts';

/** What is looked for by name, for the first look around and for what no record names. */
const KINDS: readonly { readonly kind: string; readonly test: (path: string) => boolean }[] = [
  { kind: 'data contract', test: (path) => path.endsWith('ml') && /\.odcs\.ya?ml$/.test(path) },
  { kind: 'experiment', test: (path) => path.endsWith('ml') && /\.experiment\.ya?ml$/.test(path) },
  { kind: 'dvc.lock', test: (path) => isNamed(path, 'dvc.lock') },
  {
    kind: 'MLflow experiment',
    test: (path) => path.endsWith('/meta.yaml') && /(^|\/)mlruns\/[^/]+\/meta\.yaml$/.test(path),
  },
  { kind: 'notebook', test: (path) => path.endsWith('.ipynb') },
  { kind: 'dbt project', test: (path) => isNamed(path, 'dbt_project.yml') },
  { kind: 'requirements file', test: (path) => path.endsWith('.txt') && /(^|\/)requirements[^/]*\.txt$/.test(path) },
];

function isNamed(path: string, name: string): boolean {
  return path.endsWith(name) && (path.length === name.length || path.endsWith(`/${name}`));
}

/** Counts what lies among the tracked files, by kind, leaving out kinds of which there is none. */
export function discover(repository: Pick<Repository, 'paths'>): readonly Discovered[] {
  return KINDS.map(({ kind, test }) => ({ kind, count: repository.paths.filter(test).length })).filter(
    ({ count }) => count > 0,
  );
}

/** Contracts and experiments that no record names. */
export function unclaimed(
  repository: Pick<Repository, 'match'>,
  patterns: readonly string[],
  features: readonly Feature[],
): readonly string[] {
  const claimed = new Set(features.flatMap((feature) => [...feature.contracts, ...feature.experiments]));
  return repository.match(patterns).filter((path) => !claimed.has(path));
}
