import type { MeasuredSample, ResultsSide, SeenRows, ValueFault } from '../../generated/formats.ts';
import { didYouMean } from '../../sources/did-you-mean.ts';
import { LIMITS } from '../../sources/document.ts';
import { csvTable, type CsvTable } from '../../sources/formats/csv.ts';
import { LONGEST_LFS_POINTER, parseLfsPointer } from '../../sources/formats/lfs-pointer.ts';
import type { Repository } from '../../sources/repository.ts';
import { describeSample } from '../../statistics/sample.ts';
import { boundedText } from '../name-list.ts';

/** One side's results as read: what evidence keeps of it, and the numbers themselves for as long as they are needed. */
export interface ReadSide {
  readonly side: ResultsSide;
  readonly columns: ReadonlyMap<string, Column>;
  /**
   * The row of each unit, in their order; the first where there are several. Absent where no unit is named or there is no such
   * column.
   */
  readonly units?: ReadonlyMap<string, number>;
}

/** One metric's numbers, row by row; NaN where there is no finite one. */
export interface Column {
  readonly values: Float64Array;
  readonly measured: MeasuredSample;
}

/** What is looked for in a file of results. */
export interface SideQuestion {
  readonly path: string;
  readonly unit?: string;
  readonly metrics: readonly string[];
}

const MOST_PROBLEMS = 5;
const LONGEST_TEXT = 200;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Reads one side's results: rows from CSV, one number a metric from JSON and YAML. Never throws for what the file holds. */
export function readSide(repository: Repository, question: SideQuestion): ReadSide {
  const { path } = question;
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
  return ending === 'csv' ? readRows(csvTable(path, text), question) : readSummary(repository, question);
}

function nothing(question: SideQuestion, unreadable: ResultsSide['unreadable'] & object): ReadSide {
  return {
    side: { path: question.path, kind: 'rows', unreadable, rows: 0, problems: [], problemCount: 0 },
    columns: new Map(),
  };
}

function readRows(table: CsvTable, { path, unit, metrics }: SideQuestion): ReadSide {
  const unitIndex = unit === undefined ? -1 : table.header.indexOf(unit);
  const problems = [...table.problems];
  let problemCount = problems.length;
  const readers = metrics.map((metric) => ({ metric, index: table.header.indexOf(metric), ...gatherer() }));
  const present = readers.filter(({ index }) => index >= 0);
  const units = unitIndex >= 0 ? new Map<string, number>() : undefined;
  const unnamed = counter();
  const duplicates = counter();
  let rows = 0;
  for (const { line, cells, problem } of table.rows()) {
    if (problem !== undefined) {
      problemCount += 1;
      if (problems.length < MOST_PROBLEMS) problems.push({ message: problem, location: { path, line } });
      continue;
    }
    if (units) {
      const id = (cells[unitIndex] ?? '').trim();
      if (id === '') unnamed.see(line);
      else if (units.has(id)) duplicates.see(line, id);
      else units.set(id, rows);
    }
    for (const reader of present) reader.add(cells[reader.index] ?? '', line);
    rows += 1;
  }
  const withoutUnit = unnamed.seen();
  const repeated = duplicates.seen();
  const columns = new Map<string, Column>(
    readers.map(({ metric, index, finish }): [string, Column] => {
      const column = finish();
      const absent = index < 0 && table.problems.length === 0 ? { absent: nearest(metric, table.header) } : {};
      return [metric, { ...column, measured: { ...column.measured, ...absent } }];
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
    ...(repeated ? { duplicates: repeated } : {}),
  };
  return { side, columns, ...(units ? { units } : {}) };
}

function readSummary(repository: Repository, question: SideQuestion): ReadSide {
  const { path, metrics } = question;
  const document = repository.document(path, LIMITS.evidence);
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
  const columns = new Map<string, Column>(
    metrics.map((metric): [string, Column] => {
      const { add, finish } = gatherer();
      if (!entries.has(metric)) {
        const column = finish();
        return [metric, { ...column, measured: { ...column.measured, absent: nearest(metric, known) } }];
      }
      const line = document.locate(metric).line ?? 1;
      add(summaryText(entries.get(metric)), line);
      const column = finish();
      return [metric, { ...column, measured: { ...column.measured, line } }];
    }),
  );
  return { side: { path, kind: 'summary', rows: 1, problems: [], problemCount: 0 }, columns };
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
function gatherer(): { add: (cell: string, line: number) => void; finish: () => Column } {
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
      const all = values.subarray(0, count);
      const finite = faults.size === 0 ? all : all.filter((value) => !Number.isNaN(value));
      return {
        values: all,
        measured: {
          moments: describeSample(finite),
          faults: [...faults].flatMap(([kind, counted]) => {
            const seen = counted.seen();
            return seen ? [{ kind, ...seen }] : [];
          }),
        },
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
