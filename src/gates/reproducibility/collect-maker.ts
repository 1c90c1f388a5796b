import { posix } from 'node:path';
import { LIMITS } from '../../sources/document.ts';
import type { DvcEntry } from '../../sources/formats/dvc/dvc-entry.ts';
import { readDvcFile } from '../../sources/formats/dvc/dvc-file.ts';
import type { Repository } from '../../sources/repository.ts';
import type { ReadPipeline } from '../read-dvc-pipeline.ts';
import { allPipelines, placedStages } from './collect-pipelines.ts';

/** What a path has been made by. */
export interface Maker {
  /** The stage, or the file of DVC. */
  readonly by: string;
  readonly digest: DvcEntry['digest'];
  /** DVC does not keep it (`cache: false`): what git does not hold cannot be pulled. */
  readonly uncached: boolean;
}

/** What says which bytes a path has: the stage that makes it, or the file of DVC beside it. */
export function makerOf(path: string, repository: Repository): Maker | undefined {
  for (const pipeline of allPipelines('', repository)) {
    const maker = makersIn(pipeline).get(path);
    if (maker) return maker;
  }
  const file = `${path}.dvc`;
  if (!repository.has(file)) return undefined;
  const document = repository.document(file, LIMITS.evidence);
  if ('unreadable' in document) return undefined;
  const { outs, workingDirectory } = readDvcFile(document);
  const folder = posix.join(posix.dirname(file), workingDirectory);
  const out = outs.find((entry) => posix.join(folder, entry.path) === path);
  return out ? { by: file, digest: out.digest, uncached: false } : undefined;
}

const makers = new WeakMap<ReadPipeline, ReadonlyMap<string, Maker>>();

function makersIn(pipeline: ReadPipeline): ReadonlyMap<string, Maker> {
  const known = makers.get(pipeline);
  if (known) return known;
  const made = new Map(
    placedStages(pipeline).flatMap(({ name, declared, locked, place }) =>
      (locked?.outs ?? []).flatMap((out) => {
        const path = place(out.path);
        return path === undefined
          ? []
          : [
              [
                path,
                { by: name, digest: out.digest, uncached: declared?.uncached.includes(out.path) ?? false },
              ] as const,
            ];
      }),
    ),
  );
  makers.set(pipeline, made);
  return made;
}
