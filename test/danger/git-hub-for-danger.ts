import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GitRepository } from '../support/git-repository.ts';

/** A pull request as Danger asks for it. */
export interface DangerPullRequest {
  readonly repository: GitRepository;
  readonly base: string;
  readonly head: string;
  readonly reviews: readonly { readonly login: string; readonly state: string }[];
}

/** What Danger asked and said. */
export interface GitHubForDanger {
  /** For `DANGER_GITHUB_API_BASE_URL`. */
  readonly address: string;
  /** Bodies of comments on the pull request. */
  readonly comments: readonly string[];
  /** Remarks on lines. */
  readonly remarks: readonly { readonly path: string; readonly body: string }[];
  readonly statuses: readonly { readonly state: string }[];
  /** Requests for which there is no answer here. */
  readonly unexpected: readonly string[];
  readonly close: () => Promise<void>;
}

const LONGEST_COMMENT = 65_536;

/** The part of GitHub that `danger ci` uses, on loopback, over a repository on this machine. */
export async function gitHubForDanger(pullRequest: DangerPullRequest): Promise<GitHubForDanger> {
  const { repository, base, head, reviews } = pullRequest;
  const comments: string[] = [];
  const remarks: { path: string; body: string }[] = [];
  const statuses: { state: string }[] = [];
  const unexpected: string[] = [];
  const diff = (): string => repository.git('diff', `${base}...${head}`);
  const author = { login: 'ada', type: 'User' };
  const repo = {
    owner: { login: 'acme' },
    full_name: 'acme/detectors',
    name: 'detectors',
    html_url: 'https://github.example.test/acme/detectors',
  };
  const pull = {
    number: 1,
    title: 'Raise a stage',
    body: '',
    user: author,
    base: { ref: 'main', sha: base, repo },
    head: { ref: 'pr', sha: head, repo },
    html_url: `${repo.html_url}/pull/1`,
  };
  const answer = (method: string, path: string, accept: string, body: string): unknown => {
    const [route = '', query = ''] = path.replace(/^\/repos\/acme\/detectors/, '').split('?');
    const contents = /^\/contents\/(.+)$/.exec(route);
    if (method === 'GET' && contents) {
      const commit = new URLSearchParams(query).get('ref') ?? head;
      const file = decodeURIComponent(contents[1] ?? '');
      if (repository.git('ls-tree', commit, '--', file) === '') return null;
      const text = repository.git('show', `${commit}:${file}`);
      return { type: 'file', encoding: 'base64', content: Buffer.from(`${text}\n`).toString('base64') };
    }
    const firstPage = (new URLSearchParams(query).get('page') ?? '1') === '1';
    const list = (items: readonly unknown[]): readonly unknown[] => (firstPage ? items : []);
    const input = (): Record<string, string> => JSON.parse(body) as Record<string, string>;
    switch (`${method} ${route}`) {
      case 'GET /pulls/1':
        return accept.includes('diff') ? diff() : pull;
      case 'GET /pulls/1/files':
        return list(filesOf(repository, base, head));
      case 'GET /pulls/1/commits':
        return list([{ sha: head, commit: { author, message: 'raise' }, author, parents: [{ sha: base }] }]);
      case 'GET /pulls/1/reviews':
        return list(reviews.map(({ login, state }, id) => ({ id, user: { login }, state })));
      case 'GET /pulls/1/requested_reviewers':
        return { users: [], teams: [] };
      case 'GET /issues/1':
        return { number: 1, labels: [], user: author };
      case 'GET /pulls/1/comments':
      case 'GET /issues/1/comments':
        return [];
      case 'GET /user':
        return { id: 1, ...author };
      case 'POST /issues/1/comments':
        comments.push(input()['body'] ?? '');
        return (comments.at(-1)?.length ?? 0) > LONGEST_COMMENT
          ? undefined
          : { id: comments.length, html_url: pull.html_url };
      case 'POST /pulls/1/reviews':
        remarks.push(...(JSON.parse(body) as { comments: { path: string; body: string }[] }).comments);
        return { id: 1 };
      default:
        if (method === 'POST' && route.startsWith('/statuses/')) {
          statuses.push({ state: input()['state'] ?? '' });
          return { id: 1 };
        }
        return undefined;
    }
  };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const value = answer(method, url, headers.accept ?? '', body);
      if (value === undefined) unexpected.push(`${method} ${url}`);
      response.writeHead(value === undefined ? 422 : value === null ? 404 : method === 'POST' ? 201 : 200, {
        'content-type': 'application/json',
      });
      response.end(typeof value === 'string' ? value : JSON.stringify(value ?? { message: 'Validation Failed' }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    remarks,
    statuses,
    unexpected,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function filesOf(repository: GitRepository, base: string, head: string): readonly object[] {
  const status: Readonly<Record<string, string>> = { A: 'added', M: 'modified', D: 'removed' };
  return repository
    .git('diff', '--name-status', `${base}...${head}`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [letter = '', filename = ''] = line.split('\t');
      return {
        filename,
        status: status[letter],
        sha: head,
        patch: repository
          .git('diff', '--unified=3', `${base}...${head}`, '--', filename)
          .replace(/^[\s\S]*?(?=^@@)/m, ''),
      };
    });
}
