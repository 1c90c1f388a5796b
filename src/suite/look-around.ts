import { resolve } from 'node:path';
import { BUILT_IN_POLICY } from '../promotion/built-in-policy.ts';
import { effectivePolicy } from '../promotion/effective-policy.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { assembleReport } from './assemble-report.ts';
import { IMPLIED_FEATURE, IMPLIED_TITLE } from './implied-feature.ts';
import type { RepositoryOutcome, SuiteRequest } from './suite-request.ts';

/** The report on a repository in which no gate has anything to look at: what lies there, by kind, and that nothing blocks. */
export function lookAround(request: SuiteRequest, repository: Repository, comparison: Comparison): RepositoryOutcome {
  const policy = effectivePolicy();
  const stages = [...BUILT_IN_POLICY.stages];
  const baseline = resolve(request.workingDirectory, 'promotion.baseline.json');
  const report = assembleReport({
    request,
    configuration: {
      judging: { policy, waivers: [], baseline: undefined },
      information: { source: 'built-in', stages },
      notices: [],
      paths: [],
      files: [],
      onBase: false,
      baseline,
    },
    comparison,
    repository,
    judged: [
      {
        runVerdict: 'ready',
        evidence: [],
        materials: { feature: IMPLIED_FEATURE, subjects: [] },
        feature: {
          id: IMPLIED_FEATURE,
          title: IMPLIED_TITLE,
          stage: stages[0] ?? '',
          owners: [],
          because: 'every-feature',
          verdict: 'ready',
          blocksThisRun: false,
          gates: [],
          findings: [],
          dependents: [],
        },
      },
    ],
    features: [],
    implied: true,
    evidence: { problems: [] },
    remediations: [],
    workflows: [],
    baseRecords: [],
    changes: undefined,
    unclaimed: [],
  });
  return {
    report,
    gateReports: [],
    baseline,
    materials: { configuration: [], features: [{ feature: IMPLIED_FEATURE, subjects: [] }] },
    durations: {},
  };
}
