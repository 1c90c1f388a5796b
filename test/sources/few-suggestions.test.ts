import { expect, test } from '@jest/globals';
import { fewSuggestions } from '../../src/sources/few-suggestions.ts';

test('a word that was probably meant, as long as there are few mistakes', () => {
  const suggest = fewSuggestions();
  expect(suggest('runbok', ['runbook', 'rollback'])).toBe('runbook');
  expect(suggest('x'.repeat(100), ['x'.repeat(99)])).toBeUndefined();
  expect(suggest('runbok', [...Array.from({ length: 300 }, (_, index) => `page-${index}`), 'runbook'])).toBeUndefined();
  const answers = Array.from({ length: 200 }, () => suggest('runbok', new Set(['runbook'])));
  expect(answers.filter((answer) => answer === 'runbook')).toHaveLength(97);
});
