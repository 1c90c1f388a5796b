import type { Finding, JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode, markdownFence } from './escape-markdown.ts';
import { passed, toldByGate } from './markdown-gates.ts';
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
import { missingWords, recreationTitle } from './recreation-words.ts';
import {
  AUDIENCES,
  blockingFindings,
  comparedWords,
  counted,
  earlierFindings,
  isUnchecked,
  lesserFindings,
  sentence,
  waitingWords,
} from './wording.ts';

/** As many findings of a feature are told at length; the others in a list. */
const MOST_AT_LENGTH = 5;
/** As many features are told what to fix. */
const MOST_FEATURES = 50;
const MOST_LISTED = 100;
const MOST_LESSER = 20;

/** What blocks, each with what to do, by whose hands it is in. */
export function whatToFix(report: ReadinessReport, options: MarkdownOptions): readonly string[] {
  const features = report.features.filter(({ blocksThisRun }) => blocksThisRun);
  if (features.every((feature) => blockingFindings(feature).length === 0)) return [];
  const shown = features.slice(0, MOST_FEATURES);
  const more = features.length - shown.length;
  return [
    '### What to fix',
    ...shown.flatMap((feature) => ofFeature(feature, features.length > 1, options)),
    ...(more > 0 ? [`… and ${counted(more, 'more feature')} in the report.`] : []),
  ];
}

function ofFeature(feature: JudgedFeature, named: boolean, options: MarkdownOptions): readonly string[] {
  const findings = blockingFindings(feature);
  const most = options.detail === 'shortest' ? 1 : MOST_AT_LENGTH;
  const rest = findings.slice(most);
  const whose = (index: number): readonly string[] => {
    const audience = findings[index]?.for;
    return audience === undefined || audience === findings[index - 1]?.for
      ? []
      : [`**${sentence(AUDIENCES[audience]).replace(/[.]$/, '')}**`];
  };
  return [
    ...(named ? [markdownSeries([`#### ${markdownCode(feature.id)}`, ownersOf(feature)])] : []),
    ...findings
      .slice(0, most)
      .flatMap((finding, index) => [...whose(index), atLength(feature, finding, index + 1, options)]),
    ...(rest.length === 0 ? [] : [theRest(rest, options)]),
  ];
}

function theRest(rest: readonly Finding[], options: MarkdownOptions): string {
  const title = `${counted(rest.length, 'more thing')} to fix`;
  return options.detail === 'shortest' ? `… and ${title}.` : markdownFold(title, listed(rest, options));
}

function atLength(feature: JudgedFeature, finding: Finding, number: number, options: MarkdownOptions): string {
  const { remedy = '', paste } = finding;
  const sign = SIGNS[finding.outcome === 'unknown' ? 'undecided' : 'blocked'];
  return [
    markdownLines([
      markdownSeries([
        [
          `**${number}. ${sign} ${escapeMarkdown(sentence(finding.message))}**`,
          markdownPlace(finding.location, options),
        ]
          .filter(Boolean)
          .join(' '),
        markdownCode(finding.check),
      ]),
      escapeMarkdown(sentence(comparedWords(finding))),
      escapeMarkdown(sentence(remedy)),
      sentence(waitingWords(feature, finding)),
    ]),
    ...(paste ? [`In ${markdownCode(paste.path)}:`, markdownFence(paste.text)] : []),
  ].join('\n\n');
}

/** Who a feature belongs to, without calling anybody. */
export function ownersOf({ owners }: JudgedFeature): string {
  const names = owners.map((owner) => escapeMarkdown(owner.trim().replace(/^@(?=.)/, ''))).filter(Boolean);
  return names.length === 0 ? '' : `owner ${names.join(', ')}`;
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

/** What was there before, what passed and has not been told by gate, and what does not apply, folded. */
export function restOfFindings(report: ReadinessReport, options: MarkdownOptions): readonly string[] {
  const section = (title: string, findings: readonly Finding[]): readonly string[] => {
    const items = findings.map((finding) =>
      markdownSeries([
        `${markdownCode(finding.check)} ${escapeMarkdown(finding.message)}`,
        markdownPlace(finding.location, options),
      ]),
    );
    return items.length === 0 ? [] : [markdownFold(`${title}: ${items.length}`, markdownList(items, MOST_LISTED))];
  };
  const told = new Set(
    toldByGate(report).flatMap(({ gates, findings }) => {
      const asked = new Set(gates.filter(({ verdict }) => verdict !== 'not-asked').map(({ gate }) => gate));
      return findings.filter(({ check }) => asked.has(check.split('/')[0] ?? ''));
    }),
  );
  const all = report.features.flatMap(({ findings }) => findings);
  const untold = all.filter((finding) => finding.outcome === 'pass' && !told.has(finding));
  return [
    ...section('Already on the base branch, not asked of this pull request', report.features.flatMap(earlierFindings)),
    ...(untold.length === 0 ? [] : [markdownFold(`What passed: ${untold.length}`, passed(untold))]),
    ...section('Declared, not checked', all.filter(isUnchecked)),
    ...section(
      'What does not apply here',
      all.filter((finding) => finding.outcome === 'skipped' && !isUnchecked(finding)),
    ),
  ];
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
