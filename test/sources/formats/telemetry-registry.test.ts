import { describe, expect, test } from '@jest/globals';
import { readTelemetryRegistry } from '../../../src/sources/formats/telemetry-registry.ts';
import { yamlDocument } from '../../../src/sources/yaml-document.ts';

const read = (text: string): ReturnType<typeof readTelemetryRegistry> =>
  readTelemetryRegistry(yamlDocument('registry.yaml', text));
const brief = (text: string): readonly unknown[] =>
  read(text).signals.map(({ location, ...signal }) => ({ ...signal, line: location.line }));

describe('a registry of telemetry', () => {
  test('of Weaver, definition/2', () =>
    expect(
      brief(`file_format: definition/2
attributes:
  - key: burst.host
    type: string
    stability: stable
    brief: The host.
  - key: burst.node
    type: string
    deprecated:
      reason: renamed
      renamed_to: burst.host
metrics:
  - name: cpu_burst.score
    instrument: gauge
    unit: "1"
    attributes: [{ref: burst.host}]
  - name: cpu_burst.old
    instrument: counter
    unit: "{burst}"
    deprecated: {reason: obsoleted, note: Nobody reads it.}
spans:
  - type: burst.detect
events:
  - name: burst.found
`),
    ).toEqual([
      { name: 'burst.host', kind: 'attribute', line: 3 },
      { name: 'burst.node', kind: 'attribute', deprecated: 'renamed', replacement: 'burst.host', line: 7 },
      { name: 'cpu_burst.score', kind: 'metric', unit: '1', instrument: 'gauge', line: 13 },
      {
        name: 'cpu_burst.old',
        kind: 'metric',
        unit: '{burst}',
        instrument: 'counter',
        deprecated: 'Nobody reads it.',
        line: 17,
      },
      { name: 'burst.detect', kind: 'span', line: 22 },
      { name: 'burst.found', kind: 'event', line: 24 },
    ]));
  test('of Weaver, groups', () =>
    expect(
      brief(`groups:
  - id: registry.burst
    type: attribute_group
    attributes:
      - id: burst.host
        type: string
      - ref: host.name
  - id: metric.burst
    type: metric
    metric_name: burst.count
    instrument: counter
    unit: "{burst}"
    deprecated: Use another.
  - id: span.burst.detect
    type: span
  - id: event.burst
    type: event
    name: burst.found
  - id: older
    type: attribute_group
    prefix: burst
    attributes: [{id: kind, type: string}]
`),
    ).toEqual([
      { name: 'burst.host', kind: 'attribute', line: 5 },
      {
        name: 'burst.count',
        kind: 'metric',
        unit: '{burst}',
        instrument: 'counter',
        deprecated: 'Use another.',
        line: 8,
      },
      { name: 'burst.detect', kind: 'span', line: 14 },
      { name: 'burst.found', kind: 'event', line: 16 },
      { name: 'burst.kind', kind: 'attribute', line: 22 },
    ]));
  test('that is a list', () =>
    expect(brief('- burst.host\n- {name: burst.count, kind: metric, unit: s}\n- 3\n- {name: x, kind: y}\n')).toEqual([
      { name: 'burst.host', line: 1 },
      { name: 'burst.count', kind: 'metric', unit: 's', line: 2 },
      { name: 'x', line: 4 },
    ]));
  test.each(['name: registry\nschema_url: x\n', 'file_format: definition/2\n'])(
    'may be a file that defines nothing',
    (text) => expect(read(text)).toEqual({ signals: [] }),
  );
  test.each(['a: 1', '3', '', '{'])('is not %j, and that is said', (text) => {
    expect(read(text).signals).toEqual([]);
    expect(read(text).problem).toBeDefined();
  });
});
