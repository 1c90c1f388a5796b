import { expect, test } from '@jest/globals';
import { engineWords } from '../../../src/query/duckdb/engine-words.ts';

test.each([
  ['by this program', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })],
  ['by the engine', new Error('IO Error: Could not write to file "/somewhere/private.tmp": No space left on device')],
])('a full disk, met %s, is not a fault of the data', (_, error) => {
  expect(engineWords(error, { kind: 'parquet' }, ['r.parquet'])).toEqual({
    failure: 'unreadable',
    message: 'there is no room in the temporary folder for what reading `r.parquet` puts down',
    remedy: 'make room there, or name another folder in `TMPDIR`',
  });
});

test('a file that cannot be opened is told by the code of the system, without its path', () => {
  const error = Object.assign(new Error("EACCES: permission denied, open '/home/me/r.parquet'"), { code: 'EACCES' });
  expect(engineWords(error, { kind: 'parquet' }, ['r.parquet']).message).toBe('`r.parquet` cannot be opened (EACCES)');
});
