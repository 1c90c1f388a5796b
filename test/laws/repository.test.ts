import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('workflows', () => {
  const files = readdirSync(join(root, '.github/workflows'));
  test.each(files)('%s: nothing is granted at the top, each grant has a reason, actions are pinned', (file) => {
    const text = read(`.github/workflows/${file}`);
    const workflow = parse(text) as {
      permissions: object;
      jobs: Record<string, { permissions?: object; 'timeout-minutes'?: number; steps: { uses?: string }[] }>;
    };
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses } of job.steps)
        if (uses !== undefined && uses !== './') expect(uses).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/);
    }
    for (const line of text.split('\n')) {
      if (/^\s+[a-z-]+: (read|write)\b/.test(line)) expect(line).toMatch(/# \S/);
      if (/uses: \S+@/.test(line)) expect(line).toMatch(/# v\d/);
    }
    expect(text).not.toMatch(/pull_request_target/);
  });
});

describe('what is generated is what its source says', () => {
  test.each(['generate-formats', 'generate-docs', 'generate-action-docs'])(
    '%s',
    (name) => {
      execFileSync(
        process.execPath,
        ['--no-warnings', '--import', './scripts/typescript-loader.mjs', `scripts/${name}.ts`, '--check'],
        { cwd: root, stdio: 'pipe' },
      );
    },
    60_000,
  );
});

test('the two commands of the README are there, and so is every page it names', () => {
  const readme = read('README.md');
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  for (const [, command = ''] of readme.matchAll(/^ {4}npm (?:run )?(\w+)/gm))
    expect(Object.keys(scripts)).toContain(command);
  for (const page of [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...readdirSync(join(root, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ]) {
    for (const [, link = ''] of read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/g)) {
      const target = join(root, page, '..', link);
      expect(() => readdirSync(target.endsWith('/') ? target : join(target, '..'))).not.toThrow();
      if (!target.endsWith('/')) expect(() => readFileSync(target)).not.toThrow();
    }
  }
});

test('the owner of the actions stands in one place', () => {
  const { repository } = JSON.parse(read('package.json')) as { repository: { url: string } };
  const owner = /github\.com\/([^/]+)\//.exec(repository.url)?.[1];
  expect(owner).toBeDefined();
  const { stdout: named } = spawnSync(
    'git',
    ['grep', '-lE', 'uses: [A-Za-z-]+/promotion-gates', '--', 'src', 'action.yml', 'actions/*.ts'],
    { cwd: root, encoding: 'utf8' },
  );
  // The command writes the name from package.json; nothing in the program has it by heart.
  expect(named).toBe('');
});
