import { servedViewsKept } from '../../../../src/gates/lineage/checks/served-views-kept.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit } from '../lineage-units.ts';
import { registered, REGISTRY, service, thing } from '../registry-units.ts';

const retyped = [{ name: 'busy_share', from: 'FLOAT', to: 'STRING' }];

testCheck(servedViewsKept, [
  { name: 'the policy names no registry', unit: lineageUnit(), answers: [] },
  { name: 'nothing serves it', unit: registered([thing()]), answers: [] },
  {
    name: 'it is what it was',
    unit: registered([thing({ services: [service()] })]),
    answers: [
      {
        outcome: 'pass',
        message: 'the feature service `burst_detector` finds in the feature view `host_cpu` what it found before',
      },
    ],
  },
  {
    name: 'there is no base',
    unit: registered([thing({ services: [service()] })], 'there is no base to compare with'),
    answers: [{ outcome: 'skipped', message: /is not asked: there is no base/ }],
  },
  {
    name: 'a feature has another type, one is gone',
    unit: registered([thing({ services: [service({ retyped, removed: { total: 1, first: ['steal_share'] } })] })]),
    answers: [
      {
        outcome: 'fail',
        message:
          'the feature view `host_cpu` changes under the feature service `burst_detector`: `steal_share` is gone; `busy_share` was FLOAT and is STRING',
        size: 2,
        about: `${REGISTRY} host_cpu in burst_detector`,
      },
    ],
  },
  {
    name: 'it is deleted',
    unit: registered([thing({ state: 'deleted', services: [service(), service({ name: 'other', still: false })] })]),
    answers: [
      {
        outcome: 'fail',
        message: 'the feature view `host_cpu` is deleted, and the feature service `burst_detector` uses it',
      },
      { outcome: 'fail', message: /`other` uses it, which no longer lists it/, atMost: 'warning' },
    ],
  },
]);
