import { waiversCurrent } from '../../../../src/gates/governance/checks/waivers-current.ts';
import { testCheck } from '../../../support/test-check.ts';
import { governanceUnit } from './governance-unit.ts';

const waiver = {
  check: 'tests/tests-passed',
  until: '2026-11-01',
  reason: 'the lab moves',
  stillBad: 2,
  location: { path: 'promotion.waivers.yml', line: 3 },
};

testCheck(waiversCurrent, [
  { name: 'none has ended', unit: governanceUnit(), answers: [] },
  {
    name: 'ended and no longer needed',
    unit: governanceUnit({ waivers: [{ ...waiver, stillBad: 0 }] }),
    answers: [{ outcome: 'pass', message: /take it out/ }],
  },
  {
    name: 'ended and still needed: only time made it so',
    unit: governanceUnit({ waivers: [waiver] }),
    answers: [
      {
        outcome: 'fail',
        timed: true,
        message: /ended on 2026-11-01, and 2 findings/,
        observed: /the lab moves/,
        location: { path: 'promotion.waivers.yml', line: 3 },
      },
    ],
  },
  {
    name: 'one finding',
    unit: governanceUnit({ waivers: [{ ...waiver, stillBad: 1, about: 'reports/unit.xml' }] }),
    answers: [
      {
        outcome: 'fail',
        message: /what it accepted is still there/,
        about: 'tests/tests-passed reports/unit.xml until 2026-11-01',
      },
    ],
  },
]);
