import { expect, test } from '@jest/globals';
import { readLineageFiles } from '../../../../src/gates/lineage/collect/read-lineage-files.ts';
import { openFolder } from '../../../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../../../support/temporary-folder.ts';
import { shortEvents } from '../short-events.ts';

test('files past what is read together are named, and the rest is read', () => {
  const root = temporaryFolder();
  const [one, two] = ['one', 'two'].map((job) => shortEvents({ job, writes: { [`d/${job}`]: {} } }));
  writeFiles(root, { 'one.ndjson': one ?? '', 'two.ndjson': two ?? '' });
  const paths = ['one.ndjson', 'two.ndjson'];
  const { graph, files } = readLineageFiles(openFolder(root), paths, new Set(), (one ?? '').length);
  expect(graph.jobs.map(({ name }) => name)).toEqual(['one']);
  expect(files.map(({ unread, problems }) => [unread, problems[0]?.message])).toEqual([
    [0, undefined],
    [1, expect.stringMatching(/^all lineage together has more than \d+ characters, and this file is past that$/)],
  ]);
});
