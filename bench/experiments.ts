import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Measurement, median } from './compare.ts';

/** Milliseconds of one run of the command in a folder; it must end with one of the statuses. */
export type TimeCommand = (arguments_: readonly string[], folder: string, statuses: readonly number[]) => number;

const METRICS = ['recall', 'precision', 'delay_ms', 'cost', 'score'];
const ROWS = 1_000_000;
const FILES = 300;
/** How units are named: as most logs do, and as databases do. */
const IDS = { texts: "'episode-' || i", 'whole numbers': 'i' } as const;

/** The experiment gate on much data, and on many files. */
export async function experimentMeasurements(work: string, time: TimeCommand): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [ids, id] of Object.entries(IDS)) {
    const folder = join(work, `experiments with ${ids}`);
    mkdirSync(folder);
    await writeRows(folder, id);
    for (const [tests, test, limit] of [
      ['default tests', '', 1.5],
      ['rank tests', ', test: wilcoxon', 4],
    ] as const) {
      writeFileSync(join(folder, 'large.experiment.yml'), largeExperiment(test));
      const report = join(work, 'large-experiment.json');
      const runs = Array.from({ length: 3 }, () =>
        time(['experiment', 'large.experiment.yml', '--format', 'json', '--output', report], folder, [0]),
      );
      judgedWhole(readFileSync(report, 'utf8'));
      measurements.push({
        what: `1 million pairs in Parquet, ids are ${ids}, 5 metrics, 4 segments, ${tests}`,
        measured: median(runs) / 1000,
        unit: 's',
        limit,
      });
    }
  }
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
  measurements.push({
    what: '300 experiment files',
    measured: median(Array.from({ length: 3 }, () => time(['experiment', ...files], many, [0, 1]))) / 1000,
    unit: 's',
    limit: 2,
  });
  return measurements;
}

function largeExperiment(test: string): string {
  const criteria = METRICS.map(
    (metric) => `  - { metric: ${metric}, direction: increase, minimum-improvement: 0.01${test} }`,
  );
  return `id: large
hypothesis: The candidate is better.
unit: unit
baseline: baseline.parquet
candidate: candidate.parquet
criteria:
${criteria.join('\n')}
segments: { by: service, metrics: [${METRICS.join(', ')}], minimum-n: 30, non-inferiority-margin: 0.1 }
`;
}

/** A million units on both sides, in four segments, with other noise in each metric. */
async function writeRows(folder: string, id: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const side of ['baseline', 'candidate']) {
    const columns = METRICS.map((metric, at) => {
      const own = `(hash(i, '${metric}') % 1000003) / 1000003.0`;
      const noise = `(hash(i, '${metric}', '${side}') % 1000003) / 1000003.0`;
      return `CAST(${at + 1} + ${own} + 0.2 * ${noise} + ${side === 'candidate' ? 0.05 : 0} AS DOUBLE) AS ${metric}`;
    });
    await connection.run(
      `COPY (SELECT ${id} AS unit, 'service-' || (i % 4) AS service, ${columns.join(', ')} FROM range(${ROWS}) AS rows(i))
       TO '${join(folder, `${side}.parquet`)}' (FORMAT parquet)`,
    );
  }
  connection.closeSync();
  instance.closeSync();
}

/** Fails where not every metric was judged, in the whole and in every segment: a fast answer to another question is no measurement. */
function judgedWhole(report: string): void {
  for (const metric of METRICS) if (!report.includes(`"${metric}"`)) throw new Error(`${metric} was not judged`);
  for (const segment of [0, 1, 2, 3])
    if (!report.includes(`service-${segment}`)) throw new Error(`service-${segment} was not judged`);
  if (report.includes('"unknown"')) throw new Error('something was not decided');
}
