import type { PreprocessingStep, ReproducibilityUnit } from '../../../../src/generated/formats.ts';
import { preprocessingRecorded } from '../../../../src/gates/reproducibility/checks/preprocessing-recorded.ts';
import { featureUnit, RECORD } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const location = { path: RECORD, line: 5 };
const of = (...steps: readonly Omit<PreprocessingStep, 'location'>[]): ReproducibilityUnit =>
  featureUnit({ preprocessing: { location, steps: steps.map((step) => ({ ...step, location })) } });

testClaim(preprocessingRecorded, [
  {
    name: 'verified: code that is here',
    unit: of(
      { says: 'clean.py', kind: 'script', path: 'f/clean.py' },
      { says: 'dvc.yaml#join', kind: 'stage', path: 'dvc.yaml' },
    ),
    answers: [
      {
        outcome: 'pass',
        message: '2 steps are there as code: `clean.py` and `dvc.yaml#join`',
        subjects: [RECORD, 'f/clean.py', 'dvc.yaml'],
      },
    ],
  },
  {
    name: 'none, and said',
    unit: of({ says: 'none', kind: 'none' }),
    answers: [{ outcome: 'pass', message: /there is no preprocessing/ }],
  },
  {
    name: 'contradicted: words',
    unit: of(
      { says: 'drop the nulls by hand', kind: 'prose' },
      { says: 'clean.py', kind: 'script', path: 'f/clean.py' },
    ),
    answers: [{ outcome: 'fail', about: 'drop the nulls by hand', location }, { outcome: 'pass' }],
  },
  {
    name: 'not checkable here: not in the checkout',
    unit: of({ says: 'gone.py', kind: 'absent', path: 'f/gone.py', detail: 'there is no file `f/gone.py`' }),
    answers: [{ outcome: 'unknown', message: /there is no file/ }],
  },
  {
    name: 'not checkable here: an address that names no commit',
    unit: of({ says: 'https://git.example/a/b/blob/main/x.py', kind: 'absent', detail: 'it is an address' }),
    answers: [{ outcome: 'unknown', remedy: /with a full commit in it/ }],
  },
  {
    name: 'not declared',
    unit: featureUnit({ preprocessing: { steps: [] } }),
    answers: [{ outcome: 'fail', undeclared: true, about: 'preprocessing', subjects: [RECORD] }],
  },
  { name: 'evidence of before steps were looked at', unit: featureUnit(), answers: [] },
]);
