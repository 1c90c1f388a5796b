import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { HOME } from '../../src/generated/package.ts';
import { type ActionName, ACTIONS } from '../../src/platform/actions.ts';
import { INPUTS, inputsOf } from '../../src/platform/inputs.ts';
import { OUTPUTS } from '../../src/platform/outputs.ts';

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: unknown; readonly required?: unknown }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const root = join(import.meta.dirname, '../..');
const { default: configuration } = (await import(new URL('../../rolldown.config.js', import.meta.url).href)) as {
  readonly default: { readonly input: Readonly<Record<string, string>> };
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const actions = (Object.keys(ACTIONS) as ActionName[]).map((name) => {
  const { manifest: path } = ACTIONS[name];
  return { name, path, folder: dirname(path), manifest: parse(read(path)) as Manifest };
});

test('every folder of actions/ is an action with metadata, a page and an entry', () => {
  const folders = readdirSync(join(root, 'actions'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`actions/${entry.name}`] : [],
  );
  expect(folders.sort()).toEqual(actions.flatMap(({ folder }) => (folder === '.' ? [] : [folder])).sort());
  for (const folder of folders)
    expect(readdirSync(join(root, folder)).sort()).toEqual(['README.md', 'action.yml', 'main.ts']);
});

describe.each(actions)('$path', ({ name, path, folder, manifest }) => {
  test('declares the inputs that are read, with their defaults', () => {
    const declared = Object.fromEntries(
      Object.entries(manifest.inputs).map(([input, { default: otherwise, required }]) => [
        input,
        { default: otherwise ?? '', required: required ?? false },
      ]),
    );
    const wanted = Object.fromEntries(
      inputsOf(name).map((input) => [input, { default: INPUTS[input].default, required: false }]),
    );
    expect(declared).toEqual(wanted);
    expect(Object.keys(declared)).toEqual(Object.keys(wanted));
  });

  test('declares the outputs that are set', () => {
    expect(Object.keys(manifest.outputs)).toEqual(OUTPUTS);
  });

  test('starts its own built file with Node 24, from an entry of a few lines', () => {
    expect(manifest.runs.using).toBe('node24');
    const main = relative('.', join(folder, manifest.runs.main));
    expect(main).toBe(`dist/${name}.js`);
    expect(existsSync(join(root, main))).toBe(true);
    const entry = configuration.input[name] ?? '';
    expect(entry).toBe(folder === '.' ? 'actions/main.ts' : `${folder}/main.ts`);
    const lines = read(entry).trim().split('\n');
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines.at(-1)).toBe(`await runAction('${name}');`);
  });

  test('describes everything, with no expression that the runner would try to evaluate', () => {
    const described = [manifest, ...Object.values(manifest.inputs), ...Object.values(manifest.outputs)].map(
      ({ description }) => description,
    );
    for (const description of described) {
      expect(description).toMatch(/\w.*\.\s*$/);
      expect(description).not.toContain('${{');
    }
    // The Marketplace takes no more.
    expect(manifest.description.length).toBeLessThanOrEqual(125);
  });

  if (folder !== '.') {
    test('is documented: promise, permissions, tables', () => {
      const page = read(`${folder}/README.md`);
      expect(page).toMatch(/^# .+\n\n\S/);
      expect(page).toContain('\n## Permissions\n');
      for (const name_ of [...Object.keys(manifest.inputs), ...OUTPUTS]) expect(page).toContain(`\n| \`${name_}\` | `);
    });
  }

  if (existsSync(join(root, folder, 'README.md'))) {
    test(`its examples are workflows that can run (${path})`, () => {
      const examples = yamlBlocks(read(join(folder, 'README.md'))).filter(
        (value) => typeof value === 'object' && value !== null && 'jobs' in value,
      );
      if (folder !== '.') expect(examples).not.toHaveLength(0);
      for (const example of examples) expect(faultsOf(example as unknown as Workflow)).toEqual([]);
    });
  }
});

test('the tables are what action.yml says', () => {
  expect(() =>
    execFileSync(
      process.execPath,
      ['--import', './scripts/typescript-loader.mjs', 'scripts/generate-action-docs.ts', '--check'],
      { cwd: root, stdio: 'pipe' },
    ),
  ).not.toThrow();
});

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly id?: string;
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

function yamlBlocks(markdown: string): unknown[] {
  return [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => parse(block) as unknown);
}

/** What would keep a documented workflow from running, or from being safe to copy. */
function faultsOf(workflow: Workflow): string[] {
  const faults: string[] = [];
  const events =
    typeof workflow.on === 'string'
      ? [workflow.on]
      : Array.isArray(workflow.on)
        ? workflow.on
        : Object.keys(workflow.on ?? {});
  if (!events.includes('merge_group') && events.includes('pull_request'))
    faults.push('a merge queue would wait for ever: no merge_group');
  if (events.includes('pull_request_target')) faults.push('pull_request_target');
  if (JSON.stringify(workflow.permissions) !== '{}') faults.push('permissions are not taken away at the top');
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const needs = [job.needs ?? []].flat();
    if (job['timeout-minutes'] === undefined) faults.push(`${id}: no time limit`);
    for (const need of needs)
      if (!Object.hasOwn(workflow.jobs, need)) faults.push(`${id} needs ${need}, which is not there`);
    for (const step of job.steps) {
      const [used = '', version] = (step.uses ?? '').split('@');
      if (!used.startsWith(HOME)) continue;
      const action = actions.find(({ folder }) => used === (folder === '.' ? HOME : `${HOME}/${folder}`));
      if (!action) faults.push(`${used} is not an action of this repository`);
      if (version !== 'v1') faults.push(`${used}: not at v1`);
      for (const input of Object.keys(step.with ?? {}))
        if (action && !Object.hasOwn(action.manifest.inputs, input)) faults.push(`${used} has no input ${input}`);
      if (needs.length > 0 && (job.if !== 'always()' || step.with?.['needs'] !== '${{ toJSON(needs) }}'))
        faults.push(`${id}: jobs it needs can fail unseen`);
      if (job.permissions?.['contents'] !== 'read') faults.push(`${id}: no permission for the checkout`);
    }
    for (const [, step = '', output = ''] of JSON.stringify([job.outputs, job.steps]).matchAll(
      /steps\.([\w-]+)\.outputs\.([\w-]+)/g,
    )) {
      const uses = job.steps.find((candidate) => candidate.id === step)?.uses;
      if (uses === undefined) faults.push(`${id}: there is no step ${step}`);
      else if (uses.startsWith(HOME) && !(OUTPUTS as readonly string[]).includes(output))
        faults.push(`${uses} has no output ${output}`);
    }
  }
  return faults;
}
