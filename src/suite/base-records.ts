import picomatch from 'picomatch';
import { posix } from 'node:path';
import { type Feature, NOTHING_NAMED } from '../model/feature.ts';
import type { RegisteredFeature, ScopedFeature } from '../promotion/scope.ts';
import type { Repository, Tree } from '../sources/repository.ts';
import { canonicalRecord } from './canonical-record.ts';
import { isFeatureSet, readFeatureSet } from './feature-set.ts';
import { GATE_ENTRIES } from './gate-entries.ts';
import { dependenciesOf } from './read-features.ts';

/** What the scope knows of a feature. */
export function registered(feature: Feature): RegisteredFeature {
  return { id: feature.id, stage: feature.stage, dependsOn: dependenciesOf(feature) };
}

/** A record of the base. */
export interface RecordOnBase extends RegisteredFeature {
  readonly path: string;
  /** The file it is in, where that holds others too. */
  readonly set?: string;
  /** What it says, where that differs from the head. */
  readonly record?: Readonly<Record<string, unknown>>;
}

/** Gates whose evidence a changed record looks for elsewhere than it did. */
export function repointed(feature: Feature, base: readonly RecordOnBase[] | undefined): readonly string[] {
  const before = base?.find(({ id }) => id === feature.id)?.record;
  if (!before) return [];
  return GATE_ENTRIES.filter(({ keys }) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(feature.record[key])),
  ).map(({ id }) => id);
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
  const byFile = new Map<string, Feature[]>();
  for (const feature of head) {
    const file = feature.set ?? feature.path ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), feature]);
  }
  await tree.texts(paths.filter((path) => !repository.has(path)));
  const records = await Promise.all(
    paths.map(async (file): Promise<readonly RecordOnBase[]> => {
      const same = byFile.get(file);
      if (same && (await repository.blob(file)) === tree.blob(file)) return same.map(unchanged);
      const document = await tree.document(file);
      if (!document || !isFeatureSet(document.value)) {
        const value = document?.value as Values | undefined;
        return [recordOnBase(file, value ?? {}, same?.length === 1 ? same[0]?.id : undefined)];
      }
      // A file that cannot be read any more is one mistake, not the end of every feature it holds.
      if (same?.some((feature) => feature.set === undefined && Object.keys(feature.record).length === 0)) return [];
      return readFeatureSet(document).members.map((member) => {
        const path = `${file}#${member.name}`;
        const now = byPath.get(path);
        const alike = now !== undefined && canonicalRecord(now.record) === canonicalRecord(member.value);
        return alike ? unchanged(now) : { ...recordOnBase(path, member.value, now?.id), set: file };
      });
    }),
  );
  return records.flat();
}

type Values = Readonly<Record<string, unknown>>;

function unchanged(feature: Feature): RecordOnBase {
  const { path = '', set } = feature;
  return { ...registered(feature), path, ...(set === undefined ? {} : { set }) };
}

/** @param now the id that the record at this path has at the head, for one that had none of its own */
function recordOnBase(path: string, value: Values, now: string | undefined): RecordOnBase {
  return {
    id:
      typeof value['id'] === 'string'
        ? value['id']
        : (now ?? posix.basename(path).replace(/\.feature\.ya?ml(?=$|#)/, '')),
    stage: typeof value['stage'] === 'string' ? value['stage'] : '',
    dependsOn: [],
    path,
    record: value,
  };
}

/** A feature whose record is gone. */
export function ghost(one: ScopedFeature, base: readonly RecordOnBase[]): Feature {
  const { path, set } = base.find(({ id }) => id === one.id) ?? {};
  return {
    id: one.id,
    title: one.id,
    stage: one.stage,
    ...(path ? { path } : {}),
    ...(set === undefined ? {} : { set }),
    record: { id: one.id, title: one.id, stage: one.stage },
    ...NOTHING_NAMED,
    locate: () => undefined,
    problems: [],
  };
}
