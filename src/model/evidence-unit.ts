import type { Subject } from '../generated/formats.ts';

/**
 * What a gate collected about one thing: a contract with its data, an experiment, a feature's test reports.
 * Plain data, because it travels between jobs as JSON and is evaluated anew where it arrives.
 */
export interface EvidenceUnit {
  /** What it is about, as a rule a path from the repository's root. The same thing has the same id wherever it is looked at. */
  readonly id: string;
  /** All it was collected from. */
  readonly subjects: readonly Subject[];
  /** Why it could not be looked at here; a report made elsewhere may stand in for it. */
  readonly unavailable?: string;
}
