import { deterministic } from '../../../../src/gates/reproducibility/checks/deterministic.ts';
import type { DeterminismState, ReproducibilityUnit, ResultsComparison } from '../../../../src/generated/formats.ts';
import { featureUnit, RECORD } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const location = { path: RECORD, line: 12 };
const none = { total: 0, first: [] };

function unit(changes: Partial<DeterminismState> = {}): ReproducibilityUnit {
  return {
    id: `${RECORD}#deterministic`,
    subjects: [{ role: 'record', path: RECORD }],
    determinism: { declared: true, location, command: 'make eval', ...changes },
  };
}

function compared(changes: Partial<ResultsComparison> = {}): ReproducibilityUnit {
  return unit({
    comparison: {
      first: 'one',
      second: 'two',
      files: 2,
      same: 2,
      numbers: 0,
      moved: none,
      differing: none,
      onlyFirst: none,
      onlySecond: none,
      ...changes,
    },
  });
}

const moved = { file: 'one/m.json', name: '`f1`', first: '0.5', second: '0.6' };

testClaim(deterministic, [
  {
    name: 'the same bytes',
    unit: compared(),
    answers: [{ outcome: 'pass', message: '`one` and `two` hold the same 2 files, byte for byte', subjects: [RECORD] }],
  },
  {
    name: 'within the tolerances',
    unit: compared({ same: 0, numbers: 12 }),
    answers: [
      {
        outcome: 'pass',
        message: '`one` and `two` hold the same 2 files, all of them within the tolerances (12 numbers compared)',
      },
    ],
  },
  {
    name: 'a number moved',
    unit: compared({ moved: { total: 1, first: [moved] } }),
    answers: [
      {
        outcome: 'fail',
        message:
          '`make eval`, run twice on the same commit, did not give the same: 1 number moved: `f1` in `one/m.json` 0.5 → 0.6',
        expected: '0.5',
        observed: '0.6',
        size: 1,
        location,
      },
    ],
  },
  {
    name: 'many moved, and more',
    unit: compared({
      moved: { total: 9, first: Array.from({ length: 9 }, () => moved) },
      differing: { total: 1, first: ['one/a.png'] },
      onlySecond: { total: 2, first: ['two/b', 'two/c'] },
    }),
    answers: [
      {
        outcome: 'fail',
        message:
          /9 numbers moved: .* and 4 more; `one\/a.png` differs otherwise; `two\/b` and `two\/c` are in the second alone$/,
        size: 12,
      },
    ],
  },
  {
    name: 'nothing to compare',
    unit: compared({ files: 0, same: 0 }),
    answers: [{ outcome: 'fail', message: /no file to compare/ }],
  },
  {
    name: 'the second was not made',
    unit: unit({ unread: { because: 'absent', message: 'there is no folder `two` in this checkout' } }),
    answers: [{ outcome: 'unknown', message: /cannot be told here: there is no folder/, remedy: /`make eval`, twice/ }],
  },
  {
    name: 'wrongly declared',
    unit: unit({ unread: { because: 'malformed', message: 'names `one` twice' } }),
    answers: [{ outcome: 'fail', message: 'names `one` twice' }],
  },
  {
    name: 'not declared',
    unit: unit({ declared: false }),
    answers: [{ outcome: 'fail', undeclared: true, remedy: /run the evaluation twice/ }],
  },
  { name: 'another unit', unit: featureUnit(), answers: [] },
]);
