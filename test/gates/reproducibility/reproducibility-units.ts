import type {
  CodeComparison,
  DataDigests,
  PackageLockFile,
  RecordedFeature,
  RecordedRun,
  ReproducibilityUnit,
  ResultsFile,
  UnverifiedData,
} from '../../../src/generated/formats.ts';

export const RECORD = 'features/burst/burst.feature.yml';
export const RUN = 'features/burst/results/run.json';
export const RESULTS = 'features/burst/results/burst.csv';
export const DIGEST = 'a'.repeat(64);
export const OTHER_DIGEST = 'b'.repeat(64);

const none = { total: 0, first: [] };

/** Code that is, byte for byte, what a run recorded. */
export const SAME_CODE: CodeComparison = {
  recorded: 2,
  same: 2,
  different: none,
  added: none,
  gone: none,
  uncheckable: none,
};

/** A list of names, whole. */
export function names(...first: string[]): { total: number; first: string[] } {
  return { total: first.length, first };
}

/** A feature of which everything holds, with some things changed. */
export function featureUnit(changes: Partial<RecordedFeature> = {}): ReproducibilityUnit {
  return {
    id: RECORD,
    subjects: [
      { role: 'record', path: RECORD },
      { role: 'code', path: 'features/burst/score.py' },
      { role: 'code', path: 'features/burst/evaluate.py' },
    ],
    feature: {
      record: { path: RECORD, line: 1 },
      dataLists: 1,
      packages: { named: true, locks: [lock()] },
      code: { named: 1, files: 2, missing: none, location: { path: RECORD, line: 5 } },
      runs: [run()],
      results: [results()],
      unreadableExperiments: [],
      ...changes,
    },
  };
}

/** A requirements file whose three packages are pinned. */
export function lock(changes: Partial<PackageLockFile> = {}): PackageLockFile {
  const path = 'features/burst/requirements.txt';
  return {
    path,
    format: 'requirements',
    location: { path: RECORD, line: 8 },
    read: [path],
    packages: 3,
    unfixed: none,
    unhashed: { total: 3, first: [] },
    uncheckable: none,
    ...changes,
  };
}

/** A finished run that made the results from the code that is here. */
export function run(changes: Partial<RecordedRun> = {}): RecordedRun {
  return {
    path: RUN,
    location: { path: RECORD, line: 9 },
    results: [RESULTS],
    status: 'finished',
    statusLocation: { path: RUN, line: 3 },
    seeds: [{ value: '4' }],
    seedLocation: { path: RUN, line: 4 },
    code: SAME_CODE,
    ...changes,
  };
}

/** Results that are what the run made. */
export function results(changes: Partial<ResultsFile> = {}): ResultsFile {
  return {
    path: RESULTS,
    experiment: 'features/burst/burst.experiment.yml',
    location: { path: 'features/burst/burst.experiment.yml', line: 4 },
    state: 'present',
    sha256: DIGEST,
    runs: [{ run: RUN, sha256: DIGEST, holds: 'same', location: { path: RUN, line: 12 } }],
    ...changes,
  };
}

/** Two verified files of a list, with some things changed. */
export function dataUnit(changes: Partial<DataDigests> = {}): ReproducibilityUnit {
  return {
    id: 'data/SHA256SUMS',
    subjects: ['data/SHA256SUMS', 'data/a.csv', 'data/b.csv'].map((path) => ({ role: 'data', path })),
    data: {
      listedBy: 'list',
      path: 'data/SHA256SUMS',
      location: { path: RECORD, line: 7 },
      files: 2,
      verified: 2,
      malformed: { total: 0, first: [] },
      others: [],
      otherCounts: { contradicted: 0, notHere: 0 },
      ...changes,
    },
  };
}

/** The list with its second file not verified. */
export function unverified(state: UnverifiedData['state'], changes: Partial<UnverifiedData> = {}): ReproducibilityUnit {
  const notHere = state === 'absent' || state === 'pointer' || state === 'unhashed' ? 1 : 0;
  const lineEndings = state === 'line-endings' ? 1 : 0;
  const other: UnverifiedData = {
    path: 'data/b.csv',
    state,
    expected: DIGEST,
    location: { path: 'data/SHA256SUMS', line: 2 },
    ...changes,
  };
  return dataUnit({
    verified: 1,
    others: [other],
    otherCounts: { contradicted: 1 - notHere - lineEndings, notHere, ...(lineEndings > 0 ? { lineEndings } : {}) },
  });
}
