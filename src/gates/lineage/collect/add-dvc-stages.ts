import type { DvcData, DvcStage } from './dvc-stage.ts';
import type { GraphBuilder } from './graph-builder.ts';

/**
 * Adds stages of DVC to a graph: all of a repository at once, because a stage may read a folder that holds what others wrote, or a file in it.
 * Then it is theirs that is read. A file that DVC only tracks is data without a job.
 */
export function addDvcStages(stages: readonly DvcStage[], graph: GraphBuilder): void {
  const written = new Map<string, DvcData>();
  const below = new Map<string, DvcData[]>();
  for (const { writes } of stages)
    for (const data of writes) {
      mention(data, graph);
      if (data.path === undefined || written.has(data.path)) continue;
      written.set(data.path, data);
      for (const folder of foldersAbove(data.path)) {
        const known = below.get(folder);
        if (known) known.push(data);
        else below.set(folder, [data]);
      }
    }
  for (const { name, file, code, reads, writes, tracked } of stages) {
    if (tracked) continue;
    const job = { namespace: 'dvc', name, ...(code === undefined ? {} : { code }) };
    graph.job(job, file);
    for (const data of reads)
      for (const one of producers(data, written, below)) {
        mention(one, graph);
        graph.reads(job, one);
      }
    for (const data of writes) graph.writes(job, data);
  }
}

/** What is read when this is named: itself where some stage writes it or none has to do with it, else what holds it or lies in it. */
function producers(
  data: DvcData,
  written: ReadonlyMap<string, DvcData>,
  below: ReadonlyMap<string, readonly DvcData[]>,
): readonly DvcData[] {
  const { path } = data;
  if (path === undefined || written.has(path)) return [data];
  for (const folder of foldersAbove(path)) {
    const holder = written.get(folder);
    if (holder) return [holder];
  }
  return below.get(path) ?? [data];
}

function mention({ namespace, name, version }: DvcData, graph: GraphBuilder): void {
  graph.dataset({
    namespace,
    name,
    symlinks: [],
    tags: [],
    lineage: [],
    ...(version === undefined ? {} : { version }),
  });
}

/** Folders deeper than this are not looked for. */
const MOST_FOLDERS = 50;

/** `a/b` and `a` of `a/b/c`. */
function* foldersAbove(path: string): Iterable<string> {
  let at = path.lastIndexOf('/');
  for (let depth = 0; at > 0 && depth < MOST_FOLDERS; depth += 1) {
    yield path.slice(0, at);
    at = path.lastIndexOf('/', at - 1);
  }
}
