import type { ToolQuestion, ToolResults, ToolTest } from './tool-results.ts';
import { type Mapping, mapping } from '../mapping.ts';

/** What each expectation asks; the older names of 0.x are the same in small letters. */
const QUESTIONS: Readonly<Record<string, (kwargs: Mapping) => readonly ToolQuestion[]>> = {
  expect_column_to_exist: () => ['present'],
  expect_column_values_to_not_be_null: () => ['not-null'],
  expect_column_values_to_be_unique: () => ['unique'],
  expect_column_values_to_be_between: (kwargs) => [
    ...(typeof kwargs['min_value'] === 'number' ? (['at-least'] as const) : []),
    ...(typeof kwargs['max_value'] === 'number' ? (['at-most'] as const) : []),
  ],
  expect_column_values_to_be_in_set: () => ['in-set'],
  expect_column_values_to_match_regex: () => ['matches'],
  expect_compound_columns_to_be_unique: () => ['unique-together'],
  expect_column_value_lengths_to_be_between: (kwargs) => [
    ...(typeof kwargs['min_value'] === 'number' ? (['length-at-least'] as const) : []),
    ...(typeof kwargs['max_value'] === 'number' ? (['length-at-most'] as const) : []),
  ],
  expect_column_values_to_be_of_type: () => ['type'],
  expect_table_row_count_to_be_between: () => ['row-count'],
  expect_table_row_count_to_equal: () => ['row-count'],
};

/** Reads a validation result of Great Expectations (1.x; 0.x has other names for a few keys); undefined where the document is none. */
export function greatExpectationsResults(value: unknown): ToolResults | undefined {
  const document = mapping(value);
  const statistics = mapping(document?.['statistics']);
  const { results } = document ?? {};
  if (!document || !Array.isArray(results) || typeof statistics?.['evaluated_expectations'] !== 'number')
    return undefined;
  const meta = mapping(document['meta']);
  const version = text(meta?.['great_expectations_version']);
  const time = text(meta?.['validation_time']) ?? text(mapping(meta?.['run_id'])?.['run_time']);
  const batch = mapping(meta?.['active_batch_definition']) ?? {};
  const object = text(batch['data_asset_name']);
  return {
    tool: 'Great Expectations',
    ...(version === undefined ? {} : { toolVersion: version }),
    ...(time === undefined ? {} : { time }),
    tests: results.flatMap((result: unknown) => testOf(mapping(result), object) ?? []),
  };
}

function testOf(result: Mapping | undefined, object: string | undefined): ToolTest | undefined {
  const config = mapping(result?.['expectation_config']);
  const type = text(config?.['type']) ?? text(config?.['expectation_type']);
  if (!result || type === undefined) return undefined;
  const kwargs = mapping(config?.['kwargs']) ?? {};
  const column = text(kwargs['column']);
  const seen = mapping(result['result']) ?? {};
  const [failing, rows] = [seen['unexpected_count'], seen['element_count']];
  const asks = Object.hasOwn(QUESTIONS, type) ? QUESTIONS[type]?.(kwargs) : undefined;
  // `mostly` lets some rows fail, and a condition leaves some out: then it is another question than the contract's.
  const strict =
    (kwargs['mostly'] === undefined || kwargs['mostly'] === 1) && (kwargs['row_condition'] ?? undefined) === undefined;
  const list = kwargs['column_list'];
  const columns = Array.isArray(list) ? list.flatMap((entry) => text(entry) ?? []) : [];
  return {
    name: column === undefined ? type : `${type}(${column})`,
    ...(object === undefined ? {} : { object }),
    ...(column === undefined ? {} : { column }),
    ...(columns.length === 0 ? {} : { columns }),
    ...(asks !== undefined && asks.length > 0 && strict ? { asks, stated: statedIn(kwargs) } : {}),
    outcome: raised(result['exception_info']) ? 'errored' : result['success'] === true ? 'passed' : 'failed',
    ...(isCount(failing) ? { failing } : {}),
    ...(isCount(rows) ? { rows } : {}),
  };
}

/** Whether something went wrong before there was an answer: told once, or in 1.x for each part of the question. */
function raised(info: unknown): boolean {
  const told = mapping(info) ?? {};
  return [told, ...Object.values(told).map(mapping)].some((one) => one?.['raised_exception'] === true);
}

/** The bounds, values or pattern an expectation was given. */
function statedIn(kwargs: Mapping): NonNullable<ToolTest['stated']> {
  const [least, most] = [kwargs['min_value'], kwargs['max_value']];
  const exact = kwargs['value'];
  const values = kwargs['value_set'];
  const pattern = text(kwargs['regex']);
  return {
    ...(typeof least === 'number' ? { least } : {}),
    ...(typeof most === 'number' ? { most } : {}),
    ...(typeof exact === 'number' ? { least: exact, most: exact } : {}),
    ...(kwargs['strict_min'] === true ? { strictLeast: true } : {}),
    ...(kwargs['strict_max'] === true ? { strictMost: true } : {}),
    ...(Array.isArray(values) ? { values: values.slice(0, MOST_VALUES) } : {}),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

/** A longer list of values is no list that a contract would hold. */
const MOST_VALUES = 10_000;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 500) : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
