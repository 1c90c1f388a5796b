import type { ResultsSide } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { ResultSummary, StatedMetric } from '../../sources/formats/result-summary.ts';
import { boundedText } from '../name-list.ts';
import type { Observations, ObservationsQuestion, ObservedMetric, ObservedSummary } from './collect-observations.ts';
import { cellText, listProblems, nearest, numberIn, originOf } from './collect-side-parts.ts';

const MOST_AGGREGATES = 500;
const LONGEST_NAME = 500;
/** Below this share of the mean square a variance from sums is only what rounding left of them. */
const CANCELLED = 1e-12;

/** Brings metrics that a file states into the numbers that can be compared. */
export function observeSummary(
  summary: ResultSummary,
  format: string,
  { path, metrics }: ObservationsQuestion,
): Observations {
  const problems: Problem[] = [...summary.problems];
  const observed = new Map(
    metrics.map((metric): [string, ObservedMetric] => {
      const found = summary.find(metric);
      const [stated, other] = found;
      if (!stated) return [metric, { faults: [], absent: nearest(metric, summary.names) }];
      if (other) {
        problems.push({
          message: `\`${metric}\` may be ${found
            .slice(0, 4)
            .map(({ address }) => `\`${address}\``)
            .join(' or ')}`,
          remedy: 'write in the criterion the one that is meant',
          location: other.location,
        });
        return [metric, { faults: [], absent: boundedText(stated.address, 200) }];
      }
      return [metric, observe(metric, stated, problems)];
    }),
  );
  const aggregates = summary.aggregates
    .filter(({ stated, recomputed, rounding }) => [stated, recomputed, rounding].every(Number.isFinite))
    .slice(0, MOST_AGGREGATES)
    .map(({ name, ...numbers }) => ({ name: boundedText(name, LONGEST_NAME), ...numbers }));
  const side: ResultsSide = {
    path,
    kind: 'summary',
    format,
    rows: 1,
    ...listProblems(problems),
    ...originOf(summary.origin),
    ...(aggregates.length > 0 ? { aggregates } : {}),
  };
  return { side, metrics: observed };
}

function observe(metric: string, stated: StatedMetric, problems: Problem[]): ObservedMetric {
  const { value, location } = stated;
  const line = location.line ?? 1;
  const numbers = typeof value === 'object' && value !== null && !Array.isArray(value) ? readNumbers(value) : undefined;
  if (!numbers) {
    const mean = numberIn(value);
    if (typeof mean === 'number') return { faults: [], summary: { ...ofBareNumber(mean, stated), line } };
    return { faults: [{ kind: mean, count: 1, line, ...quoted(value) }] };
  }
  const summary = typeof numbers === 'string' ? numbers : ofNumbers(numbers);
  if (typeof summary !== 'string') return { faults: [], summary: { ...summary, line } };
  problems.push({
    message: `\`${metric}\`: ${summary}`,
    remedy: 'write `{n, mean, stddev}`, `{n, mean, variance}`, `{n, sum, sum_squares}` or `{n, successes}`',
    location,
  });
  return { faults: [{ kind: 'text', count: 1, line, text: 'a mapping' }] };
}

function quoted(value: unknown): { text?: string } {
  const text = boundedText(cellText(value), 200);
  return text === '' ? {} : { text };
}

function ofBareNumber(mean: number, { n = 1, successes, standardError, direction }: StatedMetric): ObservedSummary {
  const variance =
    successes !== undefined
      ? varianceOfShare(successes, n)
      : standardError === undefined || n < 2
        ? null
        : n * standardError ** 2;
  return {
    n,
    mean,
    variance: variance !== null && Number.isFinite(variance) ? variance : null,
    ...(successes === undefined ? {} : { successes }),
    ...(direction === undefined ? {} : { direction }),
  };
}

/** Names that people give the numbers of a summary, brought to one each. */
const SPELLINGS = {
  n: ['n', 'count', 'samples'],
  mean: ['mean', 'value', 'average'],
  deviation: ['stddev', 'std', 'sd', 'standard_deviation'],
  variance: ['variance', 'var'],
  error: ['stderr', 'se', 'sem', 'standard_error'],
  sum: ['sum'],
  squares: ['sum_squares', 'sum_of_squares'],
  successes: ['successes'],
} as const;

type Numbers = Partial<Readonly<Record<keyof typeof SPELLINGS, number>>>;

/** The numbers of a summary; why one of them is none; undefined where it is no summary at all. */
function readNumbers(value: object): Numbers | string | undefined {
  const entries = new Map<string, unknown>(Object.entries(value));
  const numbers: { -readonly [Name in keyof Numbers]: number } = {};
  for (const [name, spellings] of Object.entries(SPELLINGS)) {
    const written = spellings.filter((spelling) => entries.has(spelling));
    const [first, second] = written;
    if (first === undefined) continue;
    if (second !== undefined) return `\`${first}\` and \`${second}\` mean the same`;
    const number = numberIn(entries.get(first));
    if (typeof number !== 'number') return `its \`${first}\` is no finite number`;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of SPELLINGS
    numbers[name as keyof Numbers] = number;
  }
  return Object.keys(numbers).length > 0 ? numbers : undefined;
}

/** The summary that the numbers make, or why they make none. */
function ofNumbers({
  n,
  mean,
  deviation,
  variance,
  error,
  sum,
  squares,
  successes,
}: Numbers): ObservedSummary | string {
  if (n !== undefined && !(Number.isSafeInteger(n) && n >= 1)) return 'its `n` is no whole number above zero';
  if (successes !== undefined) {
    if (n === undefined) return 'it has `successes` without `n`';
    if (!Number.isInteger(successes) || successes < 0 || successes > n)
      return `its \`successes\` are no whole number from 0 to ${n}`;
    if (mean !== undefined && Math.abs(mean - successes / n) > 1e-6) return 'its `mean` is not `successes` out of `n`';
    return { n, mean: successes / n, variance: varianceOfShare(successes, n), successes };
  }
  if (sum !== undefined && mean === undefined) {
    if (n === undefined) return 'it has a `sum` without `n`';
    return ofSums(n, sum, squares);
  }
  if (mean === undefined) return 'it has no `mean`';
  const spreads = [deviation, variance, error].filter((spread) => spread !== undefined);
  if (spreads.some((spread) => spread < 0)) return 'its spread is below zero';
  if (spreads.length > 1) return 'its spread is stated twice';
  if (n === undefined) return spreads.length > 0 ? 'it has a spread without `n`' : { n: 1, mean, variance: null };
  const stated =
    variance ?? (deviation === undefined ? (error === undefined ? undefined : n * error ** 2) : deviation ** 2);
  if (stated !== undefined && !Number.isFinite(stated)) return 'its spread is too large';
  return { n, mean, variance: stated === undefined || n < 2 ? null : stated };
}

function ofSums(n: number, sum: number, squares: number | undefined): ObservedSummary | string {
  const mean = sum / n;
  if (squares === undefined || n < 2) return { n, mean, variance: null };
  const rest = squares - sum * mean;
  if (rest < -CANCELLED * squares) return 'its `sum_squares` is smaller than its `sum` allows';
  // Rounding leaves nothing of nearly equal values, as of equal ones; only whole numbers without rounding tell which.
  const exact = Number.isSafeInteger(sum * sum) && Number.isSafeInteger(n * squares);
  if (rest <= CANCELLED * squares && !exact)
    return 'its sums have too few digits to tell the spread; state the `variance`';
  return { n, mean, variance: Math.max(0, rest) / (n - 1) };
}

function varianceOfShare(successes: number, n: number): number | null {
  const share = successes / n;
  return n < 2 ? null : (share * (1 - share) * n) / (n - 1);
}
