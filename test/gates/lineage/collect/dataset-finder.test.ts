import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverNames } from '../../../../src/gates/lineage/collect/contract-names.ts';
import { type DatasetFinder, datasetFinder } from '../../../../src/gates/lineage/collect/dataset-finder.ts';
import { graphBuilder } from '../../../../src/gates/lineage/collect/graph-builder.ts';
import { lineageIndex } from '../../../../src/gates/lineage/collect/lineage-index.ts';
import type { SourceContract } from '../../../../src/gates/lineage/collect/source-contract.ts';

interface NamedByTheClient {
  readonly server: Readonly<Record<string, unknown>>;
  readonly table: string;
  readonly namespace: string;
  readonly name: string;
}
const NAMES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../golden/lineage/dataset-names.json'), 'utf8'),
) as readonly NamedByTheClient[];

function finderOf(...datasets: readonly { readonly namespace: string; readonly name: string }[]): {
  readonly finder: DatasetFinder;
  readonly id: (dataset: number | undefined) => string | undefined;
} {
  const builder = graphBuilder();
  for (const dataset of datasets) builder.dataset({ ...dataset, symlinks: [], tags: [], lineage: [] });
  const graph = builder.build();
  return {
    finder: datasetFinder(lineageIndex(graph)),
    id: (dataset) => (dataset === undefined ? undefined : graph.datasets[dataset]?.id),
  };
}

const contract = (server: Readonly<Record<string, unknown>>, ...tables: readonly string[]): SourceContract => ({
  path: 'contracts/c.odcs.yaml',
  id: 'c',
  names: ['c'],
  servers: [serverNames(server, tables, 'contracts')],
  serversAt: { path: 'contracts/c.odcs.yaml' },
  columns: [],
  classified: [],
});

describe('the server of a contract is the dataset that the OpenLineage client names', () => {
  test.each(NAMES.map((row) => [String(row.server['type']), row] as const))('%s', (_, row) => {
    const others = [
      { namespace: row.namespace, name: `${row.name}_2` },
      { namespace: 'elsewhere', name: row.name },
    ];
    const { finder, id } = finderOf(row, ...others);
    const found = finder.ofContract(contract(row.server, row.table));
    expect([...found].map(([dataset, { by }]) => [id(dataset), by])).toEqual([
      [`${row.namespace}/${row.name}`, 'server'],
    ]);
  });
});

describe('addresses', () => {
  const { finder, id } = finderOf(
    { namespace: 's3://b', name: 'cpu/day=1/a.parquet' },
    { namespace: 's3a://b', name: '/cpu/day=2/b.csv' },
    { namespace: 's3://b', name: 'cpu' },
    { namespace: 's3://b', name: 'cpu_old/a.parquet' },
    { namespace: 'file', name: 'contracts/data/a.csv' },
  );
  const at = (server: Readonly<Record<string, unknown>>): readonly unknown[] =>
    [...finder.ofContract(contract(server)).keys()].map((dataset) => id(dataset) ?? '').sort();
  test.each([
    [{ type: 's3', location: 's3://b/cpu/' }, ['s3://b/cpu', 's3://b/cpu/day=1/a.parquet', 's3a://b//cpu/day=2/b.csv']],
    [{ type: 's3', location: 's3://b/cpu/*/*.parquet' }, ['s3://b/cpu', 's3://b/cpu/day=1/a.parquet']],
    [{ type: 's3', location: 's3n://b/cpu/day={1,2}/?.csv' }, ['s3a://b//cpu/day=2/b.csv', 's3://b/cpu'].sort()],
    [{ type: 'local', path: 'data/a.csv' }, ['file/contracts/data/a.csv']],
    [{ type: 'local', path: '../contracts/data/*.csv' }, ['file/contracts/data/a.csv']],
    [{ type: 's3', location: 'b/cpu' }, []],
    [{ type: 's3' }, []],
  ])('%j', (server, ids) => expect(at(server)).toEqual(ids));

  test('a glob of a stranger takes no time', () => {
    const name = 'a'.repeat(1500);
    const hostile = finderOf({ namespace: 's3://b', name: `x/${name}` });
    const found = hostile.finder.ofContract(contract({ type: 's3', location: `s3://b/x/${'*a'.repeat(700)}b` }));
    expect([...found]).toEqual([]);
  });
  test('a dataset is found by its id, its address, or a name that only one has', () => {
    expect(id(finder.named('s3://b/cpu'))).toBe('s3://b/cpu');
    expect(id(finder.named('s3a://b/cpu'))).toBe('s3://b/cpu');
    expect(id(finder.named('contracts/data/a.csv'))).toBe('file/contracts/data/a.csv');
    expect(id(finder.file('contracts/data/a.csv'))).toBe('file/contracts/data/a.csv');
    expect(finder.named('a.csv')).toBeUndefined();
  });
});
