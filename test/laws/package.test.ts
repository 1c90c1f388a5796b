import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const work = temporaryFolder();

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** The package as the npm client would publish it, installed into an empty project without a registry. */
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }),
) as readonly [Packed];
writeFileSync(join(work, 'package.json'), '{ "private": true }\n');
execFileSync(
  'npm',
  ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', join(work, packed.filename)],
  { cwd: work, stdio: 'pipe' },
);
const node = (...arguments_: readonly string[]): { readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, [...arguments_], { cwd: work, encoding: 'utf8' });

describe('the package', () => {
  test('holds the program, its formats and pages, and nothing that is only for those who build it', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        'LICENSE',
        'README.md',
        'dist/cli.js',
        'dist/LICENSES.txt',
        'dist/danger/index.cjs',
        'dist/danger/index.d.cts',
        'schemas/readiness-report.schema.json',
        'docs/outputs.md',
      ]),
    );
    expect(paths.filter((path) => /^(src|test|scripts|bench|examples|\.github)\/|\.png$/.test(path))).toEqual([]);
  });

  test('starts by its name, and brings nothing else with it', () => {
    const bin = join(
      work,
      'node_modules/.bin',
      process.platform === 'win32' ? 'promotion-gates.cmd' : 'promotion-gates',
    );
    const { status, stdout } = spawnSync(bin, ['explain', 'experiment/not-worse'], {
      cwd: work,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^experiment\/not-worse\n/)]);
    // Danger is an optional peer: who does not use it does not get it.
    expect(existsSync(join(work, 'node_modules/danger'))).toBe(false);
  });

  test('gives the plugin to `require` and to `import`, with its types', () => {
    const rules = 'reportPromotion,requireLearnings,requireReview';
    expect(node('-p', "Object.keys(require('promotion-gates/danger')).join()").stdout.trim()).toBe(rules);
    const imported = "import * as rules from 'promotion-gates/danger'; console.log(typeof rules.requireReview)";
    expect(node('--input-type=module', '-e', imported).stdout.trim()).toBe('function');
    const manifest = JSON.parse(readFileSync(join(work, 'node_modules/promotion-gates/package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, { readonly types: string }>>;
      readonly keywords: readonly string[];
      readonly dependencies?: object;
    };
    expect(existsSync(join(work, 'node_modules/promotion-gates', manifest.exports['./danger']?.types ?? ''))).toBe(
      true,
    );
    expect(manifest.keywords).toContain('danger-plugin');
    expect(manifest.dependencies).toBeUndefined();
  });

  test('gives its schemas by name, and nothing of its inside', () => {
    const schema = "require('promotion-gates/schemas/feature.schema.json').title";
    expect(node('-p', schema).stdout.trim()).toBe('FeatureRecord');
    expect(node('-p', "require('promotion-gates/dist/cli.js')").stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
