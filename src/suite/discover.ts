import type { Discovered } from '../generated/formats.ts';
import type { Feature } from '../model/feature.ts';
import { PATH_END, pathsContaining } from '../sources/paths-containing.ts';
import type { Repository } from '../sources/repository.ts';

/** What is looked for by name, for the first look around and for what no record names: how its paths end, and what else is asked of them. */
const KINDS: readonly { readonly kind: string; readonly ends: readonly string[]; readonly form?: RegExp }[] = [
  { kind: 'data contract', ends: ['.odcs.yaml', '.odcs.yml'] },
  { kind: 'experiment', ends: ['.experiment.yaml', '.experiment.yml'] },
  { kind: 'dvc.lock', ends: ['dvc.lock'], form: /(^|\/)dvc\.lock$/ },
  { kind: 'MLflow experiment', ends: ['/meta.yaml'], form: /(^|\/)mlruns\/[^/]+\/meta\.yaml$/ },
  { kind: 'notebook', ends: ['.ipynb'] },
  { kind: 'dbt project', ends: ['dbt_project.yml'], form: /(^|\/)dbt_project\.yml$/ },
  { kind: 'requirements file', ends: ['.txt'], form: /(^|\/)requirements[^/]*\.txt$/ },
];

/** Counts what lies among the tracked files, by kind, leaving out kinds of which there is none. */
export function discover(repository: Pick<Repository, 'paths'>): readonly Discovered[] {
  return KINDS.flatMap(({ kind, ends, form }) => {
    const found = pathsContaining(
      repository.paths,
      ends.map((end) => `${end}${PATH_END}`),
    );
    // The search takes upper and lower case for alike; names of files are not.
    const count = found.filter((path) => ends.some((end) => path.endsWith(end)) && (form?.test(path) ?? true)).length;
    return count > 0 ? [{ kind, count }] : [];
  });
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
