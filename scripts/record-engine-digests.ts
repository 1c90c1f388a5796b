/**
 * Writes src/query/engine/digests.json: for every package of the engine's lock, on every platform, the digest of its files.
 * The lock's hashes are those of archives, which are gone once installed; what lies in a cache is held against these.
 * Run it after changing src/query/engine/package-lock.json.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { treeDigest } from '../src/query/duckdb/tree-digest.ts';

const folder = join(import.meta.dirname, '../src/query/engine');
const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version: string; integrity: string }>;
};
const digests: Record<string, string> = {};
for (const [path, { version, integrity }] of Object.entries(lock.packages)) {
  if (path === '') continue;
  const name = path.replace('node_modules/', '');
  const temporary = mkdtempSync(join(tmpdir(), 'engine-digest-'));
  try {
    const packed = execFileSync('npm', ['pack', `${name}@${version}`, '--json', '--ignore-scripts'], {
      cwd: temporary,
      encoding: 'utf8',
    });
    const [{ filename, integrity: seen }] = JSON.parse(packed) as [{ filename: string; integrity: string }];
    if (seen !== integrity) throw new Error(`${name} is not what the lock says`);
    execFileSync('tar', ['-xzf', filename], { cwd: temporary });
    digests[name] = await treeDigest(join(temporary, 'package'));
    console.log(name, digests[name]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
writeFileSync(join(folder, 'digests.json'), `${JSON.stringify(digests, null, 2)}\n`);
