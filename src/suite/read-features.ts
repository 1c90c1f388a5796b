import { posix } from 'node:path';
import type { FeatureRecord } from '../generated/formats.ts';
import { feature as featureValidator } from '../generated/validators/feature.js';
import { type Feature, TEST_KINDS } from '../model/feature.ts';
import type { Problem } from '../model/problem.ts';
import { RETIRED } from '../promotion/stages.ts';
import { checkDocument } from '../sources/check-document.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import { type Document, LIMITS } from '../sources/document.ts';
import type { Repository } from '../sources/repository.ts';
import { resolvePath } from '../sources/resolve-path.ts';
import { IMPLIED_FEATURE, IMPLIED_TITLE } from './implied-feature.ts';
import { isRecord } from '../model/is-record.ts';

/** What a record may be held against besides its schema. */
export interface RecordVocabulary {
  readonly stages: readonly string[];
  /** Gate ids and check ids, for locks. */
  readonly lockable: readonly string[];
}

/** Reads every feature record of the repository. A record that is wrong is read as far as it goes, with its problems. */
export function readFeatures(
  repository: Repository,
  patterns: readonly string[],
  vocabulary: RecordVocabulary,
): readonly Feature[] {
  const features = repository.match(patterns).map((path) => readFeature(repository, path, vocabulary));
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

function readFeature(repository: Repository, path: string, vocabulary: RecordVocabulary): Feature {
  const document = repository.document(path, LIMITS.configuration);
  if ('unreadable' in document) {
    return skeleton(path, {}, [
      {
        message: document.unreadable,
        location: { path, line: 1 },
        ...(document.remedy ? { remedy: document.remedy } : {}),
      },
    ]);
  }
  const problems = [...checkDocument(document, featureValidator)];
  const value = isRecord(document.value) ? document.value : {};
  const stage = text(value['stage']);
  if (stage !== undefined && stage !== RETIRED && !vocabulary.stages.includes(stage)) {
    const meant = didYouMean(stage, [...vocabulary.stages, RETIRED]);
    problems.push({
      message: `\`${stage}\` is not a stage${meant ? `; did you mean \`${meant}\`?` : ''}`,
      remedy: `write one of ${[...vocabulary.stages, RETIRED].join(', ')}`,
      location: document.locate('stage'),
    });
  }
  strings(value['locked']).forEach((lock, index) => {
    if (vocabulary.lockable.includes(lock)) return;
    const meant = didYouMean(lock, vocabulary.lockable);
    problems.push({
      message: `\`${lock}\` is neither a gate nor a check${meant ? `; did you mean \`${meant}\`?` : ''}`,
      remedy: 'lock a gate (`data-contract`) or a check (`reproducibility/seed-recorded`)',
      location: document.locate('locked', index),
    });
  });
  return {
    ...skeleton(path, value, problems),
    ...paths(repository, path, value, document, problems),
    locate: document.locate,
    problems,
  };
}

/** A feature of which only the plain values are known. */
function skeleton(path: string, value: Readonly<Record<string, unknown>>, problems: readonly Problem[]): Feature {
  const id = text(value['id']) ?? posix.basename(path).replace(/\.feature\.ya?ml$/, '');
  return {
    id,
    title: text(value['title']) ?? id,
    stage: text(value['stage']) ?? '',
    path,
    record: value as unknown as FeatureRecord,
    contracts: [],
    code: [],
    experiments: [],
    data: [],
    packages: [],
    runs: [],
    tests: {},
    evidence: [],
    locate: () => ({ path, line: 1 }),
    problems,
  };
}

function paths(
  repository: Repository,
  record: string,
  value: Readonly<Record<string, unknown>>,
  document: Document,
  problems: Problem[],
): Pick<Feature, 'contracts' | 'code' | 'experiments' | 'data' | 'packages' | 'runs' | 'tests' | 'evidence'> {
  const resolve = (stated: unknown, ...keys: (string | number)[]): string[] => {
    if (typeof stated !== 'string') return [];
    const resolved = resolvePath(repository, stated, record);
    if ('problem' in resolved) {
      problems.push({ message: resolved.problem, remedy: resolved.remedy, location: document.locate(...keys) });
      return [];
    }
    const folder = stated.endsWith('/') && !resolved.path.endsWith('/') && resolved.path !== '';
    return [folder ? `${resolved.path}/` : resolved.path];
  };
  const list = (key: string): string[] => items(value[key]).flatMap((stated, index) => resolve(stated, key, index));
  const tests = isRecord(value['tests']) ? value['tests'] : {};
  return {
    contracts: list('contracts'),
    code: list('code'),
    experiments: list('experiments'),
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
