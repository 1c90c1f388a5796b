import { describe, expect, test } from '@jest/globals';
import type { JudgedFeature, ReadinessReport } from '../../src/generated/formats.ts';
import { jobSummary, problemSummary } from '../../src/platform/job-summary.ts';
import { NO_VERDICT, OUTPUTS, outputsOf } from '../../src/platform/outputs.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';

function feature(id: string, rest: Partial<JudgedFeature> = {}): JudgedFeature {
  return {
    id,
    title: id,
    stage: 'candidate',
    record: { path: `${id}.feature.yml` },
    owners: [],
    because: 'changed',
    verdict: 'ready',
    blocksThisRun: false,
    gates: [],
    findings: [],
    dependents: [],
    ...rest,
  };
}

function report(features: JudgedFeature[], rest: Partial<ReadinessReport> = {}): ReadinessReport {
  return {
    kind: 'promotion-gates/readiness-report',
    version: '1.0',
    tool: { name: 'promotion-gates', version: '0.0.0' },
    verdict: 'ready',
    ready: true,
    enforced: { value: true },
    notices: [],
    policy: { source: 'built-in', stages: ['exploratory', 'candidate', 'production'] },
    features,
    notJudged: 0,
    waivers: [],
    knownDebt: { total: 0, seen: 0, mended: [] },
    discovered: [],
    counts: { failed: 1, unknown: 2, waived: 3, known: 4 },
    ...rest,
  };
}

const files = {
  report: '/t/readiness-report.json',
  markdown: '/t/report.md',
  sarif: '/t/report.sarif',
  junit: '/t/report.junit.xml',
  decision: '/t/decision',
};

describe('outputs', () => {
  test('say what was decided, what blocks first', () => {
    const outputs = outputsOf(
      report(
        [
          feature('a'),
          feature('b', { because: 'raised', raisedFrom: 'exploratory', verdict: 'blocked', blocksThisRun: true }),
        ],
        { verdict: 'blocked', ready: false },
      ),
      files,
    );
    expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
    expect(outputs).toMatchObject({
      verdict: 'blocked',
      ready: 'false',
      raised: '["b"]',
      ...files,
      failed: '1',
      unknown: '2',
      waived: '3',
      known: '4',
    });
    expect(JSON.parse(outputs.features ?? '')).toEqual([
      { id: 'b', stage: 'candidate', raisedFrom: 'exploratory', verdict: 'blocked', blocksThisRun: true },
      { id: 'a', stage: 'candidate', raisedFrom: null, verdict: 'ready', blocksThisRun: false },
    ]);
  });

  test('a new feature above the first stage is raised; one judged as if at a stage is not', () => {
    const outputs = outputsOf(
      report([
        feature('new', { because: 'registered', raisedFrom: '' }),
        feature('first', { because: 'registered', stage: 'exploratory' }),
        feature('as-if', { because: 'changed', raisedFrom: 'exploratory' }),
      ]),
      files,
    );
    expect(outputs.raised).toBe('["new"]');
  });

  test('stay JSON and within what GitHub takes, keeping what blocks', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      feature(`feature-${index}`, { blocksThisRun: index === 19_999 }),
    );
    const { features = '' } = outputsOf(report(many), files);
    expect(features.length).toBeLessThanOrEqual(200_000);
    expect((JSON.parse(features) as JudgedFeature[])[0]?.id).toBe('feature-19999');
  });

  test('without a verdict nothing reads as ready', () => {
    expect(NO_VERDICT).toMatchObject({ verdict: 'undecided', ready: 'false', raised: '[]', features: '[]' });
  });
});

describe('the job summary', () => {
  const findings = Array.from({ length: 300 }, (_, index) => ({
    check: `experiment/question-${index}`,
    feature: 'a',
    outcome: 'pass' as const,
    severity: 'block' as const,
    standing: 'open' as const,
    message: `statement ${index} holds, ${'and so it does '.repeat(20)}`,
    fingerprint: String(index),
    subjects: [],
    origin: 'checkout' as const,
    for: 'engineer' as const,
  }));
  const long = report([feature('a', { findings, verdict: 'blocked', blocksThisRun: true })], {
    verdict: 'blocked',
    ready: false,
  });
  const full = renderMarkdown(long);

  test('is the whole report where it fits', () => {
    expect(jobSummary(long, {})).toBe(full);
  });

  test('of wrong configuration names the places and shows hostile text as text', () => {
    const summary = problemSummary([
      {
        message: 'unknown key `requred` <img src=x> | @acme/all',
        remedy: 'write `required`',
        location: { path: 'promotion.yml', line: 3 },
      },
      ...Array.from({ length: 250 }, () => ({ message: 'again' })),
    ]);
    expect(summary).toContain('| `promotion.yml:3` |');
    expect(summary).not.toMatch(/(?<!\\)<img|(?<!\\)\| @|@acme/);
    expect(summary).toContain('51 more problems: see the log.');
  });
});
