/**
 * Renders one large report in every form there is, and writes as JSON into the file it is given how long that took and what came out. A process
 * of its own, so that its memory can be measured.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Finding, JudgedFeature, ReadinessReport } from '../src/generated/formats.ts';
import { reportComment } from '../src/platform/comment-text.ts';
import { jobSummary } from '../src/platform/job-summary.ts';
import { renderAnnotations } from '../src/render/annotations.ts';
import { decisionFiles } from '../src/render/decision-files.ts';
import { decisionRecords } from '../src/render/decision-record.ts';
import { renderJunit } from '../src/render/junit.ts';
import { renderMarkdown } from '../src/render/markdown.ts';
import { renderSarif } from '../src/render/sarif.ts';
import { renderTerminal } from '../src/render/terminal.ts';
import { CHECK_METAS } from '../src/suite/check-metas.ts';

const FEATURES = 500;
const FINDINGS = 20;
const checks = [...CHECK_METAS.keys()];

function finding(owner: string, index: number): Finding {
  const check = checks[(index * 7) % checks.length] ?? '';
  const outcome = (['fail', 'pass', 'unknown', 'pass'] as const)[index % 4] ?? 'pass';
  return {
    check,
    feature: owner,
    outcome,
    severity: (['block', 'warning', 'note', 'block'] as const)[(index >> 1) % 4] ?? 'note',
    standing: index % 10 === 9 ? 'already-on-main' : 'open',
    message: `\`metric_${index}\` of ${owner} is ${index}.4 % worse than the baseline, which is more than it may be`,
    fingerprint: `metric_${index}`,
    location: { path: `features/${owner}/compare.experiment.yml`, line: 3 + index },
    expected: 'at most 5 % worse',
    observed: `38.0 → 41.${index}, +8.4 % (95 % interval +7.6 to +9.1 %)`,
    remedy: 'make it faster and evaluate again, or ask for a wider margin in a pull request of its own',
    subjects: [`features/${owner}/compare.experiment.yml`, `features/${owner}/results.csv`],
    origin: 'checkout',
    for: (['data-scientist', 'engineer', 'operator'] as const)[index % 3] ?? 'engineer',
    statistics: {
      method: 'paired t',
      estimate: 0.084,
      interval: [0.076, 0.091],
      confidence: 0.95,
      n: { baseline: 240, candidate: 240 },
      limit: 0.05,
      direction: 'decrease',
      relative: true,
      baseline: 38,
      candidate: 41.1,
    },
  };
}

function feature(index: number): JudgedFeature {
  const id = `feature-${index}`;
  return {
    id,
    title: `Feature number ${index}`,
    stage: 'candidate',
    record: { path: `features/${id}/${id}.feature.yml`, line: 3 },
    owners: ['@acme/detect'],
    because: 'changed',
    verdict: 'blocked',
    blocksThisRun: true,
    gates: ['data-contract', 'experiment', 'reproducibility', 'tests'].map((gate) => ({
      gate,
      required: true,
      verdict: 'blocked' as const,
      passed: 3,
      failed: 1,
      unknown: 1,
      summary: '27 of 29 statements hold on 4,800 rows',
    })),
    findings: Array.from({ length: FINDINGS }, (_, at) => finding(id, at)),
    dependents: [],
  };
}

const report: ReadinessReport = {
  kind: 'promotion-gates/readiness-report',
  version: '1.0',
  tool: { name: 'promotion-gates', version: '1.0.0' },
  verdict: 'blocked',
  ready: false,
  enforced: { value: true },
  head: '4be1c7d000000000000000000000000000000000',
  notices: [],
  policy: { source: 'built-in', stages: ['exploratory', 'candidate', 'production'] },
  features: Array.from({ length: FEATURES }, (_, index) => feature(index)),
  notJudged: 0,
  waivers: [],
  knownDebt: { total: 0, seen: 0, mended: [] },
  discovered: [],
  counts: { failed: 0, unknown: 0, waived: 0, known: 0 },
};
const materials = {
  configuration: [],
  features: report.features.map(({ id }) => ({
    feature: id,
    subjects: ['record', 'contract', 'criteria', 'results'].map((role) => ({
      role: role as 'record',
      path: `features/${id}/${role}.yml`,
      blob: createHash('sha1').update(`${id} ${role}`).digest('hex'),
    })),
  })),
};
const options = {
  links: { server: 'https://github.com', repository: 'acme/detectors', commit: report.head ?? '' },
  command: 'npx promotion-gates check',
};
const MARK = { head: report.head ?? '', run: 18_234_567, attempt: 1 };
const home = 'https://github.com/acme/promotion-gates';

const started = performance.now();
const markdown = renderMarkdown(report, options);
const json = JSON.stringify(report, null, 2);
const lengths = {
  markdown: markdown.length,
  comment: reportComment(report, options).compose('default', MARK, undefined).length,
  summary: jobSummary(report, options, markdown).length,
  terminal: renderTerminal(report, { colours: true, width: 120, verbose: false }).length,
  annotations: renderAnnotations(report).length,
  sarif: renderSarif(report, { checks: CHECK_METAS, home }).length,
  junit: renderJunit(report).length,
  decision: decisionFiles(decisionRecords(report, materials, { reportText: json, home, now: new Date(0) })).size,
  json: json.length,
};
const findings = report.features.reduce((sum, one) => sum + one.findings.length, 0);
writeFileSync(
  process.argv[2] ?? 'rendered.json',
  JSON.stringify({ milliseconds: performance.now() - started, findings, lengths }),
);
