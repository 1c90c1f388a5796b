import type { RepeatRange, ResultsSide, SeenRows } from '../../generated/formats.ts';
import { boundedText } from '../name-list.ts';
import type { ObservedMetric, ObservedRows, Observations, UnitKey } from './collect-observations.ts';

/** How several rows of one unit become one value of a column. */
export type Folding = 'mean' | 'all' | 'any' | 'sum';

/** One side's numbers: one place a unit, or a row where units are not named or repeats are not told apart. */
export interface SideTable {
  readonly side: ResultsSide;
  readonly observed: ReadonlyMap<string, ObservedMetric>;
  /** Absent of summaries. */
  readonly places?: TablePlaces;
  /** Rows a unit, where they are folded. */
  readonly repeats?: RepeatRange;
}

/** Who and where the numbers are. */
export interface TablePlaces {
  readonly count: number;
  /** Ids, place by place; absent where units are not named. */
  readonly units?: readonly string[];
  /** What they were written out of, where that is known. */
  readonly unitKey?: UnitKey;
  /** Units left out because the infrastructure failed on them. */
  readonly brokenUnits: ReadonlySet<string>;
  /** Segments in the order of their first row. */
  readonly segments: readonly string[];
  /** Of each place, the index into `segments`; −1 where it has none. Absent where there are no segments. */
  readonly segmentOf?: Int32Array;
  /** A column's values, place by place; NaN where there is no finite number. */
  readonly values: (column: string, folding: Folding) => Float64Array;
  /** Units whose repeats do not all say the same. */
  readonly flips: (column: string) => number;
}

const LONGEST_ID = 200;

/** Brings what was read of one side into one row a unit. */
export function tabulate(observations: Observations, folds: boolean): SideTable {
  const { side, metrics, rows } = observations;
  if (!rows) return { side, observed: metrics };
  if (!rows.unitOf) return { side, observed: metrics, places: rowByRow(rows, metrics) };
  const { unitKey } = rows;
  // As many units as rows: every row is a unit of its own, in order.
  if ((unitKey || rows.units?.length === rows.count) && !(folds && rows.brokenUnits.size > 0)) {
    const places = {
      ...rowByRow(rows, metrics),
      get units() {
        return rows.units ?? [];
      },
      ...(unitKey ? { unitKey } : {}),
    };
    return { side, observed: metrics, places, ...(folds && rows.count > 0 ? { repeats: { least: 1, most: 1 } } : {}) };
  }
  const units = rows.units ?? [];
  const groups = groupRows(rows, rows.unitOf, units, folds);
  const counted = folds ? undefined : seenRows(groups.duplicates, rows, rows.unitOf, units);
  const repeats = folds ? rangeOf(groups) : undefined;
  return {
    side: counted ? { ...side, duplicates: counted } : side,
    observed: metrics,
    places: unitByUnit(rows, rows.unitOf, units, groups, metrics),
    ...(repeats ? { repeats } : {}),
  };
}

function rowByRow(rows: ObservedRows, metrics: Observations['metrics']): TablePlaces {
  return {
    count: rows.count,
    brokenUnits: rows.brokenUnits,
    segments: rows.segments ?? [],
    ...(rows.segmentOf ? { segmentOf: rows.segmentOf } : {}),
    values: (column) => metrics.get(column)?.values ?? nowhere(rows.count),
    flips: () => 0,
  };
}

interface Groups {
  /** Units (indexes) that have a place, in order. */
  readonly kept: Int32Array;
  /** The place of each unit; −1 where it has none. */
  readonly placeOf: Int32Array;
  /** First row at each place. */
  readonly first: Int32Array;
  /** Rows of each unit. */
  readonly sizes: Int32Array;
  /** Rows whose unit has a row before. */
  readonly duplicates: { readonly count: number; readonly row: number };
}

function groupRows(rows: ObservedRows, unitOf: Int32Array, units: readonly string[], folds: boolean): Groups {
  const sizes = new Int32Array(units.length);
  const firstOf = new Int32Array(units.length).fill(-1);
  let duplicates = 0;
  let duplicate = -1;
  for (let row = 0; row < rows.count; row += 1) {
    const unit = unitOf[row] ?? -1;
    if (unit < 0) continue;
    if (firstOf[unit] === -1) firstOf[unit] = row;
    else {
      if (duplicates === 0) duplicate = row;
      duplicates += 1;
    }
    sizes[unit] = (sizes[unit] ?? 0) + 1;
  }
  const kept = new Int32Array(units.length);
  const placeOf = new Int32Array(units.length).fill(-1);
  let count = 0;
  for (let unit = 0; unit < units.length; unit += 1) {
    // A unit of which some repeats broke has fewer than the others, and is not one of them.
    if (firstOf[unit] === -1 || (folds && rows.brokenUnits.has(units[unit] ?? ''))) continue;
    kept[count] = unit;
    placeOf[unit] = count;
    count += 1;
  }
  const first = Int32Array.from(kept.subarray(0, count), (unit) => firstOf[unit] ?? -1);
  return { kept: kept.subarray(0, count), placeOf, first, sizes, duplicates: { count: duplicates, row: duplicate } };
}

function seenRows(
  { count, row }: Groups['duplicates'],
  rows: ObservedRows,
  unitOf: Int32Array,
  units: readonly string[],
): SeenRows | undefined {
  if (count === 0) return undefined;
  return {
    count,
    line: Math.max(1, rows.lines[row] ?? 1),
    text: boundedText(units[unitOf[row] ?? -1] ?? '', LONGEST_ID),
  };
}

function rangeOf({ kept, sizes }: Groups): RepeatRange | undefined {
  if (kept.length === 0) return undefined;
  let least = Infinity;
  let most = 0;
  for (const unit of kept) {
    const size = sizes[unit] ?? 0;
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  return { least, most };
}

function unitByUnit(
  rows: ObservedRows,
  unitOf: Int32Array,
  units: readonly string[],
  { kept, placeOf, first }: Groups,
  metrics: Observations['metrics'],
): TablePlaces {
  const single = kept.length === rows.count;
  return {
    count: kept.length,
    units: kept.length === units.length ? units : Array.from(kept, (unit) => units[unit] ?? ''),
    brokenUnits: rows.brokenUnits,
    segments: rows.segments ?? [],
    ...(rows.segmentOf ? { segmentOf: first.map((row) => rows.segmentOf?.[row] ?? -1) } : {}),
    values: (column, folding) => {
      const values = metrics.get(column)?.values;
      if (!values) return nowhere(kept.length);
      if (single) return values;
      return fold(values, kept.length, (row) => placeOf[unitOf[row] ?? -1] ?? -1, folding);
    },
    flips: (column) => {
      const values = metrics.get(column)?.values;
      if (!values || single) return 0;
      const placed = (row: number): number => placeOf[unitOf[row] ?? -1] ?? -1;
      const least = fold(values, kept.length, placed, 'all');
      const most = fold(values, kept.length, placed, 'any');
      return least.reduce((count, low, place) => count + (low < (most[place] ?? low) ? 1 : 0), 0);
    },
  };
}

/** One value a place from the rows that belong there; NaN where one of them is no finite number. */
function fold(values: Float64Array, places: number, placeOf: (row: number) => number, folding: Folding): Float64Array {
  const folded = new Float64Array(places).fill(folding === 'all' ? Infinity : folding === 'any' ? -Infinity : 0);
  const sizes = new Int32Array(places);
  for (let row = 0; row < values.length; row += 1) {
    const place = placeOf(row);
    if (place < 0) continue;
    const value = values[row] ?? Number.NaN;
    const before = folded[place] ?? 0;
    // Math.min and Math.max of NaN are NaN, as its sum is.
    folded[place] =
      folding === 'all' ? Math.min(before, value) : folding === 'any' ? Math.max(before, value) : before + value;
    sizes[place] = (sizes[place] ?? 0) + 1;
  }
  if (folding === 'mean') {
    for (let place = 0; place < places; place += 1) folded[place] = (folded[place] ?? 0) / (sizes[place] ?? 1);
  }
  return folded;
}

function nowhere(count: number): Float64Array {
  return new Float64Array(count).fill(Number.NaN);
}
