import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_DIGESTS, ENGINE_PACKAGE } from './engine-package.ts';
import { treeDigest } from './tree-digest.ts';

const BINDING = '@duckdb/node-bindings-';

/**
 * Holds an installed engine against the recorded digests: every package of it, its JavaScript as well as its native library,
 * and nothing beside them.
 *
 * @param folder the one with `node_modules`
 * @returns what is wrong, or undefined
 */
export async function engineFault(folder: string): Promise<string | undefined> {
  const modules = join(folder, 'node_modules');
  let names: readonly string[];
  try {
    names = readdirSync(modules, { withFileTypes: true }).flatMap(({ name }) => {
      if (name.startsWith('.')) return [];
      return name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name];
    });
  } catch {
    return 'there is no node_modules in it';
  }
  for (const needed of [ENGINE_PACKAGE, '@duckdb/node-bindings', 'detect-libc']) {
    if (!names.includes(needed)) return `\`${needed}\` is missing`;
  }
  if (!names.some((name) => name.startsWith(BINDING)))
    return `there is no native library for this platform (${process.platform}-${process.arch})`;
  for (const name of names) {
    const recorded = ENGINE_DIGESTS[name];
    if (recorded === undefined) return `\`${name}\` does not belong there`;
    const path = join(modules, name);
    if (!lstatSync(path).isDirectory() || (await treeDigest(path)) !== recorded)
      return `\`${name}\` is not what was released`;
  }
  return undefined;
}
