import type { Finding, JudgedFeature, Location, ReadinessReport } from '../generated/formats.ts';
import { escapeHtml, escapeMarkdown, markdownCode, markdownFence, markdownLink } from './escape-markdown.ts';
import { intervalBar } from './interval-bar.ts';
import { AUDIENCES, blockingFindings, counted, gateTitle, headline, isBad, isLookAround, lesserFindings, policyWords, stagePath } from './wording.ts';

/** Where links lead. */
export interface LinkBase {
  /** As `https://github.com`. */
  readonly server: string;
  /** As `owner/name`. */
  readonly repository: string;
  readonly commit: string;
}

export interface MarkdownOptions {
  readonly links?: LinkBase;
  /** The command that gives the same report at a desk. */
  readonly command?: string;
  /** For the summary of a job that is too large otherwise: leaves out what passed and what is not new. */
  readonly brief?: boolean;
}

const MOST_PER_FEATURE = 5;
const MOST_NOTES = 10;
const SIGNS: Readonly<Record<string, string>> = { ready: '✅', blocked: '⛔', undecided: '❔', 'not-asked': '➖' };

/** The report as GitHub Flavored Markdown, for a comment or a job summary. */
export function renderMarkdown(report: ReadinessReport, options: MarkdownOptions = {}): string {
  const blocks: string[] = [`## ${isLookAround(report) ? '' : `${sign(report)} `}${escapeMarkdown(headline(report))}`];
  if (isLookAround(report)) blocks.push(...lookAround(report, options));
  else {
    blocks.push(...report.features.length === 1 && report.features[0] ? [meta(report.features[0], report, options)] : [general(report, options)]);
    blocks.push(...notices(report, options));
    if (report.features.length === 1 && report.features[0]) blocks.push(gateTable(report.features[0]));
    else if (report.features.length > 1) blocks.push(featureTable(report));
    blocks.push(...whatToDo(report, options), ...nextStages(report), ...waivers(report, options));
    blocks.push(...changes(report), ...notesAndWarnings(report, options));
    if (!options.brief) blocks.push(...restOf(report, options));
  }
  blocks.push(...debt(report), ...unclaimed(report));
  if (options.command && report.features.length > 0) blocks.push(`Same on your machine: ${markdownCode(options.command)}`);
  if (report.notJudged > 0) {
    blocks.push(`${counted(report.notJudged, 'other registered feature')} ${report.notJudged === 1 ? 'is' : 'are'} not touched and ${report.notJudged === 1 ? 'was' : 'were'} not judged.`);
  }
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sign(report: ReadinessReport): string {
  return report.verdict === 'nothing-to-judge' ? '➖' : (SIGNS[report.verdict] ?? '');
}

function place(location: Location | undefined, { links }: MarkdownOptions): string {
  if (!location) return '';
  const text = `${location.path}${location.line === undefined ? '' : `:${location.line}`}`;
  if (!links) return markdownCode(text);
  const line = location.line === undefined ? '' : `#L${location.line}`;
  const path = location.path.split('/').map(encodeURIComponent).join('/');
  return `[${markdownCode(text)}](<${links.server}/${links.repository}/blob/${links.commit}/${path}${line}>)`;
}

function general(report: ReadinessReport, { links }: MarkdownOptions): string {
  return [
    escapeMarkdown(policyWords(report)),
    report.enforced.value ? '' : `**not enforced**: ${escapeMarkdown(report.enforced.because ?? '')}`,
    report.head ? `head ${markdownCode(report.head.slice(0, 9))}` : '',
    report.run && links ? `[run](<${encodeURI(report.run)}>)` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function meta(feature: JudgedFeature, report: ReadinessReport, options: MarkdownOptions): string {
  const asked = feature.raisedFrom !== undefined && report.base ? ', asked for by this pull request' : '';
  const owners = feature.owners.length > 0 ? ` · owner ${feature.owners.map((owner) => escapeMarkdown(owner.replace(/^@/, ''))).join(', ')}` : '';
  const dependents = feature.dependents.length > 0 ? `\nwho leans on it: ${feature.dependents.map(({ id, stage }) => `${markdownCode(id)} (${escapeMarkdown(stage)})`).join(', ')}` : '';
  return `**${escapeMarkdown(stagePath(feature))}**${asked}${owners}\n${general(report, options)}${dependents}`;
}

function notices(report: ReadinessReport, options: MarkdownOptions): string[] {
  if (report.notices.length === 0) return [];
  const lines = report.notices.slice(0, MOST_NOTES).map(({ message, location }) => `> ${escapeMarkdown(message)} ${place(location, options)}`.trimEnd());
  if (report.notices.length > MOST_NOTES) lines.push(`> … and ${report.notices.length - MOST_NOTES} more.`);
  return [`> [!IMPORTANT]\n${lines.join('\n>\n')}`];
}

function gateTable(feature: JudgedFeature): string {
  const rows = feature.gates
    .filter((gate) => gate.verdict !== 'not-asked')
    .map((gate) => {
      const bad = feature.findings.filter((finding) => finding.check.startsWith(`${gate.gate}/`) && finding.severity === 'block' && isBad(finding) && (finding.standing === 'open' || finding.standing === 'already-on-main'));
      const seen = bad.length > 0 ? `${escapeMarkdown(bad[0]?.message ?? '')}${bad.length > 1 ? ` (and ${bad.length - 1} more)` : ''}` : escapeMarkdown(gate.summary);
      const from = (gate.producers ?? []).map(({ origin, producer }) => `${origin} by ${producer.run ? markdownLink('this run', producer.run) : escapeMarkdown(`${producer.tool} ${producer.version}`)}, ${producer.time.slice(0, 16).replace('T', ' ')} UTC`);
      return `| ${SIGNS[gate.verdict]} | ${escapeMarkdown(gateTitle(gate.gate))} | ${[seen, ...from].join('; ')} |`;
    });
  return rows.length === 0 ? '' : ['| | gate | what was seen |', '|:-:|---|---|', ...rows].join('\n');
}

function featureTable(report: ReadinessReport): string {
  const gates = [...new Set(report.features.flatMap((feature) => feature.gates.map(({ gate }) => gate)))];
  const cell = (feature: JudgedFeature, gate: string): string => SIGNS[feature.gates.find((summary) => summary.gate === gate)?.verdict ?? 'not-asked'] ?? '';
  const order = (feature: JudgedFeature): number => (feature.blocksThisRun ? 0 : feature.verdict === 'ready' ? 2 : 1);
  const rows = [...report.features].sort((left, right) => order(left) - order(right)).slice(0, 100).map((feature) => {
    const blocks = blockingFindings(feature);
    const why = blocks.length > 0 ? `${escapeMarkdown(blocks[0]?.message ?? '')}${blocks.length > 1 ? ` (and ${blocks.length - 1} more)` : ''}` : '';
    return `| ${SIGNS[feature.blocksThisRun ? feature.verdict : 'ready']} | ${markdownCode(feature.id)} | ${escapeMarkdown(stagePath(feature))} | ${gates.map((gate) => cell(feature, gate)).join(' | ')} | ${why} |`;
  });
  const more = report.features.length > 100 ? `\n\n… and ${report.features.length - 100} more features.` : '';
  return [`| | feature | stage | ${gates.map(gateTitle).join(' | ')} | what blocks |`, `|:-:|---|---|${gates.map(() => ':-:|').join('')}---|`, ...rows].join('\n') + more;
}

function whatToDo(report: ReadinessReport, options: MarkdownOptions): string[] {
  const features = report.features.filter((feature) => feature.blocksThisRun);
  if (features.length === 0) return [];
  const blocks = ['### What to do'];
  let number = 0;
  for (const feature of features) {
    const findings = blockingFindings(feature);
    if (features.length > 1) blocks.push(`#### ${markdownCode(feature.id)}`);
    const audiences = (Object.keys(AUDIENCES) as Finding['for'][]).filter((audience) => findings.some((finding) => finding.for === audience));
    let shown = 0;
    for (const audience of audiences) {
      for (const finding of findings.filter((candidate) => candidate.for === audience)) {
        if (shown >= MOST_PER_FEATURE) break;
        shown += 1;
        number += 1;
        blocks.push(todo(number, finding, options));
      }
    }
    if (findings.length > shown) blocks.push(`… and ${counted(findings.length - shown, 'more finding')} in the report.`);
  }
  return blocks;
}

function todo(number: number, finding: Finding, options: MarkdownOptions): string {
  const lead = finding.outcome === 'unknown' ? 'Cannot be told: ' : '';
  const expected = finding.expected === undefined ? '' : `expected ${escapeMarkdown(finding.expected)}`;
  const observed = finding.observed === undefined ? '' : `seen ${escapeMarkdown(finding.observed)}`;
  const lines = [
    `**${number}. ${lead}${escapeMarkdown(sentence(finding.message))}** ${place(finding.location, options)} · ${AUDIENCES[finding.for]} · ${markdownCode(finding.check)}`,
    [expected, observed].filter(Boolean).join('; '),
    escapeMarkdown(sentence(finding.remedy ?? '')),
  ].filter(Boolean);
  const bar = finding.statistics && intervalBar(finding.statistics);
  const fences = [
    ...(bar ? [markdownFence(`${bar}\n┃ the limit   ● the estimate   ├ ┤ its ${Math.round((finding.statistics?.confidence ?? 0) * 100)} % interval`)] : []),
    ...(finding.paste ? [`In ${markdownCode(finding.paste.path)}:\n\n${markdownFence(finding.paste.text, '')}`] : []),
  ];
  return [lines.join('\\\n'), ...fences].join('\n\n');
}

function nextStages(report: ReadinessReport): string[] {
  return report.features.flatMap((feature) => {
    if (!feature.next || feature.blocksThisRun) return [];
    const { stage, missing } = feature.next;
    const name = report.features.length > 1 ? `\`${feature.id}\`: ` : '';
    if (missing.length === 0) return [`${escapeMarkdown(name)} Nothing is missing for **${escapeMarkdown(stage)}**.`.trim()];
    const lines = missing.slice(0, MOST_PER_FEATURE).map((finding) => `- ${escapeMarkdown(finding.message)}: ${escapeMarkdown(finding.remedy ?? '')}`);
    if (missing.length > MOST_PER_FEATURE) lines.push(`- … and ${missing.length - MOST_PER_FEATURE} more`);
    return [details(`${name}What is missing for ${stage}: ${missing.length}`, lines.join('\n'))];
  });
}

function waivers(report: ReadinessReport, options: MarkdownOptions): string[] {
  const shown = report.waivers.filter((waiver) => waiver.state !== 'unused');
  if (shown.length === 0) return [];
  const lines = shown.map((waiver) => {
    const until =
      waiver.state === 'ended' ? `ended on ${waiver.until}` : waiver.state === 'not-merged' ? `would end on ${waiver.until}; added by this pull request, so it does nothing yet` : `${counted(waiver.daysLeft, 'day')} left (${waiver.until})`;
    const who = waiver.approvedBy ? `, merged in ${escapeMarkdown(waiver.approvedBy)}` : '';
    return `> **Accepted for now:** ${markdownCode(waiver.check)} for ${markdownCode(waiver.feature)}, ${until}${who}: “${escapeMarkdown(waiver.reason)}” ${place(waiver.location, options)}`.trimEnd();
  });
  return [`> [!NOTE]\n${lines.join('\n>\n')}`];
}

function changes(report: ReadinessReport): string[] {
  if (!report.verdictChanges) return [];
  if (report.verdictChanges.length === 0) return ['Merging the changed rules changes no verdict.'];
  return [['Once the changed rules are merged:', '', ...report.verdictChanges.map(({ feature, from, to }) => `- ${markdownCode(feature)}: ${from} → **${to}**`)].join('\n')];
}

function notesAndWarnings(report: ReadinessReport, options: MarkdownOptions): string[] {
  const lines = report.features.flatMap((feature) => lesserFindings(feature).map((finding) => ({ feature, finding })));
  if (lines.length === 0) return [];
  const rows = lines.slice(0, MOST_NOTES * 2).map(({ feature, finding }) => `| ${finding.severity} | ${report.features.length > 1 ? `${markdownCode(feature.id)} ` : ''}${place(finding.location, options)} | ${escapeMarkdown(finding.message)} | ${escapeMarkdown(finding.remedy ?? '')} |`);
  const more = lines.length > rows.length ? `\n\n… and ${lines.length - rows.length} more in the report.` : '';
  return [details(`Worth knowing, blocks nothing: ${lines.length}`, `${['| | where | what | what to do |', '|---|---|---|---|', ...rows].join('\n')}${more}`)];
}

function restOf(report: ReadinessReport, options: MarkdownOptions): string[] {
  const all = report.features.flatMap((feature) => feature.findings);
  const section = (title: string, findings: readonly Finding[]): string[] => {
    if (findings.length === 0) return [];
    const lines = findings.slice(0, 100).map((finding) => `- ${markdownCode(finding.check)} ${escapeMarkdown(finding.message)} ${place(finding.location, options)}`.trimEnd());
    if (findings.length > lines.length) lines.push(`- … and ${findings.length - lines.length} more in the report`);
    return [details(`${title}: ${findings.length}`, lines.join('\n'))];
  };
  return [
    ...section('Already on main, not asked of this pull request', all.filter((finding) => finding.standing === 'already-on-main')),
    ...section('What passed', all.filter((finding) => finding.outcome === 'pass')),
    ...section('What does not apply here', all.filter((finding) => finding.outcome === 'skipped')),
  ];
}

function debt(report: ReadinessReport): string[] {
  const { seen, mended, total } = report.knownDebt;
  if (total === 0) return [];
  const text = [`Known debt: ${counted(seen, 'finding')} of ${total} still there, counted and not blocking.`];
  if (mended.length > 0) text.push(`${counted(mended.length, 'entry', 'entries')} mended: run ${markdownCode('npx promotion-gates baseline')} to take ${mended.length === 1 ? 'it' : 'them'} out.`);
  return [text.join(' ')];
}

function unclaimed({ unclaimed: paths = [] }: ReadinessReport): string[] {
  if (paths.length === 0) return [];
  const some = paths.slice(0, MOST_PER_FEATURE).map((path) => markdownCode(path));
  const more = paths.length > some.length ? ` and ${paths.length - some.length} more` : '';
  return [`No record names ${some.join(', ')}${more}.`];
}

function lookAround(report: ReadinessReport, options: MarkdownOptions): string[] {
  const found = report.discovered.map(({ kind, count }) => counted(count, kind));
  const findings = report.features.flatMap((feature) => feature.findings.filter(isBad));
  const rows = findings.slice(0, 20).map((finding) => `| ${place(finding.location, options)} | ${escapeMarkdown(finding.message)} |`);
  return [
    `Found ${found.length > 0 ? escapeMarkdown(found.join(', ')) : 'nothing it knows by name'}. No feature is registered, so nothing blocks.`,
    rows.length > 0 ? ['| worth knowing now | |', '|---|---|', ...rows].join('\n') : '',
    findings.length > rows.length ? `… and ${findings.length - rows.length} more.` : '',
    `Register one: ${markdownCode('npx promotion-gates init')} (three lines, stage ${markdownCode(report.policy.stages[0] ?? '')}, still blocks nothing).`,
  ];
}

function details(summary: string, body: string): string {
  return `<details><summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const capital = trimmed.startsWith('`') ? trimmed : trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}
