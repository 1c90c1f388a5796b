import type { TestReport } from '../../generated/formats.ts';

/** How many tests of a report there are, and how many of them ran, failed or ended in an error, or were skipped. */
export interface TestNumbers {
  readonly all: number;
  readonly ran: number;
  readonly bad: number;
  readonly skipped: number;
}

/** The numbers of a report; all zero where it could not be read. */
export function numbersOf({ counts }: Pick<TestReport, 'counts'>): TestNumbers {
  const { passed, failed, errored, skipped } = counts ?? { passed: 0, failed: 0, errored: 0, skipped: 0 };
  return { all: passed + failed + errored + skipped, ran: passed + failed + errored, bad: failed + errored, skipped };
}

/** `1 test`, `1,204 tests`. */
export function testCount(number: number, what = 'test'): string {
  return `${number.toLocaleString('en-US')} ${what}${number === 1 ? '' : 's'}`;
}

/** What an answer about a report is about: stable while the report's content changes. */
export function aboutReport({ kind, path }: Pick<TestReport, 'kind' | 'path'>): string {
  return `${kind}: ${path}`;
}
