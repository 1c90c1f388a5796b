import { expect, test } from '@jest/globals';
import { homePaths } from '../../src/sources/home-paths.ts';

test.each([
  ['open("/home/ada/data.csv")', ['/home/ada']],
  ['/Users/ada/x and /Users/ada/y', ['/Users/ada']],
  [String.raw`r'C:\Users\ada\data' "D:\\Users\\bob"`, [String.raw`C:\Users\ada`, String.raw`D:\\Users\\bob`]],
  ['C:/Users/ada/x', ['C:/Users/ada']],
  ['/home/jovyan/work', []],
  ['/home/runner/work/x and /Users/runner/work/x', []],
  ['home/ada, ~/data, /data/home', []],
  ['https://example.test/users/ada', []],
  ['', []],
])('%j', (text, paths) => {
  expect(homePaths(text)).toEqual(paths);
});
