import { expect, test } from '@jest/globals';
import { readLineageFiles } from '../../../../src/gates/lineage/collect/read-lineage-files.ts';
import { openFolder } from '../../../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../../../support/temporary-folder.ts';

function event(job: string, input: string, output: string): string {
  const named = (name: string): unknown => ({ namespace: 'file', name });
  return JSON.stringify({
    eventTime: '2026-11-20T10:00:00Z',
    producer: 'https://example.test/p',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/JobEvent',
    job: { namespace: 'p', name: job },
    inputs: [named(input)],
    outputs: [named(output)],
  });
}

test('files of two projects in folders are two, by their paths from the root', () => {
  const root = temporaryFolder();
  writeFiles(root, {
    'one/lineage/e.ndjson': event('one', 'data/x.csv', 'out/y.csv'),
    'one/data/x.csv': 'a\n1\n',
    'one/out/y.csv': 'a\n1\n',
    'two/lineage/e.ndjson': event('two', 'data/x.csv', 'shared.csv'),
    'two/data/x.csv': 'a\n1\n',
    'shared.csv': 'a\n1\n',
    'two/shared.csv': 'a\n1\n',
    'three/lineage/e.ndjson': event('three', '../two/data/x.csv', 'nowhere.csv'),
  });
  const paths = ['one/lineage/e.ndjson', 'two/lineage/e.ndjson', 'three/lineage/e.ndjson'];
  const { graph } = readLineageFiles(openFolder(root), paths);
  expect(graph.edges.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual([
    'file/../two/data/x.csv → job p/three',
    'file/one/data/x.csv → job p/one',
    'file/two/data/x.csv → job p/two',
    'job p/one → file/one/out/y.csv',
    // What is there from the root is that, and what leads out of the project is nobody's.
    'job p/three → file/nowhere.csv',
    'job p/two → file/shared.csv',
  ]);
});
