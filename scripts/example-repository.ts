import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const examples = join(import.meta.dirname, '..', 'examples');

/** A pull request of the example, as a checkout of its merge commit. */
export interface ExamplePullRequest {
  readonly name: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Builds the example's repository with fixed names and dates, so that its commits are the same everywhere. */
export function exampleRepository(folder: string): {
  readonly git: (...arguments_: string[]) => string;
  readonly open: (name: string) => ExamplePullRequest;
} {
  mkdirSync(folder, { recursive: true });
  let minute = 0;
  const git = (...arguments_: string[]): string => {
    const date = `2026-11-20T12:${String(minute).padStart(2, '0')}:00Z`;
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', ...arguments_],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_AUTHOR_NAME: 'Example',
          GIT_AUTHOR_EMAIL: 'example@example.test',
          GIT_COMMITTER_NAME: 'Example',
          GIT_COMMITTER_EMAIL: 'example@example.test',
          GIT_AUTHOR_DATE: date,
          GIT_COMMITTER_DATE: date,
        },
      },
    );
    if (status !== 0) throw new Error(`git ${arguments_.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const commit = (message: string): string => {
    minute += 1;
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  const copy = (wanted: (path: string) => boolean): void =>
    cpSync(join(examples, 'host-telemetry'), folder, {
      recursive: true,
      filter: (path) => !/__pycache__|\.pytest_cache/.test(path) && (statSync(path).isDirectory() || wanted(path)),
    });
  copy((path) => path.endsWith('.experiment.yml'));
  commit('Say what would be better');
  copy(() => true);
  commit('Detect bursts of CPU');

  let number = 0;
  return {
    git,
    open: (name) => {
      number += 1;
      const source = join(examples, 'pull-requests', name);
      const about = parse(readFileSync(join(source, 'pull-request.yml'), 'utf8')) as {
        title: string;
        description: string;
        delete?: string[];
      };
      git('checkout', '--quiet', 'main');
      const base = git('rev-parse', 'HEAD');
      git('checkout', '--quiet', '-B', name);
      cpSync(join(source, 'files'), folder, { recursive: true });
      for (const path of about.delete ?? []) rmSync(join(folder, path));
      const head = commit(about.title);
      git('checkout', '--quiet', '--detach', 'main');
      git('merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${base}`, head);
      const merge = git('rev-parse', 'HEAD');
      git('update-ref', `refs/pull/${number}/merge`, merge);
      return { name, number, title: about.title, description: about.description, base, head, merge };
    },
  };
}

/** Names of the example's pull requests. */
export function examplePullRequests(): readonly string[] {
  return readdirSync(join(examples, 'pull-requests')).sort();
}
