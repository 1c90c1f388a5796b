import type { CriteriaChange, ExperimentDesign } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { Comparison, MergedChange, Tree } from '../../sources/repository.ts';
import { boundedText } from '../name-list.ts';
import { designAt } from './collect-design-at.ts';
import { ownChanges } from './collect-own-changes.ts';
import { changedTerms } from './evidence/changed-terms.ts';

const MOST_VERSIONS = 50;
const MOST_CHANGES = 10;

/** An experiment file whose past on the base branch is asked for. */
export interface CriteriaHistoryQuestion {
  readonly path: string;
  /** What it was called before. Left out: nothing else. */
  readonly formerly?: readonly string[];
  readonly design: ExperimentDesign;
  readonly feature: Feature;
  readonly comparison: Comparison;
}

/**
 * What happened to the criteria on the base branch since some moment: commits that changed what they mean together with another file
 * of the feature. One that changed them alone was agreed upon, and is left out. The moment is that of a change, which counts too
 * (`with`) or no more (`after`). Undefined: it is not to be found.
 */
export async function criteriaChangesSince(
  { path, formerly = [], design, feature, comparison }: CriteriaHistoryQuestion,
  besides: readonly string[],
  reached: (change: MergedChange, after: Tree) => 'with' | 'after' | undefined,
): Promise<CriteriaChange[] | undefined> {
  const changes = await comparison.changesOf?.([path, ...formerly, ...besides], MOST_VERSIONS);
  const found: CriteriaChange[] = [];
  for (const change of changes ?? []) {
    const after = await comparison.treeAt?.(change.commit);
    if (!after) return undefined;
    const moment = reached(change, after);
    if (moment === 'after') return found.slice(0, MOST_CHANGES);
    const before = change.before === undefined ? undefined : await comparison.treeAt?.(change.before);
    found.push(...(await changedTogether(change, before, after)));
    if (moment === 'with') return found.slice(0, MOST_CHANGES);
  }
  return undefined;

  function nameIn(tree: Tree): string | undefined {
    return [path, ...formerly].find((name) => tree.has(name));
  }

  async function changedTogether(
    { commit }: MergedChange,
    before: Tree | undefined,
    after: Tree,
  ): Promise<CriteriaChange[]> {
    const [then, since] = [before && nameIn(before), nameIn(after)];
    if (before && then !== undefined && since !== undefined && before.blob(then) === after.blob(since)) return [];
    const now = since === undefined ? 'absent' : await designAt(after, since);
    const was = before && then !== undefined ? await designAt(before, then) : 'absent';
    if (typeof now === 'string' || typeof was === 'string') return [{ commit }];
    if (changedTerms(was, now).length === 0) return [];
    const paths = new Set([...(before?.paths ?? []), ...after.paths]);
    const differing = [...paths].filter((one) => before?.blob(one) !== after.blob(one));
    const [other] = ownChanges(path, design, feature, differing).filter((one) => !formerly.includes(one));
    return other === undefined ? [] : [{ commit, with: boundedText(other, 1000) }];
  }
}
