import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A git repository of a test: the same names and dates each time, so that commits have the same ids each time. */
export interface GitRepository {
  readonly folder: string;
  /** Runs git here and gives what it printed. */
  readonly git: (...arguments_: readonly string[]) => string;
  /** Writes files (`undefined` takes one away) and commits them; gives the commit. */
  readonly commit: (message: string, files: Files) => string;
}

/** Path → text; `undefined` removes the file, a link is made with `{ link }`. */
export type Files = Readonly<Record<string, string | { readonly link: string } | undefined>>;

/** Git without the configuration of whoever runs the tests. */
export const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada Example',
  GIT_AUTHOR_EMAIL: 'ada@example.test',
  GIT_AUTHOR_DATE: '2026-11-02T09:00:00Z',
  GIT_COMMITTER_NAME: 'Ada Example',
  GIT_COMMITTER_EMAIL: 'ada@example.test',
  GIT_COMMITTER_DATE: '2026-11-02T09:00:00Z',
} as const;

/** Makes an empty repository with the branch `main` in a folder. */
export function gitRepository(folder: string): GitRepository {
  mkdirSync(folder, { recursive: true });
  const repository = openGitRepository(folder);
  repository.git('init', '--quiet', '--initial-branch=main');
  return repository;
}

/** A repository that is there. */
export function openGitRepository(folder: string): GitRepository {
  const git = (...arguments_: readonly string[]): string =>
    execFileSync('git', [...arguments_], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...GIT_ENVIRONMENT },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  return {
    folder,
    git,
    commit: (message, files) => {
      for (const [path, content] of Object.entries(files)) writeEntry(join(folder, path), content);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

function writeEntry(file: string, content: Files[string]): void {
  rmSync(file, { recursive: true, force: true });
  if (content === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  if (typeof content === 'string') writeFileSync(file, content);
  else symlinkSync(content.link, file);
  if (typeof content === 'string' && content.startsWith('#!')) chmodSync(file, 0o755);
}
