import type { Location } from '../generated/formats.ts';
import type { Document } from './document.ts';

/** One value of a document, under the names that lead to it. */
export interface FlatValue {
  /** Joined by dots: `train.seed`. */
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly location: () => Location;
}

/** More values than this are not taken from one document. */
const MOST_VALUES = 5000;
const DEEPEST = 20;

/** The plain values of a document, one by one. Lists are left out: their items have no names. */
export function flatValues(document: Document, ...top: readonly string[]): readonly FlatValue[] {
  const values: FlatValue[] = [];
  const walk = (value: unknown, keys: readonly string[]): void => {
    if (values.length >= MOST_VALUES || keys.length > DEEPEST) return;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      if (keys.length > top.length)
        values.push({ name: keys.slice(top.length).join('.'), value, location: () => document.locate(...keys) });
      return;
    }
    if (typeof value !== 'object' || Array.isArray(value)) return;
    for (const [key, inner] of Object.entries(value as Readonly<Record<string, unknown>>)) walk(inner, [...keys, key]);
  };
  let start: unknown = document.value;
  for (const key of top) {
    start =
      typeof start === 'object' && start !== null && Object.hasOwn(start, key)
        ? (start as Readonly<Record<string, unknown>>)[key]
        : undefined;
  }
  walk(start, top);
  return values;
}
