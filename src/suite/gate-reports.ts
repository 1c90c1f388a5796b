import type { GateReport } from '../generated/formats.ts';
import type { LoadedGate } from './load-gates.ts';
import type { JudgedWithRun } from './judging-context.ts';

/** Puts what the gates collected into reports that can travel to other jobs, one a gate. */
export function gateReports(
  judged: readonly JudgedWithRun[],
  entries: readonly LoadedGate[],
  producer: GateReport['producer'],
  version: '1.0',
): readonly GateReport[] {
  return entries.map(({ gate }) => ({
    kind: 'promotion-gates/gate-report',
    version,
    gate: gate.id,
    producer,
    features: judged.map(({ feature, evidence }) => ({
      feature: feature.id,
      stage: feature.stage,
      units: [
        ...(evidence.find((part) => part.gate === gate.id)?.units ?? []),
      ] as GateReport['features'][number]['units'],
      findings: feature.findings.filter((finding) => finding.check.startsWith(`${gate.id}/`)),
    })),
  }));
}
