import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Finding, ReadinessReport } from '../../src/generated/formats.ts';
import { renderJunit } from '../../src/render/junit.ts';
import { parseJunit, type TestCase } from '../../src/sources/formats/junit.ts';
import { NOTE, OPEN, PASSED, REPORTS, reworded, SKIPPED, WARNING, WORSE } from '../support/example-reports.ts';
import { hostileText } from '../support/hostile-text.ts';
import { feature, finding, readinessReport } from '../support/report.ts';

function read(xml: string): readonly TestCase[] {
  const cases = parseJunit('report.xml', xml);
  if ('message' in cases) throw new Error(`${cases.message} (${cases.location?.line})\n${xml}`);
  return cases;
}

/** What Jenkins' schema for JUnit reports (jenkinsci/xunit-plugin, junit-10.xsd) allows, as far as it is written here. */
const ALLOWED: Readonly<
  Record<string, { readonly inside: readonly string[]; readonly attributes: readonly string[] }>
> = {
  testsuites: {
    inside: ['testsuite'],
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'disabled', 'time'],
  },
  testsuite: { inside: ['testcase'], attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'] },
  testcase: { inside: ['skipped', 'error', 'failure'], attributes: ['name', 'classname', 'time', 'file', 'line'] },
  skipped: { inside: [], attributes: ['message', 'type'] },
  error: { inside: [], attributes: ['message', 'type'] },
  failure: { inside: [], attributes: ['message', 'type'] },
};

/** Breaks of those rules, and counts that are not what they count. */
function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const open: { name: string; counts: Record<string, number>; seen: Record<string, number> }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => faults.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent && !ALLOWED[parent.name]?.inside.includes(name)) faults.push(`<${name}> in <${parent.name}>`);
    for (const key of Object.keys(attributes))
      if (!ALLOWED[name]?.attributes.includes(key)) faults.push(`${key} of <${name}>`);
    if (['testsuite', 'testcase'].includes(name) && attributes['name'] === undefined)
      faults.push(`<${name}> without a name`);
    const key = { testcase: 'tests', failure: 'failures', error: 'errors', skipped: 'skipped' }[name];
    if (key !== undefined) for (const { seen } of open) seen[key] = (seen[key] ?? 0) + 1;
    const counts = Object.fromEntries(
      ['tests', 'failures', 'errors', 'skipped'].map((count) => [count, Number(attributes[count] ?? Number.NaN)]),
    );
    open.push({ name, counts, seen: { tests: 0, failures: 0, errors: 0, skipped: 0 } });
  });
  parser.on('closetag', ({ name }) => {
    const { counts, seen } = open.pop() ?? { counts: {}, seen: {} };
    if (name.startsWith('testsuite') && JSON.stringify(counts) !== JSON.stringify(seen))
      faults.push(`<${name}> states ${JSON.stringify(counts)} and holds ${JSON.stringify(seen)}`);
  });
  parser.write(xml).close();
  return faults;
}

const short = ({ group, name, outcome }: TestCase): string => `${outcome} ${group} ${name}`;

describe('JUnit XML', () => {
  test.each(Object.entries(REPORTS))('of %s is what readers of it take', (_name, report) => {
    const xml = renderJunit(report);
    expect(faultsOf(xml)).toEqual([]);
    // Readers refuse a file without tests.
    expect(read(xml).length).toBeGreaterThan(0);
  });

  test('has a test for each answer: failed, not to be told, passed, not asked', () => {
    const report = readinessReport({
      features: [
        feature({ verdict: 'blocked', blocksThisRun: true, findings: [WORSE, OPEN, WARNING, NOTE, PASSED, SKIPPED] }),
      ],
    });
    expect(read(renderJunit(report)).map(short)).toEqual([
      'failed promotion-gates verdict',
      'failed cpu-burst.experiment not-worse: latency_ms',
      'errored cpu-burst.experiment not-worse: recall, search',
      'skipped cpu-burst.experiment threshold-holds: none',
      'skipped cpu-burst.reproducibility packages-locked: numpy',
      'skipped cpu-burst.reproducibility hardware-recorded: hardware',
      'passed cpu-burst.tests tests-passed: unit',
    ]);
  });

  test('says what was expected, what was seen and what to do', () => {
    const xml = renderJunit(readinessReport({ features: [feature({ findings: [WORSE] })] }));
    expect(xml).toContain('file="features/cpu-burst/burst-vs-ewma.experiment.yml" line="11"');
    expect(xml).toContain(
      `expected: ${WORSE.expected}\nseen: ${WORSE.observed}\nwhat to do: ${WORSE.remedy}</failure>`,
    );
  });

  test('fails for nothing that does not block this run', () => {
    const outcomes = (findings: Finding[], rest: Partial<ReadinessReport> = {}): string[] =>
      read(renderJunit(readinessReport({ features: [feature({ findings })], ...rest }))).map(({ outcome }) => outcome);
    for (const standing of ['waived', 'known', 'already-on-main'] as const)
      expect(outcomes([{ ...WORSE, standing }])).toEqual(['passed', 'skipped']);
    expect(outcomes([WORSE], { enforced: { value: false }, verdict: 'blocked', ready: false })).toEqual([
      'skipped',
      'skipped',
    ]);
  });

  test('is not green where the run is not ready, even if no finding says so', () => {
    const [verdict] = read(renderJunit(readinessReport({ verdict: 'undecided', ready: false })));
    expect(verdict).toMatchObject({ name: 'verdict', outcome: 'errored' });
  });

  test('whatever stands in the files, it is valid XML 1.0 with the same tests', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(REPORTS)), fc.infiniteStream(hostileText), (report, words) => {
        const xml = renderJunit(reworded<ReadinessReport>(report, () => words.next().value ?? ''));
        expect(faultsOf(xml)).toEqual([]);
        const outcomes = (text: string): string[] => read(text).map(({ outcome }) => outcome);
        expect(outcomes(xml)).toHaveLength(outcomes(renderJunit(report)).length);
        // The verdict, which comes first, is no text of a file.
        expect(outcomes(xml)[0]).toEqual(outcomes(renderJunit(report))[0]);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps white space and markup of a name', () => {
    const name = 'a\tb\nc & <d> "e" \']]>';
    const [, one] = read(
      renderJunit(readinessReport({ features: [feature({ findings: [finding({ fingerprint: name })] })] })),
    );
    expect(one?.name).toBe(`improvement: ${name}`);
  });
});
