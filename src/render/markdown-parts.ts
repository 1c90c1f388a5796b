import type { Location } from '../generated/formats.ts';
import { escapeHtml, markdownCode } from './escape-markdown.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { visibleText } from './visible-text.ts';

/** A path and line in code, linked where there is somewhere to link to; empty without a location. */
export function markdownPlace(location: Location | undefined, { links }: MarkdownOptions): string {
  if (!location) return '';
  const text = markdownCode(`${location.path}${location.line === undefined ? '' : `:${location.line}`}`);
  // A path that would lead out of the commit is shown, and leads nowhere.
  const inside = location.path.split('/').every((part) => !/^\.{0,2}$/.test(part));
  if (!links || text === '' || !inside) return text;
  const line = location.line === undefined ? '' : `#L${location.line}`;
  const path = visibleText(location.path).split('/').map(encodeURIComponent).join('/');
  return `[${text}](<${links.server}/${links.repository}/blob/${links.commit}/${path}${line}>)`;
}

/** A table; cells are Markdown without line breaks. No rows: nothing. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly ('left' | 'centre')[] = [],
): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    `|${header.map((_, index) => (alignments[index] === 'centre' ? ':-:' : '---')).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}

/** A list, and how many items there was no room for. */
export function markdownList(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).map((item) => `- ${item}`);
  if (items.length > shown.length) shown.push(`- … and ${items.length - shown.length} more in the report`);
  return shown.join('\n');
}

/** A fold. The body is Markdown, the summary plain text. */
export function markdownFold(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>`;
}

/** Lines of one paragraph: breaks are kept in comments and in job summaries alike. */
export function markdownLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\\\n');
}

/** Parts of a line, those that are there. */
export function markdownSeries(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
