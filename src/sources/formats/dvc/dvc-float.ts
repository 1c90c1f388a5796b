import type { Document } from '../../document.ts';
import { isRecord } from '../../../model/is-record.ts';

/** Marks a number that was written as a floating-point one though it is whole: Python writes 1.0, where it is told 1.0. */
const FLOAT = Symbol('float');

interface Float {
  readonly [FLOAT]: number;
}

/** The value of a document in which whole numbers that were written with a point or an exponent are marked. */
export function withFloats({ value, locate }: Document, text: string): unknown {
  const lines = text.split('\n');
  const walk = (part: unknown, keys: readonly (string | number)[]): unknown => {
    if (Array.isArray(part)) return part.map((item: unknown, index) => walk(item, [...keys, index]));
    if (isRecord(part)) {
      return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item, [...keys, key])]));
    }
    if (typeof part !== 'number' || !Number.isInteger(part)) return part;
    const { line = 1, column = 1 } = locate(...keys);
    const written = /^[-+]?[\d_.]+(?:e[-+]?\d+)?/i.exec((lines[line - 1] ?? '').slice(column - 1))?.[0] ?? '';
    return /[.e]/i.test(written) && Number(written.replaceAll('_', '')) === part ? { [FLOAT]: part } : part;
  };
  return walk(value, []);
}

/** Whether a value is a marked number. */
export function isFloat(value: unknown): value is Float {
  return typeof value === 'object' && value !== null && FLOAT in value;
}

/** A number as Python writes it. Undefined where it is whole and too large to be known exactly. */
export function pythonNumber(value: number | Float): string | undefined {
  const float = isFloat(value);
  const number = float ? value[FLOAT] : value;
  if (!float && Number.isInteger(number)) return Number.isSafeInteger(number) ? String(number) : undefined;
  if (Number.isNaN(number)) return 'nan';
  if (!Number.isFinite(number)) return number > 0 ? 'inf' : '-inf';
  const size = Math.abs(number);
  // Python takes to exponents at other places than JavaScript, with two digits at least.
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [digits = '', exponent = ''] = number.toExponential().split('e');
    return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/^[-+]/, '').padStart(2, '0')}`;
  }
  if (Object.is(number, -0)) return '-0.0';
  return Number.isInteger(number) ? `${number}.0` : String(number);
}
