import picomatch from 'picomatch';
import { posix } from 'node:path';
import type { Feature } from '../model/feature.ts';
import type { RegisteredFeature, ScopedFeature } from '../promotion/scope.ts';
import type { Repository, Tree } from '../sources/repository.ts';
import { GATE_ENTRIES } from './gate-entries.ts';
import { dependenciesOf } from './read-features.ts';

/** What the scope knows of a feature. */
export function registered(feature: Feature): RegisteredFeature {
  return { id: feature.id, stage: feature.stage, dependsOn: dependenciesOf(feature) };
}

/** A record of the base. */
export interface RecordOnBase extends RegisteredFeature {
  readonly path: string;
  /** What it says, where that differs from the head. */
  readonly record?: Readonly<Record<string, unknown>>;
}

/** Gates whose evidence a changed record looks for elsewhere than it did. */
export function repointed(feature: Feature, base: readonly RecordOnBase[] | undefined): readonly string[] {
  const before = base?.find(({ id }) => id === feature.id)?.record;
  if (!before) return [];
  return GATE_ENTRIES.filter(({ keys }) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(feature.record[key])),
  ).map(({ gate }) => gate.id);
}

/** The records of the base: those that have not changed are the head's. */
export async function registeredAt(
  tree: Tree,
  patterns: readonly string[],
  repository: Repository,
  head: readonly Feature[],
  below: (path: string) => boolean,
): Promise<readonly RecordOnBase[]> {
  const matches = picomatch([...patterns]);
  const paths = tree.paths.filter((path) => below(path) && matches(path));
  const byPath = new Map(head.map((feature) => [feature.path, feature]));
  await tree.texts(paths.filter((path) => !repository.has(path)));
  return Promise.all(
    paths.map(async (path) => {
      const same = byPath.get(path);
      if (same && (await repository.blob(path)) === tree.blob(path)) return { ...registered(same), path };
      const value = (await tree.document(path))?.value as Readonly<Record<string, unknown>> | undefined;
      const id =
        typeof value?.['id'] === 'string'
          ? value['id']
          : (same?.id ?? posix.basename(path).replace(/\.feature\.ya?ml$/, ''));
      return {
        id,
        stage: typeof value?.['stage'] === 'string' ? value['stage'] : '',
        dependsOn: [],
        path,
        record: value ?? {},
      };
    }),
  );
}

/** A feature whose record is gone. */
export function ghost(one: ScopedFeature, base: readonly RecordOnBase[]): Feature {
  const path = base.find(({ id }) => id === one.id)?.path;
  return {
    id: one.id,
    title: one.id,
    stage: one.stage,
    ...(path ? { path } : {}),
    record: { id: one.id, title: one.id, stage: one.stage },
    contracts: [],
    code: [],
    experiments: [],
    data: [],
    evaluation: [],
    packages: [],
    runs: [],
    tests: {},
    evidence: [],
    locate: () => undefined,
    problems: [],
  };
}
