/**
 * Writes test/golden/telemetry/prometheus-names/names.json: the names Prometheus gives to metrics of the semantic conventions, and to some that are
 * hard, as its own translator (Go, github.com/prometheus/otlptranslator) says. Needs Go.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TELEMETRY_NAMES } from '../src/generated/telemetry-names.ts';

const folder = join(import.meta.dirname, '../test/golden/telemetry/prometheus-names');
const known = Object.entries(TELEMETRY_NAMES.metrics).flatMap(([name, { unit, instrument }]) =>
  unit === undefined || instrument === undefined ? [] : [{ name, unit, instrument }],
);
const seen = new Set<string>();
/** One of each unit and instrument. */
const various = known.filter(({ unit, instrument }) => {
  const kind = `${unit} ${instrument}`;
  return !seen.has(kind) && seen.add(kind);
});
const hard = [
  { name: 'jobs_total', unit: '1', instrument: 'counter' },
  { name: 'queue.bytes_total', unit: 'By', instrument: 'counter' },
  { name: 'total.time', unit: 's', instrument: 'counter' },
  { name: 'lag_seconds', unit: 's', instrument: 'gauge' },
  { name: 'cpu-burst..score', unit: '1', instrument: 'gauge' },
  { name: 'share_ratio', unit: '1', instrument: 'gauge' },
  { name: '9.lives', unit: '{life}', instrument: 'updowncounter' },
  { name: 'disk.rate', unit: 'By/s', instrument: 'gauge' },
  { name: 'jobs.rate', unit: '{job}/s', instrument: 'gauge' },
  { name: 'speed', unit: 'm/h', instrument: 'histogram' },
  { name: 'usage', unit: '%', instrument: 'gauge' },
  { name: 'flow', unit: 'L/min', instrument: 'gauge' },
  { name: 'cpu:burst', unit: 'ms', instrument: 'histogram' },
];
writeFileSync(
  join(folder, 'names.json'),
  execFileSync('go', ['run', '.'], { cwd: folder, input: JSON.stringify([...various, ...hard]) }),
);
