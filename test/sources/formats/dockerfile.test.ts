import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dockerImages, imageState } from '../../../src/sources/formats/dockerfile.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['one image', `FROM python:3.11@${digest}`, [[`python:3.11@${digest}`, 'digest', 1]]],
  ['a tag', '# comment\n\nfrom python:3.11', [['python:3.11', 'tag', 3]]],
  ['no tag', 'FROM python', [['python', 'latest', 1]]],
  ['latest', 'FROM python:latest', [['python:latest', 'latest', 1]]],
  ['a port is no tag', 'FROM host:5000/python', [['host:5000/python', 'latest', 1]]],
  ['a digest cut short is none', 'FROM python:3@sha256:abc', [['python:3@sha256:abc', 'tag', 1]]],
  ['a platform', 'FROM --platform=$BUILDPLATFORM python:3', [['python:3', 'tag', 1]]],
  [
    'stages are none',
    `FROM a:1 AS Build\nFROM build\nCOPY --from=build /x /x\nCOPY --from=0 /y /y`,
    [['a:1', 'tag', 1]],
  ],
  ['scratch is none', 'FROM scratch\nCOPY x /x', []],
  ['an argument with a default', 'ARG TAG=3.11\nARG IMAGE="python:$TAG"\nFROM ${IMAGE}', [['python:3.11', 'tag', 3]]],
  ['an argument without one', 'ARG TAG\nFROM python:${TAG}', [['python:${TAG}', 'unresolved', 2]]],
  ['a form that is not computed', 'ARG TAG=v3.12\nFROM python:${TAG#v}', [['python:${TAG#v}', 'unresolved', 2]]],
  ['a default in place', 'ARG TAG\nFROM python:${TAG:-3.12}', [['python:3.12', 'tag', 2]]],
  [
    'an argument of a stage is no default',
    'FROM a:1 AS x\nARG T=9\nFROM b:$T',
    [
      ['a:1', 'tag', 1],
      ['b:$T', 'unresolved', 3],
    ],
  ],
  [
    'what is copied from elsewhere',
    `FROM a@${digest}\nCOPY --from=uv:latest /uv /bin/`,
    [
      [`a@${digest}`, 'digest', 1],
      ['uv:latest', 'latest', 2],
    ],
  ],
  ['what is mounted', 'FROM scratch\nRUN --mount=type=bind,from=tool:2,target=/t ls', [['tool:2', 'tag', 2]]],
  ['continuation lines and comments in them', 'FROM \\\n# why\n  python:3 \\\n  AS x', [['python:3', 'tag', 1]]],
  ['Windows line endings', 'FROM python:3\r\nRUN x\r\n', [['python:3', 'tag', 1]]],
  ['another escape', '# escape=`\nFROM `\n python:3', [['python:3', 'tag', 2]]],
  [
    'a here-document',
    'FROM a:1\nRUN <<EOF\nFROM b:2\nEOF\nFROM c:3',
    [
      ['a:1', 'tag', 1],
      ['c:3', 'tag', 5],
    ],
  ],
  ['an empty file', '', []],
] as const)('%s', (_, text, images) => {
  expect(dockerImages(text).map(({ image, state, line }) => [image, state, line])).toEqual(images);
});
test('whatever stands in the file, reading it never throws and never calls a tag a digest', () => {
  const line = fc.constantFrom(
    'FROM ',
    'ARG A=',
    '$A',
    '${A:-',
    '}',
    ' AS b',
    '\n',
    '\\\n',
    '<<EOF',
    'RUN ',
    ' x:1',
    '"',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (parts) => {
      for (const { state } of dockerImages(parts.join(''))) expect(state).not.toBe('digest');
    }),
    { numRuns: 200 },
  );
});
test('a name', () => {
  expect(imageState(`python@${digest}`)).toBe('digest');
});
