import { describe, expect, test } from '@jest/globals';
import { contractsById } from '../../src/suite/contracts-by-id.ts';
import { openFolder } from '../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const root = temporaryFolder();
writeFiles(root, {
  'contracts/cpu.odcs.yaml': 'apiVersion: v3.1.0\nkind: DataContract\nid: host-cpu-1s # the first\nversion: 1.0.0\n',
  'contracts/net.odcs.yaml': 'id: "net io"\nschema:\n  - { id: host-cpu-1s, name: net }\n',
  'contracts/v1.odcs.yaml': "'id': twice\n",
  'contracts/v2.odcs.yaml': '{ "kind": "DataContract", "id": "twice" }\n',
  'contracts/broken.odcs.yaml': 'id: broken\nschema: [\n',
  'f/local': 'a file without an ending\n',
});
const find = contractsById(openFolder(root), ['**/*.odcs.yaml']);

describe('a contract that a record names', () => {
  test.each([
    ['by its id', 'host-cpu-1s', { path: 'contracts/cpu.odcs.yaml' }],
    ['by an id in quotes', 'net io', { path: 'contracts/net.odcs.yaml' }],
    ['by a path, whether it is there or not', '../contracts/cpu.odcs.yaml', undefined],
    ['by the name of a file beside it', 'cpu.odcs.yaml', undefined],
    ['by the name of a file that has no ending', 'local', undefined],
    [
      'by an id that two have',
      'twice',
      {
        message: '`twice` is the id of more than one contract: `contracts/v1.odcs.yaml` and `contracts/v2.odcs.yaml`',
        remedy: 'name the one that is meant by its path',
      },
    ],
    [
      'by an id that was mistyped',
      'host-cpu-s1',
      {
        message: '`host-cpu-s1` is neither a file nor the id of a contract; did you mean `host-cpu-1s`?',
        remedy: 'write `host-cpu-1s`',
      },
    ],
    [
      'by the id of one that cannot be read',
      'broken',
      {
        message: 'the contract `broken` seems to be `contracts/broken.odcs.yaml`, which cannot be read',
        remedy: 'mend it',
      },
    ],
  ])('%s', (_, stated, expected) => expect(find(stated, 'f/f.feature.yml')).toEqual(expected));
});

test('where no pattern finds contracts, no id is known', () => {
  expect(contractsById(openFolder(root), [])('host-cpu-1s', 'f/f.feature.yml')).toHaveProperty('message');
});
