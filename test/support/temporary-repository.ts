import { execFileSync } from 'node:child_process';
import { type Git, gitIn } from '../../src/sources/git.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

/** What git sees of the machine in tests: nobody's settings, one author, and leave to fetch from folders. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.test',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.test',
  GIT_ALLOW_PROTOCOL: 'file',
};

/** A git repository in a folder of its own; commits have one author and follow each other by a minute, so their ids never change. */
export interface TemporaryRepository {
  /** Real absolute path. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Writes files without telling git. */
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  /** Runs git and gives what it printed, trimmed. */
  readonly run: (...arguments_: readonly string[]) => string;
  /** Writes files, adds everything there is and commits it. Gives the commit's id. */
  readonly commit: (message: string, files?: Readonly<Record<string, string | Uint8Array>>) => string;
  /** The port under test, in the root or a folder below it. */
  readonly git: (folder?: string) => Git;
}

/** An empty repository on branch `main`, gone when the tests of the file are over. Arguments are for `git init`. */
export function temporaryRepository(...initArguments: readonly string[]): TemporaryRepository {
  const repository = repositoryIn(temporaryFolder());
  repository.run('init', '-q', '-b', 'main', ...initArguments);
  return repository;
}

/** A clone of a repository, as through the network. Arguments are for `git clone`. */
export function temporaryClone(of: TemporaryRepository, ...cloneArguments: readonly string[]): TemporaryRepository {
  // As hosting services allow it: any commit may be asked for, and contents may be left out.
  of.run('config', 'uploadpack.allowAnySHA1InWant', 'true');
  of.run('config', 'uploadpack.allowFilter', 'true');
  const clone = repositoryIn(temporaryFolder());
  clone.run('clone', '-q', ...cloneArguments, `file://${of.root}`, '.');
  return clone;
}

function repositoryIn(root: string): TemporaryRepository {
  let minutes = 0;
  const run: TemporaryRepository['run'] = (...arguments_) => {
    const date = new Date(Date.UTC(2026, 10, 1, 12, minutes)).toISOString();
    const env = { ...ENVIRONMENT, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', ['-C', root, ...arguments_], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  };
  const write: TemporaryRepository['write'] = (files) => writeFiles(root, files);
  return {
    root,
    environment: ENVIRONMENT,
    write,
    run,
    commit: (message, files = {}) => {
      minutes += 1;
      write(files);
      run('add', '--all');
      run('commit', '-q', '--allow-empty', '-m', message);
      return run('rev-parse', 'HEAD');
    },
    git: (folder = root) => gitIn(folder, ENVIRONMENT),
  };
}
