import { telemetryHasUnits } from '../../../../src/gates/lineage/checks/telemetry-has-units.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit, RECORD } from '../lineage-units.ts';
import { signals } from '../telemetry-units.ts';

const location = { path: 'telemetry/burst.yaml', line: 4 };

testCheck(telemetryHasUnits, [
  { name: 'no telemetry is declared', unit: lineageUnit(), answers: [] },
  {
    name: 'what is no metric has no unit',
    unit: signals([
      { name: 'http.request.method', known: { kind: 'attribute' } },
      { name: 'burst.detect', kind: 'span' },
    ]),
    answers: [],
  },
  {
    name: 'the unit of the conventions',
    unit: signals([{ name: 'system.cpu.time', unit: 's', known: { kind: 'metric', unit: 's' } }]),
    answers: [{ outcome: 'pass', message: /the unit of `system.cpu.time` is `s`, as in the semantic conventions/ }],
  },
  {
    name: 'another unit than that of the conventions',
    unit: signals([{ name: 'system.cpu.time', unit: 'ms', known: { kind: 'metric', unit: 's' } }]),
    answers: [
      {
        outcome: 'fail',
        message: /is `ms`; in the semantic conventions .* it is `s`/,
        expected: '`s`',
        observed: '`ms`',
      },
    ],
  },
  {
    name: 'no unit, where the conventions have one',
    unit: signals([{ name: 'system.network.io', known: { kind: 'metric', unit: '{packet}' } }]),
    answers: [
      {
        outcome: 'fail',
        message: /`system.network.io` has no unit; in .* it is `{packet}`/,
        paste: { path: RECORD, text: '- { name: system.network.io, kind: metric, unit: "{packet}" }' },
      },
    ],
  },
  {
    name: 'only a name',
    unit: signals([{ name: 'cpu_burst.score' }]),
    answers: [
      {
        outcome: 'fail',
        message: '`cpu_burst.score` is only a name: neither its kind nor its unit is said',
        paste: { path: RECORD, text: '- { name: cpu_burst.score, kind: metric, unit: "1" }' },
      },
    ],
  },
  {
    name: 'the unit stands in a list of the repository',
    unit: signals([
      { name: 'cpu_burst.score', known: { kind: 'metric', unit: '1', location } },
      { name: 'cpu_burst.lag', known: { kind: 'metric', unit: 'seconds', location } },
    ]),
    answers: [
      {
        outcome: 'pass',
        message: 'the unit of `cpu_burst.score` in `telemetry/burst.yaml` is `1`',
        subjects: [RECORD, location.path],
      },
      { outcome: 'fail', message: /`seconds`, is none of UCUM; did you mean `s`\?/ },
    ],
  },
  {
    name: 'a unit by its form alone',
    unit: signals([
      { name: 'a', unit: '{burst}/s' },
      { name: 'b', unit: 'bytes' },
      { name: 'c', kind: 'metric', unit: '???' },
    ]),
    answers: [
      { outcome: 'pass', message: 'the unit of `a` is `{burst}/s`' },
      { outcome: 'fail', message: /`bytes`, is none of UCUM; did you mean `By`\?/, remedy: 'write `unit: By`' },
      { outcome: 'fail', message: /`\?\?\?`, is none of UCUM$/, remedy: /what is counted stands in braces/ },
    ],
  },
  {
    name: 'a unit of the conventions that is none of UCUM is taken as it is',
    unit: signals([{ name: 'hw.fan.speed', unit: 'rpm', known: { kind: 'metric', unit: 'rpm' } }]),
    answers: [{ outcome: 'pass' }],
  },
]);
