import type { Location } from '../../../generated/formats.ts';
import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';
import { resolvePath } from '../../../sources/resolve-path.ts';
import type { DatasetFinder } from './dataset-finder.ts';
import { type LineageIndex, neighbours } from './lineage-index.ts';
import { outputContract } from './output-contract.ts';
import { sourceContract } from './source-contract.ts';

/** Something a feature gives to others, and what it is in lineage. */
export interface FeatureOutput {
  /** As its record or the policy names it, or the dataset's id. */
  readonly name: string;
  /** Left out: nothing in the lineage is called so. */
  readonly dataset?: number;
  /** The columns of it that are the feature's; none stand for all. */
  readonly fields: readonly string[];
  readonly because: 'record' | 'policy' | 'code';
  readonly location?: Location;
}

/** How features meet the graph. */
export interface FeatureOutputs {
  readonly of: (feature: Feature) => readonly FeatureOutput[];
  /** Jobs whose code is the feature's, as nodes. */
  readonly jobsOf: (feature: Feature) => readonly number[];
  /** Features whose output a dataset is, or that write it on their way. */
  readonly owners: (dataset: number) => readonly Feature[];
}

const NOBODY: readonly Feature[] = [];

/** What the policy says a dataset is: `dataset` is a glob over ids. */
export interface OutputRule {
  readonly dataset: string;
  readonly feature: string;
}

/**
 * Finds what each feature makes. What the record names (`outputs`, by `dataset` or `contract`) and what the policy maps to it count alone; where
 * neither says anything, the datasets that its code writes and its own code does not read again.
 */
export function featureOutputs(
  features: readonly Feature[],
  index: LineageIndex,
  finder: DatasetFinder,
  repository: Repository,
  rules: readonly OutputRule[],
): FeatureOutputs {
  const jobsByCode = new Map<string, number[]>();
  index.graph.jobs.forEach(({ code }, place) => {
    if (code === undefined) return;
    const path = code.replace(/^(?:\.?\/)+/, '');
    jobsByCode.set(path, [...(jobsByCode.get(path) ?? []), index.datasets + place]);
  });
  const jobs = new Map<Feature, readonly number[]>();
  const outputs = new Map<Feature, readonly FeatureOutput[]>();
  const owners = new Map<number, Set<Feature>>();
  const own = (dataset: number, feature: Feature): void => {
    owners.set(dataset, (owners.get(dataset) ?? new Set<Feature>()).add(feature));
  };
  for (const feature of features) {
    const ownJobs =
      jobsByCode.size === 0
        ? []
        : [...new Set(codeOf(feature, repository).flatMap((path) => jobsByCode.get(path) ?? []))];
    jobs.set(feature, ownJobs);
    const named = [
      ...recordOutputs(feature, index, finder, repository),
      ...rules
        .filter((rule) => rule.feature === feature.id)
        .flatMap((rule): FeatureOutput[] => {
          const found = finder.matching(rule.dataset);
          return found.length === 0
            ? [{ name: rule.dataset, fields: [], because: 'policy' }]
            : found.map((dataset) => ({ name: idOf(index, dataset), dataset, fields: [], because: 'policy' }));
        }),
    ];
    const written = [...new Set(ownJobs.flatMap((job) => [...neighbours(index.down, job)]))];
    const readAgain = new Set(ownJobs.flatMap((job) => [...neighbours(index.up, job)]));
    const made =
      named.length > 0
        ? named
        : written
            .filter((dataset) => !readAgain.has(dataset))
            .map((dataset): FeatureOutput => ({ name: idOf(index, dataset), dataset, fields: [], because: 'code' }));
    outputs.set(feature, made);
    for (const dataset of written) own(dataset, feature);
    for (const { dataset } of made) if (dataset !== undefined) own(dataset, feature);
  }
  const ownersOf = new Map([...owners].map(([dataset, some]) => [dataset, [...some]]));
  return {
    of: (feature) => outputs.get(feature) ?? [],
    jobsOf: (feature) => jobs.get(feature) ?? [],
    owners: (dataset) => ownersOf.get(dataset) ?? NOBODY,
  };
}

/** The files of a feature's code: those under `code` and those that its `transformations` name. */
export function codeOf(feature: Feature, repository: Repository): readonly string[] {
  const { path: record } = feature;
  const stated: unknown = (feature.record as unknown as Readonly<Record<string, unknown>>)['transformations'];
  const steps = (Array.isArray(stated) ? stated : []).flatMap((step: unknown) => {
    const path = isRecord(step) && typeof step['path'] === 'string' ? step['path'].replace(/#.*$/s, '') : '';
    if (path === '' || record === undefined) return [];
    const resolved = resolvePath(repository, path, record);
    return 'path' in resolved ? [resolved.path] : [];
  });
  return repository.expand([...feature.code, ...steps]);
}

function recordOutputs(
  feature: Feature,
  index: LineageIndex,
  finder: DatasetFinder,
  repository: Repository,
): readonly FeatureOutput[] {
  const { path: record } = feature;
  const stated: unknown = (feature.record as unknown as Readonly<Record<string, unknown>>)['outputs'];
  if (record === undefined || !Array.isArray(stated)) return [];
  const byDataset = new Map<string, FeatureOutput>();
  stated.forEach((entry: unknown, place) => {
    if (!isRecord(entry)) return;
    const [name, dataset, contract] = [entry['name'], entry['dataset'], entry['contract']];
    const location = feature.locate('outputs', place);
    for (const [written, found] of [
      ...(typeof dataset === 'string' ? [[dataset, namedDataset(dataset, record, finder, repository)] as const] : []),
      ...(typeof contract === 'string' && typeof dataset !== 'string'
        ? contractDatasets(contract, feature, finder, repository)
        : []),
    ]) {
      const key = found === undefined ? written : String(found);
      const before = byDataset.get(key);
      const field = typeof name === 'string' && found !== undefined && index.columns.fieldsOf(found).includes(name);
      const fields = [...(before?.fields ?? []), ...(field ? [name] : [])];
      byDataset.set(key, {
        name: written.slice(0, 500),
        fields,
        because: 'record',
        ...(found === undefined ? {} : { dataset: found }),
        ...((before?.location ?? location) ? { location: before?.location ?? location } : {}),
      } as FeatureOutput);
    }
  });
  return [...byDataset.values()];
}

function namedDataset(name: string, record: string, finder: DatasetFinder, repository: Repository): number | undefined {
  const known = finder.named(name);
  if (known !== undefined) return known;
  const resolved = resolvePath(repository, name, record);
  return 'path' in resolved ? finder.file(resolved.path) : undefined;
}

function contractDatasets(
  contract: string,
  feature: Feature,
  finder: DatasetFinder,
  repository: Repository,
): readonly (readonly [string, number | undefined])[] {
  const path = outputContract(contract, feature, repository);
  if (path === undefined) return [];
  const { contract: known } = sourceContract(path, repository);
  const found = known ? [...finder.ofContract(known).keys()] : [];
  return found.length === 0 ? [[contract, undefined]] : found.map((dataset) => [contract, dataset] as const);
}

function idOf({ graph }: LineageIndex, dataset: number): string {
  return graph.datasets[dataset]?.id ?? '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
