import { expect, test } from '@jest/globals';
import { layoutFor } from '../../src/cli/terminal.ts';

const output = (columns: number | undefined) => ({ write: () => undefined, terminal: columns !== undefined, columns });
const width = (columns: number | undefined, stated: string | undefined): number =>
  layoutFor(undefined, {
    workingDirectory: '.',
    environment: stated === undefined ? {} : { COLUMNS: stated },
    signal: new AbortController().signal,
    stdout: output(columns),
    stderr: output(columns),
    now: new Date(0),
    stopwatch: () => 0,
  }).width;

test.each<[number | undefined, string | undefined, number]>([
  [60, undefined, 60],
  [60, '90', 60],
  [400, undefined, 120],
  [undefined, '60', 60],
  [undefined, '400', 120],
  [undefined, undefined, 100],
  [undefined, '', 100],
  [undefined, '-5', 100],
  [undefined, 'wide', 100],
])('a terminal of %p columns where COLUMNS is %p is written %i wide', (columns, stated, wide) => {
  expect(width(columns, stated)).toBe(wide);
});
