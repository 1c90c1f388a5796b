import { CHECK_METAS } from './check-metas.ts';
import { GATE_ENTRIES } from './gate-entries.ts';
import type { PolicyVocabulary } from './read-policy.ts';

/** The gates and checks there are: what a policy, a waiver or a record may name. */
export const VOCABULARY: PolicyVocabulary = {
  gates: GATE_ENTRIES.map(({ gate }) => gate.id),
  checks: [...CHECK_METAS.keys()],
};
