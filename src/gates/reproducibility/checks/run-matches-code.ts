import type { RecordedFeature, RecordedRun, ReproducibilityUnit, ResultsFile } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { codeDifferences } from '../../../model/code-differences.ts';
import { nameSome } from '../../../model/name-some.ts';
import { runAnswer, trackedAnswers, unreadAnswer } from '../evidence/run-answers.ts';
import { runName } from '../evidence/run-name.ts';
import { stageAnswers, stageMakes } from '../evidence/stage-answers.ts';

/** Whether the results come from a finished run of exactly the code that is here. */
export const runMatchesCode: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/run-matches-code',
    question: 'Was every results file made by a finished run of exactly the code that is here?',
    why: 'Numbers of other code say nothing about this code. It is told by content alone: the files the run recorded and those the record names under `code:`, byte for byte; merging, squashing and rebasing change nothing.',
    remedy: 'Run the evaluation again on the code as it is, and commit its results with its run record.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate({ subjects, feature }) {
    if (!feature?.record) return;
    const { record, runs, results, unreadableExperiments } = feature;
    yield* recordAnswers(feature, record);
    const stages = new Map<string, ResultsFile>();
    for (const { path, unread } of unreadableExperiments) {
      yield {
        outcome: 'unknown',
        message: `which results \`${path}\` names cannot be told: ${unread.message}`,
        about: path,
        location: unread.location ?? { path, line: 1 },
        remedy: 'mend the experiment file',
        subjects: [path],
      };
    }
    for (const run of runs) {
      if (run.unread) yield unreadAnswer(run, record.path);
    }
    const code = subjects.flatMap(({ role, path }) => (role === 'code' && path !== undefined ? [path] : []));
    const needed = new Set<RecordedRun>();
    for (const result of results) {
      const run = runBehind(result, runs);
      if (run) needed.add(run);
      const { stage } = result;
      if (!run && stage && result.runs.length === 0) {
        stages.set(`${stage.lock}\0${stage.name}`, result);
        yield stageMakes(result, stage);
      } else yield resultAnswer(result, run, feature, record.path);
    }
    for (const { stage } of stages.values()) if (stage) yield* stageAnswers(stage);
    for (const run of runs) if (run.tracked && !run.unread) needed.add(run);
    for (const run of needed) {
      if (run.tracked) yield* trackedAnswers(run, run.tracked);
      yield runAnswer(run, code);
    }
  },
};

/** What the record would have to name for the question to be asked at all. */
function* recordAnswers(
  { code, runs, results, unreadableExperiments }: RecordedFeature,
  record: ResultsFile['location'],
): Iterable<Answer> {
  const common = { outcome: 'fail', location: record, subjects: [record.path] } as const;
  // A stage of DVC names its code itself.
  const byStages = results.length > 0 && results.every(({ stage }) => stage);
  if (code.named === 0 && !byStages) {
    yield {
      ...common,
      message: 'the record names no code, so nothing says which files the results must come from',
      undeclared: true,
      about: 'code',
      expected: '`code:` in the record',
      observed: 'none',
      remedy: 'name the files and folders that make the numbers under `code:` in the record',
    };
  }
  if (code.missing.total > 0) {
    yield {
      outcome: 'unknown',
      message: `the record names ${nameSome(
        code.missing.first.map((path) => `\`${path}\``),
        code.missing.total,
      )} under \`code:\`, and nothing of that name is here`,
      about: 'code that is not here',
      size: code.missing.total,
      location: code.location ?? record,
      remedy: 'write the path relative to the record, with a `/` at the end of a folder, or commit the files',
      subjects: [record.path, ...code.missing.first],
    };
  }
  if (runs.length === 0 && !results.some(({ stage }) => stage)) {
    yield {
      ...common,
      message: 'no run record is declared, and no stage of DVC makes the results, so nothing says which code did',
      undeclared: true,
      about: 'runs',
      expected: '`runs:` in the record, with what the run that made the results recorded',
      observed: 'none',
      remedy:
        'let the evaluation write a run record beside its results (schemas/run.schema.json) and name it under `runs:` in the record',
    };
  } else if (runs.length > 0 && results.length === 0 && unreadableExperiments.length === 0) {
    yield {
      ...common,
      message: 'no experiment of this feature names results, so there is nothing a run could have made',
      about: 'results',
      expected: '`experiments:` in the record, and results in the experiment',
      observed: 'none',
      remedy: 'name the results in an experiment file, and that file under `experiments:` in the record',
    };
  }
}

/** Of the runs that made exactly these bytes, the one that speaks best for them. */
function runBehind({ runs: listings }: ResultsFile, runs: readonly RecordedRun[]): RecordedRun | undefined {
  const makers = listings
    .filter(({ holds }) => holds === 'same')
    .flatMap(({ run, id }) => runs.filter((candidate) => candidate.path === run && candidate.id === id));
  return makers.find((run) => run.status === 'finished' && run.code && isSame(run)) ?? makers[0];
}

function isSame({ code, tracked }: RecordedRun): boolean {
  if (tracked?.deleted === true || tracked?.dirty === true || tracked?.unread) return false;
  return code !== undefined && code.same > 0 && code.uncheckable.total === 0 && codeDifferences(code) === undefined;
}

function resultAnswer(
  result: ResultsFile,
  run: RecordedRun | undefined,
  { runs: all }: RecordedFeature,
  record: string,
): Answer {
  const { path, experiment, location, state, detail, sha256, runs } = result;
  const common = { about: path, location, subjects: [experiment, path, ...runs.map((listing) => listing.run)] };
  if (state !== 'present') {
    return {
      ...common,
      outcome: 'unknown',
      message: `the results \`${path}\` cannot be looked at: ${detail ?? 'they are not here'}`,
      remedy:
        'commit the results with the run record that lists them, and have them in the checkout (a sparse one leaves files out)',
    };
  }
  if (run?.path === path) {
    return {
      ...common,
      outcome: 'pass',
      message: `the results \`${path}\` are what the run itself recorded (no other file holds their digest, so nothing shows whether they were changed since)`,
    };
  }
  if (run)
    return {
      ...common,
      outcome: 'pass',
      message: `\`${path}\` is, byte for byte, what the run \`${runName(run)}\` made`,
    };
  const [listing] = [...runs].sort(
    (left, right) => Number(right.holds === 'line-endings') - Number(left.holds === 'line-endings'),
  );
  const unread = all.find((candidate) => candidate.unread);
  if (!listing && unread) {
    return {
      ...common,
      outcome: 'unknown',
      message: `which run made \`${path}\` cannot be told: the run \`${runName(unread)}\` cannot be read here`,
      remedy: `see what is said of \`${runName(unread)}\``,
      subjects: [record, ...common.subjects, unread.path],
    };
  }
  if (!listing) {
    return {
      ...common,
      outcome: 'fail',
      message: `no run record lists \`${path}\` among its outputs, and no stage of DVC makes it, so nothing says which code made it`,
      expected: 'a run record with this file and its digest under `"outputs"`',
      observed: 'none',
      remedy:
        'let the run that makes the results list them in its run record, and name that under `runs:` in the record',
      subjects: [record, ...common.subjects],
    };
  }
  const listed = runName({ path: listing.run, ...(listing.id === undefined ? {} : { id: listing.id }) });
  const digests = {
    expected: `sha256:${listing.sha256}`,
    ...(sha256 === undefined ? {} : { observed: `sha256:${sha256}` }),
  };
  if (listing.holds === 'line-endings') {
    return {
      ...common,
      ...digests,
      outcome: 'fail',
      message: `\`${path}\` differs only in its line endings from what the run \`${listed}\` made`,
      location: listing.location,
      remedy: 'keep git from converting it (`-text` in .gitattributes) and check it out again',
    };
  }
  return {
    ...common,
    ...digests,
    outcome: 'fail',
    message: `\`${path}\` is not the file that the run \`${listed}\` made: it was changed since, or another run made it`,
    location: listing.location,
  };
}
