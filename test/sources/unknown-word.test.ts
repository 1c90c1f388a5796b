import { expect, test } from '@jest/globals';
import { unknownWord } from '../../src/sources/unknown-word.ts';

const STAGES = ['exploratory', 'candidate', 'production'];
const MANY = Array.from({ length: 21 }, (_, index) => `word${index}`);

test.each<[string, Parameters<typeof unknownWord>, string, string]>([
  [
    'nearly one of few',
    ['prodution', STAGES, 'a stage'],
    '`prodution` is not a stage; did you mean `production`?',
    'name one of exploratory, candidate, production',
  ],
  ['like none', ['x', STAGES, 'a stage'], '`x` is not a stage', 'name one of exploratory, candidate, production'],
  [
    'one of many',
    ['x', MANY, 'a word'],
    '`x` is not a word',
    `name one of ${MANY.slice(0, 20).join(', ')} … (21 in all)`,
  ],
  ['listed elsewhere', ['x', MANY, 'a word', '`list` lists them'], '`x` is not a word', '`list` lists them'],
  ['of a kind there is none of', ['x', [], 'a feature'], '`x` is not a feature', 'there is none'],
])('%s', (_, question, message, remedy) => expect(unknownWord(...question)).toEqual({ message, remedy }));
