import { expect, test } from '@jest/globals';
import { secretKinds } from '../../src/sources/secret-kinds.ts';

// Put together here, so that no scanner takes this file for a leak.
const join = (...parts: readonly string[]): string => parts.join('');

test.each([
  [join('AKIA', 'IOSFODNN7EXAMPLE'), 'an access key of AWS'],
  [join('ghp_', 'a'.repeat(36)), 'a token of GitHub'],
  [join('github_pat_', 'a'.repeat(82)), 'a token of GitHub'],
  [join('glpat-', 'a'.repeat(20)), 'a token of GitLab'],
  [join('-----BEGIN RSA ', 'PRIVATE KEY-----'), 'a private key'],
  [join('hf_', 'a'.repeat(34)), 'a token of Hugging Face'],
  [join('AIza', 'a'.repeat(35)), 'an API key of Google'],
  [join('xoxb-', '1'.repeat(12)), 'a token of Slack'],
  [join('sk-proj-', 'a'.repeat(48)), 'a key of OpenAI or Anthropic'],
  [join('npm_', 'a'.repeat(36)), 'a token of npm'],
  [join('postgres://ada:', 'correct-horse@db.example/x'), 'a password in an address'],
])('%s', (text, kind) => {
  expect(secretKinds(`x = "${text}"`)).toEqual([kind]);
});
test.each([
  '',
  'a0b1c2d3e4f5'.repeat(4),
  'https://host.example/a@b',
  'https://{user}:{password}@host',
  'sk-learn is fine',
  'AKIA',
])('%j is none', (text) => {
  expect(secretKinds(text)).toEqual([]);
});
