import type { JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { impactWords } from './lineage-impact.ts';
import { placeOf, terminalFeature } from './terminal-feature.ts';
import type { TerminalOptions } from './terminal-options.ts';
import { type Pen, terminalPen } from './terminal-pen.ts';
import { visibleText } from './visible-text.ts';
import {
  counted,
  debtWords,
  discoveredWords,
  gateTitle,
  headline,
  isBad,
  isLookAround,
  notEnforcedWords,
  notJudgedWords,
  policyWords,
  sentence,
  unclaimedWords,
  waiverTitle,
  waiverWords,
} from './wording.ts';

export type { TerminalOptions } from './terminal-options.ts';

const MOST_LOOKED = 20;
const MOST_REACHED = 20;

/** The report for a terminal or a log. */
export function renderTerminal(report: ReadinessReport, options: TerminalOptions): string {
  const pen = terminalPen(options.width, options.colours);
  const shown = printable(report);
  const blocks = [
    [pen.wrap(heading(shown, pen), 0), ...about(shown, pen)].join('\n'),
    ...shown.notices.map(({ message, location }) =>
      pen.yellow(pen.wrap(`! ${message}${location ? `  ${placeOf(location)}` : ''}`, 2)),
    ),
    ...(isLookAround(shown)
      ? lookAround(shown, pen)
      : ordered(shown.features).map((feature, _, { length }) =>
          terminalFeature(feature, { ...options, alone: length === 1 }, pen),
        )),
    reached(shown, pen),
    ...waivers(shown, pen),
    verdictChanges(shown, pen),
    ...[debtWords(shown), unclaimedWords(shown), notJudgedWords(shown)].map((words) =>
      words === undefined ? '' : pen.dim(pen.wrap(words, 0)),
    ),
    options.verbose ? times(options, pen) : '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Printable ASCII with single spaces between words: most texts, and nothing to do about them. */
const ONE_LINE = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The report with all its texts in one line and without characters that could move the cursor or colour the rest; only lines
 * to paste or to run stay lines. What is printed later can then be trusted.
 */
function printable(report: ReadinessReport): ReadinessReport {
  const clean = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (ONE_LINE.test(value)) return value;
      return key === 'text' || key === 'command'
        ? visibleText(value).replaceAll('\t', '    ')
        : visibleText(value).replace(/\s+/g, ' ').trim();
    }
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      const cleaned = items.map((item) => clean(item, ''));
      return cleaned.every((item, index) => item === items[index]) ? value : cleaned;
    }
    if (typeof value !== 'object' || value === null) return value;
    // Most parts are clean as they are, and a copy of a large report is as large again.
    const parts: readonly (readonly [string, unknown])[] = Object.entries(value);
    const cleaned = parts.map(([name, part]): [string, unknown] => [name, clean(part, name)]);
    if (cleaned.every(([, part], index) => part === parts[index]?.[1])) return value;
    return Object.fromEntries(cleaned);
  };
  return clean(report, '') as ReadinessReport;
}

function heading(report: ReadinessReport, pen: Pen): string {
  const text = headline(report).replaceAll('`', '');
  if (isLookAround(report)) return pen.bold(text);
  switch (report.verdict) {
    case 'ready':
      return `${pen.green(pen.bold('READY'))}  ${pen.bold(text)}`;
    case 'blocked':
      return `${pen.red(pen.bold('BLOCKED'))}  ${pen.bold(text)}`;
    case 'undecided':
      return `${pen.yellow(pen.bold('UNDECIDED'))}  ${pen.bold(text)}`;
    default:
      return pen.dim(`${text}.`);
  }
}

function about(report: ReadinessReport, pen: Pen): readonly string[] {
  if (isLookAround(report)) return [];
  const words = [policyWords(report).replaceAll('`', ''), notEnforcedWords(report) ?? ''].filter(Boolean).join('; ');
  return [pen.dim(pen.wrap(words, 0))];
}

/** Those that block first, as they are read. */
function ordered(features: readonly JudgedFeature[]): readonly JudgedFeature[] {
  return [
    ...features.filter(({ blocksThisRun }) => blocksThisRun),
    ...features.filter(({ blocksThisRun }) => !blocksThisRun),
  ];
}

function waivers(report: ReadinessReport, pen: Pen): readonly string[] {
  return report.waivers
    .filter(({ state }) => state !== 'unused')
    .map((waiver) => {
      const place = waiver.location ? `  ${pen.dim(placeOf(waiver.location))}` : '';
      return pen.wrap(
        `${waiverTitle(waiver)}: ${waiver.check} for ${waiver.feature}, ${waiverWords(waiver)}: "${waiver.reason}"${place}`,
        2,
      );
    });
}

/** Features that are made from what changes and are not judged here. */
function reached({ impact }: ReadinessReport, pen: Pen): string {
  if (!impact || impact.features.length === 0) return '';
  const shown = impact.features.slice(0, MOST_REACHED).map(({ feature, stage, owners, by, certain, through }) => {
    const who = owners.length === 0 ? '' : ` · ${owners.join(', ')}`;
    return pen.wrap(
      `  ${feature} (${stage})${who}: ${impactWords({ by, certain })}${through === undefined ? '' : `, ${through}`}`,
      4,
    );
  });
  const more = impact.total - shown.length;
  return [
    pen.bold('Also reached, and not judged here'),
    ...shown,
    ...(more > 0 ? [`  and ${counted(more, 'more feature')}`] : []),
  ].join('\n');
}

function verdictChanges({ verdictChanges: changes }: ReadinessReport, pen: Pen): string {
  if (!changes) return '';
  if (changes.length === 0) return 'Merging the changed rules changes no verdict.';
  return [
    'Once the changed rules are merged:',
    ...changes.map(({ feature, from, to }) => `  ${feature}: ${from} → ${pen.bold(to)}`),
  ].join('\n');
}

function times({ durations = {} }: TerminalOptions, pen: Pen): string {
  const all = Object.entries(durations).map(
    ([gate, milliseconds]) => `${gateTitle(gate)} ${Math.round(milliseconds)} ms`,
  );
  return all.length === 0 ? '' : pen.dim(pen.wrap(`collected: ${all.join(', ')}`, 2));
}

function lookAround(report: ReadinessReport, pen: Pen): readonly string[] {
  const bad = report.features.flatMap((feature) => feature.findings.filter(isBad));
  const [stage = ''] = report.policy.stages;
  const worth = bad
    .slice(0, MOST_LOOKED)
    .flatMap(({ message, location, remedy }) => [
      pen.wrap(`  ${message}${location ? `  ${pen.dim(placeOf(location))}` : ''}`, 4),
      ...(remedy === undefined ? [] : [pen.dim(pen.wrap(`    → ${sentence(remedy)}`, 6))]),
    ]);
  if (bad.length > MOST_LOOKED) worth.push(pen.dim(`  … and ${counted(bad.length - MOST_LOOKED, 'more finding')}`));
  return [
    pen.wrap(discoveredWords(report), 0),
    worth.length === 0 ? '' : [pen.bold('Worth knowing now'), ...worth].join('\n'),
    pen.wrap(
      `Register a feature: \`npx promotion-gates init\` (three lines, stage ${stage}, still blocks nothing).`,
      0,
    ),
  ];
}
