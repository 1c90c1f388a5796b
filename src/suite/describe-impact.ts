import { relative, resolve, sep } from 'node:path';
import { type Impact, impact, type ImpactSubject, impactSubject } from '../gates/lineage/collect/impact.ts';
import { type KnownLineage, knownLineage, lineageOptions } from '../gates/lineage/collect/known-lineage.ts';
import { sourceContract } from '../gates/lineage/collect/source-contract.ts';
import type { AffectedFeature, LineageImpactDocument } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import type { Repository } from '../sources/repository.ts';
import { readOwners } from './guarding.ts';
import type { JudgingContext } from './judging-context.ts';
import { registeredFeatures, type RegisteredQuestion } from './registered-features.ts';

/** What depends on a contract, a column of one, a file of code or data, or a dataset of the lineage. @throws ConfigurationError */
export async function describeImpact(asked: string, question: RegisteredQuestion): Promise<LineageImpactDocument> {
  const { repository, policy, features } = await registeredFeatures(question);
  const known = lineageUnder(policy, repository, features);
  const { subject, column } = subjectOf(asked, known, repository, question.workingDirectory);
  const { index } = known;
  const found = impact(subject, known, features, repository);
  const owners = await readOwners(repository, {});
  return {
    kind: 'promotion-gates/lineage-impact',
    version: '1.0',
    subject: {
      asked,
      ...(subject.path === undefined ? {} : { path: subject.path }),
      ...(column === undefined ? {} : { column }),
      datasets: subject.datasets.map((dataset) => index.graph.datasets[dataset]?.id ?? ''),
      jobs: subject.jobs.map((job) => index.graph.jobs[job - index.datasets]?.name ?? ''),
    },
    features: affectedFeatures(found, owners),
    datasets: found.datasets.map((dataset) => index.graph.datasets[dataset]?.id ?? ''),
  };
}

/** The lineage of a repository by a policy's options at the strictest stage. */
export function lineageUnder(
  policy: EffectivePolicy,
  repository: Repository,
  features: readonly Feature[],
): KnownLineage {
  const stage = policy.stages.at(-1) ?? '';
  return knownLineage(
    repository,
    features,
    lineageOptions((name) => policy.option('lineage', name, stage)),
  );
}

/** Affected features as documents tell of them, with who answers for them. */
export function affectedFeatures(
  { features }: Impact,
  owners: JudgingContext['owners'],
  through?: string,
): AffectedFeature[] {
  return features.map(({ feature, by, certain, way }) => ({
    feature: feature.id.slice(0, 1000),
    title: feature.title.slice(0, 1000),
    stage: feature.stage.slice(0, 200),
    owners: ownersOf(feature, owners),
    ...(feature.path === undefined
      ? {}
      : { record: { path: feature.set ?? feature.path, line: feature.locate('stage')?.line ?? 1 } }),
    by,
    certain,
    ...(through === undefined ? {} : { through }),
    way: [...way],
  }));
}

function ownersOf(feature: Feature, owners: JudgingContext['owners']): string[] {
  const stated: unknown = feature.record.owner;
  if (typeof stated === 'string' && stated !== '') return [stated.slice(0, 500)];
  return feature.path === undefined ? [] : [...(owners?.of(feature.path) ?? [])].slice(0, 100);
}

function subjectOf(
  asked: string,
  known: KnownLineage,
  repository: Repository,
  workingDirectory: string,
): { readonly subject: ImpactSubject; readonly column?: string } {
  const hash = asked.lastIndexOf('#');
  const [name, column] = hash < 0 ? [asked, undefined] : [asked.slice(0, hash), asked.slice(hash + 1) || undefined];
  const path = relative(repository.root, resolve(workingDirectory, name)).split(sep).join('/');
  const contracts = known.contracts();
  const byId = contracts.find((contract) => sourceContract(contract, repository).contract?.id === name);
  // Code that is deleted here, or of another repository, may be what lineage speaks of.
  const isFile = repository.has(path) || impactSubject(path, known).jobs.length > 0;
  const file = isFile ? path : (byId ?? (repository.has(name) ? name : undefined));
  const dataset = file === undefined ? (known.index.datasetOf.get(name) ?? known.finder.named(name)) : undefined;
  if (file === undefined && dataset === undefined) {
    const words = [...contracts, ...known.index.graph.datasets.map(({ id }) => id)].slice(0, 10_000);
    const meant = didYouMean(name, words);
    throw new ConfigurationError({
      message: `\`${name}\` is no file here, no id of a contract that a record names, and no dataset of the lineage${meant ? `; did you mean \`${meant}\`?` : ''}`,
      remedy:
        'name a contract (`contracts/x.odcs.yaml#column`), a file of code or data, or a dataset as lineage names it',
    });
  }
  const subject: ImpactSubject =
    file === undefined
      ? { datasets: [dataset ?? 0], jobs: [], ...(column === undefined ? {} : { column }) }
      : impactSubject(file, known, column);
  if (column !== undefined) {
    const { columns } = known.index;
    const of = [...new Set(subject.datasets.flatMap((one) => columns.fieldsOf(one)))];
    const inContract = sourceContract(file ?? '', repository).contract?.columns ?? [];
    if (!of.includes(column) && !inContract.includes(column) && subject.datasets.length > 0) {
      const meant = didYouMean(column, [...of, ...inContract]);
      throw new ConfigurationError({
        message: `\`${name}\` has no column \`${column}\` that the contract or the lineage knows${meant ? `; did you mean \`${meant}\`?` : ''}`,
        remedy: `name one of ${[...new Set([...of, ...inContract])].slice(0, 20).join(', ')}`,
      });
    }
  }
  return { subject, ...(column === undefined ? {} : { column }) };
}
