import type { CheckContext } from '../model/check.ts';
import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import { gateOf, GOVERNANCE } from '../promotion/effective-severity.ts';
import type { EvaluationSubject } from '../promotion/evaluate.ts';
import { locksOf } from './read-features.ts';

/** What the checks of a gate may know besides their evidence. */
export function checkContext(gate: string, stage: string, policy: EffectivePolicy, now: Date): CheckContext {
  return { stage, option: (name) => policy.option(gate, name, stage), now };
}

/** The feature that is evaluated, and what is asked of it at a stage. */
export function evaluationSubject(feature: Feature, policy: EffectivePolicy, stage: string): EvaluationSubject {
  const locked = locksOf(feature);
  const required = policy.requires(stage);
  return {
    feature: feature.id,
    ...(feature.path === undefined ? {} : { record: feature.path }),
    asks: (check) => {
      const gate = gateOf(check);
      return (
        gate === GOVERNANCE ||
        required.includes(gate) ||
        locked.includes(gate) ||
        locked.includes(check) ||
        policy.severity(check, stage) !== undefined
      );
    },
  };
}
