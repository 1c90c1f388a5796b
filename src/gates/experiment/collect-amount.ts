import type { DesignAmount, DesignThreshold, Location } from '../../generated/formats.ts';
import { FLOAT_NOISE } from './evidence/float-noise.ts';

const COMPARISONS = ['>=', '<=', '==', '>', '<'] as const;
const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const THRESHOLD = new RegExp(
  String.raw`^\s*(?:(>=|<=|==|>|<)\s*(${NUMBER})|between\s+(${NUMBER})\s+and\s+(${NUMBER}))\s*$`,
);

/**
 * A threshold as it is written: `>= 0.80`, `between 0 and 1`.
 *
 * @param text valid by schemas/experiment.schema.json
 * @param tolerance in the metric's unit; left out, a thousand-millionth of the larger limit
 */
export function readThreshold(text: string, tolerance: number | undefined, location: Location): DesignThreshold {
  const [, comparison, limit, lower, upper] = THRESHOLD.exec(text) ?? [];
  const limits = [Number(limit ?? lower), ...(upper === undefined ? [] : [Number(upper)])];
  return {
    comparison: COMPARISONS.find((known) => known === comparison) ?? 'between',
    limit: limits[0] ?? Number.NaN,
    ...(limits[1] === undefined ? {} : { upper: limits[1] }),
    tolerance: tolerance ?? FLOAT_NOISE * Math.max(...limits.map(Math.abs)),
    location,
  };
}

/**
 * An amount as it is written: `0.02` in the metric's own unit, `2%` of the size of the baseline, `2pp` percentage points.
 *
 * @param stated valid by schemas/experiment.schema.json
 */
export function readAmount(stated: number | string | undefined, location: Location): DesignAmount | undefined {
  if (stated === undefined) return undefined;
  if (typeof stated === 'number') return { value: stated, scale: 'absolute', location };
  const [, digits, unit] = /^\s*([\d.]+)\s*(%|pp)\s*$/.exec(stated) ?? [];
  return { value: hundredth(digits), scale: unit === '%' ? 'share' : 'points', location };
}

/** A share as it is written: `0.02` or `2%`. */
export function readShare(stated: number | string): number {
  return typeof stated === 'number' ? stated : hundredth(/[\d.]+/.exec(stated)?.[0]);
}

/** Written with an exponent, so that of `8.4%` comes the double nearest to 0.084 and not a rounded quotient. */
function hundredth(digits: string | undefined): number {
  return Number(`${digits}e-2`);
}
