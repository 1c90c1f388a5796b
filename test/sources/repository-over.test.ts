import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { repositoryOver } from '../../src/sources/repository-over.ts';

test('patterns match what the library for patterns says, whatever they end with', () => {
  const part = fc.constantFrom('a', 'b.yml', '.c', 'a-b_c', 'é', 'ab', 'a.odcs.yaml');
  const piece = fc.constantFrom(
    'a',
    'b',
    '.yml',
    'ml',
    '*',
    '**',
    '?',
    '/',
    '!',
    '[ab]',
    '{a,b}',
    '(a|b)',
    '+(a)',
    '@(yml|yaml)',
    '\\',
    '.',
    '-',
    'é',
    '**/',
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
        { maxLength: 12 },
      ),
      fc.array(
        fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
        { minLength: 1, maxLength: 3 },
      ),
      (paths, patterns) => {
        const repository = repositoryOver({
          root: '/nowhere',
          versioned: true,
          paths,
          blob: () => Promise.resolve(undefined),
        });
        const matches = picomatch(patterns);
        expect(repository.match(patterns)).toEqual([...paths].sort().filter((path) => matches(path)));
      },
    ),
    { numRuns: 200 },
  );
});

test('folders are those that a path lies below', () => {
  const paths = ['a', 'b/c/d', 'b/c/e', 'b/f', 'bc/d', 'c/d/e/f'];
  const repository = repositoryOver({
    root: '/nowhere',
    versioned: true,
    paths,
    blob: () => Promise.resolve(undefined),
  });
  const folders = ['a', 'b', 'b/c', 'b/c/d', 'bc', 'c', 'c/d', 'c/d/e', 'c/d/e/f', 'd'];
  expect(folders.filter((folder) => repository.hasFolder(folder))).toEqual(['b', 'b/c', 'bc', 'c', 'c/d', 'c/d/e']);
});
