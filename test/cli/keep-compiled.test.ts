import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeVersions } from '../support/node-24.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const versions = await nodeVersions();

describe.each(versions)('$title', ({ path }) => {
  const asked =
    path === undefined ? undefined : spawnSync(path, ['-p', 'typeof require("node:module").enableCompileCache']);
  const keeps = asked?.stdout.toString().trim() === 'function';
  const help = (cache: string, ci: string) =>
    spawnSync(path ?? '', [cli, '--help'], {
      encoding: 'utf8',
      env: { ...process.env, CI: ci, XDG_CACHE_HOME: cache },
      timeout: 60_000,
    });
  const when = path === undefined ? test.skip : test;

  when('keeps what was compiled below the cache of the user, where it can', () => {
    const cache = temporaryFolder();
    expect(help(cache, '')).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(cache, 'promotion-gates', 'compiled'))).toBe(keeps);
  });

  when('keeps what the process compiled that reads data', () => {
    const cache = temporaryFolder();
    const here = temporaryFolder();
    writeFileSync(
      join(here, 'c.odcs.yaml'),
      'apiVersion: v3.1.0\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\nservers: [{ server: here, type: local, path: a.csv, format: csv }]\nschema: [{ name: t, properties: [{ name: a, logicalType: integer }] }]\n',
    );
    writeFileSync(join(here, 'a.csv'), 'a\n1\n');
    const largest = (word: string): number => {
      const { status, stderr } = spawnSync(path ?? '', [cli, 'data-contract', word, 'c.odcs.yaml'], {
        cwd: here,
        encoding: 'utf8',
        env: { ...process.env, CI: '', XDG_CACHE_HOME: cache },
        timeout: 60_000,
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const compiled = join(cache, 'promotion-gates', 'compiled');
      if (!existsSync(compiled)) return 0;
      const files = readdirSync(compiled, { recursive: true, encoding: 'utf8' });
      return Math.max(...files.map((file) => statSync(join(compiled, file)).size));
    };
    // Its program is by far the largest file of all.
    const without = largest('lint');
    expect(largest('test') > 2 * without).toBe(keeps);
  });

  when('keeps nothing on a runner', () => {
    const cache = temporaryFolder();
    expect(help(cache, 'true').status).toBe(0);
    expect(existsSync(join(cache, 'promotion-gates'))).toBe(false);
  });

  when.each(['/proc', '/proc/nothing', '/dev/null', '/no/such/folder'])('runs where the cache is %s', (cache) => {
    expect(help(cache, '')).toMatchObject({ status: 0, stderr: '' });
  });
});
