import type { DbtTest } from '../../../sources/formats/dbt-run-results.ts';
import type { ToolResults, ToolTest } from '../../../sources/formats/tool-results.ts';
import { type AskedOfTools, askedOfTools } from './asked-of-tools.ts';
import type { ContractNode } from './contract-node.ts';
import type { ContractPlan } from './statement-plan.ts';

/** A statement of a contract that a test of another tool has answered. */
export interface MatchedTest {
  /** The object and what of it, as `host_cpu.busy_share required`. */
  readonly about: string;
  readonly test: ToolTest;
}

/** Which tests answer which statements, and the names of those that answer none. */
export interface MatchedResults {
  readonly matched: readonly MatchedTest[];
  readonly unmatched: readonly string[];
}

/**
 * Finds the statements that tests of another tool answer. A test counts for a statement where it is about the same column of the
 * same object and was told to ask for at least as much; a test of datacontract-cli only where it ran on this very version of the contract.
 */
export function matchToolResults(contract: ContractNode, plan: ContractPlan, results: ToolResults): MatchedResults {
  const own =
    results.contract === undefined
      ? undefined
      : results.contract.id === contract.text('id') && results.contract.version === contract.text('version');
  const matched: MatchedTest[] = [];
  const used = new Set<ToolTest>();
  const tests = own === false ? [] : results.tests;
  for (const asked of askedOfTools(contract, plan)) {
    const found = tests.filter((test) => answers(test, asked, own === true));
    // Of several the worst counts: what failed once did not hold.
    const test = found.toSorted((one, other) => rank(one) - rank(other))[0];
    found.forEach((each) => used.add(each));
    if (test) matched.push({ about: asked.about, test });
  }
  return { matched, unmatched: results.tests.filter((test) => !used.has(test)).map(({ name }) => name) };
}

function rank({ outcome }: ToolTest): number {
  return ['failed', 'errored', 'skipped', 'passed'].indexOf(outcome);
}

function answers(test: ToolTest & DbtTest, asked: AskedOfTools, own: boolean): boolean {
  if (own && test.rule) return isRule(test.rule, asked.rule) && isSame(test, asked);
  if (asked.question === undefined || !test.asks?.includes(asked.question)) return false;
  // What a tool made of a statement itself does not answer a rule of the same kind, which has a limit of its own.
  if (own) return asked.rule === undefined && isSame(test, asked) && !isOpenBound(asked);
  if (test.about !== undefined) return isAbout(test.about, test, asked);
  return (
    isSame(test, asked) && (asked.covers === undefined || (test.stated !== undefined && asked.covers(test.stated)))
  );
}

function isRule(made: NonNullable<ToolTest['rule']>, rule: AskedOfTools['rule']): boolean {
  if (!rule) return false;
  return 'metric' in made
    ? 'metric' in rule && made.metric === rule.metric
    : 'place' in rule && made.place === rule.place;
}

/** Bounds that are left out themselves are told by two tests, of which one is the same as of bounds that are not. */
function isOpenBound({ about }: AskedOfTools): boolean {
  return about.includes(' exclusive');
}

function isSame({ object, column, columns }: ToolTest, asked: AskedOfTools): boolean {
  // A suite of one table may leave the table out.
  if (object !== undefined && !asked.objects.includes(object)) return false;
  if (asked.columns.length === 1) return column !== undefined && (asked.columns[0]?.includes(column) ?? false);
  if (column !== undefined) return false;
  // What is unique by some of the columns is so by all of them.
  return columns?.every((name) => asked.columns.some((names) => names.includes(name))) ?? true;
}

/** Whether dbt made a name from this table and column: `TABLE_COLUMN`, of a source after its name, with values after it. */
function isAbout(about: string, { object, ofSource = false }: ToolTest & DbtTest, asked: AskedOfTools): boolean {
  const [column] = asked.columns;
  if (!column || asked.columns.length > 1) return false;
  return asked.objects.some((name) =>
    column.some((of) => {
      const whole = `${name}_${of}${asked.suffix ?? ''}`;
      // The query says which table was read: the name alone may be read in several ways.
      const read = object === undefined || asked.objects.some((known) => known.toLowerCase() === object.toLowerCase());
      return read && (about === whole || (ofSource && about.endsWith(`_${whole}`)));
    }),
  );
}
