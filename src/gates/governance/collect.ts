import type { GovernanceUnit } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { OwnersOf } from '../../sources/code-owners.ts';
import type { Repository } from '../../sources/repository.ts';

/** What the rules around one feature's evidence are decided from. */
export interface GovernanceContext {
  readonly repository: Pick<Repository, 'blob'>;
  readonly feature: Feature;
  /** Set where the record is gone: the stage it had, or '' where it may go (first stage, retired). */
  readonly removedFrom?: string;
  readonly waivers: GovernanceUnit['waivers'];
  readonly dependencies: GovernanceUnit['dependencies'];
  /** Policy, waivers, known debt and workflow, as far as they are there. */
  readonly guarded: readonly string[];
  readonly owners?: { readonly file: string; readonly of: OwnersOf };
}

/** Gathers the one governance unit of a feature. */
export async function collectGovernance(context: GovernanceContext): Promise<GovernanceUnit> {
  const { feature, owners } = context;
  const guarded = [...new Set([...context.guarded, ...feature.contracts])].sort();
  const blob = feature.path === undefined ? undefined : await context.repository.blob(feature.path);
  return {
    id: feature.path ?? feature.id,
    subjects: feature.path === undefined ? [] : [{ role: 'record', path: feature.path, ...(blob ? { blob } : {}) }],
    ...(feature.path === undefined ? {} : { record: feature.path }),
    ...(context.removedFrom === undefined ? {} : { removedFrom: context.removedFrom }),
    problems: [...feature.problems],
    notes: [],
    waivers: context.waivers,
    dependencies: context.dependencies,
    guarded: guarded.map((path) => ({ path, owners: [...(owners?.of(path) ?? [])] })),
    ...(owners ? { ownersFile: owners.file } : {}),
  };
}
