import { afterAll, describe, expect, test } from '@jest/globals';
import type { LineageTelemetry } from '../../../src/generated/formats.ts';
import { collect } from '../../../src/gates/lineage/collect.ts';
import { lineageGate } from '../../../src/gates/lineage/gate.ts';
import { evidenceLineage } from '../../../src/generated/validators/evidence-lineage.js';
import { BUILT_IN_POLICY } from '../../../src/promotion/built-in-policy.ts';
import { answersOf, openFeature, temporaryRepository } from '../../support/open-feature.ts';

const folders: (() => void)[] = [];
afterAll(() => folders.forEach((remove) => remove()));

const OPTIONS: Readonly<Record<string, unknown>> = BUILT_IN_POLICY.gates.lineage;

/** What is collected of a record with this telemetry, in a repository with these files; and what the gate says of it. */
async function collected(
  telemetry: string,
  files: Readonly<Record<string, string>> = {},
  options: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly telemetry: LineageTelemetry | undefined; readonly lines: readonly string[] }> {
  const repository = temporaryRepository();
  folders.push(repository.remove);
  repository.commit('first', {
    'a.feature.yml': `id: a\ntitle: A\nstage: candidate\ntelemetry: ${telemetry}\n`,
    ...files,
  });
  const context = await openFeature(repository.folder);
  const units = await collect({ ...context, option: (name) => options[name] ?? OPTIONS[name] });
  expect(units.filter((unit) => !evidenceLineage(unit))).toEqual([]);
  return {
    telemetry: units[0]?.telemetry,
    lines: answersOf(lineageGate, units).flatMap(({ check, line }) => (check.startsWith('telemetry') ? [line] : [])),
  };
}

describe('telemetry of a record', () => {
  test('is looked up in the conventions, whatever form it has', async () => {
    const { telemetry } = await collected(
      '[system.cpu.time, {name: http.request.header.accept}, http.method, gen_ai.client.token.usage, {name: system.cpu.time, kind: attribute}, nonsense.x, exception]',
    );
    expect(telemetry?.signals.map(({ name, known }) => [name, known])).toEqual([
      ['system.cpu.time', { kind: 'metric', unit: 's', instrument: 'counter' }],
      ['http.request.header.accept', { kind: 'attribute' }],
      [
        'http.method',
        { kind: 'attribute', deprecated: 'Replaced by `http.request.method`.', replacement: 'http.request.method' },
      ],
      ['gen_ai.client.token.usage', { kind: 'metric', unit: '{token}', instrument: 'histogram', moved: true }],
      ['system.cpu.time', { kind: 'metric', unit: 's', instrument: 'counter' }],
      ['nonsense.x', undefined],
      ['exception', { kind: 'event' }],
    ]);
  });
  test('that is none, or is not there, gives nothing', async () => {
    expect((await collected('[]')).telemetry).toBeUndefined();
    expect((await collected('5')).telemetry).toBeUndefined();
    expect((await collected('[3, {unit: s}, [x]]')).telemetry).toBeUndefined();
  });
  test('names what may be meant', async () => {
    const { lines } = await collected('[{name: system.cpu.tmie, kind: metric, unit: s}]');
    expect(lines).toEqual([
      'fail telemetry-known: `system.cpu.tmie` is not in the semantic conventions of OpenTelemetry; did you mean `system.cpu.time`?',
      'pass telemetry-has-units: the unit of `system.cpu.tmie` is `s`',
    ]);
  });
  test('may be in a registry that the policy names, as a file or a folder', async () => {
    const files = {
      'telemetry/registry.yaml':
        'file_format: definition/2\nmetrics:\n  - {name: cpu_burst.score, instrument: gauge, unit: "1"}\nattributes:\n  - {key: burst.host, type: string}\n',
      'telemetry/manifest.yaml': 'name: burst\nschema_url: burst/1.0.0\n',
    };
    for (const named of ['telemetry/', 'telemetry', 'telemetry/registry.yaml', 'telemetry/*.yaml'])
      expect((await collected('[cpu_burst.score, burst.host]', files, { telemetry: named })).lines).toEqual([
        'pass telemetry-known: `cpu_burst.score` is a metric in `telemetry/registry.yaml`',
        'pass telemetry-known: `burst.host` is an attribute in `telemetry/registry.yaml`',
        'pass telemetry-has-units: the unit of `cpu_burst.score` in `telemetry/registry.yaml` is `1`',
      ]);
  });
  test('with a list that is not here, or no list, is not judged as unknown to it', async () => {
    for (const [named, said] of [
      ['gone.yaml', 'which the policy names as a list of telemetry, is not here'],
      ['bad.yaml', 'holds no names'],
    ])
      expect(
        (await collected('[cpu_burst.score]', { 'bad.yaml': 'a: 1\n' }, { telemetry: named })).lines.slice(0, 2),
      ).toEqual([
        expect.stringMatching(`^unknown telemetry-known: a list of telemetry cannot be read: .*${said}`),
        expect.stringMatching(/^unknown telemetry-known: whether `cpu_burst.score` is known cannot be told/),
      ]);
  });
});

describe('alerts', () => {
  const RULES = `groups:
  - name: burst
    rules:
      - record: job:burst:rate
        expr: rate(cpu_burst_remediations_total[5m])
      - alert: TooMany
        expr: job:burst:rate > 3
      - alert: High
        expr: cpu_burst_score_ratio{kind="cpu_burst_other"} > 0.9
      - alert: Any
        expr: '{__name__=~"burst_lag.*"} > 1'
`;
  const DECLARED =
    '[{name: cpu_burst.score, unit: "1", instrument: gauge}, {name: cpu_burst.remediations, unit: "{remediation}", instrument: counter}, {name: cpu_burst.other, unit: s}, {name: burst.lag, unit: s}, http.request.method]';
  const alerted = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.includes('alerted'));

  test('are found on metrics, at once, through recorded series and by the start of a name; labels are none', async () => {
    const { lines, telemetry } = await collected(DECLARED, { 'ops/alerts.yml': RULES });
    expect(alerted(lines)).toEqual([
      'pass telemetry-alerted: `cpu_burst.score` is in the alert `High`',
      'pass telemetry-alerted: `cpu_burst.remediations` is in the alert `TooMany`',
      'fail telemetry-alerted: `cpu_burst.other` is in no alert of this repository, which has 3',
      'pass telemetry-alerted: `burst.lag` is in the alert `Any`',
    ]);
    expect(telemetry?.rules).toEqual({ files: ['ops/alerts.yml'], alerts: 3, problems: [], unread: 0 });
  });
  test('that are templates leave it open', async () => {
    const { lines } = await collected('[{name: cpu_burst.other, unit: s}]', {
      'ops/alerts.yml': RULES,
      'chart/templates/prometheus/rules.yaml':
        'spec:\n  groups:\n  - rules:\n    - alert: {{ .Values.name }}\n      expr: x\n',
    });
    expect(alerted(lines)).toEqual([expect.stringMatching(/^unknown telemetry-alerted: .* 1 rule or file cannot be/)]);
  });
  test('are not asked for where there are none, or only other files have such names', async () => {
    for (const files of [
      {},
      { 'rules.yml': 'groups: [1]\n' },
      { 'firewall.rules': 'allow all\n' },
      { 'other.yml': RULES },
    ])
      expect(alerted((await collected(DECLARED, files)).lines)).toEqual([]);
    expect(alerted((await collected(DECLARED, { 'other.yml': RULES }, { alerts: 'other.yml' })).lines)).toHaveLength(4);
  });
  test('are found under what the conventions say, whatever the record says of the unit; the usual name is told', async () => {
    const rules = 'groups:\n- rules:\n  - {alert: Busy, expr: system_cpu_time_seconds_total > 1}\n';
    const { lines, telemetry } = await collected(
      '[{name: system.cpu.time, unit: ms}, {name: http.server.request.duration, unit: s}, {name: own.share, unit: "1"}]',
      { 'rules.yml': rules },
    );
    expect(alerted(lines)[0]).toBe('pass telemetry-alerted: `system.cpu.time` is in the alert `Busy`');
    expect(telemetry?.signals.map(({ series }) => series)).toEqual([
      'system_cpu_time_milliseconds_total',
      'http_server_request_duration_seconds_bucket',
      'own_share',
    ]);
  });
  test('that go round in circles end', async () => {
    const circle =
      'groups:\n- rules:\n  - {record: a, expr: b}\n  - {record: b, expr: a + cpu_burst_score}\n  - {alert: C, expr: a}\n';
    expect(alerted((await collected('[{name: cpu_burst.score, unit: "1"}]', { 'rules.yml': circle })).lines)).toEqual([
      'pass telemetry-alerted: `cpu_burst.score` is in the alert `C`',
    ]);
  });
});
