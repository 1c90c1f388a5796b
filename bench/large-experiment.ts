import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** Metrics of the large experiment. */
export const METRICS = ['recall', 'precision', 'delay_ms', 'cost', 'score'] as const;

/** The experiment files, by the tests they ask for. */
export const EXPERIMENTS = { default: 'default.experiment.yml', rank: 'rank.experiment.yml' } as const;

/**
 * A million paired rows on each side in Parquet, in four segments, and two experiments over them: one with the tests that follow
 * from the numbers, one with rank tests. Gives what else to write, as path → text.
 */
export async function* largeExperiment(folder: string): AsyncGenerator<readonly [string, string]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const side of ['baseline', 'candidate']) {
    const columns = METRICS.map((metric, at) => {
      const own = `(hash(i, '${metric}') % 1000003) / 1000003.0`;
      const noise = `(hash(i, '${metric}', '${side}') % 1000003) / 1000003.0`;
      return `CAST(${at + 1} + ${own} + 0.2 * ${noise} + ${side === 'candidate' ? 0.05 : 0} AS DOUBLE) AS ${metric}`;
    });
    await connection.run(
      `COPY (SELECT i AS unit, 'service-' || (i % 4) AS service, ${columns.join(', ')} FROM range(1000000) AS rows(i))
       TO '${join(folder, `${side}.parquet`)}' (FORMAT parquet)`,
    );
  }
  connection.closeSync();
  instance.closeSync();
  for (const [kind, path] of Object.entries(EXPERIMENTS)) {
    const test = kind === 'rank' ? ', test: wilcoxon' : '';
    const criteria = METRICS.map(
      (metric) => `  - { metric: ${metric}, direction: increase, minimum-improvement: 0.01${test} }`,
    );
    yield [
      path,
      `id: ${kind}
hypothesis: The candidate is better.
unit: unit
baseline: baseline.parquet
candidate: candidate.parquet
criteria:
${criteria.join('\n')}
segments: { by: service, metrics: [${METRICS.join(', ')}], minimum-n: 30, non-inferiority-margin: 0.1 }
`,
    ];
  }
}

/** Fails where not every metric was judged, in the whole and in every segment. */
export function judgedWhole(report: unknown): void {
  const text = JSON.stringify(report);
  for (const metric of METRICS) if (!text.includes(`"${metric}"`)) throw new Error(`${metric} was not judged`);
  for (const segment of [0, 1, 2, 3])
    if (!text.includes(`service-${segment}`)) throw new Error(`service-${segment} was not judged`);
  if (text.includes('"unknown"')) throw new Error('something was not decided');
}
