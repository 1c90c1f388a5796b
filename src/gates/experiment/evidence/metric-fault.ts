import type { Location, MeasuredSample, ResultsSide, ValueFault } from '../../../generated/formats.ts';
import type { Answer } from '../../../model/check.ts';
import type { DataFault, SideName } from './data-fault.ts';
import { countWords, didYouMeanWords } from './number-words.ts';

/** One metric on one side. */
export interface MetricQuestion {
  readonly metric: string;
  readonly name: SideName;
  /** Absent where the evidence lacks them. */
  readonly side: ResultsSide | undefined;
  readonly measured: MeasuredSample | undefined;
  /** Whether one measurement is enough. */
  readonly deterministic: boolean;
  /** Which way the criteria say is better, where they do. */
  readonly direction?: 'increase' | 'decrease';
  /** Where the criteria name it. */
  readonly location: Location | undefined;
}

/** What is wrong with one metric on one side, if anything is. */
export function metricFault({
  metric,
  name,
  side,
  measured,
  deterministic,
  direction,
  location,
}: MetricQuestion): DataFault | undefined {
  const fault = (answer: Omit<Answer, 'about'>): DataFault => ({
    metric,
    side: name,
    answer: { ...answer, about: `${metric}: ${name}`, ...(side ? { subjects: [side.path] } : {}) },
  });
  if (!side || !measured) {
    return fault({
      outcome: 'unknown',
      message: `there is nothing about \`${metric}\` on the ${name}'s side`,
      ...(location ? { location } : {}),
      remedy: 'make the report again with this version of the gate',
    });
  }
  if (measured.absent !== undefined) {
    return fault({
      outcome: 'unknown',
      message: `\`${side.path}\` has no ${side.kind === 'rows' ? 'column' : 'key'} \`${measured.column ?? metric}\`${measured.column === undefined ? '' : `, which \`${metric}\` is computed from`}${didYouMeanWords(measured.absent)}`,
      ...(location ? { location } : {}),
      expected: `\`${metric}\` on the ${name}'s side`,
      remedy: `write \`${measured.column ?? metric}\` to the results, or name in the criteria what is there`,
    });
  }
  const [first] = measured.faults;
  if (first) {
    const count = measured.faults.reduce((sum, { count: more }) => sum + more, 0);
    const single = side.kind === 'summary';
    const kinds = measured.faults
      .map((one) => (single ? FAULT_WORDS[one.kind] : `${one.count} ${FAULT_WORDS[one.kind]}`))
      .join(', ');
    const where = single ? '' : ` in ${countWords(count, 'row')} of`;
    return fault({
      outcome: 'fail',
      message: single
        ? `\`${metric}\` of \`${side.path}\` is ${kinds}, in line ${first.line}${shown(first)}`
        : `\`${metric}\` is not a finite number${where} \`${side.path}\` (${kinds}), first in line ${first.line}${shown(first)}`,
      size: count,
      location: { path: side.path, line: first.line },
      expected: single ? 'a finite number' : 'a finite number in every row',
      observed: kinds,
      remedy:
        'find out why it could not be measured there, and evaluate again; a value that is not a number never passes',
    });
  }
  if (measured.sums?.denominator === 0) {
    return fault({
      outcome: 'unknown',
      message: `\`${metric}\` has no value on the ${name}'s side: what it is divided by adds up to 0`,
      location: { path: side.path },
      expected: 'a sum above 0 below the line',
      remedy: 'measure it on units where there is something to count',
    });
  }
  if (measured.direction !== undefined && direction !== undefined && measured.direction !== direction) {
    return fault({
      outcome: 'unknown',
      message: `\`${side.path}\` says that ${measured.direction === 'increase' ? 'more' : 'less'} \`${metric}\` is better, the criteria say ${direction === 'increase' ? 'more' : 'less'}`,
      ...(location ? { location } : {}),
      expected: `\`direction: ${measured.direction}\`, as the results have it`,
      remedy: 'turn the criterion round in a pull request of its own, or name the metric that was meant',
    });
  }
  const { n } = measured.moments;
  if (n >= (deterministic ? 1 : 2)) return undefined;
  return {
    ...fault({
      outcome: 'unknown',
      message: `\`${metric}\` was ${n === 1 ? 'measured once' : 'never measured'} on the ${name}'s side: nothing says how much it varies`,
      location: { path: side.path, line: measured.line ?? 1 },
      expected: 'at least 2 units, or `deterministic: true`',
      observed: countWords(n, 'unit'),
      remedy:
        'add units (runs with other seeds, more episodes), or say `deterministic: true` if it comes out the same every time',
    }),
    ...(n === 1 ? { once: true } : {}),
  };
}

const FAULT_WORDS: Readonly<Record<ValueFault['kind'], string>> = {
  empty: 'without a value',
  nan: 'NaN',
  infinite: 'infinite',
  text: 'not a number',
};

function shown({ kind, text }: ValueFault): string {
  return kind === 'text' && text !== undefined ? `: \`${text}\`` : '';
}
