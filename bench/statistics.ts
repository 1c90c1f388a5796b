/** What resampling and exact ranks take within one process, beside scipy where there is one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrapPairs } from '../src/statistics/bootstrap.ts';
import { mannWhitney } from '../src/statistics/mann-whitney.ts';
import { permutePairs, permuteSides } from '../src/statistics/permutation.ts';
import { randomWords } from '../src/statistics/random-words.ts';
import type { Measurement } from './compare.ts';

const QUESTION = { limit: 0, confidence: 0.95, relative: false } as const;
const RESAMPLING = { seed: 1, resamples: 10_000 } as const;

/** The rows of the table. */
export function statisticsMeasurements(): Measurement[] {
  const numbers = (seed: number, n: number): Float64Array => {
    const words = new Uint32Array(n);
    randomWords(seed).words(words);
    return Float64Array.from(words, (word) => word / 4294967296);
  };
  const [left, right] = [numbers(1, 10_000), numbers(2, 10_000)];
  const [few, others] = [numbers(3, 50), numbers(4, 50)].map((side) => side.map((value) => Math.round(value * 30)));
  const rivals = scipy();
  const row = (what: string, name: 'bca' | 'sides' | 'pairs', limit: number, run: () => void): Measurement[] => {
    const measured = milliseconds(run);
    const rival = rivals?.[name];
    return [
      { what, measured, unit: 'ms', limit },
      ...(rival === undefined
        ? []
        : [
            {
              what: 'the same beside scipy',
              measured,
              unit: 'ms',
              rival: { name: 'scipy', measured: rival },
              limit: 1,
            },
          ]),
    ];
  };
  const zeros = new Float64Array(10_000);
  return [
    ...row('BCa of the mean, 10,000 resamples of 10,000 values', 'bca', 800, () =>
      bootstrapPairs({ values: zeros }, { values: left }, QUESTION, { ...RESAMPLING, kind: 'bca' }),
    ),
    ...row('permutation of two sides, 10,000 of 5,000 beside 5,000 values', 'sides', 800, () =>
      permuteSides(left.subarray(0, 5000), left.subarray(5000), QUESTION, RESAMPLING),
    ),
    ...row('sign flips, 10,000 of 10,000 pairs', 'pairs', 800, () => permutePairs(left, right, QUESTION, RESAMPLING)),
    {
      what: 'exact Mann–Whitney with ties, 50 beside 50',
      measured: milliseconds(() => mannWhitney(few ?? [], others ?? [], QUESTION)),
      unit: 'ms',
      limit: 80,
    },
  ];
}

/** The least of three runs: the one that was disturbed least, as for scipy. */
function milliseconds(run: () => void): number {
  const seen = [0, 1, 2].map(() => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...seen);
}

/** Undefined where there is no Python with scipy: `PYTHON` names another than python3. */
function scipy(): Readonly<Record<'bca' | 'sides' | 'pairs', number>> | undefined {
  const python = process.env['PYTHON'] ?? 'python3';
  const result = spawnSync(python, [join(import.meta.dirname, 'scipy-resampling.py')], { encoding: 'utf8' });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the script is ours
  return result.status === 0 ? (JSON.parse(result.stdout) as Record<'bca' | 'sides' | 'pairs', number>) : undefined;
}
