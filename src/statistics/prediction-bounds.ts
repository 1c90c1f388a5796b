import { boundsOf } from './bounds-of.ts';
import { type Alternative, type Bounds, roundingOf } from './comparison.ts';
import { lend, type Numbers } from './lend.ts';
import { describeSample } from './describe-sample.ts';
import { sortedQuantile } from './sorted-quantile.ts';
import { tailOf } from './tail.ts';
import { upperNormal } from './upper-normal.ts';
import { upperT } from './upper-t.ts';

/** How the next value is predicted from earlier ones. */
export type PredictionQuestion = {
  /** `greater` asks for a lower bound alone, `less` for an upper one. Left out: both. */
  readonly alternative?: Alternative;
} & (
  | {
      /** Normal with the spread estimated (`t`) or taken as known (`z`); the same of the logarithms, with the spread estimated. */
      readonly method: 't' | 'z' | 'log-normal';
      /** In (0, 1). */
      readonly confidence: number;
    }
  | {
      /** Quartiles, and so many times their distance beyond them (J. W. Tukey, Exploratory Data Analysis, 1977). */
      readonly method: 'iqr';
      readonly multiple: number;
    }
);

/** Where the next value is expected. */
export interface PredictionBounds {
  /** In words. */
  readonly method: string;
  readonly bounds: Bounds;
  /** The middle of the earlier values, by the method: their mean, geometric mean or median. */
  readonly center: number;
}

/** Why nothing is predicted. */
export type NoPrediction = 'too-few' | 'no-spread' | 'not-positive' | 'beyond-computing';

/** Fewer have no quartiles to speak of. */
const LEAST_FOR_QUARTILES = 4;

/**
 * Bounds for one more value of the kind of these. By `t`: mean ± t · s · √(1 + 1/n), with n − 1 degrees of freedom (G. J. Hahn,
 * W. Q. Meeker, Statistical Intervals, 2nd ed., 4.8). Values that are all equal have no spread to predict from: then it is counted how
 * many there are, for the next of n + 1 exchangeable values is the least with a probability of 1/(n + 1), and their value is the bound
 * where that is little enough.
 */
export function predictionBounds(
  history: Numbers,
  question: PredictionQuestion,
): PredictionBounds | { readonly none: NoPrediction } {
  const { alternative = 'two-sided' } = question;
  if (history.length < 2) return { none: 'too-few' };
  if (question.method === 'iqr') return fences(history, question.multiple, alternative);
  const { method, confidence } = question;
  if (method === 'log-normal' && !lend(history).every((value) => value > 0)) return { none: 'not-positive' };
  const values = method === 'log-normal' ? Float64Array.from(history, Math.log) : history;
  const { n, mean, variance } = describeSample(values);
  if (mean === null || variance === null) return { none: 'beyond-computing' };
  const tail = tailOf({ limit: 0, relative: false, confidence, alternative });
  // Without more spread than rounding gives, of logarithms that of the numbers' own digits.
  if (Math.sqrt(variance) <= roundingOf(mean, method === 'log-normal' ? 1 : 0)) {
    const value = history[0] ?? 0;
    return 1 / (n + 1) > tail
      ? { none: 'no-spread' }
      : { method: 'order of runs without spread', bounds: boundsOf(value, value, alternative), center: value };
  }
  const reach =
    method === 'z' ? upperNormal(tail) * Math.sqrt(variance) : upperT(tail, n - 1) * Math.sqrt(variance * (1 + 1 / n));
  const back = method === 'log-normal' ? Math.exp : (value: number): number => value;
  const [low, center, high] = [back(mean - reach), back(mean), back(mean + reach)];
  if (![low, center, high].every(Number.isFinite)) return { none: 'beyond-computing' };
  return { method: WORDS[method], bounds: boundsOf(low, high, alternative), center };
}

const WORDS = {
  t: 'prediction bounds, normal (t)',
  z: 'prediction bounds, normal with known spread (z)',
  'log-normal': 'prediction bounds, log-normal (t)',
} as const;

function fences(
  history: Numbers,
  multiple: number,
  alternative: Alternative,
): PredictionBounds | { readonly none: NoPrediction } {
  if (history.length < LEAST_FOR_QUARTILES) return { none: 'too-few' };
  const sorted = Float64Array.from(history).sort();
  const [first, center, third] = [
    sortedQuantile(sorted, 0.25),
    sortedQuantile(sorted, 0.5),
    sortedQuantile(sorted, 0.75),
  ];
  const distance = third - first;
  if (distance === 0) return { none: 'no-spread' };
  if (!Number.isFinite(distance)) return { none: 'beyond-computing' };
  return {
    method: `quartiles and ${multiple} times their distance`,
    bounds: boundsOf(first - multiple * distance, third + multiple * distance, alternative),
    center,
  };
}
