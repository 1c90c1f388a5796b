import type { CheckMeta } from '../model/check.ts';
import type { AnyGate } from '../model/gate.ts';
import { GOVERNANCE } from '../promotion/effective-severity.ts';
import { evidenceCheck } from '../promotion/evaluate.ts';

/** Documentation of a gate's checks, with the one that every gate has: whether there is evidence at all. */
export function metasOf(gate: AnyGate): readonly CheckMeta[] {
  return [...(gate.id === GOVERNANCE ? [] : [evidenceCheck(gate)]), ...gate.checks.map(({ meta }) => meta)];
}
