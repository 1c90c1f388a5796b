import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateReport, ReadinessReport } from '../../src/generated/formats.ts';
import { atDesk, checkAtDesk } from '../support/desk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../support/temporary-repository.ts';

/** Data whose newest row is of 11:50 and whose oldest of 9:00, with a gap of an hour and a half. */
const ROWS = 'id,ts\n1,2026-11-23T09:00:00Z\n2,2026-11-23T10:20:00+00:00\n3,2026-11-23T11:50:00Z\n';

const contract = (level: string, column = '{ name: ts, logicalType: timestamp }'): string => `apiVersion: v3.1.0
kind: DataContract
id: host
version: 1.0.0
status: active
servers: [{ server: live, type: local, path: host.csv, format: csv }]
schema:
  - name: host
    properties: [{ name: id, logicalType: integer }, ${column}]
slaProperties:
  - ${level}
`;

/** What `data-contract test` says of the service levels of data that lies outside of git, at a moment. */
async function levels(text: string, now: string, rows = ROWS): Promise<readonly string[]> {
  const there = temporaryRepository();
  there.commit('main', { 'host.odcs.yaml': text });
  const data = join(temporaryFolder(), 'live.csv');
  writeFileSync(data, rows);
  const { output, complaints } = await atDesk(
    there.root,
    ['data-contract', 'test', 'host.odcs.yaml', '--data', data, '--format', 'json'],
    now,
  );
  if (output === '') throw new Error(complaints);
  const report = JSON.parse(output) as GateReport;
  return report.features.flatMap(({ findings }) =>
    findings
      .filter(({ check }) => check === 'data-contract/service-levels-kept')
      .map(({ outcome, message }) => `${outcome}: ${message}`),
  );
}

describe('service levels of real data, at a moment', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'fresh enough',
      '{ property: latency, value: 15, unit: m, element: host.ts }',
      '2026-11-23T12:05:00Z',
      ['pass: the newest `ts` is at most 15 m old: 15 minutes'],
    ],
    [
      'a second later',
      '{ property: freshness, value: 15, unit: min, element: host.ts }',
      '2026-11-23T12:05:01Z',
      ['fail: the newest `ts` is at most 15 min old: more than 15 minutes'],
    ],
    [
      'days later',
      '{ property: ly, value: 1, unit: d, element: host.ts }',
      '2026-11-27T11:50:00Z',
      ['fail: the newest `ts` is at most 1 d old: 4 days'],
    ],
    [
      'kept no longer than promised',
      '{ property: retention, value: 3, unit: h, element: host.ts }',
      '2026-11-23T12:00:00Z',
      ['pass: the oldest `ts` is at most 3 h old: 3 hours'],
    ],
    [
      'kept for too long',
      '{ property: re, value: 3, unit: h, element: host.ts }',
      '2026-11-23T13:00:00Z',
      ['fail: the oldest `ts` is at most 3 h old: 4 hours'],
    ],
    [
      'the largest gap, whatever the time',
      '{ property: frequency, value: 90, unit: m, element: host.ts }',
      '2030-01-01T00:00:00Z',
      ['pass: from one `ts` to the next it is at most 90 m: 90 minutes'],
    ],
    [
      'a larger gap than promised',
      '{ property: fy, value: 1, unit: h, element: host.ts }',
      '2026-11-23T12:00:00Z',
      ['fail: from one `ts` to the next it is at most 1 h: 90 minutes'],
    ],
    [
      'supported until the end of the day',
      '{ property: endOfSupport, value: 2026-11-23 }',
      '2026-11-23T23:59:59Z',
      ['pass: it is supported until `2026-11-23`'],
    ],
    [
      'no longer supported, and at the end of its life',
      '{ property: es, value: 2026-11-20 }\n  - { property: endOfLife, value: "2026-11-23T12:00:00+01:00" }',
      '2026-11-23T12:00:00Z',
      ['fail: its support ended on `2026-11-20`, 2 days ago', 'fail: its life ended on `2026-11-23T12:00:00+01:00`'],
    ],
    [
      'not yet available',
      '{ property: generalAvailability, value: 2026-12-01 }',
      '2026-11-23T12:00:00Z',
      ['fail: it is generally available only from `2026-12-01`, in 7 days'],
    ],
  ])('%s', async (_, level, now, wanted) => {
    expect(await levels(contract(level), now)).toEqual(wanted);
  });

  test('data without a moment cannot tell; a date has the whole day', async () => {
    const latency = '{ property: latency, value: 15, unit: m, element: host.ts }';
    expect(await levels(contract(latency), '2026-11-23T12:00:00Z', 'id,ts\n1,\n2,never\n')).toEqual([
      'unknown: the newest `ts` is at most 15 m old: there are no moments to tell by',
    ]);
    const daily = contract(latency.replace('15, unit: m', '2, unit: d'), '{ name: ts, logicalType: date }');
    expect(await levels(daily, '2026-11-24T12:00:00Z', 'id,ts\n1,2026-11-23\n')).toEqual([
      'pass: the newest `ts` is at most 2 d old: 36 hours',
    ]);
  });

  test('of a classified column only whether it holds is told', async () => {
    const text = contract(
      '{ property: latency, value: 15, unit: m, element: host.ts }',
      '{ name: ts, logicalType: timestamp, classification: restricted }',
    );
    expect(await levels(text, '2026-11-23T14:00:00Z')).toEqual([
      'fail: the newest `ts` is at most 15 m old: beyond it',
    ]);
  });
});

describe('what only time breaks', () => {
  const at = async (there: TemporaryRepository, now: string, ...more: string[]): Promise<ReadinessReport> =>
    (await checkAtDesk(there.root, more, now)).report;
  const ofSupport = ({ features }: ReadinessReport) =>
    features[0]?.findings.filter(({ check }) => check === 'data-contract/service-levels-kept');

  test('the end of support is told with the clock of the run, as a warning for production', async () => {
    const there = temporaryRepository();
    there.commit('main', {
      'promotion.yml':
        'version: 1\nrequires: { candidate: [data-contract], production: [data-contract] }\nseverity: { data-contract/service-levels-kept: { production: block } }\n',
      'host.odcs.yaml': contract('{ property: endOfSupport, value: 2026-12-31 }'),
      'host.csv': ROWS,
      'host.feature.yml': 'id: host\ntitle: Host\nstage: production\ncontracts: [host.odcs.yaml]\n',
    });
    const before = await at(there, '2026-12-31T12:00:00Z');
    expect([before.verdict, ofSupport(before)?.map(({ outcome }) => outcome)]).toEqual(['ready', ['pass']]);
    const after = await at(there, '2027-01-01T00:00:00Z');
    expect(after.verdict).toBe('blocked');
    expect(ofSupport(after)).toMatchObject([
      { outcome: 'fail', timed: true, location: { path: 'host.odcs.yaml', line: 11 } },
    ]);
    // A pull request that has nothing to do with it is not stopped by the calendar.
    there.run('checkout', '-q', '-b', 'other');
    there.commit('other', { 'readme.md': 'x' });
    expect((await at(there, '2027-01-01T00:00:00Z', '--base', 'main')).verdict).toBe('nothing-to-judge');
  });
});
