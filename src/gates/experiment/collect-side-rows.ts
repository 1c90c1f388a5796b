import type { ResultsSide, ValueFault } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import { isLongForm, longRows } from '../../sources/formats/long-rows.ts';
import type { ResultTable } from '../../sources/formats/result-table.ts';
import type { Observations, ObservationsQuestion, ObservedMetric } from './collect-observations.ts';
import {
  cellText,
  listProblems,
  nearest,
  numberIn,
  originOf,
  type RowCounter,
  rowCounter,
  unreadableSide,
} from './collect-side-parts.ts';

/** Rows of one side beyond this are refused: the numbers of all of them are held at once. */
export const MOST_ROWS = 20_000_000;

/** The column that says of a row whether it was measured at all, and what it says where not. */
const STATUS = 'status';
const BROKEN = 'error';
const KEPT_PROBLEMS = 5;

/** Brings the rows of a file, one observation each or in the long form, into columns of numbers. */
export function observeRows(read: ResultTable, format: string, question: ObservationsQuestion): Observations {
  const { path, unit, segment, metrics } = question;
  const long = question.format === 'long' || (isLongForm(read.names) && !metrics.includes('value'));
  const table = long ? longRows(read, columnOf(read, unit)) : read;
  const unitColumn = columnOf(table, unit);
  const asked = [...metrics, unitColumn ?? STATUS, segment ?? STATUS, STATUS];
  const hasStatus = !metrics.includes(STATUS) && unit !== STATUS && segment !== STATUS;

  const problems: Problem[] = [...table.problems];
  let problemCount = problems.length;
  const columns = metrics.map(() => columnGatherer());
  const units = namer();
  const segments = namer();
  const lines = growing();
  const broken = rowCounter();
  const brokenUnits = new Set<string>();
  const there = asked.map((column) => table.names.includes(column));
  let rows = 0;
  for (const { line, cells, problem } of table.rows(asked)) {
    if (problem !== undefined) {
      problemCount += 1;
      if (problems.length < KEPT_PROBLEMS) problems.push({ message: problem, location: { path, line } });
      continue;
    }
    const unitCell = cells[metrics.length];
    if (hasStatus && cellText(cells[metrics.length + 2]).toLowerCase() === BROKEN) {
      const id = unitColumn === undefined ? '' : cellText(unitCell);
      broken.see(line, id);
      if (id !== '') brokenUnits.add(id);
      for (let index = 0; index < asked.length; index += 1) if (cells[index] !== undefined) there[index] = true;
      continue;
    }
    if (rows >= MOST_ROWS) {
      return unreadableSide(path, {
        message: `\`${path}\` has more than ${MOST_ROWS.toLocaleString('en-US')} rows`,
        remedy: 'summarise runs into units, or each metric into `{n, mean, stddev}`',
        location: { path },
      });
    }
    rows += 1;
    lines.add(line);
    units.add(unitCell, line);
    segments.add(cells[metrics.length + 1], line);
    for (let index = 0; index < asked.length; index += 1) {
      const cell = cells[index];
      if (cell !== undefined) there[index] = true;
      columns[index]?.add(cell, line);
    }
  }
  const readable = table.problems.length === 0;
  const [hasUnit, hasSegment] = [there[metrics.length] ?? false, there[metrics.length + 1] ?? false];
  const withUnits = unit !== undefined && hasUnit;
  const withSegments = segment !== undefined && hasSegment;
  const side: ResultsSide = {
    path,
    kind: 'rows',
    format: long ? `${format}, long form` : format,
    rows,
    ...listProblems(problems, problemCount),
    ...(unit !== undefined && !hasUnit && readable ? { noUnitColumn: nearest(unit, table.names) } : {}),
    ...(segment !== undefined && !hasSegment && readable ? { noSegmentColumn: nearest(segment, table.names) } : {}),
    ...seen('unnamed', withUnits, units.unnamed),
    ...seen('unsegmented', withSegments, segments.unnamed),
    ...seen('broken', true, broken),
    ...originOf(table.origin),
  };
  return {
    side,
    metrics: new Map(
      metrics.map((metric, index): [string, ObservedMetric] => {
        const found = columns[index]?.finish() ?? { faults: [] };
        if (there[index] || !readable) return [metric, found];
        return [
          metric,
          { values: found.values ?? new Float64Array(0), faults: [], absent: nearest(metric, table.names) },
        ];
      }),
    ),
    rows: {
      count: rows,
      lines: lines.finish(),
      ...(withUnits ? { units: units.names(), unitOf: units.finish() } : {}),
      ...(withSegments ? { segments: segments.names(), segmentOf: segments.finish() } : {}),
      brokenUnits,
    },
  };
}

/** The column that is asked for, or the one that the format has instead. */
function columnOf(table: ResultTable, unit: string | undefined): string | undefined {
  if (unit === undefined || table.unit === undefined || table.names.includes(unit)) return unit;
  return table.unit;
}

function seen(
  key: 'unnamed' | 'unsegmented' | 'broken',
  asked: boolean,
  counter: RowCounter,
): Partial<Pick<ResultsSide, 'unnamed' | 'unsegmented' | 'broken'>> {
  const rows = asked ? counter.seen() : undefined;
  return rows ? { [key]: rows } : {};
}

/** Takes whole numbers, row by row. */
function growing(): { readonly add: (value: number) => void; readonly finish: () => Int32Array } {
  let values = new Int32Array(64);
  let count = 0;
  return {
    add: (value) => {
      if (count === values.length) {
        const larger = new Int32Array(2 * count);
        larger.set(values);
        values = larger;
      }
      values[count] = value;
      count += 1;
    },
    finish: () => values.slice(0, count),
  };
}

/** Takes one column of names, row by row, and numbers them in the order of their first rows. */
function namer(): {
  readonly add: (cell: unknown, line: number) => void;
  readonly names: () => string[];
  readonly finish: () => Int32Array;
  readonly unnamed: RowCounter;
} {
  const places = new Map<string, number>();
  const indexes = growing();
  const unnamed = rowCounter();
  return {
    unnamed,
    add: (cell, line) => {
      const name = cellText(cell);
      if (name === '') {
        unnamed.see(line);
        indexes.add(-1);
        return;
      }
      const place = places.get(name) ?? places.size;
      if (place === places.size) places.set(name, place);
      indexes.add(place);
    },
    names: () => [...places.keys()],
    finish: indexes.finish,
  };
}

/** Takes one metric's cells, row by row. */
export function columnGatherer(): {
  readonly add: (cell: unknown, line: number) => void;
  readonly finish: () => ObservedMetric;
} {
  let values = new Float64Array(64);
  let count = 0;
  const faults = new Map<ValueFault['kind'], RowCounter>();
  return {
    add: (cell, line) => {
      const value = numberIn(cell);
      if (count === values.length) {
        const larger = new Float64Array(2 * count);
        larger.set(values);
        values = larger;
      }
      values[count] = typeof value === 'number' ? value : Number.NaN;
      count += 1;
      if (typeof value === 'number') return;
      const counted = faults.get(value) ?? rowCounter();
      faults.set(value, counted);
      counted.see(line, cellText(cell));
    },
    finish: () => ({
      values: values.subarray(0, count),
      faults: [...faults].flatMap(([kind, counted]) => {
        const rows = counted.seen();
        return rows ? [{ kind, ...rows }] : [];
      }),
    }),
  };
}
