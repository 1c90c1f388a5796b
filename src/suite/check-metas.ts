import type { CheckMeta } from '../model/check.ts';
import { GOVERNANCE } from '../promotion/effective-severity.ts';
import { evidenceCheck } from '../promotion/evaluate.ts';
import { GATES } from './gate-entries.ts';

/** Documentation of every check, by id. */
export const CHECK_METAS: ReadonlyMap<string, CheckMeta> = new Map(
  GATES.flatMap((gate) => [
    ...(gate.id === GOVERNANCE ? [] : [evidenceCheck(gate)]),
    ...gate.checks.map((check) => check.meta),
  ]).map((meta) => [meta.id, meta]),
);
