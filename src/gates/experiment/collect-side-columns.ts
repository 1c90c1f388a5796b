import type { ValueFault } from '../../generated/formats.ts';
import type { FetchedColumn, FetchedColumns } from '../../query/fetched-columns.ts';
import { isLongForm } from '../../sources/formats/long-rows.ts';
import type { ResultRow, ResultTable } from '../../sources/formats/result-table.ts';
import type {
  Observations,
  ObservationsQuestion,
  ObservedMetric,
  ResultsAccess,
  UnitKey,
} from './collect-observations.ts';
import { numberIn, originOf, type RowCounter, rowCounter, unreadableSide } from './collect-side-parts.ts';
import { columnGatherer, observeRows } from './collect-side-rows.ts';

/** Rows times columns that are held at once. */
const MOST_CELLS = 60_000_000;
const LIMITS = { megabytes: 2000, seconds: 120 };
const STATUS = 'status';

/** Reads the columns that are asked for of a Parquet file: numbers stay in the arrays they come in. */
export async function readParquet(
  { files, engine, signal }: ResultsAccess,
  question: ObservationsQuestion,
): Promise<Observations> {
  const { path, unit, segment, metrics } = question;
  const file = files.absolute(path);
  if (typeof file !== 'string') {
    const { unreadable: message, remedy } = file;
    return unreadableSide(path, { message, ...(remedy === undefined ? {} : { remedy }), location: { path } });
  }
  if (!engine.fetchColumns) throw new TypeError('the engine fetches no columns');
  const wanted = [...new Set([...metrics, unit, segment, STATUS, 'metric', 'value', 'repeat'])].filter(
    (name) => name !== undefined,
  );
  const request = {
    file: { path: file, name: path },
    columns: wanted,
    names: [unit, segment].filter((name) => name !== undefined),
    mostCells: MOST_CELLS,
    limits: LIMITS,
  };
  const fetched = await engine.fetchColumns(request, signal);
  if ('failure' in fetched) {
    signal.throwIfAborted();
    return unreadableSide(path, { message: fetched.message, remedy: fetched.remedy, location: { path } });
  }
  const columns = new Map(wanted.map((name, index) => [name, fetched.columns[index]]));
  const distinct = new Map(wanted.map((name, index) => [name, fetched.distinct[index]]));
  if (fetched.rows === 0) {
    return unreadableSide(path, {
      message: `\`${path}\` has no rows`,
      remedy: 'write one observation a row',
      location: { path },
    });
  }
  const long = question.format === 'long' || (isLongForm(fetched.names) && !metrics.includes('value'));
  const hasStatus =
    !metrics.includes(STATUS) && unit !== STATUS && segment !== STATUS && hasBroken(columns.get(STATUS));
  const missing = [unit, segment, ...metrics].some((name) => name !== undefined && !columns.get(name));
  if (long || hasStatus || missing) return observeRows(tableOf(fetched, columns), 'parquet', question);

  const lines = new Int32Array(fetched.rows);
  for (let row = 0; row < lines.length; row += 1) lines[row] = row + 1;
  const units = unit === undefined ? undefined : nameRows(columns.get(unit), distinct.get(unit), fetched.rows);
  const segments =
    segment === undefined ? undefined : nameRows(columns.get(segment), distinct.get(segment), fetched.rows);
  const unnamed = units?.unnamed.seen();
  const unsegmented = segments?.unnamed.seen();
  return {
    side: {
      path,
      kind: 'rows',
      format: 'parquet',
      rows: fetched.rows,
      problems: [],
      problemCount: 0,
      ...(unnamed ? { unnamed } : {}),
      ...(unsegmented ? { unsegmented } : {}),
      ...originOf(undefined),
    },
    metrics: new Map(metrics.map((metric) => [metric, observe(columns.get(metric))])),
    rows: {
      count: fetched.rows,
      lines,
      // Not put in by a spread: that would write all of them out.
      get units() {
        return units?.names;
      },
      ...(units ? { unitOf: units.of } : {}),
      ...(units?.key ? { unitKey: units.key } : {}),
      ...(segments ? { segments: segments.names, segmentOf: segments.of } : {}),
      brokenUnits: new Set(),
    },
  };
}

function hasBroken(column: FetchedColumn | undefined): boolean {
  return (
    column !== undefined &&
    'texts' in column &&
    column.texts.some((text) => text.length === 5 && text.toLowerCase() === 'error')
  );
}

/** The same columns as a table, for what is not simply one observation a row. */
function tableOf(fetched: FetchedColumns, columns: ReadonlyMap<string, FetchedColumn | undefined>): ResultTable {
  return {
    problems: [],
    names: fetched.names,
    *rows(asked): Iterable<ResultRow> {
      const cells = asked.map((name) => columns.get(name));
      for (let row = 0; row < fetched.rows; row += 1) {
        yield { line: row + 1, cells: cells.map((column) => cellOf(column, row)) };
      }
    },
  };
}

function cellOf(column: FetchedColumn | undefined, row: number): unknown {
  if (!column) return undefined;
  if ('texts' in column) return column.texts[row];
  return isNull(column.nulls, row) ? null : column.numbers[row];
}

function isNull(nulls: Uint8Array, row: number): boolean {
  return (((nulls[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
}

function observe(column: FetchedColumn | undefined): ObservedMetric {
  if (!column) return { faults: [] };
  if ('texts' in column) {
    const { add, finish } = columnGatherer();
    for (const [row, text] of column.texts.entries()) add(text, row + 1);
    return finish();
  }
  const { numbers, nulls } = column;
  const faults = new Map<ValueFault['kind'], RowCounter>();
  for (let row = 0; row < numbers.length; row += 1) {
    const value = numbers[row] ?? Number.NaN;
    // Subtracting a finite number from itself leaves zero, anything else NaN.
    if (value - value === 0) continue;
    const kind = isNull(nulls, row) ? 'empty' : numberIn(value);
    if (typeof kind === 'number') continue;
    const counter = faults.get(kind) ?? rowCounter();
    faults.set(kind, counter);
    counter.see(row + 1, kind === 'infinite' ? String(value) : '');
    numbers[row] = Number.NaN;
  }
  return {
    values: numbers,
    faults: [...faults].flatMap(([kind, counter]) => {
      const seen = counter.seen();
      return seen ? [{ kind, ...seen }] : [];
    }),
  };
}

/** Names in the order of their first row, and which of them each row has. */
interface RowNames {
  readonly names: readonly string[];
  readonly of: Int32Array;
  readonly unnamed: RowCounter;
  /** Where every row has a name of its own. */
  readonly key?: UnitKey;
}

function nameRows(column: FetchedColumn | undefined, distinct: number | undefined, rows: number): RowNames {
  const of = new Int32Array(rows);
  const unnamed = rowCounter();
  if (!column) return { names: [], of: of.fill(-1), unnamed };
  if (distinct === rows) {
    // No two rows have the same name: nothing needs to be looked up.
    for (let row = 0; row < rows; row += 1) of[row] = row;
    return namedApart(column, of, unnamed);
  }
  const places = new Map<string | number, number>();
  const see = (name: string | number, row: number): void => {
    if (name === '') {
      unnamed.see(row + 1);
      of[row] = -1;
      return;
    }
    const place = places.get(name) ?? places.size;
    if (place === places.size) places.set(name, place);
    of[row] = place;
  };
  if (!('texts' in column)) {
    const { numbers, nulls } = column;
    for (let row = 0; row < rows; row += 1) see(isNull(nulls, row) ? '' : (numbers[row] ?? Number.NaN), row);
    return { names: Array.from(places.keys(), String), of, unnamed };
  }
  if (!column.coded) {
    for (const [row, name] of column.texts.entries()) see(name, row);
    return { names: Array.from(places.keys(), String), of, unnamed };
  }
  const { values, of: codes } = column.coded;
  const placeOf = new Int32Array(values.length).fill(-1);
  const names: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const code = codes[row] ?? 0;
    let place = placeOf[code] ?? -1;
    if (place === -1) {
      const name = values[code] ?? '';
      if (name === '') unnamed.see(row + 1);
      else {
        place = names.length;
        placeOf[code] = place;
        names.push(name);
      }
    }
    of[row] = place;
  }
  return { names, of, unnamed };
}

/** Every row has a name of its own, which is written out only where somebody asks for it. */
function namedApart(column: FetchedColumn, of: Int32Array, unnamed: RowCounter): RowNames {
  if ('texts' in column) {
    const { bytes } = column;
    return {
      get names() {
        return column.texts;
      },
      of,
      unnamed,
      ...(bytes ? { key: { of: 'texts', bytes } } : {}),
    };
  }
  const { numbers } = column;
  let names: readonly string[] | undefined;
  return {
    get names() {
      names ??= Array.from(numbers, String);
      return names;
    },
    of,
    unnamed,
    key: { of: 'numbers', bytes: new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength) },
  };
}
