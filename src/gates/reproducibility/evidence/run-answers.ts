import type { CodeComparison, RecordedRun, TrackedRunState } from '../../../generated/formats.ts';
import type { Answer } from '../../../model/check.ts';
import { codeDifferences, differingFiles } from '../../../model/code-differences.ts';
import { nameSome } from '../../../model/name-some.ts';
import { runName } from './run-name.ts';

/** Why a run cannot be read. */
export function unreadAnswer(run: RecordedRun, record: string): Answer {
  const { path, unread, location } = run;
  const name = runName(run);
  const { because, message = '', remedy, location: place = location } = unread ?? {};
  return {
    outcome: because === 'malformed' ? 'fail' : 'unknown',
    message:
      because === 'malformed'
        ? `the run record \`${name}\` cannot be read: ${message}`
        : `the run \`${name}\` cannot be read here: ${message}`,
    about: name,
    location: place,
    remedy:
      remedy ??
      (because === 'malformed'
        ? 'let the job write it as schemas/run.schema.json says'
        : 'commit it beside the results it is about'),
    subjects: [record, path],
  };
}

const COMMIT_OF: Readonly<Record<TrackedRunState['tool'], string>> = {
  MLflow: 'the commit it was made at (MLflow: the tag `mlflow.source.git.commit`)',
  'lm-evaluation-harness': 'the commit it was made at, under `git_hash`',
};
const COMMIT_REMEDY: Readonly<Record<TrackedRunState['tool'], string>> = {
  MLflow:
    'start the run from a git checkout, or set the tag in the job; a notebook needs `mlflow.set_tag("mlflow.source.git.commit", …)`',
  'lm-evaluation-harness':
    'start the evaluation in a git checkout at a commit that has no tag of its own (`git_hash` is what `git describe --always` says), or let the job write a run record',
};

/** Whether a run finished, and its code is here; `code` are the files of code of the feature. */
export function runAnswer(run: RecordedRun, code: readonly string[]): Answer {
  const { path, status = 'unsaid', statusLocation, location, commit, code: comparison } = run;
  const name = runName(run);
  const subjects = [path, ...run.results, ...code];
  const common = { about: `${name}: its code`, location: { path }, subjects };
  if (status !== 'finished') {
    const says =
      status === 'unsaid'
        ? 'does not say whether it finished'
        : status === 'failed'
          ? run.tracked
            ? 'failed or was stopped'
            : 'failed'
          : 'had not finished when it was recorded';
    return {
      outcome: status === 'unsaid' ? 'unknown' : 'fail',
      message: `the run \`${name}\` that made the results ${says}`,
      about: `${name}: its end`,
      expected: run.tracked ? 'a run that finished' : '`"status": "finished"`',
      observed: status === 'unsaid' ? 'no status' : `\`${status}\``,
      location: statusLocation ?? location,
      remedy:
        status === 'unsaid'
          ? run.tracked
            ? 'name a run that MLflow says has `FINISHED`'
            : 'let the job write `"status": "finished"` at its end'
          : 'run the evaluation again to its end',
      subjects: [path, ...run.results],
    };
  }
  const known = run.tracked !== undefined || commit !== undefined;
  const outOfReach = known && comparison && comparison.recorded === 0 && comparison.uncheckable.total > 0;
  if (outOfReach) {
    const at = commit ?? run.tracked?.commitText ?? '';
    return {
      ...common,
      outcome: 'unknown',
      message: `the run \`${name}\` was made at commit ${at.slice(0, 40)}, which is not in this checkout`,
      remedy: `check out with the history (\`fetch-depth: 0\`), or fetch the commit where merging left it out (\`git fetch origin ${at.slice(0, 40)}\`); or let the job write a run record with the ids of its files`,
    };
  }
  if (!comparison || comparison.recorded === 0) {
    const other = run.tracked?.commitText;
    return {
      ...common,
      outcome: 'fail',
      message:
        other === undefined
          ? `the run \`${name}\` recorded no code, so nothing says which code made the results`
          : `the run \`${name}\` recorded \`${other}\` for its commit, which names none, so nothing says which code made the results`,
      expected: run.tracked
        ? COMMIT_OF[run.tracked.tool]
        : 'every file of code with its `git hash-object` under `"code"`',
      observed: other ?? 'none',
      ...(run.tracked ? { remedy: COMMIT_REMEDY[run.tracked.tool] } : {}),
    };
  }
  if (run.tracked?.dirty) {
    return {
      ...common,
      outcome: 'fail',
      message: `the run \`${name}\` says that files were changed and not committed when it ran, so its commit ${(commit ?? '').slice(0, 9)} is not the code that made the results`,
      expected: 'a run of what was committed',
      observed: '`mlflow.source.git.dirty` is true',
      remedy: 'commit first, and run again',
    };
  }
  const difference = codeDifferences(comparison);
  const what = run.tracked ? 'code and data are not those' : 'code is not the code';
  const made = commit === undefined ? '' : ` (made at ${commit.slice(0, 9)})`;
  if (difference !== undefined) {
    return {
      ...common,
      outcome: 'fail',
      message: `the ${what} of the run \`${name}\`${made}: ${difference}`,
      size: comparison.different.total + comparison.added.total + comparison.gone.total,
      expected: run.tracked
        ? `the ${comparison.recorded} files as that commit has them`
        : `the ${comparison.recorded} files the run recorded`,
      observed: difference,
      subjects: [...new Set([...subjects, ...differingFiles(comparison)])],
    };
  }
  if (comparison.uncheckable.total > 0) {
    return {
      ...common,
      outcome: 'unknown',
      message: `the code of the run \`${name}\` cannot be compared here: ${nameSome(
        comparison.uncheckable.first.map((file) => `\`${file}\``),
        comparison.uncheckable.total,
      )}`,
      remedy:
        commit === undefined || comparison.atCommit !== undefined
          ? 'have the files themselves in the checkout (links out of the code are not followed), and let the run record their ids (`git hash-object`) and its `commit`, which tells of submodules'
          : `check the files out, and the history with them (\`fetch-depth: 0\`): what the run did not list, its commit ${commit.slice(0, 9)} tells`,
    };
  }
  const own = run.tracked && run.tracked.datasets > 0 ? `; ${datasetsInWords(run.tracked.datasets)}` : '';
  if (run.tracked) {
    const at = (commit ?? run.tracked.commitText ?? '').slice(0, 9);
    const files = comparison.same === 1 ? 'the one file' : `the ${comparison.same} files`;
    return {
      ...common,
      outcome: 'pass',
      message: `the run \`${name}\` finished, and ${files} of code and data that the record names ${comparison.same === 1 ? 'is' : 'are'} here, byte for byte, as its commit ${at} has ${comparison.same === 1 ? 'it' : 'them'}${bySubmodule(comparison)} (${run.tracked.dirty === false ? 'nothing was changed and not committed then' : `${run.tracked.tool} does not record what was changed and not committed`})${own}`,
    };
  }
  const files =
    comparison.same === 1
      ? 'the one file of code it recorded is'
      : `the ${comparison.same} files of code it recorded are`;
  const lookedUp =
    comparison.atCommit === undefined
      ? ''
      : ` (${comparison.atCommit} of them as its commit ${commit?.slice(0, 9) ?? ''} has them)`;
  return {
    ...common,
    outcome: 'pass',
    message: `the run \`${name}\` finished, and ${files} here, byte for byte${lookedUp}${bySubmodule(comparison)}`,
  };
}

/** Of a submodule the commit is compared, not its files. */
function bySubmodule({ submodules = 0 }: CodeComparison): string {
  if (submodules === 0) return '';
  return submodules === 1
    ? ', one of them a submodule, by its commit'
    : `, ${submodules} of them submodules, by their commits`;
}

function datasetsInWords(datasets: number): string {
  return `${datasets === 1 ? 'the data set it recorded has a digest' : `the ${datasets} data sets it recorded have digests`} of MLflow’s own, which cannot be computed here`;
}

/** What only a tracking tool can say wrong. */
export function* trackedAnswers(run: RecordedRun, tracked: TrackedRunState): Iterable<Answer> {
  const { path } = run;
  const name = runName(run);
  if (tracked.unread) {
    yield {
      outcome: 'unknown',
      message: `the run \`${name}\` cannot be read whole: ${tracked.unread.message}`,
      about: `${name}: whole`,
      location: tracked.unread.location ?? { path },
      ...(tracked.unread.remedy === undefined ? {} : { remedy: tracked.unread.remedy }),
      subjects: [path, ...run.results],
    };
  }
  if (run.unheld) {
    const { first, total } = run.unheld;
    const data = nameSome(
      first.map((file) => `\`${file}\``),
      total,
    );
    yield {
      outcome: 'unknown',
      message: `whether the run \`${name}\` used ${data} as the record states it cannot be told: git does not hold it, so its commit says nothing of it`,
      about: `${name}: data that git does not hold`,
      size: total,
      location: { path },
      remedy:
        'name the data by a list that git holds (a SHA256SUMS file, or one of DVC), or let the job write a run record with the digests of what it read',
      subjects: [path, ...run.results, ...first],
    };
  }
  if (tracked.deleted) {
    yield {
      outcome: 'fail',
      message: `the run \`${name}\` was deleted in ${tracked.tool} and lies in its store still`,
      about: `${name}: deleted`,
      location: { path },
      remedy: 'name a run that counts, or restore it (`mlflow runs restore --run-id RUN`)',
      subjects: [path, ...run.results],
    };
  }
}
