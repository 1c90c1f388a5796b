import type { Finding } from '../generated/formats.ts';
import { nameSome } from '../model/name-some.ts';
import { effectLegend } from './effect-words.ts';
import { intervalBar } from './interval-bar.ts';
import { clippedTo, type Measured, nameOf, type StatisticsRow, statisticsRow } from './statistics-row.ts';
import { columnsOf } from './terminal-pen.ts';
import { visibleText } from './visible-text.ts';

/** How much of the numbers is shown. */
export interface TableRoom {
  /** Comparisons. */
  readonly most: number;
  /** Columns of text. */
  readonly width: number;
}

const WORST: readonly Finding['outcome'][] = ['fail', 'unknown', 'pass', 'skipped'];
const LONGEST_BAR = 36;
/** Below this a bar shows nothing. */
const SHORTEST_BAR = 12;
const MOST_METHODS = 6;

/**
 * Every number that a finding was decided from, a line each (two, where there is little room): both sides, the difference with its
 * interval, p, units, what was required, and the verdict, the worst first; below them the intervals drawn against their limits. Plain
 * text, for a terminal and a fence alike. Undefined where nothing was measured.
 */
export function statisticsTable(findings: readonly Finding[], room: TableRoom): string | undefined {
  const measured = findings.filter((finding): finding is Measured => finding.statistics?.metric !== undefined);
  if (measured.length === 0) return undefined;
  const shown = measured
    .toSorted((one, other) => WORST.indexOf(one.outcome) - WORST.indexOf(other.outcome))
    .slice(0, room.most);
  const rows = shown.map(statisticsRow);
  const table = lined(rows, room.width) ?? stacked(rows, room.width);
  const bars = barsOf(shown, room.width);
  return [
    ...table.lines,
    ...(measured.length > shown.length ? [`… and ${measured.length - shown.length} more in the report`] : []),
    ...(bars.length > 0 ? ['', ...bars] : []),
    ...notesOf(shown, table.sized).flatMap((note) => flowed(note.split(' '), ' ', room.width)),
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

const P_LEGEND = 'p: of the true difference being the limit, not of its being 0';

const COLUMNS = ['mark', 'metric', 'baseline', 'candidate', 'difference', 'p', 'n', 'size', 'required'] as const;
const RIGHT: ReadonlySet<string> = new Set(['baseline', 'candidate', 'p']);
const HEADER: StatisticsRow = {
  mark: '',
  metric: '',
  baseline: 'baseline',
  candidate: 'candidate',
  difference: 'difference, interval',
  p: 'p',
  n: 'n',
  size: 'size',
  required: 'required',
};

interface Table {
  readonly lines: readonly string[];
  /** Whether the sizes of effects are in it. */
  readonly sized: boolean;
}

/** A line each, in equal columns, with or without the sizes of effects; undefined where that is wider than the room. */
function lined(rows: readonly StatisticsRow[], width: number): Table | undefined {
  const filled = COLUMNS.filter((column) => rows.some((row) => row[column] !== ''));
  for (const columns of [filled, filled.filter((column) => column !== 'size')]) {
    const lines = aligned([HEADER, ...rows], columns);
    if (lines.every((line) => columnsOf(line) <= width)) return { lines, sized: columns.includes('size') };
  }
  return undefined;
}

/** Two lines each, or more where even those are wider than the room: the sides and what was required, then the difference. */
function stacked(rows: readonly StatisticsRow[], width: number): Table {
  const told = [HEADER, ...rows].map((row) => ({
    mark: row.mark === '' ? ' ' : row.mark,
    above: [
      row === HEADER ? 'metric' : row.metric,
      row.baseline === '' ? row.candidate : `${row.baseline} → ${row.candidate}`,
      row.required,
    ],
    below: [
      row.difference,
      row.p === '' || row === HEADER ? row.p : `p ${row.p}`,
      row === HEADER ? row.n : `n ${row.n}`,
      row.size,
    ],
  }));
  const above = columnLines(
    told.map((row) => row.above),
    width - INDENT,
  );
  const below = columnLines(
    told.map((row) => row.below),
    width - INDENT,
  );
  const lines = told.flatMap(({ mark }, index) => [
    ...(above[index] ?? []).map((line, at) => `${at === 0 ? mark : ' '}  ${line}`),
    ...(below[index] ?? []).map((line) => `   ${line}`),
  ]);
  return { lines: lines.map((line) => clippedTo(line, width)), sized: true };
}

/** In equal columns where that fits, else one after the other; columns that are empty below their head are left out. */
function columnLines(table: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const rows = table.map((row) => row.filter((_, column) => table.some((other, at) => at > 0 && other[column] !== '')));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((part, column) => padded(part, widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
  return lines.every((line) => columnsOf(line) <= width)
    ? lines.map((line) => [line])
    : rows.map((row) =>
        flowed(
          row.filter((part) => part !== ''),
          GAP,
          width,
        ),
      );
}

/** What stands before each line: the mark of the verdict. */
const INDENT = 3;
const GAP = '   ';

/** Parts one after the other, in as many lines as they take; all but the first are indented. */
function flowed(parts: readonly string[], gap: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + gap.length + columnsOf(part) <= width)
      lines.splice(-1, 1, last + gap + part);
    else lines.push(last === undefined ? part : `    ${part}`);
  }
  return lines;
}

/** How the sides were compared, and what decided in place of the interval. */
function notesOf(shown: readonly Measured[], sized: boolean): readonly string[] {
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
  const measures = new Set(compared.flatMap(({ statistics: { effect } }) => (effect ? [effect.measure] : [])));
  const legend = sized ? effectLegend(measures) : '';
  return [
    ...by.slice(0, MOST_METHODS),
    ...(compared.some(({ statistics }) => statistics.pValue !== undefined) ? [P_LEGEND] : []),
    ...(corrected
      ? [
          `* corrected for several goals (${correction}); it decides. The intervals are not corrected${guardrails ? ', and guardrails are not' : ''}.`,
        ]
      : []),
    ...(legend === '' ? [] : [legend]),
  ];
}

function aligned(rows: readonly StatisticsRow[], columns: readonly (typeof COLUMNS)[number][]): readonly string[] {
  const widths = columns.map((column) => Math.max(...rows.map((row) => columnsOf(row[column]))));
  return rows.map((row) =>
    columns
      .map((column, index) => padded(row[column], widths[index] ?? 0, RIGHT.has(column)))
      .join('  ')
      .trimEnd(),
  );
}

function padded(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return right ? space + text : text + space;
}
