import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldEvents } from '../../../../src/gates/lineage/collect/fold-events.ts';
import { graphBuilder } from '../../../../src/gates/lineage/collect/graph-builder.ts';
import type { LineageGraph } from '../../../../src/gates/lineage/evidence/lineage-graph.ts';
import { readOpenLineage } from '../../../../src/sources/formats/read-open-lineage.ts';

const RECORDED = readFileSync(join(import.meta.dirname, '../../../golden/lineage/events.ndjson'), 'utf8');

function folded(text: string): LineageGraph & { readonly incomplete: readonly string[] } {
  const builder = graphBuilder();
  const { incomplete } = foldEvents(readOpenLineage('events.ndjson', text).events, builder);
  return { ...builder.build(), incomplete };
}

const arrows = ({ edges }: LineageGraph): readonly string[] => edges.map(({ from, to }) => `${from} → ${to}`);

describe('events that the OpenLineage client wrote', () => {
  const graph = folded(RECORDED);
  test('give a graph', () =>
    expect(arrows(graph)).toEqual([
      'job airflow/clean → s3://acme-telemetry/host_cpu_clean',
      'job airflow/report → s3://acme-telemetry/report',
      'job airflow/score → postgres://features:5432/public.burst_score',
      'postgres://features:5432/public.burst_score → job airflow/report',
      's3://acme-telemetry/host_cpu_1s → job airflow/clean',
      's3://acme-telemetry/host_cpu_clean → job airflow/score',
      's3://acme-telemetry/labels → job airflow/score',
    ]));
  test('have roots, other names, versions, tags and code', () => {
    expect(graph.roots).toEqual(['s3://acme-telemetry/host_cpu_1s', 's3://acme-telemetry/labels']);
    expect(graph.datasets.find(({ name }) => name === 'public.burst_score')?.aliases).toEqual([
      'feast://acme/burst_score',
    ]);
    expect(graph.datasets.find(({ name }) => name === 'host_cpu_1s')).toMatchObject({
      version: '2026-11-18',
      tags: [{ key: 'pii', value: 'true', field: 'user' }],
    });
    expect(graph.datasets.find(({ name }) => name === 'labels')?.fields).toEqual(['episode', 'label']);
    expect(graph.jobs.find(({ name }) => name === 'score')?.code).toBe('pipeline/score.py');
  });
  test('say which columns are made from which, by values or only by their choice, and what is masked', () => {
    const into = (field: string | undefined): readonly unknown[] =>
      graph.columnEdges
        .filter(({ toField }) => toField === field)
        .map(({ from, fromField, direct, masked }) => [from.split('/').at(-1), fromField, direct, masked]);
    expect(into('user_hash')).toEqual([['host_cpu_1s', 'user', true, true]]);
    expect(into('score')).toEqual([
      ['host_cpu_clean', 'busy_share', true, false],
      ['labels', 'label', false, false],
    ]);
    expect(into(undefined)).toEqual([['host_cpu_1s', 'host_id', false, false]]);
  });
  test('of a run that never ended tell nothing', () => expect(graph.incomplete).toEqual(['airflow/archive']));
  test('in any order and told twice give the same', () => {
    const lines = RECORDED.trim().split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length * 2 }), (shuffled) => {
        const other = folded(shuffled.join('\n'));
        expect(arrows(other)).toEqual(arrows(graph));
        expect(other.columnEdges).toEqual(graph.columnEdges);
        expect(other.roots).toEqual(graph.roots);
      }),
      { numRuns: 40 },
    );
  });
});

/** An event in short: a run of `job` that reads and writes datasets of one letter. */
const event = (run: string | undefined, type: string, time: string, reads: string, writes: string, job = 'j'): string =>
  JSON.stringify({
    eventTime: time,
    ...(run === undefined ? {} : { eventType: type, run: { runId: run } }),
    job: { namespace: 'n', name: job },
    inputs: [...reads].map((name) => ({ namespace: 'd', name })),
    outputs: [...writes].map((name) => ({ namespace: 'd', name })),
  });

describe('runs of a job', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'the last that completed counts',
      [
        event('1', 'COMPLETE', '2026-01-01T00:00:00Z', 'a', 'z'),
        event('2', 'COMPLETE', '2026-01-02T00:00:00Z', 'b', 'z'),
      ],
      ['d/b → job n/j', 'job n/j → d/z'],
    ],
    [
      'one that failed later does not',
      [event('1', 'COMPLETE', '2026-01-01T00:00:00Z', 'a', 'z'), event('2', 'FAIL', '2026-01-02T00:00:00Z', 'b', 'z')],
      ['d/a → job n/j', 'job n/j → d/z'],
    ],
    [
      'inputs of the start and outputs of the end belong together',
      [event('1', 'START', '2026-01-01T00:00:00Z', 'a', ''), event('1', 'COMPLETE', '2026-01-01T01:00:00Z', '', 'z')],
      ['d/a → job n/j', 'job n/j → d/z'],
    ],
    [
      'a job event that is newer says what the job does',
      [
        event('1', 'COMPLETE', '2026-01-01T00:00:00Z', 'a', 'z'),
        event(undefined, '', '2026-01-02T00:00:00Z', 'c', 'z'),
      ],
      ['d/c → job n/j', 'job n/j → d/z'],
    ],
    [
      'and one that is older does not',
      [
        event('1', 'COMPLETE', '2026-01-03T00:00:00Z', 'a', 'z'),
        event(undefined, '', '2026-01-02T00:00:00Z', 'c', 'z'),
      ],
      ['d/a → job n/j', 'job n/j → d/z'],
    ],
    [
      'a time without a zone is UTC',
      [
        event('1', 'COMPLETE', '2026-01-01T12:00:00', 'a', 'z'),
        event('2', 'COMPLETE', '2026-01-01T12:30:00+01:00', 'b', 'z'),
      ],
      ['d/a → job n/j', 'job n/j → d/z'],
    ],
  ])('%s', (_, events, expected) => expect(arrows(folded(events.join('\n')))).toEqual(expected));
});

test('names that run together stay apart', () => {
  const one = (namespace: string, name: string): object => ({ namespace, name });
  const text = JSON.stringify({
    eventTime: '2026-01-01T00:00:00Z',
    eventType: 'COMPLETE',
    run: { runId: '1' },
    job: one('n', 'j'),
    inputs: [one('a/b', 'c'), one('a', 'b/c')],
    outputs: [one('a', 'z')],
  });
  expect(
    folded(text)
      .datasets.map(({ id }) => id)
      .sort(),
  ).toEqual(['a/b/c', 'a/b/c (2)', 'a/z']);
});

test('a column that one event masks and another shows is shown', () => {
  const masking = (run: string, masked: boolean): string =>
    JSON.stringify({
      eventTime: '2026-01-01T00:00:00Z',
      eventType: 'COMPLETE',
      run: { runId: run },
      job: { namespace: 'n', name: run },
      outputs: [
        {
          namespace: 'd',
          name: 'z',
          facets: {
            columnLineage: {
              fields: {
                out: {
                  transformationType: masked ? 'MASKED' : 'IDENTITY',
                  inputFields: [{ namespace: 'd', name: 'a', field: 'in' }],
                },
              },
            },
          },
        },
      ],
    });
  const masks = (text: string): readonly boolean[] => folded(text).columnEdges.map(({ masked }) => masked);
  expect(masks(masking('1', true))).toEqual([true]);
  expect(masks(`${masking('1', true)}\n${masking('2', false)}`)).toEqual([false]);
  expect(masks(`${masking('1', false)}\n${masking('2', true)}`)).toEqual([false]);
});
