import { describe, expect, test } from '@jest/globals';
import { codeOwners } from '../../src/sources/code-owners.ts';

describe('the example of GitHub’s documentation', () => {
  const ownersOf = codeOwners(`# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`);
  test.each([
    ['README.md', ['@global-owner1', '@global-owner2']],
    ['src/deep/a.js', ['@js-owner']],
    ['a.go', ['docs@example.com']],
    ['notes/a.txt', ['@octo-org/octocats']],
    ['build/logs/a/b.log', ['@octocat']],
    ['docs/getting-started.md', ['@doctocat']],
    ['scripts/run.sh', ['@doctocat', '@octocat']],
    ['deeply/nested/logs/a', ['@octocat']],
    ['apps/main.c', ['@octocat']],
    ['packages/apps/main.c', ['@octocat']],
    ['apps/github', []],
    ['apps/github/workflow', []],
  ])('%s', (path, owners) => expect(ownersOf(path)).toEqual(owners));
});

describe('a pattern', () => {
  const owns = (pattern: string, path: string): boolean => codeOwners(`${pattern} @a`)(path).length > 0;
  test.each([
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['docs/*', 'x/docs/a.md', false],
    ['/*', 'a.md', true],
    ['/*', 'docs/a.md', false],
    ['**/docs/*', 'x/docs/a.md', true],
    ['**/docs/*', 'x/docs/y/a.md', false],
    ['docs/**', 'docs/y/a.md', true],
    ['/docs', 'docs/a.md', true],
    ['/docs', 'x/docs/a.md', false],
    ['docs', 'x/docs/a.md', true],
    ['*.md', 'x/a.md', true],
    ['Docs/', 'docs/a.md', false],
    ['a\\ b/', 'a b/c', true],
    ['?.md', 'a.md', true],
    ['*', '.github/CODEOWNERS', true],
    ['*', 'a', true],
  ])('%j owns %j: %j', (pattern, path, expected) => expect(owns(pattern, path)).toBe(expected));
  test.each(['!*.md', '[ab].md', '\\#a', '#a'])('%j is skipped, as GitHub skips it', (pattern) => {
    expect(codeOwners(`* @all\n${pattern} @a`)('a.md')).toEqual(['@all']);
  });
});

describe('a line', () => {
  test.each([
    ['*.md @a\r\n*.md @b\r\n', ['@b']],
    ['  *.md   @a\t@b  ', ['@a', '@b']],
    ['*.md @a\n\n# nothing', ['@a']],
    ['*.md @a\n*.md', []],
    ['*.md @a\n*.md # nobody', []],
    ['*.md @a\n*.md nobody', ['@a']],
    ['*.md @a\n*.md @b nobody', ['@a']],
    ['*.md @a/b @c.d e@f.g', ['@a/b', '@c.d', 'e@f.g']],
  ])('of %j', (text, owners) => expect(codeOwners(text)('a.md')).toEqual(owners));
  test('in a file that is empty, nobody owns anything', () => expect(codeOwners('')('a.md')).toEqual([]));
});
