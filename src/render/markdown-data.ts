import type { ReadinessReport } from '../generated/formats.ts';
import { comparisonWords } from './comparison-words.ts';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import { markdownFold, markdownTable } from './markdown-parts.ts';
import { clipped } from './wording.ts';

const MOST_COMPARED = 20;
const MOST_COLUMNS = 30;
const LONGEST_NAME = 100;

/** Data that changed beside what it was, folded: rows, and the shares of rows without a value. */
export function dataComparisons({ features }: ReadinessReport): readonly string[] {
  const seen = new Set<string>();
  return features.flatMap(({ dataComparisons: all = [] }) => {
    // Features that name the same contract have the same to show.
    const own = all.filter(({ contract, server = '', object }) => {
      const key = `${contract}\0${server}\0${object}`;
      return !seen.has(key) && seen.add(key);
    });
    const shown = own.slice(0, MOST_COMPARED).map((comparison) => {
      const { title, lines, more } = comparisonWords(comparison, MOST_COLUMNS);
      const rows = lines.map(({ name, before, after }) => [markdownCode(clipped(name, LONGEST_NAME)), before, after]);
      const table = markdownTable(['without a value', 'at the base', 'now'], rows);
      return [`**${escapeMarkdown(title)}**`, table, escapeMarkdown(more)].filter((part) => part !== '').join('\n\n');
    });
    if (shown.length === 0) return [];
    if (own.length > shown.length) shown.push(`… and ${own.length - shown.length} more in the report.`);
    const what = own.length === 1 ? 'one data set' : `${own.length} data sets`;
    return [markdownFold(`Data at the base and now: ${what}`, shown.join('\n\n'))];
  });
}
