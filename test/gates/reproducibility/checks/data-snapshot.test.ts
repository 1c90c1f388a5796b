import { dataSnapshot } from '../../../../src/gates/reproducibility/checks/data-snapshot.ts';
import { dataUnit, DIGEST, featureUnit, OTHER_DIGEST, RECORD, run, unverified } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const { feature } = featureUnit();
if (!feature) throw new Error('no feature');
const { record: _record, ...withoutRecord } = feature;
const DVC_DIGEST = `${'a'.repeat(32)}.dir`;
const DVC_OTHER = `${'b'.repeat(32)}.dir`;
const malformed = { message: 'the digest is MD5; SHA-256 is expected', location: { path: 'data/SHA256SUMS', line: 3 } };

const TRACKED = { tool: 'MLflow', deleted: false, datasets: 1, parameters: 0 } as const;

const dataset = (of: string, digest: string, context?: string) => ({
  run: of,
  name: 'train',
  digest,
  ...(context === undefined ? {} : { context }),
  location: { path: RECORD, line: 9 },
});

testClaim(dataSnapshot, [
  {
    name: 'every file has its digest',
    unit: dataUnit(),
    answers: [
      {
        outcome: 'pass',
        message: '2 files of data have the digests that `data/SHA256SUMS` lists',
        about: 'data/SHA256SUMS',
        subjects: ['data/SHA256SUMS', 'data/a.csv', 'data/b.csv'],
      },
    ],
  },
  {
    name: 'digests in a run record',
    unit: dataUnit({ listedBy: 'run', path: 'run.json', files: 1, verified: 1 }),
    answers: [{ outcome: 'pass', message: '1 file of data has the digest that the run `run.json` recorded' }],
  },
  {
    name: 'one file has other bytes',
    unit: unverified('different', { observed: OTHER_DIGEST }),
    answers: [
      {
        outcome: 'fail',
        message: '`data/b.csv` does not have the digest that `data/SHA256SUMS` lists',
        about: 'data/SHA256SUMS: data/b.csv',
        expected: `sha256:${DIGEST}`,
        observed: `sha256:${OTHER_DIGEST}`,
        location: { path: 'data/SHA256SUMS', line: 2 },
        subjects: ['data/SHA256SUMS', 'data/b.csv'],
      },
    ],
  },
  {
    name: 'line endings alone differ: a question of their own',
    unit: unverified('line-endings', { observed: OTHER_DIGEST, here: 'CRLF' }),
    answers: [
      {
        outcome: 'pass',
        message: '2 files of data have the digests that `data/SHA256SUMS` lists, 1 of them but for line endings',
      },
    ],
  },
  {
    name: 'all of several differ by line endings alone',
    unit: dataUnit({ verified: 0, otherCounts: { contradicted: 0, notHere: 0, lineEndings: 2 } }),
    answers: [{ outcome: 'pass', message: /lists, all of them but for line endings$/ }],
  },
  {
    name: 'one file, and it differs by line endings alone',
    unit: dataUnit({ files: 1, verified: 0, otherCounts: { contradicted: 0, notHere: 0, lineEndings: 1 } }),
    answers: [
      { outcome: 'pass', message: '1 file of data has the digest that `data/SHA256SUMS` lists, but for line endings' },
    ],
  },
  {
    name: 'a folder, by the MD5 of DVC',
    unit: unverified('different', { path: 'data/spread', algorithm: 'md5', expected: DVC_DIGEST, observed: DVC_OTHER }),
    answers: [{ outcome: 'fail', expected: `md5:${DVC_DIGEST}`, observed: `md5:${DVC_OTHER}` }],
  },
  {
    name: 'data that DVC imported at a commit',
    unit: dataUnit({
      listedBy: 'dvc',
      path: 'labels.csv.dvc',
      files: 1,
      verified: 1,
      imports: [{ from: '../other', commit: 'c'.repeat(40) }],
    }),
    answers: [
      {
        outcome: 'pass',
        message: '1 part of data has the digest that `labels.csv.dvc` records; imported from `../other` at ccccccccc',
      },
    ],
  },
  {
    name: 'what DVC recorded and what is here differ',
    unit: { ...dataUnit({ ...unverified('different').data, listedBy: 'dvc', path: 'b.csv.dvc' }) },
    answers: [{ outcome: 'fail', message: /that `b.csv.dvc` records$/, remedy: /dvc checkout/ }],
  },
  {
    name: 'the bytes are the stated ones, the size is not',
    unit: unverified('size', { detail: '3 bytes are stated, and it has 4' }),
    answers: [{ outcome: 'fail', message: /but not the size that `data\/SHA256SUMS` lists: 3 bytes are stated/ }],
  },
  {
    name: 'a digest that no bytes can be held against',
    unit: unverified('unhashed'),
    answers: [{ outcome: 'unknown', message: /lists `data\/b.csv` without a digest/ }],
  },
  {
    name: 'a pointer of Git LFS to the same bytes cannot be checked here',
    unit: unverified('pointer', { observed: DIGEST }),
    answers: [{ outcome: 'unknown', message: /Git LFS pointer here: it names the same bytes/, remedy: /lfs: true/ }],
  },
  {
    name: 'a pointer of Git LFS to other bytes contradicts',
    unit: unverified('other-pointer', { observed: OTHER_DIGEST }),
    answers: [{ outcome: 'fail', message: /pointer here, to other bytes/ }],
  },
  {
    name: 'a file that is not in the checkout',
    unit: unverified('absent', { detail: 'there is no file `data/b.csv`' }),
    answers: [{ outcome: 'unknown', message: 'the data cannot be compared here: there is no file `data/b.csv`' }],
  },
  {
    name: 'a path that leads out',
    unit: unverified('refused', { path: '../x', detail: '`../x` is not read: it leads out of the repository' }),
    answers: [{ outcome: 'fail', message: /leads out of the repository/ }],
  },
  {
    name: 'a line that cannot be read spoils the pass',
    unit: dataUnit({ malformed: { total: 1, first: [malformed] } }),
    answers: [
      {
        outcome: 'fail',
        message: '`data/SHA256SUMS`: the digest is MD5; SHA-256 is expected',
        location: { path: 'data/SHA256SUMS', line: 3 },
        size: 1,
      },
    ],
  },
  {
    name: 'several of them',
    unit: dataUnit({ malformed: { total: 4, first: [malformed] } }),
    answers: [{ outcome: 'fail', message: /; 3 more lines cannot be read either$/, size: 4 }],
  },
  {
    name: 'an empty list is no evidence',
    unit: dataUnit({ files: 0, verified: 0 }),
    answers: [{ outcome: 'fail', message: '`data/SHA256SUMS` names no data' }],
  },
  {
    name: 'a list of another kind',
    unit: dataUnit({
      files: 0,
      verified: 0,
      unread: { because: 'unsupported', message: '`x.dvc` is not read yet', remedy: 'write a list' },
    }),
    answers: [{ outcome: 'unknown', message: '`x.dvc` is not read yet', remedy: 'write a list' }],
  },
  {
    name: 'a list that is not there',
    unit: dataUnit({
      files: 0,
      verified: 0,
      unread: { because: 'absent', message: 'there is no file `data/SHA256SUMS`' },
    }),
    answers: [{ outcome: 'unknown' }],
  },
  {
    name: 'a list that is none',
    unit: dataUnit({
      files: 0,
      verified: 0,
      unread: { because: 'malformed', message: '`data/SHA256SUMS` is not a list' },
    }),
    answers: [{ outcome: 'fail' }],
  },
  {
    name: 'sixty files: fifty by name, the rest as one',
    unit: dataUnit({
      files: 70,
      verified: 10,
      others: Array.from({ length: 60 }, (_, index) => ({
        path: `d/${index}`,
        state: 'different' as const,
        expected: DIGEST,
        observed: OTHER_DIGEST,
        location: { path: 'data/SHA256SUMS', line: index + 1 },
      })),
      otherCounts: { contradicted: 60, notHere: 0 },
    }),
    answers: [
      ...Array.from({ length: 50 }, () => ({ outcome: 'fail' as const })),
      { outcome: 'fail', about: 'data/SHA256SUMS: further files', size: 10, message: /^10 more files/ },
    ],
  },
  {
    name: 'nothing is declared',
    unit: featureUnit({ dataLists: 0 }),
    answers: [
      {
        outcome: 'fail',
        about: 'data',
        message: /no data snapshot is declared/,
        location: { path: RECORD, line: 1 },
        remedy: /sha256sum/,
      },
    ],
  },
  {
    name: 'two runs of a tracking tool on the same data',
    unit: featureUnit({ datasets: [dataset('one', 'abc'), dataset('two', 'abc')] }),
    answers: [
      { outcome: 'pass', message: /^the data set `train` has the same digest in 2 runs/, subjects: ['one', 'two'] },
    ],
  },
  {
    name: 'two runs of a tracking tool on other data',
    unit: featureUnit({ datasets: [dataset('one', 'abc'), dataset('two', 'def')] }),
    answers: [
      {
        outcome: 'fail',
        message: 'the runs did not use the same data: `train` has another digest in `two` than in `one`',
        expected: 'abc',
        observed: 'def',
        location: { path: RECORD, line: 9 },
      },
    ],
  },
  {
    name: 'training and validation under one name',
    unit: featureUnit({
      datasets: [dataset('one', 'abc'), dataset('one', 'def'), dataset('two', 'def'), dataset('two', 'abc')],
    }),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'the data sets of training and of evaluation changed places',
    unit: featureUnit({
      datasets: [
        dataset('one', 'abc', 'training'),
        dataset('one', 'def', 'evaluation'),
        dataset('two', 'def', 'training'),
        dataset('two', 'abc', 'evaluation'),
      ],
    }),
    answers: [
      {
        outcome: 'fail',
        message:
          'the runs did not use the same data for evaluation and training: `train` has another digest in `two` than in `one`',
        expected: 'def',
        observed: 'abc',
      },
    ],
  },
  {
    name: 'the same for training, and one run evaluated on more',
    unit: featureUnit({
      datasets: [
        dataset('one', 'abc', 'training'),
        dataset('two', 'abc', 'training'),
        dataset('two', 'def', 'evaluation'),
      ],
    }),
    answers: [{ outcome: 'pass', message: /same digest in 2 runs/ }],
  },
  {
    name: 'one run trained on what another evaluated on a part of: nothing is compared',
    unit: featureUnit({ datasets: [dataset('one', 'abc', 'training'), dataset('two', 'def', 'evaluation')] }),
    answers: [],
  },
  {
    name: 'without a context it may be for any',
    unit: featureUnit({ datasets: [dataset('one', 'abc'), dataset('two', 'def', 'training')] }),
    answers: [{ outcome: 'fail', message: /the same data for training: `train` has another digest in `two`/ }],
  },
  {
    name: 'a run that recorded no data set beside one that did is named',
    unit: featureUnit({
      dataLists: 0,
      datasets: [dataset('one', 'abc')],
      runs: [run({ path: 'one', tracked: TRACKED }), run({ path: 'two', tracked: { ...TRACKED, datasets: 0 } })],
    }),
    answers: [{ outcome: 'unknown', message: /`train` \(`abc`\); `two` recorded no data set$/ }],
  },
  {
    name: 'a run that cannot be read here may name the data',
    unit: featureUnit({
      dataLists: 0,
      runs: [
        run({
          path: 'mlflow.db',
          id: 'r',
          unread: { because: 'malformed', message: 'needs Node 22.15', location: { path: RECORD, line: 5 } },
        }),
      ],
    }),
    answers: [
      {
        outcome: 'unknown',
        message:
          /^whether the data is named by its digest cannot be told: .* the run `mlflow.db#r` cannot be read here/,
        remedy: /see what is said of `mlflow.db#r`/,
        subjects: [RECORD, 'mlflow.db'],
      },
    ],
  },
  {
    name: 'one run of a tracking tool beside data',
    unit: featureUnit({ datasets: [dataset('one', 'abc')] }),
    answers: [],
  },
  {
    name: 'a run of a tracking tool alone names data that cannot be computed here',
    unit: featureUnit({ dataLists: 0, datasets: [dataset('one', 'abc')] }),
    answers: [{ outcome: 'unknown', message: /cannot be computed here: `train` \(`abc`\)$/, remedy: /SHA256SUMS/ }],
  },
  { name: 'what is declared is asked of its own unit', unit: featureUnit(), answers: [] },
  {
    name: 'without a record nothing was promised',
    unit: {
      id: 'repository',
      subjects: [],
      feature: { ...withoutRecord, dataLists: 0 },
    },
    answers: [],
  },
]);
