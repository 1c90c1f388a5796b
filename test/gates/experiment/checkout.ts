import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { ExperimentUnit } from '../../../src/generated/formats.ts';
import type { CollectContext } from '../../../src/gates/collect-context.ts';
import { collect } from '../../../src/gates/experiment/collect.ts';
import type { Feature } from '../../../src/model/feature.ts';
import { compareWithBase } from '../../../src/sources/compare-with-base.ts';
import { gitIn } from '../../../src/sources/git.ts';
import { openFolder, openRepository } from '../../../src/sources/open-repository.ts';
import type { Comparison, Repository } from '../../../src/sources/repository.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Files by path from the root; null takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A folder with these files. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'experiment-'));
  made.push(folder);
  write(folder, files);
  return folder;
}

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    if (content === null) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}

/** A feature that names these experiments, as its record in `feature.feature.yml` would. */
export function feature(...experiments: string[]): Feature {
  return {
    id: 'burst',
    title: 'Burst',
    stage: 'candidate',
    path: 'feature.feature.yml',
    record: { id: 'burst', title: 'Burst', stage: 'candidate' },
    contracts: [],
    code: ['detector/'],
    experiments,
    data: [],
    evaluation: [],
    packages: [],
    runs: [],
    tests: {},
    evidence: [],
    locate: (_, index) => ({ path: 'feature.feature.yml', line: 4 + Number(index) }),
    problems: [],
  };
}

function context(repository: Repository, comparison: Comparison, of: Feature): CollectContext {
  return {
    repository,
    comparison,
    feature: of,
    option: () => undefined,
    engine: { scan: () => Promise.reject(new Error('this gate asks no engine')) },
    now: new Date('2026-11-23T12:00:00Z'),
    signal: new AbortController().signal,
  };
}

/** Collects from a folder that is no git repository. */
export function collectFolder(folder: string, of: Feature = feature('e.experiment.yml')): Promise<ExperimentUnit[]> {
  return collect(context(openFolder(folder), {}, of));
}

/** A commit on `main`, or the commits of a branch that was merged into it. */
export type Merged = Files | readonly Files[];

/**
 * Collects from a pull request: one commit with some files (or several, the oldest first), and a change on top of it, which may name
 * the last of them.
 */
export async function collectPullRequest(
  base: Files | readonly Merged[],
  change: Files | ((base: string) => Files),
  of: Feature = feature('e.experiment.yml'),
): Promise<ExperimentUnit[]> {
  const folder = folderWith({});
  const run = (...words: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.test', '-c', 'init.defaultBranch=main', ...words],
      { cwd: folder, encoding: 'utf8' },
    );
  const commit = (files: Files, message: string): void => {
    write(folder, files);
    run('add', '-A');
    run('commit', '-q', '--allow-empty', '-m', message);
  };
  run('init', '-q');
  for (const one of Array.isArray(base) ? (base as readonly Merged[]) : [base]) {
    if (!Array.isArray(one)) {
      commit(one as Files, 'base');
      continue;
    }
    run('checkout', '-q', '-b', 'branch');
    for (const files of one as readonly Files[]) commit(files, 'branch');
    run('checkout', '-q', 'main');
    run('merge', '-q', '--no-ff', '-m', 'merge', 'branch');
    run('branch', '-q', '-D', 'branch');
  }
  run('checkout', '-q', '-b', 'change');
  commit(typeof change === 'function' ? change(run('rev-parse', 'HEAD').trim()) : change, 'change');
  const git = gitIn(folder, process.env);
  const repository = await openRepository(git);
  if (!repository) throw new Error('no repository');
  return collect(context(repository, await compareWithBase(git, { ref: 'main', fetch: false }), of));
}

/** The unit of the criteria, and that of the results where there is one. */
export function parts(units: readonly ExperimentUnit[]): {
  readonly criteria: ExperimentUnit;
  readonly results?: ExperimentUnit;
} {
  const criteria = units.find(({ id }) => id.endsWith('#criteria'));
  const results = units.find(({ id }) => !id.endsWith('#criteria'));
  if (!criteria) throw new Error('no unit of the criteria');
  return { criteria, ...(results ? { results } : {}) };
}
