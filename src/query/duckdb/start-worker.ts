import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import nodeModule from 'node:module';
import { Socket } from 'node:net';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** How the process that reads data is started. */
export interface WorkerProgram {
  /** Path of the bundled `src/query/worker.ts`. */
  readonly path: string;
  /** Arguments for Node before it. */
  readonly nodeArguments?: readonly string[];
  /** Folder in which its temporary folder is made. */
  readonly temporary: string;
}

/** A process that waits for its one request, or is at it. */
export interface StartedWorker {
  readonly child: ChildProcess;
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** A folder of its own, which it makes. */
  readonly temporary: string;
  /** Lets this process end before it, which ends it too. */
  readonly letGo: () => void;
  /** Takes back that it was let go; false where it has ended meanwhile. */
  readonly hold: () => boolean;
  /** Removes what it leaves behind. To be called once, when it has ended. */
  readonly cleanUp: () => void;
}

/** JavaScript's share of the memory of the process, in megabytes; columns of numbers lie outside of it. */
const HEAP = 256;

/** Node 22.1 and later; the types here are of the oldest that is supported. */
type Caching = typeof nodeModule & { readonly getCompileCacheDir?: () => string | undefined };

/** Starts it with no environment but what the platform cannot do without, and where this process keeps compiled code, if it does; it loads the engine from that folder at once. */
export function startWorker(program: WorkerProgram, engine: string): StartedWorker {
  const temporary = join(realpathSync(program.temporary), `promotion-gates-${randomUUID()}`);
  const options = [`--max-old-space-size=${HEAP}`, ...(program.nodeArguments ?? []), program.path, temporary, engine];
  const { SystemRoot } = process.env;
  const { getCompileCacheDir }: Caching = nodeModule;
  // Below the folder that was asked for there is one for each version of Node.
  const compiled = getCompileCacheDir?.();
  const child = spawn(process.execPath, options, {
    env: {
      ...(SystemRoot === undefined ? {} : { SystemRoot }),
      ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: dirname(compiled) }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new TypeError('asked for as pipes');
  // The process may end before it has read all: why it did is told by its end.
  stdin.on('error', () => {});
  child.on('error', () => {});
  const pipes = [stdin, stdout].filter((pipe) => pipe instanceof Socket);
  return {
    child,
    stdin,
    stdout,
    temporary,
    letGo: () => [child, ...pipes].forEach((handle) => handle.unref()),
    hold: () => {
      [child, ...pipes].forEach((handle) => handle.ref());
      return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
    },
    cleanUp: () => {
      // A process that was killed may hold its files for a moment longer on some platforms.
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}
