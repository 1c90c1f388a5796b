import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Package {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = read('src/query/engine/package-lock.json') as { readonly packages: Readonly<Record<string, Package>> };
const bindings = read('node_modules/@duckdb/node-bindings/package.json') as Package;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('the lock holds every platform that the bindings are published for', () => {
  const platforms = Object.entries(bindings.optionalDependencies ?? {}).map(
    ([name, version]) => `node_modules/${name} ${version}`,
  );
  expect(platforms.length).toBeGreaterThan(5);
  expect(packages.flatMap(([path, { version, os }]) => (os ? [`${path} ${version}`] : [])).sort()).toEqual(
    platforms.sort(),
  );
});

test('every package of it is bound by a hash, and no registry is named', () => {
  for (const [path, { integrity, resolved }] of packages) {
    expect([path, integrity?.slice(0, 7), resolved]).toEqual([path, 'sha512-', undefined]);
  }
});

test('it is the version that the tests run with', () => {
  const manifest = read('src/query/engine/package.json') as Package;
  const installed = read('node_modules/@duckdb/node-api/package.json') as Package;
  expect(manifest.dependencies).toEqual({ '@duckdb/node-api': installed.version });
  const own = read('package.json') as { readonly devDependencies: Readonly<Record<string, string>> };
  expect(own.devDependencies['@duckdb/node-api']).toBe(installed.version);
});

test('the digests are of exactly these packages', () => {
  const digests = read('src/query/engine/digests.json') as Readonly<Record<string, string>>;
  expect(Object.keys(digests).sort()).toEqual(packages.map(([path]) => path.replace('node_modules/', '')).sort());
  for (const digest of Object.values(digests)) expect(digest).toMatch(/^[0-9a-f]{64}$/);
});
