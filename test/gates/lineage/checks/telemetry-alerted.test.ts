import type { TelemetrySignal } from '../../../../src/generated/formats.ts';
import { telemetryAlerted } from '../../../../src/gates/lineage/checks/telemetry-alerted.ts';
import { testCheck } from '../../../support/test-check.ts';
import { RECORD } from '../lineage-units.ts';
import { signals } from '../telemetry-units.ts';

const RULES = { files: ['alerts/burst.yml'], alerts: 2, problems: [], unread: 0 };
const metric: TelemetrySignal = {
  name: 'cpu_burst.score',
  kind: 'metric',
  series: 'cpu_burst_score',
  alerts: [],
  location: { path: RECORD, line: 10 },
};
const alerts = [{ name: 'Burst', location: { path: 'alerts/burst.yml', line: 4 } }];

testCheck(telemetryAlerted, [
  { name: 'there are no rules', unit: signals([metric]), answers: [] },
  {
    name: 'there are rules and no alert among them',
    unit: signals([metric], { rules: { ...RULES, alerts: 0 } }),
    answers: [],
  },
  {
    name: 'an alert is on the metric; attributes are not asked for',
    unit: signals(
      [
        { ...metric, alerts },
        { name: 'burst.host', kind: 'attribute' },
      ],
      { rules: RULES },
    ),
    answers: [
      {
        outcome: 'pass',
        message: '`cpu_burst.score` is in the alert `Burst`',
        about: 'metric cpu_burst.score',
        location: { path: 'alerts/burst.yml', line: 4 },
        subjects: [RECORD, 'alerts/burst.yml'],
      },
    ],
  },
  {
    name: 'no alert is on the metric',
    unit: signals([metric], { rules: RULES }),
    answers: [
      {
        outcome: 'fail',
        message: '`cpu_burst.score` is in no alert of this repository, which has 2',
        location: { path: RECORD, line: 10 },
        remedy: 'write an alert on it, as in `cpu_burst_score > …`',
        subjects: [RECORD, 'alerts/burst.yml'],
      },
    ],
  },
  {
    name: 'rules that cannot be read may have it',
    unit: signals([metric], {
      rules: {
        ...RULES,
        alerts: 0,
        unread: 1,
        problems: [{ message: 'the `expr` of `A` is not PromQL', location: { path: 'alerts/burst.yml', line: 5 } }],
      },
    }),
    answers: [
      {
        outcome: 'unknown',
        message:
          /in none of the alerts that can be read \(0\); 1 rule or file cannot be: the `expr` of `A` is not PromQL/,
        places: [{ path: 'alerts/burst.yml', line: 5 }],
      },
    ],
  },
]);
