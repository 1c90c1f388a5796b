import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { findDataFiles } from '../../src/query/find-data-files.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
writeFiles(folder, {
  'root/x.txt': '',
  'data/a.csv': '',
  'data/b.csv': '',
  'data/deep/c.parquet': '',
  'data/readme.md': '',
  'data/[d].csv': '',
});
const root = join(folder, 'root');
const found = (stated: string): readonly string[] => findDataFiles(stated, root).map(({ name }) => name);

test('a file, a folder of data, a pattern; anywhere, and called by relative names', () => {
  expect(found('../data/a.csv')).toEqual(['../data/a.csv']);
  expect(found(join(folder, 'data/a.csv'))).toEqual(['../data/a.csv']);
  expect(found('x.txt')).toEqual(['x.txt']);
  expect(found('../data')).toEqual(['../data/[d].csv', '../data/a.csv', '../data/b.csv', '../data/deep/c.parquet']);
  expect(found('../data/*.csv')).toEqual(['../data/[d].csv', '../data/a.csv', '../data/b.csv']);
  expect(found(join(folder, 'data/**/*.parquet'))).toEqual(['../data/deep/c.parquet']);
  expect(found('../data/[d].csv')).toEqual(['../data/[d].csv']);
});

test.each(['../data/none.csv', '../data/*.json', '../none/*.csv', '.'])('nothing of that name: %s', (stated) => {
  expect(() => findDataFiles(stated, root)).toThrow(ConfigurationError);
});
