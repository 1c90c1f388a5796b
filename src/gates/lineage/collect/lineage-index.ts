import type { LineageDataset, LineageGraph, LineageJob } from '../evidence/lineage-graph.ts';

/** For each node the nodes it leads to: those of `node` stand in `targets` from `offsets[node]` to `offsets[node + 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** A graph as numbers, for walking it a thousand times. Datasets come first, in their order, then jobs. */
export interface LineageIndex {
  readonly graph: LineageGraph;
  /** How many datasets there are; the node of a job is this and its place in the list. */
  readonly datasets: number;
  readonly nodes: number;
  readonly up: Adjacency;
  readonly down: Adjacency;
  /** Datasets by id, and by each other name as `namespace/name`. */
  readonly datasetOf: ReadonlyMap<string, number>;
  /** 1 for datasets that nothing is known to make: no job writes them, or only jobs that read nothing. */
  readonly source: Uint8Array;
  /** 1 for what is made, on some way, from a source. */
  readonly grounded: Uint8Array;
  /** Jobs that are notebooks, as nodes. */
  readonly notebooks: ReadonlySet<number>;
  /** Datasets with any tag: few of many, as a rule. */
  readonly tagged: readonly number[];
  readonly columns: ColumnIndex;
}

/** A notebook, by the ending of its path. */
export const NOTEBOOK = /\.ipynb$/i;

/** The columns of a graph as numbers. */
export interface ColumnIndex {
  /** The number of a column, or of the whole of a dataset. */
  readonly of: (dataset: number, field: string | undefined) => number | undefined;
  /** Names of all columns of a dataset that some event names. */
  readonly fieldsOf: (dataset: number) => readonly string[];
  readonly datasetAt: (column: number) => number;
  /** Undefined stands for the whole dataset. */
  readonly fieldAt: (column: number) => string | undefined;
  readonly count: number;
  /** For each column the edges that lead into it. */
  readonly into: Adjacency;
  /** For each column the edges that lead out of it. */
  readonly outOf: Adjacency;
  /** By edge: the column it leads to. */
  readonly to: Int32Array;
  /** By edge: the column it comes from, and whether values flow, shown or masked. */
  readonly from: Int32Array;
  readonly direct: Uint8Array;
  readonly masked: Uint8Array;
  /** 1 for datasets of which some event says what its columns are made from. */
  readonly told: Uint8Array;
}

/** Numbers a graph. */
export function lineageIndex(graph: LineageGraph): LineageIndex {
  const { datasets, jobs, edges } = graph;
  const nodes = datasets.length + jobs.length;
  const nodeOf = new Map<string, number>();
  datasets.forEach(({ id }, index) => nodeOf.set(id, index));
  jobs.forEach(({ id }, index) => nodeOf.set(id, datasets.length + index));
  const from = new Int32Array(edges.length);
  const to = new Int32Array(edges.length);
  edges.forEach((edge, index) => {
    from[index] = nodeOf.get(edge.from) ?? 0;
    to[index] = nodeOf.get(edge.to) ?? 0;
  });
  const up = adjacency(nodes, to, from);
  const down = adjacency(nodes, from, to);
  const source = new Uint8Array(datasets.length);
  for (let dataset = 0; dataset < datasets.length; dataset += 1)
    if (neighbours(up, dataset).every((job) => neighbours(up, job).length === 0)) source[dataset] = 1;
  const grounded = new Uint8Array(nodes);
  const waiting = [...source.keys()].filter((dataset) => source[dataset] === 1);
  for (const node of waiting) grounded[node] = 1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const next of neighbours(down, node))
      if (grounded[next] === 0) {
        grounded[next] = 1;
        waiting.push(next);
      }
  return {
    graph,
    datasets: datasets.length,
    nodes,
    up,
    down,
    datasetOf: datasetNames(datasets),
    source,
    grounded,
    notebooks: new Set(
      jobs.flatMap(({ code = '', name }, place) =>
        NOTEBOOK.test(code) || NOTEBOOK.test(name) ? [datasets.length + place] : [],
      ),
    ),
    tagged: datasets.flatMap(({ tags }, dataset) => (tags.length > 0 ? [dataset] : [])),
    columns: columnIndex(graph, nodeOf),
  };
}

/** The nodes that a node leads to. */
export function neighbours({ offsets, targets }: Adjacency, node: number): Int32Array {
  return targets.subarray(offsets[node], offsets[node + 1]);
}

/** The dataset or job that a node stands for. */
export function nodeAt({ graph, datasets }: LineageIndex, node: number): LineageDataset | LineageJob {
  const found = node < datasets ? graph.datasets[node] : graph.jobs[node - datasets];
  if (!found) throw new Error(`no node ${node}`);
  return found;
}

/** The job that a node stands for; undefined for a dataset. */
export function jobAt({ graph, datasets }: LineageIndex, node: number): LineageJob | undefined {
  return node < datasets ? undefined : graph.jobs[node - datasets];
}

function datasetNames(datasets: readonly LineageDataset[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  datasets.forEach(({ aliases }, index) => {
    for (const alias of aliases) map.set(alias, index);
  });
  // An id tells one dataset from all others; where another's alias is the same text, the id is meant.
  datasets.forEach(({ id }, index) => map.set(id, index));
  return map;
}

function columnIndex({ columnEdges, datasets }: LineageGraph, nodeOf: ReadonlyMap<string, number>): ColumnIndex {
  const known: Map<string | undefined, number>[] = datasets.map(() => new Map<string | undefined, number>());
  const ofColumn: number[] = [];
  const names: (string | undefined)[] = [];
  const column = (dataset: number, field: string | undefined): number => {
    const map = known[dataset] ?? new Map<string | undefined, number>();
    let number = map.get(field);
    if (number === undefined) {
      map.set(field, (number = names.length));
      names.push(field);
      ofColumn.push(dataset);
    }
    return number;
  };
  const told = new Uint8Array(datasets.length);
  const from = new Int32Array(columnEdges.length);
  const to = new Int32Array(columnEdges.length);
  const direct = new Uint8Array(columnEdges.length);
  const masked = new Uint8Array(columnEdges.length);
  columnEdges.forEach((edge, index) => {
    const target = nodeOf.get(edge.to) ?? 0;
    from[index] = column(nodeOf.get(edge.from) ?? 0, edge.fromField);
    to[index] = column(target, edge.toField);
    // Only what names both columns tells of columns; a filter alone does not.
    if (edge.toField !== undefined && edge.fromField !== undefined) told[target] = 1;
    direct[index] = edge.direct ? 1 : 0;
    masked[index] = edge.masked ? 1 : 0;
  });
  datasets.forEach(({ fields }, dataset) => {
    for (const field of fields) column(dataset, field);
  });
  const numbers = Int32Array.from(from, (_, index) => index);
  return {
    of: (dataset, field) => known[dataset]?.get(field),
    fieldsOf: (dataset) => [...(known[dataset]?.keys() ?? [])].filter((field) => field !== undefined),
    datasetAt: (number) => ofColumn[number] ?? 0,
    fieldAt: (number) => names[number],
    count: names.length,
    into: adjacency(names.length, to, numbers),
    outOf: adjacency(names.length, from, numbers),
    to,
    from,
    direct,
    masked,
    told,
  };
}

function adjacency(nodes: number, from: Int32Array, to: Int32Array): Adjacency {
  const offsets = new Int32Array(nodes + 1);
  for (const node of from) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice();
  const targets = new Int32Array(from.length);
  from.forEach((node, index) => {
    const place = next[node] ?? 0;
    targets[place] = to[index] ?? 0;
    next[node] = place + 1;
  });
  return { offsets, targets };
}
