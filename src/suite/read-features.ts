import { posix } from 'node:path';
import type { FeatureRecord } from '../generated/formats.ts';
import { feature as featureValidator } from '../generated/validators/feature.js';
import { type Feature, NOTHING_NAMED, TEST_KINDS } from '../model/feature.ts';
import type { Problem } from '../model/problem.ts';
import { stageRank } from '../promotion/stages.ts';
import { checkDocument } from '../sources/check-document.ts';
import { type Document, LIMITS } from '../sources/document.ts';
import { MOST_PROBLEMS } from '../sources/failed-document.ts';
import { fewSuggestions } from '../sources/few-suggestions.ts';
import type { Repository } from '../sources/repository.ts';
import { resolvePath } from '../sources/resolve-path.ts';
import { type ContractsById, contractsById } from './contracts-by-id.ts';
import { problemsOfGroup } from './problems-of-group.ts';
import { problemsOfWords, type RecordVocabulary } from './problems-of-words.ts';
import { type FeatureGroup, isFeatureSet, problemsOfSet, readFeatureSet } from './feature-set.ts';
import { IMPLIED_FEATURE, IMPLIED_TITLE } from './implied-feature.ts';
import { isRecord } from '../model/is-record.ts';

/** Reads every feature record of the repository. A record that is wrong is read as far as it goes, with its problems. */
export function readFeatures(
  repository: Repository,
  patterns: readonly string[],
  vocabulary: RecordVocabulary,
): readonly Feature[] {
  const contracts = contractsById(repository, vocabulary.contracts ?? []);
  const read: RecordReading = { repository, vocabulary, contractsById: contracts };
  const files = repository.match(patterns).map((path) => readRecordFile(path, read));
  const features = files.flatMap((file) => file.features);
  const ids = new Set(features.map(({ id }) => id));
  const groups = new Map<string, FeatureGroup>();
  const suggest = fewSuggestions();
  return withUniqueIds(
    files.flatMap((file) => {
      const problems = [
        ...file.problems,
        ...file.groups.flatMap((group) => problemsOfGroup(group, ids, groups, suggest)),
      ];
      return withProblemsOfSet(file, problems.sort(byLine).slice(0, MOST_PROBLEMS), vocabulary.stages);
    }),
  );
}

/** The groups that files of many features declare: ids of features, by the group's name. */
export function readGroups(
  repository: Repository,
  patterns: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    repository.match(patterns).flatMap((path) => {
      const document = repository.document(path, LIMITS.configuration);
      if ('unreadable' in document || !isFeatureSet(document.value)) return [];
      return readFeatureSet(document).groups.map(({ name, members }) => [name, members] as const);
    }),
  );
}

/** What reading a record needs besides its file. */
interface RecordReading {
  readonly repository: Repository;
  readonly vocabulary: RecordVocabulary;
  readonly contractsById: ContractsById;
}

/** What one file holds. */
interface RecordFile {
  readonly path: string;
  readonly features: readonly Feature[];
  readonly groups: readonly FeatureGroup[];
  /** Of the file as a whole, where it holds many features. */
  readonly problems: readonly Problem[];
}

function readRecordFile(path: string, reading: RecordReading): RecordFile {
  const none = { path, groups: [], problems: [] };
  const document = reading.repository.document(path, LIMITS.configuration);
  if ('unreadable' in document) {
    const problem = {
      message: document.unreadable,
      location: { path, line: 1 },
      ...(document.remedy ? { remedy: document.remedy } : {}),
    };
    return { ...none, features: [skeleton(path, {}, [problem])] };
  }
  if (isFeatureSet(document.value)) return readSetFile(document, reading);
  const value = isRecord(document.value) ? document.value : {};
  const problems = [
    ...checkDocument(document, featureValidator),
    ...problemsOfWords(value, document.locate, reading.vocabulary),
  ];
  return { ...none, features: [featureOf(path, value, document.locate, problems, reading)] };
}

function readSetFile(document: Document, reading: RecordReading): RecordFile {
  const { path } = document;
  const set = readFeatureSet(document);
  const { ofFile, ofMember } = problemsOfSet(document, set);
  const defaults = isRecord(document.value) ? document.value['defaults'] : undefined;
  const locateDefault: Locate = (...keys) => document.locate('defaults', ...keys);
  return {
    path,
    groups: set.groups,
    problems: [...ofFile, ...(isRecord(defaults) ? problemsOfWords(defaults, locateDefault, reading.vocabulary) : [])],
    features: set.members.map(({ name, index, value, locate, owns }) => {
      const own = Object.fromEntries(Object.entries(value).filter(([key]) => owns(key)));
      const problems = [...(ofMember.get(index) ?? []), ...problemsOfWords(own, locate, reading.vocabulary)];
      return { ...featureOf(`${path}#${name}`, value, locate, problems, reading), set: path };
    }),
  };
}

function byLine({ location: left }: Problem, { location: right }: Problem): number {
  return (left?.line ?? 0) - (right?.line ?? 0);
}

/** What is wrong with a file as a whole is told once, with the feature of it that has come furthest. */
function withProblemsOfSet(
  { path, features }: RecordFile,
  problems: readonly Problem[],
  stages: readonly string[],
): readonly Feature[] {
  if (problems.length === 0) return features;
  const rank = ({ stage }: Feature): number => stageRank(stages, stage) ?? stages.length;
  const [first, ...others] = features;
  if (!first) return [skeleton(path, {}, problems)];
  const furthest = others.reduce((most, feature) => (rank(feature) > rank(most) ? feature : most), first);
  return features.map((feature) =>
    feature === furthest ? { ...feature, speaksForSet: true, problems: [...problems, ...feature.problems] } : feature,
  );
}

function withUniqueIds(features: readonly Feature[]): readonly Feature[] {
  const byId = new Map<string, Feature>();
  return features.map((feature) => {
    const other = byId.get(feature.id);
    if (!other) {
      byId.set(feature.id, feature);
      return feature;
    }
    const problem: Problem = {
      message: `the id \`${feature.id}\` is also that of \`${other.path}\``,
      remedy: 'give each feature an id of its own',
      ...place(feature.locate('id')),
    };
    // Kept apart under its path, so that neither hides the other.
    return { ...feature, id: `${feature.id} (${feature.path})`, problems: [...feature.problems, problem] };
  });
}

type Locate = Document['locate'];

function featureOf(
  path: string,
  value: Readonly<Record<string, unknown>>,
  locate: Locate,
  known: readonly Problem[],
  reading: RecordReading,
): Feature {
  const problems = [...known];
  return { ...skeleton(path, value, problems), ...paths(path, value, locate, problems, reading), locate, problems };
}

/** A feature of which only the plain values are known. */
function skeleton(path: string, value: Readonly<Record<string, unknown>>, problems: readonly Problem[]): Feature {
  const id = text(value['id']) ?? posix.basename(path).replace(/\.feature\.ya?ml(?=$|#)/, '');
  return {
    id,
    title: text(value['title']) ?? id,
    stage: text(value['stage']) ?? '',
    path,
    record: value as unknown as FeatureRecord,
    ...NOTHING_NAMED,
    locate: () => ({ path, line: 1 }),
    problems,
  };
}

function paths(
  record: string,
  value: Readonly<Record<string, unknown>>,
  locate: Locate,
  problems: Problem[],
  { repository, contractsById: byId }: RecordReading,
): Pick<
  Feature,
  | 'contracts'
  | 'outputContracts'
  | 'unsettled'
  | 'code'
  | 'experiments'
  | 'evaluation'
  | 'data'
  | 'packages'
  | 'runs'
  | 'tests'
  | 'evidence'
  | 'lineage'
> {
  const resolve = (stated: unknown, ...keys: (string | number)[]): string[] => {
    if (typeof stated !== 'string') return [];
    const resolved = resolvePath(repository, stated, record);
    if ('problem' in resolved) {
      problems.push({ message: resolved.problem, remedy: resolved.remedy, location: locate(...keys) });
      return [];
    }
    const folder = stated.endsWith('/') && !resolved.path.endsWith('/') && resolved.path !== '';
    return [folder ? `${resolved.path}/` : resolved.path];
  };
  const list = (key: string): string[] => items(value[key]).flatMap((stated, index) => resolve(stated, key, index));
  const tests = isRecord(value['tests']) ? value['tests'] : {};
  const contract = (stated: unknown, index: number): readonly string[] => {
    const found = typeof stated === 'string' ? byId(stated, record) : undefined;
    if (!found) return resolve(stated, 'contracts', index);
    if ('path' in found) return [found.path];
    problems.push({ ...found, location: locate('contracts', index) });
    if (typeof stated === 'string') unsettled.push(stated);
    return [];
  };
  const unsettled: string[] = [];
  const outputContracts = new Map<string, string>();
  for (const output of items(value['outputs'])) {
    const stated = isRecord(output) ? text(output['contract']) : undefined;
    const found = stated === undefined ? undefined : byId(stated, record);
    if (stated === undefined || !found) continue;
    if ('path' in found) outputContracts.set(stated, found.path);
    else unsettled.push(stated);
  }
  return {
    contracts: items(value['contracts']).flatMap(contract),
    outputContracts,
    unsettled,
    code: list('code'),
    experiments: list('experiments'),
    evaluation: list('evaluation'),
    data: items(value['data']).flatMap((entry, index) => {
      if (!isRecord(entry)) return resolve(entry, 'data', index).map((path) => ({ path }));
      const sha256 = text(entry['sha256']);
      return resolve(entry['path'], 'data', index, 'path').map((path) => ({ path, ...(sha256 ? { sha256 } : {}) }));
    }),
    packages: list('packages'),
    runs: list('runs'),
    tests: Object.fromEntries(
      TEST_KINDS.filter((kind) => tests[kind] !== undefined).map((kind) => [
        kind,
        Array.isArray(tests[kind])
          ? tests[kind].flatMap((stated: unknown, index) => resolve(stated, 'tests', kind, index))
          : resolve(tests[kind], 'tests', kind),
      ]),
    ),
    evidence: list('evidence'),
    lineage: list('lineage'),
  };
}

/** What a repository without records is judged as: everything that can be found in it, at the first stage. */
export function impliedFeature(
  repository: Repository,
  stage: string,
  patterns: { readonly contracts: readonly string[]; readonly experiments: readonly string[] },
): Feature {
  const { path: _, ...nothing } = skeleton('', {}, []);
  return {
    ...nothing,
    id: IMPLIED_FEATURE,
    title: IMPLIED_TITLE,
    stage,
    contracts: repository.match(patterns.contracts),
    experiments: repository.match(patterns.experiments),
    locate: () => undefined,
  };
}

/** Ids of features that a record leans on, as far as they are written well. */
export function dependenciesOf(feature: Feature): readonly string[] {
  return strings(feature.record['depends-on']);
}

/** The locks of a record, as far as they are written well. */
export function locksOf(feature: Feature): readonly string[] {
  return strings(feature.record.locked);
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function strings(value: unknown): readonly string[] {
  return items(value).filter((item) => typeof item === 'string');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function place(location: ReturnType<Feature['locate']>): { location?: NonNullable<ReturnType<Feature['locate']>> } {
  return location ? { location } : {};
}
