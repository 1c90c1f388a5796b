import type { Scalar } from '../../../query/condition.ts';
import type { ToolQuestion, ToolTest } from '../../../sources/formats/tool-results.ts';
import type { ContractNode } from './contract-node.ts';
import { allowsNone } from './rule-operator.ts';
import type { ContractPlan, ObjectPlan, PlannedStatement } from './statement-plan.ts';

/** A statement of a contract, and what a test of a tool must have asked to answer it. */
export interface AskedOfTools {
  /** What the statement is about, as `host_cpu.busy_share required`. */
  readonly about: string;
  /** Names of the object. */
  readonly objects: readonly string[];
  /** Of each column that it is about: the names it may have. Of an object as a whole: none. */
  readonly columns: readonly (readonly string[])[];
  /** Left out: only a test that was made from this very rule answers it. */
  readonly question?: ToolQuestion;
  /** The rule it is, where it is one: by its metric, or by its place in the list that it stands in, from 0. */
  readonly rule?: { readonly metric: string } | { readonly place: number };
  /** Whether what a test was told is at least as strict. Left out: the question says it all. */
  readonly covers?: (stated: NonNullable<ToolTest['stated']>) => boolean;
  /** What follows the name of table and column in the name that dbt gives the test. */
  readonly suffix?: string;
}

type Asks = Pick<AskedOfTools, 'question' | 'rule' | 'covers' | 'suffix'> & { readonly columns: readonly number[] };

/** All statements of a contract that tests of other tools may answer. */
export function* askedOfTools(contract: ContractNode, plan: ContractPlan): Iterable<AskedOfTools> {
  const places = rulePlaces(contract);
  for (const object of plan.objects) {
    for (const planned of object.statements) {
      const asks = asksOf(planned, object, plan, places);
      const names = asks?.columns.map((column) => object.columns[column]);
      // Fields inside of columns are no columns elsewhere.
      if (!asks || !names || names.some((column) => !column || column.within !== undefined)) continue;
      const columns = names.map((column) => column?.names ?? []);
      yield { ...asks, about: planned.statement.about, objects: object.sqlNames, columns };
    }
  }
}

function asksOf(
  { statement, question }: PlannedStatement,
  object: ObjectPlan,
  plan: ContractPlan,
  places: ReadonlyMap<string, number>,
): Asks | undefined {
  const { limit, location, about } = statement;
  const none = limit === undefined || allowsNone(limit);
  // datacontract-cli takes the two bounds of `between` for allowed, and a share of duplicates for their number.
  const rule = (metric: string): Pick<Asks, 'rule'> => {
    if (limit === undefined || limit.operator === 'mustBeBetween' || limit.operator === 'mustNotBeBetween') return {};
    return metric === 'duplicateValues' && limit.unit === 'percent' ? {} : { rule: { metric } };
  };
  switch (question.kind) {
    case 'column':
      return { columns: [question.column], question: 'present' };
    case 'key': {
      const columns = object.keys[question.key] ?? [];
      const asked = columns.length === 1 ? 'unique' : 'unique-together';
      return { columns, ...rule('duplicateValues'), ...(none ? { question: asked } : {}) };
    }
    case 'rows':
      return {
        columns: [],
        ...rule('rowCount'),
        question: 'row-count',
        covers: ({ least, most }) => limit !== undefined && countCovers(limit, least, most),
      };
    case 'reference': {
      const { from, to } = plan.references[question.reference] ?? {};
      if (!from || from.columns.length !== 1) return undefined;
      const target = to && 'object' in to ? plan.objects[to.object] : undefined;
      const field = target?.columns[to?.columns[0] ?? -1]?.names.at(-1);
      const suffix = target && field !== undefined ? { suffix: `__${field}__ref_${target.name}_` } : {};
      return { columns: from.columns, question: 'refers', ...suffix };
    }
    case 'question': {
      const place = places.get(placeOf(location));
      return place === undefined ? undefined : { columns: columnOf(statement.about, object), rule: { place } };
    }
    case 'condition': {
      const condition = object.conditions[question.condition];
      if (!condition) return undefined;
      const columns = [condition.column];
      switch (condition.is) {
        case 'present':
          return { columns, ...rule('nullValues'), ...(none ? { question: 'not-null' } : {}) };
        case 'none-of':
          return { columns, ...rule('missingValues') };
        case 'typed':
          return { columns, question: 'type', covers: () => false };
        case 'at-least':
          return {
            columns,
            question: 'at-least',
            covers: ({ least }) => least !== undefined && least >= Number(condition.value),
          };
        case 'more-than':
          return {
            columns,
            question: 'at-least',
            covers: ({ least, strictLeast = false }) =>
              least !== undefined &&
              (least > Number(condition.value) || (strictLeast && least === Number(condition.value))),
          };
        case 'at-most':
          return {
            columns,
            question: 'at-most',
            covers: ({ most }) => most !== undefined && most <= Number(condition.value),
          };
        case 'less-than':
          return {
            columns,
            question: 'at-most',
            covers: ({ most, strictMost = false }) =>
              most !== undefined &&
              (most < Number(condition.value) || (strictMost && most === Number(condition.value))),
          };
        case 'length-at-least':
          return {
            columns,
            question: 'length-at-least',
            covers: ({ least }) => least !== undefined && least >= condition.value,
          };
        case 'length-at-most':
          return {
            columns,
            question: 'length-at-most',
            covers: ({ most }) => most !== undefined && most <= condition.value,
          };
        case 'matches':
          // A format of text is asked for by a pattern as well, of which no tool knows.
          if (limit === undefined && !about.includes(' pattern')) return undefined;
          return {
            columns,
            ...rule('invalidValues'),
            ...(none ? { question: 'matches', covers: ({ pattern }) => pattern === condition.pattern } : {}),
          };
        case 'one-of':
          return { columns, ...rule('invalidValues'), ...(none ? inSet(condition.values) : {}) };
        default:
          return undefined;
      }
    }
    default:
      return undefined;
  }
}

function inSet(values: readonly Scalar[]): Pick<Asks, 'question' | 'covers' | 'suffix'> {
  return {
    question: 'in-set',
    covers: ({ values: stated }) =>
      stated !== undefined && stated.length > 0 && stated.every((value) => values.some((known) => known === value)),
    suffix: `__${values.map((value) => String(value).replaceAll(/[^0-9a-zA-Z_]+/g, '_')).join('__')}`,
  };
}

function countCovers(
  { operator, values: [value = Number.NaN], unit }: NonNullable<PlannedStatement['statement']['limit']>,
  least: number | undefined,
  most: number | undefined,
): boolean {
  if (unit !== 'rows') return false;
  if (operator === 'mustBeGreaterThan') return least !== undefined && least > value;
  if (operator === 'mustBeGreaterOrEqualTo') return least !== undefined && least >= value;
  if (operator === 'mustBe') return least === value && most === value;
  if (operator === 'mustBeLessThan') return most !== undefined && most < value;
  return operator === 'mustBeLessOrEqualTo' && most !== undefined && most <= value;
}

/** The column that a rule in SQL is written at: what the statement is about begins with its name. */
function columnOf(about: string, { name, columns }: ObjectPlan): readonly number[] {
  const rest = about.slice(name.length + 1);
  const at = columns.findIndex(
    ({ names, within }) => within === undefined && rest.startsWith(`${names.at(-1) ?? ''} sql`),
  );
  return at === -1 ? [] : [at];
}

/** Where each rule stands in its list, by its location. */
function rulePlaces(contract: ContractNode): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const object of contract.list('schema'))
    for (const of of [object, ...object.list('properties')])
      of.list('quality').forEach(({ location }, place) => places.set(placeOf(location), place));
  return places;
}

function placeOf({ line, column }: PlannedStatement['statement']['location']): string {
  return `${line ?? 0}:${column ?? 0}`;
}
