import { SaxesParser } from 'saxes';
import type { Problem } from '../../model/problem.ts';
import { positionFinder } from '../position-finder.ts';

/** One test of a report. */
export interface TestCase {
  /** Name of the innermost suite; empty where it has none. */
  readonly suite: string;
  /** The report's `classname`: a class, a module, a file or a package, as the test runner has it. Empty where it has none. */
  readonly group: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'errored' | 'skipped';
  /** Of a failure or an error: its first line, shortened. */
  readonly message?: string;
  /** Where the test stands in the report, counted from 1. */
  readonly line: number;
  /** It is no test: the report tells this way of a suite or file that failed before its tests could start. */
  readonly standIn?: true;
}

/** Elements within elements beyond this are refused. */
const DEEPEST = 100;
/** Tests in one report beyond this are refused. */
export const MOST_TESTS = 1_000_000;
/** Characters of a failure's message that are kept. */
const LONGEST_MESSAGE = 300;

const BAD: ReadonlyMap<string, 'failed' | 'errored'> = new Map([
  ['failure', 'failed'],
  ['error', 'errored'],
] as const);
/** GoogleTest and others say it in an attribute where there is no `<skipped>`. */
const NOT_RUN = new Set(['notrun', 'skipped', 'suppressed', 'disabled', 'ignored']);

/** Ends the parse at the first thing that is wrong. */
class ReportProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

interface OpenCase {
  readonly suite: string;
  readonly group: string;
  readonly name: string;
  readonly line: number;
  readonly depth: number;
  outcome: TestCase['outcome'];
  message: string;
}

/**
 * Reads a test report in the format that is called JUnit XML, as pytest, jest-junit, Maven Surefire, gotestsum and others write it. Every
 * `<testcase>` is a test; the counts that the file states about itself are not looked at. A document type is refused, so no
 * entity is ever expanded.
 */
export function parseJunit(path: string, text: string): readonly TestCase[] | Problem {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!/^\s*</.test(source)) {
    const message = source.trim() === '' ? 'the report is empty' : 'not XML: it does not start with `<`';
    return { message, remedy: 'name a report in JUnit XML', location: { path, line: 1 } };
  }
  const doctype = doctypeAt(source);
  if (doctype !== undefined) {
    return { message: DOCTYPE, remedy: WITHOUT_DOCTYPE, location: { path, ...positionFinder(source)(doctype) } };
  }
  const parser = new SaxesParser({ xmlns: false });
  const refuse = (message: string, remedy = 'write the report anew with the test runner'): never => {
    throw new ReportProblem({ message, remedy, location: { path, line: parser.line, column: parser.column + 1 } });
  };
  const cases: TestCase[] = [];
  const suites: string[] = [];
  let depth = 0;
  let line = 1;
  let open: OpenCase | undefined;
  /** Inside `<failure>` or `<error>`: how deep it stands, and its text so far where no attribute gives the message. */
  let bad: { readonly depth: number; text: string } | undefined;

  const add = (test: TestCase): void => {
    if (cases.length >= MOST_TESTS)
      refuse(`the report holds more than ${MOST_TESTS.toLocaleString('en-US')} tests`, 'split it');
    cases.push(test);
  };

  parser.on('error', (error) => refuse(`not valid XML: ${error.message.replace(/^\d+:\d+: /, '')}`));
  parser.on('doctype', () => refuse(DOCTYPE, WITHOUT_DOCTYPE));
  parser.on('opentagstart', () => {
    // A line break that ends the name has been read already.
    line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse(`elements are nested more than ${DEEPEST} deep`);
    if (depth === 1 && name !== 'testsuites' && name !== 'testsuite') {
      refuse(
        `the outermost element is <${shortened(name, 60)}>; <testsuites> or <testsuite> is expected`,
        'name a report in JUnit XML',
      );
    }
    if (name === 'testsuite' || name === 'testsuites') {
      if (open) refuse(`<${name}> stands inside a <testcase>`);
      suites.push(attributes['name'] ?? '');
    } else if (name === 'testcase') {
      if (open) refuse('a <testcase> stands inside another');
      const notRun =
        NOT_RUN.has((attributes['status'] ?? '').toLowerCase()) ||
        NOT_RUN.has((attributes['result'] ?? '').toLowerCase());
      open = {
        suite: suites.at(-1) ?? '',
        group: attributes['classname'] ?? attributes['class'] ?? '',
        name: attributes['name'] ?? '',
        line,
        depth,
        outcome: notRun ? 'skipped' : 'passed',
        message: '',
      };
    } else if (open && depth === open.depth + 1) {
      const outcome = BAD.get(name);
      if (outcome) {
        if (open.outcome !== 'errored') open.outcome = outcome;
        if (open.message === '') open.message = shortened(attributes['message'] ?? '', LONGEST_MESSAGE);
        if (open.message === '') bad = { depth, text: '' };
      } else if (name === 'skipped' && open.outcome === 'passed') open.outcome = 'skipped';
    } else if (!open) {
      // What fails before any test of a suite starts: told as a test of that name, so that it is not lost.
      const outcome = BAD.get(name);
      const message = shortened(attributes['message'] ?? '', LONGEST_MESSAGE);
      if (outcome)
        add({
          suite: suites.at(-1) ?? '',
          group: '',
          name: '(the suite itself)',
          outcome,
          message,
          line,
          standIn: true,
        });
    }
  });
  const read = (part: string): void => {
    if (bad && bad.text.length < LONGEST_MESSAGE * 4) bad.text += part.slice(0, LONGEST_MESSAGE * 4);
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('closetag', ({ name }) => {
    if (bad?.depth === depth) {
      if (open) open.message = shortened(bad.text.trimStart().split('\n')[0] ?? '', LONGEST_MESSAGE);
      bad = undefined;
    }
    if (name === 'testsuite' || name === 'testsuites') suites.pop();
    if (open?.depth === depth) {
      const { suite, group, name: test, line: start, outcome, message } = open;
      const standIn = isStandIn(open) ? { standIn: true as const } : {};
      add({ suite, group, name: test, outcome, ...(message === '' ? {} : { message }), line: start, ...standIn });
      open = undefined;
    }
    depth -= 1;
  });
  try {
    parser.write(source).close();
  } catch (error) {
    if (error instanceof ReportProblem) return error.problem;
    throw error;
  }
  return cases;
}

/** How jest-junit, pytest and gotestsum tell of a file or package that could not be loaded. */
function isStandIn({ group, name, outcome, message }: OpenCase): boolean {
  if (outcome !== 'failed' && outcome !== 'errored') return false;
  return (
    group === 'Test suite failed to run' || message === 'collection failure' || (group === '' && name === 'TestMain')
  );
}

const DOCTYPE = 'the report has a DOCTYPE, which is not read';
const WITHOUT_DOCTYPE = 'write the report without a document type; no test runner needs one';

/** Offset of a document type, which can only stand before the first element. Found before parsing, so that none is read through. */
function doctypeAt(source: string): number | undefined {
  let at = 0;
  for (;;) {
    while (/\s/.test(source[at] ?? '')) at += 1;
    const end = source.startsWith('<?', at) ? '?>' : source.startsWith('<!--', at) ? '-->' : undefined;
    if (end === undefined) return source.startsWith('<!DOCTYPE', at) ? at : undefined;
    const close = source.indexOf(end, at + 2);
    if (close < 0) return undefined;
    at = close + end.length;
  }
}

/** White space and control characters collapsed: the text ends up in one line of a message. */
function shortened(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
