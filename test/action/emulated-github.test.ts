import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type EmulatedGitHub, emulatedGitHub } from '../support/emulated-github.ts';

/** What the other tests lean on: the emulation refuses what GitHub refuses. */
let github: EmulatedGitHub;
beforeAll(async () => {
  github = await emulatedGitHub();
});
afterAll(() => github.close());
beforeEach(() => github.begin({ head: 'a'.repeat(40) }));

const REPOSITORY = '/repos/acme/detectors';
async function ask(
  method: string,
  path: string,
  body?: unknown,
  token = 'job-token-that-writes',
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${github.address}${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}
const comment = (length: number): { readonly body: string } => ({ body: 'x'.repeat(length) });

test.each<[string, Parameters<typeof ask>, number]>([
  ['a comment of 65,536 characters', ['POST', `${REPOSITORY}/issues/7/comments`, comment(65_536)], 201],
  ['one character more', ['POST', `${REPOSITORY}/issues/7/comments`, comment(65_537)], 422],
  [
    'a token that only reads, writing',
    ['POST', `${REPOSITORY}/issues/7/comments`, comment(1), 'job-token-that-reads'],
    403,
  ],
  [
    'a token that only reads, reading',
    ['GET', `${REPOSITORY}/issues/7/comments`, undefined, 'job-token-that-reads'],
    200,
  ],
  [
    'a token without the right to read pull requests',
    ['GET', `${REPOSITORY}/pulls/7`, undefined, 'job-token-of-contents'],
    403,
  ],
  [
    'an app that may write issues alone, commenting',
    ['POST', `${REPOSITORY}/issues/7/comments`, comment(1), 'app-token-that-writes'],
    201,
  ],
  ['a token nobody gave out', ['GET', `${REPOSITORY}/pulls/7`, undefined, 'nobody'], 401],
])('%s', async (_, request, status) => {
  expect((await ask(...request)).status).toBe(status);
  expect(github.unexpected).toEqual([]);
});

test.each<[string, Parameters<typeof ask>, RegExp]>([
  ['a way that does not exist', ['POST', `${REPOSITORY}/issues/7/remarks`, {}], /there is no POST/],
  [
    'a body without what is required',
    ['POST', `${REPOSITORY}/issues/7/comments`, { text: 'x' }],
    /github\.com\): body: .*'body'/,
  ],
  ['a parameter that does not exist', ['GET', `${REPOSITORY}/issues/7/comments?size=5`], /no parameter size/],
  [
    'a parameter of another type',
    ['GET', `${REPOSITORY}/issues/7/comments?per_page=all`],
    /parameter per_page: .*integer/,
  ],
  ['a state that does not exist', ['GET', `${REPOSITORY}/pulls?state=opened`], /parameter state: .*allowed values/],
  ['a body where there is none', ['DELETE', `${REPOSITORY}/issues/comments/1`, {}], /there is no body/],
  [
    '51 remarks on a check',
    [
      'POST',
      `${REPOSITORY}/check-runs`,
      {
        name: 'x',
        head_sha: 'a',
        output: {
          title: 't',
          summary: 's',
          annotations: Array.from({ length: 51 }, () => ({
            path: 'a',
            start_line: 1,
            end_line: 1,
            annotation_level: 'failure',
            message: 'm',
          })),
        },
      },
    ],
    /must NOT have more than 50 items/,
  ],
  [
    'a summary of a check that is too long',
    [
      'POST',
      `${REPOSITORY}/check-runs`,
      { name: 'x', head_sha: 'a', output: { title: 't', summary: 's'.repeat(65_536) } },
    ],
    /must NOT have more than 65535 characters/,
  ],
  ['another question of GraphQL', ['POST', '/graphql', { query: 'query { viewer { email } }' }], /^GraphQL/],
])('%s is written down as unexpected, for GitHub and for the oldest server', async (_, request, words) => {
  await ask(...request);
  expect(github.unexpected.join('\n')).toMatch(words);
  if (words.source.startsWith('must NOT')) expect(github.unexpected.join('\n')).toContain('ghes-3.17');
});
