import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';
import { codeOf } from './feature-outputs.ts';
import type { KnownLineage } from './known-lineage.ts';
import { type LineageIndex, neighbours } from './lineage-index.ts';
import { walk, type Walk } from './walk.ts';
import { wayTo } from './way-names.ts';

/** What changes, or might: where to start, as nodes of the graph, and who names it in a record. */
export interface ImpactSubject {
  readonly datasets: readonly number[];
  readonly jobs: readonly number[];
  /** Only this column of the datasets. */
  readonly column?: string;
  /** Path of a contract or of code, for features whose record names it. */
  readonly path?: string;
}

/** A feature that something else's change reaches. */
export interface AffectedFeature {
  readonly feature: Feature;
  /** `lineage`; `record`: it names the file itself; `dependency`: its record leans on an affected one. */
  readonly by: 'lineage' | 'record' | 'dependency';
  /** Whether its data is surely made from what changes; else only the data set leads there, and nobody knows of the column. */
  readonly certain: boolean;
  /** Names from what changes to the feature's data; of a dependency the features between. */
  readonly way: readonly string[];
  /** The same as nodes of the graph; empty where it is not by lineage. */
  readonly nodes: readonly number[];
}

/** What follows from a change. */
export interface Impact {
  /** Nearest first. */
  readonly features: readonly AffectedFeature[];
  /** Datasets downstream, by number, nearest first; without those it starts from. */
  readonly datasets: readonly number[];
}

/** What a path means in a graph: the data of a contract, or the jobs whose code it is. Nothing: the graph does not know it. */
export function impactSubject(
  path: string,
  { index, dataOf, contracts }: KnownLineage,
  column?: string,
): ImpactSubject {
  const isContract = contracts().includes(path) || /\.odcs\.ya?ml$/.test(path);
  const file = index.datasetOf.get(`file/${path}`);
  const jobs = index.graph.jobs.flatMap(({ code }, place) =>
    code?.replace(/^(?:\.?\/)+/, '') === path ? [index.datasets + place] : [],
  );
  return {
    datasets: [...(isContract ? dataOf(path).datasets.keys() : []), ...(file === undefined ? [] : [file])],
    jobs,
    path,
    ...(column === undefined ? {} : { column }),
  };
}

/** Walks downstream from what changes to the features that are made from it. */
export function impact(
  subject: ImpactSubject,
  known: KnownLineage,
  features: readonly Feature[],
  repository: Repository,
): Impact {
  const { index } = known;
  const affected = new Map<Feature, AffectedFeature>();
  const tell = (feature: Feature, one: Omit<AffectedFeature, 'feature'>): void => {
    const before = affected.get(feature);
    if (!before || (one.certain && !before.certain)) affected.set(feature, { feature, ...one });
  };
  if (subject.path !== undefined)
    for (const feature of features)
      if (namesPath(feature, subject.path, repository))
        tell(feature, { by: 'record', certain: subject.column === undefined, way: [subject.path], nodes: [] });

  const starts = [...subject.datasets, ...subject.jobs];
  let reached: readonly number[] = [];
  if (subject.column === undefined) {
    const down = walk(index.down, index.nodes, starts);
    reached = down.reached.filter((node) => node < index.datasets);
    owners(down, true, known, tell);
  } else {
    const columns = columnsDown(subject.datasets, subject.column, known);
    const down = walk(index.down, index.nodes, subject.datasets);
    for (const [dataset, fields] of columns.surely)
      for (const feature of known.outputs.owners(dataset))
        if (isOwn(feature, dataset, fields, known)) tell(feature, byLineage(true, down, dataset, index));
    const perhaps = walk(index.down, index.nodes, [...columns.lost]);
    reached = [...columns.surely.keys(), ...perhaps.reached.filter((node) => node < index.datasets)];
    for (const node of perhaps.reached)
      if (node < index.datasets && !subject.datasets.includes(node))
        for (const feature of known.outputs.owners(node)) tell(feature, byLineage(false, down, node, index));
  }
  dependents(affected, features);
  const own = new Set(subject.datasets);
  return { features: [...affected.values()], datasets: [...new Set(reached)].filter((dataset) => !own.has(dataset)) };
}

/** Whether a record names a file: as a contract, or as code. */
function namesPath(feature: Feature, path: string, repository: Repository): boolean {
  return feature.contracts.includes(path) || codeOf(feature, repository).includes(path);
}

function owners(
  down: Walk,
  certain: boolean,
  { index, outputs }: KnownLineage,
  tell: (feature: Feature, one: Omit<AffectedFeature, 'feature'>) => void,
): void {
  for (const node of down.reached)
    if (node < index.datasets && down.wayTo(node).length > 1)
      for (const feature of outputs.owners(node)) tell(feature, byLineage(certain, down, node, index));
}

function byLineage(certain: boolean, down: Walk, node: number, index: LineageIndex): Omit<AffectedFeature, 'feature'> {
  return { by: 'lineage', certain, way: wayTo(down, node, index), nodes: down.wayTo(node) };
}

/** A feature that states its own columns of a dataset is not made from the others. */
function isOwn(feature: Feature, dataset: number, fields: ReadonlySet<string>, { outputs }: KnownLineage): boolean {
  const own = outputs.of(feature).find((output) => output.dataset === dataset)?.fields ?? [];
  return own.length === 0 || own.some((field) => fields.has(field));
}

interface ColumnsDown {
  /** Columns that are surely made from it, by dataset; without those it starts from. */
  readonly surely: ReadonlyMap<number, ReadonlySet<string>>;
  /** Datasets that are made from one of them, and nothing tells from which columns. */
  readonly lost: ReadonlySet<number>;
}

function columnsDown(starts: readonly number[], field: string, { index }: KnownLineage): ColumnsDown {
  const { columns } = index;
  const surely = new Map<number, Set<string>>();
  const lost = new Set<number>();
  const visited = new Uint8Array(columns.count);
  const waiting: number[] = [];
  const passed = new Set<number>();
  const visit = (column: number): void => {
    if (visited[column] === 1) return;
    visited[column] = 1;
    waiting.push(column);
  };
  /** What reads a dataset and does not tell of its columns may read this one. */
  const pass = (dataset: number): void => {
    if (passed.has(dataset)) return;
    passed.add(dataset);
    for (const job of neighbours(index.down, dataset))
      for (const next of neighbours(index.down, job)) if (columns.told[next] === 0) lost.add(next);
  };
  for (const dataset of starts) {
    const column = columns.of(dataset, field);
    pass(dataset);
    if (column !== undefined) visit(column);
  }
  for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
    const dataset = columns.datasetAt(column);
    const own = columns.fieldAt(column);
    if (!starts.includes(dataset) || own !== field) {
      const fields = surely.get(dataset) ?? new Set<string>();
      surely.set(dataset, fields);
      // What decides about all of a dataset decides about each of its columns.
      for (const one of own === undefined ? columns.fieldsOf(dataset) : [own]) {
        fields.add(one);
        const other = columns.of(dataset, one);
        if (other !== undefined) visit(other);
      }
    }
    pass(dataset);
    for (const edge of neighbours(columns.outOf, column)) visit(columns.to[edge] ?? 0);
    const whole = columns.of(dataset, undefined);
    if (whole !== undefined) for (const edge of neighbours(columns.outOf, whole)) visit(columns.to[edge] ?? 0);
  }
  return { surely, lost };
}

/** Features whose record leans on an affected one are affected too. */
function dependents(affected: Map<Feature, AffectedFeature>, features: readonly Feature[]): void {
  const leaning = new Map<string, Feature[]>();
  for (const feature of features) {
    const named: unknown = feature.record['depends-on'];
    for (const id of Array.isArray(named) ? named : [])
      leaning.set(String(id), [...(leaning.get(String(id)) ?? []), feature]);
  }
  const waiting = [...affected.values()];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    for (const feature of leaning.get(next.feature.id) ?? []) {
      if (affected.has(feature)) continue;
      const before = next.by === 'dependency' ? next.way : [];
      const one: AffectedFeature = {
        feature,
        by: 'dependency',
        certain: next.certain,
        way: [...before, next.feature.id].slice(0, 40),
        nodes: [],
      };
      affected.set(feature, one);
      waiting.push(one);
    }
}
