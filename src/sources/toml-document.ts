import { parse, TomlDate, TomlError, type TomlValue } from 'smol-toml';
import type { Location } from '../generated/formats.ts';
import type { Document } from './document.ts';
import { failedDocument } from './failed-document.ts';
import { type TomlPlace, tomlPlaceName, tomlPlaces } from './toml-places.ts';

/**
 * Reads one TOML 1.0 document, with the position of every key and value. Dates and times are texts as written in RFC 3339;
 * whole numbers beyond 2^53 are refused, not rounded.
 */
export function tomlDocument(path: string, text: string): Document {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = plainValue(parse(source));
  } catch (error) {
    return failedDocument(path, [complaint(path, error)]);
  }
  let places: ReadonlyMap<string, TomlPlace> | undefined;
  const find = (keys: readonly (string | number)[], part: keyof TomlPlace): Location => {
    places ??= placesOf(source);
    for (let length = keys.length; length > 0; length -= 1) {
      const place = places.get(tomlPlaceName(keys.slice(0, length)));
      if (place) return { path, ...place[part] };
    }
    return { path, line: 1, column: 1 };
  };
  return {
    path,
    value,
    problems: [],
    locate: (...keys) => find(keys, 'value'),
    locateKey: (...keys) => find(keys, 'key'),
  };
}

function complaint(path: string, error: unknown): { message: string; location: Location } {
  if (error instanceof TomlError) {
    const said = /^Invalid TOML document: (.*)$/m.exec(error.message)?.[1] ?? 'invalid';
    return { message: `not TOML: ${said}`, location: { path, line: error.line, column: error.column } };
  }
  // Thousands of brackets one in another.
  if (error instanceof RangeError) return { message: 'not TOML: nested too deeply', location: { path, line: 1 } };
  throw error;
}

/** The two parsers read the same language; where they do not agree about a text, positions are given up, not the text. */
function placesOf(source: string): ReadonlyMap<string, TomlPlace> {
  try {
    return tomlPlaces(source);
  } catch {
    return new Map();
  }
}

function plainValue(value: TomlValue): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
}
