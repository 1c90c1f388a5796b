import { closeSync, constants, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineFailure } from '../data-engine.ts';
import type { ColumnsRequest, FetchedColumn, FetchedColumns, FetchedTexts } from '../fetched-columns.ts';
import { MORE_MEMORY } from './engine-words.ts';
import type { StartedWorker } from './start-worker.ts';
import {
  COLUMNS_FILE,
  type ColumnForm,
  type ColumnsHead,
  type ColumnsWorkerAnswer,
  type ColumnsWorkerRequest,
  TEXT_SEPARATOR,
} from './worker-protocol.ts';

/** Texts of all columns together, in bytes: as many as one text can be made of. */
const LONGEST_TEXTS = 512_000_000;
/** Names of columns and few different texts, in characters. */
const LONGEST_HEAD = 64_000_000;

/**
 * Fetches columns through a process of its own, as a scan is made. Whatever happens, when this settles the process has ended, or is about
 * to: freeing its memory need not be waited for. It takes its temporary folder with it.
 */
export function receiveColumns(
  start: () => StartedWorker,
  request: ColumnsRequest,
  signal: AbortSignal,
): Promise<FetchedColumns | EngineFailure> {
  if (signal.aborted) return Promise.resolve(CANCELLED);
  const { child, stdin, stdout, temporary, cleanUp } = start();
  const { file, limits } = request;
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
  const done = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
  return new Promise((resolve, reject) => {
    let pending = '';
    const tooLong = (): void =>
      end({
        failure: 'unreadable',
        message: `the texts of \`${file.name}\` are too long`,
        remedy: 'keep only the columns that the criteria name',
      });
    const take = (line: string): void => {
      const answer: ColumnsWorkerAnswer = JSON.parse(line);
      if ('stopped' in answer) {
        ended ??= answer.stopped;
        return;
      }
      const { rows, names, kinds, distinct } = answer;
      const texts = kinds.reduce((sum, kind) => sum + (isTexts(kind) ? kind.textBytes : 0), 0);
      if (rows * kinds.filter((kind) => kind !== null).length > request.mostCells || texts > LONGEST_TEXTS) {
        tooLong();
        return;
      }
      if (ended) return;
      try {
        const columns = readColumns(answer, join(temporary, COLUMNS_FILE));
        resolve({ rows, names, columns, distinct: distinct.map((count) => count ?? undefined) });
      } catch (error) {
        reject(new Error('the columns that were read cannot be taken over', { cause: error }));
      }
      done();
      stdin.end();
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
    child.on('error', (error) => {
      done();
      reject(new Error(`the process that reads data cannot be started: ${error.message}`));
    });
    child.on('close', (status, killed) => {
      done();
      cleanUp();
      if (ended) resolve(ended);
      else if (killed !== null) resolve(died(killed, file.name));
      else reject(new Error(`the process that reads data ended with status ${status ?? 'unknown'}`));
    });
    stdin.write(`${JSON.stringify({ fetch: request } satisfies ColumnsWorkerRequest)}\n`);
  });
}

/** Columns as the process wrote them. */
function readColumns(head: ColumnsHead, path: string): readonly (FetchedColumn | undefined)[] {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return columnsIn(descriptor, head);
  } finally {
    closeSync(descriptor);
  }
}

function columnsIn(descriptor: number, { rows, kinds }: ColumnsHead): readonly (FetchedColumn | undefined)[] {
  const bits = Math.ceil(rows / 8);
  let at = 0;
  const take = (length: number): ArrayBufferLike => {
    const bytes = Buffer.allocUnsafeSlow(length);
    for (let filled = 0; filled < length;) {
      const read = readSync(descriptor, bytes, filled, length - filled, at + filled);
      if (read === 0) throw new Error('the process that reads data wrote fewer columns than it announced');
      filled += read;
    }
    at += length;
    return bytes.buffer;
  };
  const doubles = kinds.map((kind): FetchedColumn | undefined => {
    if (kind === null || isTexts(kind)) return undefined;
    const numbers = new Float64Array(take(rows * 8));
    if (kind === 'numbers') return { numbers, nulls: new Uint8Array(take(bits)) };
    return lateTexts(() => Array.from(numbers, (index) => kind.values[index] ?? ''), {
      coded: { values: kind.values, of: numbers },
    });
  });
  return kinds.map((kind, index): FetchedColumn | undefined => {
    if (!isTexts(kind)) return doubles[index];
    const bytes = new Uint8Array(take(kind.textBytes));
    return lateTexts(() => (rows === 0 ? [] : Buffer.from(bytes.buffer).toString('utf8').split(TEXT_SEPARATOR)), {
      bytes,
    });
  });
}

function isTexts(kind: ColumnForm): kind is { readonly textBytes: number } {
  return kind !== null && kind !== 'numbers' && 'textBytes' in kind;
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
