import { CHECK_IDS } from '../generated/check-ids.ts';
import { GATE_ENTRIES } from './gate-entries.ts';
import type { PolicyVocabulary } from './read-policy.ts';

/** The gates and checks there are: what a policy, a waiver or a record may name. */
export const VOCABULARY: PolicyVocabulary = {
  gates: GATE_ENTRIES.map(({ id }) => id),
  checks: CHECK_IDS,
};
