import type { Finding, GateSummary, JudgedFeature, Location } from '../generated/formats.ts';
import { comparisonWords } from './comparison-words.ts';
import { intervalBar, intervalLegend } from './interval-bar.ts';
import { statisticsTable } from './statistics-table.ts';
import { missingWords, recreationTitle } from './recreation-words.ts';
import type { TerminalOptions } from './terminal-options.ts';
import { columnsOf, type Pen } from './terminal-pen.ts';
import { visibleText } from './visible-text.ts';
import {
  AUDIENCES,
  blockingFindings,
  comparedWords,
  counted,
  dayOf,
  earlierFindings,
  gateTitle,
  isUnchecked,
  lesserFindings,
  sentence,
  stagePath,
  waitingWords,
} from './wording.ts';

const SIGNS: Readonly<Record<GateSummary['verdict'], string>> = {
  ready: '✓',
  blocked: '✗',
  undecided: '?',
  'not-asked': '-',
};
const MOST_TO_DO = 50;
const MOST_LESSER = 20;
const MOST_MISSING = 5;
const MOST_NUMBERS = 20;
const MOST_COMPARED = 20;

/** One feature: its gates, what to do, what is worth knowing. */
export function terminalFeature(
  feature: JudgedFeature,
  options: TerminalOptions & { readonly alone?: boolean },
  pen: Pen,
): string {
  const owners = feature.owners.length > 0 ? pen.dim(`, owner ${feature.owners.join(' ')}`) : '';
  return [
    pen.wrap(`${pen.bold(feature.id)}  ${stagePath(feature)}${owners}`, 2),
    ...gates(feature, pen),
    ...whatToDo(feature, options, pen),
    ...numbers(feature, options, pen),
    ...comparisons(feature, options, pen),
    ...worthKnowing(feature, options, pen),
    ...nextStage(feature, options, pen),
    ...recreation(feature, options, pen),
    ...dependents(feature, pen),
    ...(options.verbose ? rest(feature, pen) : earlier(feature, pen)),
  ].join('\n');
}

function gates(feature: JudgedFeature, pen: Pen): readonly string[] {
  const asked = feature.gates.filter(({ verdict }) => verdict !== 'not-asked');
  const widest = Math.max(0, ...asked.map(({ gate }) => columnsOf(gateTitle(gate))));
  return asked.flatMap((gate) => {
    const paint = gate.verdict === 'blocked' ? pen.red : gate.verdict === 'undecided' ? pen.yellow : pen.green;
    const title = gateTitle(gate.gate);
    const producers = (gate.producers ?? []).map(({ origin, producer }) => {
      const who = `${producer.tool} ${producer.version}${producer.run === undefined ? '' : `, ${producer.run}`}`;
      return pen.dim(
        pen.wrap(`${' '.repeat(widest + 6)}evidence ${origin}, made ${dayOf(producer.time)} by ${who}`, widest + 8),
      );
    });
    return [
      pen.wrap(
        `  ${paint(SIGNS[gate.verdict])} ${title}${' '.repeat(widest - columnsOf(title))}  ${gate.summary}`,
        widest + 6,
      ),
      ...producers,
    ];
  });
}

function whatToDo(feature: JudgedFeature, { verbose }: TerminalOptions, pen: Pen): readonly string[] {
  const all = feature.blocksThisRun ? blockingFindings(feature) : [];
  if (all.length === 0) return [];
  const findings = verbose ? all : all.slice(0, MOST_TO_DO);
  const left = all.length - findings.length;
  return [
    '',
    pen.bold('  What to do'),
    ...findings.flatMap((finding, index) => [...(index > 0 ? [''] : []), ...toDo(feature, finding, index + 1, pen)]),
    ...(left > 0
      ? [
          '',
          pen.dim(
            pen.wrap(`  … and ${counted(left, 'more thing')} to do (--verbose; the JSON report has all of them)`, 4),
          ),
        ]
      : []),
  ];
}

function toDo(feature: JudgedFeature, finding: Finding, number: number, pen: Pen): readonly string[] {
  const { statistics, remedy, paste } = finding;
  const waiting = waitingWords(feature, finding);
  const label = `  ${number}. `;
  const indent = label.length;
  const margin = ' '.repeat(indent);
  const [sign, paint] =
    finding.outcome === 'unknown' ? ([SIGNS.undecided, pen.yellow] as const) : ([SIGNS.blocked, pen.red] as const);
  const about = [placeOf(finding.location), AUDIENCES[finding.for], finding.check].filter(Boolean).join(' · ');
  const compared = comparedWords(finding);
  const bar = statistics && intervalBar(statistics, Math.max(10, Math.min(40, pen.width - indent - 18)));
  return [
    pen.wrap(`${label}${paint(`${sign} ${finding.message}`)}`, indent),
    pen.wrap(`${margin}${pen.dim(about)}`, indent),
    ...(compared === '' ? [] : [pen.wrap(`${margin}${compared}`, indent)]),
    ...(statistics && bar
      ? [`${margin}${bar}`, pen.dim(pen.wrap(`${margin}${intervalLegend(statistics)}`, indent))]
      : []),
    ...(remedy === undefined ? [] : [pen.wrap(`${margin}→ ${sentence(remedy)}`, indent + 2)]),
    ...(waiting === '' ? [] : [pen.dim(pen.wrap(`${margin}${waiting}`, indent))]),
    ...(paste
      ? [`${margin}  in ${paste.path}:`, ...paste.text.split('\n').map((line) => pen.dim(`${margin}    ${line}`))]
      : []),
  ];
}

/** What was measured, of a feature that is looked at by itself or that blocks. */
function numbers(
  feature: JudgedFeature,
  { verbose, alone = false }: TerminalOptions & { readonly alone?: boolean },
  pen: Pen,
): readonly string[] {
  if (!alone && !verbose && !feature.blocksThisRun) return [];
  const table = statisticsTable(feature.findings, {
    most: verbose ? Infinity : MOST_NUMBERS,
    width: pen.width - 2,
  });
  return table === undefined
    ? []
    : ['', pen.bold('  What was measured'), ...table.split('\n').map((line) => (line === '' ? '' : `  ${line}`))];
}

function worthKnowing(feature: JudgedFeature, { verbose }: TerminalOptions, pen: Pen): readonly string[] {
  const lesser = lesserFindings(feature);
  if (lesser.length === 0) return [];
  const lines = lesser.slice(0, verbose ? Infinity : MOST_LESSER).flatMap((finding) => {
    const paint = finding.severity === 'warning' ? pen.yellow : pen.dim;
    return inShort(finding, paint(finding.severity.padEnd('warning'.length)), 10, pen);
  });
  return [
    '',
    pen.bold('  Worth knowing, blocks nothing'),
    ...lines,
    ...more(lesser.length, verbose ? Infinity : MOST_LESSER, pen),
  ];
}

function nextStage({ next, blocksThisRun }: JudgedFeature, { verbose }: TerminalOptions, pen: Pen): readonly string[] {
  if (!next || blocksThisRun) return [];
  const { stage, missing } = next;
  if (missing.length === 0) return ['', `  Nothing is missing for ${stage}.`];
  const most = verbose ? Infinity : MOST_MISSING;
  return [
    '',
    pen.bold(`  Missing for ${stage}`),
    ...missing.slice(0, most).flatMap((finding) => inShort(finding, '·', 4, pen)),
    ...more(missing.length, most, pen),
  ];
}

function inShort(finding: Finding, label: string, indent: number, pen: Pen): readonly string[] {
  const place = finding.location ? `  ${pen.dim(placeOf(finding.location))}` : '';
  const remedy =
    finding.remedy === undefined
      ? []
      : [pen.dim(pen.wrap(`${' '.repeat(indent)}→ ${sentence(finding.remedy)}`, indent + 2))];
  return [pen.wrap(`  ${label} ${finding.message}${place}`, indent), ...remedy];
}

function more(total: number, most: number, pen: Pen): readonly string[] {
  return total > most ? [pen.dim(`  … and ${total - most} more (--verbose)`)] : [];
}

/** Data that changed, beside what it was. */
function comparisons(
  { dataComparisons = [] }: JudgedFeature,
  { verbose, alone }: TerminalOptions & { readonly alone?: boolean },
  pen: Pen,
): readonly string[] {
  if (dataComparisons.length === 0 || !(verbose || alone)) return [];
  const most = verbose ? Infinity : MOST_COMPARED;
  return [
    '',
    pen.bold('  Data, at the base → now'),
    ...dataComparisons.slice(0, most).flatMap((comparison) => {
      const { title, lines, more: left } = comparisonWords(comparison, most);
      return [
        pen.wrap(`    ${visibleText(title)}`, 6),
        ...lines.map(({ name, before, after }) =>
          pen.wrap(`      ${visibleText(name)} without a value: ${before} → ${after}`, 8),
        ),
        ...(left === '' ? [] : [pen.dim(pen.wrap(`      ${visibleText(left)}`, 6))]),
      ];
    }),
    ...more(dataComparisons.length, most, pen),
  ];
}

/** The commands that make the numbers again: nobody wants them of forty features at once. */
function recreation(
  { recreation: how }: JudgedFeature,
  { verbose, alone }: TerminalOptions,
  pen: Pen,
): readonly string[] {
  if (!how || !(verbose || alone)) return [];
  const missing = missingWords(how);
  return [
    '',
    pen.bold(`  ${recreationTitle(how)}`),
    ...how.steps.flatMap(({ command }) => command.split('\n').map((line) => `    ${line}`)),
    ...(missing === '' ? [] : [pen.dim(pen.wrap(`  ${missing}`, 4))]),
  ];
}

function dependents({ dependents: all }: JudgedFeature, pen: Pen): readonly string[] {
  if (all.length === 0) return [];
  return [
    '',
    pen.wrap(
      `  ${all.length === 1 ? 'this leans' : 'these lean'} on it: ${all.map(({ id, stage }) => `${id} (${stage})`).join(', ')}`,
      4,
    ),
  ];
}

function earlier(feature: JudgedFeature, pen: Pen): readonly string[] {
  const count = earlierFindings(feature).length;
  return count === 0
    ? []
    : [
        '',
        pen.dim(
          pen.wrap(
            `  ${counted(count, 'finding')} already on the base branch, not asked of this change (--verbose)`,
            4,
          ),
        ),
      ];
}

function rest(feature: JudgedFeature, pen: Pen): readonly string[] {
  const sections: readonly (readonly [string, readonly Finding[]])[] = [
    ['There before, not asked of this change', earlierFindings(feature)],
    ['Passed', feature.findings.filter(({ outcome }) => outcome === 'pass')],
    ['Declared, not checked', feature.findings.filter(isUnchecked)],
    ['Does not apply', feature.findings.filter((finding) => finding.outcome === 'skipped' && !isUnchecked(finding))],
  ];
  return sections.flatMap(([title, findings]) => {
    if (findings.length === 0) return [];
    const lines = findings.map(({ check, message, location }) =>
      pen.wrap(`  ${pen.dim(check)}  ${message}${location ? `  ${pen.dim(placeOf(location))}` : ''}`, 4),
    );
    return ['', pen.bold(`  ${title}`), ...lines];
  });
}

/** A path and line; empty without a location. */
export function placeOf(location: Location | undefined): string {
  return location ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}` : '';
}
