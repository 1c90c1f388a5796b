import type { CheckMeta } from '../model/check.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { defaultStage } from './stages.ts';

/** A check's severity for a feature at a stage, and where it comes from. */
export interface SeverityDecision {
  readonly severity: Severity;
  /** For a reader: `locked by the record`, `policy`, `default`, … */
  readonly because: string;
}

/** Whose severity is asked for. */
export interface SeverityQuestion {
  readonly policy: EffectivePolicy;
  readonly stage: string;
  /** The record's locks: gate ids or check ids. */
  readonly locked: readonly string[];
  /** Whether the feature is asked to be at this stage for the first time: raised to it, or registered above the first. */
  readonly raised: boolean;
  /** Of one finding: whether the pull request changes nothing of what it was decided from but locks. */
  readonly locksAlone?: boolean;
}

/** The gate whose rules hold at every stage, whatever a policy requires. */
export const GOVERNANCE = 'governance';

/**
 * The first of these that applies: a lock of the record (blocks); the policy by name; for the question whether a gate has
 * evidence at all, whether the stage requires the gate; the check's default. By default a gate that the stage does not require
 * warns at most, and a check may weigh less where the stage is not raised; so does any where nothing but locks changed.
 */
export function effectiveSeverity(
  meta: CheckMeta,
  { policy, stage, locked, raised, locksAlone = false }: SeverityQuestion,
): SeverityDecision {
  const gate = gateOf(meta.id);
  if (locked.includes(meta.id)) return { severity: 'block', because: 'the record locks this check' };
  if (locked.includes(gate)) return { severity: 'block', because: `the record locks ${gate}` };
  const named = policy.severity(meta.id, stage);
  if (named) return { severity: named, because: 'the policy names it' };
  const required = gate === GOVERNANCE || policy.requires(stage).includes(gate);
  if (meta.id === evidencePresent(gate)) {
    return required
      ? { severity: 'block', because: `${stage} requires ${gate}` }
      : { severity: 'off', because: `${stage} does not require ${gate}` };
  }
  const severity = meta.severity[defaultStage(policy.stages, stage)];
  if (severity === 'block' && !required) {
    return { severity: 'warning', because: `the default is block, but ${stage} does not require ${gate}` };
  }
  const unraised = meta.unraised ?? (locksAlone ? 'warning' : undefined);
  if (unraised !== undefined && !raised && SEVERITIES.indexOf(unraised) < SEVERITIES.indexOf(severity)) {
    return { severity: unraised, because: `the default is ${severity} where the stage is raised, else ${unraised}` };
  }
  return { severity, because: 'the default' };
}

/** `data-contract/types-hold` → `data-contract` */
export function gateOf(check: string): string {
  return check.slice(0, check.indexOf('/'));
}

/** The check every gate has: whether there is anything to decide on. */
export function evidencePresent(gate: string): string {
  return `${gate}/evidence-present`;
}
