import type { DesignAmount } from '../../../generated/formats.ts';
import { FLOAT_NOISE } from './float-noise.ts';

/** What a difference is told in: the metric's own unit, per cent of the baseline, or percentage points. */
export type Scale = DesignAmount['scale'];

/** Enough digits for whatever a person wrote, and not so many that float noise shows. */
const AS_WRITTEN = 15;

/** A number for a reader: three significant digits, all of its whole part, a true minus sign; no locale. */
export function numberWords(value: number, digits = 3): string {
  const rounded = round(value, digits);
  const size = Math.abs(rounded);
  const text = size !== 0 && (size >= 1e15 || size < 1e-6) ? rounded.toExponential() : String(rounded);
  return text.replaceAll('-', '−').replace('e+', 'e');
}

/** A limit, as it was written. */
export function limitWords(limit: number): string {
  return numberWords(limit, AS_WRITTEN);
}

/** A number beside the limit it is held against, with as many digits as it takes to see on which side of it it lies. */
export function numberBeside(value: number, limit: number): string {
  if (Math.abs(value - limit) <= FLOAT_NOISE * Math.abs(limit)) return limitWords(limit);
  let digits = 3;
  while (digits < 17 && Math.sign(round(value, digits) - limit) !== Math.sign(value - limit)) digits += 1;
  return numberWords(value, digits);
}

function round(value: number, digits: number): number {
  const size = Math.abs(value);
  const whole = size >= 1 ? Math.floor(Math.log10(size)) + 1 : 0;
  return Number(value.toPrecision(Math.min(Math.max(digits, whole), 17)));
}

/** A value on its scale, without the unit: shares and points times a hundred. */
function scaled(value: number, scale: Scale): number {
  return scale === 'absolute' ? value : value * 100;
}

/** A number with the unit of its scale. */
function withUnit(number: string, scale: Scale): string {
  if (scale === 'absolute') return number;
  if (scale === 'share') return `${number} %`;
  return `${number} ${/^[+−]?1$/.test(number) ? 'point' : 'points'}`;
}

/** The size of a difference: `8.4 %`, `0.155`, `2.6 points`; beside its limit where that lies on the same side of zero. */
export function sizeWords(value: number, scale: Scale, limit: number): string {
  const beside = value > 0 === limit > 0 ? Math.abs(scaled(limit, scale)) : 0;
  return withUnit(numberBeside(Math.abs(scaled(value, scale)), beside), scale);
}

/** The size of a limit: `5 %`, `0.02`, `2 points`. */
export function amountWords(value: number, scale: Scale): string {
  return withUnit(limitWords(scaled(value, scale)), scale);
}

/** A difference with its sign, beside the limit it is held against: `+8.4 %`, `−0.02`. */
export function signedWords(value: number, scale: Scale, limit: number): string {
  return withUnit(signed(scaled(value, scale), scaled(limit, scale)), scale);
}

/** Both ends of an interval of differences: `+7.6 to +9.1 %`. */
export function intervalWords(
  [low, high]: readonly [number | null, number | null],
  scale: Scale,
  limit: number,
): string {
  if (low === null && high === null) return 'anything';
  if (low === null) return `at most ${withUnit(signed(scaled(high ?? 0, scale), scaled(limit, scale)), scale)}`;
  if (high === null) return `at least ${withUnit(signed(scaled(low, scale), scaled(limit, scale)), scale)}`;
  return `${signed(scaled(low, scale), scaled(limit, scale))} to ${withUnit(signed(scaled(high, scale), scaled(limit, scale)), scale)}`;
}

function signed(value: number, limit: number): string {
  const text = numberBeside(value, limit);
  return value > 0 ? `+${text}` : text;
}

/** A confidence as per cent: `95 %`. */
export function confidenceWords(confidence: number): string {
  return `${numberWords(confidence * 100, 8)} %`;
}

/** `1 unit`, `583 units`. */
export function countWords(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** A hint at the name that was probably meant; empty where there is none. */
export function didYouMeanWords(nearest: string): string {
  return nearest === '' ? '' : `; did you mean \`${nearest}\`?`;
}

/** A p-value: two significant digits; below a ten-thousandth only that. */
export function pValueWords(pValue: number): string {
  return pValue < 1e-4 ? 'below 0.0001' : String(Number(pValue.toPrecision(2)));
}

/** A share as per cent: `2.5 %`. */
export function shareWords(share: number): string {
  return `${numberWords(share * 100)} %`;
}
