import { traced } from '../../../../src/gates/lineage/checks/traced.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit, RECORD, source, traced as unit } from '../lineage-units.ts';

testCheck(traced, [
  {
    name: 'by column',
    unit: unit(),
    answers: [{ outcome: 'pass', message: 'traced by column: 1 output back to 1 source', about: 'trace' }],
  },
  {
    name: 'by data set only',
    unit: unit({ granularity: 'dataset', lost: { total: 2, first: ['d/a', 'd/b'] }, moreSources: 1999 }),
    answers: [
      {
        outcome: 'pass',
        message:
          'traced by data set only: 1 output back to 2,000 sources; nothing tells from which columns `d/a` and `d/b` are made',
      },
    ],
  },
  {
    name: 'by data set only, where columns are asked for',
    unit: unit({ granularity: 'dataset', lost: { total: 1, first: ['d/a'] } }),
    options: { trace: 'column' },
    answers: [{ outcome: 'fail', expected: 'traced by column', remedy: /columnLineage/ }],
  },
  {
    name: 'no lineage anywhere does not apply where nobody asks for it',
    unit: unit({ files: [], jobs: 0, outputs: [], sources: [] }),
    answers: [{ outcome: 'unknown', undeclared: true, message: /no file tells/, location: { path: RECORD, line: 1 } }],
  },
  {
    name: 'lineage of others only',
    unit: unit({ outputs: [], sources: [], jobs: 7 }),
    answers: [{ outcome: 'unknown', undeclared: true, message: /of the 7 jobs .* none makes/, remedy: /`outputs`/ }],
  },
  {
    name: 'no producer, and a name that nothing speaks of',
    unit: unit({
      outputs: [
        { name: 'd/a', because: 'record', state: 'not-made', location: { path: RECORD, line: 9 } },
        { name: 'd/b', because: 'policy', state: 'not-known' },
      ],
      sources: [],
    }),
    answers: [
      { outcome: 'fail', about: 'd/a', message: /^no producer: `d\/a`/, location: { path: RECORD, line: 9 } },
      { outcome: 'unknown', about: 'd/b', message: /^no lineage: .* the policy says/ },
    ],
  },
  {
    name: 'a cycle, and nothing else',
    unit: unit({ cycles: [['d/b', 'two', 'd/a', 'one']], sources: [] }),
    answers: [{ outcome: 'fail', about: 'cycle d/a', message: /^a cycle: `d\/b`, `two`, `d\/a` and `one`/ }],
  },
  {
    name: 'a cycle beside a source',
    unit: unit({ cycles: [['d/a', 'one']], sources: [source()] }),
    answers: [{ outcome: 'fail' }, { outcome: 'pass' }],
  },
  {
    name: 'jobs that read nothing',
    unit: unit({ sources: [] }),
    answers: [{ outcome: 'fail', message: /ends at once/, remedy: /`inputs`/ }],
  },
  { name: 'a feature that was not traced', unit: lineageUnit(), answers: [] },
]);
