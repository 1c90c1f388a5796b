import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { notebooks } from '../../../src/gates/reproducibility/checks/notebooks.ts';
import { notebooksOf, notebookState } from '../../../src/gates/reproducibility/collect-notebooks.ts';
import type { Files } from '../../support/git-repository.ts';
import { openFeature, temporaryRepository } from '../../support/open-feature.ts';
import { featureUnit } from './reproducibility-units.ts';

const golden = join(import.meta.dirname, '../../golden/notebooks');
const read = (name: string): string => readFileSync(join(golden, name), 'utf8');
let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

async function answers(files: Files, policy = 'executed-in-order'): Promise<readonly string[]> {
  repository.commit('files', { 'x.feature.yml': 'id: x\ntitle: X\nstage: candidate\ncode: [analysis/]\n', ...files });
  const { feature, repository: opened } = await openFeature(repository.folder);
  const unit = featureUnit({ notebooks: notebooksOf(feature, [], opened).map((path) => notebookState(path, opened)) });
  const context = { stage: 'candidate', option: () => policy, now: new Date('2026-11-23') };
  return [...notebooks.evaluate(unit, context)].map(
    ({ outcome, message, location }) => `${outcome} ${location?.line}: ${message}`,
  );
}

const one = (name: string, policy?: string): Promise<readonly string[]> =>
  answers({ 'analysis/n.ipynb': read(name) }, policy);

test.each([
  [
    'fresh.ipynb',
    undefined,
    [/^pass 1: .*ran from top to bottom in a new kernel: 3 code cells.*python3, python 3.11.7/],
  ],
  ['format-3.ipynb', undefined, [/^pass 1: .*3 code cells/]],
  ['continued.ipynb', undefined, [/^fail 11: .*did not run in a new kernel: cell 2 ran as number 2; .* would be 1/]],
  [
    'out-of-order.ipynb',
    undefined,
    [/^fail \d+: .*did not run from top to bottom: cell 4 ran as number 2, cell 3 .* 3/],
  ],
  ['partly.ipynb', undefined, [/^fail \d+: .*was run in part, 2 of 3 code cells: cell 4 was not run/]],
  ['stripped.ipynb', undefined, [/^fail 1: .*was not run: none of its 3 code cells/]],
  ['stripped.ipynb', 'stripped', [/^pass 1: .*is stripped/]],
  ['fresh.ipynb', 'stripped', [/^fail 1: .*not stripped: 2 cells have outputs, 3 have counts/]],
  ['out-of-order.ipynb', 'any', [/^pass 1: .*how it ran is not asked/]],
  ['error.ipynb', undefined, [/^fail \d+: .*holds an error: ZeroDivisionError \(cell 4\)/]],
  ['error.ipynb', 'any', [/^fail \d+: .*holds an error/]],
  ['expected-error.ipynb', undefined, [/^pass/]],
  [
    'left-out.ipynb',
    undefined,
    [/^pass 1: .*ran from top to bottom in a new kernel: 2 code cells, and 1 left out by the tag `skip-execution`/],
  ],
  ['papermill.ipynb', undefined, [/^fail \d+: .*home folder: \/home\/ada \(metadata\)$/]],
  [
    'papermill-error.ipynb',
    'any',
    [/^fail \d+: .*holds an error: ZeroDivisionError \(cell 7\)/, /^fail \d+: .*\/home\/ada \(metadata\)/],
  ],
  ['home-paths.ipynb', undefined, [/^fail \d+: .*home folder: \/home\/ada \(cell 2\) and C:.Users.ada \(cell 3\)/]],
])('%s under %s', async (name, policy, expected) => {
  const told = await one(name, policy);
  expect(told).toHaveLength(expected.length);
  expected.forEach((pattern, index) => expect(told[index]).toMatch(pattern));
});

test('a secret is named by its kind alone', async () => {
  const secret = ['ghp_', 'a'.repeat(36)].join('');
  const told = await answers({ 'analysis/n.ipynb': read('fresh.ipynb').replace('"3\\n"', `"${secret}\\n"`) });
  expect(told).toEqual([expect.stringMatching(/^fail \d+: .*seems to hold a secret: a token of GitHub \(cell 4\)/)]);
  expect(told.join()).not.toContain(secret);
});
test('a secret in JSON, SVG or JavaScript that a cell shows, and in metadata', async () => {
  const secret = ['ghp_', 'a'.repeat(36)].join('');
  const shown = read('rich-outputs.ipynb');
  expect(shown.match(/PLACE/g)).toHaveLength(6);
  const lines = shown.split('\n');
  const outputsAlone = lines.map((line) =>
    /IPython|^ {4}"(?:JSON|SVG|Java)/.test(line) ? line : line.replace('PLACE', secret),
  );
  expect(await answers({ 'analysis/n.ipynb': outputsAlone.join('\n') })).toEqual([
    expect.stringMatching(
      /^fail \d+: .*: a token of GitHub \(cell 3\), a token of GitHub \(cell 4\) and a token of GitHub \(cell 5\)/,
    ),
  ]);
  const told = await answers({
    'analysis/n.ipynb': read('papermill.ipynb').replace('"input_path": "', `"input_path": "${secret}`),
  });
  const line =
    read('papermill.ipynb')
      .split('\n')
      .findIndex((text) => text.includes('"input_path"')) + 1;
  expect(told).toContainEqual(expect.stringMatching(new RegExp(`^fail ${line}: .*a token of GitHub \\(metadata\\)`)));
});
test('a picture holds no text', async () => {
  const key = ['AKIA', 'A'.repeat(16)].join('');
  const text = read('rich-outputs.ipynb')
    .replace('"image/svg+xml"', '"image/png"')
    .replace('<text>PLACE', `<text>${key}`);
  expect(await answers({ 'analysis/n.ipynb': text })).toEqual([expect.stringMatching(/^pass/)]);
});
test('a notebook of which every cell is left out was not run', async () => {
  const all: { cells: { cell_type: string; metadata: object }[] } = JSON.parse(read('stripped.ipynb'));
  for (const cell of all.cells) if (cell.cell_type === 'code') cell.metadata = { tags: ['skip-execution'] };
  expect(await answers({ 'analysis/n.ipynb': JSON.stringify(all) })).toEqual([
    expect.stringMatching(/^fail 1: .*was not run: none of its 3 code cells/),
  ]);
});
test('what was not run is told once: no kernel could have written its version', async () => {
  const stripped: { metadata: Record<string, unknown> } = JSON.parse(read('stripped.ipynb'));
  delete stripped.metadata['language_info'];
  expect(await answers({ 'analysis/n.ipynb': JSON.stringify(stripped) })).toEqual([
    expect.stringMatching(/^fail 1: .*was not run: none of its 3 code cells/),
  ]);
});
test('a kernel or version that is not recorded', async () => {
  const plain: { metadata: object } = JSON.parse(read('fresh.ipynb'));
  plain.metadata = { kernelspec: 'python3' };
  expect(await answers({ 'analysis/n.ipynb': JSON.stringify(plain) })).toEqual([
    expect.stringMatching(/^fail 1: .*does not record the kernel and the version of the language/),
  ]);
});
test('malformed, missing and linked notebooks are one message each', async () => {
  const told = await answers({
    'analysis/a.ipynb': '<<<<<<< HEAD\n',
    'analysis/b.ipynb': '{"nbformat": 2}',
    'analysis/c.ipynb': { link: '/etc/hostname' },
    'analysis/d e ü.ipynb': read('fresh.ipynb').replaceAll('\n', '\r\n'),
    'analysis/.ipynb_checkpoints/e.ipynb': 'x',
    'analysis/f.ipynb': read('fresh.ipynb').replace('\n  {', '\n<<<<<<< HEAD\n  {'),
    'analysis/g.ipynb': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`,
    'analysis/h.ipynb': read('fresh.ipynb').replace('"cell_type": "code"', '"cell_type": "coed"'),
  });
  expect(told).toEqual([
    expect.stringMatching(/^fail 1: `analysis\/a.ipynb` cannot be read: .*both sides of a merge/),
    expect.stringMatching(/^fail 1: `analysis\/b.ipynb` cannot be read: .*`nbformat` 2/),
    expect.stringMatching(/^(fail|unknown) 1: `analysis\/c.ipynb` cannot be read: .*symbolic link/),
    expect.stringMatching(/^pass 1: `analysis\/d e ü.ipynb` ran from top/),
    expect.stringMatching(/^fail 3: `analysis\/f.ipynb` cannot be read: .*both sides of a merge/),
    expect.stringMatching(/^unknown 1: `analysis\/g.ipynb` cannot be read: .*Git LFS pointer here/),
    expect.stringMatching(/^fail 11: `analysis\/h.ipynb` cannot be read: cell 2 .* type "coed"/),
  ]);
});
test('one count changed in a notebook that ran in order is exactly one finding', async () => {
  const text = read('fresh.ipynb');
  const counts = [...text.matchAll(/^ {3}"execution_count": (\d)/gm)];
  expect(counts).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...counts), fc.constantFrom('null', '0', '5', '9'), async (count, other) => {
      const at = count.index + count[0].length - 1;
      const told = await answers({ 'analysis/n.ipynb': text.slice(0, at) + other + text.slice(at + 1) });
      expect(told).toEqual([expect.stringMatching(/^fail \d+: `analysis\/n.ipynb` (did not run|was run in part)/)]);
    }),
    { numRuns: 6 },
  );
});
