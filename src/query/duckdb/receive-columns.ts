import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { EngineFailure } from '../data-engine.ts';
import type { ColumnsRequest, FetchedColumn, FetchedColumns, FetchedTexts } from '../fetched-columns.ts';
import { MORE_MEMORY } from './engine-words.ts';
import type { WorkerProgram } from './run-worker.ts';
import { type ColumnsWorkerAnswer, type ColumnsWorkerRequest, TEXT_SEPARATOR } from './worker-protocol.ts';

/** JavaScript's share of the memory of the process, in megabytes; columns of numbers lie outside of it. */
const HEAP = 256;
/** Texts of all columns together, in bytes: as many as one text can be made of. */
const LONGEST_TEXTS = 512_000_000;
/** Names of columns and few different texts, in characters. */
const LONGEST_HEAD = 64_000_000;

/**
 * Fetches columns through a process of its own, as a scan is made. Whatever happens, when this settles the process has ended and its
 * temporary folder is gone.
 */
export async function receiveColumns(
  program: WorkerProgram,
  engine: string,
  request: ColumnsRequest,
  signal: AbortSignal,
): Promise<FetchedColumns | EngineFailure> {
  if (signal.aborted) return CANCELLED;
  const temporary = join(realpathSync(program.temporary), `promotion-gates-${randomUUID()}`);
  try {
    return await converse(program, { engine, fetch: request }, temporary, signal);
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

function converse(
  program: WorkerProgram,
  request: ColumnsWorkerRequest,
  temporary: string,
  signal: AbortSignal,
): Promise<FetchedColumns | EngineFailure> {
  const { file, limits } = request.fetch;
  const options = [`--max-old-space-size=${HEAP}`, ...(program.nodeArguments ?? []), program.path, temporary];
  const { SystemRoot } = process.env;
  const child = spawn(process.execPath, options, {
    env: SystemRoot === undefined ? {} : { SystemRoot },
    stdio: ['pipe', 'pipe', 'ignore', 'pipe'],
    windowsHide: true,
  });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new TypeError('asked for as pipes');
  let ended: EngineFailure | undefined;
  const end = (why: EngineFailure): void => {
    ended ??= why;
    child.kill('SIGKILL');
  };
  const cancel = (): void => end(CANCELLED);
  signal.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(
    () =>
      end({
        failure: 'time-limit',
        message: `reading \`${file.name}\` took longer than ${limits.seconds} seconds`,
        remedy: 'summarise runs into units, or each metric into `{n, mean, stddev}`',
      }),
    limits.seconds * 1000,
  );
  let head: Extract<ColumnsWorkerAnswer, { kinds: unknown }> | undefined;
  let columns: EmptyColumns | undefined;
  const bytes: Buffer[] = [];
  let length = 0;
  let pending = '';
  const tooLong = (): void =>
    end({
      failure: 'unreadable',
      message: `the texts of \`${file.name}\` are too long`,
      remedy: 'keep only the columns that the criteria name',
    });
  const take = (line: string): void => {
    const answer: ColumnsWorkerAnswer = JSON.parse(line);
    if ('stopped' in answer) ended ??= answer.stopped;
    else {
      head = answer;
      if (head.rows * head.kinds.filter((kind) => kind !== null).length > request.fetch.mostCells) tooLong();
      else {
        columns = emptyColumns(head);
        bytes.splice(0).forEach(columns.fill);
      }
    }
  };
  stdout.setEncoding('utf8');
  stdout.on('data', (text: string) => {
    pending += text;
    if (pending.length > LONGEST_HEAD) {
      tooLong();
      return;
    }
    const lines = pending.split('\n');
    pending = lines.pop() ?? '';
    lines.forEach(take);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- asked for as a pipe above
  (child.stdio[3] as Readable).on('data', (part: Buffer) => {
    if (columns) columns.fill(part);
    else bytes.push(part);
    length += part.length;
    if (length > LONGEST_TEXTS + request.fetch.mostCells * 9) tooLong();
  });
  // The process may end before it has read all: why it did is told by its end.
  stdin.on('error', () => {});
  stdin.write(`${JSON.stringify(request)}\n`);
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
      const found = status === 0 && !ended ? columns?.filled() : undefined;
      if (ended) resolve(ended);
      else if (found && head)
        resolve({
          rows: head.rows,
          names: head.names,
          columns: found,
          distinct: head.distinct.map((count) => count ?? undefined),
        });
      else if (killed !== null) resolve(died(killed, file.name));
      else reject(new Error(`the process that reads data ended with status ${status ?? 'unknown'}`));
    });
  });
}

/** Columns that take their bytes as they come. */
interface EmptyColumns {
  readonly fill: (part: Buffer) => void;
  /** Undefined where there were fewer or more bytes than announced. */
  readonly filled: () => readonly (FetchedColumn | undefined)[] | undefined;
}

function emptyColumns({ rows, kinds }: Extract<ColumnsWorkerAnswer, { kinds: unknown }>): EmptyColumns {
  const targets: Uint8Array[] = [];
  const target = (length: number): ArrayBuffer => {
    const bytes = new Uint8Array(length);
    targets.push(bytes);
    return bytes.buffer;
  };
  const doubles = kinds.map((kind): FetchedColumn | undefined => {
    if (kind === null || (kind !== 'numbers' && 'textBytes' in kind)) return undefined;
    const numbers = new Float64Array(target(rows * 8));
    if (kind === 'numbers') return { numbers, nulls: new Uint8Array(target(Math.ceil(rows / 8))) };
    return lateTexts(() => Array.from(numbers, (index) => kind.values[index] ?? ''), {
      coded: { values: kind.values, of: numbers },
    });
  });
  const columns = kinds.map((kind, index): FetchedColumn | undefined => {
    if (kind === null || kind === 'numbers' || !('textBytes' in kind)) return doubles[index];
    const bytes = new Uint8Array(target(kind.textBytes));
    return lateTexts(() => (rows === 0 ? [] : Buffer.from(bytes.buffer).toString('utf8').split(TEXT_SEPARATOR)), {
      bytes,
    });
  });
  let [at, filled, left] = [0, 0, 0];
  return {
    fill: (part) => {
      let from = 0;
      for (let into = targets[at]; into; into = targets[at]) {
        const piece = part.subarray(from, from + into.length - filled);
        into.set(piece, filled);
        from += piece.length;
        filled += piece.length;
        if (filled < into.length) return;
        [at, filled] = [at + 1, 0];
      }
      left += part.length - from;
    },
    filled: () => {
      while (targets[at]?.length === 0) at += 1;
      return at === targets.length && left === 0 ? columns : undefined;
    },
  };
}

/** Texts that are put together when somebody looks at them. */
function lateTexts(make: () => readonly string[], forms: Omit<FetchedTexts, 'texts'>): FetchedTexts {
  let made: readonly string[] | undefined;
  return {
    ...forms,
    get texts() {
      made ??= make();
      return made;
    },
  };
}

const CANCELLED: EngineFailure = { failure: 'cancelled', message: 'the run was cancelled', remedy: 'run it again' };

function died(signal: NodeJS.Signals, name: string): EngineFailure {
  if (signal === 'SIGKILL') {
    return {
      failure: 'memory-limit',
      message: `the process that read \`${name}\` was killed, as a system does that runs out of memory`,
      remedy: MORE_MEMORY,
    };
  }
  return {
    failure: 'unreadable',
    message: `the engine crashed while it read \`${name}\``,
    remedy: 'see whether the file is whole; write or fetch it again',
  };
}
