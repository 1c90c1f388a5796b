import type { MergeBaseQuestion } from '../sources/compare-with-base.ts';
import { LIMITS } from '../sources/document.ts';
import { readDocument } from '../sources/read-document.ts';
import type { ServedTree, Tree } from '../sources/repository.ts';
import { callFault } from './call-fault.ts';
import type { GitHubClient, ListedFile } from './github-client.ts';

/** How the files of a merge base may be asked for. */
export interface ServerAccess {
  /** Made only once something is asked. */
  readonly client: () => Promise<Pick<GitHubClient, 'mergeBase' | 'files' | 'blob'>>;
  readonly signal: AbortSignal;
}

/**
 * As often a run asks GitHub for a merge base and its files together, so that with its comment it stays within eight calls. Files
 * that did not change need none of their own.
 */
const MOST_CALLS = 3;
const SYMBOLIC_LINK = '120000';

/**
 * The merge base of two commits as GitHub has it, for a checkout that git could not complete. Never throws but for a cancelled run:
 * what GitHub refuses is said, and proves nothing.
 */
export function serverMergeBase({
  client,
  signal,
}: ServerAccess): (question: MergeBaseQuestion) => Promise<ServedTree> {
  let left = MOST_CALLS;
  const ask = async <Value>(
    call: (client: Pick<GitHubClient, 'mergeBase' | 'files' | 'blob'>) => Promise<Value>,
  ): Promise<{ readonly value: Value } | { readonly refused: string }> => {
    if (left === 0) return { refused: `no more than ${MOST_CALLS} calls are made for this` };
    left -= 1;
    try {
      return { value: await call(await client()) };
    } catch (error) {
      signal.throwIfAborted();
      return { refused: callFault(error, 0, Date.now()).words };
    }
  };
  const textOf = async (id: string): Promise<string | undefined> => {
    const answer = await ask((github) => github.blob(id));
    return 'value' in answer ? new TextDecoder('utf-8').decode(answer.value) : undefined;
  };
  return async ({ base, head, baseIsParent }) => {
    const common = baseIsParent ? { value: base } : await ask((github) => github.mergeBase(base, head));
    if ('refused' in common) return common;
    const commit = common.value;
    if (commit === undefined) return { refused: 'it says that the histories are unrelated' };
    const listed = await ask((github) => github.files(commit));
    if ('refused' in listed) return listed;
    if (listed.value === undefined) return { refused: 'it does not list so many files at once' };
    return { tree: servedTree(commit, listed.value, textOf) };
  };
}

function servedTree(
  commit: string,
  listed: readonly ListedFile[],
  textOf: (id: string) => Promise<string | undefined>,
): Tree {
  const files = new Map(listed.filter(({ mode }) => mode !== SYMBOLIC_LINK).map((file) => [file.path, file]));
  const known = new Map<string, Promise<string | undefined>>();
  const text = async (path: string): Promise<string | undefined> => {
    const file = files.get(path);
    if (!file || file.size > LIMITS.evidence) return undefined;
    const there = known.get(file.blob) ?? textOf(file.blob);
    known.set(file.blob, there);
    return there;
  };
  return {
    commit,
    paths: [...files.keys()].sort(),
    has: (path) => files.has(path),
    blob: (path) => files.get(path)?.blob,
    texts: async (paths) => {
      const read = await Promise.all(paths.map(async (path) => [path, await text(path)] as const));
      return new Map(read.flatMap(([path, one]) => (one === undefined ? [] : [[path, one] as const])));
    },
    document: async (path) => {
      const read = await text(path);
      return read === undefined ? undefined : readDocument(path, read);
    },
  };
}
