import type { Finding, Statistics } from '../generated/formats.ts';
import { nameSome } from '../model/name-some.ts';
import { grouped } from './grouped.ts';
import { intervalBar, statisticWords } from './interval-bar.ts';
import { columnsOf } from './terminal-pen.ts';
import { visibleText } from './visible-text.ts';

/** How much of the numbers is shown. */
export interface TableRoom {
  /** Comparisons. */
  readonly most: number;
  /** Columns of text. */
  readonly width: number;
}

type Measured = Finding & { readonly statistics: Statistics };

const MARKS: Readonly<Record<Finding['outcome'], string>> = { pass: '✓', fail: '✗', unknown: '?', skipped: '–' };
const WORST: readonly Finding['outcome'][] = ['fail', 'unknown', 'pass', 'skipped'];
const LONGEST_NAME = 40;
const LONGEST_BAR = 36;
/** Below this a bar shows nothing. */
const SHORTEST_BAR = 12;
/** Columns that go first where there is little room; the difference itself stays. */
const SPARED = ['p', 'n', 'required', 'baseline', 'candidate'] as const;
const MOST_METHODS = 6;

/**
 * Every number that a finding was decided from, a line each: both sides, the difference with its interval, p, units, what was
 * required, and the verdict, the worst first; below them the intervals drawn against their limits. Plain text, for a terminal and a fence alike.
 * Undefined where nothing was measured.
 */
export function statisticsTable(findings: readonly Finding[], room: TableRoom): string | undefined {
  const measured = findings.filter((finding): finding is Measured => finding.statistics?.metric !== undefined);
  if (measured.length === 0) return undefined;
  const shown = measured
    .toSorted((one, other) => WORST.indexOf(one.outcome) - WORST.indexOf(other.outcome))
    .slice(0, room.most);
  const table = fitted([HEADER, ...shown.map(rowOf)], room.width);
  const bars = barsOf(shown, room.width);
  // The header's, whose words are ours.
  const notes = notesOf(shown, / p(?: |$)/.test(table[0] ?? ''));
  return [
    ...table,
    ...(measured.length > shown.length ? [`… and ${measured.length - shown.length} more in the report`] : []),
    ...(bars.length > 0 ? ['', ...bars] : []),
    ...notes,
  ].join('\n');
}

/** The intervals against their limits, below each other on one axis, and what the signs stand for; nothing where there is no room. */
function barsOf(shown: readonly Measured[], width: number): readonly string[] {
  const named = shown.map((finding) => ({ finding, name: nameOf(finding.statistics) }));
  const widest = Math.max(...named.map(({ name }) => columnsOf(name)));
  const room = Math.min(LONGEST_BAR, width - widest - 2 - SIDES);
  if (room < SHORTEST_BAR) return [];
  const drawn = named.flatMap(({ finding: { statistics }, name }) => {
    const bar = statistics.of === 'value' ? undefined : intervalBar(statistics, room);
    return bar === undefined ? [] : [{ name, bar }];
  });
  if (drawn.length === 0) return [];
  const axis = Math.max(...drawn.map(({ bar }) => bar.indexOf(' ◂ ')));
  return [
    ...drawn.map(({ name, bar }) => `${padded(name, widest)}  ${' '.repeat(axis - bar.indexOf(' ◂ '))}${bar}`),
    LEGEND.length > width ? LEGEND.replaceAll('   ', ' ') : LEGEND,
  ];
}

/** What stands on both sides of a bar: `better ◂ ` and ` ▸ better`. */
const SIDES = 18;
const LEGEND = '0 no change   ┃ limit   ● estimate   ├ ┤ interval';

const COLUMNS = ['', 'metric', 'baseline', 'candidate', 'difference', 'p', 'n', 'required'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;
const HEADER: Row = {
  '': '',
  metric: '',
  baseline: 'baseline',
  candidate: 'candidate',
  difference: 'difference, interval',
  p: 'p',
  n: 'n',
  required: 'required',
};

function rowOf(finding: Measured): Row {
  const { statistics, outcome } = finding;
  const { n, baseline, candidate, requiredN, pValue, adjustedPValue } = statistics;
  const p = adjustedPValue ?? pValue;
  const units =
    n.baseline === n.candidate || n.baseline === 0
      ? grouped(n.candidate)
      : `${grouped(n.baseline)} and ${grouped(n.candidate)}`;
  return {
    '': MARKS[outcome],
    metric: nameOf(finding.statistics),
    baseline: baseline === undefined ? '' : plain(baseline),
    candidate: candidate === undefined ? '' : plain(candidate),
    difference: differenceOf(statistics),
    p: p === undefined ? '' : `${probability(p)}${adjustedPValue === undefined ? '' : '*'}`,
    n: requiredN === undefined ? units : `${units} (needs ${grouped(requiredN)})`,
    required: requiredOf(finding),
  };
}

function nameOf({ metric = '', segment, without }: Pick<Statistics, 'metric' | 'segment' | 'without'>): string {
  const of = segment === undefined ? '' : ` in ${segment}`;
  const beside = without === undefined ? '' : `, with ${without}`;
  const name = visibleText(`${metric}${of}${beside}`).replace(/\s+/g, ' ');
  return clippedTo(name, LONGEST_NAME);
}

function differenceOf(statistics: Statistics): string {
  const [low = null, high = null] = statistics.interval;
  const bare = { ...statistics, relative: false, scale: 'absolute' } as const;
  const factor = statistics.relative === true || statistics.scale === 'points' ? 100 : 1;
  const words = (end: number | null): string => (end === null ? 'open' : statisticWords(end * factor, bare));
  const interval = low === high ? '' : `[${words(low)} … ${words(high)}]`;
  if (statistics.of === 'value') return interval;
  const unit = statistics.relative === true ? '%' : statistics.scale === 'points' ? 'pt' : '';
  return [words(statistics.estimate), interval, unit].filter(Boolean).join(' ');
}

/** What was expected, without the name in front, which stands in the line already. */
function requiredOf({ expected, statistics: { limit, upper, metric = '' }, statistics }: Measured): string {
  if (expected !== undefined) {
    const words = visibleText(expected)
      .replace(/\s+/g, ' ')
      .replace(/, as a whole interval$/, '');
    return words.startsWith(metric)
      ? words
          .slice(metric.length)
          .replace(/^ (?:in|with) `[^`]*`/, '')
          .trim()
      : words;
  }
  if (limit === undefined) return '';
  return upper === undefined
    ? statisticWords(limit, statistics)
    : `${statisticWords(limit, statistics)} to ${statisticWords(upper, statistics)}`;
}

/** How the sides were compared, and what decided in place of the interval. */
function notesOf(shown: readonly Measured[], pIsShown: boolean): readonly string[] {
  const compared = shown.filter(({ statistics }) => statistics.of !== 'value');
  const methods = new Map<string, Set<string>>();
  for (const { statistics } of compared) {
    const metrics = methods.get(statistics.method) ?? new Set<string>();
    methods.set(statistics.method, metrics.add(nameOf({ metric: statistics.metric ?? '' })));
  }
  const by = [...methods].map(([method, metrics]) => `${visibleText(method)}: ${nameSome([...metrics])}`);
  const corrected = compared.find(({ statistics }) => statistics.adjustedPValue !== undefined);
  const guardrails = compared.some(({ statistics }) => statistics.role === 'guardrail');
  const correction = corrected?.statistics.correction ?? '';
  const decidedBy = pIsShown
    ? `* corrected for several goals (${correction}); it decides`
    : `Goals are decided by p, corrected for being several (${correction})`;
  return [
    ...by.slice(0, MOST_METHODS),
    ...(corrected
      ? [`${decidedBy}. The intervals are not corrected${guardrails ? ', and guardrails are not' : ''}.`]
      : []),
  ];
}

/** Lines of equal columns; where they are too long for the room, what can be spared is left out. */
function fitted(rows: readonly Row[], width: number): readonly string[] {
  let columns: readonly (typeof COLUMNS)[number][] = COLUMNS;
  for (const spared of ['', ...SPARED] as const) {
    columns = spared === '' ? columns : columns.filter((column) => column !== spared);
    const lines = aligned(rows, columns);
    if (lines.every((line) => columnsOf(line) <= width)) return lines;
  }
  // What is left is the name and the difference: the name gives way.
  const longest = Math.max(...aligned(rows, columns).map(columnsOf));
  const names = Math.max(...rows.map(({ metric }) => columnsOf(metric)));
  const most = Math.max(SHORTEST_NAME, names - (longest - width));
  return aligned(
    rows.map((row) => ({ ...row, metric: clippedTo(row.metric, most) })),
    columns,
  );
}

function clippedTo(text: string, columns: number): string {
  let clipped = text;
  while (columnsOf(clipped) > columns) clipped = `${[...clipped.replace(/…$/u, '')].slice(0, -1).join('')}…`;
  return clipped;
}

const SHORTEST_NAME = 4;

function aligned(rows: readonly Row[], columns: readonly (typeof COLUMNS)[number][]): readonly string[] {
  const widths = columns.map((column) => Math.max(...rows.map((row) => columnsOf(row[column]))));
  return rows.map((row) =>
    columns
      .map((column, index) => padded(row[column], widths[index] ?? 0, RIGHT.has(column)))
      .join('  ')
      .trimEnd(),
  );
}

const RIGHT: ReadonlySet<string> = new Set(['baseline', 'candidate', 'p']);

function padded(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return right ? space + text : text + space;
}

function plain(number: number): string {
  return String(Number(number.toPrecision(3))).replaceAll('-', '−');
}

function probability(p: number): string {
  return p < 1e-4 ? '<0.0001' : String(Number(p.toPrecision(2)));
}
