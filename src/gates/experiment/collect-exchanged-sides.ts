import type { ResultsSource } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { Document } from '../../sources/document.ts';

/** Shorter names stand in too many others. */
const SHORTEST_NAME = 3;

/**
 * Sides whose files are called after each other: `candidate: results/ewma.csv` beside `baseline: { name: EWMA, results:
 * results/burst.csv }`. What a file is called is all that can be seen of it; results that were exchanged under their right names cannot.
 */
export function exchangedSides(
  document: Document,
  baseline: ResultsSource | undefined,
  candidate: ResultsSource | undefined,
): Problem | undefined {
  if (!baseline || !candidate || baseline.from === 'base-branch') return undefined;
  const before = wordsOf('baseline', baseline);
  const after = wordsOf('candidate', candidate);
  const exchanged =
    named(candidate, before) && named(baseline, after) && !named(candidate, after) && !named(baseline, before);
  if (!exchanged) return undefined;
  return {
    message: `\`candidate\` and \`baseline\` look exchanged: \`${candidate.stated}\` is called after the baseline, \`${baseline.stated}\` after the candidate`,
    remedy: 'name the files the other way round; where they are right, call them, or the sides, by other names',
    location: document.locate('candidate'),
  };
}

function wordsOf(role: string, { name = '' }: ResultsSource): readonly string[] {
  const own = name.toLowerCase();
  return own.length < SHORTEST_NAME ? [role] : [role, own];
}

function named({ path }: ResultsSource, words: readonly string[]): boolean {
  const file = (path.split('/').at(-1) ?? '').toLowerCase();
  return words.some((word) => file.includes(word));
}
