import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, ReadinessReport } from '../../src/generated/formats.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { CHECK_METAS } from '../../src/suite/check-metas.ts';
import { NOTE, OPEN, PASSED, REPORTS, reworded, SKIPPED, WARNING, WORSE } from '../support/example-reports.ts';
import { hostileText } from '../support/hostile-text.ts';
import { feature, finding, readinessReport } from '../support/report.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn?: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly name: string;
          readonly shortDescription: { readonly text: string };
          readonly help: { readonly text: string; readonly markdown?: string };
          readonly properties?: { readonly tags: readonly string[] };
        }[];
      };
    };
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly {
        readonly level: string;
        readonly message: { readonly text: string };
      }[];
    }[];
    readonly results: readonly Result[];
  }[];
}

const {
  id: _,
  $schema: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, '../golden/sarif/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<
  string,
  unknown
>;
const validate = new Ajv({
  strict: false,
  logger: false,
  allErrors: true,
  // The schema has a pattern that only the older kind of regular expression takes.
  unicodeRegExp: false,
  formats: { uri: (text: string) => URL.canParse(text), 'uri-reference': /^[^\\\s\p{Cc}]*$/u, 'date-time': true },
}).compile(schema);

const options = { checks: CHECK_METAS, home: 'https://github.com/acme/promotion-gates' };

function log(report: ReadinessReport): Log['runs'][number] {
  const value = JSON.parse(renderSarif(report, options)) as Log;
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = value.runs;
  if (!run) throw new Error('no run');
  return run;
}

/** What GitHub's page on SARIF support asks of a log beyond the schema; it refuses the whole log otherwise. */
function githubFaults({ tool, results }: Log['runs'][number]): string[] {
  const faults: string[] = [];
  const { rules } = tool.driver;
  for (const { id, name, shortDescription, help, properties } of rules) {
    if (name.length > 255 || shortDescription.text.length > 1024 || help.text === '') faults.push(`rule ${id}`);
    if ((properties?.tags ?? []).length > 20) faults.push(`tags of ${id}`);
  }
  if (results.length > 25_000) faults.push('too many results');
  for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results) {
    if (rules[ruleIndex]?.id !== ruleId) faults.push(`${ruleId}: not the rule at ${ruleIndex}`);
    if (message.text === '') faults.push(`${ruleId}: no message`);
    if (locations.length !== 1) faults.push(`${ruleId}: not one place`);
    for (const { physicalLocation } of locations) {
      const { uri } = physicalLocation.artifactLocation;
      if (!/^[\w.~!*'()%-]+(\/[\w.~!*'()%-]+)*$/.test(uri) || uri.split('/').includes('..')) faults.push(`uri ${uri}`);
      if (physicalLocation.region.startLine < 1) faults.push(`${ruleId}: line 0`);
    }
    if (!/^[0-9a-f]+:\d+$/.test(partialFingerprints['primaryLocationLineHash'] ?? '')) faults.push(`${ruleId}: hash`);
  }
  const hashes = results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
  if (new Set(hashes).size !== hashes.length) faults.push('two results are the same alert');
  return faults;
}

describe('SARIF', () => {
  test.each(Object.entries(REPORTS))('of %s satisfies the schema of 2.1.0 and what GitHub asks', (_name, report) => {
    expect(githubFaults(log(report))).toEqual([]);
  });

  test('has a result for what should be mended, what blocks first, and none for what passed', () => {
    const { results } = log(
      readinessReport({ features: [feature({ findings: [NOTE, PASSED, WARNING, SKIPPED, OPEN, WORSE] })] }),
    );
    expect(
      results.map(({ level, ruleId, properties }) => `${level} ${ruleId} ${String(properties['outcome'])}`),
    ).toEqual([
      'error experiment/not-worse unknown',
      'error experiment/not-worse fail',
      'warning reproducibility/packages-locked fail',
      'note reproducibility/hardware-recorded fail',
    ]);
  });

  test('has nothing worse than the run does: waived, known, already on main, not enforced', () => {
    const levels = (findings: Finding[], rest: Partial<ReadinessReport> = {}): string[] =>
      log(readinessReport({ features: [feature({ findings })], ...rest })).results.map(({ level }) => level);
    expect(
      levels([
        { ...WORSE, standing: 'waived' },
        { ...OPEN, standing: 'known' },
      ]),
    ).toEqual(['note', 'note']);
    expect(levels([{ ...WORSE, standing: 'already-on-main' }])).toEqual(['note']);
    expect(levels([WORSE], { enforced: { value: false } })).toEqual(['warning']);
  });

  test('says why an accepted finding is accepted', () => {
    const { results } = log(REPORTS.ready);
    const waived = results.find(({ properties }) => properties['standing'] === 'waived');
    expect(waived?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'until 2027-01-31: Archive replay lands in January.' },
    ]);
  });

  test('carries the documentation of each check as help', () => {
    const [rule] = log(readinessReport({ features: [feature({ findings: [WORSE] })] })).tool.driver.rules;
    const meta = CHECK_METAS.get('experiment/not-worse');
    expect(rule?.help.text).toContain(meta?.why);
    expect(rule?.help.markdown).toContain(meta?.remedy);
    expect(rule).toMatchObject({
      id: 'experiment/not-worse',
      helpUri: 'https://github.com/acme/promotion-gates/blob/HEAD/docs/checks.md#experimentnot-worse',
    });
  });

  test('tells findings apart by what they are about, not by line, message or amount', () => {
    const hash = (more: Partial<Finding>): string | undefined =>
      log(readinessReport({ features: [feature({ findings: [{ ...WORSE, ...more }] })] })).results[0]
        ?.partialFingerprints['primaryLocationLineHash'];
    const first = hash({});
    expect(hash({ message: 'other words', location: { path: 'other.yml', line: 99 }, size: 3 })).toBe(first);
    expect(hash({ fingerprint: 'recall' })).not.toBe(first);
    expect(hash({ check: 'experiment/threshold-holds' })).not.toBe(first);
    expect(hash({ feature: 'disk-filling' })).not.toBe(first);
  });

  test('puts a finding without a place at the record, and says what has none at all in the log of the run', () => {
    expect(
      log(readinessReport({ features: [feature({ findings: [finding()] })] })).results[0]?.locations,
    ).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: 'features/cpu-burst/cpu-burst.feature.yml' },
          region: { startLine: 3 },
        },
      },
    ]);
    const { record: _record, ...lone } = feature({ findings: [finding()] });
    const { results, invocations } = log(readinessReport({ features: [lone] }));
    expect(results).toEqual([]);
    expect(invocations[0]?.toolExecutionNotifications[0]).toMatchObject({
      level: 'error',
      message: { text: expect.stringContaining('latency_ms') },
    });
  });

  test('stays within what GitHub shows, keeps what blocks, and says how much is left out', () => {
    const findings = Array.from({ length: 6_000 }, (_unused, index) =>
      finding({ fingerprint: String(index), severity: index === 5_999 ? 'block' : 'warning' }),
    );
    const run = log(readinessReport({ features: [feature({ findings })] }));
    expect(run.results).toHaveLength(5_000);
    expect(run.results[0]?.level).toBe('error');
    expect(run.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      '1,000 more findings in the readiness report',
    );
  });

  test('a path cannot lead out of the repository, or be another address', () => {
    const uri = (path: string): string | undefined =>
      log(readinessReport({ features: [feature({ findings: [finding({ location: { path, line: 1 } })] })] })).results[0]
        ?.locations[0]?.physicalLocation.artifactLocation.uri;
    expect(uri('../../etc/passwd')).toBe('etc/passwd');
    expect(uri('//e.test/a')).toBe('e.test/a');
    expect(uri('javascript:alert(1)')).toBe('javascript%3Aalert(1)');
    expect(uri('a b/ü?#.yml')).toBe('a%20b/%C3%BC%3F%23.yml');
  });

  test('the same report gives the same bytes', () => {
    expect(renderSarif(REPORTS.several, options)).toBe(renderSarif(REPORTS.several, options));
  });

  test('whatever stands in the files, it is a valid log with no link, placeholder or hidden character of theirs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(REPORTS)), fc.infiniteStream(hostileText), (report, words) => {
        const hostile = reworded<ReadinessReport>(report, (key) => {
          const word = words.next().value ?? '';
          return key === 'path' || key === 'id' || key === 'message' ? `${word}x` : word;
        });
        const run = log(hostile);
        expect(githubFaults(run)).toEqual([]);
        for (const { message } of [
          ...run.results,
          ...run.invocations.flatMap((one) => one.toolExecutionNotifications),
        ]) {
          expect(message.text).not.toMatch(/\]\(/);
          expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
          expect(message.text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
      { numRuns: 100 },
    );
  });
});
