import { expect, test } from '@jest/globals';
import { registryOfDbt, registryOfFeast } from '../../../../src/gates/lineage/collect/registry.ts';
import type { DbtRegistered } from '../../../../src/sources/formats/dbt-registry.ts';
import { readFeastRegistry } from '../../../../src/sources/formats/feast-registry.ts';
import { jsonDocument } from '../../../../src/sources/json-document.ts';

const feast = (views: readonly object[], more: object = {}): ReturnType<typeof registryOfFeast> => {
  const text = JSON.stringify({ project: 'p', featureViews: views.map((spec) => ({ spec })), ...more });
  const read = readFeastRegistry(jsonDocument('r.json', text));
  if (!read) throw new Error('no registry of Feast');
  return registryOfFeast(read);
};
const said = { description: 'D.', owner: 'o', ttl: '60s', batchSource: { name: 's', timestampField: 't' } };

test('a view lacks what it does not say, and entities that are not there', () => {
  const { items } = feast(
    [
      { name: 'all', ...said, entities: ['host', '__dummy'] },
      { name: 'none', entities: ['gone'] },
    ],
    { entities: [{ spec: { name: 'host', joinKey: 'h' } }] },
  );
  expect(items.get('all')?.lacks).toEqual([]);
  expect(items.get('none')?.lacks).toEqual(['description', 'owner', 'entity `gone`', 'ttl', 'timestamp field']);
});
test('the keys of a view are those of its entities, of the same type', () => {
  const keyed = (...entityColumns: readonly object[]): object => ({
    name: 'v',
    ...said,
    entities: ['host', 'service'],
    entityColumns,
  });
  const entities = [
    { spec: { name: 'host', joinKey: 'host_id', valueType: 'STRING' } },
    { spec: { name: 'service', joinKey: 'service', description: 'What runs.' } },
  ];
  const faults = (...columns: readonly object[]): unknown =>
    feast([keyed(...columns)], { entities }).items.get('v')?.faults;
  expect(faults()).toEqual([]);
  expect(faults({ name: 'host_id', valueType: 'STRING' }, { name: 'service', valueType: 'STRING' })).toEqual([]);
  expect(faults({ name: 'host_id', valueType: 'INT64' })).toEqual([
    'its key `host_id` is INT64 here, and STRING in the entity `host`',
    'its entity `service` is looked up by `service`, which is not among its keys',
  ]);
  expect(feast([keyed()], { entities }).items.get('v')?.entities).toEqual([
    { name: 'host', lacks: ['description'], location: expect.objectContaining({ path: 'r.json' }) },
    { name: 'service', lacks: [], location: expect.objectContaining({ path: 'r.json' }) },
  ]);
});
test('views and services name views that are there', () => {
  const computed = { name: 'v', sources: { a: { featureViewProjection: { featureViewName: 'gone' } } } };
  const service = { name: 's', features: [{ featureViewName: 'v' }, { featureViewName: 'gone' }] };
  const { items, services } = feast([], {
    onDemandFeatureViews: [{ spec: computed }],
    featureServices: [{ spec: service }],
  });
  expect(items.get('v')?.faults).toEqual(['it is computed from the view `gone`, which is not in the registry']);
  expect(services.get('s')?.faults).toEqual(['it serves the view `gone`, which is not in the registry']);
});
test('views that are computed from each other in a circle have their sources all the same', () => {
  const view = (name: string, other: string, source: string): object => ({
    spec: {
      name,
      sources: { a: { featureViewProjection: { featureViewName: other } }, b: { requestDataSource: { name: source } } },
    },
  });
  const { items } = feast([], { onDemandFeatureViews: [view('a', 'b', 'one'), view('b', 'a', 'two')] });
  expect(items.get('a')?.sources()).toEqual(['one', 'two']);
});
test('a model of dbt has the sources of all it is made from, circles or not', () => {
  const node = (id: string, kind: string, dependsOn: readonly string[]): DbtRegistered => ({
    id,
    kind,
    name: id,
    meta: {},
    columns: [],
    contract: false,
    dependsOn,
    settings: {},
    location: { path: 'm.json' },
  });
  const { items, servedBy } = registryOfDbt({
    project: 'p',
    nodes: [
      node('a', 'model', ['b']),
      node('b', 'model', ['a', 's', 'gone']),
      node('s', 'source', []),
      node('e', 'exposure', ['a', 'a']),
    ],
  });
  expect(items.get('a')?.sources()).toEqual(['s']);
  expect(servedBy.get('a')).toEqual(['e']);
});
