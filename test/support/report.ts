import type { Finding, GateSummary, JudgedFeature, ReadinessReport } from '../../src/generated/formats.ts';

/** A finding that blocks: a metric that got worse. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    check: 'experiment/improvement',
    feature: 'cpu-burst',
    outcome: 'fail',
    severity: 'block',
    standing: 'open',
    message: '`latency_ms` is 8.4% worse than the baseline',
    fingerprint: 'latency_ms',
    subjects: ['features/cpu-burst/burst-vs-ewma.experiment.yml'],
    origin: 'checkout',
    for: 'data-scientist',
    ...more,
  };
}

/** How one gate stands. */
export function gate(
  name: string,
  verdict: GateSummary['verdict'],
  summary: string,
  more: Partial<GateSummary> = {},
): GateSummary {
  return {
    gate: name,
    required: true,
    verdict,
    passed: 1,
    failed: verdict === 'blocked' ? 1 : 0,
    unknown: verdict === 'undecided' ? 1 : 0,
    summary,
    ...more,
  };
}

/** A feature that is ready and was raised from candidate to production. */
export function feature(more: Partial<JudgedFeature> = {}): JudgedFeature {
  return {
    id: 'cpu-burst',
    title: 'CPU burst detector',
    stage: 'production',
    raisedFrom: 'candidate',
    record: { path: 'features/cpu-burst/cpu-burst.feature.yml', line: 3 },
    owners: ['@acme/detect'],
    because: 'raised',
    verdict: 'ready',
    blocksThisRun: false,
    gates: [],
    findings: [],
    dependents: [],
    ...more,
  };
}

/** A report on a pull request, with one ready feature where nothing else is said. */
export function readinessReport(more: Partial<ReadinessReport> = {}): ReadinessReport {
  const { features = [feature()] } = more;
  const verdict = features.some((one) => one.blocksThisRun && one.verdict === 'blocked')
    ? 'blocked'
    : features.some((one) => one.blocksThisRun)
      ? 'undecided'
      : 'ready';
  return {
    kind: 'promotion-gates/readiness-report',
    version: '1.0',
    tool: { name: 'promotion-gates', version: '1.0.0' },
    verdict,
    ready: verdict === 'ready',
    enforced: { value: true },
    head: '4be1c7d000000000000000000000000000000000',
    base: { commit: '91d0a2e000000000000000000000000000000000', name: 'main' },
    run: 'https://github.example/acme/detectors/actions/runs/18234567',
    notices: [],
    policy: { source: 'base', path: 'promotion.yml', stages: ['exploratory', 'candidate', 'production'] },
    features,
    notJudged: 0,
    waivers: [],
    knownDebt: { total: 0, seen: 0, mended: [] },
    discovered: [],
    counts: { failed: 0, unknown: 0, waived: 0, known: 0 },
    ...more,
  };
}
