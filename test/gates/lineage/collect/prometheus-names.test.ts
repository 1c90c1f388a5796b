import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prometheusNames } from '../../../../src/gates/lineage/collect/prometheus-names.ts';

test.each<readonly [Parameters<typeof prometheusNames>[0], readonly string[], readonly string[]]>([
  [
    { name: 'http.server.request.duration', unit: 's', instrument: 'histogram' },
    [
      'http_server_request_duration_seconds_bucket',
      'http_server_request_duration_seconds_count',
      'http_server_request_duration_bucket',
      'http.server.request.duration',
    ],
    ['http_server_request_duration_seconds_total', 'http_server_request', 'http_server_request_duration_minutes'],
  ],
  [
    { name: 'system.network.io', unit: 'By', instrument: 'counter' },
    [
      'system_network_io_bytes_total',
      'system_network_io_total',
      'system_network_io_bytes',
      'system.network.io_bytes_total',
    ],
    ['system_network_io_bytes_bucket'],
  ],
  [
    { name: 'cpu_burst.remediations', unit: '{remediation}', instrument: 'counter' },
    ['cpu_burst_remediations_total', 'cpu_burst_remediations'],
    ['cpu_burst_remediations_remediation_total'],
  ],
  [
    { name: 'cpu_burst.score', unit: '1', instrument: 'gauge' },
    ['cpu_burst_score', 'cpu_burst_score_ratio'],
    ['cpu_burst_score_total'],
  ],
  [{ name: 'disk.rate', unit: 'By/s', instrument: 'gauge' }, ['disk_rate_bytes_per_second'], []],
  [{ name: 'jobs.rate', unit: '{job}/s', instrument: 'gauge' }, ['jobs_rate_per_second'], []],
  [{ name: 'jobs_total', instrument: 'counter' }, ['jobs_total'], ['jobs_total_total']],
  [{ name: 'lag_seconds', unit: 's', instrument: 'gauge' }, ['lag_seconds'], ['lag_seconds_seconds']],
  [{ name: '9.lives' }, ['_9_lives', '_9_lives_total', '_9_lives_bucket'], ['9_lives']],
])('%j', (metric, among, notAmong) => {
  const names = prometheusNames(metric);
  for (const name of among) expect(names).toContain(name);
  for (const name of notAmong) expect(names).not.toContain(name);
});

test('are among them all that the translator of Prometheus gives', () => {
  const golden = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../golden/telemetry/prometheus-names/names.json'), 'utf8'),
  ) as readonly {
    readonly name: string;
    readonly unit: string;
    readonly instrument: string;
    readonly names: readonly string[];
  }[];
  expect(golden.length).toBeGreaterThan(40);
  const missed = golden.flatMap(({ names, ...metric }) => {
    const ours = prometheusNames(metric);
    return names.flatMap((name) =>
      ours.has(name) ? [] : [`${metric.name} ${metric.unit} ${metric.instrument}: ${name}`],
    );
  });
  expect(missed).toEqual([]);
});
