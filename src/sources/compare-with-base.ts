import { type FetchAccess, type FetchingGit, fetchingGit } from './fetching-git.ts';
import { type Git, nulSeparated } from './git.ts';
import { gitTree } from './git-tree.ts';
import { type HeadCommit, headCommit } from './head-commit.ts';
import { isShallow } from './is-shallow.ts';
import { mergedChanges } from './merged-changes.ts';
import type { Comparison, ServedTree, Tree } from './repository.ts';

/** What to compare with, and how missing history may be asked for. */
export interface BaseRequest extends FetchAccess {
  /** A ref or commit; `first-parent` is the first parent of the checked-out commit. */
  readonly ref: string;
  /** Whether missing commits may be fetched from `origin`. */
  readonly fetch: boolean;
  /** Asks the server itself for the merge base of two commits, where git cannot have it. */
  readonly serverMergeBase?: (question: MergeBaseQuestion) => Promise<ServedTree>;
}

/** Two commits whose merge base is asked for. */
export interface MergeBaseQuestion {
  readonly base: string;
  readonly head: string;
  /** Whether the base is a parent of the head, and so the merge base itself. */
  readonly baseIsParent: boolean;
}

/** Finds the base and the merge base, asking `origin` for what a shallow checkout lacks. What cannot be had is said, never guessed. */
export async function compareWithBase(git: Git, request: BaseRequest | undefined): Promise<Comparison> {
  const head = await headCommit(git);
  if (!request) return head ? { head: head.commit, treeAt: treesOf(git) } : {};
  if (!head) return { missing: 'the repository has no commit yet' };
  const access = fetchingGit(git, request);
  return { head: head.commit, treeAt: treesOf(access.git), ...(await compare(access, request, head)) };
}

/** Trees of commits that are here. In a clone without trees git itself brings them; where it cannot, they are not here. */
function treesOf(git: Git): NonNullable<Comparison['treeAt']> {
  const trees = new Map<string, Promise<Tree | undefined>>();
  return (commit) => {
    const tree =
      trees.get(commit) ??
      verify(git, commit).then((found) =>
        found === undefined ? undefined : gitTree(git, found).catch(() => undefined),
      );
    trees.set(commit, tree);
    return tree;
  };
}

async function compare(access: FetchingGit, request: BaseRequest, head: HeadCommit): Promise<Comparison> {
  const { git } = access;
  const commit = await findCommit(access, request, head);
  if (commit === undefined) {
    const wanted = request.ref === 'first-parent' ? head.parents[0] : request.ref;
    return { missing: missingBase(request, head), ...askingServer(request, head, wanted) };
  }
  const base = await gitTree(git, commit);
  const ancestor =
    head.parents.includes(commit) || commit === head.commit ? commit : await findMergeBase(access, request, commit);
  if (ancestor === undefined) {
    const shallow = await isShallow(git);
    const here = shallow ? ' is in this checkout; check out with `fetch-depth: 0`' : ': their histories are unrelated';
    return {
      base,
      missing: `no common ancestor of HEAD and ${commit.slice(0, 9)}${here}`,
      ...(shallow ? askingServer(request, head, commit) : {}),
    };
  }
  const mergeBase = ancestor === commit ? base : await gitTree(git, ancestor);
  const difference = await git([
    'diff',
    '--name-only',
    '-z',
    '--no-relative',
    '--no-renames',
    '--no-ext-diff',
    // One that was moved to another commit has changed; what was changed inside of it is of its own repository.
    '--ignore-submodules=dirty',
    ancestor,
  ]);
  const changesOf = mergedChanges(access, request, ancestor);
  if (difference.status !== 0) return { base, mergeBase, changesOf, missing: `git diff: ${difference.complaint}` };
  return { base, mergeBase, changesOf, changed: new Set(nulSeparated(difference.output)) };
}

/** The way to the server, asked once however many want to know. Only commits are asked for: a name may have moved on meanwhile. */
function askingServer(
  { serverMergeBase }: BaseRequest,
  head: HeadCommit,
  base: string | undefined,
): Pick<Comparison, 'askServer'> {
  if (!serverMergeBase || base === undefined || !/^[0-9a-f]{40,64}$/.test(base)) return {};
  const question = { base, head: head.commit, baseIsParent: head.parents.includes(base) };
  let answer: Promise<ServedTree> | undefined;
  return { askServer: () => (answer ??= serverMergeBase(question)) };
}

function missingBase({ ref, fetch }: BaseRequest, head: HeadCommit): string {
  if (ref === 'first-parent' && head.parents.length === 0)
    return 'HEAD is the first commit: there is none before it to compare with';
  const base = ref === 'first-parent' ? 'commit' : `\`${ref}\``;
  return `the base ${base} is not in this checkout${fetch ? ' and could not be fetched' : ''}; check out with \`fetch-depth: 0\`, or leave the checkout its credentials`;
}

/** The commit of the base as this checkout knows it, or as `origin` does, or fetched from there. */
async function findCommit(
  { git, fetch }: FetchingGit,
  request: BaseRequest,
  head: HeadCommit,
): Promise<string | undefined> {
  const wanted = request.ref === 'first-parent' ? head.parents[0] : request.ref;
  // A name that git would read as an option, or as an instruction to write refs.
  if (!wanted || /^[-+^]|[:\s]/.test(wanted)) return undefined;
  const local = (await verify(git, wanted)) ?? (await verify(git, `refs/remotes/origin/${wanted}`));
  if (local !== undefined || !request.fetch) return local;
  const depth = (await isShallow(git)) ? ['--depth=1'] : [];
  if (!(await fetch([...depth, 'origin', wanted]))) return undefined;
  // A commit is asked for by its own name: FETCH_HEAD may be another fetch's, into the same checkout at the same time.
  return (await verify(git, wanted)) ?? verify(git, 'FETCH_HEAD');
}

async function findMergeBase(
  { git, fetch }: FetchingGit,
  request: BaseRequest,
  base: string,
): Promise<string | undefined> {
  const ask = async (): Promise<string | undefined> => {
    const answer = await git(['merge-base', base, 'HEAD']);
    return answer.status === 0 ? answer.output.toString().trim() : undefined;
  };
  const found = await ask();
  if (found !== undefined || !request.fetch || !(await isShallow(git))) return found;
  // Commits and trees are enough to find the ancestor; git fetches the few blobs that are read by itself.
  return (await fetch(['--unshallow', '--filter=blob:none', 'origin', base])) ? ask() : undefined;
}

async function verify(git: Git, ref: string): Promise<string | undefined> {
  const answer = await git(['rev-parse', '--verify', '-q', '--end-of-options', `${ref}^{commit}`]);
  return answer.status === 0 ? answer.output.toString().trim().split('\n').at(-1) : undefined;
}
