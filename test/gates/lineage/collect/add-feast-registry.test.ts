import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFeastRegistry } from '../../../../src/gates/lineage/collect/add-feast-registry.ts';
import { graphBuilder } from '../../../../src/gates/lineage/collect/graph-builder.ts';
import { lineageFile } from '../../../../src/gates/lineage/collect/lineage-file.ts';
import type { LineageGraph } from '../../../../src/gates/lineage/evidence/lineage-graph.ts';

function graphOf(text: string, fileAt?: (name: string) => string): LineageGraph {
  const { feast } = lineageFile('registry.json', text);
  if (!feast) throw new Error('no registry of Feast');
  const graph = graphBuilder();
  addFeastRegistry(feast, graph, 'registry.json', fileAt);
  return graph.build();
}

const DUMPED = readFileSync(join(import.meta.dirname, '../../../golden/feast/before.json'), 'utf8');

test('a registry that Feast dumped gives a graph, from sources through views to services', () => {
  const graph = graphOf(DUMPED);
  expect(graph.roots).toEqual([
    'file/data/host_cpu.parquet',
    'file/data/labels.parquet',
    'kafka://kafka.acme.example:9092/host-cpu',
  ]);
  const arrows = graph.edges.map(({ from, to }) => `${from} → ${to}`);
  expect(arrows).toEqual(
    expect.arrayContaining([
      'file/data/host_cpu.parquet → job feast host_telemetry/view host_cpu',
      'job feast host_telemetry/view host_cpu → feast host_telemetry/host_cpu',
      'feast host_telemetry/host_cpu → job feast host_telemetry/view over_limit',
      'feast host_telemetry/over_limit → job feast host_telemetry/service burst_detector',
      'kafka://kafka.acme.example:9092/host-cpu → job feast host_telemetry/view stream_cpu',
    ]),
  );
  expect(graph.datasets.find(({ name }) => name === 'host_cpu')).toMatchObject({
    fields: ['busy_share', 'steal_share'],
    tags: [
      { key: 'promotion-gates.feature', value: 'cpu-burst' },
      { key: 'tier', value: '1' },
    ],
  });
});
test('columns of a plain view are those of its source; what a view computes has none', () => {
  const into = (name: string): readonly unknown[] =>
    graphOf(DUMPED)
      .columnEdges.filter(({ to }) => to === `feast host_telemetry/${name}`)
      .map(({ from, fromField, toField }) => [from, fromField, toField]);
  expect(into('host_cpu')).toEqual([
    ['file/data/host_cpu.parquet', 'busy_share', 'busy_share'],
    ['file/data/host_cpu.parquet', 'steal_share', 'steal_share'],
  ]);
  expect(into('over_limit')).toEqual([]);
  expect(into('stream_cpu')).toEqual([]);
});
test('a column may have another name in its source, and a file another place', () => {
  const registry = {
    dataSources: [{ name: 's', type: 'BATCH_FILE', fileOptions: { uri: 'd.csv' }, fieldMapping: { theirs: 'ours' } }],
    featureViews: [
      { spec: { name: 'v', features: [{ name: 'ours', valueType: 'FLOAT' }], batchSource: { name: 's' } } },
    ],
    project: 'p',
  };
  const { columnEdges, roots } = graphOf(JSON.stringify(registry), (name) => `feast/${name}`);
  expect(columnEdges).toEqual([
    { from: 'file/feast/d.csv', fromField: 'theirs', to: 'feast p/v', toField: 'ours', direct: true, masked: false },
  ]);
  expect(roots).toEqual(['file/feast/d.csv']);
});
test('what only begins like a registry is read as events', () =>
  expect(lineageFile('x.json', '{"project": 3}')).toMatchObject({ problems: [{}] }));
