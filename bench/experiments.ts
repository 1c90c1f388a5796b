import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Measurement, median } from './compare.ts';

/** Milliseconds of one run of the command in a folder; it must end with one of the statuses. */
export type TimeCommand = (arguments_: readonly string[], folder: string, statuses: readonly number[]) => number;

const METRICS = ['recall', 'precision', 'f1', 'delay', 'cost'];
const ROWS = 1_000_000;
const FILES = 300;

/** The experiment gate on much data, and on many files. */
export async function experimentMeasurements(work: string, time: TimeCommand): Promise<Measurement[]> {
  const folder = join(work, 'experiments');
  mkdirSync(folder);
  await writeRows(folder);
  const criteria = (test: string): string =>
    METRICS.map((metric) => `  - { metric: ${metric}, direction: increase, non-inferiority-margin: 0.02${test} }`).join(
      '\n',
    );
  const experiment = (test: string): string =>
    `id: large\nhypothesis: It is no worse.\nunit: episode\nbaseline: b.parquet\ncandidate: c.parquet\nsegments: { by: service }\ncriteria:\n${criteria(test)}\n`;
  writeFileSync(join(folder, 'default.experiment.yml'), experiment(''));
  writeFileSync(join(folder, 'ranks.experiment.yml'), experiment(', test: wilcoxon'));
  const seconds = (file: string, times: number): number =>
    median(Array.from({ length: times }, () => time(['experiment', file], folder, [0, 1]))) / 1000;

  const many = join(work, 'many-experiments');
  mkdirSync(many);
  for (let index = 0; index < FILES; index += 1) {
    for (const [side, shift] of [
      ['b', 0],
      ['c', 0.05],
    ] as const) {
      const rows = Array.from({ length: 40 }, (_, row) => `${row},${0.7 + shift + ((row * 7 + index) % 11) / 100}`);
      writeFileSync(join(many, `${index}-${side}.csv`), `episode,f1\n${rows.join('\n')}\n`);
    }
    writeFileSync(
      join(many, `${index}.experiment.yml`),
      `id: e${index}\nhypothesis: It is better.\nunit: episode\nbaseline: ${index}-b.csv\ncandidate: ${index}-c.csv\ncriteria:\n  - { metric: f1, direction: increase, minimum-improvement: 0.01 }\n`,
    );
  }
  const files = Array.from({ length: FILES }, (_, index) => `${index}.experiment.yml`);
  return [
    {
      what: '1 million paired rows, 5 metrics, 4 segments from Parquet',
      measured: seconds('default.experiment.yml', 3),
      unit: 's',
      limit: 1.5,
    },
    { what: 'the same with rank tests', measured: seconds('ranks.experiment.yml', 1), unit: 's', limit: 4 },
    {
      what: '300 experiment files',
      measured: median(Array.from({ length: 3 }, () => time(['experiment', ...files], many, [0, 1]))) / 1000,
      unit: 's',
      limit: 2,
    },
  ];
}

/** Two sides of the same episodes, with other noise in each metric. */
async function writeRows(folder: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const [side, shift] of [
    ['b', 0],
    ['c', 0.01],
  ] as const) {
    const columns = METRICS.map(
      (metric, index) =>
        `0.3 + (hash(i * 7 + ${index}) % 1000000) / 2e6 + ${shift} * ((hash(i * 3 + ${index}) % 1000) / 500.0) AS ${metric}`,
    ).join(', ');
    await connection.run(
      `COPY (SELECT 'episode-' || i AS episode, ['checkout', 'search', 'ingest', 'batch'][1 + i % 4] AS service, ${columns} FROM range(${ROWS}) rows(i)) TO '${join(folder, `${side}.parquet`)}'`,
    );
  }
  connection.closeSync();
  instance.closeSync();
}
