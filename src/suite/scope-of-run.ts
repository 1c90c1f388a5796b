import picomatch from 'picomatch';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import { scope, type ScopedFeature } from '../promotion/scope.ts';
import { LIMITS } from '../sources/document.ts';
import { mayName } from '../sources/may-name.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { type RecordOnBase, registered } from './base-records.ts';
import type { SubjectsOf } from './gate-entries.ts';
import type { LoadedGate } from './load-gates.ts';
import { readGroups } from './read-features.ts';
import type { SuiteRequest } from './suite-request.ts';
import { unknownFeature } from './unknown-feature.ts';
import { GATES_OF_CONTRACTS, unsettledContracts } from './unsettled-contracts.ts';

/** What it depends on which features a run answers for. */
export interface RunScopeQuestion {
  readonly request: Pick<SuiteRequest, 'features' | 'stage'>;
  readonly repository: Repository;
  readonly policy: EffectivePolicy;
  /** Patterns by which contracts are found. */
  readonly contracts: readonly string[];
  readonly entries: readonly LoadedGate[];
  readonly features: readonly Feature[];
  /** Whether the one feature stands for a repository without records. */
  readonly implied: boolean;
  readonly baseRecords: readonly RecordOnBase[] | undefined;
  /** Paths that differ from the merge base, records of sets among them; absent without a base. */
  readonly changed: ReadonlySet<string> | undefined;
  /** The same of files alone: files name files, and nobody names one record of a set by its path. */
  readonly files: Comparison;
}

/** The features a run answers for, and at which stage. */
export interface RunScope {
  readonly scoped: readonly ScopedFeature[];
  /** Whether files are deleted that a feature's documents may name. */
  readonly bereft: (feature: Feature) => boolean;
  /** Gates that ask about what a change took away from a feature, whose record says what it said. */
  readonly bereavedGates: (feature: Feature) => readonly string[];
}

/** Says which of the registered features a run answers for. @throws ConfigurationError for the name of a feature that is not there */
export async function scopeOfRun(question: RunScopeQuestion): Promise<RunScope> {
  const { request, repository, policy, entries, features, implied, baseRecords, changed } = question;
  const changedFiles = question.files.changed ?? new Set<string>();
  const gone = new Set([...changedFiles].filter((path) => !repository.has(path)));
  const bereft = (feature: Feature): boolean => isBereft(feature, gone, repository);
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const unsettled = await unsettledContracts(features, repository, question.files, question.contracts);
  const withLineage = question.files.changed && !implied && entries.some(({ gate }) => gate.id === 'lineage');
  const unalerted = withLineage
    ? await (await import('./lost-alerts.ts')).lostAlerts(features, repository, policy, question.files)
    : new Map<string, readonly string[]>();
  const bereavedGates = ({ id }: Feature): readonly string[] => [
    ...(unsettled.has(id) ? GATES_OF_CONTRACTS : []),
    ...(unalerted.has(id) ? ['lineage'] : []),
  ];
  const toldLineage = withLineage
    ? await (await import('./lineage-subjects.ts')).lineageSubjects(repository, policy, features, question.files)
    : () => [];
  const groups =
    request.features.length > 0 ? readGroups(repository, policy.records) : new Map<string, readonly string[]>();
  const named = namedFeatures(request.features, features, groups, implied);
  if (implied) {
    const stage = request.stage ?? policy.stages[0] ?? '';
    return {
      scoped: features.map(({ id }) => ({ id, because: 'every-feature', stage })),
      bereft,
      bereavedGates,
    };
  }
  const asking: AskingGate[] = [];
  if (changed)
    for (const { gate, subjectsOf: load } of entries) asking.push({ gate: gate.id, subjectsOf: await load() });
  const scoped = scope({
    stages: policy.stages,
    head: features.map(registered),
    ...(baseRecords ? { base: baseRecords } : {}),
    ...(changed ? { changed } : {}),
    subjectsOf: (id) => {
      const feature = byId.get(id);
      if (!feature) return [];
      return [
        ...subjectsOf(feature, asking, repository, changedFiles, policy),
        ...toldLineage(feature),
        ...(unsettled.get(id) ?? []),
        ...(unalerted.get(id) ?? []),
        ...(bereft(feature) ? gone : []),
      ];
    },
    named,
    ...(request.stage === undefined ? {} : { asStage: request.stage }),
  });
  return { scoped, bereft, bereavedGates };
}

/** Features by id, by a pattern of ids, or by the name of a group. @throws ConfigurationError */
function namedFeatures(
  patterns: readonly string[],
  features: readonly Feature[],
  groups: ReadonlyMap<string, readonly string[]>,
  implied: boolean,
): readonly string[] {
  const ids = features.map(({ id }) => id);
  return [
    ...new Set(
      patterns.flatMap((pattern) => {
        const matches = picomatch(pattern);
        const members = new Set(groups.get(pattern));
        const found = ids.filter((id) => id === pattern || members.has(id) || matches(id));
        if (found.length === 0)
          throw new ConfigurationError(unknownFeature(pattern, implied ? [] : features, groups.keys()));
        return found;
      }),
    ),
  ];
}

/** Files a feature's record names that name further files. */
function documentsOf(feature: Feature): readonly string[] {
  return [
    ...(feature.path ? [feature.path] : []),
    ...feature.contracts,
    ...feature.experiments,
    ...feature.data.map(({ path }) => path),
    ...feature.packages,
    ...feature.runs,
  ];
}

/** Whether any of these paths, of which no file is left to be found, may be named by a feature's documents. */
function isBereft(feature: Feature, gone: ReadonlySet<string>, repository: Repository): boolean {
  if (gone.size === 0) return false;
  const mayNameGone = mayName(gone);
  return documentsOf(feature).some((path) => {
    const text = repository.text(path, LIMITS.evidence);
    return gone.has(path) || (typeof text === 'string' && mayNameGone(text));
  });
}

interface AskingGate {
  readonly gate: string;
  readonly subjectsOf: SubjectsOf;
}

function subjectsOf(
  feature: Feature,
  asking: readonly AskingGate[],
  repository: Repository,
  changed: ReadonlySet<string>,
  policy: EffectivePolicy,
): readonly string[] {
  const interesting = mayName(changed);
  return [
    ...documentsOf(feature),
    ...feature.evidence,
    ...asking.flatMap(({ gate, subjectsOf: ask }) =>
      ask(feature, repository, interesting, (name) => policy.option(gate, name, feature.stage)),
    ),
  ];
}
