import type { Finding, JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { isBad } from './wording.ts';

/** What a finding does to the run it is reported by. */
export type Effect = 'error' | 'warning' | 'note';

/** A finding that something should be done about, with the feature it was found for. */
export interface ReportEntry {
  readonly feature: JudgedFeature;
  readonly finding: Finding;
  readonly effect: Effect;
}

/**
 * What there is to say of a report in formats that other programs read, what blocks first. A finding that the run does not
 * answer for (waived, known, already on the base branch) is a note there, and where the run is not enforced nothing is an error: those
 * programs have levels, and fail for them, but know nothing of standing.
 */
export function reportEntries(report: ReadinessReport): readonly ReportEntry[] {
  const entries = report.features.flatMap((feature) =>
    feature.findings
      .filter(isBad)
      .map((finding) => ({ feature, finding, effect: effectOf(finding, report.enforced.value) })),
  );
  return (['error', 'warning', 'note'] as const).flatMap((effect) =>
    entries.filter((entry) => entry.effect === effect),
  );
}

/** What one finding that is not in order does to a run. */
export function effectOf(finding: Finding, enforced: boolean): Effect {
  if (finding.standing !== 'open') return 'note';
  if (finding.severity === 'block') return enforced ? 'error' : 'warning';
  return finding.severity === 'warning' ? 'warning' : 'note';
}

/** Why a finding does not count for the verdict; undefined where it does. */
export function standingWords({ standing }: Finding): string | undefined {
  return {
    open: undefined,
    waived: 'accepted for now by a waiver',
    known: 'known debt',
    'already-on-main': 'already on the base branch',
  }[standing];
}

/** Everything there is to read about a finding, as lines of plain text. */
export function findingLines(finding: Finding): readonly string[] {
  const { message, expected, observed, remedy } = finding;
  const standing = standingWords(finding);
  return [
    finding.outcome === 'unknown' ? `cannot be told: ${message}` : message,
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(observed === undefined ? [] : [`seen: ${observed}`]),
    ...(remedy === undefined ? [] : [`what to do: ${remedy}`]),
    ...(standing === undefined ? [] : [`does not block: ${standing}`]),
  ];
}
