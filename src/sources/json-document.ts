import { type Document } from './document.ts';
import { failedDocument, MOST_PROBLEMS } from './failed-document.ts';
import { jsonPlaces } from './json-places.ts';
import { parseJson } from './parse-json.ts';
import { positionFinder } from './position-finder.ts';

/** Reads one JSON text, with the position of every key and value. `NaN` and `Infinity` are read; a key may stand once. */
export function jsonDocument(path: string, text: string): Document {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const positionOf = positionFinder(source);
  const { value, complaints } = parseJson(source, MOST_PROBLEMS);
  const [first, ...rest] = complaints.map(({ offset, ...problem }) => ({
    ...problem,
    location: { path, ...positionOf(offset) },
  }));
  if (first) return failedDocument(path, [first, ...rest]);
  const offsetOf = jsonPlaces(source);
  return {
    path,
    value,
    problems: [],
    locate: (...keys) => ({ path, ...positionOf(offsetOf(keys, false)) }),
    locateKey: (...keys) => ({ path, ...positionOf(offsetOf(keys, true)) }),
  };
}
