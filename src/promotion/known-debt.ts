import type { Baseline, Finding, KnownFinding } from '../generated/formats.ts';

/** Looks findings up among those that were there when the suite was adopted. */
export type DebtLookup = (
  finding: Pick<Finding, 'check' | 'feature' | 'fingerprint' | 'outcome' | 'size'>,
) => KnownFinding | undefined;

/** A finding is known debt while it is no worse than it was. What cannot be told is never debt. */
export function debtLookup(baseline: Baseline | undefined): DebtLookup {
  const known = new Map((baseline?.findings ?? []).map((entry) => [identity(entry), entry]));
  return (finding) => {
    if (finding.outcome !== 'fail') return undefined;
    const entry = known.get(identity(finding));
    if (!entry) return undefined;
    const worse = finding.size !== undefined && entry.size !== undefined && finding.size > entry.size;
    return worse ? undefined : entry;
  };
}

/** The same check about the same thing of the same feature. */
export function identity(entry: Pick<KnownFinding, 'check' | 'feature' | 'fingerprint'>): string {
  return `${entry.check}\0${entry.feature}\0${entry.fingerprint}`;
}

/**
 * The baseline to write. The first one holds every finding that blocks today; every later one only what the earlier one held
 * and is still there, at the smaller of both sizes: it never grows.
 */
export function writeBaseline(findings: readonly Finding[], earlier: Baseline | undefined): Baseline {
  const blocking = findings.filter(
    (finding) => finding.outcome === 'fail' && finding.severity === 'block' && finding.standing !== 'waived',
  );
  const before = earlier && new Map(earlier.findings.map((entry) => [identity(entry), entry]));
  const entries = blocking.flatMap((finding): KnownFinding[] => {
    const known = before?.get(identity(finding));
    if (before && !known) return [];
    const sizes = [finding.size, known?.size].filter((size) => size !== undefined);
    return [
      {
        check: finding.check,
        feature: finding.feature,
        fingerprint: finding.fingerprint,
        ...(sizes.length > 0 ? { size: Math.min(...sizes) } : {}),
      },
    ];
  });
  const key = (entry: KnownFinding): string => `${entry.feature}\0${identity(entry)}`;
  return { version: 1, findings: entries.sort((left, right) => (key(left) < key(right) ? -1 : 1)) };
}

/** Entries of judged features whose finding is gone: they can be taken out. */
export function mendedDebt(
  baseline: Baseline | undefined,
  judged: ReadonlySet<string>,
  findings: readonly Finding[],
): readonly KnownFinding[] {
  const still = new Set(
    findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown').map(identity),
  );
  return (baseline?.findings ?? []).filter((entry) => judged.has(entry.feature) && !still.has(identity(entry)));
}
