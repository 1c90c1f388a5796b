import { schemeOf } from './contract-names.ts';
import type { LineageIndex } from './lineage-index.ts';
import type { SourceContract } from './source-contract.ts';
import { wildcardMatch } from './wildcard-match.ts';

/** How a dataset was found to be a contract's data. */
export type FoundBy = 'server' | 'name' | 'policy';

/** Finds the datasets of a graph that something else names. */
export interface DatasetFinder {
  /** Datasets that are a contract's data, and by what; where several ways lead to one, the surest. */
  readonly ofContract: (
    contract: SourceContract,
  ) => ReadonlyMap<number, { readonly by: FoundBy; readonly servers: readonly number[] }>;
  /** Datasets whose id matches a glob of the policy. */
  readonly matching: (pattern: string) => readonly number[];
  /** The dataset by this id, other name, address, or name that only one dataset has. */
  readonly named: (name: string) => number | undefined;
  /** The file of the repository. */
  readonly file: (path: string) => number | undefined;
}

/** Prepares a graph for being asked by name. */
export function datasetFinder({ graph, datasetOf }: LineageIndex): DatasetFinder {
  const tables = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const addresses: { readonly address: string; readonly dataset: number }[] = [];
  const add = (map: Map<string, number[]>, key: string, dataset: number): void => {
    const all = map.get(key);
    if (!all) map.set(key, [dataset]);
    else if (!all.includes(dataset)) all.push(dataset);
  };
  graph.datasets.forEach(({ namespace, name, others }, dataset) => {
    for (const one of [{ namespace, name }, ...others]) {
      add(tables, `${one.namespace}\n${one.name}`.toLowerCase(), dataset);
      add(byName, one.name, dataset);
      addresses.push({ address: addressOf(one), dataset });
    }
  });
  addresses.sort((one, other) => (one.address < other.address ? -1 : one.address > other.address ? 1 : 0));
  const first = (address: string): number => {
    let [low, high] = [0, addresses.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((addresses[middle]?.address ?? '') < address) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** Datasets at an address, below it, or that match it where it has wildcards. */
  const at = (wanted: string): readonly number[] => {
    // What a glob can say besides `*` stands for any text here: a contract's own engine reads it exactly.
    const pattern = wanted.replaceAll(/\*+|\?|\[[^\]/]*\]|\{[^}/]*\}/g, '*');
    const wild = pattern.indexOf('*');
    const stem = (wild < 0 ? pattern : pattern.slice(0, pattern.lastIndexOf('/', wild))).replace(/\/+$/, '');
    const found = new Set<number>();
    for (let place = first(stem); place < addresses.length; place += 1) {
      const { address, dataset } = addresses[place] ?? { address: '', dataset: 0 };
      if (!address.startsWith(stem)) break;
      const below = address.startsWith(`${stem}/`) && (wild < 0 || wildcardMatch(pattern, address));
      if (address === stem || below) found.add(dataset);
    }
    return [...found];
  };
  const only = (datasets: readonly number[] | undefined): number | undefined =>
    datasets?.length === 1 ? datasets[0] : undefined;
  return {
    ofContract: ({ names, servers }) => {
      const found = new Map<number, { by: FoundBy; servers: number[] }>();
      for (const name of names)
        for (const dataset of byName.get(name) ?? []) found.set(dataset, { by: 'name', servers: [] });
      servers.forEach((server, index) => {
        const own = [
          ...server.tables.flatMap(({ namespace, name }) => tables.get(`${namespace}\n${name}`) ?? []),
          ...server.addresses.flatMap(at),
        ];
        for (const dataset of own) {
          const before = found.get(dataset);
          found.set(dataset, {
            by: 'server',
            servers: [...new Set([...(before?.by === 'server' ? before.servers : []), index])],
          });
        }
      });
      return found;
    },
    matching: (pattern) => {
      const matches = (name: string): boolean => wildcardMatch(pattern, name);
      return graph.datasets.flatMap(({ id, aliases }, dataset) => ([id, ...aliases].some(matches) ? [dataset] : []));
    },
    named: (name) =>
      datasetOf.get(name) ??
      only(byName.get(name)) ??
      only(at(schemeOf(name)).filter((dataset) => isAt(dataset, name))),
    file: (path) => datasetOf.get(`file/${path}`),
  };

  function isAt(dataset: number, name: string): boolean {
    const found = graph.datasets[dataset];
    return found !== undefined && [found, ...found.others].some((one) => addressOf(one) === schemeOf(name));
  }
}

/** Where a dataset is, as one text: namespace and name, without a slash too many. */
function addressOf({ namespace, name }: { readonly namespace: string; readonly name: string }): string {
  return schemeOf(`${namespace.replace(/\/+$/, '')}/${name.replace(/^\/+|\/+$/g, '')}`);
}
