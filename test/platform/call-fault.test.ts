import { describe, expect, test } from '@jest/globals';
import { callFault } from '../../src/platform/call-fault.ts';

const NOW = 1_000_000;
const http = (status: number, message: unknown, headers: Readonly<Record<string, string>> = {}): Error =>
  Object.assign(new Error(String(message)), { name: 'HttpError', status, response: { headers, data: { message } } });
const lost = (cause: Error): Error => Object.assign(new Error('gone', { cause }), { name: 'HttpError', status: 500 });

describe('what a failed call means', () => {
  test.each<[string, unknown, ReturnType<typeof callFault>]>([
    [
      'forbidden',
      http(403, 'no'),
      { status: 403, words: expect.stringMatching(/^GitHub answered 403 “no”: the token may not write/) as never },
    ],
    [
      'a limit',
      http(429, 'slow', { 'retry-after': '3' }),
      { status: 429, words: 'GitHub limits how often it may be asked, for another 3 s', retryAfter: 3000 },
    ],
    [
      'a limit of GraphQL, which answers 200',
      Object.assign(new Error('API rate limit exceeded'), {
        name: 'GraphqlResponseError',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1005' },
      }),
      { words: 'GitHub limits how often it may be asked, for another 5 s', retryAfter: 5000 },
    ],
    [
      'an error of GraphQL',
      Object.assign(new Error('no such field'), { name: 'GraphqlResponseError', headers: {} }),
      { words: 'GitHub answered with an error “no such field”' },
    ],
    [
      'a moment that has passed',
      http(403, 'x', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
      { status: 403, words: 'GitHub limits how often it may be asked, for another 0 s', retryAfter: 0 },
    ],
    [
      'a wait that is no number',
      http(429, 'x', { 'retry-after': 'soon' }),
      { status: 429, words: 'GitHub limits how often it may be asked', retryAfter: 60_000 },
    ],
    [
      'an ill server',
      http(502, '<html>Bad\n Gateway</html>'),
      { status: 502, words: 'GitHub answered 502 “<html>Bad Gateway</html>”', retryAfter: 1000 },
    ],
    [
      'a connection that was refused',
      lost(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })),
      { words: 'GitHub did not answer (ECONNREFUSED)', retryAfter: 1000 },
    ],
    [
      'an answer that takes too long',
      lost(new DOMException('x', 'TimeoutError')),
      { words: 'GitHub did not answer (too slow)', retryAfter: 1000 },
    ],
    ['nothing that is known', undefined, { words: 'GitHub did not answer (no connection)', retryAfter: 1000 }],
  ])('%s', (_, error, fault) => expect(callFault(error, 0, NOW)).toEqual(fault));

  test('words of a server are one line, and not many', () => {
    expect(callFault(http(404, 'x\n'.repeat(5000)), 0, NOW).words).toMatch(/^.{200,300}$/);
    expect(callFault(http(404, { not: 'text' }), 0, NOW).words).toBe(
      'GitHub answered 404: the token does not see the pull request',
    );
  });
});
