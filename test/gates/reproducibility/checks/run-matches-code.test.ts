import type {
  RecordedRun,
  ReproducibilityUnit,
  ResultsFile,
  ResultStage,
  TrackedRunState,
} from '../../../../src/generated/formats.ts';
import { runMatchesCode } from '../../../../src/gates/reproducibility/checks/run-matches-code.ts';
import {
  DIGEST,
  featureUnit,
  names,
  OTHER_DIGEST,
  RECORD,
  results,
  RESULTS,
  run,
  RUN,
  SAME_CODE,
} from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const byRun = `\`${RESULTS}\` is, byte for byte, what the run \`${RUN}\` made`;
const listing = { run: RUN, sha256: OTHER_DIGEST, holds: 'different', location: { path: RUN, line: 12 } } as const;
const code = ['features/burst/score.py', 'features/burst/evaluate.py'];

const mlflow: TrackedRunState = { tool: 'MLflow', deleted: false, datasets: 0, parameters: 3 };

/** A run of MLflow that made the results. */
function tracked(changes: Partial<RecordedRun>, state: Partial<TrackedRunState> = {}): ReproducibilityUnit {
  return featureUnit({ runs: [run({ ...changes, tracked: { ...mlflow, ...state } })] });
}

/** Results that a stage of DVC made, without any run record. */
function made(changes: Partial<ResultStage>, runs: ResultsFile['runs'] = []): ReproducibilityUnit {
  const stage: ResultStage = {
    name: 'score',
    pipeline: 'dvc.yaml',
    lock: 'dvc.lock',
    location: { path: 'dvc.lock', line: 9 },
    output: 'features/burst/results',
    holds: 'same',
    before: 0,
    byRecord: 0,
    inputs: SAME_CODE,
    unlisted: names(),
    ...changes,
  };
  return featureUnit({ code: { named: 0, files: 0, missing: names() }, runs: [], results: [results({ runs, stage })] });
}

testClaim(runMatchesCode, [
  {
    name: 'a finished run of this code made these results',
    unit: featureUnit(),
    answers: [
      {
        outcome: 'pass',
        message: byRun,
        about: RESULTS,
        subjects: ['features/burst/burst.experiment.yml', RESULTS, RUN],
      },
      {
        outcome: 'pass',
        message: `the run \`${RUN}\` finished, and the 2 files of code it recorded are here, byte for byte`,
        subjects: [RUN, RESULTS, ...code],
      },
    ],
  },
  {
    name: 'files differ, are new and are gone',
    unit: featureUnit({
      runs: [
        run({
          commit: 'c'.repeat(40),
          code: {
            recorded: 4,
            same: 1,
            different: names('a.py', 'b.py'),
            added: names('new.py'),
            gone: names('old.py'),
            uncheckable: names(),
          },
        }),
      ],
    }),
    answers: [
      { outcome: 'pass', message: byRun },
      {
        outcome: 'fail',
        about: `${RUN}: its code`,
        message: `the code is not the code of the run \`${RUN}\` (made at ccccccccc): \`a.py\` and \`b.py\` differ; \`new.py\` is new; \`old.py\` is gone`,
        size: 4,
        subjects: [RUN, RESULTS, ...code, 'a.py', 'b.py', 'new.py', 'old.py'],
      },
    ],
  },
  {
    name: 'many files differ',
    unit: featureUnit({
      runs: [
        run({ code: { ...SAME_CODE, recorded: 500, same: 0, different: { total: 500, first: ['a', 'b', 'c', 'd'] } } }),
      ],
    }),
    answers: [{ outcome: 'pass' }, { outcome: 'fail', message: /`a`, `b`, `c` and 497 more differ$/, size: 500 }],
  },
  {
    name: 'the run recorded no code',
    unit: featureUnit({ runs: [run({ code: { ...SAME_CODE, recorded: 0, same: 0, added: names('a.py') } })] }),
    answers: [{ outcome: 'pass' }, { outcome: 'fail', message: /recorded no code/ }],
  },
  {
    name: 'a file that cannot be compared',
    unit: featureUnit({ runs: [run({ code: { ...SAME_CODE, same: 1, uncheckable: names('a.py') } })] }),
    answers: [{ outcome: 'pass' }, { outcome: 'unknown', message: /cannot be compared here: `a.py`/ }],
  },
  ...(['failed', 'running'] as const).map((status) => ({
    name: `the run had the status ${status}`,
    unit: featureUnit({ runs: [run({ status })] }),
    answers: [
      { outcome: 'pass' as const },
      { outcome: 'fail' as const, about: `${RUN}: its end`, location: { path: RUN, line: 3 } },
    ],
  })),
  {
    name: 'the run does not say whether it finished',
    unit: featureUnit({ runs: [run({ status: 'unsaid' })] }),
    answers: [{ outcome: 'pass' }, { outcome: 'unknown', message: /does not say whether it finished/ }],
  },
  {
    name: 'the results are of another run',
    unit: featureUnit({ results: [results({ runs: [listing] })] }),
    answers: [
      {
        outcome: 'fail',
        message: /is not the file that the run `.*` made/,
        expected: `sha256:${OTHER_DIGEST}`,
        observed: `sha256:${DIGEST}`,
        location: { path: RUN, line: 12 },
      },
    ],
  },
  {
    name: 'the results differ in their line endings',
    unit: featureUnit({ results: [results({ runs: [listing, { ...listing, holds: 'line-endings' }] })] }),
    answers: [{ outcome: 'fail', message: /only in its line endings/ }],
  },
  {
    name: 'no run lists the results',
    unit: featureUnit({ results: [results({ runs: [] })] }),
    answers: [
      {
        outcome: 'fail',
        message: /no run record lists/,
        subjects: [RECORD, 'features/burst/burst.experiment.yml', RESULTS],
      },
    ],
  },
  {
    name: 'the results are not here',
    unit: featureUnit({ results: [results({ state: 'absent', detail: 'there is no file `x`', runs: [] })] }),
    answers: [{ outcome: 'unknown', message: /cannot be looked at: there is no file `x`/ }],
  },
  {
    name: 'of two runs with the same results the better one speaks',
    unit: featureUnit({
      runs: [run({ path: 'old.json', code: { ...SAME_CODE, same: 1, different: names('a.py') } }), run()],
      results: [
        results({
          runs: [
            { ...listing, run: 'old.json', holds: 'same' },
            { ...listing, holds: 'same' },
          ],
        }),
      ],
    }),
    answers: [
      { outcome: 'pass', message: byRun },
      { outcome: 'pass', about: `${RUN}: its code` },
    ],
  },
  {
    name: 'nothing is declared',
    unit: featureUnit({ code: { named: 0, files: 0, missing: names() }, runs: [], results: [] }),
    answers: [
      { outcome: 'fail', about: 'code', remedy: /`code:`/ },
      { outcome: 'fail', about: 'runs', remedy: /schemas\/run.schema.json/ },
    ],
  },
  {
    name: 'no results are named',
    unit: featureUnit({ results: [] }),
    answers: [{ outcome: 'fail', about: 'results' }],
  },
  {
    name: 'code that is not there',
    unit: featureUnit({
      code: { named: 1, files: 0, missing: names('features/burst/scoer/'), location: { path: RECORD, line: 5 } },
    }),
    answers: [
      {
        outcome: 'unknown',
        message: /names `features\/burst\/scoer\/` under `code:`/,
        location: { path: RECORD, line: 5 },
      },
      { outcome: 'pass' },
      { outcome: 'pass' },
    ],
  },
  {
    name: 'two runs of one store are told apart: the one that made the results speaks for them',
    unit: featureUnit({
      runs: [
        run({ path: 'mlflow.db', id: 'a', results: [], tracked: mlflow }),
        run({ path: 'mlflow.db', id: 'b', status: 'failed', tracked: mlflow }),
      ],
      results: [results({ runs: [{ ...listing, run: 'mlflow.db', id: 'b', holds: 'same' }] })],
    }),
    answers: [
      {
        outcome: 'pass',
        message: /what the run `mlflow.db#b` made/,
        subjects: ['features/burst/burst.experiment.yml', RESULTS, 'mlflow.db'],
      },
      { outcome: 'fail', about: 'mlflow.db#b: its end', message: /the run `mlflow.db#b` .* failed/ },
      { outcome: 'pass', about: 'mlflow.db#a: its code' },
    ],
  },
  {
    name: 'a run of MLflow that says something was not committed',
    unit: tracked({ commit: 'c'.repeat(40) }, { dirty: true }),
    answers: [
      { outcome: 'pass' },
      { outcome: 'fail', about: `${RUN}: its code`, message: /commit c{9} is not the code that made the results/ },
    ],
  },
  {
    name: 'a run of MLflow that says all was committed',
    unit: tracked({ commit: 'c'.repeat(40) }, { dirty: false }),
    answers: [{ outcome: 'pass' }, { outcome: 'pass', message: /\(nothing was changed and not committed then\)/ }],
  },
  {
    name: 'a run of MLflow, and data that git does not hold',
    unit: tracked({ unheld: names('data/raw.csv') }),
    answers: [
      { outcome: 'pass' },
      {
        outcome: 'unknown',
        about: `${RUN}: data that git does not hold`,
        message: /used `data\/raw.csv` as the record states/,
      },
      { outcome: 'pass' },
    ],
  },
  {
    name: 'a run of which not all could be read',
    unit: tracked({}, { unread: { because: 'malformed', message: 'tag `x` is not UTF-8 text', remedy: 'save it' } }),
    answers: [
      { outcome: 'pass' },
      { outcome: 'unknown', about: `${RUN}: whole`, message: /cannot be read whole: tag `x`/, remedy: 'save it' },
      { outcome: 'pass' },
    ],
  },
  {
    name: 'an experiment that cannot be read',
    unit: featureUnit({
      results: [],
      unreadableExperiments: [
        {
          path: 'x.experiment.yml',
          unread: { because: 'malformed', message: 'not valid YAML', location: { path: 'x.experiment.yml', line: 3 } },
        },
      ],
    }),
    answers: [
      {
        outcome: 'unknown',
        message: /which results `x.experiment.yml` names cannot be told: not valid YAML/,
        location: { path: 'x.experiment.yml', line: 3 },
      },
    ],
  },
  {
    name: 'a run record that cannot be read',
    unit: featureUnit({
      runs: [
        {
          path: RUN,
          location: { path: RECORD },
          results: [],
          unread: { because: 'malformed', message: '`seed` must be …', location: { path: RUN, line: 2 } },
        },
      ],
      results: [results({ runs: [] })],
    }),
    answers: [
      { outcome: 'fail', about: RUN, location: { path: RUN, line: 2 } },
      {
        outcome: 'unknown',
        message: /which run made .* cannot be told: the run `features\/burst\/results\/run.json` cannot be read here/,
        subjects: [RECORD, 'features/burst/burst.experiment.yml', RESULTS, RUN],
      },
    ],
  },
  {
    name: 'a run record that is not here',
    unit: featureUnit({
      runs: [
        {
          path: RUN,
          location: { path: RECORD, line: 9 },
          results: [],
          unread: { because: 'absent', message: 'there is no file' },
        },
      ],
      results: [results({ runs: [] })],
    }),
    answers: [{ outcome: 'unknown', about: RUN, location: { path: RECORD, line: 9 } }, { outcome: 'unknown' }],
  },
  {
    name: 'a stage of DVC made the results: neither a run record nor code is asked for',
    unit: made({}),
    answers: [
      {
        outcome: 'pass',
        about: RESULTS,
        message: `\`${RESULTS}\` in \`features/burst/results\` is, byte for byte, what the stage \`score\` of \`dvc.yaml\` made`,
      },
      { outcome: 'pass', message: /^all that the stage `score` of `dvc.yaml` used is here, byte for byte: 2 inputs$/ },
    ],
  },
  {
    name: 'a stage of DVC made other results',
    unit: made({ holds: 'different', expected: 'md5:00', observed: 'md5:01' }),
    answers: [
      {
        outcome: 'fail',
        expected: 'md5:00',
        observed: 'md5:01',
        remedy: 'run `dvc repro score`, and commit `dvc.lock` with what it made',
      },
      { outcome: 'pass' },
    ],
  },
  {
    name: 'a stage of DVC made results with other line endings',
    unit: made({ holds: 'line-endings' }),
    answers: [{ outcome: 'fail', message: /only in its line endings/ }, { outcome: 'pass' }],
  },
  {
    name: 'the lock records no digest of the results',
    unit: made({ holds: 'untold' }),
    answers: [{ outcome: 'unknown', message: /records no digest/ }, { outcome: 'pass' }],
  },
  {
    name: 'the stage depends on nothing',
    unit: made({ inputs: { ...SAME_CODE, recorded: 0, same: 0 } }),
    answers: [{ outcome: 'pass' }, { outcome: 'fail', message: /depends on nothing/ }],
  },
  {
    name: 'code the stage does not depend on',
    unit: made({ unlisted: names('features/burst/shared.py') }),
    answers: [{ outcome: 'pass' }, { outcome: 'unknown', message: /does not depend on it/ }],
  },
  {
    name: 'a run record that names other bytes is not outvoted by a stage',
    unit: made({}, [listing]),
    answers: [{ outcome: 'fail', message: /is not the file that the run/ }],
  },
  { name: 'data is not asked', unit: { id: 'data/SHA256SUMS', subjects: [] }, answers: [] },
  {
    name: 'a run of MLflow: verified by the files at its commit',
    unit: tracked({ commit: 'c'.repeat(40), code: { ...SAME_CODE, atCommit: 2 } }, { datasets: 2 }),
    answers: [
      { outcome: 'pass', about: RESULTS },
      {
        outcome: 'pass',
        about: `${RUN}: its code`,
        message:
          /byte for byte, as its commit c{9} has them \(MLflow does not record what was changed and not committed\); the 2 data sets it recorded have digests of MLflow’s own/,
      },
    ],
  },
  {
    name: 'submodules are said to be held by their commits',
    unit: tracked({ commit: 'c'.repeat(40), code: { ...SAME_CODE, atCommit: 2, submodules: 1 } }, { datasets: 0 }),
    answers: [
      { outcome: 'pass', about: RESULTS },
      { outcome: 'pass', message: /as its commit c{9} has them, one of them a submodule, by its commit \(MLflow/ },
    ],
  },
  {
    name: 'a run record that lists no code, with a commit that is not in the checkout',
    unit: featureUnit({
      runs: [run({ commit: 'c'.repeat(40), code: { ...SAME_CODE, recorded: 0, same: 0, uncheckable: names('a.py') } })],
    }),
    answers: [
      { outcome: 'pass', about: RESULTS },
      {
        outcome: 'unknown',
        message: /was made at commit c{40}, which is not in this checkout$/,
        remedy: /fetch-depth/,
      },
    ],
  },
  {
    name: 'a run record that lists a part, with a commit that is not in the checkout',
    unit: featureUnit({
      runs: [run({ commit: 'c'.repeat(40), code: { ...SAME_CODE, uncheckable: names('a.py') } })],
    }),
    answers: [
      { outcome: 'pass', about: RESULTS },
      {
        outcome: 'unknown',
        message: /cannot be compared here: `a.py`$/,
        remedy: /`fetch-depth: 0`.*its commit c{9} tells/,
      },
    ],
  },
  {
    name: 'a run of MLflow: not checkable here, its commit is not in the checkout',
    unit: tracked({
      commit: 'c'.repeat(40),
      code: { ...SAME_CODE, recorded: 0, same: 0, uncheckable: names('score.py', 'evaluate.py') },
    }),
    answers: [
      { outcome: 'pass', about: RESULTS },
      {
        outcome: 'unknown',
        about: `${RUN}: its code`,
        message: /made at commit c{40}, which is not in this checkout/,
        remedy: /fetch-depth: 0/,
      },
    ],
  },
  {
    name: 'a run of MLflow: it recorded no commit',
    unit: tracked({ code: { ...SAME_CODE, recorded: 0, same: 0, added: names('score.py') } }, { commitText: 'main' }),
    answers: [
      { outcome: 'pass', about: RESULTS },
      {
        outcome: 'fail',
        message: /recorded `main` for its commit, which names none/,
        observed: 'main',
        expected: /mlflow.source.git.commit/,
      },
    ],
  },
  {
    name: 'a run of MLflow that was deleted',
    unit: tracked({}, { deleted: true }),
    answers: [
      { outcome: 'pass', about: RESULTS },
      { outcome: 'fail', about: `${RUN}: deleted`, subjects: [RUN, RESULTS] },
      { outcome: 'pass', about: `${RUN}: its code` },
    ],
  },
  {
    name: 'a run of MLflow is asked about its code also where it made no results',
    unit: tracked({ results: [], code: { ...SAME_CODE, same: 1, different: names('score.py') } }),
    answers: [
      { outcome: 'pass', about: RESULTS },
      { outcome: 'fail', about: `${RUN}: its code` },
    ],
  },
]);
