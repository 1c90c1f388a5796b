import { type Git, nulSeparated } from './git.ts';
import { gitTree } from './git-tree.ts';
import type { Comparison } from './repository.ts';

/** What to compare with, and how missing history may be asked for. */
export interface BaseRequest {
  /** A ref or commit; `first-parent` is the first parent of the checked-out commit. */
  readonly ref: string;
  /** Whether missing commits may be fetched from `origin`. */
  readonly fetch: boolean;
  /** For the fetch, where the checkout kept no credentials. */
  readonly token?: string;
  /** The server the token is for, as `https://github.com`. */
  readonly server?: string;
}

/**
 * Finds the base and the merge base, asking `origin` for what a shallow checkout lacks: first with the checkout's own
 * credentials, then with the token. What cannot be had is said, never guessed.
 */
export async function compareWithBase(git: Git, request: BaseRequest | undefined): Promise<Comparison> {
  const here = await headOf(git);
  if (!request) return here ? { head: here.commit } : {};
  if (!here) return { missing: 'the repository has no commit yet' };
  return { head: here.commit, ...(await compare(git, request, here)) };
}

async function compare(git: Git, request: BaseRequest, head: Head): Promise<Comparison> {
  const commit = await findCommit(git, request, head);
  if (!commit) {
    return {
      missing: `the base ${request.ref === 'first-parent' ? 'commit' : `\`${request.ref}\``} is not in this checkout${request.fetch ? ' and could not be fetched' : ''}; check out with \`fetch-depth: 0\`, or leave the checkout its credentials`,
    };
  }
  const base = await gitTree(git, commit);
  const mergeBaseCommit = head.parents.includes(commit) || commit === head.commit ? commit : await findMergeBase(git, request, commit);
  if (!mergeBaseCommit) {
    return { base, missing: `no common ancestor of HEAD and ${commit.slice(0, 9)} is in this checkout; check out with \`fetch-depth: 0\`` };
  }
  const mergeBase = mergeBaseCommit === commit ? base : await gitTree(git, mergeBaseCommit);
  const difference = await git(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules', mergeBaseCommit]);
  if (difference.status !== 0) return { base, mergeBase, missing: `git diff: ${difference.complaint}` };
  return { base, mergeBase, changed: new Set(nulSeparated(difference.output)) };
}

interface Head {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** The raw commit object names its parents even where a shallow checkout does not have them. */
async function headOf(git: Git): Promise<Head | undefined> {
  const [revision, raw] = await Promise.all([git(['rev-parse', '--verify', '-q', 'HEAD^{commit}']), git(['cat-file', 'commit', 'HEAD'])]);
  if (revision.status !== 0 || raw.status !== 0) return undefined;
  const header = raw.output.toString('utf8').split('\n\n')[0] ?? '';
  return {
    commit: revision.output.toString().trim(),
    parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? ''),
  };
}

async function findCommit(git: Git, request: BaseRequest, head: Head): Promise<string | undefined> {
  const wanted = request.ref === 'first-parent' ? head.parents[0] : request.ref;
  if (!wanted || wanted.startsWith('-')) return undefined;
  const local = await verify(git, wanted);
  if (local || !request.fetch) return local;
  if (!(await fetchFromOrigin(git, request, ['--depth=1', 'origin', wanted]))) return undefined;
  return (await verify(git, wanted)) ?? verify(git, 'FETCH_HEAD');
}

async function findMergeBase(git: Git, request: BaseRequest, base: string): Promise<string | undefined> {
  const ask = async (): Promise<string | undefined> => {
    const answer = await git(['merge-base', base, 'HEAD']);
    return answer.status === 0 ? answer.output.toString().trim() : undefined;
  };
  const found = await ask();
  if (found || !request.fetch) return found;
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  if (shallow.output.toString().trim() !== 'true') return undefined;
  // Commits and trees are enough to find the ancestor; git fetches the few blobs that are read by itself.
  if (!(await fetchFromOrigin(git, request, ['--unshallow', '--filter=blob:none', 'origin', base]))) return undefined;
  return ask();
}

async function verify(git: Git, ref: string): Promise<string | undefined> {
  const answer = await git(['rev-parse', '--verify', '-q', '--end-of-options', `${ref}^{commit}`]);
  return answer.status === 0 ? answer.output.toString().trim().split('\n').at(-1) : undefined;
}

async function fetchFromOrigin(git: Git, request: BaseRequest, what: readonly string[]): Promise<boolean> {
  const arguments_ = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance', ...what];
  if ((await git(arguments_)).status === 0) return true;
  if (!request.token || !request.server) return false;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${request.token}`).toString('base64')}`;
  const key = `http.${request.server.replace(/\/$/, '')}/.extraheader`;
  // Through the environment, so that it stands in no process list; the empty value takes back what the checkout had set.
  const environment = { GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: '', GIT_CONFIG_KEY_1: key, GIT_CONFIG_VALUE_1: header };
  return (await git(arguments_, { environment })).status === 0;
}
