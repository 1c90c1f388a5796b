import { appendFileSync, chmodSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Api from '@duckdb/node-api';
import { describe, expect, test } from '@jest/globals';
import { ENGINE_VERSION } from '../../../src/query/duckdb/engine-package.ts';
import { findEngine } from '../../../src/query/duckdb/find-engine.ts';
import type { EngineSearch } from '../../../src/query/duckdb/present-engine.ts';
import { writeFiles } from '../scan-files.ts';

const root = join(import.meta.dirname, '../../..');
const never = new AbortController().signal;
const MANIFEST = 'node_modules/@duckdb/node-api/package.json';
const PLACE = join('promotion-gates-engine', ENGINE_VERSION, `${process.platform}-${process.arch}`);

/** A folder in which an engine of a version seems to lie. */
function engineIn(folder: string, version = ENGINE_VERSION): string {
  mkdirSync(join(folder, dirname(MANIFEST)), { recursive: true });
  writeFileSync(join(folder, MANIFEST), JSON.stringify({ version }));
  return folder;
}

/** A PATH on which `npm` puts this repository's own engine into the working directory, after doing something else first. */
function pathWithNpm(first = ''): string {
  const folder = writeFiles({
    // Whatever lies in the folders above it.
    'package.json': '{ "type": "commonjs" }\n',
    npm: `#!${process.execPath}
const { cpSync } = require('node:fs');
${first}
for (const name of ['@duckdb', 'detect-libc']) cpSync('${root}/node_modules/' + name, 'node_modules/' + name, { recursive: true });
`,
  });
  chmodSync(join(folder, 'npm'), 0o755);
  return folder;
}

function find(search: Partial<EngineSearch>): ReturnType<typeof findEngine> {
  return findEngine({ beside: writeFiles({}), environment: {}, ...search }, never);
}

describe('a given directory', () => {
  test('is the folder above node_modules, or node_modules itself', async () => {
    const folder = engineIn(writeFiles({}));
    expect(await find({ engineDirectory: folder })).toEqual({ directory: folder, how: 'given' });
    expect(await find({ engineDirectory: join(folder, 'node_modules') })).toEqual({ directory: folder, how: 'given' });
  });

  test.each<[string, (folder: string) => Partial<EngineSearch>, RegExp]>([
    [
      'without an engine',
      (folder) => ({ engineDirectory: folder }),
      /engine-directory has no node_modules\/@duckdb\/node-api/,
    ],
    [
      'with another version',
      (folder) => ({ engineDirectory: engineIn(folder, '1.0.0') }),
      /engine-directory holds version 1\.0\.0/,
    ],
    [
      'in the checkout under test',
      (folder) => ({ engineDirectory: engineIn(join(folder, 'vendor')), checkout: folder }),
      /lies in the checkout under test/,
    ],
  ])('%s is refused, whatever else is there', async (_, search, words) => {
    const folder = writeFiles({});
    expect(await find({ beside: engineIn(writeFiles({})), ...search(folder) })).toMatchObject({
      failure: 'no-engine',
      message: expect.stringMatching(words),
    });
  });
});

describe('beside the program', () => {
  test('in the node_modules beside or above the script', async () => {
    const folder = engineIn(writeFiles({ 'node_modules/promotion-gates/dist/cli.js': '' }));
    expect(await find({ beside: join(folder, 'node_modules/promotion-gates/dist/cli.js') })).toEqual({
      directory: folder,
      how: 'beside',
    });
  });

  test('never from the checkout under test', async () => {
    const work = writeFiles({ 'action/dist/main.js': '' });
    engineIn(work);
    const failure = await find({ beside: join(work, 'action/dist/main.js'), checkout: work });
    // The program itself lies in that checkout: what lies beside it is as trusted as it is.
    expect(failure).toMatchObject({ how: 'beside' });
    const checkout = engineIn(writeFiles({}));
    const outside = writeFiles({ 'main.js': '' });
    mkdirSync(join(outside, 'node_modules'));
    symlinkSync(join(checkout, 'node_modules/@duckdb'), join(outside, 'node_modules/@duckdb'));
    expect(await find({ beside: join(outside, 'main.js'), checkout })).toMatchObject({
      failure: 'no-engine',
      message: expect.stringContaining('the checkout under test is never used'),
    });
  });
});

describe('the tool cache', () => {
  test('an empty one without npm: no engine, with three ways to give one', async () => {
    const failure = await find({ cache: writeFiles({}), environment: { PATH: writeFiles({}) } });
    expect(failure).toMatchObject({
      failure: 'no-engine',
      message: 'no SQL engine: none lies beside the program; there is no npm on the PATH',
    });
    const { remedy } = failure as { readonly remedy: string };
    expect(remedy).toContain(`in \`engine-directory\``);
    expect(remedy).toContain(`install \`@duckdb/node-api@${ENGINE_VERSION}\` beside promotion-gates`);
    expect(remedy).toContain('let npm on this machine reach a registry once');
  });

  test('an empty one: installed once, by npm, in a folder of the cache; afterwards npm is not needed', async () => {
    const cache = writeFiles({});
    const seen = join(cache, 'seen.json');
    const path = pathWithNpm(
      `require('node:fs').writeFileSync('${seen}', JSON.stringify({ arguments: process.argv.slice(2), cwd: process.cwd(), env: process.env, files: require('node:fs').readdirSync('.') }));`,
    );
    const environment = {
      PATH: path,
      GITHUB_TOKEN: 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      HTTPS_PROXY: 'proxy',
      npm_config_registry: 'mirror',
      npm_config_local_prefix: '/elsewhere',
    };
    const directory = join(cache, PLACE);
    expect(await find({ cache, environment })).toEqual({ directory, how: 'installed' });
    const { readFileSync } = await import('node:fs');
    const call = JSON.parse(readFileSync(seen, 'utf8')) as {
      arguments: string[];
      cwd: string;
      env: Record<string, string>;
      files: string[];
    };
    expect(call.arguments.slice(0, 2)).toEqual(['ci', '--ignore-scripts']);
    expect(dirname(call.cwd)).toBe(dirname(directory));
    expect(call.files).toEqual(['package-lock.json', 'package.json']);
    expect(call.env).toEqual({ PATH: path, HTTPS_PROXY: 'proxy', npm_config_registry: 'mirror' });
    expect(readdirSync(dirname(directory))).toEqual([`${process.platform}-${process.arch}`]);
    expect(await find({ cache, environment: { PATH: '' } })).toEqual({ directory, how: 'cached' });
  });

  test('what was changed in it is not used: another byte, a file more, a package less', async () => {
    const cache = writeFiles({});
    const place = join(cache, PLACE);
    expect(await find({ cache, environment: { PATH: pathWithNpm() } })).toMatchObject({ how: 'installed' });
    const changes: (readonly [() => void, RegExp])[] = [
      [() => appendFileSync(join(place, MANIFEST), ' '), /@duckdb\/node-api` is not what was released/],
      [
        () => writeFileSync(join(place, 'node_modules/@duckdb/node-bindings/node_modules.js'), ''),
        /node-bindings` is not what was released/,
      ],
      [() => rmSync(join(place, 'node_modules/detect-libc'), { recursive: true }), /detect-libc` is missing/],
    ];
    for (const [change, words] of changes) {
      change();
      expect(await find({ cache, environment: { PATH: '' } })).toMatchObject({
        failure: 'no-engine',
        message: expect.stringMatching(words),
      });
      expect(await find({ cache, environment: { PATH: pathWithNpm() } })).toEqual({
        directory: place,
        how: 'installed',
      });
    }
    expect(await find({ cache, environment: { PATH: '' } })).toEqual({ directory: place, how: 'cached' });
    expect(readdirSync(dirname(place))).toHaveLength(1);
  });

  test('jobs that install at the same time do not disturb each other', async () => {
    const cache = writeFiles({});
    const environment = { PATH: pathWithNpm() };
    const found = await Promise.all(Array.from({ length: 2 }, () => find({ cache, environment })));
    for (const one of found) expect(one).toEqual({ directory: join(cache, PLACE), how: 'installed' });
    expect(readdirSync(dirname(join(cache, PLACE)))).toHaveLength(1);
  });

  test.each<[string, string, RegExp]>([
    ['fails', `console.error('npm error code E404'); process.exit(1);`, /npm could not fetch it \(E404\)/],
    ['ends without a word', 'process.exit(7);', /npm could not fetch it \(exit status 7\)/],
    ['installs half of it', 'process.exit(0);', /what npm installed is not used: there is no node_modules in it/],
  ])('an npm that %s leaves nothing behind', async (_, script, words) => {
    const cache = writeFiles({});
    expect(await find({ cache, environment: { PATH: pathWithNpm(script) } })).toMatchObject({
      failure: 'no-engine',
      message: expect.stringMatching(words),
    });
    expect(readdirSync(join(cache, dirname(PLACE)))).toEqual([]);
  });

  test('one that cannot be written to', async () => {
    const cache = join(writeFiles({ file: '' }), 'file');
    expect(await find({ cache, environment: {} })).toMatchObject({
      failure: 'no-engine',
      message: expect.stringContaining('the tool cache cannot be written to'),
    });
  });

  test('a run that is cancelled while npm works leaves no folder', async () => {
    const cache = writeFiles({});
    const controller = new AbortController();
    const search = {
      beside: writeFiles({}),
      cache,
      environment: { PATH: pathWithNpm('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60000);') },
    };
    setTimeout(() => controller.abort(), 200);
    await expect(findEngine(search, controller.signal)).rejects.toThrow();
    expect(readdirSync(join(cache, dirname(PLACE)))).toEqual([]);
  });

  test('with the real npm client, from the lock', async () => {
    const cache = writeFiles({});
    const found = await find({ cache, environment: process.env });
    if ('failure' in found) {
      console.warn(`skipped, as npm reaches no registry here: ${found.message}`);
      return;
    }
    expect(found).toEqual({ directory: join(cache, PLACE), how: 'installed' });
    const installed = createRequire(join(found.directory, 'package.json'));
    const { DuckDBInstance } = installed('@duckdb/node-api') as typeof Api;
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    expect((await connection.runAndReadAll('SELECT 42')).getRowsJson()).toEqual([[42]]);
  });
});

test('nothing that is installed for tests is other than what was recorded', async () => {
  const { engineFault } = await import('../../../src/query/duckdb/verify-engine.ts');
  const folder = writeFiles({});
  for (const name of ['@duckdb', 'detect-libc'])
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  expect(await engineFault(folder)).toBeUndefined();
});
