import { serviceLevelsKept } from '../../../../src/gates/data-contract/checks/service-levels-kept.ts';
import type { ContractDay, DataContractUnit } from '../../../../src/generated/formats.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, statement } from '../contract-unit.ts';

const says = 'the newest `ts` is at most 15 m old';

const day = (is: ContractDay['is'], written: string, from: string, until: string): ContractDay => ({
  about: is,
  is,
  day: written,
  from,
  until,
  location: { path: 'contracts/t.odcs.yaml', line: 20 },
});
const JUNE = ['2027-06-30', '2027-06-30T00:00:00.000Z', '2027-07-01T00:00:00.000Z'] as const;
const withDays = (...days: ContractDay[]): DataContractUnit => ({ ...contractUnit([]), days });

testCheck(serviceLevelsKept, [
  {
    name: 'a moment in the future tells no age, but clocks may differ',
    unit: contractUnit([
      statement('service-levels-kept', says, { level: { seconds: -864_000, allowed: 900, ages: true } }),
      statement('service-levels-kept', says, {
        about: 't.masked',
        level: { seconds: -86_401, allowed: 900, ages: true, masked: true },
      }),
      statement('service-levels-kept', says, { about: 't.skew', level: { seconds: -3600, allowed: 900, ages: true } }),
    ]),
    answers: [
      {
        outcome: 'unknown',
        message: `${says}: it lies in the future, 10 days from now, so it does not tell how old the data is`,
      },
      { outcome: 'unknown', message: `${says}: it lies in the future, so it does not tell how old the data is` },
      { outcome: 'pass' },
    ],
  },
  {
    name: 'supported, and alive',
    unit: withDays(day('end-of-support', ...JUNE), day('end-of-life', ...JUNE)),
    answers: [
      { outcome: 'pass', message: 'it is supported until `2027-06-30`, in 219 days', timed: true },
      { outcome: 'pass', message: 'it lives until `2027-06-30`, in 219 days', about: 'end-of-life' },
    ],
  },
  {
    name: 'the named day is the last one',
    now: '2027-06-30T23:59:59Z',
    unit: withDays(day('end-of-support', ...JUNE)),
    answers: [{ outcome: 'pass', message: 'it is supported until `2027-06-30`' }],
  },
  {
    name: 'after it',
    now: '2027-07-03T00:00:00Z',
    unit: withDays(day('end-of-support', ...JUNE), day('end-of-life', ...JUNE)),
    answers: [
      {
        outcome: 'fail',
        message: 'its support ended on `2027-06-30`, 2 days ago',
        about: 'end-of-support',
        location: { path: 'contracts/t.odcs.yaml', line: 20 },
        remedy: /Move to the data that replaces it/,
        timed: true,
      },
      { outcome: 'fail', message: 'its life ended on `2027-06-30`, 2 days ago' },
    ],
  },
  {
    name: 'not yet available, and available',
    unit: withDays(day('general-availability', ...JUNE), {
      ...day('general-availability', '2026-11-23', '2026-11-23T00:00:00.000Z', ''),
      about: 'the second',
    }),
    answers: [
      { outcome: 'fail', message: 'it is generally available only from `2027-06-30`, in 218 days' },
      { outcome: 'pass', message: 'it is available since `2026-11-23`' },
    ],
  },
  {
    name: 'an age is a matter of time, a gap is not',
    unit: contractUnit([
      statement('service-levels-kept', says, { level: { seconds: 7200, allowed: 900, ages: true } }),
      statement('service-levels-kept', says, { about: 't.gap', level: { seconds: 7200, allowed: 900 } }),
    ]),
    answers: [{ outcome: 'fail', timed: true }, { outcome: 'fail' }],
  },
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
