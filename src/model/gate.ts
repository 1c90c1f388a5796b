import type { DataComparison, Recreation } from '../generated/formats.ts';
import type { Check } from './check.ts';
import type { EvidenceUnit } from './evidence-unit.ts';

/** One area of evidence. */
export interface Gate<Unit extends EvidenceUnit> {
  readonly id: string;
  /** For headings: `data contract`. */
  readonly title: string;
  /** What it looks after, in a sentence. */
  readonly description: string;
  /** What to write or do when a stage requires the gate and there is nothing to decide on. */
  readonly missing: string;
  readonly checks: readonly Check<Unit>[];
  /** A few words on what was seen, for the table of gates: `27 of 29 statements hold on 4,800 rows`. */
  readonly summarise: (units: readonly Unit[]) => string;
  /** Data that changed since the merge base beside what it was, where the gate's evidence says. */
  readonly compareData?: (units: readonly Unit[]) => readonly DataComparison[];
  /** How the numbers can be made again, where the gate's evidence says. */
  readonly recreate?: (units: readonly Unit[]) => Recreation | undefined;
}

/** Any gate, where its evidence has been validated by the gate's own schema and only the gate itself looks inside. */
export type AnyGate = Gate<never>;
