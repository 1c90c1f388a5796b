import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOpenLineage } from '../../../src/sources/formats/read-open-lineage.ts';

const EVENT = {
  eventTime: '2026-01-01T00:00:00.000Z',
  eventType: 'COMPLETE',
  run: { runId: 'r' },
  job: { namespace: 'n', name: 'j' },
};
const dataset = (facets: object): object => ({ ...EVENT, outputs: [{ namespace: 'd', name: 'z', facets }] });
const lineage = (facets: object): readonly unknown[] =>
  readOpenLineage('e.json', JSON.stringify(dataset(facets))).events[0]?.outputs[0]?.lineage ?? [];

describe('a file of events', () => {
  test('has one event, a list, or one a line; blank lines and a byte order mark are nothing', () => {
    const text = JSON.stringify(EVENT);
    expect(readOpenLineage('e.json', text).events).toHaveLength(1);
    expect(readOpenLineage('e.json', JSON.stringify(EVENT, null, 2)).events).toHaveLength(1);
    expect(readOpenLineage('e.json', `[${text},${text}]`).events).toHaveLength(2);
    expect(
      readOpenLineage('e.ndjson', `\uFEFF${text}\r\n\r\n${text}\n`).events.map(({ location }) => location),
    ).toEqual([
      { path: 'e.ndjson', line: 1 },
      { path: 'e.ndjson', line: 3 },
    ]);
  });
  test.each([
    ['{"a": 1}\nnonsense\n', 2, 'the line is not JSON'],
    [`${JSON.stringify(EVENT)}\n[1]\n`, 2, 'an event is a mapping'],
    [
      `${JSON.stringify(EVENT)}\n{"job": {"namespace": "n", "name": "j"}}\n`,
      2,
      'the event has no `eventTime` in ISO 8601',
    ],
    [
      `${JSON.stringify(EVENT)}\n{"eventTime": "2026-01-01T00:00:00Z"}\n`,
      2,
      'the event names neither a job nor a dataset',
    ],
  ])('%j tells what is wrong, and where', (text, line, message) => {
    const { problems } = readOpenLineage('e.ndjson', text);
    expect(problems.map(({ message: said, location }) => [location?.line, said])).toContainEqual([line, message]);
  });
  test('problems are told up to a hundred', () => {
    const { problems, broken } = readOpenLineage('e.ndjson', `${JSON.stringify(EVENT)}\n${'x\n'.repeat(5000)}`);
    expect([problems.length, broken]).toEqual([100, 5000]);
  });
  test('of a list is told by the line where it begins, also as Marquez answers', () => {
    const list = [EVENT, { ...EVENT, eventTime: 'soon' }, EVENT];
    for (const [value, line] of [
      [list, 13],
      [{ totalCount: 3, events: list }, 15],
    ] as const) {
      const { events, problems } = readOpenLineage('e.json', JSON.stringify(value, null, 2));
      expect(events).toHaveLength(2);
      expect(problems.map(({ location }) => location)).toEqual([expect.objectContaining({ path: 'e.json', line })]);
    }
  });
  test('over many lines that breaks off is told once, with the place', () => {
    const text = JSON.stringify([EVENT, EVENT], null, 2);
    expect(readOpenLineage('e.json', text.slice(0, text.indexOf('"run"', 200)))).toEqual({
      events: [],
      broken: 1,
      problems: [expect.objectContaining({ location: expect.objectContaining({ line: 16 }) })],
    });
  });
  test('may hold NaN and Infinity, as Python writes them', () => {
    const odd = JSON.stringify({ ...EVENT, run: { runId: 'r', facets: { loss: '?' } } }, null, 1);
    for (const number of ['NaN', '-Infinity'])
      for (const text of [odd, odd.replaceAll('\n', ' ')])
        expect(readOpenLineage('e.json', text.replace('"?"', number))).toMatchObject({
          events: [{ run: 'r' }],
          broken: 0,
        });
  });
  test('whatever stands in it, it is read to its end', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string()), { maxLength: 5 }), (lines) => {
        const { events, problems } = readOpenLineage('e.ndjson', lines.join('\n'));
        expect(events).toEqual([]);
        expect(problems.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a column is made from', () => {
  const from = { namespace: 'd', name: 'a', field: 'x' };
  test.each<[string, object, readonly unknown[]]>([
    [
      'the older form: the transformation beside the inputs',
      { columnLineage: { fields: { y: { transformationType: 'MASKED', inputFields: [from] } } } },
      [{ ...from, to: 'y', direct: true, masked: true }],
    ],
    [
      'the newer form: transformations of each input',
      {
        columnLineage: {
          fields: {
            y: {
              inputFields: [{ ...from, transformations: [{ type: 'INDIRECT' }, { type: 'DIRECT', masking: false }] }],
            },
          },
        },
      },
      [{ ...from, to: 'y', direct: true, masked: false }],
    ],
    [
      'masked on one way and plain on another is plain',
      {
        columnLineage: {
          fields: {
            y: {
              inputFields: [{ ...from, transformations: [{ type: 'DIRECT', masking: true }, { type: 'DIRECT' }] }],
            },
          },
        },
      },
      [{ ...from, to: 'y', direct: true, masked: false }],
    ],
    [
      'what decides about the whole dataset',
      {
        columnLineage: {
          fields: {},
          dataset: [{ ...from, transformations: [{ type: 'INDIRECT', subtype: 'FILTER' }] }],
        },
      },
      [{ ...from, direct: false, masked: false }],
    ],
    [
      'the explicit facet: a dataset, a field that decides, a field that flows, a job',
      {
        lineage: {
          inputs: [{ namespace: 'd', name: 'a', type: 'DATASET' }, { ...from, type: 'DATASET' }, { type: 'JOB' }],
          fields: { y: { inputs: [{ ...from, type: 'DATASET' }] } },
        },
      },
      [
        { ...from, to: 'y', direct: true, masked: false },
        { namespace: 'd', name: 'a', direct: true, masked: false },
        { ...from, direct: false, masked: false },
      ],
    ],
    ['what is not of the form', { columnLineage: { fields: { y: { inputFields: [null, { name: 3 }] }, z: 4 } } }, []],
  ])('%s', (_, facets, expected) => expect(lineage(facets)).toEqual(expected));
  test('entries of a job say it for its datasets', () => {
    const job = {
      ...EVENT.job,
      facets: {
        lineage: { entries: [{ type: 'DATASET', namespace: 'd', name: 'z', inputs: [{ ...from, type: 'DATASET' }] }] },
      },
    };
    const [event] = readOpenLineage('e.json', JSON.stringify({ ...EVENT, job })).events;
    expect(event?.outputs).toMatchObject([{ name: 'z', lineage: [{ ...from, direct: false }] }]);
  });
});
