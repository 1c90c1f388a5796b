import type { Location } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { ResultOrigin } from './result-origin.ts';

/** A file that states metrics instead of observations. */
export interface ResultSummary {
  /** What an address names; several where it can be read in several ways. */
  readonly find: (address: string) => readonly StatedMetric[];
  /** Names of metrics, for telling what may have been meant. */
  readonly names: readonly string[];
  readonly origin: ResultOrigin;
  /** Numbers that follow from others in the file. */
  readonly aggregates: readonly Aggregate[];
  /** What is wrong with parts of the file. */
  readonly problems: readonly Problem[];
}

/** A metric as a file states it. */
export interface StatedMetric {
  /** How to address it beyond doubt. */
  readonly address: string;
  /** As written: a number, a text, true or false, null; an object is a summary of its own (`{n, mean, stddev}`). */
  readonly value: unknown;
  readonly location: Location;
  /** How many units it sums up, where the format says so. */
  readonly n?: number;
  /** Of the mean, where the format says so. */
  readonly standardError?: number;
  /** How many of the n, where it is a share of them. */
  readonly successes?: number;
  readonly direction?: 'increase' | 'decrease';
}

/** A number that follows from others. */
export interface Aggregate {
  readonly name: string;
  readonly stated: number;
  readonly recomputed: number;
  /** How far apart they may be because they were written with few digits. */
  readonly rounding: number;
  readonly line: number;
}

/** Half a unit of the last digit that a number is written with, as far as its shortest spelling says. */
export function roundingOf(value: number): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
  return 0.5 * 10 ** (Number(exponent) - decimals.length);
}
