import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ENGINE_PACKAGE, ENGINE_VERSION } from './engine-package.ts';
import { engineFault } from './verify-engine.ts';

/** Where the engine may lie. */
export interface EngineSearch {
  /** The option `engine-directory`: if given, the only place. */
  readonly engineDirectory?: string;
  /** Path of the running script (or a folder): the engine is looked for in the `node_modules` beside and above it. */
  readonly beside: string;
  /** Root of the checkout under test: nothing is loaded from there, unless this program itself runs from there. */
  readonly checkout?: string;
  /** The runner's tool cache, or a cache folder of the user; left out, nothing is installed. */
  readonly cache?: string;
  /** Environment for the npm client. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A folder whose `node_modules` holds the engine. */
export interface EngineFound {
  readonly directory: string;
  readonly how: 'given' | 'beside' | 'cached' | 'installed';
}

/** Why it is nowhere. */
export interface EngineAbsent {
  readonly why: readonly string[];
  /** Where it may be installed; absent where it may not. */
  readonly target?: string;
}

/** Finds the engine where it is already; otherwise why nowhere, and where in the cache it may be installed. */
export async function presentEngine(search: EngineSearch): Promise<EngineFound | EngineAbsent> {
  const { engineDirectory } = search;
  if (engineDirectory !== undefined) return given(engineDirectory, search);
  const why: string[] = [];
  for (const folder of ancestors(search.beside)) {
    const version = versionIn(folder);
    if (version === undefined) continue;
    if (version !== ENGINE_VERSION) why.push(`beside the program lies version ${version}`);
    else if (isForeign(folder, search)) why.push('the one in the checkout under test is never used');
    else return { directory: folder, how: 'beside' };
  }
  if (why.length === 0) why.push('none lies beside the program');
  if (search.cache === undefined) return { why: [...why, 'there is no tool cache to install it into'] };

  const target = join(search.cache, 'promotion-gates-engine', ENGINE_VERSION, `${process.platform}-${process.arch}`);
  if (existsSync(target)) {
    const fault = await engineFault(target);
    if (fault === undefined) return { directory: target, how: 'cached' };
    why.push(`the one in the tool cache is not used: ${fault}`);
  }
  return { why, target };
}

function given(directory: string, search: EngineSearch): EngineFound | EngineAbsent {
  // A person may name the folder above node_modules, or node_modules itself.
  const folders = [resolve(directory), dirname(resolve(directory))];
  for (const folder of folders) {
    const version = versionIn(folder);
    if (version === undefined) continue;
    if (version !== ENGINE_VERSION) return { why: [`engine-directory holds version ${version}`] };
    if (isForeign(folder, search))
      return { why: ['engine-directory lies in the checkout under test, from which nothing is loaded'] };
    return { directory: folder, how: 'given' };
  }
  return { why: [`engine-directory has no node_modules/${ENGINE_PACKAGE}`] };
}

/** The version of the engine in a folder's own `node_modules`. */
function versionIn(folder: string): string | undefined {
  try {
    const manifest: { readonly version?: unknown } = JSON.parse(
      readFileSync(join(folder, 'node_modules', ENGINE_PACKAGE, 'package.json'), 'utf8'),
    );
    return typeof manifest.version === 'string' ? manifest.version : 'unknown';
  } catch {
    return undefined;
  }
}

/** Whether a folder belongs to the checkout under test and this program does not. */
function isForeign(folder: string, { checkout, beside }: EngineSearch): boolean {
  if (checkout === undefined) return false;
  const engine = join(folder, 'node_modules', ENGINE_PACKAGE);
  return isWithin(engine, checkout) && !isWithin(beside, checkout);
}

function isWithin(path: string, folder: string): boolean {
  const inner = relative(realpathSync(folder), realpathSync(path));
  return inner === '' || (!inner.startsWith(`..${sep}`) && inner !== '..' && resolve(inner) !== inner);
}

function* ancestors(path: string): Generator<string> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    yield folder;
    if (folder === dirname(folder)) return;
  }
}
