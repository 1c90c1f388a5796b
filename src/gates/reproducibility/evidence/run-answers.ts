import type { RecordedRun, TrackedRunState } from '../../../generated/formats.ts';
import type { Answer } from '../../../model/check.ts';
import { codeDifferences, differingFiles } from '../../../model/code-differences.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Why a run cannot be read. */
export function unreadAnswer({ path, unread, location }: RecordedRun, record: string): Answer {
  const { because, message = '', remedy, location: place = location } = unread ?? {};
  return {
    outcome: because === 'malformed' ? 'fail' : 'unknown',
    message:
      because === 'malformed'
        ? `the run record \`${path}\` cannot be read: ${message}`
        : `the run record is not here: ${message}`,
    about: path,
    location: place,
    remedy:
      remedy ??
      (because === 'malformed'
        ? 'let the job write it as schemas/run.schema.json says'
        : 'commit it beside the results it is about'),
    subjects: [record, path],
  };
}

/** Whether a run finished, and its code is here; `code` are the files of code of the feature. */
export function runAnswer(run: RecordedRun, code: readonly string[]): Answer {
  const { path, status = 'unsaid', statusLocation, location, commit, code: comparison } = run;
  const subjects = [path, ...run.results, ...code];
  const common = { about: `${path}: its code`, location: { path }, subjects };
  if (status !== 'finished') {
    const says =
      status === 'unsaid'
        ? 'does not say whether it finished'
        : status === 'failed'
          ? 'failed'
          : 'had not finished when it was recorded';
    return {
      outcome: status === 'unsaid' ? 'unknown' : 'fail',
      message: `the run \`${path}\` that made the results ${says}`,
      about: `${path}: its end`,
      expected: '`"status": "finished"`',
      observed: status === 'unsaid' ? 'no status' : `\`${status}\``,
      location: statusLocation ?? location,
      remedy:
        status === 'unsaid'
          ? 'let the job write `"status": "finished"` at its end'
          : 'run the evaluation again to its end',
      subjects: [path, ...run.results],
    };
  }
  const outOfReach = run.tracked && comparison && comparison.recorded === 0 && comparison.uncheckable.total > 0;
  if (outOfReach) {
    const at = commit ?? run.tracked?.commitText ?? '';
    return {
      ...common,
      outcome: 'unknown',
      message: `the run \`${path}\` was made at commit ${at.slice(0, 40)}, which is not in this checkout`,
      remedy:
        'check out with the history (`fetch-depth: 0`), or let the job write a run record with the ids of its files',
    };
  }
  if (!comparison || comparison.recorded === 0) {
    return {
      ...common,
      outcome: 'fail',
      message: `the run \`${path}\` recorded no code, so nothing says which code made the results`,
      expected: run.tracked
        ? 'the commit it was made at (MLflow: the tag `mlflow.source.git.commit`)'
        : 'every file of code with its `git hash-object` under `"code"`',
      observed: run.tracked?.commitText ?? 'none',
      ...(run.tracked
        ? {
            remedy:
              'start the run from a git checkout, or set the tag in the job; a notebook needs `mlflow.set_tag("mlflow.source.git.commit", …)`',
          }
        : {}),
    };
  }
  const difference = codeDifferences(comparison);
  const made = commit === undefined ? '' : ` (made at ${commit.slice(0, 9)})`;
  if (difference !== undefined) {
    return {
      ...common,
      outcome: 'fail',
      message: `the code is not the code of the run \`${path}\`${made}: ${difference}`,
      size: comparison.different.total + comparison.added.total + comparison.gone.total,
      expected: `the ${comparison.recorded} files the run recorded`,
      observed: difference,
      subjects: [...new Set([...subjects, ...differingFiles(comparison)])],
    };
  }
  if (comparison.uncheckable.total > 0) {
    return {
      ...common,
      outcome: 'unknown',
      message: `the code of the run \`${path}\` cannot be compared here: ${nameSome(
        comparison.uncheckable.first.map((name) => `\`${name}\``),
        comparison.uncheckable.total,
      )}`,
      remedy: 'check the files out, and record their ids with `git hash-object` in this repository',
    };
  }
  const files =
    comparison.same === 1
      ? 'the one file of code it recorded is'
      : `the ${comparison.same} files of code it recorded are`;
  const own = run.tracked && run.tracked.datasets > 0 ? `; ${datasetsInWords(run.tracked.datasets)}` : '';
  const lookedUp =
    comparison.atCommit === undefined
      ? ''
      : ` (${comparison.atCommit} of them as its commit ${(commit ?? run.tracked?.commitText)?.slice(0, 9) ?? ''} has them)`;
  return {
    ...common,
    outcome: 'pass',
    message: `the run \`${path}\` finished, and ${files} here, byte for byte${lookedUp}${own}`,
  };
}

function datasetsInWords(datasets: number): string {
  return `${datasets === 1 ? 'the data set it recorded has a digest' : `the ${datasets} data sets it recorded have digests`} of MLflow’s own, which cannot be computed here`;
}

/** What only a tracking tool can say wrong. */
export function* trackedAnswers(run: RecordedRun, tracked: TrackedRunState): Iterable<Answer> {
  const { path } = run;
  if (tracked.deleted) {
    yield {
      outcome: 'fail',
      message: `the run \`${path}\` was deleted in ${tracked.tool} and lies in its store still`,
      about: `${path}: deleted`,
      location: { path },
      remedy: 'name a run that counts, or restore it (`mlflow runs restore --run-id RUN`)',
      subjects: [path, ...run.results],
    };
  }
}
