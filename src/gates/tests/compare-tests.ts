import type { TestCase } from '../../sources/formats/junit.ts';

/** The tests of one report, then and now. */
export interface ReportTests {
  readonly before: readonly TestCase[];
  readonly now: readonly TestCase[];
}

/** What became of the tests a report held before. */
export interface TestChanges {
  /** How many different tests it held before. */
  readonly tests: number;
  /** Names of those that are in no report now. */
  readonly removed: readonly string[];
  /** How many are now under another suite, class, file or report. */
  readonly moved: number;
  /** Names of those that ran before and are skipped now. */
  readonly nowSkipped: readonly string[];
}

/**
 * Finds tests that are gone. A test is told by its class (or file, or package), its name and its suite; the same test several
 * times in a report (repetitions, retries) is one, and what stands in for a file that could not be loaded is none. One that
 * is missing counts as moved, not gone, where some report has gained a test of the same class and name, or else of the same
 * name: renaming a suite, a file or a class takes no test away.
 */
export function compareTests(reports: readonly ReportTests[]): readonly TestChanges[] {
  const compared = reports.map(({ before, now }) => compareReport(before, now));
  const gained = compared.flatMap((report) => report.gained);
  const byKey = counted(gained, keyOf);
  const byName = counted(gained, ({ name }) => name);
  const unmatched = compared.map(({ lost }) => lost.filter((test) => !taken(test, keyOf(test), byKey, byName)));
  return compared.map(({ tests, lost, renamed, nowSkipped }, index) => {
    const gone = (unmatched[index] ?? []).filter((test) => !take(byName, test.name));
    return { tests, removed: gone.map(nameOfTest), moved: renamed + lost.length - gone.length, nowSkipped };
  });
}

/** What a test is called in messages. */
export function nameOfTest({ suite, group, name }: Pick<TestCase, 'suite' | 'group' | 'name'>): string {
  const place = group === '' ? suite : group;
  if (name === '') return place === '' ? '(a test without a name)' : place;
  return place === '' || place === name ? name : `${place} › ${name}`;
}

type Identity = Pick<TestCase, 'suite' | 'group' | 'name'>;

function keyOf({ group, name }: Identity): string {
  return `${group}\0${name}`;
}

interface ComparedReport {
  readonly tests: number;
  readonly lost: readonly Identity[];
  readonly gained: readonly Identity[];
  /** Under another suite of the same report. */
  readonly renamed: number;
  readonly nowSkipped: readonly string[];
}

function compareReport(before: readonly TestCase[], now: readonly TestCase[]): ComparedReport {
  const then = identities(before);
  const here = identities(now);
  const lost: Identity[] = [];
  const gained: Identity[] = [];
  const nowSkipped: string[] = [];
  let tests = 0;
  let renamed = 0;
  for (const key of new Set([...then.keys(), ...here.keys()])) {
    const old = then.get(key);
    const current = here.get(key);
    tests += old?.suites.size ?? 0;
    const away = [...(old?.suites ?? [])].filter(([suite]) => !current?.suites.has(suite)).map(([, test]) => test);
    const come = [...(current?.suites ?? [])].filter(([suite]) => !old?.suites.has(suite)).map(([, test]) => test);
    const pairs = Math.min(away.length, come.length);
    renamed += pairs;
    lost.push(...away.slice(pairs));
    gained.push(...come.slice(pairs));
    const [test] = current?.suites.values() ?? [];
    if (old?.ran && current && !current.ran && test) nowSkipped.push(nameOfTest(test));
  }
  return { tests, lost, gained, renamed, nowSkipped };
}

interface SameTests {
  readonly suites: Map<string, Identity>;
  /** Whether any of them ran. */
  ran: boolean;
}

function identities(cases: readonly TestCase[]): Map<string, SameTests> {
  const byKey = new Map<string, SameTests>();
  for (const test of cases) {
    if (test.standIn) continue;
    const key = keyOf(test);
    let same = byKey.get(key);
    if (!same) byKey.set(key, (same = { suites: new Map(), ran: false }));
    if (!same.suites.has(test.suite)) same.suites.set(test.suite, test);
    if (test.outcome !== 'skipped') same.ran = true;
  }
  return byKey;
}

function counted<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

/** Takes one gained test of the same class and name, which then is no longer there to be taken by its name alone. */
function taken(test: Identity, key: string, byKey: Map<string, number>, byName: Map<string, number>): boolean {
  return take(byKey, key) && take(byName, test.name);
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count === 0) return false;
  counts.set(key, count - 1);
  return true;
}
