import { remediationBounded } from '../../../../src/gates/lineage/checks/remediation-bounded.ts';
import { testCheck } from '../../../support/test-check.ts';
import { RECORD } from '../lineage-units.ts';
import { at, registration, remediation } from '../registration-units.ts';

testCheck(remediationBounded, [
  { name: 'a feature that does nothing to anybody', unit: registration(), answers: [] },
  {
    name: 'bounded on all sides',
    unit: remediation(),
    answers: [
      {
        outcome: 'pass',
        message: '`recycle-worker` is bounded: hosts 5%, 3 per hour, stopped by `burst`',
        subjects: [RECORD],
      },
    ],
  },
  {
    name: 'nothing but an action',
    unit: remediation({
      mode: undefined,
      'blast-radius.hosts': undefined,
      'rate-limit': undefined,
      'kill-switch': undefined,
      undo: undefined,
    }),
    answers: ['mode', 'blast-radius', 'rate-limit', 'kill-switch', 'undo'].map((about) => ({
      outcome: 'fail' as const,
      about,
      message: new RegExp(`has no \`${about}\``),
      location: at(20),
      paste: new RegExp(`remediation:.*${about}:`),
    })),
  },
  {
    name: 'bounds that bound nothing',
    unit: remediation({ 'blast-radius.hosts': 'all of them', 'rate-limit': 'unlimited' }),
    answers: [
      { outcome: 'fail', about: 'blast-radius.hosts without a number', location: at(25) },
      { outcome: 'fail', about: 'rate-limit without a number', location: at(22) },
    ],
  },
  {
    name: 'a radius of everything',
    unit: remediation({ 'blast-radius.hosts': '100.0 %' }),
    answers: [{ outcome: 'fail', about: 'blast-radius of everything' }],
  },
  {
    name: 'a kill switch that is no flag of the record',
    unit: remediation({ 'kill-switch': 'brust' }),
    answers: [
      {
        outcome: 'fail',
        message: 'the kill switch `brust` is no flag that the record declares',
        expected: 'one of burst',
      },
    ],
  },
  {
    name: 'a kill switch, and no flags at all',
    unit: remediation({}, { flags: [] }),
    answers: [{ outcome: 'fail', remedy: /rollout: \{ flag/ }],
  },
]);
