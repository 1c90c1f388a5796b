import { describe, expect, test } from '@jest/globals';
import { chooseServers, type ServerChoice } from '../../../../src/gates/data-contract/collect/choose-servers.ts';
import { contractNode } from '../../../../src/gates/data-contract/collect/contract-node.ts';
import { readDocument } from '../../../../src/sources/read-document.ts';

const SERVERS = `servers:
  - { server: lake, type: s3, environment: production, location: s3://b/*.csv }
  - { server: sample, type: local, environment: sandbox, path: a.csv }
  - { server: snapshot, type: local, environment: production, path: b.csv }
  - { server: base, type: duckdb, database: c.duckdb }
`;

function choose(text: string, choice: Partial<ServerChoice> = {}): unknown {
  const chosen = chooseServers(contractNode(readDocument('c.odcs.yaml', text)), { path: 'c.odcs.yaml', ...choice });
  return 'outcome' in chosen
    ? chosen
    : chosen.map(({ server, byDefault }) => `${server?.text('server') ?? 'none'}${byDefault ? ', by default' : ''}`);
}

describe('the servers that are looked at', () => {
  test.each<[string, string, Partial<ServerChoice>, readonly string[]]>([
    ['nobody chooses: the first that is local', SERVERS, {}, ['sample, by default']],
    ['none is local: the first', SERVERS.split('\n').slice(0, 2).join('\n'), {}, ['lake, by default']],
    ['no server', 'id: c', {}, ['none, by default']],
    ['by name', SERVERS, { server: 'base' }, ['base']],
    ['by the name of the one by default', SERVERS, { server: 'sample' }, ['sample, by default']],
    ['by environment: all of it', SERVERS, { environment: 'production' }, ['lake', 'snapshot']],
    ['by the environment of the one by default', SERVERS, { environment: 'sandbox' }, ['sample, by default']],
  ])('%s', (_, text, choice, wanted) => expect(choose(text, choice)).toEqual(wanted));

  test('a name that is not there is a mistake of whoever gave it', () => {
    expect(() => choose(SERVERS, { server: 'lak' })).toThrow('the contract has no server `lak`; did you mean `lake`?');
  });

  test('more servers than are looked at', () => {
    const many = `servers:\n${'  - { server: a, type: local, environment: test, path: a.csv }\n'.repeat(51)}`;
    expect(choose(many, { environment: 'test' })).toMatchObject({
      outcome: 'unknown',
      message: 'the contract has 51 servers in the environment `test`; at most 50 are looked at',
    });
  });

  test.each([
    [
      'another environment',
      SERVERS,
      'Production',
      'the contract has no server in the environment `Production`; did you mean `production`?',
      'its environments: production, sandbox; write `environment:` at the server that is meant',
    ],
    [
      'no environments',
      'servers: [{ server: a, type: local, path: a.csv }]',
      'production',
      'the contract has no server in the environment `production`',
      'write `environment:` at its servers, or ask for no environment',
    ],
    [
      'no servers',
      'id: c',
      'production',
      'the contract has no server in the environment `production`',
      'write `environment:` at its servers, or ask for no environment',
    ],
  ])('%s: not known, as other contracts may have it', (_, text, environment, message, remedy) => {
    expect(choose(text, { environment })).toMatchObject({ outcome: 'unknown', message, remedy });
  });
});
