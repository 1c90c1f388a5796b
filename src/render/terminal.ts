import type { Finding, JudgedFeature, Location, ReadinessReport } from '../generated/formats.ts';
import { intervalBar } from './interval-bar.ts';
import { AUDIENCES, blockingFindings, counted, gateTitle, headline, isBad, isLookAround, lesserFindings, policyWords, stagePath } from './wording.ts';

export interface TerminalOptions {
  readonly colours: boolean;
  /** Columns; text is wrapped to it. */
  readonly width: number;
  /** Also what passed, what does not apply and what is already on main. */
  readonly verbose: boolean;
  /** Milliseconds each gate took, shown with `verbose`. */
  readonly durations?: Readonly<Record<string, number>>;
}

type Paint = (text: string) => string;

interface Pen {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly wrap: (text: string, indent: number) => string;
}

const SIGNS: Readonly<Record<string, string>> = { ready: '✓', blocked: '✗', undecided: '?', 'not-asked': '-' };
const MOST_LESSER = 20;

/** The report for a terminal or a log. */
export function renderTerminal(report: ReadinessReport, options: TerminalOptions): string {
  const pen = penOf(options);
  const blocks: string[] = [pen.wrap(heading(report, pen), 0)];
  const about = [policyWords(report), report.enforced.value ? '' : `not enforced: ${report.enforced.because ?? ''}`].filter(Boolean).join('; ');
  if (!isLookAround(report)) blocks[0] += `\n${pen.dim(pen.wrap(about, 0))}`;
  for (const { message, location } of report.notices) blocks.push(pen.yellow(pen.wrap(`! ${message}${at(location)}`, 2)));
  if (isLookAround(report)) blocks.push(...lookAround(report, pen));
  else for (const feature of ordered(report.features)) blocks.push(featureBlock(feature, options, pen));
  for (const waiver of report.waivers.filter(({ state }) => state !== 'unused')) {
    const until = waiver.state === 'ended' ? `ended ${waiver.until}` : waiver.state === 'not-merged' ? 'added by this pull request, so it does nothing yet' : `${counted(waiver.daysLeft, 'day')} left`;
    blocks.push(pen.wrap(`accepted for now: ${waiver.check} for ${waiver.feature}, ${until}${waiver.approvedBy ? `, merged in ${waiver.approvedBy}` : ''}: "${plain(waiver.reason)}"`, 2));
  }
  if (report.verdictChanges) {
    blocks.push(
      report.verdictChanges.length === 0
        ? 'Merging the changed rules changes no verdict.'
        : ['Once the changed rules are merged:', ...report.verdictChanges.map(({ feature, from, to }) => `  ${feature}: ${from} -> ${to}`)].join('\n'),
    );
  }
  const { total, seen, mended } = report.knownDebt;
  if (total > 0) {
    blocks.push(pen.wrap(`Known debt: ${seen} of ${counted(total, 'finding')} still there, not blocking.${mended.length > 0 ? ` ${counted(mended.length, 'entry', 'entries')} mended: run \`promotion-gates baseline\` to take ${mended.length === 1 ? 'it' : 'them'} out.` : ''}`, 0));
  }
  const unclaimed = report.unclaimed ?? [];
  if (unclaimed.length > 0) blocks.push(pen.dim(pen.wrap(`No record names ${unclaimed.slice(0, 5).join(', ')}${unclaimed.length > 5 ? ` and ${unclaimed.length - 5} more` : ''}.`, 0)));
  if (report.notJudged > 0) blocks.push(pen.dim(`${counted(report.notJudged, 'other registered feature')} not touched, not judged.`));
  if (options.verbose && options.durations) {
    const times = Object.entries(options.durations).map(([gate, milliseconds]) => `${gateTitle(gate)} ${Math.round(milliseconds)} ms`);
    if (times.length > 0) blocks.push(pen.dim(`collected: ${times.join(', ')}`));
  }
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function heading(report: ReadinessReport, pen: Pen): string {
  const text = plain(headline(report).replaceAll('`', ''));
  if (isLookAround(report)) return pen.bold(`${text}.`);
  const paint = report.verdict === 'blocked' ? pen.red : report.verdict === 'undecided' ? pen.yellow : report.verdict === 'ready' ? pen.green : pen.dim;
  const word = { ready: 'READY', blocked: 'BLOCKED', undecided: 'UNDECIDED', 'nothing-to-judge': 'NOTHING TO JUDGE' }[report.verdict];
  return report.verdict === 'nothing-to-judge' ? paint('Nothing to judge: no feature is touched.') : `${paint(pen.bold(word))}  ${pen.bold(text)}`;
}

/** Those that block first, as they are read. */
function ordered(features: readonly JudgedFeature[]): readonly JudgedFeature[] {
  return [...features.filter(({ blocksThisRun }) => blocksThisRun), ...features.filter(({ blocksThisRun }) => !blocksThisRun)];
}

function featureBlock(feature: JudgedFeature, options: TerminalOptions, pen: Pen): string {
  const owners = feature.owners.length > 0 ? `, owner ${feature.owners.join(' ')}` : '';
  const lines = [`${pen.bold(plain(feature.id))}  ${plain(stagePath(feature))}${pen.dim(plain(owners))}`];
  const asked = feature.gates.filter(({ verdict }) => verdict !== 'not-asked');
  const widest = Math.max(0, ...asked.map(({ gate }) => gate.length));
  for (const gate of asked) {
    const paint = gate.verdict === 'blocked' ? pen.red : gate.verdict === 'undecided' ? pen.yellow : pen.green;
    lines.push(pen.wrap(`  ${paint(SIGNS[gate.verdict] ?? ' ')} ${gateTitle(gate.gate).padEnd(widest)}  ${plain(gate.summary)}`, widest + 6));
    for (const { origin, producer } of gate.producers ?? []) lines.push(pen.dim(`    ${' '.repeat(widest)}  ${origin}, made ${producer.time.slice(0, 10)} ${plain(producer.run ?? `by ${producer.tool} ${producer.version}`)}`));
  }
  const blocking = blockingFindings(feature);
  if (blocking.length > 0 && feature.blocksThisRun) {
    lines.push('', pen.bold('  What to do'));
    blocking.forEach((finding, index) => lines.push(...todo(finding, index + 1, pen, options.width)));
  }
  const lesser = lesserFindings(feature);
  if (lesser.length > 0) {
    lines.push('', pen.bold('  Worth knowing, blocks nothing'));
    for (const finding of options.verbose ? lesser : lesser.slice(0, MOST_LESSER)) lines.push(...short(finding, pen));
    if (!options.verbose && lesser.length > MOST_LESSER) lines.push(pen.dim(`  … and ${lesser.length - MOST_LESSER} more (--verbose)`));
  }
  if (feature.next && !feature.blocksThisRun) {
    const { stage, missing } = feature.next;
    if (missing.length === 0) lines.push('', `  Nothing is missing for ${stage}.`);
    else {
      lines.push('', pen.bold(`  Missing for ${stage}`));
      for (const finding of options.verbose ? missing : missing.slice(0, 5)) lines.push(...short(finding, pen));
      if (!options.verbose && missing.length > 5) lines.push(pen.dim(`  … and ${missing.length - 5} more (--verbose)`));
    }
  }
  if (feature.dependents.length > 0) lines.push('', pen.wrap(`  who leans on it: ${feature.dependents.map(({ id, stage }) => `${id} (${stage})`).join(', ')}`, 4));
  const standing = feature.findings.filter((finding) => isBad(finding) && finding.standing === 'already-on-main');
  if (standing.length > 0 && !options.verbose) lines.push('', pen.dim(`  ${counted(standing.length, 'finding')} already on main, not asked of this change (--verbose)`));
  if (options.verbose) {
    for (const [title, findings] of [
      ['Already on main', standing],
      ['Passed', feature.findings.filter(({ outcome }) => outcome === 'pass')],
      ['Does not apply', feature.findings.filter(({ outcome }) => outcome === 'skipped')],
    ] as const) {
      if (findings.length === 0) continue;
      lines.push('', pen.bold(`  ${title}`));
      for (const finding of findings) lines.push(pen.wrap(`  ${pen.dim(finding.check)}  ${plain(finding.message)}${pen.dim(at(finding.location))}`, 4));
    }
  }
  return lines.join('\n');
}

function todo(finding: Finding, number: number, pen: Pen, width: number): string[] {
  const lead = finding.outcome === 'unknown' ? 'cannot be told: ' : '';
  const label = `  ${number}. `;
  const indent = label.length;
  const lines = [
    pen.wrap(`${label}${(finding.outcome === 'unknown' ? pen.yellow : pen.red)(`${lead}${plain(finding.message)}`)}`, indent),
    pen.wrap(`${' '.repeat(indent)}${pen.dim(`${at(finding.location).trim()}${finding.location ? ' · ' : ''}${AUDIENCES[finding.for]} · ${finding.check}`)}`, indent),
  ];
  const compared = [finding.expected === undefined ? '' : `expected ${finding.expected}`, finding.observed === undefined ? '' : `seen ${finding.observed}`].filter(Boolean).join('; ');
  if (compared) lines.push(pen.wrap(`${' '.repeat(indent)}${plain(compared)}`, indent));
  const bar = finding.statistics && intervalBar(finding.statistics, Math.max(10, Math.min(40, width - indent - 24)));
  if (bar) lines.push(`${' '.repeat(indent)}${bar}`);
  if (finding.remedy) lines.push(pen.wrap(`${' '.repeat(indent)}→ ${plain(finding.remedy)}`, indent + 2));
  if (finding.paste) lines.push(...[`in ${finding.paste.path}:`, ...finding.paste.text.split('\n').map((line) => `  ${line}`)].map((line) => `${' '.repeat(indent + 2)}${pen.dim(plain(line, true))}`));
  return lines;
}

function short(finding: Finding, pen: Pen): string[] {
  const paint = finding.severity === 'warning' ? pen.yellow : pen.dim;
  return [
    pen.wrap(`  ${paint(finding.severity === 'block' ? '·' : finding.severity.padEnd(7))} ${plain(finding.message)}${pen.dim(at(finding.location))}`, 10),
    ...(finding.remedy ? [pen.dim(pen.wrap(`          → ${plain(finding.remedy)}`, 12))] : []),
  ];
}

function lookAround(report: ReadinessReport, pen: Pen): string[] {
  const found = report.discovered.map(({ kind, count }) => counted(count, kind)).join(', ');
  const bad = report.features.flatMap((feature) => feature.findings.filter(isBad));
  const blocks = [pen.wrap(`Found ${found || 'nothing it knows by name'}. No feature is registered, so nothing blocks.`, 0)];
  if (bad.length > 0) {
    const shown = bad.slice(0, MOST_LESSER).map((finding) => pen.wrap(`  ${plain(finding.message)}${pen.dim(at(finding.location))}`, 4));
    if (bad.length > shown.length) shown.push(pen.dim(`  … and ${bad.length - shown.length} more`));
    blocks.push([pen.bold('Worth knowing now'), ...shown].join('\n'));
  }
  blocks.push(pen.wrap(`Register a feature: \`promotion-gates init\` (three lines, stage ${report.policy.stages[0] ?? ''}, still blocks nothing).`, 0));
  return blocks;
}

function at(location: Location | undefined): string {
  if (!location) return '';
  return `  ${plain(location.path)}${location.line === undefined ? '' : `:${location.line}`}`;
}

/** Control characters from a file could move the cursor or colour the rest: they are shown as `?`. */
function plain(text: string, keepSpaces = false): string {
  const safe = text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '?');
  return keepSpaces ? safe : safe.replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run));
}

function penOf({ colours, width }: TerminalOptions): Pen {
  const paint = (code: number): Paint => (text) => (colours && text ? text.replace(/^(\s*)([^]*?)$/, `$1\u001b[${code}m$2\u001b[0m`) : text);
  return { bold: paint(1), dim: paint(2), red: paint(31), yellow: paint(33), green: paint(32), wrap: (text, indent) => wrap(text, Math.max(30, width), indent) };
}

const COLOUR = /\u001b\[\d+m/g;

/** Breaks lines between words; later lines are indented. Colours have no width. Words longer than a line stay whole, as paths must. */
function wrap(text: string, width: number, indent: number): string {
  const lead = /^\s*/.exec(text)?.[0] ?? '';
  const words = text.slice(lead.length).split(/(\s+)/);
  const lines: string[] = [];
  let line = lead;
  let length = lead.length;
  let gap = '';
  for (const word of words) {
    if (/^\s+$/.test(word)) {
      gap = word;
      continue;
    }
    const size = word.replace(COLOUR, '').length;
    if (length + gap.length + size > width && length > indent) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
      length = indent + size;
    } else {
      line += gap + word;
      length += gap.length + size;
    }
    gap = '';
  }
  lines.push(line);
  return lines.join('\n');
}
