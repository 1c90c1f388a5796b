import type { ReadinessReport } from '../generated/formats.ts';
import type { Problem } from '../model/problem.ts';
import { escapeMarkdown, markdownCode } from '../render/escape-markdown.ts';
import type { MarkdownOptions } from '../render/markdown-options.ts';
import { renderWithin } from '../render/markdown-within.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { counted } from '../render/wording.ts';

/** GitHub drops a summary of more than 1 MiB whole; a summary that says less is better than none. */
const MOST_BYTES = 1_000_000;
const MOST_ROWS = 200;

/** The report as a job summary: all of it, or as much as fits in whole parts. */
export function jobSummary(
  report: ReadinessReport,
  options: MarkdownOptions,
  full = renderMarkdown(report, options),
): string {
  return renderWithin(report, options, MOST_BYTES, 'job summary', full);
}

/** A job summary for a run that could not judge because what it was told is wrong. */
export function problemSummary(
  problems: readonly Problem[],
  most = MOST_ROWS,
  because = 'the configuration is wrong',
): string {
  const shown = problems.slice(0, most);
  return [
    `## ❓ Nothing was judged: ${because}`,
    '',
    '| where | what is wrong | what to do |',
    '|---|---|---|',
    ...shown.map(({ message, remedy, location }) => {
      const where = location
        ? markdownCode(`${location.path}${location.line === undefined ? '' : `:${location.line}`}`)
        : '';
      return `| ${where} | ${escapeMarkdown(message)} | ${escapeMarkdown(remedy ?? '')} |`;
    }),
    '',
    ...(problems.length > shown.length
      ? [`${counted(problems.length - shown.length, 'more problem')}: see the log.`, '']
      : []),
  ].join('\n');
}
