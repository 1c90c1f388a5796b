import { outputsDeclared } from '../../../../src/gates/lineage/checks/outputs-declared.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit } from '../lineage-units.ts';
import { at, registration } from '../registration-units.ts';

testCheck(outputsDeclared, [
  { name: 'another part alone', unit: lineageUnit(), answers: [] },
  { name: 'no outputs', unit: registration(), answers: [] },
  {
    name: 'two in order',
    unit: registration({ outputs: { total: 2, location: at(11), faults: [] } }),
    answers: [{ outcome: 'pass', message: 'all 2 outputs have a type and a range that agree', location: at(11) }],
  },
  {
    name: 'one that can be nothing',
    unit: registration({
      outputs: {
        total: 1,
        location: at(11),
        faults: [{ output: 'score', what: 'range', problem: { message: 'it can be nothing', remedy: 'swap the two' } }],
      },
    }),
    answers: [{ outcome: 'fail', about: 'score: range', remedy: 'swap the two', location: at(11) }],
  },
]);
