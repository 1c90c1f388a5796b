import type {
  Finding,
  GateSummary,
  JudgedFeature,
  Merging,
  ReadinessReport,
  WaiverUse,
} from '../../src/generated/formats.ts';
import { feature, finding, gate, readinessReport } from './report.ts';

const EXPERIMENT = 'features/cpu-burst/burst-vs-ewma.experiment.yml';

/** A metric that got worse. */
export const WORSE: Finding = finding({
  check: 'experiment/not-worse',
  fingerprint: 'latency_ms',
  message: '`latency_ms` is 8.4 % worse than the baseline',
  location: { path: EXPERIMENT, line: 11 },
  expected: 'at most 5 % worse',
  observed: '38.0 → 41.1, +8.4 % (95 % interval +7.6 to +9.1 %)',
  remedy: 'make it faster and evaluate again, or ask for a wider margin in a pull request of its own',
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
    metric: 'latency_ms',
    role: 'guardrail',
  },
});

/** A segment with too little data. */
export const OPEN: Finding = finding({
  check: 'experiment/not-worse',
  fingerprint: 'recall, search',
  outcome: 'unknown',
  message: 'whether recall of `search` is at most 2 points worse cannot be told',
  location: { path: EXPERIMENT, line: 12 },
  remedy: 'add episodes of `search`: about 583 would settle it',
  statistics: {
    method: 'paired t',
    estimate: 0.026,
    interval: [-0.063, 0.116],
    confidence: 0.95,
    n: { baseline: 76, candidate: 76 },
    limit: -0.02,
    direction: 'increase',
    metric: 'recall',
    segment: 'search',
    requiredN: 583,
    scale: 'points',
  },
});

/** Something for operations, with lines to paste. */
export const UNOWNED: Finding = finding({
  check: 'governance/owners-declared',
  fingerprint: 'owners',
  message: 'nobody owns `promotion.yml`',
  location: { path: '.github/CODEOWNERS', line: 1 },
  for: 'operator',
  remedy: 'add these lines',
  paste: { path: '.github/CODEOWNERS', text: '/promotion.yml @acme/platform\n/promotion.waivers.yml @acme/platform' },
});

export const WARNING: Finding = finding({
  check: 'reproducibility/packages-locked',
  fingerprint: 'numpy',
  severity: 'warning',
  message: '`requirements.txt` does not pin `numpy`',
  location: { path: 'features/cpu-burst/requirements.txt', line: 2 },
  for: 'engineer',
  remedy: 'pin it to a version',
});

export const NOTE: Finding = finding({
  check: 'reproducibility/hardware-recorded',
  fingerprint: 'hardware',
  severity: 'note',
  message: 'the run does not say on what machine it ran',
  for: 'engineer',
  remedy: 'record the processor',
});

export const PASSED: Finding = finding({
  check: 'tests/tests-passed',
  fingerprint: 'unit',
  outcome: 'pass',
  message: 'all 214 unit tests passed',
  location: { path: 'features/cpu-burst/reports/unit.xml' },
  for: 'engineer',
});

export const SKIPPED: Finding = finding({
  check: 'experiment/threshold-holds',
  fingerprint: 'none',
  outcome: 'skipped',
  message: 'no criterion has a threshold',
});

/** What the next stage asks for. */
export const MISSING: readonly Finding[] = [
  finding({
    check: 'tests/evidence-present',
    fingerprint: 'tests',
    message: 'no test report is named',
    remedy: 'name one under `tests`',
    for: 'engineer',
  }),
  finding({
    check: 'reproducibility/code-named',
    fingerprint: 'code',
    message: 'no code is named',
    remedy: 'name it under `code`',
  }),
];

/** Four gates that were asked, one of them as told, and one that was not. */
export function gates(experiment: GateSummary['verdict']): GateSummary[] {
  return [
    gate('data-contract', 'ready', '27 of 29 statements hold on 4,800 rows', {
      producers: [
        {
          origin: 'supplied',
          producer: {
            tool: 'promotion-gates',
            version: '1.0.0',
            time: '2026-11-23T09:14:00Z',
            run: 'https://ci.example/runs/5512',
          },
        },
      ],
    }),
    gate('experiment', experiment, '3 criteria hold on 240 pairs'),
    gate('reproducibility', 'ready', 'the numbers come from this code, this data and these packages'),
    gate('tests', 'ready', '214 unit and 31 integration tests passed'),
    gate('lineage', 'not-asked', ''),
  ];
}

export const WAIVER: WaiverUse = {
  check: 'experiment/not-worse',
  feature: 'cpu-burst',
  reason: 'Archive replay lands in January.',
  until: '2027-01-31',
  daysLeft: 70,
  state: 'in-force',
  findings: 1,
  approvedBy: '#412 (91d0a2e11)',
  location: { path: 'promotion.waivers.yml', line: 4 },
};

/** What the record of a feature that acts on a running system says. */
export const MERGING: Merging = {
  remediation: {
    action: 'recycle-worker',
    mode: 'approve',
    modeBefore: 'shadow',
    bounds: ['hosts per service: at most 1', 'hosts total: at most 5%', '3 per hour'],
    killSwitch: 'cpu-burst-remediation',
    undo: { path: 'features/cpu-burst/runbook.md' },
  },
  exposure: { steps: ['5%', '25%', '100%'], hold: '7d', flag: 'cpu-burst-remediation' },
  rollback: { path: 'features/cpu-burst/runbook.md' },
  artifact: { name: 'cpu-burst', version: '14', digest: `sha256:6b1f0c3e${'0'.repeat(56)}` },
};

/** A feature that stays at its stage. */
export function steady(more: Partial<JudgedFeature> = {}): JudgedFeature {
  const { raisedFrom: _, ...rest } = feature({ stage: 'candidate', because: 'changed', ...more });
  return rest;
}

/** One report of each kind that a reader may meet. */
export const REPORTS = {
  blocked: readinessReport({
    features: [
      feature({
        verdict: 'blocked',
        blocksThisRun: true,
        gates: gates('blocked'),
        findings: [UNOWNED, OPEN, WORSE, NOTE, WARNING, PASSED, SKIPPED],
        dependents: [
          { id: 'autoscaler-advice', stage: 'production' },
          { id: 'incident-triage', stage: 'candidate' },
        ],
      }),
    ],
    notices: [
      {
        message: '`promotion.yml` is changed by this pull request; this run is judged by what the base branch says',
        location: { path: 'promotion.yml', line: 1 },
      },
    ],
    waivers: [WAIVER],
    knownDebt: {
      total: 50,
      seen: 12,
      mended: [{ check: 'tests/tests-passed', feature: 'disk-filling', fingerprint: 'unit' }],
    },
    unclaimed: ['contracts/old.odcs.yaml', 'contracts/older.odcs.yaml'],
    verdictChanges: [{ feature: 'disk-filling', from: 'ready', to: 'blocked' }],
    notJudged: 197,
  }),
  ready: readinessReport({
    features: [
      feature({
        gates: gates('ready'),
        findings: [PASSED, SKIPPED, WARNING, { ...OPEN, standing: 'waived' }],
        merging: MERGING,
      }),
    ],
    waivers: [WAIVER],
  }),
  undecided: readinessReport({
    features: [feature({ verdict: 'undecided', blocksThisRun: true, gates: gates('undecided'), findings: [OPEN] })],
  }),
  'nothing to judge': readinessReport({ features: [], verdict: 'nothing-to-judge', ready: true, notJudged: 12 }),
  'not enforced': readinessReport({
    features: [feature({ verdict: 'blocked', blocksThisRun: true, gates: gates('blocked'), findings: [WORSE] })],
    enforced: { value: false, because: 'the base branch has neither a policy nor a record yet: this is the first run' },
  }),
  'a look around': readinessReport({
    features: [lookedAt()],
    discovered: [
      { kind: 'data contract', count: 2 },
      { kind: 'dvc.lock', count: 3 },
      { kind: 'notebook', count: 1 },
    ],
    policy: { source: 'built-in', stages: ['exploratory', 'candidate', 'production'] },
  }),
  'the next stage': readinessReport({
    features: [
      steady({ gates: gates('ready'), findings: [PASSED], next: { stage: 'production', missing: [...MISSING] } }),
    ],
  }),
  'nothing missing': readinessReport({
    features: [steady({ gates: gates('ready'), findings: [PASSED], next: { stage: 'production', missing: [] } })],
  }),
  'already on main': readinessReport({
    features: [
      steady({ verdict: 'blocked', gates: gates('blocked'), findings: [{ ...WORSE, standing: 'already-on-main' }] }),
    ],
  }),
  several: readinessReport({
    features: [
      steady({
        id: 'disk-filling',
        gates: gates('ready'),
        findings: [NOTE, PASSED],
        next: { stage: 'production', missing: [...MISSING] },
      }),
      feature({ verdict: 'blocked', blocksThisRun: true, gates: gates('blocked'), findings: [WORSE, UNOWNED] }),
      steady({
        id: 'memory-leak',
        verdict: 'blocked',
        gates: gates('blocked'),
        findings: [{ ...WORSE, feature: 'memory-leak', standing: 'already-on-main' }],
      }),
      steady({
        id: 'net-flap',
        verdict: 'undecided',
        blocksThisRun: true,
        gates: gates('undecided'),
        findings: [OPEN],
        next: { stage: 'production', missing: [...MISSING] },
      }),
    ],
  }),
} as const satisfies Readonly<Record<string, ReadinessReport>>;

function lookedAt(): JudgedFeature {
  const { record: _, ...rest } = steady({
    id: 'this-repository',
    because: 'every-feature',
    stage: 'exploratory',
    findings: [{ ...WARNING, severity: 'note' }, NOTE, PASSED],
  });
  return rest;
}

/** Texts of a report that are words of the format, not of a file. */
const FIXED = new Set([
  'kind',
  'check', // the schema lets no other than the names of checks through
  'version',
  'verdict',
  'outcome',
  'severity',
  'standing',
  'origin',
  'for',
  'because',
  'state',
  'direction',
  'source',
  'from',
  'to',
  'head',
  'commit',
  'gate',
  'run',
]);

/** The same report with other words: every text that may come from a file is replaced. */
export function reworded<Report>(report: Report, word: (key: string) => string): Report {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (FIXED.has(key)) return value;
      // What says no more than the message is left out, so these differ from it.
      return key === 'expected' || key === 'observed' ? `${key} ${word(key)}` : word(key);
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    const enforced = 'value' in value && 'because' in value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, walk(part, enforced ? 'text' : name)]),
    );
  };
  return walk(report, '') as Report;
}

/** What a pull request changes in the lineage of a feature, and whom it reaches; two names in it are hostile. */
export const WITH_LINEAGE: Pick<ReadinessReport, 'lineage' | 'impact'> = {
  lineage: {
    total: 8,
    nodes: [
      { id: 'n0', kind: 'feature', name: 'cpu-burst', state: 'ready', stage: 'production', changed: true },
      { id: 'n1', kind: 'dataset', name: 's3://acme-telemetry/burst-scores' },
      { id: 'n2', kind: 'job', name: 'burst.score', changed: true },
      {
        id: 'n3',
        kind: 'dataset',
        name: 's3://acme-telemetry/host_cpu',
        state: 'under-contract',
        contract: 'contracts/host-cpu.odcs.yaml',
      },
      { id: 'n4', kind: 'dataset', name: 'postgres://db.acme.test:5432/ops.public.deploys', state: 'undeclared' },
      { id: 'n5', kind: 'dataset', name: 'end"]; click n0 "javascript:alert(1)" %%{init: {}}%% <img src=x> @acme/all' },
      { id: 'n6', kind: 'job', name: '重さ `triage` 1. subgraph' },
      { id: 'n7', kind: 'feature', name: 'incident-triage', state: 'affected', stage: 'candidate' },
    ],
    edges: [
      { from: 'n1', to: 'n0' },
      { from: 'n2', to: 'n1' },
      { from: 'n3', to: 'n2' },
      { from: 'n4', to: 'n2' },
      { from: 'n5', to: 'n2' },
      { from: 'n1', to: 'n6' },
      { from: 'n6', to: 'n7' },
    ],
  },
  impact: {
    total: 1,
    features: [
      {
        feature: 'incident-triage',
        title: 'Which runbook for which incident',
        stage: 'candidate',
        owners: ['@acme/sre'],
        record: { path: 'features/incident-triage/incident-triage.feature.yml', line: 3 },
        by: 'lineage',
        certain: true,
        through: 'features/cpu-burst/detector/burst.py',
        way: ['burst.score', 's3://acme-telemetry/burst-scores', 'triage'],
      },
    ],
  },
};
