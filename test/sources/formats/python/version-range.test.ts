import { expect, test } from '@jest/globals';
import { inVersionRange } from '../../../../src/sources/formats/python/version-range.ts';

test.each([
  ['1.17', '^1.15', true],
  ['0.2.5', '^0.2.3', true],
  ['0.3.0', '^0.2.3', false],
  ['0.0.4', '^0.0.3', false],
  ['0.5', '^0', true],
  ['1.0', '^0', false],
  ['3.6', '~3.6', true],
  ['3.7', '~3.6', false],
  ['1.9', '~1', true],
  ['2', '~1', false],
  ['1.2', '1.*', true],
  ['1.4', '~=1.3', true],
  ['4', '>=1 || ^3', true],
  ['3.11', '^3.9 || ~2.7', true],
  ['3.11.2', '>=3.9,<4', true],
  ['3.11.2', '>=3.9 <4', true],
  ['4.0', '>=3.9 <4', false],
  ['1.0rc1', '*', true],
  ['1.0', '', true],
  ['x', '*', undefined],
  ['1', 'nonsense', undefined],
  ['1', '^', undefined],
])('%s in `%s`: %s', (version, range, holds) => {
  expect(inVersionRange(version, range)).toBe(holds);
});
