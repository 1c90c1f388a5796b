import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';

/** What git answered. */
export interface GitAnswer {
  readonly status: number;
  readonly output: Buffer;
  /** What it complained of, trimmed. */
  readonly complaint: string;
}

/** What one call of git is given besides its arguments. */
export interface GitOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs git in one folder. */
export type Git = (arguments_: readonly string[], options?: GitOptions) => Promise<GitAnswer>;

/** The status that shells give for a program that is not there. */
const NOT_THERE = 127;

/** How long git may take to tidy up when a run is cancelled, in milliseconds. */
const TIDYING = 2000;

/**
 * Git in a folder, without prompts, optional locks, colours or the user's language. A missing program answers with status
 * 127. Aborting the signal ends git with all that it started, and rejects once they are gone.
 */
export function gitIn(folder: string, environment: NodeJS.ProcessEnv, signal?: AbortSignal): Git {
  return (arguments_, options) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const child = spawn(
        'git',
        ['-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false', '-c', 'color.ui=false', ...arguments_],
        {
          cwd: folder,
          env: {
            ...environment,
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            LC_ALL: 'C',
            ...options?.environment,
          },
          stdio: ['pipe', 'pipe', 'pipe'],
          // A process group of its own: the helpers of a fetch outlive it when it alone is ended, and hold on to its output.
          detached: process.platform !== 'win32',
        },
      );
      let impatience: NodeJS.Timeout | undefined;
      const cancel = (): void => {
        endGroup(child, 'SIGTERM');
        impatience = setTimeout(() => endGroup(child, 'SIGKILL'), TIDYING);
      };
      signal?.addEventListener('abort', cancel, { once: true });
      const output: Buffer[] = [];
      const complaint: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
      child.on('error', (error: NodeJS.ErrnoException) => {
        signal?.removeEventListener('abort', cancel);
        if (error.code !== 'ENOENT' && error.code !== 'EACCES') return reject(error);
        // The same error says that the folder to start in is not there.
        const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
        resolve({
          status: NOT_THERE,
          output: Buffer.alloc(0),
          complaint: there ? 'git is not installed' : `there is no folder ${folder}`,
        });
      });
      child.on('close', (status) => {
        clearTimeout(impatience);
        signal?.removeEventListener('abort', cancel);
        if (signal?.aborted) reject(signal.reason as Error);
        else
          resolve({
            status: status ?? 1,
            output: Buffer.concat(output),
            complaint: Buffer.concat(complaint).toString().trim(),
          });
      });
      // A git that ends early closes its input; what it has to say comes through its status.
      child.stdin.on('error', () => undefined);
      child.stdin.end(options?.input ?? '');
    });
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

/** Splits NUL-separated output. */
export function nulSeparated(output: Buffer): readonly string[] {
  const text = output.toString('utf8');
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
