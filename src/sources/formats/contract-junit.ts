import { SaxesParser } from 'saxes';
import type { Problem } from '../../model/problem.ts';
import { parseJunit, type TestCase } from './junit.ts';
import type { ToolQuestion, ToolResults, ToolTest } from './tool-results.ts';

/** The last part of the names that datacontract-cli gives its tests, of statements. */
const QUESTIONS: Readonly<Record<string, ToolQuestion>> = {
  field_is_present: 'present',
  field_type: 'type',
  field_required: 'not-null',
  field_primary_key_required: 'not-null',
  field_unique: 'unique',
  field_primary_key_unique: 'unique',
  primary_key_unique: 'unique-together',
  field_minimum: 'at-least',
  field_maximum: 'at-most',
  field_min_length: 'length-at-least',
  field_max_length: 'length-at-most',
  field_regex: 'matches',
  field_enum: 'in-set',
  field_relationships: 'refers',
};

/** The same, of quality rules with a metric. */
const METRICS: Readonly<Record<string, string>> = {
  field_null_values: 'nullValues',
  field_missing_values: 'missingValues',
  field_invalid_values: 'invalidValues',
  field_duplicate_values: 'duplicateValues',
  model_duplicate_values: 'duplicateValues',
  row_count: 'rowCount',
};

/**
 * Reads a report in JUnit XML as results of checks on data. Of datacontract-cli it is known which contract, table and column a
 * test is about; tests of other tools have their names alone.
 */
export function contractJunit(path: string, text: string): ToolResults | Problem {
  const cases = parseJunit(path, text);
  if (!Array.isArray(cases)) return cases as Problem;
  const { suite, properties } = headOf(text);
  const id = properties.get('dataContractId');
  const version = properties.get('dataContractVersion');
  const server = properties.get('server');
  const time = suite.get('timestamp');
  return {
    tool: id === undefined ? 'a test report' : 'datacontract-cli',
    ...(time === undefined ? {} : { time }),
    ...(id === undefined ? {} : { contract: { id, ...(version === undefined ? {} : { version }) } }),
    ...(server === undefined ? {} : { server }),
    tests: cases.map((test) => testOf(test, id !== undefined)),
  };
}

function testOf({ group, name, outcome: stated, message = '' }: TestCase, known: boolean): ToolTest {
  if (!known) return { name, outcome: stated };
  // A question that broke is told as one whose answer is no.
  const outcome = stated === 'failed' && message.startsWith('Error evaluating check') ? 'errored' : stated;
  const dot = group.indexOf('.');
  const [object, column] = dot < 0 ? [group, ''] : [group.slice(0, dot), group.slice(dot + 1)];
  const last = name.split('__').at(-1) ?? '';
  const asks = Object.hasOwn(QUESTIONS, last) ? QUESTIONS[last] : undefined;
  const metric = Object.hasOwn(METRICS, last) ? METRICS[last] : undefined;
  const place = /^quality_sql_(\d{1,6})$/.exec(last)?.[1];
  return {
    name,
    ...(object === '' ? {} : { object }),
    ...(column === '' ? {} : { column }),
    ...(asks === undefined ? {} : { asks: [asks] }),
    ...(metric === undefined ? {} : { rule: { metric } }),
    ...(place === undefined ? {} : { rule: { place: Number(place) } }),
    outcome,
  };
}

interface Head {
  readonly suite: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

/** Attributes of the first suite, and the properties that stand before its first test. The report parsed before. */
function headOf(text: string): Head {
  const suite = new Map<string, string>();
  const properties = new Map<string, string>();
  const parser = new SaxesParser({ xmlns: false });
  let open = true;
  parser.on('opentag', ({ name, attributes }) => {
    if (!open) return;
    if (name === 'testcase') open = false;
    else if (name === 'testsuite' && suite.size === 0)
      for (const [key, value] of Object.entries(attributes)) suite.set(key, value);
    else if (name === 'property' && properties.size < MOST_PROPERTIES)
      properties.set((attributes['name'] ?? '').slice(0, 200), (attributes['value'] ?? '').slice(0, 500));
  });
  parser.write(text.startsWith('\uFEFF') ? text.slice(1) : text).close();
  return { suite, properties };
}

/** More properties than this say nothing about a contract. */
const MOST_PROPERTIES = 200;
