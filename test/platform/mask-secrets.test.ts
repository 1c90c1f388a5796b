import { expect, test } from '@jest/globals';
import { maskSecrets, secretsOf } from '../../src/platform/mask-secrets.ts';

test('the secrets of a step are what its variables call so', () => {
  expect(
    secretsOf({
      'INPUT_GITHUB-TOKEN': 'ghs_0123456789',
      ACTIONS_RUNTIME_TOKEN: 'runtime-0123456789',
      AWS_SECRET_ACCESS_KEY: 'aws-0123456789',
      DB_PASSWORD: 'correct horse',
      DEPLOY_KEY_PRIVATE_KEY: '-----BEGIN KEY-----\nabcdefgh12345678\n-----END KEY-----',
      SHORT_TOKEN: 'true',
      TOKENIZER: 'word-piece-tokenizer',
      PATH: '/usr/local/bin:/usr/bin',
      KEYBOARD: 'qwertz-qwertz',
    }).filter((secret) => !secret.includes('\n')),
  ).toEqual([
    '-----BEGIN KEY-----',
    'runtime-0123456789',
    '-----END KEY-----',
    'abcdefgh12345678',
    'ghs_0123456789',
    'aws-0123456789',
    'correct horse',
  ]);
});

test('masks every text, the longest secret first, and nothing else', () => {
  const value = { a: ['x-secret-value-1-y', 7, null, true], 'secret-value': { b: 'secret-value' } };
  expect(maskSecrets(value, ['secret-value-1', 'secret-value'])).toEqual({
    a: ['x-***-y', 7, null, true],
    '***': { b: '***' },
  });
  expect(maskSecrets(value, [])).toBe(value);
});
