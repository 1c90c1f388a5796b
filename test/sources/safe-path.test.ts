import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { posix } from 'node:path';
import { safePath } from '../../src/sources/safe-path.ts';

describe('a path below the root', () => {
  test.each([
    ['a.csv', '', 'a.csv'],
    ['a.csv', '.', 'a.csv'],
    ['a.csv', 'features/x', 'features/x/a.csv'],
    ['./a.csv', 'features/x', 'features/x/a.csv'],
    ['../a.csv', 'features/x', 'features/a.csv'],
    ['../../a.csv', 'features/x', 'a.csv'],
    ['..', 'features', ''],
    ['.', 'features', 'features'],
    ['', 'features', 'features'],
    ['../', 'features', ''],
    ['detector/', 'features/x', 'features/x/detector/'],
    ['a//b/./c', '', 'a/b/c'],
    ['a/../b', '', 'b'],
    ['with space/ü.csv', '', 'with space/ü.csv'],
    ['new\nline', '', 'new\nline'],
    ['...', '', '...'],
    ['..a/b', '', '..a/b'],
    ['~draft.yml', '', '~draft.yml'],
    ['.github/CODEOWNERS', '', '.github/CODEOWNERS'],
    ['.gitignore', '', '.gitignore'],
    ['c', 'C:', 'C:/c'],
  ])('%j stated in %j is %j', (stated, folder, path) => expect(safePath(stated, folder)).toEqual({ path }));
});

describe('what is refused', () => {
  test.each([
    ['..', '', 'it leads out of the repository'],
    ['../a', '', 'it leads out of the repository'],
    ['../../../etc/passwd', 'features/x', 'it leads out of the repository'],
    ['a/../../b', '', 'it leads out of the repository'],
    ['/etc/passwd', '', 'it is absolute; write it relative to the file that states it'],
    ['C:/data', '', 'it is absolute; write it relative to the file that states it'],
    ['c:data', '', 'it is absolute; write it relative to the file that states it'],
    ['C:\\data', '', 'it holds a backslash; write forward slashes'],
    ['data\\a.csv', '', 'it holds a backslash; write forward slashes'],
    ['~/data', '', 'it starts at a home directory; write it relative to the file that states it'],
    ['~', '', 'it starts at a home directory; write it relative to the file that states it'],
    ['s3://bucket/a.csv', '', 'it is an address (`s3:`), not a path'],
    ['https://example.test/a', '', 'it is an address (`https:`), not a path'],
    ['a\0b', '', 'it holds a NUL character'],
    ['.git/config', '', 'it leads into .git'],
    ['.GIT/config', 'a', 'it leads into .git'],
    ['../.git', 'a', 'it leads into .git'],
  ])('%j stated in %j', (stated, folder, refused) => expect(safePath(stated, folder)).toEqual({ refused }));
});

test('whatever is stated wherever, what comes out stays below the root and names what the file system would open', () => {
  const part = fc.constantFrom('..', '.', '', 'a', 'b c', '~', '.git', 'C:', '\\', '\0', 'é', 's3:', '...');
  const path = fc.oneof(
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join('/')),
    fc.string(),
  );
  const folder = fc.array(fc.constantFrom('a', 'b', 'deep'), { maxLength: 3 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, folder, (stated, from) => {
      const safe = safePath(stated, from);
      if ('refused' in safe) return;
      const opened = posix.resolve('/root', safe.path);
      expect(opened === '/root' || opened.startsWith('/root/')).toBe(true);
      expect(opened).toBe(posix.resolve('/root', from, stated));
      expect(safe.path.split('/')).not.toContain('..');
    }),
    { numRuns: 500 },
  );
});
