import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { EngineFailure } from '../data-engine.ts';
import { ENGINE_PACKAGE, ENGINE_VERSION } from './engine-package.ts';
import { installEngine } from './install-engine.ts';
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

/** Finds the engine, installing it into the cache where nobody has brought one. */
export async function findEngine(search: EngineSearch, signal: AbortSignal): Promise<EngineFound | EngineFailure> {
  const { engineDirectory } = search;
  if (engineDirectory !== undefined) {
    const found = given(engineDirectory, search);
    return 'directory' in found ? found : noEngine([found.refused]);
  }
  const why: string[] = [];
  for (const folder of ancestors(search.beside)) {
    const version = versionIn(folder);
    if (version === undefined) continue;
    if (version !== ENGINE_VERSION) why.push(`beside the program lies version ${version}`);
    else if (isForeign(folder, search)) why.push('the one in the checkout under test is never used');
    else return { directory: folder, how: 'beside' };
  }
  if (why.length === 0) why.push('none lies beside the program');
  if (search.cache === undefined) return noEngine([...why, 'there is no tool cache to install it into']);

  const target = join(search.cache, 'promotion-gates-engine', ENGINE_VERSION, `${process.platform}-${process.arch}`);
  if (existsSync(target)) {
    const fault = await engineFault(target);
    if (fault === undefined) return { directory: target, how: 'cached' };
    why.push(`the one in the tool cache is not used: ${fault}`);
  }
  const installed = await installEngine(target, search.environment, signal);
  return 'directory' in installed
    ? { directory: installed.directory, how: 'installed' }
    : noEngine([...why, installed.refused]);
}

function given(directory: string, search: EngineSearch): EngineFound | { readonly refused: string } {
  // A person may name the folder above node_modules, or node_modules itself.
  const folders = [resolve(directory), dirname(resolve(directory))];
  for (const folder of folders) {
    const version = versionIn(folder);
    if (version === undefined) continue;
    if (version !== ENGINE_VERSION) return { refused: `engine-directory holds version ${version}` };
    if (isForeign(folder, search))
      return { refused: 'engine-directory lies in the checkout under test, from which nothing is loaded' };
    return { directory: folder, how: 'given' };
  }
  return { refused: `engine-directory has no node_modules/${ENGINE_PACKAGE}` };
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

function noEngine(why: readonly string[]): EngineFailure {
  return {
    failure: 'no-engine',
    message: `no SQL engine: ${why.join('; ')}`,
    remedy:
      `give it one in one of three ways: name a folder with \`node_modules/${ENGINE_PACKAGE}\` ${ENGINE_VERSION} in \`engine-directory\`; ` +
      `install \`${ENGINE_PACKAGE}@${ENGINE_VERSION}\` beside promotion-gates; or let npm on this machine reach a registry once`,
  };
}
