import type { RecreationStep } from '../../../generated/formats.ts';
import type { Repository } from '../../../sources/repository.ts';
import type { ReadPipeline } from '../../read-dvc-pipeline.ts';
import { type FeaturePipeline, outputsOf, placedStages } from '../collect-pipelines.ts';
import { dvcCommand } from './dvc-command.ts';
import { liesIn } from '../../../sources/lies-in.ts';
import type { RecreationQuestion } from './recreation-question.ts';
import { recreationStep } from './recreation-step.ts';

/**
 * Of a pipeline: what the stages use that make the results is pulled where git does not hold it, and they alone are run. Where it
 * is not known which stages those are, the whole pipeline is.
 */
export function stageSteps(
  { pipeline, stages, unlooked }: FeaturePipeline,
  { results, lists, repository }: Pick<RecreationQuestion, 'results' | 'lists' | 'repository'>,
): readonly RecreationStep[] {
  if (unlooked !== undefined || 'unreadable' in pipeline.locked || pipeline.locked.problem) return [];
  const counted = placedStages(pipeline).filter(({ name, locked }) => locked && (stages?.has(name) ?? true));
  if (counted.length === 0) return [];
  const dvc = (paths: readonly string[], command: (named: string) => string): string =>
    dvcCommand(pipeline.lockPath, paths, command, repository);
  const makers = counted.filter((stage) => outputsOf(stage).some((out) => results.some((path) => liesIn(path, out))));
  if (makers.length === 0)
    return [
      recreationStep(
        'data',
        dvc([], () => 'dvc pull'),
        pipeline.lockPath,
      ),
      recreationStep(
        'run',
        dvc([pipeline.path], (named) => `dvc repro ${named}`),
        pipeline.lockPath,
      ),
    ];
  const listed = new Set(
    lists.flatMap(({ listedBy, entries }) => (listedBy === 'dvc' ? entries : [])).map(({ path }) => path),
  );
  const needed = makers
    .flatMap(({ locked, place }) => (locked?.deps ?? []).flatMap(({ path }) => place(path) ?? []))
    .flatMap((path) => notInGit(path, pipeline, repository))
    .filter((path) => !listed.has(path));
  const pulled = [...new Set(needed)].sort();
  return [
    ...(pulled.length > 0
      ? [
          recreationStep(
            'data',
            dvc(pulled, (named) => `dvc pull ${named}`),
            pipeline.lockPath,
          ),
        ]
      : []),
    ...makers.map(({ name }) =>
      recreationStep(
        'run',
        dvc([`${pipeline.path}:${name}`], (named) => `dvc repro --single-item --force ${named}`),
        pipeline.lockPath,
      ),
    ),
  ];
}

/**
 * What of a dependency has to be pulled: it itself, or of a folder that git holds what lies in it and is held by DVC. Data is named,
 * never the file of DVC that names it: of targets that follow such a file, `dvc pull` (3.67) leaves out data, and says nothing.
 */
function notInGit(path: string, pipeline: ReadPipeline, repository: Repository): readonly string[] {
  if (repository.has(path)) return [];
  if (!repository.hasFolder(path)) return [path];
  const named = repository.expand([path]).filter((file) => file.endsWith('.dvc'));
  const made = placedStages(pipeline).flatMap(outputsOf);
  return [
    ...named.map((file) => file.slice(0, -'.dvc'.length)),
    ...made.filter((out) => liesIn(out, path) && !repository.has(out)),
  ];
}
