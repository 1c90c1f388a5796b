import type { ReadinessReport } from '../generated/formats.ts';
import { grouped } from '../model/grouped.ts';
import { type Detail, DETAILS, type MarkdownOptions } from './markdown-options.ts';
import { renderMarkdown } from './markdown.ts';

/** GitHub takes 65,536 characters and does not say how it counts: this many bytes of UTF-8 are fewer, however one counts. */
export const COMMENT_ROOM = 60_000;

const LEFT_OUT: Readonly<Record<Exclude<Detail, 'all'>, string>> = {
  brief: 'what passed and what is not new',
  short: 'all but what is to be fixed',
  shortest: 'most of what is to be fixed',
  verdicts: 'all but the verdicts',
  heading: 'all but the heading',
};

/**
 * The report in at most so many bytes of UTF-8, which is never less than its length in characters. It gets shorter by whole
 * parts, so that nothing is cut within a table or a fence, and says what is left out and where all of it is.
 *
 * @param full the whole report, where it has been rendered already
 */
export function renderWithin(
  report: ReadinessReport,
  options: MarkdownOptions,
  room: number,
  place: 'comment' | 'job summary',
  full = renderMarkdown(report, options),
): string {
  if (bytes(full) <= room) return full;
  const where =
    place === 'comment'
      ? 'All of it is in the summary of the run.'
      : 'All of it is in the file that the output `markdown` names.';
  for (const detail of DETAILS) {
    if (detail === 'all') continue;
    const note = `> [!NOTE]\n> The whole report has ${grouped(bytes(full))} bytes, more than a ${place} holds: ${LEFT_OUT[detail]} is left out. ${where}`;
    const [heading = '', ...rest] = renderMarkdown(report, { ...options, detail }).split('\n\n');
    const text = [heading.trimEnd(), note, ...rest].join('\n\n');
    const ended = text.endsWith('\n') ? text : `${text}\n`;
    if (bytes(ended) <= room) return ended;
  }
  // Only a report that somebody made up has a heading as long as this.
  return `## ${report.ready ? 'Ready' : 'Not ready'}\n\nThe report is too long to be shown. ${where}\n`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
