import type { Policy } from '../generated/formats.ts';
import type { Severity } from '../model/severity.ts';
import { BUILT_IN_POLICY } from './built-in-policy.ts';
import { defaultStage, stageRank } from './stages.ts';

/** A policy with everything filled in, as questions. */
export interface EffectivePolicy {
  readonly stages: readonly string[];
  /** Gates that must have evidence at a stage. */
  readonly requires: (stage: string) => readonly string[];
  /** The least that evidence made elsewhere may have come by. */
  readonly leastOrigin: (stage: string) => 'committed' | 'supplied';
  /** A gate's option at a stage. */
  readonly option: (gate: string, name: string, stage: string) => unknown;
  /** What the policy says by name about a check at a stage. */
  readonly severity: (check: string, stage: string) => Severity | undefined;
  readonly records: readonly string[];
  readonly enforce: boolean;
  /** Seconds that looking at evidence may take in all. */
  readonly timeout: number;
}

/** Fills a policy up from the built-in one. Options under a gate are taken one by one; lists are not joined. */
export function effectivePolicy(policy: Policy = BUILT_IN_POLICY): EffectivePolicy {
  const stages = policy.stages ?? BUILT_IN_POLICY.stages;
  return {
    stages,
    requires: (stage) => {
      if (policy.requires) return policy.requires[stage] ?? [];
      const builtIn: Readonly<Record<string, readonly string[]>> = BUILT_IN_POLICY.requires;
      return builtIn[defaultStage(stages, stage)] ?? [];
    },
    leastOrigin: (stage) => policy.evidence?.[stage] ?? 'committed',
    option: (gate, name, stage) => {
      const written: unknown = section(policy, gate)[name];
      if (written !== undefined) return atStage(written, stages, stage);
      const { stages: builtInStages } = BUILT_IN_POLICY;
      return atStage(section(BUILT_IN_POLICY, gate)[name], builtInStages, defaultStage(stages, stage));
    },
    severity: (check, stage) => {
      const written = policy.severity?.[check];
      return typeof written === 'object' ? written[stage] : written;
    },
    records: [policy.records ?? BUILT_IN_POLICY.records].flat(),
    enforce: policy.enforce ?? BUILT_IN_POLICY.enforce,
    timeout: policy.timeout ?? BUILT_IN_POLICY.timeout,
  };
}

function section(policy: Policy, gate: string): Readonly<Record<string, unknown>> {
  const gates = (policy.gates ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  return Object.hasOwn(gates, gate) ? (gates[gate] ?? {}) : {};
}

/** A map from stage to value gives the value of the stage itself or the nearest one below it that is named. */
function atStage(written: unknown, stages: readonly string[], stage: string): unknown {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written;
  const values = written as Readonly<Record<string, unknown>>;
  for (let rank = stageRank(stages, stage) ?? 0; rank >= 0; rank -= 1) {
    const value = values[stages[rank] ?? ''];
    if (value !== undefined) return value;
  }
  return undefined;
}
