import { alternativeP } from './alternative-p.ts';
import { boundsOf } from './bounds-of.ts';
import { type Comparison, type ComparisonQuestion, type EffectSize, roundingOf } from './comparison.ts';
import { detectableDistance } from './detectable-distance.ts';
import { pairedEffect, sidesEffect } from './effect-size.ts';
import type { Numbers } from './lend.ts';
import { mirrored, mirroredQuestion } from './mirrored.ts';
import { flippedSums, type SwappedSums, swappedSums } from './permutation-sums.ts';
import type { RandomWords, Resampling } from './random-words.ts';
import { decidableN } from './required-n.ts';
import { describeSample } from './describe-sample.ts';
import { tailOf } from './tail.ts';

/**
 * The mean of paired differences by flipping their signs (R. A. Fisher, The Design of Experiments, 1935, section 21). All ways to
 * flip are gone through where they are no more than the resamples asked for; else as many are drawn, and counted with the one that
 * was seen: p = (b + 1)/(m + 1) (B. Phipson, G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010, 39).
 * The interval holds exactly the limits that this very test does not reject (J. A. Hartigan, Journal of the American Statistical
 * Association 64, 1969, 1303–1317). Relative: a share of the baseline is taken off the candidate pair by pair; all of the baseline
 * must have one sign.
 *
 * @param random where the words come from: each bit, from the lowest of the first, says whether a pair is flipped. Left out: the seed
 */
export function permutePairs(
  baseline: Numbers,
  candidate: Numbers,
  question: ComparisonQuestion,
  resampling: Resampling,
  random?: RandomWords,
): Comparison {
  const n = baseline.length;
  if (candidate.length !== n) {
    throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
  }
  if (n < 2) return { none: 'too-few' };
  return signed(baseline, candidate, question, (b, c, asked) => {
    const differences = c.map((value, index) => value - (b[index] ?? 0));
    const sums = flippedSums(differences, asked.relative ? b : undefined, resampling, random);
    const spread = describeSample(
      asked.relative ? differences.map((d, index) => d - asked.limit * (b[index] ?? 0)) : differences,
    );
    return fromSums(sums, asked, {
      method: 'sign-flip permutation',
      difference: describeSample(differences).mean,
      baseline: describeSample(b).mean,
      spreadPerUnit: Math.sqrt(spread.variance ?? Number.NaN),
      standardError: Math.sqrt((spread.variance ?? Number.NaN) / n),
      effect: pairedEffect(describeSample(differences)),
      noise: roundingOf(meanSize(b), meanSize(c)),
      // Pairs that all differ alike are decided by how many they are.
      flat: spread.variance !== null && Math.sqrt(spread.variance) <= roundingOf(meanSize(b), meanSize(c)),
    });
  });
}

/**
 * The difference of two independent means by parting all units anew, into sides as large as the true ones; otherwise as
 * `permutePairs`. It supposes that the sides differ by the shift (relative: by the factor) and in nothing else.
 *
 * @param random where the words come from: each draws one unit of the smaller side. Left out: the seed
 */
export function permuteSides(
  baseline: Numbers,
  candidate: Numbers,
  question: ComparisonQuestion,
  resampling: Resampling,
  random?: RandomWords,
): Comparison {
  if (baseline.length < 2 || candidate.length < 2) return { none: 'too-few' };
  return signed(baseline, candidate, question, (b, c, asked) => {
    const sums = swappedSums(b, c, resampling, asked.relative, random);
    const [ofBaseline, ofCandidate] = [describeSample(b), describeSample(c)];
    const factor = asked.relative ? 1 + asked.limit : 1;
    const noise = roundingOf(meanSize(b), meanSize(c));
    return fromSums(sums, asked, {
      method: 'permutation of units',
      difference: ofBaseline.mean === null || ofCandidate.mean === null ? null : ofCandidate.mean - ofBaseline.mean,
      baseline: ofBaseline.mean,
      spreadPerUnit: Math.hypot(
        factor * Math.sqrt(ofBaseline.variance ?? Number.NaN),
        Math.sqrt(ofCandidate.variance ?? Number.NaN),
      ),
      standardError: Math.hypot(
        factor * Math.sqrt((ofBaseline.variance ?? Number.NaN) / ofBaseline.n),
        Math.sqrt((ofCandidate.variance ?? Number.NaN) / ofCandidate.n),
      ),
      effect: sidesEffect(ofBaseline, ofCandidate),
      noise,
      flat: ofBaseline.variance === 0 && ofCandidate.variance === 0,
    });
  });
}

/** Asks as it is, or for shares of negative numbers with all signs turned. */
function signed(
  baseline: Numbers,
  candidate: Numbers,
  question: ComparisonQuestion,
  compare: (baseline: Float64Array, candidate: Float64Array, question: ComparisonQuestion) => Comparison,
): Comparison {
  const [b, c] = [Float64Array.from(baseline), Float64Array.from(candidate)];
  if (!question.relative) return compare(b, c, question);
  const least = b.reduce((low, value) => Math.min(low, value), Infinity);
  const most = b.reduce((high, value) => Math.max(high, value), -Infinity);
  if (least === 0 && most === 0) return { none: 'zero-baseline' };
  if (least >= 0) return compare(b, c, question);
  if (most > 0) return { none: 'mixed-signs' };
  const turned = (values: Float64Array): Float64Array => values.map((value) => -value);
  return mirrored(compare(turned(b), turned(c), mirroredQuestion(question)));
}

interface Seen {
  readonly method: string;
  readonly difference: number | null;
  readonly baseline: number | null;
  readonly spreadPerUnit: number;
  readonly standardError: number;
  readonly effect: EffectSize | undefined;
  /** What rounding may do to the mean of such numbers. */
  readonly noise: number;
  readonly flat: boolean;
}

function fromSums(sums: SwappedSums, question: ComparisonQuestion, seen: Seen): Comparison {
  const { limit, relative, alternative } = question;
  const { thresholds, always, whole, all } = sums;
  if (seen.difference === null || seen.baseline === null) return { none: 'beyond-computing' };
  const scale = relative ? Math.abs(seen.baseline) : 1;
  const estimate = seen.difference / scale;
  const noise = (8 * seen.noise) / scale;
  let [atMost, atLeast] = [always, always];
  for (let index = 0; index < thresholds.length; index += 1) {
    const threshold = thresholds[index] ?? 0;
    if (threshold <= limit + noise) atMost += 1;
    if (threshold >= limit - noise) atLeast += 1;
  }
  const tail = tailOf(question);
  const allowed = Math.floor(tail * whole * (1 + 1e-12)) - always;
  const bounded = allowed >= 0 && allowed < thresholds.length;
  const low = bounded ? (thresholds[allowed] ?? Number.NaN) : -Infinity;
  const high = bounded ? (thresholds[thresholds.length - 1 - allowed] ?? Number.NaN) : Infinity;
  const pValue = alternativeP(atLeast / whole, atMost / whole, alternative);
  if (![estimate, pValue].every(Number.isFinite) || Number.isNaN(low) || Number.isNaN(high))
    return { none: 'beyond-computing' };
  const n = decidableN(question, estimate, {
    spreadPerUnit: seen.spreadPerUnit / scale,
    degreesOfFreedomAt: (units) => units - 1,
  });
  return {
    method: `${seen.method}, ${all ? `all ${whole}` : `${whole - 1} drawn`}${relative ? ', relative' : ''}`,
    estimate,
    interval: boundsOf(low, high, alternative),
    pValue,
    exact: seen.flat,
    ...(n === undefined ? {} : { requiredN: n }),
    ...(seen.flat ? {} : { detectable: detectableDistance(seen.standardError / scale, tail) }),
    ...(seen.effect ? { effect: seen.effect } : {}),
  };
}

function meanSize(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += Math.abs(values[index] ?? 0);
  return sum / values.length;
}
