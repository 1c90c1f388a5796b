import type { EffectivePolicy } from '../promotion/effective-policy.ts';

/** The patterns by which a gate finds files that no record names. Such files have no stage: what holds at the first one holds for them. */
export function patternsOf(policy: EffectivePolicy, gate: string, option: string): readonly string[] {
  return [policy.option(gate, option, policy.stages[0] ?? '') ?? []].flat() as string[];
}
