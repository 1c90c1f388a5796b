import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeastRegistry } from '../../../src/sources/formats/feast-registry.ts';
import { jsonDocument } from '../../../src/sources/json-document.ts';

const dump = (name: string): string => readFileSync(join(import.meta.dirname, '../../golden/feast', name), 'utf8');
const read = (text: string): ReturnType<typeof readFeastRegistry> =>
  readFeastRegistry(jsonDocument('registry.json', text));

describe('what `feast registry-dump` printed', () => {
  const registry = read(dump('before.json'));
  const view = (name: string): unknown => registry?.views.find((one) => one.name === name);

  test('has its views of every kind', () => {
    expect(registry?.project).toBe('host_telemetry');
    expect(registry?.views.map(({ name, kind }) => [name, kind]).sort()).toEqual([
      ['burst_labels', 'view'],
      ['host_cpu', 'view'],
      ['over_limit', 'on-demand view'],
      ['recent_cpu', 'view'],
      ['stream_cpu', 'stream view'],
    ]);
    expect(view('host_cpu')).toMatchObject({
      description: 'CPU shares of a host.',
      owner: 'detect@acme.example',
      tags: { 'promotion-gates.feature': 'cpu-burst', tier: '1' },
      entities: ['host'],
      features: [
        { name: 'busy_share', type: 'FLOAT', description: 'Share of all cores busy, 0 to 1.' },
        { name: 'steal_share', type: 'FLOAT' },
      ],
      ttl: 7200,
      timestampField: 'ts',
      sources: ['host_cpu'],
      views: [],
    });
    expect(view('burst_labels')).toMatchObject({ ttl: 0, tags: {} });
    expect(view('over_limit')).toMatchObject({ entities: [], sources: ['limits'], views: ['host_cpu'] });
    expect(view('recent_cpu')).toMatchObject({ sources: ['host_cpu', 'cpu_pushed'] });
  });
  test('has its services, with what they serve and log', () => {
    expect(registry?.services.map(({ name, serves, logging }) => ({ name, serves, logging }))).toEqual([
      {
        name: 'burst_detector',
        serves: [
          { view: 'host_cpu', features: ['busy_share'] },
          { view: 'over_limit', features: ['over_limit'] },
          { view: 'burst_labels', features: ['burst'] },
        ],
        logging: { sampleRate: expect.closeTo(0.1) },
      },
      { name: 'unlogged', serves: [{ view: 'recent_cpu', features: ['busy_share'] }], logging: undefined },
    ]);
  });
  test('has its sources and entities, and where the data lies', () => {
    expect(Object.fromEntries(registry?.sources.map(({ name, type, place }) => [name, [type, place]]) ?? [])).toEqual({
      host_cpu: ['BATCH_FILE', { namespace: 'file', name: 'data/host_cpu.parquet' }],
      labels: ['BATCH_FILE', { namespace: 'file', name: 'data/labels.parquet' }],
      cpu_pushed: ['PUSH_SOURCE', undefined],
      cpu_stream: ['STREAM_KAFKA', { namespace: 'kafka://kafka.acme.example:9092', name: 'host-cpu' }],
      limits: ['REQUEST_SOURCE', undefined],
    });
    expect(registry?.sources.find(({ name }) => name === 'host_cpu')?.settings).toEqual({
      createdTimestampColumn: 'created',
      description: 'CPU shares, one row a second.',
      'fileOptions.uri': 'data/host_cpu.parquet',
      owner: 'observability@acme.example',
      'tags.contract': 'host-cpu',
      timestampField: 'ts',
      type: 'BATCH_FILE',
    });
    expect(registry?.entities).toEqual([
      expect.objectContaining({ name: 'host', key: 'host_id', type: 'STRING', description: 'A machine.' }),
    ]);
    expect(registry?.views.find(({ name }) => name === 'host_cpu')?.keys).toEqual([
      { name: 'host_id', type: 'STRING' },
    ]);
  });
  test('says at which lines', () => {
    const lines = dump('before.json').split('\n');
    const at = registry?.services[0]?.location.line ?? 0;
    expect(lines.slice(at - 1, at + 60).join('\n')).toContain('What the burst detector reads.');
  });
});

test.each(['{}', '[]', '{"project": "x"}', '{"project": 3, "featureViews": []}', 'null'])('%s is none', (text) =>
  expect(read(text)).toBeUndefined(),
);
test('what is no object of Feast is left out', () =>
  expect(
    read(
      '{"project":"x","featureViews":[3,{"spec":{"name":7}},{"spec":{"name":"a","ttl":"x","features":[1,{}],"tags":[1],"entities":[2]}}],"dataSources":[{"name":"s"},null]}',
    ),
  ).toMatchObject({
    views: [{ name: 'a', ttl: 0, features: [], tags: {}, entities: [] }],
    sources: [{ name: 's', type: 'INVALID' }],
  }));
test.each([
  [{ fileOptions: { uri: 's3://acme/a/b.parquet' } }, 's3://acme', 'a/b.parquet'],
  [{ bigqueryOptions: { table: 'p.d.t' } }, 'bigquery', 'p.d.t'],
  [{ snowflakeOptions: { table: 'T', schema: 'S', database: 'D' } }, 'snowflake', 'D.S.T'],
  [{ kinesisOptions: { streamName: 'n', region: 'eu' } }, 'kinesis://eu', 'n'],
])('data of %j lies where it says', (options, namespace, name) =>
  expect(read(JSON.stringify({ project: 'x', dataSources: [{ name: 's', ...options }] }))?.sources[0]?.place).toEqual({
    namespace,
    name,
  }),
);
