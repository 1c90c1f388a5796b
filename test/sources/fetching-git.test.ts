import { expect, test } from '@jest/globals';
import { fetchingGit } from '../../src/sources/fetching-git.ts';
import type { Git } from '../../src/sources/git.ts';

/** A git that may do what needs the server only with a token, and what it was asked. */
function server(accepted: string | undefined): { readonly git: Git; readonly asked: string[] } {
  const asked: string[] = [];
  const git: Git = (arguments_, options) => {
    const header = options?.environment?.['GIT_CONFIG_VALUE_1'] ?? 'none';
    const token = Buffer.from(header.replace('AUTHORIZATION: basic ', ''), 'base64')
      .toString()
      .replace('x-access-token:', '');
    const known = header === 'none' ? undefined : token;
    asked.push(
      `${arguments_[0]} ${known === undefined ? 'plainly' : `with ${known} for ${options?.environment?.['GIT_CONFIG_KEY_1']}`}`,
    );
    return Promise.resolve({ status: known === accepted ? 0 : 128, output: Buffer.alloc(0), complaint: '' });
  };
  return { git, asked };
}

const ACCESS = { token: 'secret', server: 'https://github.com/' };
const WITH = 'with secret for http.https://github.com/.extraheader';

test('the checkout’s own credentials are tried first, and are enough', async () => {
  const { git, asked } = server(undefined);
  const access = fetchingGit(git, ACCESS);
  expect(await access.fetch(['origin', 'main'])).toBe(true);
  await access.git(['cat-file']);
  expect(asked).toEqual(['fetch plainly', 'cat-file plainly']);
});

test('then the token, which what is read afterwards is given as well', async () => {
  const { git, asked } = server('secret');
  const access = fetchingGit(git, ACCESS);
  await access.git(['rev-parse']);
  expect(await access.fetch(['origin', 'main'])).toBe(true);
  await access.git(['cat-file']);
  expect(asked).toEqual(['rev-parse plainly', 'fetch plainly', `fetch ${WITH}`, `cat-file ${WITH}`]);
});

test.each([[{}], [{ token: 'secret' }], [{ server: 'https://github.com' }], [ACCESS]])(
  'what cannot be fetched with %j is not there',
  async (given) => {
    const { git } = server('another');
    expect(await fetchingGit(git, given).fetch(['origin', 'main'])).toBe(false);
  },
);

test('the token stands in no argument', async () => {
  const seen: string[] = [];
  const access = fetchingGit((arguments_) => {
    seen.push(...arguments_);
    return Promise.resolve({ status: 128, output: Buffer.alloc(0), complaint: '' });
  }, ACCESS);
  await access.fetch(['origin', 'main']);
  expect(seen.join(' ')).not.toMatch(/secret|c2VjcmV0|AUTHORIZATION/);
});
