import { telemetryKnown } from '../../../../src/gates/lineage/checks/telemetry-known.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit, RECORD } from '../lineage-units.ts';
import { signals } from '../telemetry-units.ts';

const LIST = { path: 'telemetry/burst.yaml', names: 3 };
const inList = { path: LIST.path, line: 4 };

testCheck(telemetryKnown, [
  { name: 'no telemetry is declared', unit: lineageUnit(), answers: [] },
  {
    name: 'a name of the conventions',
    unit: signals([{ name: 'system.cpu.time', kind: 'metric', known: { kind: 'metric', unit: 's' } }]),
    answers: [
      {
        outcome: 'pass',
        about: 'metric system.cpu.time',
        message: '`system.cpu.time` is a metric in the semantic conventions of OpenTelemetry, version 1.45.0',
        location: { path: RECORD, line: 10 },
      },
    ],
  },
  {
    name: 'a name of a list',
    unit: signals([{ name: 'burst.host', known: { kind: 'attribute', location: inList } }], { lists: [LIST] }),
    answers: [{ outcome: 'pass', message: /an attribute in `telemetry\/burst.yaml`/, subjects: [RECORD, LIST.path] }],
  },
  {
    name: 'a name that moved',
    unit: signals([{ name: 'gen_ai.client.token.usage', known: { kind: 'metric', moved: true } }]),
    answers: [{ outcome: 'pass', message: /leave it to a repository of their own/ }],
  },
  {
    name: 'a name that nobody has',
    unit: signals([{ name: 'system.cpu.tmie', nearest: 'system.cpu.time' }, { name: 'cpu_burst.score' }]),
    answers: [
      {
        outcome: 'fail',
        message: /not in the semantic conventions of OpenTelemetry; did you mean `system.cpu.time`\?/,
        remedy: /write `system.cpu.time`/,
      },
      { outcome: 'fail', message: '`cpu_burst.score` is not in the semantic conventions of OpenTelemetry' },
    ],
  },
  {
    name: 'a name that no list has',
    unit: signals([{ name: 'cpu_burst.score' }], { lists: [LIST] }),
    answers: [
      {
        outcome: 'fail',
        message: /neither in the semantic conventions .* nor in a list/,
        subjects: [RECORD, LIST.path],
      },
    ],
  },
  {
    name: 'a list that cannot be read',
    unit: signals([{ name: 'cpu_burst.score' }], {
      lists: [{ ...LIST, names: 0, problem: { message: 'it is no YAML', location: inList } }],
    }),
    answers: [
      { outcome: 'unknown', message: /a list of telemetry cannot be read: it is no YAML/, location: inList },
      { outcome: 'unknown', message: /whether `cpu_burst.score` is known cannot be told/ },
    ],
  },
  {
    name: 'a name that is deprecated',
    unit: signals([
      {
        name: 'system.network.dropped',
        known: {
          kind: 'metric',
          deprecated: 'Replaced by `system.network.packet.dropped`.',
          replacement: 'system.network.packet.dropped',
        },
      },
      { name: 'x.old', known: { deprecated: 'Removed.', location: inList } },
    ]),
    answers: [
      {
        outcome: 'fail',
        message: /is deprecated in .*: Replaced by `system.network.packet.dropped`$/,
        expected: '`system.network.packet.dropped`',
        remedy: /emit `system.network.packet.dropped` instead/,
      },
      { outcome: 'fail', message: '`x.old` is deprecated in `telemetry/burst.yaml`: Removed' },
    ],
  },
  {
    name: 'another kind, another instrument',
    unit: signals([
      { name: 'http.request.method', kind: 'metric', known: { kind: 'attribute' } },
      { name: 'system.cpu.time', instrument: 'gauge', known: { kind: 'metric', instrument: 'updowncounter' } },
    ]),
    answers: [
      { outcome: 'fail', message: /declared as a metric; the semantic conventions .* have it as an attribute/ },
      {
        outcome: 'fail',
        message: /declared as a gauge; .* have it as an updowncounter/,
        remedy: /instrument: updowncounter/,
      },
    ],
  },
  {
    name: 'a span without a list',
    unit: signals([{ name: 'burst.detect', kind: 'span' }]),
    answers: [{ outcome: 'skipped' }],
  },
]);
