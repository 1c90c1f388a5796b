import type { Counted, ObjectData, RuleLimit, Statement } from '../../../generated/formats.ts';
import type { Answer } from '../../../model/check.ts';
import { countWords, grouped, plural, shareWords } from './count-words.ts';
import { spanWords } from './span-words.ts';
import { limitHolds, operatorHolds } from './rule-limit.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** How a statement fared, in words for its answer. */
export type Decision = Pick<Answer, 'outcome' | 'message'> &
  Partial<Pick<Answer, 'size' | 'expected' | 'observed' | 'remedy'>>;

/**
 * Decides a statement by what was counted; undefined where no data was read, which a check of its own says. Statements about
 * rows are not decided where there are none.
 */
export function decide(statement: Statement, data: ObjectData | undefined): Decision | undefined {
  if (statement.reported) return decideReported(statement, statement.reported);
  if (!data) return undefined;
  if (statement.asks === 'has-rows')
    return statement.limit ? decideLimit(statement, statement.limit, data.rows, undefined, data.rows) : undefined;
  if (statement.column) return decideColumn(statement, data);
  if (statement.absent !== undefined) {
    return { outcome: 'skipped', message: `${statement.says}: the data has no column ${codeSpan(statement.absent)}` };
  }
  if (statement.undecided) {
    const { why, remedy } = statement.undecided;
    return {
      outcome: 'unknown',
      message: `${statement.says}: ${why}`,
      expected: statement.says,
      observed: why,
      remedy,
    };
  }
  if (statement.stored) return decideStored(statement, statement.stored);
  if (statement.measured) return decideMeasured(statement, statement.measured);
  if (statement.level) return decideLevel(statement, statement.level);
  const { counted } = statement;
  if (!counted) return undefined;
  if (data.rows === 0) return { outcome: 'unknown', message: `${statement.says}: there is no row to tell by` };
  if (statement.limit) return decideLimit(statement, statement.limit, counted.failing, counted, data.rows);
  return decideNone(statement, counted);
}

/** What another tool said. A test that did not run, or broke, tells nothing. */
function decideReported(
  { says: states, asks, limit }: Statement,
  reported: NonNullable<Statement['reported']>,
): Decision {
  const { tool, time, file, test, outcome, failing = 0, rows } = reported;
  const says = limit ? `${states} (allowed ${limitWords(limit)})` : states;
  const by = `says ${tool}${time === undefined ? '' : ` on ${time.slice(0, 10)}`}`;
  const asked = rows === undefined ? '' : ` on ${grouped(rows)} ${plural(rows, 'row')}`;
  if (outcome === 'passed' && rows === 0 && asks !== 'has-rows' && asks !== 'columns-present')
    return {
      outcome: 'unknown',
      message: `${says}: there was no row to tell by, ${by} (\`${file}\`)`,
      expected: says,
      observed: 'no row',
      remedy: 'Run the test on data that has rows, and hand in its results.',
    };
  if (outcome === 'passed') return { outcome: 'pass', message: `${says}: holds${asked}, ${by}` };
  if (outcome === 'failed') {
    const many = failing === 0 ? '' : ` in ${rows === undefined ? grouped(failing) : countWords(failing, rows)}`;
    return {
      outcome: 'fail',
      message: `${says}: does not hold${many}, ${by} (${codeSpan(test)} in ${codeSpan(file)})`,
      expected: says,
      observed: `it does not hold${many}`,
      ...(failing === 0 ? {} : { size: failing }),
    };
  }
  const why = outcome === 'skipped' ? 'was skipped' : 'could not be run';
  return {
    outcome: 'unknown',
    message: `${says}: ${codeSpan(test)} of ${tool} ${why} (${codeSpan(file)})`,
    expected: says,
    observed: `a test that ${why}`,
    remedy: 'Run the test again where the data is, and hand in its results.',
  };
}

/** What the files store a column as. */
function decideStored({ says }: Statement, { types, allowed }: NonNullable<Statement['stored']>): Decision {
  const wrong = types.first.filter((type) => !allowed.first.includes(type));
  if (types.total === 0) return { outcome: 'unknown', message: `${says}: the files do not say` };
  if (wrong.length === 0) return { outcome: 'pass', message: says };
  const observed = `stored as ${wrong.slice(0, 5).join(', ')}`;
  return { outcome: 'fail', message: `${says}: it is ${observed}`, expected: says, observed, size: wrong.length };
}

/** What a rule gave, held to its operator or range. */
function decideMeasured(statement: Statement, measured: NonNullable<Statement['measured']>): Decision {
  const { says, limit, range } = statement;
  const { value } = measured;
  if (value === null || (value === undefined && measured.holds === undefined))
    return {
      outcome: 'unknown',
      message: `${says}: it gives nothing that could be compared`,
      expected: says,
      observed: 'no value',
      remedy:
        'See whether there are rows to compute it of, or write it so that it gives a number for none (`coalesce`).',
    };
  const holds = value === undefined ? measured.holds === true : limitHolds(statement, value);
  const bounds = [
    ...(range?.minimum === undefined ? [] : [`at least ${grouped(range.minimum)}`]),
    ...(range?.maximum === undefined ? [] : [`at most ${grouped(range.maximum)}`]),
  ];
  const hidden = value === undefined;
  const truth = typeof value === 'boolean';
  const words = (bound: number): string =>
    truth && (bound === 0 || bound === 1) ? String(bound === 1) : grouped(bound);
  const wanted = limit ? OPERATOR_WORDS[limit.operator](limit.values.map(words)) : bounds.join(' and ');
  const between = limit?.operator === 'mustBeBetween' && typeof value === 'number' && limit.values.includes(value);
  const observed = hidden
    ? `${holds ? 'a value as wanted' : 'another value'}, not shown`
    : truth
      ? String(value)
      : grouped(value);
  const why = hidden ? ' (it may be of a column that is classified, or not declared)' : '';
  return {
    outcome: holds ? 'pass' : 'fail',
    message: `${says}: ${observed}${why}, allowed ${wanted}${between ? ' without these two' : ''}`,
    ...(holds ? {} : { expected: `${says}: ${wanted}`, observed }),
    ...(between ? { remedy: BOUNDS_THEMSELVES } : {}),
  };
}

const BOUNDS_THEMSELVES =
  'Write two rules, with mustBeGreaterOrEqualTo and mustBeLessOrEqualTo, if the bounds themselves are to be allowed.';

/** How far in the future a moment may lie for clocks and time zones that differ, in seconds. */
const CLOCKS_APART = 86_400;

/** What data says of a service level. */
function decideLevel(
  { says }: Statement,
  { seconds, allowed, ages = false, masked = false }: NonNullable<Statement['level']>,
): Decision {
  if (ages && seconds !== null && seconds < -CLOCKS_APART)
    return {
      outcome: 'unknown',
      message: `${says}: it lies in the future${masked ? '' : `, ${spanWords(-seconds)} from now`}, so it does not tell how old the data is`,
      expected: says,
      observed: 'a moment in the future',
      remedy: 'Mend the moment where the data is made, or see whether it is meant in another time zone.',
    };
  if (seconds === null)
    return {
      outcome: 'unknown',
      message: `${says}: there are no moments to tell by`,
      expected: says,
      observed: 'nothing to measure',
    };
  const span = spanWords(seconds);
  const exact = seconds > allowed && span === spanWords(allowed) ? `more than ${span}` : span;
  const observed = masked ? (seconds <= allowed ? 'within it' : 'beyond it') : exact;
  return seconds <= allowed
    ? { outcome: 'pass', message: `${says}: ${observed}` }
    : {
        outcome: 'fail',
        message: `${says}: ${observed}`,
        expected: says,
        observed,
        ...(masked ? {} : { size: Math.round(seconds) }),
      };
}

/** Nothing may fail, or as few as a rule says. */
function decideNone(statement: Statement, counted: Counted): Decision {
  const { of, failing, otherType = 0 } = counted;
  // Compared without dividing: what a product loses in binary fractions is rounded away.
  const few = failing > 0 && failing <= Number(((1 - (statement.mostly ?? 1)) * of).toPrecision(12));
  if (few)
    return { outcome: 'pass', message: `${statement.says}: not in ${countWords(failing, of)}, which is allowed` };
  if (failing > 0) {
    const rows = examples(counted);
    const repeats = statement.asks === 'values-unique';
    const observed = repeats ? `${countWords(failing, of)} repeat an earlier one` : `not in ${countWords(failing, of)}`;
    return {
      outcome: 'fail',
      message: `${statement.says}: ${observed}${inFiles(counted)}${storedAs(statement, counted)}${rows === '' ? '' : `, ${repeats ? 'as' : 'first in'} ${rows}`}`,
      size: failing,
      expected: statement.says,
      observed,
    };
  }
  if (of === 0) {
    if (otherType > 0)
      return {
        outcome: 'unknown',
        message: `${statement.says}: none of ${grouped(otherType)} values is of the declared type, so none can be held to it`,
        expected: statement.says,
        observed: 'no value of the declared type',
        remedy: 'Write the values as the declared type where the data is made; then they can be held to it.',
      };
    return { outcome: 'skipped', message: `${statement.says}: the data has no value for it` };
  }
  const left =
    otherType > 0 ? ` that are of the declared type; ${grouped(otherType)} ${otherType === 1 ? 'is' : 'are'} not` : '';
  return {
    outcome: 'pass',
    message: `${statement.says}: holds for ${grouped(of)} ${left === '' ? plural(of, 'value') : `values${left}`}`,
  };
}

/** In how many of several files. */
function inFiles({ filesFailing, inFiles: files = [] }: Counted): string {
  const [first] = files;
  if (filesFailing === undefined || !first) return '';
  return filesFailing === 1
    ? `, all in ${codeSpan(first.path)}`
    : `, in ${grouped(filesFailing)} files (most in ${codeSpan(files.reduce((most, file) => (file.failing > most.failing ? file : most)).path)})`;
}

function storedAs({ asks }: Statement, { failing, of, stored }: Counted): string {
  return asks === 'types-hold' && stored !== undefined && failing === of ? ` (it is stored as ${stored})` : '';
}

/** As many as an operator allows. */
function decideLimit(
  statement: Statement,
  limit: RuleLimit,
  seen: number,
  counted: Counted | undefined,
  rows: number,
): Decision {
  const { operator, unit } = limit;
  const percent = unit === 'percent';
  // A share is of all rows. It is compared without dividing; what a product loses in binary fractions is rounded away.
  const value = percent ? seen * 100 : seen;
  const values = percent ? limit.values.map((bound) => Number((bound * rows).toPrecision(12))) : limit.values;
  const wanted = limitWords(limit);
  const observed =
    percent || (counted && seen > 0 && rows > 0)
      ? `${grouped(seen)} of ${grouped(rows)} (${shareWords(seen, rows)})`
      : grouped(seen);
  if (operatorHolds(operator, value, values))
    return { outcome: 'pass', message: `${statement.says}: ${observed}, allowed ${wanted}` };
  const where = counted && counted.failing > 0 ? examples(counted) : '';
  const onBound = operator === 'mustBeBetween' && values.includes(value);
  return {
    outcome: 'fail',
    message: `${statement.says}: ${observed}, allowed ${wanted}${onBound ? ' without these two' : ''}${where === '' ? '' : `; first in ${where}`}`,
    size: statement.asks === 'has-rows' ? distance(operator, seen, values) : seen,
    expected: `${statement.says}: ${wanted}`,
    observed,
    ...(onBound ? { remedy: BOUNDS_THEMSELVES } : {}),
  };
}

function decideColumn(statement: Statement, data: ObjectData): Decision {
  const column = statement.column ?? { needed: false, found: false, missingIn: { total: 0, first: [] } };
  const { needed, found, missingIn, near } = column;
  if (!data.columnsKnown) return { outcome: 'unknown', message: `${statement.says}: there is no row to tell by` };
  if (found && missingIn.total === 0) return { outcome: 'pass', message: statement.says };
  const files =
    missingIn.first
      .slice(0, 3)
      .map((path) => codeSpan(path))
      .join(', ') + (missingIn.total > 3 ? ` and ${missingIn.total - 3} more` : '');
  if (!needed) return { outcome: 'pass', message: `${statement.says}: optional, and not in ${files}` };
  return {
    outcome: 'fail',
    message: `${statement.says}: not in ${files}${near === undefined ? '' : `, which has ${codeSpan(near)} (names are compared exactly)`}`,
    size: missingIn.total,
    expected: statement.says,
    observed: `not in ${files}`,
    ...(near === undefined
      ? {}
      : { remedy: `rename the column ${codeSpan(near)} in the data, or the property in the contract` }),
  };
}

function limitWords({ operator, values, unit }: RuleLimit): string {
  return OPERATOR_WORDS[operator](values.map((bound) => (unit === 'percent' ? `${bound} %` : grouped(bound))));
}

const OPERATOR_WORDS: Readonly<Record<RuleLimit['operator'], (values: readonly string[]) => string>> = {
  mustBe: ([value]) => `exactly ${value ?? ''}`,
  mustNotBe: ([value]) => `anything but ${value ?? ''}`,
  mustBeGreaterThan: ([value]) => `more than ${value ?? ''}`,
  mustBeGreaterOrEqualTo: ([value]) => `at least ${value ?? ''}`,
  mustBeLessThan: ([value]) => `less than ${value ?? ''}`,
  mustBeLessOrEqualTo: ([value]) => `at most ${value ?? ''}`,
  mustBeBetween: ([low, high]) => `between ${low ?? ''} and ${high ?? ''}`,
  mustNotBeBetween: ([low, high]) => `at most ${low ?? ''} or at least ${high ?? ''}`,
};

/** How far a number of rows is from what is allowed: more is worse, in either direction. */
function distance(operator: RuleLimit['operator'], rows: number, values: readonly number[]): number {
  return operator === 'mustNotBe' ? 1 : Math.min(...values.map((value) => Math.abs(rows - value)));
}

/** The first failing rows, with values where they may be shown. */
function examples({ examples: rows, masked = false }: Counted): string {
  const several = new Set(rows.map(({ path }) => path)).size > 1;
  const words = rows.flatMap(({ path, row, value, key = [] }) => {
    if (row === undefined) return [];
    const known = key.map((part) => `${part.name} ${part.value === null ? '▒▒▒' : quoted(part.value)}`);
    const shown = value === undefined ? (masked ? ['▒▒▒'] : []) : [quoted(value)];
    const inside = [...shown, ...(known.length === 0 ? [] : [`at ${known.join(', ')}`])];
    return [`row ${grouped(row)}${several ? ` of ${path}` : ''}${inside.length === 0 ? '' : ` (${inside.join(' ')})`}`];
  });
  if (words.length === 0) return '';
  return `${words.join(', ')}${several ? '' : ` of ${rows[0]?.path ?? ''}`}${masked ? ' (values are classified or may be personal, and not shown)' : ''}`;
}

/** A value among words. */
function quoted(value: string): string {
  return value === '' ? 'empty text' : codeSpan(value);
}
