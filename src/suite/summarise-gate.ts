import type { Finding, GateSummary } from '../generated/formats.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { AnyGate, Gate } from '../model/gate.ts';
import { GOVERNANCE } from '../promotion/effective-severity.ts';
import { verdictOf } from '../promotion/judge.ts';
import type { MergedUnit } from '../promotion/merge-evidence.ts';

/** A gate's line in the table of a feature. */
export function summariseGate(
  gate: AnyGate,
  units: readonly MergedUnit[],
  findings: readonly Finding[],
  required: boolean,
): GateSummary {
  const own = findings.filter((finding) => finding.check.startsWith(`${gate.id}/`) && finding.severity !== 'off');
  const blocking = own.filter(
    (finding) =>
      finding.severity === 'block' && (finding.standing === 'open' || finding.standing === 'already-on-main'),
  );
  const usable = units.filter(({ unusable }) => !unusable);
  const producers = usable.flatMap(({ origin, producer }) =>
    origin !== 'checkout' && producer ? [{ origin, producer }] : [],
  );
  const asked = required || own.some(({ outcome }) => outcome !== 'skipped');
  const count = (outcome: Finding['outcome']): number => own.filter((finding) => finding.outcome === outcome).length;
  return {
    gate: gate.id,
    required,
    verdict: asked ? verdictOf(blocking) : 'not-asked',
    passed: count('pass'),
    failed: count('fail'),
    unknown: count('unknown'),
    summary:
      usable.length > 0
        ? (gate as unknown as Gate<EvidenceUnit>).summarise(usable.map(({ unit }) => unit))
        : gate.id === GOVERNANCE
          ? 'record, waivers, owners'
          : 'nothing to look at',
    ...(producers.length > 0 ? { producers } : {}),
  };
}
