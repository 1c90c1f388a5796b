import type { LineageFile, LineageTrace, TracedOutput, TracedSource } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { CollectContext } from '../collect-context.ts';
import { boundedText, nameList } from '../name-list.ts';
import { cyclesBehind } from './collect/cycles-behind.ts';
import { type Declared, declaredData } from './collect/declared-data.ts';
import type { FeatureOutput } from './collect/feature-outputs.ts';
import { filesBehind } from './collect/files-behind.ts';
import { type KnownLineage, knownLineage, lineageOptions } from './collect/known-lineage.ts';
import { neighbours } from './collect/lineage-index.ts';
import { namedLineage } from './collect/lineage-paths.ts';
import { personalData } from './collect/personal-data.ts';
import { featuresBehind, notebooksBehind, unreadyBehind } from './collect/stands-behind.ts';
import { walk, type Walk } from './collect/walk.ts';
import { type ColumnWalk, walkColumns } from './collect/walk-columns.ts';
import { wayTo } from './collect/way-names.ts';

const MOST_SOURCES = 1000;

/** A trace and the files it was decided from. */
export interface CollectedTrace {
  readonly trace: LineageTrace;
  readonly subjects: readonly (readonly ['lineage' | 'contract', string])[];
}

/** Walks a feature back to its sources by the lineage of the repository, and looks at what stands behind it. */
export function collectTrace(context: CollectContext): CollectedTrace {
  const { feature, features = [feature], stages = [], repository, option } = context;
  const known = knownLineage(repository, features, lineageOptions(option));
  const { index, outputs: ownOutputs } = known;
  const outputs = ownOutputs.of(feature);
  const targets = [...new Set(outputs.flatMap(({ dataset }) => dataset ?? []))];
  const back = walk(index.up, index.nodes, targets);
  const leaned = featuresBehind(feature, features, stages, back, known);
  const declared = declaredData(
    feature,
    leaned.map((one) => one.feature),
    known,
  );
  const isTarget = new Set(targets);
  const ends = (dataset: number): boolean =>
    (declared.has(dataset) && !isTarget.has(dataset)) || index.source[dataset] === 1;
  const near = walk(index.up, index.nodes, targets, (node) => node < index.datasets && ends(node));
  const made = outputs.filter(({ dataset }) => dataset !== undefined && isMade(dataset, known));
  const columns = walkColumns(
    index,
    made.map(({ dataset = 0, fields }) => ({ dataset, fields })),
    ends,
  );
  const exact = made.length > 0 && columns.lost.size === 0 && columns.ends.size > 0;
  const { sources, more } = sourcesOf(near, columns, exact, declared, isTarget, known, context);
  const words = new Set([option('personal-data') ?? []].flat().map((word) => String(word).toLowerCase()));
  const contracts = new Set(feature.contracts);
  for (const other of leaned) for (const path of other.feature.contracts) contracts.add(path);
  const files = filesOf(context, back, known);
  const trace: LineageTrace = {
    stages: [...stages],
    files: files.slice(0, 10_000),
    datasets: index.graph.datasets.length,
    jobs: index.graph.jobs.length,
    outputs: outputs.slice(0, 1000).map((output) => tracedOutput(output, known)),
    ...(made.length === 0 ? {} : { granularity: exact ? 'column' : 'dataset' }),
    ...(made.length === 0 || exact
      ? {}
      : { lost: nameList([...columns.lost].map((dataset) => idOf(known, dataset)).sort()) }),
    sources,
    ...(more > 0 ? { moreSources: more } : {}),
    cycles: cyclesBehind(near, index),
    behind: [
      ...leaned.flatMap(({ lean }) => lean ?? []),
      ...notebooksBehind(context, back, known),
      ...unreadyBehind(context, declared, back, known),
    ].slice(0, 1000),
    personal: [...personalData(known, made, words, contracts)],
    ...privacyOf(feature),
    ...(feature.record.contracts === undefined ? {} : contractsAt(feature)),
  };
  const met = new Set([...feature.contracts, ...sources.flatMap(({ contract }) => contract?.path ?? [])]);
  return {
    trace,
    subjects: [
      ...files.map(({ path }) => ['lineage', path] as const),
      ...[...met].map((path) => ['contract', path] as const),
    ],
  };
}

/** The files that the feature's lineage is from, and those that nobody could read. */
function filesOf({ feature, repository }: CollectContext, back: Walk, known: KnownLineage): LineageFile[] {
  const own = filesBehind(feature, known, repository, back);
  const broken = back.reached.length > 0;
  const place = new Map(namedLineage(feature, repository).map(({ path, index }) => [path, index]));
  return known.lineage.files
    .filter(({ path, unread }) => own.has(path) || (broken && unread > 0))
    .map((file) => {
      // Where a file is not there, the line that names it is the one to mend.
      const location = repository.has(file.path) ? undefined : feature.locate('lineage', place.get(file.path) ?? 0);
      return location ? { ...file, problems: file.problems.map((problem) => ({ ...problem, location })) } : file;
    });
}

function tracedOutput(output: FeatureOutput, known: KnownLineage): TracedOutput {
  const { dataset, name, because, location } = output;
  return {
    name: boundedText(dataset === undefined ? name : idOf(known, dataset), 1000),
    because,
    state: dataset === undefined ? 'not-known' : isMade(dataset, known) ? 'made' : 'not-made',
    ...(location ? { location } : {}),
  };
}

/** Whether some job writes a dataset. */
function isMade(dataset: number, { index }: KnownLineage): boolean {
  return neighbours(index.up, dataset).length > 0;
}

function sourcesOf(
  near: Walk,
  columns: ColumnWalk,
  exact: boolean,
  declared: ReadonlyMap<number, Declared>,
  targets: ReadonlySet<number>,
  known: KnownLineage,
  { feature, repository }: CollectContext,
): { readonly sources: TracedSource[]; readonly more: number } {
  const { index } = known;
  const isEnd = (node: number): boolean =>
    node < index.datasets && !targets.has(node) && (declared.has(node) || index.source[node] === 1);
  const idAt = (dataset: number): string => index.graph.datasets[dataset]?.id ?? '';
  const reached = near.reached
    .filter((node) => isEnd(node) && (!exact || columns.ends.has(node)))
    .sort((one, other) => (idAt(one) < idAt(other) ? -1 : 1));
  const sources = reached.slice(0, MOST_SOURCES).map((dataset): TracedSource => {
    const { id, namespace, version, name } = index.graph.datasets[dataset] ?? { id: '', namespace: '', name: '' };
    const ends = columns.ends.get(dataset);
    const under = declared.get(dataset) ?? elsewhere(dataset, known);
    const ofGit = namespace === 'file' && repository.has(name) ? 'in git' : undefined;
    const read = version ?? ofGit;
    const contract = under && known.dataOf(under.path).contract;
    return {
      dataset: boundedText(id, 1000),
      ...(ends && ends.flowing.size > 0 ? { columns: nameList([...ends.flowing].sort()) } : {}),
      ...(ends && ends.deciding.size > 0 ? { deciding: nameList([...ends.deciding].sort()) } : {}),
      ...(read === undefined ? {} : { version: boundedText(read, 2000) }),
      ...(under
        ? {
            contract: {
              path: under.path,
              ...(contract?.version === undefined ? {} : { version: boundedText(contract.version, 200) }),
              by: under.by,
              declared: under.declared,
              ...(under.feature === undefined ? {} : { feature: under.feature }),
              ...(under.declared === 'record' ? placeOf(feature, under.path) : {}),
            },
          }
        : {}),
      way: wayTo(near, dataset, index),
    };
  });
  return { sources, more: reached.length - sources.length };
}

/** A contract that some other record names for this data: it need only be named here. */
function elsewhere(
  dataset: number,
  known: KnownLineage,
): (Omit<Declared, 'declared'> & { readonly declared: 'no' }) | undefined {
  const named = known.contractOf(dataset);
  return named && { ...named, declared: 'no' };
}

function contractsAt(feature: Feature): Pick<LineageTrace, 'contractsAt'> {
  const location = feature.locate('contracts');
  return location ? { contractsAt: location } : {};
}

function placeOf(feature: Feature, contract: string): { location?: NonNullable<ReturnType<Feature['locate']>> } {
  const location = feature.locate('contracts', feature.contracts.indexOf(contract));
  return location ? { location } : {};
}

function privacyOf(feature: Feature): Pick<LineageTrace, 'privacy'> {
  const stated: unknown = (feature.record as unknown as Readonly<Record<string, unknown>>)['privacy'];
  if (typeof stated !== 'object' || stated === null) return {};
  const personal: unknown = (stated as Readonly<Record<string, unknown>>)['personal-data'];
  const location = feature.locate('privacy', 'personal-data') ?? { path: feature.path ?? '', line: 1 };
  if (personal === 'none') return { privacy: { personal: 'none', location } };
  return Array.isArray(personal) && personal.length > 0 ? { privacy: { personal: 'some', location } } : {};
}

function idOf({ index }: KnownLineage, dataset: number): string {
  return index.graph.datasets[dataset]?.id ?? '';
}
