import type { JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode, markdownLink } from './escape-markdown.ts';
import { nextStages, ownersOf, recreations, restOfFindings, whatToFix, worthKnowing } from './markdown-findings.ts';
import { gateDetails } from './markdown-gates.ts';
import { affectedFeatures, lineagePicture } from './markdown-lineage.ts';
import { mergingMeans } from './markdown-merging.ts';
import { type Detail, DETAILS, type MarkdownOptions } from './markdown-options.ts';
import { markdownLines, markdownList, markdownPlace, markdownSeries, markdownTable } from './markdown-parts.ts';
import { featureTable, gateTable, SIGNS } from './markdown-tables.ts';
import {
  clipped,
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

const MOST_NOTICES = 10;
const MOST_DEPENDENTS = 20;
const LONGEST_HEADING = 500;
const MOST_LOOKED = 20;

/** The report as GitHub Flavored Markdown, for a comment or a job summary. */
export function renderMarkdown(report: ReadinessReport, options: MarkdownOptions = {}): string {
  const heading = `## ${sign(report)}${escapeMarkdown(clipped(headline(report), LONGEST_HEADING))}`;
  const blocks = [
    heading,
    ...(isLookAround(report) ? lookAround(report, options) : judged(report, options)),
    ...(tells(options, 'short') ? [debtWords(report), unclaimedWords(report)] : []).map((words = '') =>
      escapeMarkdown(words),
    ),
    tells(options, 'verdicts') && options.command && report.features.length > 0
      ? `${options.without === undefined ? 'Same on your machine' : 'On your machine, without the evidence that was handed in'}: ${markdownCode(options.command)}`
      : '',
    tells(options, 'verdicts') ? (notJudgedWords(report) ?? '') : '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Whether as much is told as this degree of detail does, or more. */
function tells({ detail = 'all' }: MarkdownOptions, wanted: Detail): boolean {
  return DETAILS.indexOf(detail) <= DETAILS.indexOf(wanted);
}

function sign(report: ReadinessReport): string {
  if (isLookAround(report)) return '';
  if (report.verdict === 'nothing-to-judge') return '';
  // What does not block is shown as a warning, however bad it would be.
  return report.ready || report.enforced.value ? `${SIGNS[report.verdict]} ` : '⚠️ ';
}

function judged(report: ReadinessReport, options: MarkdownOptions): readonly string[] {
  const [only, second] = report.features;
  const single = only && !second ? only : undefined;
  const about = markdownLines([
    ...(single && tells(options, 'verdicts') ? aboutFeature(single, report) : []),
    aboutRun(report, options),
    madeBy(options),
  ]);
  if (!tells(options, 'verdicts')) return [about];
  const told = (wanted: Detail, parts: () => readonly string[]): readonly string[] =>
    tells(options, wanted) ? parts() : [];
  return [
    about,
    notices(report, options),
    ...told('short', () => mergingMeans(report, options)),
    single ? gateTable(single) : featureTable(report, tells(options, 'shortest')),
    ...told('shortest', () => whatToFix(report, options)),
    ...told('brief', () => gateDetails(report, !tells(options, 'all'))),
    ...told('short', () => affectedFeatures(report, options)),
    ...told('all', () => lineagePicture(report)),
    ...told('short', () => [...nextStages(report, options), waivers(report, options), verdictChanges(report)]),
    ...told('brief', () => worthKnowing(report, options)),
    ...told('all', () => [...recreations(report), ...restOfFindings(report, options)]),
  ];
}

function aboutFeature(feature: JudgedFeature, report: ReadinessReport): readonly string[] {
  const asked = feature.raisedFrom !== undefined && report.base ? ', asked for by this pull request' : '';
  const dependents = feature.dependents
    .slice(0, MOST_DEPENDENTS)
    .map(({ id, stage }) => `${markdownCode(id)} (${escapeMarkdown(stage)})`);
  const more = feature.dependents.length - dependents.length;
  const lean = [...dependents, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    markdownSeries([`**${escapeMarkdown(stagePath(feature))}**${asked}`, ownersOf(feature)]),
    lean === '' ? '' : `${feature.dependents.length === 1 ? 'This leans' : 'These lean'} on it: ${lean}`,
  ];
}

function aboutRun(report: ReadinessReport, { links, since }: MarkdownOptions): string {
  const unenforced = notEnforcedWords(report);
  const commit = (name: string, id: string | undefined): string =>
    id === undefined ? '' : `${name} ${markdownCode(id.slice(0, 7))}`;
  return markdownSeries([
    escapeMarkdown(policyWords(report)),
    unenforced === undefined ? '' : `**${escapeMarkdown(unenforced)}**`,
    commit('head', report.head),
    commit('base', report.base?.commit),
    report.run !== undefined && links ? markdownLink('run', report.run) : '',
    since && since.fixed + since.added > 0
      ? `since ${markdownCode(since.head.slice(0, 7))}: ${since.fixed} fixed, ${since.added} new`
      : '',
  ]);
}

/** A report that was made by a run nobody has to believe says so. */
function madeBy({ madeBy: maker }: MarkdownOptions): string {
  if (!maker) return '';
  const own = markdownLink('own run', maker.run);
  return `Made by the pull request’s ${own}, which ended as ${markdownCode(maker.conclusion)}: the check of that run decides, not this comment`;
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
