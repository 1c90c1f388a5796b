import { serviceLevelsKept } from '../../../../src/gates/data-contract/checks/service-levels-kept.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, statement } from '../contract-unit.ts';

const says = 'the newest `ts` is at most 15 m old';

testCheck(serviceLevelsKept, [
  {
    name: 'kept, on the bound itself as well',
    unit: contractUnit([statement('service-levels-kept', says, { level: { seconds: 900, allowed: 900 } })]),
    answers: [{ outcome: 'pass', message: `${says}: 15 minutes` }],
  },
  {
    name: 'not kept',
    unit: contractUnit([statement('service-levels-kept', says, { level: { seconds: 7200, allowed: 900 } })]),
    answers: [{ outcome: 'fail', observed: '2 hours', size: 7200 }],
  },
  {
    name: 'a classified column',
    unit: contractUnit([
      statement('service-levels-kept', says, { level: { seconds: 901, allowed: 900, masked: true } }),
    ]),
    answers: [{ outcome: 'fail', observed: 'beyond it' }],
  },
  {
    name: 'no moments',
    unit: contractUnit([statement('service-levels-kept', says, { level: { seconds: null, allowed: 900 } })]),
    answers: [{ outcome: 'unknown' }],
  },
]);
