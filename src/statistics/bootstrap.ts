import { alternativeP } from './alternative-p.ts';
import { agreementP } from './agreement-p.ts';
import { type MeanStatistic, resample } from './bootstrap-estimate.ts';
import { bootstrapInterval, bootstrapTails } from './bootstrap-interval.ts';
import { boundsOf } from './bounds-of.ts';
import { type Comparison, type ComparisonQuestion, type EffectSize, roundingOf } from './comparison.ts';
import { detectableDistance } from './detectable-distance.ts';
import { pairedEffect, sidesEffect } from './effect-size.ts';
import { exactDifference } from './exact-difference.ts';
import type { Numbers } from './lend.ts';
import { lineariseRatio } from './linearised-ratio.ts';
import { describePairs } from './pairs.ts';
import { randomWords, type Resampling } from './random-words.ts';
import { decidableN } from './required-n.ts';
import { describeSample } from './describe-sample.ts';
import { separationP } from './separation-p.ts';
import { tailOf } from './tail.ts';

/** One side's numbers: their mean is compared, or the ratio of two sums. */
export type BootstrapSide =
  { readonly values: Numbers } | { readonly numerators: Numbers; readonly denominators: Numbers };

/** How units are drawn with replacement, and which interval is taken from what they give. */
export interface BootstrapOptions extends Resampling {
  /** Bias-corrected and accelerated, or plain percentiles. */
  readonly kind: 'bca' | 'percentile';
}

/**
 * The difference of two means or ratios over the same units, by drawing units with replacement (B. Efron, R. J. Tibshirani, An
 * Introduction to the Bootstrap, 1993): percentiles of what they give (13.3), or corrected for bias and skew (BCa, 14.3). The p-value
 * is the level at which the interval would reach the limit, at least 1/(resamples + 1) on either side.
 */
export function bootstrapPairs(
  baseline: BootstrapSide,
  candidate: BootstrapSide,
  question: ComparisonQuestion,
  options: BootstrapOptions,
): Comparison {
  const [b, c] = [columnsOf(baseline), columnsOf(candidate)];
  const n = b[0]?.length ?? 0;
  for (const column of [...b, ...c]) {
    if (column.length !== n)
      throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${column.length}`);
  }
  if (n < 2) return { none: 'too-few' };
  // A difference of means needs one sum for each resample, not two.
  const alone = b.length === 1 && c.length === 1 && !question.relative;
  const sign = question.relative ? Math.sign(sideOf(b.map(meanOf))) : 0;
  const columns = alone
    ? [(c[0] ?? new Float64Array(0)).map((value, index) => value - (b[0]?.[index] ?? 0))]
    : [...b, ...c];
  const split = alone ? 0 : b.length;
  return compare(
    [columns],
    ([means = []]) =>
      alone ? (means[0] ?? Number.NaN) : differenceOf(means.slice(0, split), means.slice(split), sign),
    question,
    options,
    { b, c, method: 'bootstrap of pairs', units: n, pAt: agreementP, effect: effectOf(b, c, true) },
  );
}

/** The same over different units, which are drawn side by side. */
export function bootstrapSides(
  baseline: BootstrapSide,
  candidate: BootstrapSide,
  question: ComparisonQuestion,
  options: BootstrapOptions,
): Comparison {
  const [b, c] = [columnsOf(baseline), columnsOf(candidate)];
  const [n, m] = [b[0]?.length ?? 0, c[0]?.length ?? 0];
  if (n < 2 || m < 2) return { none: 'too-few' };
  const sign = question.relative ? Math.sign(sideOf(b.map(meanOf))) : 0;
  return compare(
    [b, c],
    ([ofBaseline = [], ofCandidate = []]) => differenceOf(ofBaseline, ofCandidate, sign),
    question,
    options,
    {
      b,
      c,
      method: 'bootstrap',
      units: (2 * n * m) / (n + m),
      pAt: (units) => separationP(units, units),
      p: separationP(n, m),
      effect: effectOf(b, c, false),
    },
  );
}

function columnsOf(side: BootstrapSide): readonly Float64Array[] {
  const columns = 'values' in side ? [side.values] : [side.numerators, side.denominators];
  if (columns[1] && columns[1].length !== columns[0]?.length)
    throw new RangeError('a ratio needs as many denominators as numerators');
  return columns.map((column) => (column instanceof Float64Array ? column : Float64Array.from(column)));
}

function sideOf(means: readonly number[]): number {
  const [above = Number.NaN, below = 1] = means;
  return above / below;
}

/** @param sign of the baseline, for a share of it; where a resample has another one, there is no share */
function differenceOf(ofBaseline: readonly number[], ofCandidate: readonly number[], sign: number): number {
  const [b, c] = [sideOf(ofBaseline), sideOf(ofCandidate)];
  if (sign === 0) return c - b;
  return Math.sign(b) === sign ? (c - b) / Math.abs(b) : Number.NaN;
}

interface Found {
  readonly b: readonly Float64Array[];
  readonly c: readonly Float64Array[];
  readonly method: string;
  readonly units: number;
  readonly pAt: (n: number) => number;
  readonly p?: number;
  readonly effect: EffectSize | undefined;
}

function compare(
  sides: readonly (readonly Float64Array[])[],
  statistic: MeanStatistic,
  question: ComparisonQuestion,
  options: BootstrapOptions,
  found: Found,
): Comparison {
  const { relative, limit, alternative } = question;
  const means = (columns: readonly Float64Array[]): number[] => columns.map(meanOf);
  const [baselineMeans, candidateMeans] = [means(found.b), means(found.c)];
  if (baselineMeans[1] === 0 || candidateMeans[1] === 0) return { none: 'zero-denominator' };
  const baseline = sideOf(baselineMeans);
  if (relative && baseline === 0) return { none: 'zero-baseline' };
  const drawn = resample(sides, statistic, randomWords(options.seed).below, options);
  const { estimate, standardError, sorted } = drawn;
  if (!Number.isFinite(estimate)) return { none: 'beyond-computing' };
  const last = sorted.at(-1) ?? Number.NaN;
  // What came out as a share of nothing, or as a ratio to nothing, is infinite or no number, and then sorted to an end.
  if (!Number.isFinite(sorted[0]) || !Number.isFinite(last) || !Number.isFinite(drawn.acceleration)) {
    return { none: relative ? 'baseline-around-zero' : found.b.length === 2 ? 'zero-denominator' : 'beyond-computing' };
  }
  const size = relative ? 1 : Math.hypot(baseline, sideOf(candidateMeans));
  const name = `${options.kind === 'bca' ? 'BCa' : 'percentile'} ${found.method}, ${options.resamples} resamples${relative ? ', relative' : ''}`;
  if (last - (sorted[0] ?? 0) <= 4 * roundingOf(size)) {
    return exactDifference(
      { method: `${name}: no spread, exact test`, estimate, pValue: found.p ?? found.pAt(found.units), pAt: found.pAt },
      question,
    );
  }
  const interval = bootstrapInterval(drawn, tailOf(question));
  const [lower, upper] = bootstrapTails(drawn, limit);
  const n = decidableN(question, estimate, {
    spreadPerUnit: standardError * Math.sqrt(found.units),
    degreesOfFreedomAt: () => 1e9,
  });
  return {
    method: name,
    estimate,
    interval: boundsOf(...interval, alternative),
    pValue: alternativeP(lower, upper, alternative),
    exact: false,
    ...(n === undefined ? {} : { requiredN: n }),
    detectable: detectableDistance(standardError, tailOf(question)),
    ...(found.effect ? { effect: found.effect } : {}),
  };
}

/** Of means, or of the linearised values of ratios, whose mean is the ratio. */
function effectOf(
  baseline: readonly Float64Array[],
  candidate: readonly Float64Array[],
  paired: boolean,
): EffectSize | undefined {
  const [b, c] = [unitsOf(baseline), unitsOf(candidate)];
  if (!b || !c) return undefined;
  return paired ? pairedEffect(describePairs(b, c).difference) : sidesEffect(describeSample(b), describeSample(c));
}

function unitsOf([values, denominators]: readonly Float64Array[]): Float64Array | undefined {
  return values && denominators ? lineariseRatio(values, denominators)?.values : values;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return sum / values.length;
}
