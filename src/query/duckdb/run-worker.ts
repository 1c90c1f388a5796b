import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineFailure, ScanRequest, ScanResult } from '../data-engine.ts';
import { MORE_MEMORY } from './engine-words.ts';
import { LONGEST_MESSAGE, type WorkerAnswer, type WorkerRequest } from './worker-protocol.ts';

/** How the process that reads data is started. */
export interface WorkerProgram {
  /** Path of the bundled `src/query/worker.ts`. */
  readonly path: string;
  /** Arguments for Node before it. */
  readonly nodeArguments?: readonly string[];
  /** Folder in which its temporary folder is made. */
  readonly temporary: string;
}

/** JavaScript's share of the memory of the process, in megabytes. */
const HEAP = 256;

/**
 * Runs one request in a process of its own, with no environment but what the platform cannot do without. Whatever happens,
 * when this settles the process has ended and its temporary folder is gone.
 */
export async function runWorker(
  program: WorkerProgram,
  engine: string,
  scan: ScanRequest,
  signal: AbortSignal,
): Promise<ScanResult | EngineFailure> {
  if (signal.aborted) return CANCELLED;
  const temporary = join(realpathSync(program.temporary), `promotion-gates-${randomUUID()}`);
  try {
    const request = JSON.stringify({ engine, scan } satisfies WorkerRequest);
    if (request.length > LONGEST_MESSAGE) {
      return {
        failure: 'unreadable',
        message: 'the contract asks more than one scan can answer',
        remedy: 'split the contract',
      };
    }
    return await converse(program, request, scan, temporary, signal);
  } finally {
    // A process that was killed may hold its files for a moment longer on some platforms.
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

function converse(
  program: WorkerProgram,
  request: string,
  scan: ScanRequest,
  temporary: string,
  signal: AbortSignal,
): Promise<ScanResult | EngineFailure> {
  const options = [`--max-old-space-size=${HEAP}`, ...(program.nodeArguments ?? []), program.path, temporary];
  const { SystemRoot } = process.env;
  const child = spawn(process.execPath, options, {
    env: SystemRoot === undefined ? {} : { SystemRoot },
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const results: (ScanResult['tables'][number] | undefined)[] = scan.tables.map(() => undefined);
  let ended: EngineFailure | undefined;
  const end = (why: EngineFailure): void => {
    ended ??= why;
    child.kill('SIGKILL');
  };
  const cancel = (): void => end(CANCELLED);
  signal.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(() => end(timeLimit(scan)), scan.limits.seconds * 1000);

  let length = 0;
  let pending = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    length += text.length;
    if (length > LONGEST_MESSAGE) {
      end({
        failure: 'unreadable',
        message: `the answer about ${namesOf(scan)} is too long`,
        remedy: 'split the contract',
      });
      return;
    }
    const lines = (pending + text).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) {
      const answer: WorkerAnswer = JSON.parse(line);
      if ('stopped' in answer) ended ??= answer.stopped;
      else results[answer.table] = answer.result;
    }
  });
  // The process may end before it has read all: why it did is told by its end.
  child.stdin.on('error', () => {});
  child.stdin.write(`${request}\n`);
  const done = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };

  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      done();
      reject(new Error(`the process that reads data cannot be started: ${error.message}`));
    });
    child.on('close', (status, killed) => {
      done();
      if (ended?.failure === 'cancelled' || ended?.failure === 'no-engine') {
        resolve(ended);
        return;
      }
      const whole = results.every((result) => result !== undefined);
      if (!whole && ended === undefined && killed === null) {
        reject(new Error(`the process that reads data ended with status ${status ?? 'unknown'}`));
        return;
      }
      const rest = ended ?? diedOf(killed, scan);
      resolve({ tables: results.map((result) => result ?? rest) });
    });
  });
}

const CANCELLED: EngineFailure = { failure: 'cancelled', message: 'the run was cancelled', remedy: 'run it again' };

function timeLimit(scan: ScanRequest): EngineFailure {
  return {
    failure: 'time-limit',
    message: `reading ${namesOf(scan)} took longer than ${scan.limits.seconds} seconds`,
    remedy: 'raise the option `time-limit`, or check where the data is and hand in the report',
  };
}

/** What it means that the process was killed by somebody else, or died of a fault of the engine. */
function diedOf(signal: NodeJS.Signals | null, scan: ScanRequest): EngineFailure {
  if (signal === 'SIGKILL') {
    return {
      failure: 'memory-limit',
      message: `the process that read ${namesOf(scan)} was killed, as a system does that runs out of memory`,
      remedy: MORE_MEMORY,
    };
  }
  return {
    failure: 'unreadable',
    message: `the engine crashed while it read ${namesOf(scan)}`,
    remedy: 'see whether the file is whole; write or fetch it again',
  };
}

function namesOf(scan: ScanRequest): string {
  const names = scan.tables.flatMap(({ files }) => files.map(({ name }) => name));
  return names.length === 1 ? `\`${names[0] ?? ''}\`` : `the ${names.length} files`;
}
