import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';
import { type DatasetFinder, datasetFinder, type FoundBy } from './dataset-finder.ts';
import { featureOutputs, type FeatureOutputs, type OutputRule } from './feature-outputs.ts';
import { foreignRegistries, type ForeignRegistry } from './foreign-registries.ts';
import { lineageIndex, type LineageIndex } from './lineage-index.ts';
import { guessedPaths, lineagePaths } from './lineage-paths.ts';
import { readLineageFiles, type RepositoryLineage } from './read-lineage-files.ts';
import { registryOutputs } from './registry-outputs.ts';
import { type SourceContract, sourceContract } from './source-contract.ts';

/** The lineage of a whole repository, ready for asking about single features. */
export interface KnownLineage {
  readonly lineage: RepositoryLineage;
  readonly index: LineageIndex;
  readonly finder: DatasetFinder;
  readonly outputs: FeatureOutputs;
  /** Datasets that are data of a contract, by its path. */
  readonly dataOf: (contract: string) => ContractData;
  /** Contracts that any record names, sorted. */
  readonly contracts: () => readonly string[];
  /** The first contract, in their order, that any record names for a dataset, and a feature that does. */
  readonly contractOf: (dataset: number) => NamedContract | undefined;
}

/** A contract that some record names for a dataset. */
export interface NamedContract {
  readonly path: string;
  readonly by: FoundBy;
  /** Id of the first feature that names it. */
  readonly feature: string;
}

/** A contract with its data in the graph. */
export interface ContractData {
  /** Undefined where it cannot be read. */
  readonly contract?: SourceContract;
  readonly datasets: ReadonlyMap<number, FoundBy>;
}

/** The gate's options, as far as they say where things are. */
export interface LineageOptions {
  readonly files: readonly string[];
  readonly sources: readonly { readonly dataset: string; readonly contract: string }[];
  readonly outputs: readonly OutputRule[];
  readonly registries: readonly ForeignRegistry[];
}

const remembered = new WeakMap<Repository, WeakMap<readonly Feature[], Map<string, KnownLineage>>>();

/** The options that a policy states, without what is not written well: that is told when the policy is read. */
export function lineageOptions(option: (name: string) => unknown): LineageOptions {
  const patterns: unknown = option('files');
  return {
    files: [patterns ?? []].flat().filter((pattern) => typeof pattern === 'string'),
    sources: rules(option('sources')).flatMap(({ dataset, contract }) =>
      typeof dataset === 'string' && typeof contract === 'string' ? [{ dataset, contract }] : [],
    ),
    outputs: rules(option('outputs')).flatMap(({ dataset, feature }) =>
      typeof dataset === 'string' && typeof feature === 'string' ? [{ dataset, feature }] : [],
    ),
    registries: foreignRegistries(option),
  };
}

/** Reads and prepares the lineage of a repository, once for the same list of features. */
export function knownLineage(
  repository: Repository,
  features: readonly Feature[],
  options: LineageOptions,
): KnownLineage {
  const ofRepository = remembered.get(repository) ?? new WeakMap<readonly Feature[], Map<string, KnownLineage>>();
  remembered.set(repository, ofRepository);
  const ofFeatures = ofRepository.get(features) ?? new Map<string, KnownLineage>();
  ofRepository.set(features, ofFeatures);
  const key = JSON.stringify(options, (_, value: unknown): unknown =>
    value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value,
  );
  const before = ofFeatures.get(key);
  if (before) return before;
  const registries = options.registries
    .map(({ path }) => path)
    .filter((path) => repository.has(path) && /\.json$/i.test(path));
  const paths = [...new Set([...lineagePaths(repository, features, options.files), ...registries])].sort();
  const outputRules = [...options.outputs, ...registryOutputs(options.registries, features, repository)];
  const guessed = guessedPaths(repository, features, options.files);
  for (const path of registries) guessed.delete(path);
  const lineage = readLineageFiles(repository, paths, guessed);
  const index = lineageIndex(lineage.graph);
  const finder = datasetFinder(index);
  const data = new Map<string, ContractData>();
  const namedBy = new Map<string, string>();
  for (const feature of features)
    for (const path of feature.contracts) if (!namedBy.has(path)) namedBy.set(path, feature.id);
  const contracts = [...namedBy.keys()].sort();
  let ofDatasets: Map<number, NamedContract> | undefined;
  const found: KnownLineage = {
    lineage,
    index,
    finder,
    outputs: featureOutputs(features, index, finder, repository, outputRules),
    dataOf: (path) => {
      let known = data.get(path);
      if (!known) data.set(path, (known = contractData(path, repository, finder, options.sources)));
      return known;
    },
    contracts: () => contracts,
    contractOf: (dataset) => {
      if (!ofDatasets) {
        ofDatasets = new Map();
        for (const path of contracts)
          for (const [one, by] of found.dataOf(path).datasets)
            if (!ofDatasets.has(one)) ofDatasets.set(one, { path, by, feature: namedBy.get(path) ?? '' });
      }
      return ofDatasets.get(dataset);
    },
  };
  ofFeatures.set(key, found);
  return found;
}

function contractData(
  path: string,
  repository: Repository,
  finder: DatasetFinder,
  sources: LineageOptions['sources'],
): ContractData {
  const { contract } = sourceContract(path, repository);
  const datasets = new Map<number, FoundBy>();
  if (contract) for (const [dataset, { by }] of finder.ofContract(contract)) datasets.set(dataset, by);
  for (const rule of sources)
    if (rule.contract === path || rule.contract === contract?.id)
      for (const dataset of finder.matching(rule.dataset)) datasets.set(dataset, 'policy');
  return { ...(contract ? { contract } : {}), datasets };
}

function rules(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is Readonly<Record<string, unknown>> => typeof entry === 'object' && entry !== null)
    : [];
}
