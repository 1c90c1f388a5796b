import type { AffectedFeature } from '../gates/lineage/collect/impact.ts';
import type { KnownLineage } from '../gates/lineage/collect/known-lineage.ts';
import { neighbours, nodeAt } from '../gates/lineage/collect/lineage-index.ts';
import { walk } from '../gates/lineage/collect/walk.ts';
import type { JudgedFeature, LineagePicture, LineageUnit, PictureNode } from '../generated/formats.ts';

const MOST_NODES = 1000;
const MOST_EDGES = 4000;

/** What a picture is of. */
export interface PictureQuestion {
  readonly known: KnownLineage;
  readonly changed: ReadonlySet<string>;
  readonly judged: readonly { readonly feature: JudgedFeature; readonly units: readonly LineageUnit[] }[];
  /** Downstream of what changes, and not judged. */
  readonly affected: readonly AffectedFeature[];
}

type Drawn = Omit<PictureNode, 'id'>;

/** The part of the lineage between what a pull request changes, its sources and what it reaches; undefined where there is none. */
export function lineagePicture({ known, changed, judged, affected }: PictureQuestion): LineagePicture | undefined {
  const { index } = known;
  const drawn = new Map<string, Drawn>();
  const edges = new Map<string, readonly [string, string]>();
  const keyOf = (node: number): string => `node ${node}`;
  const draw = (node: number, more: Partial<Drawn> = {}): string => {
    const key = keyOf(node);
    const { id, namespace, name } = nodeAt(index, node);
    // A job goes by its name, and so does a file of the repository: where it is stored goes without saying.
    const isJob = node >= index.datasets;
    const short = isJob || namespace === 'file';
    drawn.set(key, {
      kind: isJob ? 'job' : 'dataset',
      name: (short ? name : id).slice(0, 1000),
      ...drawn.get(key),
      ...(isJob && isChanged(node, known, changed) ? { changed: true } : {}),
      ...more,
    });
    return key;
  };
  const join = (from: string, to: string): void => void edges.set(`${from} ${to}`, [from, to]);

  for (const { feature, units } of judged)
    for (const { trace } of units) {
      const outputs = trace?.outputs.flatMap(({ name, state }) => {
        const dataset = state === 'not-known' ? undefined : index.datasetOf.get(name);
        return dataset === undefined ? [] : [dataset];
      });
      if (!trace || !outputs || outputs.length === 0) continue;
      const own = `feature ${feature.id}`;
      drawn.set(own, {
        kind: 'feature',
        name: feature.id.slice(0, 1000),
        state: feature.verdict,
        stage: feature.stage.slice(0, 50),
        ...(feature.record && changed.has(feature.record.path) ? { changed: true } : {}),
      });
      for (const output of outputs) join(draw(output), own);
      const ends = new Map(
        trace.sources.flatMap((source) => {
          const dataset = index.datasetOf.get(source.dataset);
          return dataset === undefined ? [] : [[dataset, source] as const];
        }),
      );
      const back = walk(index.up, index.nodes, outputs, (node) => ends.has(node));
      for (const node of back.reached) {
        const contract = ends.get(node)?.contract;
        if (ends.has(node))
          draw(node, {
            state: contract && contract.declared !== 'no' ? 'under-contract' : 'undeclared',
            ...(contract ? { contract: contract.path } : {}),
            ...(contract && changed.has(contract.path) ? { changed: true } : {}),
          });
        else {
          draw(node);
          for (const before of neighbours(index.up, node)) join(draw(before), keyOf(node));
        }
      }
      const failing = feature.findings.filter(
        ({ check, outcome }) => check === 'lineage/nothing-less-ready-behind' && outcome === 'fail',
      );
      for (const { kind, name, way } of trace.behind) {
        const dataset = index.datasetOf.get(way.at(-1) ?? '');
        const fails = failing.some(({ fingerprint }) => fingerprint.endsWith(`${kind} ${name}`));
        if (dataset !== undefined && drawn.has(keyOf(dataset)) && fails) draw(dataset, { state: 'less-ready' });
      }
    }
  for (const { feature, nodes } of affected) {
    if (nodes.length === 0) continue;
    const own = `feature ${feature.id}`;
    drawn.set(own, {
      kind: 'feature',
      name: feature.id.slice(0, 1000),
      state: 'affected',
      stage: feature.stage.slice(0, 50),
    });
    nodes.forEach((node, place) => {
      const key = draw(node);
      const next = nodes[place + 1];
      join(key, next === undefined ? own : keyOf(next));
    });
  }
  if (drawn.size === 0) return undefined;
  const ids = new Map([...drawn.keys()].slice(0, MOST_NODES).map((key, place) => [key, `n${place}`]));
  return {
    total: drawn.size,
    nodes: [...drawn].slice(0, MOST_NODES).map(([key, node]) => ({ id: ids.get(key) ?? '', ...node })),
    edges: [...edges.values()]
      .flatMap(([one, other]) => {
        const [from, to] = [ids.get(one), ids.get(other)];
        return from === undefined || to === undefined ? [] : [{ from, to }];
      })
      .slice(0, MOST_EDGES),
  };
}

function isChanged(node: number, { index }: KnownLineage, changed: ReadonlySet<string>): boolean {
  const code = index.graph.jobs[node - index.datasets]?.code?.replace(/^(?:\.?\/)+/, '');
  return code !== undefined && changed.has(code);
}
