import type { JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode, markdownLink } from './escape-markdown.ts';
import {
  measuredNumbers,
  nextStages,
  recreations,
  restOfFindings,
  whatToDo,
  worthKnowing,
} from './markdown-findings.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { markdownLines, markdownList, markdownPlace, markdownSeries, markdownTable } from './markdown-parts.ts';
import { featureTable, gateTable, SIGNS } from './markdown-tables.ts';
import {
  debtWords,
  discoveredWords,
  headline,
  isBad,
  isLookAround,
  notEnforcedWords,
  notJudgedWords,
  policyWords,
  stagePath,
  unclaimedWords,
  waiverTitle,
  waiverWords,
} from './wording.ts';

export type { LinkBase, MarkdownOptions } from './markdown-options.ts';

const MOST_NOTICES = 10;
const MOST_LOOKED = 20;

/** The report as GitHub Flavored Markdown, for a comment or a job summary. */
export function renderMarkdown(report: ReadinessReport, options: MarkdownOptions = {}): string {
  const blocks = [
    `## ${sign(report)}${escapeMarkdown(headline(report))}`,
    ...(isLookAround(report) ? lookAround(report, options) : judged(report, options)),
    ...[debtWords(report), unclaimedWords(report)].map((words = '') => escapeMarkdown(words)),
    options.command && report.features.length > 0 ? `Same on your machine: ${markdownCode(options.command)}` : '',
    notJudgedWords(report) ?? '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sign(report: ReadinessReport): string {
  if (isLookAround(report)) return '';
  if (report.verdict === 'nothing-to-judge') return '';
  // What does not block is shown as a warning, however bad it would be.
  return report.ready || report.enforced.value ? `${SIGNS[report.verdict]} ` : '⚠️ ';
}

function judged(report: ReadinessReport, options: MarkdownOptions): readonly string[] {
  const [only, second] = report.features;
  return [
    markdownLines([...(only && !second ? aboutFeature(only, report) : []), aboutRun(report, options)]),
    notices(report, options),
    only && !second ? gateTable(only) : featureTable(report),
    ...whatToDo(report, options),
    ...measuredNumbers(report),
    ...nextStages(report, options),
    waivers(report, options),
    verdictChanges(report),
    ...worthKnowing(report, options),
    ...(options.brief ? [] : [...recreations(report), ...restOfFindings(report, options)]),
  ];
}

function aboutFeature(feature: JudgedFeature, report: ReadinessReport): readonly string[] {
  const asked = feature.raisedFrom !== undefined && report.base ? ', asked for by this pull request' : '';
  const owners = feature.owners.map((owner) => escapeMarkdown(owner.trim().replace(/^@(?=.)/, ''))).join(', ');
  const dependents = feature.dependents
    .map(({ id, stage }) => `${markdownCode(id)} (${escapeMarkdown(stage)})`)
    .join(', ');
  return [
    markdownSeries([`**${escapeMarkdown(stagePath(feature))}**${asked}`, owners === '' ? '' : `owner ${owners}`]),
    dependents === '' ? '' : `${feature.dependents.length === 1 ? 'This leans' : 'These lean'} on it: ${dependents}`,
  ];
}

function aboutRun(report: ReadinessReport, { links }: MarkdownOptions): string {
  const unenforced = notEnforcedWords(report);
  return markdownSeries([
    escapeMarkdown(policyWords(report)),
    unenforced === undefined ? '' : `**${escapeMarkdown(unenforced)}**`,
    report.head === undefined ? '' : `head ${markdownCode(report.head.slice(0, 7))}`,
    report.run !== undefined && links ? markdownLink('run', report.run) : '',
  ]);
}

function notices({ notices: all }: ReadinessReport, options: MarkdownOptions): string {
  if (all.length === 0) return '';
  const lines = all
    .slice(0, MOST_NOTICES)
    .map(({ message, location }) =>
      [escapeMarkdown(message), markdownPlace(location, options)].filter(Boolean).join(' '),
    );
  if (all.length > MOST_NOTICES) lines.push(`… and ${all.length - MOST_NOTICES} more.`);
  return quote('IMPORTANT', lines);
}

function waivers({ waivers: all }: ReadinessReport, options: MarkdownOptions): string {
  const lines = all
    .filter(({ state }) => state !== 'unused')
    .map((waiver) => {
      const what = `**${waiverTitle(waiver)}:** ${markdownCode(waiver.check)} for ${markdownCode(waiver.feature)}`;
      const words = `${escapeMarkdown(waiverWords(waiver))}: “${escapeMarkdown(waiver.reason)}”`;
      return [`${what}, ${words}`, markdownPlace(waiver.location, options)].filter(Boolean).join(' ');
    });
  return lines.length === 0 ? '' : quote('NOTE', lines);
}

function quote(kind: 'IMPORTANT' | 'NOTE', lines: readonly string[]): string {
  return `> [!${kind}]\n${lines.map((line) => `> ${line}`).join('\n>\n')}`;
}

function verdictChanges({ verdictChanges: changes }: ReadinessReport): string {
  if (!changes) return '';
  if (changes.length === 0) return 'Merging the changed rules changes no verdict.';
  const items = changes.map(({ feature, from, to }) => `${markdownCode(feature)}: ${from} → **${to}**`);
  return `Once the changed rules are merged:\n\n${markdownList(items, 100)}`;
}

function lookAround(report: ReadinessReport, options: MarkdownOptions): readonly string[] {
  const findings = report.features.flatMap((feature) => feature.findings.filter(isBad));
  const rows = findings
    .slice(0, MOST_LOOKED)
    .map(({ message, remedy, location }) => [
      markdownPlace(location, options),
      escapeMarkdown(message),
      escapeMarkdown(remedy ?? ''),
    ]);
  const [stage = ''] = report.policy.stages;
  return [
    escapeMarkdown(discoveredWords(report)),
    notices(report, options),
    markdownTable(['worth knowing now', '', 'what to do'], rows),
    findings.length > rows.length ? `… and ${findings.length - rows.length} more.` : '',
    `Register one: ${markdownCode('npx promotion-gates init')} (three lines, stage ${markdownCode(stage)}, still blocks nothing).`,
  ];
}
