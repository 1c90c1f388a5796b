import { grouped } from '../../model/grouped.ts';
import type { PipelineStageState, ReproducibilityUnit, UnreadFile } from '../../generated/formats.ts';
import type { DataQuestion } from '../../sources/data-question.ts';
import type { Repository } from '../../sources/repository.ts';
import { fileSubject } from '../file-subject.ts';
import { boundedText } from '../name-list.ts';
import type { ReadPipeline } from '../read-dvc-pipeline.ts';
import { type FeaturePipeline, placedStages } from './collect-pipelines.ts';
import { collectStageState, subjectsOfStage } from './collect-stage-state.ts';

const MOST_STAGES = 2000;

/** Every file of the repository that a pipeline's findings may be decided from. */
export function pipelineSubjects({ pipeline, stages }: FeaturePipeline, repository: Repository): readonly string[] {
  const counted = placedStages(pipeline).filter(({ name }) => stages?.has(name) ?? true);
  return [...pipeline.read, ...counted.flatMap((stage) => subjectsOfStage(stage, repository))];
}

/** Holds what the last run of each stage recorded against what is declared and what is here. */
export async function collectPipeline(
  { pipeline, location, stages, missing, unlooked }: FeaturePipeline,
  repository: Repository,
  ask: DataQuestion,
  signal: AbortSignal,
): Promise<ReproducibilityUnit> {
  const { path, lockPath } = pipeline;
  const counted = placedStages(pipeline).filter(({ name }) => stages?.has(name) ?? true);
  const unread =
    unlooked !== undefined
      ? notLookedAt(unlooked, path)
      : missing !== undefined
        ? noStage(missing, path)
        : (whyUnread(pipeline, repository) ?? tooMany(counted.length, path));
  const states: PipelineStageState[] = [];
  for (const stage of unread ? [] : counted) {
    signal.throwIfAborted();
    states.push(await collectStageState(stage, pipeline, repository, ask));
  }
  const subjects = [...new Set([...pipeline.read, ...states.flatMap((state) => state.subjects)])];
  return {
    id: `${path}#pipeline`,
    subjects: await Promise.all(
      subjects.map((subject) =>
        fileSubject(repository, subject === path || subject === lockPath ? 'run' : 'code', subject),
      ),
    ),
    pipeline: {
      path,
      lock: lockPath,
      location,
      ...(unread ? { unread: { location, ...unread } } : {}),
      stages: states,
    },
  };
}

function noStage(name: string, path: string): UnreadFile {
  return {
    because: 'malformed',
    message: boundedText(`\`${path}\` has no stage \`${name}\``, 4000),
    remedy: 'name a stage it has, or the file alone for all of them',
  };
}

function notLookedAt(pipelines: number, path: string): UnreadFile {
  const more = pipelines === 1 ? 'is' : `and ${grouped(pipelines - 1)} more are`;
  return {
    because: 'unsupported',
    message: boundedText(
      `\`${path}\` ${more} not looked at: the repository has more pipelines of DVC than are looked through`,
      4000,
    ),
    remedy:
      'name those that count in the record of their feature (`pipelines: [dvc.yaml]`); an empty list says that there are none',
  };
}

function tooMany(stages: number, path: string): UnreadFile | undefined {
  if (stages <= MOST_STAGES) return undefined;
  const [has, most] = [stages, MOST_STAGES].map(grouped);
  return {
    because: 'unsupported',
    message: boundedText(`\`${path}\` has ${has} stages; at most ${most} are looked at`, 4000),
    remedy: 'name the stage that makes the results (`pipelines: [dvc.yaml#STAGE]`)',
  };
}

function whyUnread({ path, lockPath, declared, locked }: ReadPipeline, repository: Repository): UnreadFile | undefined {
  if ('unreadable' in locked) {
    if (repository.has(lockPath))
      return { because: locked.absent ? 'absent' : 'malformed', message: locked.unreadable };
    return {
      because: 'absent',
      message: repository.has(path)
        ? `\`${path}\` has no \`dvc.lock\` beside it: no run of it is recorded`
        : `there is no pipeline \`${path}\``,
      remedy: 'run `dvc repro`, and commit `dvc.lock`',
    };
  }
  const problem = locked.problem ?? ('unreadable' in declared ? undefined : declared.problem);
  if (problem) return { because: 'malformed', ...problem, message: boundedText(problem.message, 4000) };
  if ('unreadable' in declared && repository.has(path))
    return { because: declared.absent ? 'absent' : 'malformed', message: declared.unreadable };
  return undefined;
}
