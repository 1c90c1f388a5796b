import type { Problem } from '../model/problem.ts';
import type { Document } from './document.ts';

/** At most this many problems of one file are named: nobody reads more, and a hostile file could have millions. */
export const MOST_PROBLEMS = 100;

/** A document that could not be read: it has no value, and all positions are that of its first problem. */
export function failedDocument(path: string, problems: readonly [Problem, ...Problem[]]): Document {
  const location = problems[0].location ?? { path, line: 1 };
  return { path, value: undefined, problems, locate: () => location, locateKey: () => location };
}
