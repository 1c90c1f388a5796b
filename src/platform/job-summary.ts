import type { ReadinessReport } from '../generated/formats.ts';
import type { Problem } from '../model/problem.ts';
import { escapeMarkdown, markdownCode } from '../render/escape-markdown.ts';
import { type MarkdownOptions, renderMarkdown } from '../render/markdown.ts';
import { counted, headline } from '../render/wording.ts';

/** GitHub drops a summary of more than 1 MiB whole; a summary that says less is better than none. */
const MOST_BYTES = 1_000_000;
const MOST_ROWS = 200;

/** The report as a job summary: all of it, or without what passed, or only the verdicts. Whole parts are left out, never halves. */
export function jobSummary(
  report: ReadinessReport,
  options: MarkdownOptions,
  full = renderMarkdown(report, options),
  most = MOST_BYTES,
): string {
  if (bytes(full) <= most) return full;
  const brief = `${tooLong(full, 'what passed and what is not new')}\n\n${renderMarkdown(report, { ...options, brief: true })}`;
  if (bytes(brief) <= most) return brief;
  const rows = report.features.filter((feature) => feature.blocksThisRun).slice(0, MOST_ROWS);
  const table = [
    '| feature | stage | verdict |',
    '|---|---|---|',
    ...rows.map(({ id, stage, verdict }) => `| ${markdownCode(id)} | ${escapeMarkdown(stage)} | ${verdict} |`),
  ];
  return `## ${escapeMarkdown(headline(report))}\n\n${tooLong(full, 'all but the verdicts')}\n\n${rows.length > 0 ? `${table.join('\n')}\n` : ''}`;
}

/** A job summary for a run that could not judge because what it was told is wrong. */
export function problemSummary(problems: readonly Problem[]): string {
  const shown = problems.slice(0, MOST_ROWS);
  return [
    '## ❓ Nothing was judged: the configuration is wrong',
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

function tooLong(full: string, left: string): string {
  return `> [!NOTE]\n> The whole report has ${bytes(full).toLocaleString('en-US')} bytes, more than a job summary holds: ${left} is left out. All of it is in the file that the output \`markdown\` names.`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
