import type { EvidenceProblem, ResultsSide, SeenRows, ValueFault } from '../../generated/formats.ts';
import { didYouMean } from '../../sources/did-you-mean.ts';
import { LIMITS } from '../../sources/document.ts';
import { csvTable, type CsvTable } from '../../sources/formats/csv.ts';
import { LONGEST_LFS_POINTER, parseLfsPointer } from '../../sources/formats/lfs-pointer.ts';
import { boundedText } from '../name-list.ts';
import type {
  ObservationsQuestion,
  Observations,
  ObservedMetric,
  ReadObservations,
  ResultsAccess,
} from './collect-observations.ts';

const MOST_PROBLEMS = 5;
const LONGEST_TEXT = 200;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Reads one side's results: rows from CSV, one number a metric from JSON and YAML. */
export const readObservations: ReadObservations = async (access, question) => {
  const { path } = question;
  const repository = access.files;
  const ending = /\.(csv|json|ya?ml)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined) {
    return nothing(question, {
      message: `\`${path}\` is not in a format that is read here`,
      remedy: 'write the results as .csv (one observation a row), or as .json or .yaml (metric: number)',
      location: { path },
    });
  }
  const text = repository.text(path, LIMITS.evidence);
  if (typeof text !== 'string') {
    const remedy =
      text.remedy ??
      (repository.has(path) ? 'keep only the columns that the criteria name, or summarise runs into units' : undefined);
    return nothing(question, {
      message: text.unreadable,
      ...(remedy === undefined ? {} : { remedy }),
      location: { path },
    });
  }
  if (text.length <= LONGEST_LFS_POINTER && parseLfsPointer(text)) {
    return nothing(question, {
      message: `\`${path}\` is a Git LFS pointer; the results themselves are not in this checkout`,
      remedy: 'check out with `lfs: true`, or run `git lfs pull`',
      location: { path, line: 1 },
    });
  }
  return ending === 'csv' ? readRows(csvTable(path, text), question) : readSummary(access, question);
};

function nothing({ path }: ObservationsQuestion, unreadable: EvidenceProblem): Observations {
  return { side: { path, kind: 'rows', unreadable, rows: 0, problems: [], problemCount: 0 }, metrics: new Map() };
}

function readRows(table: CsvTable, { path, unit, segment, metrics }: ObservationsQuestion): Observations {
  const unitIndex = unit === undefined ? -1 : table.header.indexOf(unit);
  const problems = [...table.problems];
  let problemCount = problems.length;
  const readers = metrics.map((metric) => ({ metric, index: table.header.indexOf(metric), ...gatherer() }));
  const present = readers.filter(({ index }) => index >= 0);
  const segmentIndex = segment === undefined ? -1 : table.header.indexOf(segment);
  const units = new Map<string, number>();
  const unitOf: number[] = [];
  const segments = new Map<string, number>();
  const segmentOf: number[] = [];
  const lines: number[] = [];
  const unsegmented = counter();
  const unnamed = counter();
  let rows = 0;
  for (const { line, cells, problem } of table.rows()) {
    if (problem !== undefined) {
      problemCount += 1;
      if (problems.length < MOST_PROBLEMS) problems.push({ message: problem, location: { path, line } });
      continue;
    }
    lines.push(line);
    if (unitIndex >= 0) unitOf.push(indexOf(units, cells[unitIndex], () => unnamed.see(line)));
    if (segmentIndex >= 0) segmentOf.push(indexOf(segments, cells[segmentIndex], () => unsegmented.see(line)));
    for (const reader of present) reader.add(cells[reader.index] ?? '', line);
    rows += 1;
  }
  const withoutUnit = unnamed.seen();
  const withoutSegment = unsegmented.seen();
  const columns = new Map<string, ObservedMetric>(
    readers.map(({ metric, index, finish }): [string, ObservedMetric] => {
      const column = finish();
      const absent = index < 0 && table.problems.length === 0 ? { absent: nearest(metric, table.header) } : {};
      return [metric, { ...column, ...absent }];
    }),
  );
  const side: ResultsSide = {
    path,
    kind: 'rows',
    rows,
    problems: problems.map(({ message, ...rest }) => ({ message: boundedText(message, 4000), ...rest })),
    problemCount,
    ...(unit !== undefined && unitIndex < 0 && table.problems.length === 0
      ? { noUnitColumn: nearest(unit, table.header) }
      : {}),
    ...(withoutUnit ? { unnamed: withoutUnit } : {}),
    ...(segment !== undefined && segmentIndex < 0 && table.problems.length === 0
      ? { noSegmentColumn: nearest(segment, table.header) }
      : {}),
    ...(withoutSegment ? { unsegmented: withoutSegment } : {}),
  };
  return {
    side,
    metrics: columns,
    rows: {
      count: rows,
      lines: Int32Array.from(lines),
      ...(unitIndex >= 0 ? { units: [...units.keys()], unitOf: Int32Array.from(unitOf) } : {}),
      ...(segmentIndex >= 0 ? { segments: [...segments.keys()], segmentOf: Int32Array.from(segmentOf) } : {}),
      brokenUnits: new Set(),
    },
  };
}

function indexOf(names: Map<string, number>, cell: string | undefined, whenEmpty: () => void): number {
  const name = (cell ?? '').trim();
  if (name === '') {
    whenEmpty();
    return -1;
  }
  const index = names.get(name) ?? names.size;
  names.set(name, index);
  return index;
}

function readSummary({ files }: ResultsAccess, question: ObservationsQuestion): Observations {
  const { path, metrics } = question;
  const document = files.document(path, LIMITS.evidence);
  if ('unreadable' in document) return nothing(question, { message: document.unreadable, location: { path } });
  const problem = document.problems[0];
  if (problem)
    return nothing(question, {
      ...problem,
      message: `\`${path}\` cannot be read: ${boundedText(problem.message, 3000)}`,
    });
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return nothing(question, {
      message: `\`${path}\` is ${Array.isArray(value) ? 'a list' : value === null || value === undefined ? 'empty' : 'a single value'}; expected one number a metric`,
      remedy: 'write `metric: number` for each metric, or one observation a row as .csv',
      location: { path, line: 1 },
    });
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  const known = [...entries.keys()];
  const columns = new Map<string, ObservedMetric>(
    metrics.map((metric): [string, ObservedMetric] => {
      if (!entries.has(metric)) return [metric, { faults: [], absent: nearest(metric, known) }];
      const { add, finish } = gatherer();
      const line = document.locate(metric).line ?? 1;
      add(summaryText(entries.get(metric)), line);
      const { faults, values } = finish();
      const mean = values?.[0];
      if (faults.length > 0 || mean === undefined) return [metric, { faults }];
      return [metric, { faults, summary: { n: 1, mean, variance: null, line } }];
    }),
  );
  return { side: { path, kind: 'summary', rows: 1, problems: [], problemCount: 0 }, metrics: columns };
}

/** As a cell of a table would say it. */
function summaryText(value: unknown): string {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return String(value);
    case 'string':
      return value;
    default:
      return value === null ? '' : Array.isArray(value) ? 'a list' : 'a mapping';
  }
}

function nearest(name: string, known: readonly string[]): string {
  return boundedText(didYouMean(name, known) ?? '', LONGEST_TEXT);
}

function counter(): { see: (line: number, text?: string) => void; seen: () => SeenRows | undefined } {
  let count = 0;
  let first: Omit<SeenRows, 'count'> | undefined;
  return {
    see: (line, text) => {
      count += 1;
      first ??= { line, ...(text === undefined || text === '' ? {} : { text: boundedText(text, LONGEST_TEXT) }) };
    },
    seen: () => first && { count, ...first },
  };
}

/** Takes one metric's cells, row by row. */
function gatherer(): { add: (cell: string, line: number) => void; finish: () => ObservedMetric } {
  let values = new Float64Array(64);
  let count = 0;
  const faults = new Map<ValueFault['kind'], ReturnType<typeof counter>>();
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
      const counted = faults.get(value) ?? counter();
      faults.set(value, counted);
      counted.see(line, cell.trim());
    },
    finish: () => {
      return {
        values: values.subarray(0, count),
        faults: [...faults].flatMap(([kind, counted]) => {
          const seen = counted.seen();
          return seen ? [{ kind, ...seen }] : [];
        }),
      };
    },
  };
}

/** A finite number, or what stands there instead. Numbers are decimal, as JSON and Python write them. */
function numberIn(cell: string): number | ValueFault['kind'] {
  const text = cell.trim();
  if (DECIMAL.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : 'infinite';
  }
  if (/^(?:|n\/?a|null|none)$/i.test(text)) return 'empty';
  if (/^[+-]?\.?nan$/i.test(text)) return 'nan';
  if (/^[+-]?\.?inf(?:inity)?$/i.test(text)) return 'infinite';
  return 'text';
}
