import type { Finding, Statistics } from '../generated/formats.ts';
import { effectWords } from './effect-words.ts';
import { grouped } from '../model/grouped.ts';
import { statisticWords } from './interval-bar.ts';
import { columnsOf } from './terminal-pen.ts';
import { visibleText } from './visible-text.ts';

/** A finding that was decided from numbers. */
export type Measured = Finding & { readonly statistics: Statistics };

/** What is told of one comparison, in words; empty where there is nothing to tell. */
export interface StatisticsRow {
  readonly mark: string;
  readonly metric: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly difference: string;
  readonly p: string;
  readonly n: string;
  readonly size: string;
  readonly required: string;
}

const MARKS: Readonly<Record<Finding['outcome'], string>> = { pass: '✓', fail: '✗', unknown: '?', skipped: '–' };
const LONGEST_NAME = 40;

/** Both sides, the difference with its interval, p, units, size and what was required. */
export function statisticsRow(finding: Measured): StatisticsRow {
  const { statistics, outcome } = finding;
  const { n, baseline, candidate, requiredN, pValue, adjustedPValue } = statistics;
  const p = adjustedPValue ?? pValue;
  const units =
    n.baseline === n.candidate || n.baseline === 0
      ? grouped(n.candidate)
      : `${grouped(n.baseline)} and ${grouped(n.candidate)}`;
  return {
    mark: MARKS[outcome],
    metric: nameOf(finding.statistics),
    baseline: baseline === undefined ? '' : plain(baseline),
    candidate: candidate === undefined ? '' : plain(candidate),
    difference: differenceOf(statistics),
    p: p === undefined ? '' : `${probability(p)}${adjustedPValue === undefined ? '' : '*'}`,
    n: requiredN === undefined ? units : `${units} (needs ${grouped(requiredN)})`,
    size: statistics.effect === undefined ? '' : effectWords(statistics.effect),
    required: requiredOf(finding),
  };
}

/** `recall`, `recall in search`, `f1, with trend`. */
export function nameOf({ metric = '', segment, without }: Pick<Statistics, 'metric' | 'segment' | 'without'>): string {
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

/** As much of a text as so many columns have room for. */
export function clippedTo(text: string, columns: number): string {
  let clipped = text;
  while (columnsOf(clipped) > columns) clipped = `${[...clipped.replace(/…$/u, '')].slice(0, -1).join('')}…`;
  return clipped;
}

function plain(number: number): string {
  return String(Number(number.toPrecision(3))).replaceAll('-', '−');
}

function probability(p: number): string {
  return p < 1e-4 ? '<0.0001' : String(Number(p.toPrecision(2)));
}
