import { nothingLessReadyBehind } from '../../../../src/gates/lineage/checks/nothing-less-ready-behind.ts';
import { testCheck } from '../../../support/test-check.ts';
import { CONTRACT, lineageUnit, traced } from '../lineage-units.ts';

const behind = { kind: 'feature', name: 'base', stage: 'candidate', way: ['d/out', 'job', 'd/base'] } as const;

testCheck(nothingLessReadyBehind, [
  {
    name: 'nothing',
    unit: traced(),
    stage: 'production',
    answers: [{ outcome: 'pass', message: 'nothing it is made from is less ready' }],
  },
  {
    name: 'a feature of a lower stage',
    unit: traced({ behind: [{ ...behind, way: [...behind.way] }] }),
    stage: 'production',
    answers: [
      {
        outcome: 'fail',
        about: 'feature base',
        message: 'it is made from the feature `base`, which is candidate; `d/out` ← `job` ← `d/base`',
        expected: 'production or higher',
        observed: 'candidate',
      },
    ],
  },
  {
    name: 'a feature of the same stage',
    unit: traced({ behind: [{ ...behind, way: [...behind.way] }] }),
    stage: 'candidate',
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'a retired feature',
    unit: traced({ behind: [{ ...behind, way: [], stage: 'retired' }] }),
    stage: 'exploratory',
    answers: [{ outcome: 'fail', message: 'it is made from the feature `base`, which is retired' }],
  },
  {
    name: 'a notebook, a sandbox, something synthetic',
    unit: traced({
      behind: [
        { kind: 'notebook', name: 'a.ipynb', way: [] },
        {
          kind: 'environment',
          name: CONTRACT,
          environments: ['sandbox', 'dev'],
          way: [],
          location: { path: CONTRACT, line: 5 },
        },
        { kind: 'synthetic', name: 'd/fake', way: [] },
      ],
    }),
    answers: [
      { outcome: 'fail', message: 'it is made by the notebook `a.ipynb`' },
      {
        outcome: 'fail',
        message: `its source \`${CONTRACT}\` lives in \`sandbox\` and \`dev\` only`,
        location: { path: CONTRACT, line: 5 },
      },
      { outcome: 'fail', message: '`d/fake` is marked synthetic' },
    ],
  },
  { name: 'a feature of which nothing is known', unit: traced({ outputs: [], sources: [] }), answers: [] },
  { name: 'a feature that was not traced', unit: lineageUnit(), answers: [] },
]);
