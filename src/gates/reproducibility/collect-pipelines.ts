import { posix } from 'node:path';
import type { Location } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { DeclaredStage } from '../../sources/formats/dvc/dvc-yaml.ts';
import type { LockedStage } from '../../sources/formats/dvc/dvc-lock.ts';
import { PATH_END, pathsContaining } from '../../sources/paths-containing.ts';
import type { Repository } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { pathsBelow } from '../../sources/paths-below.ts';
import { safePath } from '../../sources/safe-path.ts';
import { oncePerRepository } from '../once-per-repository.ts';
import { readPipeline, type ReadPipeline } from '../read-dvc-pipeline.ts';

/** A pipeline that a feature is judged by. */
export interface FeaturePipeline {
  readonly pipeline: ReadPipeline;
  readonly location: Location;
  /** Names of the stages that count; undefined: all of them. */
  readonly stages?: ReadonlySet<string>;
  /** A stage the record names that the pipeline does not have. */
  readonly missing?: string;
  /** It is the first of so many that are not looked at: the repository has too many. */
  readonly unlooked?: number;
}

/** A stage with its paths from the repository's root. */
export interface PlacedStage {
  readonly name: string;
  readonly declared?: DeclaredStage;
  readonly locked?: LockedStage;
  /** As written → from the root; undefined where it leads nowhere in the repository. */
  readonly place: (written: string) => string | undefined;
}

/** So many pipelines of a repository are looked through. */
const MOST_PIPELINES = 200;

/**
 * The pipelines a record names; else those beside it, and the stages that make its results with all they build on.
 *
 * @param resultsOf paths of the feature's results; asked where there are pipelines
 */
export function pipelinesOf(
  feature: Feature,
  resultsOf: () => readonly string[],
  repository: Repository,
): readonly FeaturePipeline[] {
  const stated: unknown = feature.record.pipelines;
  if (Array.isArray(stated))
    return stated.flatMap((one: unknown, index) => named(one, feature, index, repository) ?? []);
  const all = allPipelines('', repository);
  if (all.length === 0) return [];
  const unlooked = unlookedPipelines(feature, repository);
  if (feature.path === undefined || feature.path === '')
    return [...all.map((pipeline) => ({ pipeline, location: { path: pipeline.lockPath, line: 1 } })), ...unlooked];
  const beside = posix.dirname(feature.path);
  const results = resultsOf();
  const looked = all.flatMap((pipeline): FeaturePipeline[] => {
    const location = { path: pipeline.lockPath, line: 1 };
    if (pipeline.folder === beside) return [{ pipeline, location }];
    const placed = placedStages(pipeline);
    const makers = placed.filter((stage) => outputsOf(stage).some((out) => covers(out, results)));
    return makers.length === 0
      ? []
      : [
          {
            pipeline,
            location,
            stages: withAncestors(
              makers.map(({ name }) => name),
              placed,
            ),
          },
        ];
  });
  return [...looked, ...unlooked];
}

/** One for all pipelines above the most that are looked through; none where there are no more. */
function unlookedPipelines(feature: Feature, repository: Repository): readonly FeaturePipeline[] {
  const folders = pipelineFolders('', repository);
  const next = folders[MOST_PIPELINES];
  if (next === undefined) return [];
  const pipeline = readPipeline(posix.join(next, 'dvc.yaml'), repository);
  const { path = '' } = feature;
  const location = path === '' ? { path: pipeline.path, line: 1 } : (feature.locate('id') ?? { path, line: 1 });
  return [{ pipeline, location, unlooked: folders.length - MOST_PIPELINES }];
}

function named(stated: unknown, feature: Feature, index: number, repository: Repository): FeaturePipeline | undefined {
  if (typeof stated !== 'string' || feature.path === undefined) return undefined;
  const [file = '', stage] = stated.split('#');
  const resolved = resolvePath(repository, file, feature.path);
  if (!('path' in resolved)) return undefined;
  const path = repository.hasFolder(resolved.path) ? posix.join(resolved.path, 'dvc.yaml') : resolved.path;
  const location = feature.locate('pipelines', index) ?? { path: feature.path, line: 1 };
  const pipeline = readPipeline(path, repository);
  if (stage === undefined) return { pipeline, location };
  const placed = placedStages(pipeline);
  const wanted = placed.map(({ name }) => name).filter((name) => name === stage || name.startsWith(`${stage}@`));
  return wanted.length === 0
    ? { pipeline, location, stages: new Set(), missing: stage }
    : { pipeline, location, stages: withAncestors(wanted, placed) };
}

function isPipeline(path: string): boolean {
  return /(?:^|\/)dvc\.(?:lock|yaml)$/.test(path);
}

/** Folders in which a pipeline lies, sorted. */
const pipelineFolders = oncePerRepository((_, repository): readonly string[] => [
  ...new Set(
    pathsContaining(repository.paths, [`dvc.lock${PATH_END}`, `dvc.yaml${PATH_END}`]).flatMap((path) =>
      isPipeline(path) ? [posix.dirname(path)] : [],
    ),
  ),
]);

/** The pipelines of the repository, up to the most that are looked at. */
export const allPipelines = oncePerRepository((_, repository): readonly ReadPipeline[] =>
  pipelineFolders('', repository)
    .slice(0, MOST_PIPELINES)
    .map((folder) => readPipeline(posix.join(folder, 'dvc.yaml'), repository)),
);

const placedBy = new WeakMap<ReadPipeline, readonly PlacedStage[]>();

/** The stages of a pipeline: those declared, or where nothing is declared those recorded. */
export function placedStages(pipeline: ReadPipeline): readonly PlacedStage[] {
  const known = placedBy.get(pipeline);
  if (known) return known;
  const { declared, locked, folder } = pipeline;
  const recorded = 'unreadable' in locked ? new Map<string, LockedStage>() : locked.stages;
  const place = (workingDirectory: string): PlacedStage['place'] => {
    const base = safePath(workingDirectory, folder === '.' ? '' : folder);
    return (written) => {
      const safe = 'path' in base ? safePath(written, base.path) : base;
      return 'path' in safe ? safe.path : undefined;
    };
  };
  const stages =
    'unreadable' in declared
      ? [...recorded.values()].map((stage): PlacedStage => ({ name: stage.name, locked: stage, place: place('.') }))
      : declared.stages.map((stage): PlacedStage => {
          const lock = recorded.get(stage.name);
          return {
            name: stage.name,
            declared: stage,
            ...(lock ? { locked: lock } : {}),
            place: place(stage.workingDirectory),
          };
        });
  placedBy.set(pipeline, stages);
  return stages;
}

/** What a stage makes, from the root. */
export function outputsOf({ declared, locked, place }: PlacedStage): readonly string[] {
  return (declared?.outs ?? locked?.outs.map(({ path }) => path) ?? []).flatMap((path) => place(path) ?? []);
}

function dependenciesOf({ declared, locked, place }: PlacedStage): readonly string[] {
  return (declared?.deps ?? locked?.deps.map(({ path }) => path) ?? []).flatMap((path) => place(path) ?? []);
}

/** Whether an output is, holds or lies in one of these paths. */
function covers(out: string, paths: readonly string[]): boolean {
  return paths.some(
    (path) => path === out || path.startsWith(`${out}/`) || out.startsWith(`${path.replace(/\/$/, '')}/`),
  );
}

/** These stages and all that make what they use. */
function withAncestors(names: readonly string[], stages: readonly PlacedStage[]): ReadonlySet<string> {
  const byName = new Map(stages.map((stage) => [stage.name, stage]));
  const makers = new Map(stages.flatMap((stage) => outputsOf(stage).map((out) => [out, stage.name] as const)));
  const outs = [...makers.keys()].sort();
  const found = new Set(names);
  // A set takes what is added while it is gone through.
  for (const name of found) {
    const stage = byName.get(name);
    for (const dep of stage ? dependenciesOf(stage) : []) {
      for (const out of pathsBelow(outs, dep)) {
        const maker = makers.get(out);
        if (maker !== undefined) found.add(maker);
      }
      for (let at = dep; at !== '.' && at !== ''; at = posix.dirname(at)) {
        const maker = makers.get(at);
        if (maker !== undefined) found.add(maker);
        if (!at.includes('/')) break;
      }
    }
  }
  return found;
}
