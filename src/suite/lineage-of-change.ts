import { posix } from 'node:path';
import { type AffectedFeature, impact, impactSubject } from '../gates/lineage/collect/impact.ts';
import { isDvcFile } from '../gates/lineage/collect/dvc-lineage.ts';
import { type KnownLineage, lineageOptions } from '../gates/lineage/collect/known-lineage.ts';
import { lineagePaths } from '../gates/lineage/collect/lineage-paths.ts';
import type { LineageUnit, ReadinessReport } from '../generated/formats.ts';
import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import { LIMITS } from '../sources/document.ts';
import { textOnce } from '../sources/text-once.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { affectedFeatures, lineageUnder } from './describe-impact.ts';
import type { JudgedWithRun, JudgingContext } from './judging-context.ts';
import { lineagePicture } from './lineage-picture.ts';

/** As many affected features are told one by one. */
const MOST_AFFECTED = 1000;
/** What nothing is made by: a pull request of these alone reaches nobody. */
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
  if (!changed) return {};
  const drawn = judged.map(({ feature, evidence }) => ({
    feature,
    units: evidence.flatMap(({ gate, units, elsewhere }) =>
      gate === 'lineage' ? ([...units, ...elsewhere] as unknown as LineageUnit[]) : [],
    ),
  }));
  // Reading lineage takes seconds: it is read where somebody has use for it.
  const isTraced = drawn.some(({ units }) => units.some(({ trace }) => trace && trace.outputs.length > 0));
  if (
    !isTraced &&
    !mayReach(
      [...changed].filter((path) => !PAGES.test(path)),
      question,
    )
  )
    return {};
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
    judged: drawn,
    affected: others.map(({ one }) => one),
  });
  return {
    ...(told.length === 0 ? {} : { impact: { total: others.length, features: told } }),
    ...(picture ? { lineage: picture } : {}),
  };
}

/** Names that nothing escapes or encodes: where one of these is not in a text, the text does not speak of the file. */
const PLAIN_NAME = /^[\w.-]+$/;
const MOST_NAMES = 200;

/** Whether the lineage may speak of any of these files, by their names in its text alone; a contract meets it by what is in the contract. */
function mayReach(paths: readonly string[], { repository, policy, features }: ChangedLineage): boolean {
  const stage = policy.stages.at(-1) ?? '';
  const { files, registries } = lineageOptions((name) => policy.option('lineage', name, stage));
  const told = [...lineagePaths(repository, features, files), ...registries.map(({ path }) => path)].filter((path) =>
    repository.has(path),
  );
  if (told.length === 0 || paths.length === 0) return false;
  const contracts = new Set(features.flatMap((feature) => feature.contracts));
  const names = [...new Set(paths.map((path) => posix.basename(path)))];
  if (names.length > MOST_NAMES || !names.every((name) => PLAIN_NAME.test(name))) return true;
  if (paths.some((path) => told.includes(path) || contracts.has(path) || /\.odcs\.ya?ml$/.test(path))) return true;
  return told.some((path) => {
    const text = textOnce(repository, path, LIMITS.evidence);
    // Templates of DVC put names together.
    return (
      typeof text === 'string' &&
      (names.some((name) => text.includes(name)) || (isDvcFile(path) && text.includes('${')))
    );
  });
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
