/** Installs what package-lock.json says where it has not been installed yet, so that one command works on a fresh clone. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const time = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
// npm writes this file last: a broken installation does not have it.
if (time('node_modules/.package-lock.json') < time('package-lock.json')) {
  process.stderr.write('installing packages…\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
