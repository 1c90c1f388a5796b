import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ColumnsRequest, EngineFailure, FetchedColumn, FetchedColumns, FetchedTexts } from '../data-engine.ts';
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
    else head = answer;
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
    bytes.push(part);
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
      const columns = head && status === 0 && !ended ? assemble(head, bytes) : undefined;
      if (ended) resolve(ended);
      else if (columns && head)
        resolve({
          rows: head.rows,
          names: head.names,
          columns,
          distinct: head.distinct.map((count) => count ?? undefined),
        });
      else if (killed !== null) resolve(died(killed, file.name));
      else reject(new Error(`the process that reads data ended with status ${status ?? 'unknown'}`));
    });
  });
}

function assemble(
  { rows, kinds }: Extract<ColumnsWorkerAnswer, { kinds: unknown }>,
  parts: readonly Buffer[],
): readonly (FetchedColumn | undefined)[] | undefined {
  let [part, from] = [0, 0];
  let whole = true;
  const next = (length: number): ArrayBuffer => {
    const target = new Uint8Array(length);
    let at = 0;
    for (let source = parts[part]; at < length && source; source = parts[part]) {
      const piece = source.subarray(from, from + length - at);
      target.set(piece, at);
      at += piece.length;
      from += piece.length;
      if (from === source.length) [part, from] = [part + 1, 0];
    }
    whole &&= at === length;
    return target.buffer;
  };
  const doubles = kinds.map((kind): FetchedColumn | undefined => {
    if (kind === null || (kind !== 'numbers' && 'textBytes' in kind)) return undefined;
    const numbers = new Float64Array(next(rows * 8));
    if (kind === 'numbers') return { numbers, nulls: new Uint8Array(next(Math.ceil(rows / 8))) };
    return lateTexts(() => Array.from(numbers, (index) => kind.values[index] ?? ''), {
      coded: { values: kind.values, of: numbers },
    });
  });
  const columns = kinds.map((kind, index): FetchedColumn | undefined => {
    if (kind === null || kind === 'numbers' || !('textBytes' in kind)) return doubles[index];
    const bytes = new Uint8Array(next(kind.textBytes));
    return lateTexts(() => (rows === 0 ? [] : Buffer.from(bytes.buffer).toString('utf8').split(TEXT_SEPARATOR)), {
      bytes,
    });
  });
  return whole && part === parts.length ? columns : undefined;
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
