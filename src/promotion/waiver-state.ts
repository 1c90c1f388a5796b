import type { Location, Waiver } from '../generated/formats.ts';

/** A waiver as the judge knows it. */
export interface KnownWaiver extends Waiver {
  readonly location: Location;
  /** Whether it stands on the base. One that only the pull request has is shown and does nothing. */
  readonly merged: boolean;
  /** Who merged the line, where git can tell. */
  readonly approvedBy?: string;
}

const DAY = 86_400_000;

/** Whole days a waiver still holds, its last day included (0: today is the last); negative once it has ended. Days are UTC. */
export function daysLeft(until: string, now: Date): number {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Math.round((Date.parse(`${until}T00:00:00Z`) - today) / DAY);
}

/** Whether a waiver speaks of this finding. */
export function covers(
  waiver: Waiver,
  finding: { readonly check: string; readonly feature: string; readonly fingerprint: string },
): boolean {
  return (
    waiver.check === finding.check &&
    waiver.feature === finding.feature &&
    (waiver.about === undefined || waiver.about === finding.fingerprint)
  );
}
