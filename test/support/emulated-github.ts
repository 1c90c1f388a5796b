import { createEmulator } from 'emulate';
import { once } from 'node:events';
import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiRequest, faultsOfRequest } from './strict-request.ts';

/** What a token may do, as `permissions:` of a job says it. */
export type Permissions = Readonly<
  Partial<Record<'contents' | 'issues' | 'pull-requests' | 'checks', 'read' | 'write'>>
>;

/** A request that was answered, in the order they came. */
export interface Exchange extends ApiRequest {
  readonly status: number;
  readonly token: string;
}

/** Something that goes wrong with a request, once for each time it is listed. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** `drop`: the connection breaks before anything happens; `drop-answer`: after it happened. */
  readonly act: 'drop' | 'drop-answer' | Answer | ((forward: () => Promise<void>) => Promise<void>);
}

/** An answer in place of GitHub's. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A comment as GitHub shows it. */
export interface ShownComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

/** GitHub on loopback: a stateful emulation behind a front that is as strict as GitHub where the emulation is not. */
export interface EmulatedGitHub {
  /** As `GITHUB_API_URL` of github.com. */
  readonly address: string;
  /** Everything that was asked through the front since `begin`. */
  readonly exchanges: readonly Exchange[];
  /** Requests GitHub does not know or would refuse for their form. */
  readonly unexpected: readonly string[];
  /** An empty repository `acme/detectors` with one open pull request; gives the pull request's number. */
  readonly begin: (pullRequest: {
    readonly head: string;
    readonly label?: string;
    readonly repository?: string;
    /** A repository on disk whose commits, trees and blobs GitHub has too. */
    readonly history?: string;
  }) => Promise<number>;
  /** The pull request gets a new commit. */
  readonly push: (head: string) => void;
  /** Comments of the pull request, asked for by its owner behind the front. */
  readonly comments: () => Promise<readonly ShownComment[]>;
  /** Asks as a person who owns the repository; not counted among the exchanges. */
  readonly asOwner: (
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly as: (
    token: string,
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly fail: (...faults: readonly Fault[]) => void;
  readonly close: () => Promise<void>;
}

/** Tokens the front knows: whose they are, and what they may do. */
export const TOKENS: Readonly<Record<string, { readonly login: string; readonly permissions: Permissions }>> = {
  'job-token-that-writes': {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', 'pull-requests': 'write', issues: 'read' },
  },
  'job-token-that-reads': {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', 'pull-requests': 'read', issues: 'read' },
  },
  'job-token-of-contents': { login: 'github-actions[bot]', permissions: { contents: 'read' } },
  'app-token-that-writes': { login: 'acme-gates[bot]', permissions: { issues: 'write', 'pull-requests': 'read' } },
  'token-of-eve': { login: 'eve', permissions: { issues: 'write', 'pull-requests': 'write' } },
};

const OWNER = 'token-of-ada';
const REPOSITORY = '/repos/acme/detectors';
/** Numbers before that of the pull request: issues. */
const NUMBER = 7;
const MOST_CHARACTERS = 65_536;
const MOST_SUMMARY = 65_535;

/** Starts it. Close it when the tests are over. */
export async function emulatedGitHub(): Promise<EmulatedGitHub> {
  const logins = [...new Set([...Object.values(TOKENS).map(({ login }) => login), 'ada', 'acme'])];
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        [...Object.entries(TOKENS).map(([token, { login }]) => [token, login] as const), [OWNER, 'acme'] as const].map(
          ([token, login]) => [token, { login, scopes: ['repo'] }],
        ),
      ),
      github: {
        users: logins.map((login) => ({ login })),
        repos: [{ owner: 'acme', name: 'detectors', auto_init: true }],
      },
    },
  });
  let exchanges: Exchange[] = [];
  let unexpected: string[] = [];
  let faults: Fault[] = [];
  let pull: { readonly head: string; readonly label: string; readonly repository: string; readonly history?: string } =
    {
      head: '',
      label: 'acme:topic',
      repository: 'acme/detectors',
    };

  const behind = async (token: string, method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const asking =
    (token: string) =>
    async (
      method: string,
      path: string,
      body?: unknown,
    ): Promise<{ readonly status: number; readonly body: unknown }> => {
      const response = await behind(token, method, path, body);
      return { status: response.status, body: parsed(await response.text()) };
    };
  const asOwner = asking(OWNER);

  /** Where the emulation differs from what the tests put before it: commits are those of a repository on disk. */
  const asGitHub = (path: string, query: URLSearchParams, body: unknown): unknown => {
    const dressed = (one: unknown): unknown => {
      const given = one as { readonly number: number; readonly head: { readonly repo: object } };
      if (given.number !== NUMBER) return one;
      const head = { ...given.head, sha: pull.head, label: pull.label, ref: pull.label.split(':')[1] };
      return { ...given, head: { ...head, repo: { ...given.head.repo, full_name: pull.repository } } };
    };
    if (path === `${REPOSITORY}/pulls/${NUMBER}`) return dressed(body);
    if (path !== `${REPOSITORY}/pulls` || !Array.isArray(body)) return body;
    const wanted = query.get('head');
    return body.map(dressed).filter((one) => {
      const { head } = one as { readonly head: { readonly label: string } };
      return wanted === null || head.label === wanted;
    });
  };

  const answerOf = async (request: ApiRequest, token: string): Promise<Answer> => {
    const { method, path, query, body } = request;
    const known = TOKENS[token];
    if (!known) return { status: 401, body: { message: 'Bad credentials', status: '401' } };
    if (path === '/graphql') {
      if (JSON.stringify(body) !== JSON.stringify({ query: 'query { viewer { login } }' }))
        unexpected.push(`GraphQL: ${JSON.stringify(body)}`);
      return { status: 200, body: { data: { viewer: { login: known.login } } } };
    }
    const wrong = faultsOfRequest(request);
    unexpected.push(...wrong);
    if (wrong.length > 0) return { status: 422, body: { message: 'Validation Failed', errors: wrong } };
    const refusal = refusalOf(request, known.permissions);
    if (refusal) return refusal;
    if (method === 'GET' && isHistory(path)) return historyOf(pull.history, path);
    const search = [...query.keys()].length > 0 ? `?${query.toString()}` : '';
    // A pull request of a fork is asked for by a name that the emulation does not know.
    const response = await behind(
      token,
      method,
      path === `${REPOSITORY}/pulls` ? `${path}?state=open` : path + search,
      body,
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : asGitHub(path, query, parsed(text)) };
  };

  const server = createServer((incoming, outgoing) => {
    void handle(incoming, outgoing).catch((error: unknown) => {
      unexpected.push(String(error));
      outgoing.destroy();
    });
  });
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
    const text = Buffer.concat(chunks).toString();
    const request: ApiRequest = {
      method: incoming.method ?? 'GET',
      // GitHub Enterprise Server has its interface below a path.
      path: pathname.replace(/^\/api\/(?:v3(?=\/)|(?=graphql$))/, '').replace(/^(?!\/)/, '/'),
      query: searchParams,
      body: text === '' ? undefined : parsed(text),
    };
    const token = (incoming.headers.authorization ?? '').replace(/^(?:token|bearer) /i, '');
    const send = ({ status, headers = {}, body }: Answer): void => {
      exchanges.push({ ...request, status, token });
      outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const drop = (): void => {
      exchanges.push({ ...request, status: 0, token });
      incoming.socket.destroy();
    };
    const forward = async (): Promise<void> => send(await answerOf(request, token));
    const index = faults.findIndex(({ method, path }) => method === request.method && path.test(request.path));
    const [fault] = index < 0 ? [] : faults.splice(index, 1);
    if (!fault) return forward();
    const { act } = fault;
    if (act === 'drop') drop();
    else if (act === 'drop-answer') {
      await answerOf(request, token);
      drop();
    } else if (typeof act === 'function') await act(forward);
    else send(act);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get exchanges() {
      return exchanges;
    },
    get unexpected() {
      return unexpected;
    },
    begin: async ({ head, label = 'acme:topic', repository = 'acme/detectors', history }) => {
      emulator.reset();
      [exchanges, unexpected, faults] = [[], [], []];
      pull = { head, label, repository, ...(history === undefined ? {} : { history }) };
      const main = (await asOwner('GET', `${REPOSITORY}/branches/main`)).body as {
        readonly commit: { readonly sha: string };
      };
      await asOwner('POST', `${REPOSITORY}/git/refs`, { ref: 'refs/heads/topic', sha: main.commit.sha });
      const tree = (
        await asOwner('POST', `${REPOSITORY}/git/trees`, {
          tree: [{ path: 'record.yml', mode: '100644', type: 'blob', content: 'stage: candidate\n' }],
        })
      ).body as { readonly sha: string };
      const commit = (
        await asOwner('POST', `${REPOSITORY}/git/commits`, {
          message: 'Change something',
          tree: tree.sha,
          parents: [main.commit.sha],
        })
      ).body as { readonly sha: string };
      await asOwner('PATCH', `${REPOSITORY}/git/refs/heads/topic`, { sha: commit.sha });
      for (let number = 1; number < NUMBER; number += 1)
        await asOwner('POST', `${REPOSITORY}/issues`, { title: `issue ${number}` });
      const opened = (
        await asOwner('POST', `${REPOSITORY}/pulls`, { title: 'Change something', head: 'topic', base: 'main' })
      ).body as { readonly number: number };
      if (opened.number !== NUMBER) throw new Error(`the pull request is number ${opened.number}`);
      return NUMBER;
    },
    push: (head) => {
      pull = { ...pull, head };
    },
    comments: async () =>
      (await asOwner('GET', `${REPOSITORY}/issues/${NUMBER}/comments?per_page=100`)).body as readonly ShownComment[],
    asOwner,
    as: async (token, ...rest) => asking(token)(...rest),
    fail: (...more) => {
      faults.push(...more);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await emulator.close();
    },
  };
}

/** What GitHub refuses and the emulation lets through: rights, and limits on size. */
function refusalOf({ method, path, body }: ApiRequest, permissions: Permissions): Answer | undefined {
  const may = (kind: keyof Permissions, wanted: 'read' | 'write'): boolean =>
    permissions[kind] === 'write' || permissions[kind] === wanted;
  const wanted = method === 'GET' ? 'read' : 'write';
  const allowed = path.includes('/check-runs')
    ? may('checks', wanted)
    : isHistory(path)
      ? may('contents', wanted)
      : path.endsWith('/merge')
        ? may('contents', 'write')
        : path.includes('/issues/')
          ? may('issues', wanted) || may('pull-requests', wanted)
          : may('pull-requests', wanted);
  if (!allowed) {
    return {
      status: 403,
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      body: { message: 'Resource not accessible by integration', status: '403' },
    };
  }
  const { body: text, output } = (body ?? {}) as {
    readonly body?: string;
    readonly output?: { readonly annotations?: readonly unknown[]; readonly summary?: string };
  };
  const long =
    (text?.length ?? 0) > MOST_CHARACTERS
      ? `Body is too long (maximum is ${MOST_CHARACTERS} characters)`
      : (output?.annotations?.length ?? 0) > 50
        ? 'No more than 50 items are allowed'
        : (output?.summary?.length ?? 0) > MOST_SUMMARY
          ? `Only ${MOST_SUMMARY} characters are allowed`
          : undefined;
  return long === undefined
    ? undefined
    : { status: 422, body: { message: 'Validation Failed', errors: [{ message: long }], status: '422' } };
}

function isHistory(path: string): boolean {
  return /^\/repos\/[^/]+\/[^/]+\/(compare|git\/trees|git\/blobs)\//.test(path);
}

/** Commits, trees and blobs of a repository on disk, in GitHub's words. */
function historyOf(folder: string | undefined, path: string): Answer {
  const missing: Answer = { status: 404, body: { message: 'Not Found', status: '404' } };
  if (folder === undefined) return missing;
  const git = (...arguments_: readonly string[]): Buffer =>
    execFileSync('git', ['-C', folder, ...arguments_], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [kind, name = ''] = path.split('/').slice(path.includes('/git/') ? 5 : 4);
  try {
    if (kind === 'compare') {
      const sha = git('merge-base', ...decodeURIComponent(name).split('...'))
        .toString()
        .trim();
      return { status: 200, body: { merge_base_commit: { sha }, commits: [], files: [] } };
    }
    if (kind === 'blobs') {
      const content = git('cat-file', 'blob', name).toString('base64').replaceAll(/.{60}/g, '$&\n');
      return { status: 200, body: { sha: name, encoding: 'base64', content } };
    }
    const entries = git('ls-tree', '-r', '-t', '-z', '--long', name).toString().split('\0').filter(Boolean);
    const tree = entries.map((entry) => {
      const [mode, type, sha, size] = entry.slice(0, entry.indexOf('\t')).split(/ +/);
      return {
        path: entry.slice(entry.indexOf('\t') + 1),
        mode,
        type,
        sha,
        ...(type === 'blob' ? { size: Number(size) } : {}),
      };
    });
    return { status: 200, body: { sha: name, tree, truncated: false } };
  } catch {
    return missing;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
