import { setTimeout } from 'node:timers/promises';
import type { Git, GitAnswer } from './git.ts';

/** How `origin` may be asked for what a checkout lacks. */
export interface FetchAccess {
  /** For the fetch, where the checkout kept no credentials. */
  readonly token?: string;
  /** The server the token is for, as `https://github.com`. */
  readonly server?: string;
}

/** Git that can fetch, and that answers what it needs the server for with the credentials that worked. */
export interface FetchingGit {
  readonly git: Git;
  readonly fetch: (what: readonly string[]) => Promise<boolean>;
}

/** Fetches from `origin`: first with the checkout's own credentials, then with the token. */
export function fetchingGit(plain: Git, access: FetchAccess): FetchingGit {
  let current = plain;
  return {
    git: (arguments_, options) => current(arguments_, options),
    fetch: async (what) => {
      for (const git of [current, ...authorised(plain, access)]) {
        const { status } = await patiently(() =>
          git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance', ...what]),
        );
        if (status !== 0) continue;
        // A fetch without contents leaves them to be fetched by whatever reads them.
        current = git;
        return true;
      }
      return false;
    },
  };
}

function authorised(git: Git, { token, server }: FetchAccess): readonly Git[] {
  if (!token || !server) return [];
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const key = `http.${server.replace(/\/$/, '')}/.extraheader`;
  // Through the environment, so that it stands in no process list; the empty value takes back what the checkout had set.
  const environment = {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: header,
  };
  return [
    (arguments_, options) => git(arguments_, { ...options, environment: { ...options?.environment, ...environment } }),
  ];
}

/** What git says when another git is at work in the same checkout: a lock is held, or the depth was changed meanwhile. */
const IN_EACH_OTHERS_WAY = /\.lock|shallow file has changed/;

/** Two fetches into one checkout at a time get into each other's way: whoever is in the way waits a moment, a few times. */
async function patiently(run: () => Promise<GitAnswer>): Promise<GitAnswer> {
  for (let wait = 100; ; wait *= 2) {
    const answer = await run();
    if (answer.status === 0 || wait > 1600 || !IN_EACH_OTHERS_WAY.test(answer.complaint)) return answer;
    await setTimeout(wait);
  }
}
