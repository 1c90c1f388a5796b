import type { JudgedFeature } from '../generated/formats.ts';
import { stageRank } from './stages.ts';

/** A feature as a record states it, at the head or on the base. */
export interface RegisteredFeature {
  readonly id: string;
  readonly stage: string;
  readonly dependsOn: readonly string[];
}

/** What the scope is decided from. */
export interface ScopeQuestion {
  readonly stages: readonly string[];
  readonly head: readonly RegisteredFeature[];
  /** Records at the merge base; undefined where there is nothing to compare with. */
  readonly base?: readonly RegisteredFeature[];
  /** Paths that differ; undefined where there is nothing to compare with. */
  readonly changed?: ReadonlySet<string>;
  /** Every path a feature of the head would be judged from. */
  readonly subjectsOf: (id: string) => readonly string[];
  /** Asked for by name: judged whether or not they changed. */
  readonly named: readonly string[];
  /** Judge all of them as if at this stage. */
  readonly asStage?: string;
}

/** A feature a run answers for, and why. */
export interface ScopedFeature {
  readonly id: string;
  readonly because: JudgedFeature['because'];
  /** The stage it is judged at. */
  readonly stage: string;
  /** Set where its stage goes up: the stage on the base, or '' for a feature that is new. Then everything counts. */
  readonly raisedFrom?: string;
  readonly loweredFrom?: string;
}

/** What a run answers for: with a base, the features whose stage or subjects changed and those that lean on a lowered one; without, all. */
export function scope(question: ScopeQuestion): readonly ScopedFeature[] {
  const { stages, head, base, changed, named, asStage } = question;
  // A stage that is not in the list is judged as the strictest: a slip of the pen must not open the gate.
  const strictest = stages.at(-1) ?? '';
  const rank = (stage: string): number => stageRank(stages, stage) ?? stages.length - 1;
  const before = base && new Map(base.map((feature) => [feature.id, feature]));
  const scoped = new Map<string, ScopedFeature>();
  const lowered = new Set<string>();

  for (const feature of head) {
    const stage = asStage ?? (stageRank(stages, feature.stage) === undefined ? strictest : feature.stage);
    const raised = asStage !== undefined && rank(asStage) > rank(feature.stage) ? { raisedFrom: feature.stage } : {};
    if (!before || !changed) {
      if (named.length === 0 || named.includes(feature.id)) {
        scoped.set(feature.id, {
          id: feature.id,
          because: named.length > 0 ? 'named' : 'every-feature',
          stage,
          ...raised,
        });
      }
      continue;
    }
    const was = before.get(feature.id);
    if (!was) {
      const above = rank(stage) > 0 ? { raisedFrom: '' } : {};
      scoped.set(feature.id, { id: feature.id, because: 'registered', stage, ...above, ...raised });
    } else if (rank(feature.stage) > rank(was.stage)) {
      scoped.set(feature.id, { id: feature.id, because: 'raised', stage, raisedFrom: was.stage });
    } else if (rank(feature.stage) < rank(was.stage)) {
      lowered.add(feature.id);
      scoped.set(feature.id, { id: feature.id, because: 'lowered', stage, loweredFrom: was.stage, ...raised });
    } else if (question.subjectsOf(feature.id).some((path) => changed.has(path))) {
      scoped.set(feature.id, { id: feature.id, because: 'changed', stage, ...raised });
    } else if (named.includes(feature.id)) {
      scoped.set(feature.id, { id: feature.id, because: 'named', stage, ...raised });
    }
  }
  const present = new Set(head.map((feature) => feature.id));
  for (const feature of base ?? []) {
    if (present.has(feature.id)) continue;
    lowered.add(feature.id);
    scoped.set(feature.id, { id: feature.id, because: 'removed', stage: feature.stage, loweredFrom: feature.stage });
  }
  for (const feature of head) {
    if (scoped.has(feature.id) || !feature.dependsOn.some((id) => lowered.has(id))) continue;
    scoped.set(feature.id, { id: feature.id, because: 'depends', stage: asStage ?? feature.stage });
  }
  return [...scoped.values()]
    .filter((feature) => named.length === 0 || named.includes(feature.id))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}
