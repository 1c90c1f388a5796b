import { expect, test } from '@jest/globals';
import { collectOutputs } from '../../../../src/gates/lineage/collect/record-outputs.ts';
import { openFolder } from '../../../../src/sources/open-repository.ts';
import { readFeatures } from '../../../../src/suite/read-features.ts';
import { temporaryFolder, writeFiles } from '../../../support/temporary-folder.ts';

const CONTRACT =
  'kind: DataContract\nid: s\nschema:\n  - name: s\n    properties:\n      - { name: score, logicalType: number }\n      - { name: day, logicalType: date }\n';

/** What is wrong with these outputs. */
function faults(...outputs: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const root = temporaryFolder();
  writeFiles(root, { 's.odcs.yaml': CONTRACT, 'a.feature.yml': JSON.stringify({ id: 'a', outputs }) });
  const repository = openFolder(root);
  const [feature] = readFeatures(repository, ['*.feature.yml'], { stages: [], lockable: [] });
  if (!feature) throw new Error('no feature');
  const collected = collectOutputs(feature, repository, () => ({ path: 'a.feature.yml', line: 1 }));
  expect(collected.total).toBe(outputs.length);
  return collected.faults.map(({ output, what }) => `${output}: ${what}`);
}

test.each<[string, readonly Readonly<Record<string, unknown>>[], readonly string[]]>([
  ['a share', [{ name: 'a', type: 'number', minimum: 0, maximum: 1 }], []],
  ['a count, which has no end', [{ name: 'a', type: 'integer', minimum: 0 }], []],
  ['a number that may be anything', [{ name: 'a', type: 'number' }], ['a: no range']],
  ['a range that holds nothing', [{ name: 'a', type: 'number', minimum: 1, maximum: 0 }], ['a: range']],
  ['a text', [{ name: 'a', type: 'string' }], []],
  ['a text with a range', [{ name: 'a', type: 'string', minimum: 1 }], ['a: minimum']],
  ['values', [{ name: 'a', type: 'integer', values: [1, 2] }], []],
  ['values of another type', [{ name: 'a', type: 'integer', values: [1, 2.5] }], ['a: values']],
  ['values out of range', [{ name: 'a', type: 'number', maximum: 1, values: [2] }], ['a: values out of range']],
  [
    'the same name twice',
    [
      { name: 'a', type: 'string' },
      { name: 'a', type: 'string' },
    ],
    ['a (2): name'],
  ],
  ['a type that there is not', [{ name: 'a', type: 'float', minimum: 'x' }], []],
  ['as the contract says', [{ name: 'score', type: 'number', minimum: 0, contract: 's.odcs.yaml' }], []],
  [
    'of another type than in the contract',
    [{ name: 'day', type: 'timestamp', contract: 's.odcs.yaml' }],
    ['day: type'],
  ],
  ['not in the contract', [{ name: 'x', type: 'string', contract: 's.odcs.yaml' }], ['x: contract']],
  [
    'a contract that is not there, which is told elsewhere',
    [{ name: 'x', type: 'string', contract: 'no.odcs.yaml' }],
    [],
  ],
  ['nothing at all', [{}], []],
])('%s', (_, outputs, expected) => expect(faults(...outputs)).toEqual(expected));
