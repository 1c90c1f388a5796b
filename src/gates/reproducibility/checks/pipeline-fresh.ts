import { grouped } from '../../../model/grouped.ts';
import type {
  PipelineChange,
  PipelineStageState,
  PipelineState,
  ReproducibilityUnit,
} from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { stageTarget } from '../evidence/stage-target.ts';

/** Stages that get an answer of their own; what comes after them is told as one. */
const MOST_ANSWERS = 50;
/** Changes of a stage that are named; the others are counted. */
const MOST_NAMED = 3;

/** Whether what the pipeline's last run recorded is what is declared and what is here. */
export const pipelineFresh: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/pipeline-fresh',
    question: 'Was each stage of the pipeline reproduced since its code, data, parameters or command last changed?',
    why: 'A pipeline whose parts have changed since it ran shows numbers that nothing here would give again. A change may be meant to be run later; until then its numbers are the old ones.',
    remedy: 'Run `dvc repro`, and commit `dvc.lock` with what it made.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
    unraised: 'warning',
  },
  *evaluate({ pipeline }) {
    if (!pipeline) return;
    const { path, lock, location, unread, stages } = pipeline;
    if (unread) {
      yield {
        outcome: unread.because === 'malformed' ? 'fail' : 'unknown',
        message: unread.message,
        about: path,
        location: unread.location ?? location,
        ...(unread.remedy === undefined ? {} : { remedy: unread.remedy }),
        subjects: [path, lock],
      };
      return;
    }
    const changed = stages.filter(({ changes }) => changes.total > 0);
    const doubtful = stages.filter(({ changes, uncheckable }) => changes.total === 0 && uncheckable.total > 0);
    for (const stage of changed.slice(0, MOST_ANSWERS)) yield changedAnswer(stage, pipeline);
    for (const stage of doubtful.slice(0, MOST_ANSWERS)) yield doubtfulAnswer(stage, pipeline);
    const rest = Math.max(0, changed.length - MOST_ANSWERS) + Math.max(0, doubtful.length - MOST_ANSWERS);
    if (rest > 0) {
      yield {
        outcome: changed.length > MOST_ANSWERS ? 'fail' : 'unknown',
        message: `${count(rest, 'more stage')} of \`${path}\` ${rest === 1 ? 'was' : 'were'} not reproduced since a change, or cannot be told`,
        about: `${path}: further stages`,
        size: rest,
        location,
        subjects: [path, lock],
      };
    }
    if (stages.length > 0 && changed.length + doubtful.length === 0) yield freshAnswer(pipeline);
    else if (stages.length === 0) {
      yield {
        outcome: 'fail',
        message: `\`${path}\` has no stages`,
        about: path,
        location,
        subjects: [path, lock],
      };
    }
  },
};

function freshAnswer({ path, lock, location, stages }: PipelineState): Answer {
  const sum = (of: (stage: PipelineStageState) => number): number =>
    stages.reduce((total, stage) => total + of(stage), 0);
  const byRecord = sum((stage) => stage.byRecord);
  const parameters = sum((stage) => stage.parameters);
  const parts = [
    count(
      sum((stage) => stage.verified),
      'file',
    ),
    ...(byRecord > 0 ? [`${grouped(byRecord)} by their recorded digests alone (not pulled here)`] : []),
    ...(parameters > 0 ? [count(parameters, 'parameter')] : []),
  ];
  return {
    outcome: 'pass',
    message: `${count(stages.length, 'stage')} of \`${path}\` ${stages.length === 1 ? 'is' : 'are'} as ${stages.length === 1 ? 'its' : 'their'} last run recorded: ${parts.join(', ')}, and the ${stages.length === 1 ? 'command' : 'commands'}`,
    about: path,
    location,
    subjects: [path, lock, ...stages.flatMap(({ subjects }) => subjects)],
  };
}

function changedAnswer(
  { name, changes, subjects, location, frozen }: PipelineStageState,
  pipeline: PipelineState,
): Answer {
  const { first, total } = changes;
  const [only] = first;
  const named = first.slice(0, MOST_NAMED).map(words);
  const more = total > named.length ? `; and ${grouped(total - named.length)} more` : '';
  const { expected, observed } = total === 1 && only ? only : {};
  const target = stageTarget(pipeline.path, name);
  const told = total === 1 && (only?.kind === 'not-run' || only?.kind === 'unresolved');
  return {
    outcome: 'fail',
    message: told
      ? `stage \`${name}\` of \`${pipeline.path}\` ${named.join('')}`
      : `stage \`${name}\` of \`${pipeline.path}\`${frozen ? ', which is frozen,' : ''} was not reproduced since this change: ${named.join('; ')}${more}`,
    about: `${pipeline.path}: ${name}`,
    size: total,
    location: only?.location ?? location,
    ...(expected === undefined ? {} : { expected }),
    ...(observed === undefined ? {} : { observed }),
    remedy:
      only?.kind === 'unresolved'
        ? 'mend the template, and see that `dvc repro --dry` reads it'
        : `${frozen ? `take \`frozen\` from it (\`dvc unfreeze ${target}\`), ` : ''}run \`dvc repro ${target}\`, and commit \`dvc.lock\` with what it made`,
    subjects: [...new Set([pipeline.path, pipeline.lock, ...subjects])],
  };
}

function words({ kind, what, by = '' }: PipelineChange): string {
  switch (kind) {
    case 'not-run':
      return 'was never run: the lock does not name it';
    case 'unresolved':
      return `cannot be told: ${what}`;
    case 'command':
      return 'its command';
    case 'dependency':
      return `\`${what}\``;
    case 'new-dependency':
      return `\`${what}\`, which it did not use before`;
    case 'new-output':
      return `\`${what}\`, which it did not make before`;
    case 'stale':
      return by.endsWith('.dvc')
        ? `\`${what}\`, of which \`${by}\` names other bytes now`
        : `\`${what}\`, which the stage \`${by}\` has since made anew`;
    case 'parameter':
      return `the parameter ${what}`;
    case 'new-parameter':
      return `the parameter ${what}, which it did not have before`;
    case 'gone-parameter':
      return `the parameter ${what}, which is gone`;
    default:
      return `its output \`${what}\`, which is not what it made`;
  }
}

function doubtfulAnswer(
  { name, uncheckable, subjects }: PipelineStageState,
  { path, lock, location }: PipelineState,
): Answer {
  const [first] = uncheckable.first;
  const more = uncheckable.total > 1 ? ` (and ${grouped(uncheckable.total - 1)} more)` : '';
  return {
    outcome: 'unknown',
    message: `whether stage \`${name}\` of \`${path}\` was reproduced since its last change cannot be told here: ${first?.why ?? ''}${more}`,
    about: `${path}: ${name}`,
    size: uncheckable.total,
    location: first?.location ?? location,
    remedy:
      first?.remedy ??
      'pull the data before this step (`dvc pull`), or run this gate where it is and hand in its report',
    subjects: [...new Set([path, lock, ...subjects])],
  };
}

function count(number: number, what: string): string {
  return `${grouped(number)} ${what}${number === 1 ? '' : 's'}`;
}
