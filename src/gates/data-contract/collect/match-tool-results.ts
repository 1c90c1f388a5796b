import type { DbtTest } from '../../../sources/formats/dbt-run-results.ts';
import type { ToolQuestion, ToolResults, ToolTest } from '../../../sources/formats/tool-results.ts';
import { allowsNone, ruleLimit } from './rule-operator.ts';
import type { ContractNode } from './contract-node.ts';

/** A statement of a contract that a test of another tool has answered. */
export interface MatchedTest {
  /** The object and what of it, as `busy_share required`. */
  readonly object: string;
  readonly about: string;
  readonly test: ToolTest;
}

/** Which tests answer which statements, and the names of those that answer none. */
export interface MatchedResults {
  readonly matched: readonly MatchedTest[];
  readonly unmatched: readonly string[];
}

/** One thing a contract states, and what a test must have asked to answer it. */
interface Asked {
  readonly object: ContractNode;
  readonly column?: string;
  readonly about: string;
  readonly question: ToolQuestion;
  /** Whether what the test was told is at least as strict as the contract. Left out: the question says it all. */
  readonly covers?: (stated: NonNullable<ToolTest['stated']>) => boolean;
  /** Values that are allowed, by which dbt names its test. */
  readonly values?: readonly unknown[];
}

/**
 * Finds the statements that tests of another tool answer. A test counts for a statement where it is about the same column of the
 * same object and was told to ask for at least as much; a test of datacontract-cli only where it ran on this very version of the contract.
 */
export function matchToolResults(contract: ContractNode, results: ToolResults): MatchedResults {
  const own =
    results.contract === undefined
      ? undefined
      : results.contract.id === contract.text('id') && results.contract.version === contract.text('version');
  const matched: MatchedTest[] = [];
  const used = new Set<ToolTest>();
  const tests = own === false ? [] : results.tests;
  for (const asked of statements(contract)) {
    const found = tests.filter((test) => answers(test, asked, own === true));
    // Of several the worst counts: what failed once did not hold.
    const test = found.toSorted((one, other) => rank(one) - rank(other))[0];
    found.forEach((each) => used.add(each));
    if (test) matched.push({ object: asked.object.text('name') ?? '', about: asked.about, test });
  }
  return { matched, unmatched: results.tests.filter((test) => !used.has(test)).map(({ name }) => name) };
}

function rank({ outcome }: ToolTest): number {
  return ['failed', 'errored', 'skipped', 'passed'].indexOf(outcome);
}

function answers(test: ToolTest & DbtTest, asked: Asked, own: boolean): boolean {
  if (!test.asks?.includes(asked.question)) return false;
  const names = [asked.object.text('name'), asked.object.text('physicalName')].filter((name) => name !== undefined);
  if (test.about !== undefined) return names.some((name) => isAbout(test.about ?? '', name, asked));
  // A suite of one table may leave the table out.
  if (test.object !== undefined && !names.includes(test.object)) return false;
  if (test.column !== asked.column) return false;
  return own || asked.covers === undefined || (test.stated !== undefined && asked.covers(test.stated));
}

/** Whether dbt made a name from this table and column: `TABLE_COLUMN`, a source before it, the values after it. */
function isAbout(about: string, object: string, { column = '', values }: Asked): boolean {
  const suffix =
    values === undefined
      ? ''
      : `__${values.map((value) => String(value).replaceAll(/[^0-9a-zA-Z_]+/g, '_')).join('__')}`;
  const whole = `${object}_${column}${suffix}`;
  return about === whole || about.endsWith(`_${whole}`);
}

function* statements(contract: ContractNode): Iterable<Asked> {
  for (const object of contract.list('schema')) {
    for (const property of object.list('properties')) yield* ofProperty(object, property);
    for (const rule of object.list('quality')) {
      const limit = ruleLimit(rule);
      if ((rule.text('metric') ?? rule.text('rule')) !== 'rowCount' || 'why' in limit || limit.unit !== 'rows')
        continue;
      const [value = Number.NaN] = limit.values;
      yield {
        object,
        about: 'rowCount',
        question: 'row-count',
        covers: ({ least, most }) => {
          if (limit.operator === 'mustBeGreaterThan') return least !== undefined && least > value;
          if (limit.operator === 'mustBeGreaterOrEqualTo') return least !== undefined && least >= value;
          if (limit.operator === 'mustBe') return least === value && most === value;
          if (limit.operator === 'mustBeLessThan') return most !== undefined && most < value;
          return limit.operator === 'mustBeLessOrEqualTo' && most !== undefined && most <= value;
        },
      };
    }
  }
}

function* ofProperty(object: ContractNode, property: ContractNode): Iterable<Asked> {
  const column = property.text('name');
  if (column === undefined) return;
  const asked = { object, column: property.text('physicalName') ?? column };
  const options = property.get('logicalTypeOptions');
  yield { ...asked, about: `${column} present`, question: 'present' };
  if (property.has('logicalType'))
    yield { ...asked, about: `${column} logicalType`, question: 'type', covers: () => false };
  if (property.flag('required') || property.flag('primaryKey'))
    yield { ...asked, about: `${column} required`, question: 'not-null' };
  if (property.flag('unique')) yield { ...asked, about: `${column} unique`, question: 'unique' };
  const [minimum, maximum] = [options.number('minimum'), options.number('maximum')];
  if (minimum !== undefined)
    yield {
      ...asked,
      about: `${column} minimum`,
      question: 'at-least',
      covers: ({ least }) => least !== undefined && least >= minimum,
    };
  if (maximum !== undefined)
    yield {
      ...asked,
      about: `${column} maximum`,
      question: 'at-most',
      covers: ({ most }) => most !== undefined && most <= maximum,
    };
  const pattern = options.text('pattern');
  if (pattern !== undefined)
    yield {
      ...asked,
      about: `${column} pattern`,
      question: 'matches',
      covers: (stated) => stated.pattern === pattern,
    };
  yield* ofValues(asked, property, column);
}

function* ofValues(asked: Pick<Asked, 'object' | 'column'>, property: ContractNode, column: string): Iterable<Asked> {
  const within =
    (values: readonly unknown[]) =>
    ({ values: stated }: NonNullable<ToolTest['stated']>): boolean =>
      stated !== undefined && stated.length > 0 && stated.every((value) => values.includes(value));
  const listed = property.list('enum').map((entry) => entry.get('value').value);
  if (listed.length > 0)
    yield { ...asked, about: `${column} enum`, question: 'in-set', values: listed, covers: within(listed) };
  for (const rule of property.list('quality')) {
    const limit = ruleLimit(rule);
    const metric = rule.text('metric') ?? rule.text('rule');
    if ('why' in limit || !allowsNone(limit)) continue;
    if (metric === 'nullValues') yield { ...asked, about: `${column} nullValues`, question: 'not-null' };
    if (metric === 'duplicateValues') yield { ...asked, about: `${column} duplicateValues`, question: 'unique' };
    const valid = rule
      .get('arguments')
      .list('validValues')
      .map(({ value }) => value);
    if (metric === 'invalidValues' && valid.length > 0 && !rule.get('arguments').has('pattern'))
      yield { ...asked, about: `${column} invalidValues`, question: 'in-set', values: valid, covers: within(valid) };
  }
}
