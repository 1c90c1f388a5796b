import type { PostedComment, PullRequestComments } from './posted-comment.ts';

/** An open pull request that a branch belongs to. */
export interface OpenPullRequest {
  readonly number: number;
  /** The commit its branch is at. */
  readonly head: string;
  /** `owner/name` of the repository of its branch; undefined where that was deleted. */
  readonly headRepository: string | undefined;
  /** Name of the branch it is to be merged into. */
  readonly base: string;
}

/** A file of a commit, as GitHub lists it. */
export interface ListedFile {
  readonly path: string;
  /** Git's, as `100644`. */
  readonly mode: string;
  /** Id of its blob. */
  readonly blob: string;
  /** Bytes. */
  readonly size: number;
}

/** What this program asks of GitHub. */
export interface GitHubClient {
  /** The commit where two commits parted; undefined where their histories are unrelated. */
  readonly mergeBase: (base: string, head: string) => Promise<string | undefined>;
  /** All files of a commit; undefined where there are more than GitHub lists at once. */
  readonly files: (commit: string) => Promise<readonly ListedFile[] | undefined>;
  readonly blob: (id: string) => Promise<Buffer>;
  readonly comments: (pullRequest: number) => PullRequestComments;
  /** Open pull requests of a branch, as `owner:branch`. */
  readonly openPullRequests: (head: string) => Promise<readonly OpenPullRequest[]>;
}

/** One call that takes longer is given up, in milliseconds. */
const LONGEST_CALL = 20_000;
/** As many comments of a pull request are looked at: a conversation longer than this is locked or a mistake. */
const MOST_PAGES = 30;
const PAGE = 100;

/** A client for one repository (`owner/name`) of the server the runner belongs to. Loaded only where something is to be asked. */
export async function gitHubClient(
  token: string,
  repository: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const silent = (): void => undefined;
  const octokit = getOctokit(token, {
    baseUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    // What the library would say goes through nobody's hands: a server's words could be commands to the runner.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const [owner = '', repo = ''] = repository.split('/');
  const call = (): {
    readonly owner: string;
    readonly repo: string;
    readonly request: { readonly signal: AbortSignal };
  } => ({
    owner,
    repo,
    request: { signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_CALL)]) },
  });
  return {
    mergeBase: async (base, head) => {
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...call(),
        basehead: `${base}...${head}`,
        per_page: 1,
      });
      const found = (data as Partial<typeof data>).merge_base_commit as { readonly sha?: unknown } | null | undefined;
      if (found === null) return undefined;
      if (typeof found?.sha !== 'string') throw unreadable();
      return found.sha;
    },
    files: async (commit) => {
      const { data } = await octokit.rest.git.getTree({ ...call(), tree_sha: commit, recursive: 'true' });
      if (data.truncated) return undefined;
      return listed(data.tree).flatMap(({ path, mode, type, sha, size }) => {
        if (type !== 'blob') return [];
        if (typeof path !== 'string' || typeof mode !== 'string' || typeof sha !== 'string') throw unreadable();
        return [{ path, mode, blob: sha, size: size ?? 0 }];
      });
    },
    blob: async (id) => {
      const { data } = await octokit.rest.git.getBlob({ ...call(), file_sha: id });
      if (data.encoding !== 'base64' || typeof data.content !== 'string') throw unreadable();
      return Buffer.from(data.content, 'base64');
    },
    comments: (number) => ({
      viewer: async () => {
        const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } | null }>(
          'query { viewer { login } }',
          { request: call().request },
        );
        if (typeof viewer?.login !== 'string') throw unreadable();
        return viewer.login;
      },
      list: async () => {
        const all: PostedComment[] = [];
        for (let page = 1; page <= MOST_PAGES; page += 1) {
          const { data } = await octokit.rest.issues.listComments({
            ...call(),
            issue_number: number,
            per_page: PAGE,
            page,
          });
          all.push(...listed(data).map(posted));
          if (data.length < PAGE) break;
        }
        return all;
      },
      head: async () => (await octokit.rest.pulls.get({ ...call(), pull_number: number })).data.head.sha,
      create: async (body) =>
        posted((await octokit.rest.issues.createComment({ ...call(), issue_number: number, body })).data),
      update: async (id, body) => {
        await octokit.rest.issues.updateComment({ ...call(), comment_id: id, body });
      },
      remove: async (id) => {
        await octokit.rest.issues.deleteComment({ ...call(), comment_id: id });
      },
    }),
    openPullRequests: async (head) => {
      const { data } = await octokit.rest.pulls.list({ ...call(), state: 'open', head, per_page: PAGE });
      return listed(data).map((pull) => ({
        number: pull.number,
        head: pull.head.sha,
        headRepository: (pull.head.repo as { readonly full_name: string } | null)?.full_name,
        base: pull.base.ref,
      }));
    },
  };
}

interface AnsweredComment {
  readonly id: number;
  readonly body?: string | null | undefined;
  readonly user?: { readonly login: string } | null | undefined;
}

function posted({ id, body, user }: AnsweredComment): PostedComment {
  if (typeof id !== 'number') throw unreadable();
  return { id, author: user?.login ?? '', body: body ?? '' };
}

/** A connection that breaks within an answer gives an empty text in its place. */
function listed<Item>(data: readonly Item[]): readonly Item[] {
  if (!Array.isArray(data)) throw unreadable();
  return data;
}

function unreadable(): Error {
  const error = new Error('the answer cannot be read');
  error.name = 'UnreadableAnswer';
  return error;
}
