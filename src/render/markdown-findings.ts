import type { Finding, JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode, markdownFence } from './escape-markdown.ts';
import { intervalBar, intervalLegend } from './interval-bar.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import {
  markdownFold,
  markdownLines,
  markdownList,
  markdownPlace,
  markdownSeries,
  markdownTable,
} from './markdown-parts.ts';
import { SIGNS } from './markdown-tables.ts';
import { statisticsTable } from './statistics-table.ts';
import { missingWords, recreationTitle } from './recreation-words.ts';
import { AUDIENCES, blockingFindings, counted, earlierFindings, firstOf, lesserFindings, sentence } from './wording.ts';

/** As many findings of a feature are told at length; the others in a list. */
const MOST_AT_LENGTH = 5;
const MOST_LISTED = 100;
const MOST_LESSER = 20;
const MOST_NUMBERS = 30;
/** Columns a fence has room for in a comment. */
const WIDEST = 110;

/** What blocks, each with what to do. */
export function whatToDo(report: ReadinessReport, options: MarkdownOptions): readonly string[] {
  const features = report.features.filter(({ blocksThisRun }) => blocksThisRun);
  if (features.every((feature) => blockingFindings(feature).length === 0)) return [];
  return ['### What to do', ...features.flatMap((feature) => ofFeature(feature, features.length > 1, options))];
}

function ofFeature(feature: JudgedFeature, named: boolean, options: MarkdownOptions): readonly string[] {
  const findings = blockingFindings(feature);
  const rest = findings.slice(MOST_AT_LENGTH);
  return [
    ...(named ? [`#### ${markdownCode(feature.id)}`] : []),
    ...findings.slice(0, MOST_AT_LENGTH).map((finding, index) => atLength(finding, index + 1, options)),
    ...(rest.length > 0 ? [markdownFold(`${counted(rest.length, 'more thing')} to do`, listed(rest, options))] : []),
  ];
}

function atLength(finding: Finding, number: number, options: MarkdownOptions): string {
  const { expected, observed, remedy = '', paste, statistics } = finding;
  const sign = SIGNS[finding.outcome === 'unknown' ? 'undecided' : 'blocked'];
  const compared = [
    expected === undefined ? '' : `expected ${expected}`,
    observed === undefined ? '' : `seen ${observed}`,
  ]
    .filter(Boolean)
    .join('; ');
  const bar = statistics && intervalBar(statistics);
  return [
    markdownLines([
      `${[`**${number}. ${sign} ${escapeMarkdown(sentence(finding.message))}**`, markdownPlace(finding.location, options)].filter(Boolean).join(' ')} · ${AUDIENCES[finding.for]} · ${markdownCode(finding.check)}`,
      escapeMarkdown(sentence(compared)),
      escapeMarkdown(sentence(remedy)),
    ]),
    ...(statistics && bar ? [markdownFence(`${bar}\n${intervalLegend(statistics)}`)] : []),
    ...(paste ? [`In ${markdownCode(paste.path)}:`, markdownFence(paste.text)] : []),
  ].join('\n\n');
}

/** What was measured, comparison by comparison, folded. */
export function measuredNumbers({ features }: ReadinessReport): readonly string[] {
  return features.flatMap(({ id, findings }) => {
    const count = findings.filter((finding) => finding.statistics?.metric !== undefined).length;
    const table = statisticsTable(findings, { most: MOST_NUMBERS, width: WIDEST });
    if (table === undefined) return [];
    const title = `${features.length > 1 ? `\`${id}\`: what` : 'What'} was measured: ${counted(count, 'number')}`;
    return [markdownFold(title, markdownFence(table))];
  });
}

/** What is worth knowing and blocks nothing, folded. */
export function worthKnowing(report: ReadinessReport, options: MarkdownOptions): readonly string[] {
  const named = report.features.length > 1;
  const lines = report.features.flatMap((feature) => lesserFindings(feature).map((finding) => ({ feature, finding })));
  if (lines.length === 0) return [];
  const rows = lines
    .slice(0, MOST_LESSER)
    .map(({ feature, finding }) => [
      finding.severity,
      [named ? markdownCode(feature.id) : '', markdownPlace(finding.location, options)].filter(Boolean).join(' '),
      escapeMarkdown(finding.message),
      escapeMarkdown(finding.remedy ?? ''),
    ]);
  const more = lines.length > rows.length ? `\n\n… and ${lines.length - rows.length} more in the report.` : '';
  return [
    markdownFold(
      `Worth knowing, blocks nothing: ${lines.length}`,
      `${markdownTable(['', 'where', 'what', 'what to do'], rows)}${more}`,
    ),
  ];
}

/** The commands that make the numbers again, folded. */
export function recreations({ features }: ReadinessReport): readonly string[] {
  return features.flatMap(({ id, recreation }) => {
    if (!recreation) return [];
    const title = recreationTitle(recreation);
    const commands = markdownFence(recreation.steps.map(({ command }) => command).join('\n'), 'sh');
    const missing = escapeMarkdown(missingWords(recreation));
    const body = missing === '' ? commands : `${commands}\n\n${missing}`;
    return [markdownFold(features.length > 1 ? `\`${id}\`: ${title}` : title, body)];
  });
}

/** What each feature lacks for the stage after its own. */
export function nextStages({ features }: ReadinessReport, options: MarkdownOptions): readonly string[] {
  return features.flatMap(({ id, next, blocksThisRun }) => {
    if (!next || blocksThisRun) return [];
    const named = features.length > 1;
    if (next.missing.length === 0)
      return [
        `${named ? `${markdownCode(id)}: nothing` : 'Nothing'} is missing for **${escapeMarkdown(next.stage)}**.`,
      ];
    const title = `${named ? `\`${id}\`: what` : 'What'} is missing for ${next.stage}: ${next.missing.length}`;
    return [markdownFold(title, listed(next.missing, options))];
  });
}

/** What was there before, what passed and what does not apply, folded. */
export function restOfFindings(report: ReadinessReport, options: MarkdownOptions): readonly string[] {
  const all = report.features.flatMap(({ findings }) => findings);
  const section = (title: string, findings: readonly Finding[]): readonly string[] => {
    const items = findings.map((finding) =>
      markdownSeries([
        `${markdownCode(finding.check)} ${escapeMarkdown(finding.message)}`,
        markdownPlace(finding.location, options),
      ]),
    );
    return items.length === 0 ? [] : [markdownFold(`${title}: ${items.length}`, markdownList(items, MOST_LISTED))];
  };
  return [
    ...section('Already on main, not asked of this pull request', report.features.flatMap(earlierFindings)),
    ...passed(all.filter(({ outcome }) => outcome === 'pass')),
    ...section(
      'What does not apply here',
      all.filter(({ outcome }) => outcome === 'skipped'),
    ),
  ];
}

/** One line for each check: what holds a hundred times is read once. */
function passed(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byCheck.get(finding.check);
    if (same) same.push(finding);
    else byCheck.set(finding.check, [finding]);
  }
  const items = [...byCheck].map(([check, all]) => `${markdownCode(check)} ${escapeMarkdown(firstOf(all))}`);
  return [markdownFold(`What passed: ${findings.length}`, markdownList(items, MOST_LISTED))];
}

function listed(findings: readonly Finding[], options: MarkdownOptions): string {
  return markdownList(
    findings.map(({ message, remedy, location }) =>
      markdownSeries([
        escapeMarkdown(remedy === undefined ? message : `${message}: ${remedy}`),
        markdownPlace(location, options),
      ]),
    ),
    MOST_LISTED,
  );
}
