import { describe, expect, test } from '@jest/globals';
import type { Feature } from '../../../src/model/feature.ts';
import { subjectsOf } from '../../../src/gates/data-contract/subjects-of.ts';
import { openFolder } from '../../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { checkContract, type ContractOutcome } from './check-contract.ts';

const HEAD = 'apiVersion: v3.1.0\nkind: DataContract\nversion: 1.0.0\nstatus: active\n';
const HOSTS = `${HEAD}id: hosts
servers: [{ server: s, type: local, environment: sandbox, path: hosts.csv, format: csv }]
schema:
  - name: host
    id: host-object
    properties:
      - { name: id, id: host-id, physicalName: host_id, logicalType: string }
      - { name: zone, id: host-zone, logicalType: integer }
      - { name: deep, logicalType: object, properties: [{ name: inner }] }
`;
const HOST_ROWS = 'host_id,zone\na,1\nb,2\n';

/** A contract `t` that refers to others, and what the gate makes of it. */
function look(
  relationship: string,
  files: Readonly<Record<string, string>> = {},
  own = '',
  t = 'host,z\na,01\n,9\nb,\n',
): Promise<ContractOutcome> {
  return checkContract(
    {
      'contracts/t.odcs.yaml': `${HEAD}id: t
servers: [{ server: s, type: local, environment: sandbox, path: t.csv, format: csv }]
schema:
  - name: t
    ${own}
    properties:
      - { name: host, logicalType: string${relationship === '' ? '' : `, relationships: [${relationship}]`} }
      - { name: z, logicalType: integer }
`,
      'contracts/t.csv': t,
      'contracts/hosts.odcs.yaml': HOSTS,
      'contracts/hosts.csv': HOST_ROWS,
      ...files,
    },
    { path: 'contracts/t.odcs.yaml' },
  );
}
const references = ({ answers }: ContractOutcome): readonly string[] =>
  answers.filter(({ check }) => check === 'references-hold').map(({ outcome, message }) => `${outcome}: ${message}`);

describe('what another contract describes', () => {
  test.each([
    'hosts.odcs.yaml#host.id',
    './hosts.odcs.yaml#host.host_id',
    'contracts/hosts.odcs.yaml#host.id',
    '/contracts/hosts.odcs.yaml#/schema/host-object/properties/host-id',
    'hosts.odcs.yaml#schema/host-object/properties/host-id',
  ])('%s', async (to) => {
    const outcome = await look(`{ to: "${to}" }`);
    expect(outcome.bad).toEqual([]);
    expect(references(outcome)).toEqual([`pass: every \`host\` is one of \`${to}\`: holds for 2 values`]);
    expect(outcome.unit.subjects.map(({ role, path, blob }) => [role, path, blob !== undefined])).toEqual([
      ['contract', 'contracts/t.odcs.yaml', true],
      ['data', 'contracts/t.csv', true],
      ['contract', 'contracts/hosts.odcs.yaml', true],
      ['data', 'contracts/hosts.csv', true],
    ]);
    const { bad } = await look(`{ to: "${to}" }`, {}, '', 'host,z\na,1\nc,1\n');
    expect(bad).toEqual([
      `references-hold fail: every \`host\` is one of \`${to}\`: not in 1 of 2 rows (50 %), first in row 2 (\`c\`) of contracts/t.csv`,
    ]);
  });

  const COMPOSITE =
    'relationships: [{ from: [t.host, t.z], to: [hosts.odcs.yaml#host.id, hosts.odcs.yaml#host.zone] }]';

  test('several columns together', async () => {
    expect((await look('', {}, COMPOSITE)).bad).toEqual([]);
    const { bad } = await look('', {}, COMPOSITE, 'host,z\na,1\nb,1\n');
    expect(bad.join()).toMatch(/together is one of .*not in 1 of 2 rows .* row 2 \(`b, 1`\) of contracts\/t\.csv/);
  });

  test('SQL of the contract does not see the data of the other', async () => {
    const rule =
      'quality: [{ type: sql, query: "SELECT count(*) FROM host", mustBe: 2 }, { type: sql, query: "SELECT count(*) FROM t", mustBe: 3 }]';
    const { bad } = await look('{ to: "hosts.odcs.yaml#host.id" }', {}, rule);
    expect(bad).toEqual([expect.stringMatching(/rules-hold unknown: .*there is no table `host`/)]);
  });

  test('the data of the same environment is preferred', async () => {
    const hosts = HOSTS.replace(
      'servers: [',
      'servers: [{ server: other, type: local, environment: production, path: none.csv, format: csv }, ',
    );
    expect((await look('{ to: "hosts.odcs.yaml#host.id" }', { 'contracts/hosts.odcs.yaml': hosts })).bad).toEqual([]);
  });

  test.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    [
      'data that is elsewhere',
      'hosts.odcs.yaml#host.id',
      {
        'contracts/hosts.odcs.yaml': HOSTS.replace(
          /servers:.*/,
          'servers: [{ server: lake, type: s3, location: "s3://b/*" }]',
        ),
      },
      /the data of `contracts\/hosts\.odcs\.yaml`, which it refers to, is not read here/,
    ],
    [
      'data that is not there',
      'hosts.odcs.yaml#host.id',
      { 'contracts/hosts.odcs.yaml': HOSTS.replace('path: hosts.csv', 'path: gone.csv') },
      /cannot be read: there is no file `contracts\/gone\.csv`/,
    ],
    [
      'an address',
      'https://example.test/hosts.odcs.yaml#/schema/host-object/properties/host-id',
      {},
      /described at the address `https:\/\/example\.test\/hosts\.odcs\.yaml`, which is not read/,
    ],
    [
      'a contract that cannot be read',
      'hosts.odcs.yaml#host.id',
      { 'contracts/hosts.odcs.yaml': 'a: [' },
      /the contract `contracts\/hosts\.odcs\.yaml` cannot be read/,
    ],
  ])('%s: unknown, a warning at most', async (_, to, files, wanted) => {
    const outcome = await look(`{ to: "${to}" }`, files);
    expect(outcome.bad).toHaveLength(1);
    const [answer] = outcome.answers.filter(({ check }) => check === 'references-hold');
    expect(answer).toMatchObject({ outcome: 'unknown', atMost: 'warning', message: expect.stringMatching(wanted) });
    expect(answer?.remedy).toMatch(/\w/);
  });

  test('a column that its data lacks, or data of another kind, is unknown and not a row that refers to nothing', async () => {
    const lacking = await look('{ to: "hosts.odcs.yaml#host.zone" }', { 'contracts/hosts.csv': 'host_id\na\n' });
    expect(references(lacking)).toEqual([
      'unknown: every `host` is one of `hosts.odcs.yaml#host.zone`: the first row of `contracts/hosts.csv` names none of the columns of the contract',
    ]);
    const both = '{ from: [t.host, t.z], to: [hosts.odcs.yaml#host.id, hosts.odcs.yaml#host.zone] }';
    const some = await look('', { 'contracts/hosts.csv': 'host_id\na\n' }, `relationships: [${both}]`);
    expect(references(some)[0]).toMatch(/has no column `zone`/);
  });

  test.each<[string, string, RegExp]>([
    ['no such file', 'hostss.odcs.yaml#host.id', /there is no contract `hostss\.odcs\.yaml`/],
    [
      'no such object',
      'hosts.odcs.yaml#hots.id',
      /`hots\.id` is not in `contracts\/hosts\.odcs\.yaml`: it has no object `hots`; did you mean `host`\?/,
    ],
    ['no such column', 'hosts.odcs.yaml#host.idd', /`host` has no property `idd`; did you mean `id`\?/],
    ['no such id of a column', 'hosts.odcs.yaml#/schema/host-object/properties/x', /`host` has no property `x`/],
    ['an object', 'hosts.odcs.yaml#/schema/host-object', /is an object; a relationship is between columns/],
    ['out of the repository', '../../secret.yaml#a.b', /is not read: it leads out of the repository/],
    ['absolute and out of the repository', '/../secret.yaml#a.b', /is not read: it leads out of the repository/],
  ])('dangling: %s, on the line of the relationship', async (_, to, wanted) => {
    const { unit, answers } = await look(`{ to: "${to}" }`);
    expect(unit.problems.map(({ message }) => message)).toEqual([expect.stringMatching(wanted)]);
    expect(unit.problems[0]?.location).toMatchObject({ path: 'contracts/t.odcs.yaml', line: 11 });
    expect(answers.filter(({ check }) => check === 'references-hold')).toEqual([]);
    expect(unit.notChecked).toHaveLength(1);
  });

  test('the other contract and its data are subjects of the feature', () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      't.odcs.yaml': `${HEAD}id: t\nschema: [{ name: t, properties: [{ name: h, relationships: [{ to: "hosts.odcs.yaml#host.id" }] }] }]\n`,
      'hosts.odcs.yaml': HOSTS,
      'hosts.csv': HOST_ROWS,
    });
    const feature = { contracts: ['t.odcs.yaml'], evaluation: [] } as unknown as Feature;
    expect(subjectsOf(feature, openFolder(folder))).toEqual(['hosts.csv', 'hosts.odcs.yaml', 't.odcs.yaml']);
  });
});
