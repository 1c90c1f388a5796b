import type { RecordedEnvironment, ReproducibilityUnit } from '../../../../src/generated/formats.ts';
import { environmentPinned } from '../../../../src/gates/reproducibility/checks/environment-pinned.ts';
import { featureUnit, RECORD } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const FILE = 'f/Dockerfile';
const at = (line: number): { path: string; line: number } => ({ path: FILE, line });
const of = (changes: Partial<RecordedEnvironment>): ReproducibilityUnit =>
  featureUnit({
    environment: { named: true, files: [{ path: FILE, location: at(1) }], images: [], pythons: [], ...changes },
  });

testClaim(environmentPinned, [
  {
    name: 'verified: a digest',
    unit: of({ images: [{ image: 'python@sha256:a', state: 'digest', location: at(1) }] }),
    answers: [{ outcome: 'pass', message: `\`${FILE}\` fixes its image by digest`, subjects: [FILE] }],
  },
  {
    name: 'contradicted: tags',
    unit: of({
      images: [
        { image: 'python:3.11', state: 'tag', location: at(2) },
        { image: 'uv', state: 'latest', location: at(7) },
        { image: 'x@sha256:a', state: 'digest', location: at(9) },
      ],
    }),
    answers: [
      {
        outcome: 'fail',
        message: /takes 2 of 3 images without a digest: `python:3.11` \(line 2\) and `uv` \(line 7, not even a tag\)/,
        size: 2,
        location: at(2),
      },
    ],
  },
  {
    name: 'not checkable here: an argument',
    unit: of({ images: [{ image: 'python:$TAG', state: 'unresolved', location: at(2) }] }),
    answers: [{ outcome: 'unknown', message: /depends on an argument without a default: `python:\$TAG`/ }],
  },
  {
    name: 'not checkable here: no such file',
    unit: of({
      files: [
        { path: FILE, location: { path: RECORD, line: 4 }, unread: { because: 'absent', message: 'there is no file' } },
      ],
    }),
    answers: [{ outcome: 'unknown', location: { path: RECORD, line: 4 } }],
  },
  {
    name: 'malformed',
    unit: of({ files: [{ path: FILE, location: at(1), unread: { because: 'malformed', message: 'not JSON' } }] }),
    answers: [{ outcome: 'fail', message: /not JSON/ }],
  },
  {
    name: 'two versions of Python',
    unit: of({
      pythons: [
        { says: '3.11', kind: 'version', by: '.python-version', location: { path: '.python-version', line: 1 } },
        { says: '3.9.2', kind: 'version', by: 'n.ipynb', location: { path: 'n.ipynb', line: 1 } },
      ],
      disagreements: [{ left: 0, right: 1 }],
    }),
    answers: [
      {
        outcome: 'fail',
        about: 'python',
        expected: '`.python-version` says `3.11`',
        observed: '`n.ipynb` says `3.9.2`',
        location: { path: 'n.ipynb', line: 1 },
        subjects: ['.python-version', 'n.ipynb'],
      },
    ],
  },
  {
    name: 'the same version of Python',
    unit: of({
      pythons: [
        { says: '3.11', kind: 'version', by: '.python-version', location: { path: '.python-version', line: 1 } },
        { says: '>=3.9', kind: 'range', by: 'uv.lock', location: { path: 'uv.lock', line: 2 } },
      ],
      disagreements: [],
    }),
    answers: [
      { outcome: 'pass', message: '2 files agree on Python: `.python-version` says `3.11` and `uv.lock` says `>=3.9`' },
    ],
  },
  {
    name: 'files of one name are told apart by their paths, and an image by its file',
    unit: of({
      pythons: [
        { says: '3.11.7', kind: 'version', by: 'MLmodel', location: { path: 'a/MLmodel', line: 3 } },
        { says: '3.9', kind: 'version', by: 'the base image', location: { path: 'b/Dockerfile', line: 1 } },
      ],
      disagreements: [{ left: 0, right: 1 }],
    }),
    answers: [
      {
        outcome: 'fail',
        message:
          'the files do not name the same Python: `a/MLmodel` says `3.11.7`, the base image (`b/Dockerfile`) says `3.9`',
      },
    ],
  },
  {
    name: 'one statement about Python has nothing to be held against',
    unit: of({
      files: [],
      pythons: [{ says: '3.11', kind: 'version', by: 'run.json', location: { path: 'run.json', line: 9 } }],
    }),
    answers: [
      {
        outcome: 'skipped',
        message: /^only `run.json` says `3.11` for Python/,
        location: { path: 'run.json', line: 9 },
      },
    ],
  },
  {
    name: 'not declared',
    unit: of({ named: false, files: [] }),
    answers: [{ outcome: 'fail', undeclared: true, about: 'environment', location: { path: RECORD, line: 1 } }],
  },
  { name: 'evidence of before environments were looked at', unit: featureUnit(), answers: [] },
]);
