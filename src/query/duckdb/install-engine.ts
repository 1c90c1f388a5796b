import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENGINE_FILES } from './engine-package.ts';
import { errorCode } from './error-code.ts';
import { engineFault } from './verify-engine.ts';

/** How long the npm client may take, in milliseconds. */
const PATIENCE = 180_000;

/** How an installation came out. */
export type Installation = { readonly directory: string } | { readonly refused: string };

/**
 * Installs the engine into a cache: in a folder of its own beside the target, by the npm client, from the lock that comes with
 * this program, running no script of any package. Only what is whole is moved into place, so that whoever finds the target
 * finds all of it; when two installations race, either may win.
 *
 * @param target where the engine is looked for from now on
 * @param environment of this process: the client gets only what it needs to reach its registry
 */
export async function installEngine(
  target: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Installation> {
  signal.throwIfAborted();
  let folder: string;
  try {
    mkdirSync(dirname(target), { recursive: true });
    folder = mkdtempSync(join(dirname(target), '.installing-'));
  } catch (error) {
    return { refused: `the tool cache cannot be written to (${codeOf(error)})` };
  }
  try {
    for (const [name, text] of Object.entries(ENGINE_FILES)) writeFileSync(join(folder, name), text);
    const failure = await runNpm(folder, environment, signal);
    signal.throwIfAborted();
    if (failure !== undefined) return { refused: failure };
    const fault = await engineFault(folder);
    if (fault !== undefined) return { refused: `what npm installed is not used: ${fault}` };
    return { directory: await moveInto(target, folder) };
  } catch (error) {
    signal.throwIfAborted();
    return { refused: `it could not be put into place (${codeOf(error)})` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function moveInto(target: string, folder: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      renameSync(folder, target);
      return target;
    } catch (error) {
      if (!existsSync(target) || attempt === 2) throw error;
      // Somebody else was faster: theirs is as good as ours, or it is out of place.
      if ((await engineFault(target)) === undefined) return target;
      const aside = mkdtempSync(join(dirname(target), '.refused-'));
      renameSync(target, join(aside, 'engine'));
      rmSync(aside, { recursive: true, force: true });
    }
  }
}

/** Variables that lead the client to its registry and its cache, and what programs need on each platform. */
const PASSED_ON =
  /^(PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SYSTEMROOT|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|NPM_TOKEN|NODE_AUTH_TOKEN|NPM_CONFIG_(REGISTRY|USERCONFIG|GLOBALCONFIG|CACHE|CAFILE|CA|PROXY|HTTPS?_PROXY|NOPROXY|STRICT_SSL|\/\/.*))$/i;

async function runNpm(
  folder: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<string | undefined> {
  const windows = process.platform === 'win32';
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_ON.test(name)));
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', '--loglevel=error'];
  return new Promise((resolve) => {
    let child: ChildProcess;
    let said = '';
    try {
      // A group of its own, so that its children end with it. npm is a batch file on Windows, which only a shell runs.
      child = spawn('npm', options, {
        cwd: folder,
        env,
        shell: windows,
        detached: !windows,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    } catch (error) {
      resolve(`npm cannot be run (${codeOf(error)})`);
      return;
    }
    let late = false;
    const end = (): void => {
      try {
        if (child.pid !== undefined && !windows) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(() => {
      late = true;
      end();
    }, PATIENCE);
    signal.addEventListener('abort', end, { once: true });
    child.stderr?.on('data', (chunk: Buffer) => {
      if (said.length < 4000) said += chunk.toString('utf8');
    });
    const settle = (answer: string | undefined): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve(answer);
    };
    child.on('error', (error) =>
      settle(codeOf(error) === 'ENOENT' ? 'there is no npm on the PATH' : `npm cannot be run (${codeOf(error)})`),
    );
    child.on('close', (status) => {
      if (status === 0) settle(undefined);
      else if (late) settle(`npm did not finish within ${PATIENCE / 1000} seconds`);
      else settle(`npm could not fetch it (${npmCode(said) ?? `exit status ${status ?? 'unknown'}`})`);
    });
  });
}

/** npm's own code for what went wrong, as `E404` or `ENOTFOUND`; its sentences may hold addresses. */
function npmCode(said: string): string | undefined {
  return /npm (?:error|ERR!) code (E?[A-Z0-9_]+)/.exec(said)?.[1];
}

function codeOf(error: unknown): string {
  return errorCode(error) ?? 'an unexpected error';
}
