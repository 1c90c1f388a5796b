import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PATH_END, pathsContaining } from '../../src/sources/paths-containing.ts';

test('finds parts anywhere and endings at the end, in the order of the paths, each once', () => {
  const paths = ['Dockerfile', 'a/dvc.lock', 'a/dvc.lock.bak', 'b/lock', 'docker/x.Dockerfile', 'z.ipynb'];
  expect(pathsContaining(paths, ['ockerfile'])).toEqual(['Dockerfile', 'docker/x.Dockerfile']);
  expect(pathsContaining(paths, [`lock${PATH_END}`])).toEqual(['a/dvc.lock', 'b/lock']);
  expect(pathsContaining(paths, ['z', 'DOCKER', `.ipynb${PATH_END}`])).toEqual([
    'Dockerfile',
    'docker/x.Dockerfile',
    'z.ipynb',
  ]);
  expect(pathsContaining(paths, [])).toEqual([]);
  expect(pathsContaining(paths, ['', 'a'])).toEqual(paths);
});

test('no path is lost or made up beside a letter that is longer in lower case', () => {
  const paths = ['\u0130/A.txt', '\u0130\u0130.md', 'B.txt'];
  expect(pathsContaining(paths, [`a.TXT${PATH_END}`])).toEqual(['\u0130/A.txt']);
  expect(pathsContaining(paths, ['b.'])).toEqual(['B.txt']);
});

test('is the same as asking each path', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '/', '.', 'é', '\u0130'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(text), fc.array(fc.tuple(text, fc.boolean()), { maxLength: 3 }), (paths, parts) => {
      const lower = (word: string): string => word.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
      const wanted = parts.map(([part, ends]) => `${part}${ends ? PATH_END : ''}`);
      const asked = paths.filter((path) => wanted.some((part) => lower(`${path}${PATH_END}`).includes(lower(part))));
      expect(pathsContaining(paths, wanted)).toEqual(asked);
    }),
    { numRuns: 200 },
  );
});
