import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const committed = join(root, 'dist');
const built = temporaryFolder();

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : []))
    .sort();
}

test('dist/ is what the sources build, byte for byte: else run `npm run build`', () => {
  execFileSync(process.execPath, ['--import', './scripts/typescript-loader.mjs', 'scripts/build.ts', '--out', built], {
    cwd: root,
    stdio: 'pipe',
  });
  expect(filesOf(committed)).toEqual(filesOf(built));
  const different = filesOf(built).filter(
    (file) => !readFileSync(join(built, file)).equals(readFileSync(join(committed, file))),
  );
  expect(different).toEqual([]);
});

test('the command can be started by its name', () => {
  expect(readFileSync(join(committed, 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(join(committed, 'cli.js')).mode & 0o111).toBe(0o111);
});

test('what dist/ bundles is named with its licence, and nothing is bundled that is not to be', () => {
  const licences = readFileSync(join(committed, 'LICENSES.txt'), 'utf8');
  const titles = [...licences.matchAll(/^=+\n((?:\S+ \S+ \(.+\)\n)+)=+$/gm)].flatMap(([, block = '']) =>
    [...block.matchAll(/^(\S+) \S+ \((.+)\)$/gm)].map(([, name = '', licence = '']) => ({ name, licence })),
  );
  expect(titles.map(({ name }) => name)).toEqual(expect.arrayContaining(['@actions/core', 'yaml']));
  const permissive = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BSL-1\.0)$/;
  expect(titles.filter(({ licence }) => !licence.split(' AND ').every((part) => permissive.test(part)))).toEqual([]);
  // The JavaScript of the engine; what is native of it is 24 MB for each platform, and is installed where data is read.
  expect(titles.flatMap(({ name }) => (name.startsWith('@duckdb/') ? [name] : []))).toEqual(['@duckdb/node-api']);
});

test('the client of GitHub is loaded only where GitHub is asked: it would double the time to start', () => {
  const loaded = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    const code = readFileSync(join(committed, file), 'utf8');
    // `import … from` and `export … from` at the start of a line; `import(…)` is asked for later.
    for (const [, path = ''] of code.matchAll(/^(?:import|export)\b[^"'()]*["'](\.[^"']+)["'];$/gm))
      loaded(join(dirname(file), path), seen);
    return seen;
  };
  for (const file of filesOf(committed).filter((name) => /^[\w-]+\.js$/.test(name))) {
    const client = [...loaded(file)].filter((name) => /^shared\/(actions-github|github|undici|octokit)/.test(name));
    expect({ file, client }).toEqual({ file, client: [] });
  }
  expect(filesOf(committed)).toContain(join('shared', 'actions-github.js'));
});

test('nothing of where it was built is in dist/', () => {
  for (const file of filesOf(committed)) expect(readFileSync(join(committed, file), 'utf8').includes(root)).toBe(false);
});
