import type { DatasetMention, DatasetName, LineageSource } from '../../../sources/formats/open-lineage.ts';
import type { ColumnEdge, LineageDataset, LineageEdge, LineageGraph, LineageJob } from '../evidence/lineage-graph.ts';

/** Puts a graph together from whatever tells of lineage. */
export interface GraphBuilder {
  /** Two names of one dataset. */
  readonly same: (one: DatasetName, other: DatasetName) => void;
  readonly dataset: (mention: DatasetMention) => void;
  readonly job: (job: DatasetName & { readonly code?: string }, file?: string) => void;
  readonly reads: (job: DatasetName, dataset: DatasetName) => void;
  readonly writes: (job: DatasetName, dataset: DatasetName) => void;
  readonly column: (source: LineageSource, target: DatasetName, field: string | undefined) => void;
  readonly build: () => LineageGraph;
}

interface Known {
  readonly namespace: string;
  readonly name: string;
  readonly fields: Set<string>;
  readonly tags: Map<string, DatasetMention['tags'][number]>;
  version?: string;
}

/** An empty graph. The order in which things are told changes nothing but whose name a dataset with several goes by: the first. */
export function graphBuilder(): GraphBuilder {
  const known = new Map<string, Known>();
  const parents = new Map<string, string>();
  const jobs = new Map<string, Omit<LineageJob, 'files'>>();
  const filesOf = new Map<string, Set<string>>();
  const edges = new Map<string, { readonly job: string; readonly dataset: string; readonly reads: boolean }>();
  const columns = new Map<string, ColumnEdge>();

  const root = (key: string): string => {
    let at = key;
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) at = parent;
    // What was walked once is not walked again.
    for (let from = key; from !== at;) {
      const next = parents.get(from) ?? at;
      parents.set(from, at);
      from = next;
    }
    return at;
  };
  const datasetKey = ({ namespace, name }: DatasetName): string => {
    const key = keyOf(namespace, name);
    if (!known.has(key)) known.set(key, { namespace, name, fields: new Set(), tags: new Map() });
    return key;
  };
  const jobKey = ({ namespace, name, code }: DatasetName & { readonly code?: string }): string => {
    const key = keyOf(namespace, name);
    const before = jobs.get(key);
    if (!before || (before.code === undefined && code !== undefined))
      jobs.set(key, { id: '', namespace, name, ...(code === undefined ? {} : { code }) });
    return key;
  };
  const edge = (job: DatasetName, dataset: DatasetName, reads: boolean): void => {
    const [from, to] = [jobKey(job), datasetKey(dataset)];
    edges.set(`${from} ${to} ${reads}`, { job: from, dataset: to, reads });
  };
  return {
    same: (one, other) => {
      const [left, right] = [root(datasetKey(one)), root(datasetKey(other))];
      if (left !== right) parents.set(right, left);
    },
    dataset: ({ fields = [], tags, version, ...mention }) => {
      const entry = known.get(datasetKey(mention));
      if (!entry) return;
      for (const field of fields) entry.fields.add(field);
      for (const tag of tags) entry.tags.set(`${tag.field ?? ''} ${tag.key}`, tag);
      if (version !== undefined) entry.version = version;
    },
    job: (job, file) => {
      const key = jobKey(job);
      if (file !== undefined) filesOf.set(key, (filesOf.get(key) ?? new Set<string>()).add(file));
    },
    reads: (job, dataset) => edge(job, dataset, true),
    writes: (job, dataset) => edge(job, dataset, false),
    column: ({ namespace, name, field: fromField, direct, masked }, target, toField) => {
      const [from, to] = [datasetKey({ namespace, name }), datasetKey(target)];
      const key = JSON.stringify([from, fromField ?? null, to, toField ?? null, direct]);
      const before = columns.get(key);
      columns.set(key, {
        from,
        ...(fromField === undefined ? {} : { fromField }),
        to,
        ...(toField === undefined ? {} : { toField }),
        direct,
        // Where one event masks what another shows, it is shown.
        masked: masked && (before?.masked ?? true),
      });
    },
    build: () => {
      const groups = new Map<string, Known[]>();
      for (const [key, entry] of known) {
        const at = root(key);
        groups.set(at, at === key ? [entry, ...(groups.get(at) ?? [])] : [...(groups.get(at) ?? []), entry]);
      }
      const ids = idGiver();
      const idOf = new Map<string, string>();
      const sorted = [...groups].sort(([one], [other]) => compare(one, other));
      const datasets = sorted.map(([key, entries]): LineageDataset => {
        const [first] = entries;
        const id = ids(first?.namespace ?? '', first?.name ?? '');
        idOf.set(key, id);
        const version = entries.findLast((entry) => entry.version !== undefined)?.version;
        return {
          id,
          namespace: first?.namespace ?? '',
          name: first?.name ?? '',
          aliases: entries
            .slice(1)
            .map((entry) => `${entry.namespace}/${entry.name}`)
            .sort(compare),
          others: entries.slice(1).map((entry) => ({ namespace: entry.namespace, name: entry.name })),
          fields: [...new Set(entries.flatMap(({ fields }) => [...fields]))].sort(compare),
          ...(version === undefined ? {} : { version }),
          tags: entries
            .flatMap(({ tags }) => [...tags.values()])
            .sort((one, other) => compare(tagKey(one), tagKey(other))),
        };
      });
      const jobIds = new Map<string, string>();
      const all = [...jobs]
        .sort(([one], [other]) => compare(one, other))
        .map(([key, job]): LineageJob => {
          const id = ids(`job ${job.namespace}`, job.name);
          jobIds.set(key, id);
          return { ...job, id, files: [...(filesOf.get(key) ?? [])].sort(compare) };
        });
      const dataset = (key: string): string => idOf.get(root(key)) ?? '';
      const links = new Map<string, LineageEdge>();
      for (const { job, dataset: key, reads } of edges.values()) {
        const [work, data] = [jobIds.get(job) ?? '', dataset(key)];
        const link = reads ? { from: data, to: work } : { from: work, to: data };
        links.set(`${link.from} ${link.to}`, link);
      }
      const list = [...links.values()].sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
      const columnEdges = [...columns.values()]
        .map((column) => ({ ...column, from: dataset(column.from), to: dataset(column.to) }))
        .sort((one, other) => compare(columnKey(one), columnKey(other)));
      const [made, used] = [new Set(list.map(({ to }) => to)), new Set(list.map(({ from }) => from))];
      return {
        datasets,
        jobs: all,
        edges: list,
        columnEdges,
        roots: datasets.flatMap(({ id }) => (used.has(id) && !made.has(id) ? [id] : [])),
      };
    },
  };
}

function keyOf(namespace: string, name: string): string {
  return JSON.stringify([namespace, name]);
}

/** Readable ids, each given once: where two names run together into one, the later gets a number. */
function idGiver(): (namespace: string, name: string) => string {
  const given = new Map<string, number>();
  return (namespace, name) => {
    const id = `${namespace}/${name}`;
    const times = (given.get(id) ?? 0) + 1;
    given.set(id, times);
    return times === 1 ? id : `${id} (${times})`;
  };
}

function tagKey({ field = '', key }: { readonly field?: string; readonly key: string }): string {
  return `${field} ${key}`;
}

function columnKey({ from, fromField = '', to, toField = '', direct }: ColumnEdge): string {
  return [to, toField, from, fromField, String(direct)].join('\n');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
