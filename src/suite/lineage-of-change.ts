import { type AffectedFeature, impact, impactSubject } from '../gates/lineage/collect/impact.ts';
import type { KnownLineage } from '../gates/lineage/collect/known-lineage.ts';
import { lineagePaths } from '../gates/lineage/collect/lineage-paths.ts';
import type { LineageUnit, ReadinessReport } from '../generated/formats.ts';
import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { affectedFeatures, lineageUnder } from './describe-impact.ts';
import type { JudgedWithRun, JudgingContext } from './judging-context.ts';
import { lineagePicture } from './lineage-picture.ts';

/** As many affected features are told one by one. */
const MOST_AFFECTED = 1000;
/** What nothing is made by: a pull request of these alone reaches nobody, and no lineage is read for it. */
const PAGES = /\.(md|rst|txt|adoc|png|svg|jpe?g|gif|pdf)$|(^|\/)(LICENSE|CODEOWNERS|\.gitignore|\.gitattributes)$/i;

/** What the lineage of a change is told from. */
export interface ChangedLineage {
  readonly repository: Repository;
  readonly comparison: Comparison;
  readonly policy: EffectivePolicy;
  readonly features: readonly Feature[];
  readonly judged: readonly JudgedWithRun[];
  readonly owners: JudgingContext['owners'];
}

/** What a pull request's changes reach downstream, and the picture of what it changes; nothing without a base, or without lineage. */
export function lineageOfChange(question: ChangedLineage): Pick<ReadinessReport, 'impact' | 'lineage'> {
  const { repository, comparison, policy, features, judged, owners } = question;
  const { changed } = comparison;
  if (!changed || ![...changed].some((path) => !PAGES.test(path))) return {};
  const patterns = [policy.option('lineage', 'files', policy.stages.at(-1) ?? '') ?? []].flat() as string[];
  if (lineagePaths(repository, features, patterns).length === 0) return {};
  const known = lineageUnder(policy, repository, features);
  const judgedIds = new Set(judged.map(({ feature }) => feature.id));
  const reached = reachedBy(changed, known, features, repository);
  const others = [...reached.values()].filter(({ one }) => !judgedIds.has(one.feature.id));
  const told = others
    .slice(0, MOST_AFFECTED)
    .flatMap(({ one, through }) => affectedFeatures({ features: [one], datasets: [] }, owners, through));
  const picture = lineagePicture({
    known,
    changed,
    judged: judged.map(({ feature, evidence }) => ({
      feature,
      units: evidence.flatMap(({ gate, units }) => (gate === 'lineage' ? (units as unknown as LineageUnit[]) : [])),
    })),
    affected: others.map(({ one }) => one),
  });
  return {
    ...(told.length === 0 ? {} : { impact: { total: others.length, features: told } }),
    ...(picture ? { lineage: picture } : {}),
  };
}

interface Reached {
  readonly one: AffectedFeature;
  readonly through: string;
}

/** Features downstream of any changed file, each by the first file, in order of paths, that surely leads there. */
function reachedBy(
  changed: ReadonlySet<string>,
  known: KnownLineage,
  features: readonly Feature[],
  repository: Repository,
): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>();
  for (const path of [...changed].sort()) {
    const subject = impactSubject(path, known);
    if (subject.datasets.length + subject.jobs.length === 0) continue;
    for (const one of impact(subject, known, features, repository).features) {
      const before = reached.get(one.feature.id);
      if (!before || (one.by === 'lineage' && before.one.by !== 'lineage'))
        reached.set(one.feature.id, { one, through: path });
    }
  }
  return reached;
}
