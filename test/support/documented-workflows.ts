import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of YAML that users copy, or that runs here. */
export interface Snippet {
  /** Where it stands, for messages. */
  readonly name: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');

/** Every workflow of this repository: its own, those of its example, and whole workflows in its pages. */
export function workflows(): readonly Snippet[] {
  const files = tracked('*.yml', '*.yaml').filter((path) => path.includes('.github/workflows/'));
  const jobs = blocks().filter(({ text }) => /^jobs:/m.test(text));
  return [
    ...files.map((path) => ({ name: path, text: read(path) })),
    // What is shown of a workflow may be its jobs alone.
    ...jobs.map(({ name, text }) => ({ name, text: /^on:/m.test(text) ? text : `on: pull_request\n${text}` })),
  ];
}

/** Steps by themselves in the pages, each as a workflow around them. */
export function steps(): readonly Snippet[] {
  return blocks()
    .map(({ name, text }) => ({ name, text: text.replace(/^\s*steps:\n/, '') }))
    .filter(({ text }) => /^\s*- (?:uses|id|run|name|if):/.test(text))
    .map(({ name, text }) => ({
      name,
      text: `name: steps\non: pull_request\npermissions: {}\njobs:\n  steps:\n    runs-on: ubuntu-latest\n    steps:\n${indented(text, 6)}`,
    }));
}

function blocks(): readonly Snippet[] {
  return tracked('*.md').flatMap((path) => {
    const text = read(path);
    return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map(({ 1: indent = '', 2: block = '', index }) => ({
      name: `${path}:${text.slice(0, index).split('\n').length}`,
      text: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }));
  });
}

function indented(text: string, spaces: number): string {
  const least = Math.min(...text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)])));
  return text.replaceAll(/^.*\S.*$/gm, (line) => `${' '.repeat(spaces)}${line.slice(least)}`);
}

function tracked(...patterns: readonly string[]): readonly string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith('test/'));
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
