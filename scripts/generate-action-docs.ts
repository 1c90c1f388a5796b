/**
 * Writes the tables of inputs and outputs into the README beside each `action.yml`, and the owner's name into its examples.
 * `--check` writes nothing and fails where a file would change.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { HOME } from '../src/generated/package.ts';
import { writeGenerated } from './write-generated.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const root = join(import.meta.dirname, '..');
const START = '<!-- inputs and outputs: written from action.yml by `npm run generate:actions` -->';
const END = '<!-- end of inputs and outputs -->';

function tables({ inputs, outputs }: Manifest): string {
  return [
    '| input | default | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(inputs).map(([name, input]) =>
      row(`\`${name}\``, input.default === undefined ? '' : `\`${input.default}\``, input.description),
    ),
    '',
    '| output | meaning |',
    '| --- | --- |',
    ...Object.entries(outputs).map(([name, output]) => row(`\`${name}\``, output.description)),
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells
    .map((cell) =>
      cell
        .trim()
        .replaceAll('|', '\\|')
        .replaceAll(/\s*\n\s*/g, ' '),
    )
    .join(' | ')} |`;
}

function withTables(readme: string, manifest: Manifest): string {
  const named = readme.replaceAll(/(?<=uses: )[^/\s]+\/promotion-gates(?=[/@])/g, HOME);
  const start = named.indexOf(START);
  const end = named.indexOf(END);
  if (start < 0 || end < start) return named;
  return `${named.slice(0, start + START.length)}\n\n${tables(manifest)}\n\n${named.slice(end)}`;
}

const folders = [
  '',
  ...readdirSync(join(root, 'actions'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`actions/${entry.name}/`] : [],
  ),
];
writeGenerated(
  Object.fromEntries(
    folders
      .filter((folder) => existsSync(join(root, folder, 'README.md')))
      .map((folder) => {
        const manifest = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Manifest;
        return [`${folder}README.md`, withTables(readFileSync(join(root, folder, 'README.md'), 'utf8'), manifest)];
      }),
  ),
);
