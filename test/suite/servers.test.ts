import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import { atDesk, badFindings, checkAtDesk } from '../support/desk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../support/temporary-repository.ts';

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: host
version: 1.0.0
status: active
servers:
  - { server: sample, type: local, environment: sandbox, path: sample.csv, format: csv }
  - { server: east, type: local, environment: staging, path: east.csv, format: csv }
  - { server: west, type: local, environment: staging, path: west.csv, format: csv }
  - { server: lake, type: s3, environment: production, location: "s3://acme/host/*.csv", format: csv }
schema:
  - name: host
    properties:
      - { name: id, logicalType: string, required: true, unique: true }
      - { name: share, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 1 } }
`;
const RECORD = 'id: host\ntitle: Host\nstage: candidate\ncontracts: [host.odcs.yaml]\n';

function repository(environment: string, more: Readonly<Record<string, string>> = {}): TemporaryRepository {
  const there = temporaryRepository();
  there.commit('main', {
    'promotion.yml': `version: 1\nrequires: { candidate: [data-contract], production: [data-contract] }\ngates:\n  data-contract: { environment: ${environment} }\n`,
    'host.odcs.yaml': CONTRACT,
    'host.feature.yml': RECORD,
    'sample.csv': 'id,share\na,0.5\n',
    'east.csv': 'id,share\na,0.5\nb,1\n',
    'west.csv': 'id,share\na,7\n',
    ...more,
  });
  return there;
}

const fingerprints = ({ features }: ReadinessReport): readonly string[] =>
  (features[0]?.findings ?? [])
    .filter(({ outcome, check }) => outcome !== 'pass' && check.startsWith('data-contract/'))
    .map(({ check, outcome, fingerprint }) => `${check} ${outcome}: ${fingerprint}`);

describe('servers of an environment', () => {
  test('each of them is tested, told apart by its name', async () => {
    const { status, report } = await checkAtDesk(repository('staging').root);
    expect(status).toBe(1);
    expect(fingerprints(report)).toEqual([
      'data-contract/values-in-range fail: host.odcs.yaml#west: host.share maximum',
    ]);
    // The document is one, however many servers it has.
    expect(report.features[0]?.findings.filter(({ fingerprint }) => fingerprint.endsWith('document'))).toHaveLength(1);
  });

  test('the one by default goes by the name of the contract, by any way it was chosen', async () => {
    const { status, report } = await checkAtDesk(repository('sandbox').root);
    expect([status, fingerprints(report)]).toEqual([0, []]);
    const ids = report.features[0]?.findings.map(({ fingerprint }) => fingerprint.split(': ')[0]);
    expect(new Set(ids)).toEqual(new Set(['host.odcs.yaml', 'host.feature.yml']));
  });

  test('a map by stage: the sample first, the lake for production', async () => {
    const there = repository('{ exploratory: sandbox, production: production }');
    expect((await checkAtDesk(there.root)).status).toBe(0);
    const { status, report } = await checkAtDesk(there.root, ['--stage', 'production']);
    expect([status, report.verdict]).toEqual([1, 'undecided']);
    expect(fingerprints(report)).toEqual(['data-contract/evidence-present unknown: host.odcs.yaml#lake']);
    const unknown = report.features[0]?.findings.find(({ outcome }) => outcome === 'unknown');
    expect(unknown?.message).toContain('its data is on the s3 server `lake`, which is not read here');
  });

  test('an environment that the contract does not have is not known', async () => {
    const { status, report } = await checkAtDesk(repository('stagin').root);
    expect([status, report.verdict]).toEqual([1, 'undecided']);
    expect(report.features[0]?.findings.find(({ check }) => check === 'data-contract/data-readable')).toMatchObject({
      outcome: 'unknown',
      message: 'the contract has no server in the environment `stagin`; did you mean `staging`?',
      location: { path: 'host.odcs.yaml', line: 7 },
    });
  });
});

describe('a server that is not reached, chosen by its environment', () => {
  const supplied = async (there: TemporaryRepository, data: string): Promise<string> => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'lake.csv'), data);
    const { output, complaints } = await atDesk(there.root, [
      'data-contract',
      'test',
      'host.odcs.yaml',
      '--server',
      'lake',
      '--data',
      join(folder, 'lake.csv'),
      '--format',
      'json',
    ]);
    if (output === '') throw new Error(complaints);
    writeFileSync(join(folder, 'report.json'), output);
    return join(folder, 'report.json');
  };

  test('a report that was made there stands in, also for what it finds', async () => {
    const there = repository('production');
    const good = await checkAtDesk(there.root, ['--evidence', await supplied(there, 'id,share\na,0.5\n')]);
    expect([good.status, badFindings(good.report)]).toEqual([0, []]);
    const bad = await checkAtDesk(there.root, ['--evidence', await supplied(there, 'id,share\na,2\n')]);
    expect(fingerprints(bad.report)).toEqual([
      'data-contract/values-in-range fail: host.odcs.yaml#lake: host.share maximum',
    ]);
  });

  test('a report on another server does not', async () => {
    const there = repository('production');
    const folder = temporaryFolder();
    const { output } = await atDesk(there.root, ['data-contract', 'test', 'host.odcs.yaml', '--format', 'json']);
    writeFileSync(join(folder, 'report.json'), output);
    const { report } = await checkAtDesk(there.root, ['--evidence', join(folder, 'report.json')]);
    expect(report.verdict).toBe('undecided');
    expect(fingerprints(report)).toEqual(['data-contract/evidence-present unknown: host.odcs.yaml#lake']);
  });

  test('the document is held to its rules all the same', async () => {
    const there = repository('production');
    there.run('checkout', '-q', '-b', 'change');
    there.commit('weaker', { 'host.odcs.yaml': CONTRACT.replace('maximum: 1', 'maximum: 2') });
    const { report } = await checkAtDesk(there.root, ['--base', 'main']);
    expect(fingerprints(report)).toEqual([
      'data-contract/evidence-present unknown: host.odcs.yaml#lake',
      'data-contract/version-covers-changes fail: host.odcs.yaml#document: version',
    ]);
    there.commit('wrong', { 'host.odcs.yaml': CONTRACT.replace('required', 'requred') });
    const wrong = await checkAtDesk(there.root, ['--base', 'main']);
    expect(fingerprints(wrong.report).join()).toContain('data-contract/document-valid fail');
  });

  const junit = (server: string): string =>
    `<testsuites><testsuite name="Data Contract Test for &quot;host&quot; - Duration: 1s - v1" timestamp="2026-11-20T10:00:00"><properties><property name="dataContractId" value="host"/><property name="dataContractVersion" value="1.0.0"/><property name="server" value="${server}"/></properties><testcase name="host__share__field_minimum" classname="host.share"/></testsuite></testsuites>`;

  test.each([
    ['sample', 'undecided'],
    ['lake', 'ready'],
    // A name of the tool's own.
    ['warehouse', 'ready'],
  ])('results of the server %s: %s', async (server, verdict) => {
    const record = { 'host.feature.yml': `${RECORD}evidence: [results.xml]\n` };
    const there = repository('production', { 'results.xml': junit(server), ...record });
    expect((await checkAtDesk(there.root)).report.verdict).toBe(verdict);
  });
});

test('of two servers that are not reached results that name none tell nothing', async () => {
  const two = CONTRACT.replace(
    'schema:',
    '  - { server: other, type: s3, environment: production, location: "s3://o/*" }\nschema:',
  );
  const results = `<testsuites><testsuite name="x"><properties><property name="dataContractId" value="host"/><property name="dataContractVersion" value="1.0.0"/></properties><testcase name="host__share__field_minimum" classname="host.share"/></testsuite></testsuites>`;
  const there = repository('production', {
    'host.odcs.yaml': two,
    'results.xml': results,
    'host.feature.yml': `${RECORD}evidence: [results.xml]\n`,
  });
  const { report } = await checkAtDesk(there.root);
  expect(fingerprints(report)).toEqual([
    'data-contract/evidence-present unknown: host.odcs.yaml#lake',
    'data-contract/evidence-present unknown: host.odcs.yaml#other',
  ]);
  const [unknown] = report.features[0]?.findings.filter(({ outcome }) => outcome === 'unknown') ?? [];
  expect(unknown?.message).toContain(
    'results of other tools that were handed in are about another server, or do not say',
  );
});

describe('at a desk', () => {
  const test_ = ['data-contract', 'test', 'host.odcs.yaml'];

  test.each<[readonly string[], number, RegExp]>([
    [['--environment', 'staging'], 1, /host\.share|share` is at most 1/],
    [['--environment', 'sandbox'], 0, /8 of 8 statements hold on 1 row\b/],
    [['--environment', 'nowhere'], 1, /no server in the environment `nowhere`/],
    [['--server', 'west', '--environment', 'staging'], 2, /both say whose data is read/],
    [['--environment', 'staging', '--data', 'east.csv'], 2, /data is named for one server/],
    [['--server', 'wst'], 2, /no server `wst`; did you mean `west`\?/],
  ])('%j', async (options, status, said) => {
    const result = await atDesk(repository('sandbox').root, [...test_, ...options]);
    expect(result.output + result.complaints).toMatch(said);
    expect(result.status).toBe(status);
  });
});
