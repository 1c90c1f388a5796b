import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const root = join(import.meta.dirname, '../..');
const { default: configuration } = (await import(new URL('../../.dependency-cruiser.js', import.meta.url).href)) as {
  readonly default: { readonly forbidden: readonly { readonly name: string }[] };
};

function cruise(folder: string, ...what: readonly string[]): readonly Violation[] {
  const binary = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [binary, '--config', join(root, '.dependency-cruiser.js'), '--output-type', 'json', ...what],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { readonly summary: { readonly violations: readonly Violation[] } }).summary.violations;
}

/** For each rule a file that breaks it, and what it imports to do so. */
const PLANTED: Readonly<Record<string, { readonly file: string; readonly imports: string }>> = {
  'the-model-imports-nothing': { file: 'src/model/noun.ts', imports: '../promotion/judge.ts' },
  'promotion-judges-the-model': { file: 'src/promotion/judge.ts', imports: '../gates/alpha/gate.ts' },
  'statistics-stand-alone': { file: 'src/statistics/mean.ts', imports: '../model/plain.ts' },
  'rendering-reads-reports': { file: 'src/render/text.ts', imports: '../promotion/pure.ts' },
  'sources-know-only-the-model': { file: 'src/sources/file.ts', imports: '../query/engine.ts' },
  'queries-know-only-the-model': { file: 'src/query/engine.ts', imports: '../statistics/plain.ts' },
  'questions-know-no-engine': { file: 'src/query/sql/question.ts', imports: '../duckdb/plain.ts' },
  'checks-are-pure': { file: 'src/gates/alpha/checks/question.ts', imports: '../../../sources/plain.ts' },
  'collectors-read': { file: 'src/gates/alpha/collect.ts', imports: '../../promotion/pure.ts' },
  'gates-do-not-know-each-other': { file: 'src/gates/alpha/gate.ts', imports: '../beta/gate.ts' },
  'the-suite-assembles': { file: 'src/suite/run.ts', imports: '../render/plain.ts' },
  'platform-drives-the-suite': { file: 'src/platform/run.ts', imports: '../cli/plain.ts' },
  'the-command-needs-no-github': { file: 'src/cli/run.ts', imports: '../platform/plain.ts' },
  'the-plugin-reads-reports': { file: 'src/danger/rule.ts', imports: '../suite/plain.ts' },
  'actions-are-thin': { file: 'actions/alpha/main.ts', imports: '../../src/suite/plain.ts' },
  'only-platform-knows-github': { file: 'src/suite/github.ts', imports: '@actions/core' },
  'only-the-edges-touch-the-machine': { file: 'src/promotion/clock.ts', imports: 'node:fs' },
  'no-circles': { file: 'src/model/circle-one.ts', imports: './circle-two.ts' },
};

test('the code keeps to its layers', () => {
  expect(cruise(root, 'src', 'actions').map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});

describe('a planted violation', () => {
  const folder = temporaryFolder();
  let violations: readonly Violation[] = [];
  beforeAll(() => {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    copyFileSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    write(
      'node_modules/@actions/core/package.json',
      '{ "name": "@actions/core", "version": "0.0.0", "type": "module", "main": "index.js" }',
    );
    write('node_modules/@actions/core/index.js', 'export const value = 1;\n');
    write('src/model/circle-two.ts', "import { value } from './circle-one.ts';\nexport const other = value;\n");
    for (const { file, imports } of Object.values(PLANTED)) {
      const target = join(dirname(file), imports);
      if (
        imports.startsWith('.') &&
        !Object.values(PLANTED).some((other) => other.file === target) &&
        imports !== './circle-two.ts'
      )
        write(target, 'export const value = 1;\n');
      write(
        file,
        `${imports === './circle-two.ts' ? `import { other } from '${imports}';\nexport const value = other;` : `import * as imported from '${imports}';\nexport const value = imported;`}\n`,
      );
    }
    violations = cruise(folder, 'src', 'actions');
  });

  test('is here for every rule', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(configuration.forbidden.map(({ name }) => name).sort());
  });

  test.each(Object.entries(PLANTED))('of %s is found', (name, { file }) => {
    expect(violations.filter(({ rule }) => rule.name === name).map(({ from }) => from)).toContain(file);
  });

  test('in an order that is allowed is not', () => {
    const allowed = new Set(
      Object.values(PLANTED)
        .map(({ file }) => file)
        .concat('src/model/circle-two.ts'),
    );
    expect(violations.filter(({ from }) => !allowed.has(from))).toEqual([]);
  });
});
