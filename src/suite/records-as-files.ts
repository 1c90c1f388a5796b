import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Feature } from '../model/feature.ts';
import type { Comparison, Repository, Tree } from '../sources/repository.ts';
import type { RecordOnBase } from './base-records.ts';
import { canonicalRecord } from './canonical-record.ts';
import { isFeatureSet, readFeatureSet } from './feature-set.ts';

/*
 * A record that is one of many in a file (`features/signals.feature.yml#cpu-busy`) is read, hashed and compared as if it were a
 * file of its own: a change of one of three hundred then is a change of that one, and evidence that was made for the others
 * still is for them.
 */

/** A repository in which the records of sets are files. They say what the feature says, defaults included, whatever its order and comments. */
export function withRecordsAsFiles(repository: Repository, features: readonly Feature[]): Repository {
  const records = new Map(
    features.flatMap((feature) => (feature.set === undefined ? [] : [[feature.path ?? '', feature] as const])),
  );
  if (records.size === 0) return repository;
  const blobs = new Map<string, string>();
  const texts = new Map<string, string>();
  return {
    ...repository,
    has: (path) => records.has(path) || repository.has(path),
    text: (path, limit) => {
      const feature = records.get(path);
      if (!feature) return repository.text(path, limit);
      const text = texts.get(path) ?? stringify(feature.record, { aliasDuplicateObjects: false });
      texts.set(path, text);
      return text;
    },
    blob: (path) => {
      const feature = records.get(path);
      if (!feature) return repository.blob(path);
      const blob = blobs.get(path) ?? blobOf(canonicalRecord(feature.record));
      blobs.set(path, blob);
      return Promise.resolve(blob);
    },
    sha256: (path) => {
      const feature = records.get(path);
      return feature
        ? Promise.resolve(createHash('sha256').update(canonicalRecord(feature.record)).digest('hex'))
        : repository.sha256(path);
    },
  };
}

/** A comparison in which the records of sets are files: those of them count as changed that say something else than at the merge base. */
export function withComparedRecords(
  comparison: Comparison,
  features: readonly Feature[],
  base: readonly RecordOnBase[],
): Comparison {
  if (!features.some(({ set }) => set !== undefined) && !base.some(({ set }) => set !== undefined)) return comparison;
  const trees = new Map<Tree, Tree>();
  const over = (tree: Tree): Tree => {
    const known = trees.get(tree) ?? treeWithRecordsAsFiles(tree);
    trees.set(tree, known);
    return known;
  };
  const { changed, askServer } = comparison;
  return {
    ...comparison,
    ...(comparison.base ? { base: over(comparison.base) } : {}),
    ...(comparison.mergeBase ? { mergeBase: over(comparison.mergeBase) } : {}),
    ...(changed ? { changed: new Set([...changed, ...changedRecords(features, base, changed)]) } : {}),
    ...(askServer
      ? {
          askServer: async () => {
            const served = await askServer();
            return 'tree' in served ? { tree: over(served.tree) } : served;
          },
        }
      : {}),
  };
}

/** Records of sets that are new, say something else, or are gone; and the one with which problems of a changed set are told. */
function changedRecords(
  features: readonly Feature[],
  base: readonly RecordOnBase[],
  changed: ReadonlySet<string>,
): readonly string[] {
  const before = new Map(base.map((record) => [record.path, record]));
  const now = new Set(features.map(({ path }) => path));
  return [
    ...features.flatMap(({ path, set, speaksForSet }) => {
      if (path === undefined || set === undefined) return [];
      const was = before.get(path);
      const other = !was || was.record !== undefined || (speaksForSet === true && changed.has(set));
      return other ? [path] : [];
    }),
    ...base.flatMap(({ path, set }) => (set !== undefined && !now.has(path) ? [path] : [])),
  ];
}

function treeWithRecordsAsFiles(tree: Tree): Tree {
  return {
    ...tree,
    document: async (path) => {
      const [, file, name] = /^(.+)#([^#/]+)$/s.exec(path) ?? [];
      if (file === undefined || tree.has(path) || !tree.has(file)) return tree.document(path);
      const document = await tree.document(file);
      if (!document || !isFeatureSet(document.value)) return undefined;
      const member = readFeatureSet(document).members.find((one) => one.name === name);
      return (
        member && {
          path: file,
          value: member.value,
          problems: [],
          locate: member.locate,
          locateKey: member.locate,
        }
      );
    },
  };
}

/** The id git would give these bytes. */
function blobOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
