import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { errorCode } from '../error-code.ts';
import { hashFileNow } from './hash-file-now.ts';
import type { HashKind } from './hash-kind.ts';
import type { HashOutcome, HashRequest } from './hash-request.ts';
import { hashStream, PIECE } from './hash-stream.ts';

/** Less than this in all, in bytes, is hashed at once: threads take some twenty milliseconds to start. */
const WORTH_THREADS = 8 << 20;
/** A thread is sent so many bytes, or so many files, at a time. */
const BATCH_BYTES = 4 << 20;
const BATCH_FILES = 64;
/** Each thread takes some ten megabytes of memory. */
const MOST_THREADS = 8;
/** A thread without work ends after so many milliseconds. */
const IDLE = 250;

interface Job extends HashRequest {
  readonly size: number;
  readonly done: (outcome: HashOutcome) => void;
}

/** Hashes a file in several ways while reading it once; asks made together are shared out among threads, up to the cores. */
export type HashFile = (file: string, kinds: readonly HashKind[]) => Promise<HashOutcome>;

/** One hasher for each run: its threads serve everybody. */
const hashers = new WeakMap<AbortSignal, HashFile>();

/** The hasher of a run. When the run's signal is aborted its threads end, and what is still asked of it is rejected. */
export function hashFiles(signal: AbortSignal): HashFile {
  const known = hashers.get(signal) ?? openHasher(signal, workerProgram());
  hashers.set(signal, known);
  return known;
}

/** Opens a hasher whose threads run this program; without one, everything is hashed where it is asked for. */
export function openHasher(signal: AbortSignal, threads: string | undefined): HashFile {
  let program = threads;
  const queue: Job[] = [];
  const workers = new Set<Worker>();
  const idle = new Map<Worker, NodeJS.Timeout>();
  const busy = new Map<Worker, readonly Job[]>();
  let arranged = false;

  const next = (): Job[] => {
    const batch: Job[] = [];
    for (let bytes = 0; bytes < BATCH_BYTES && batch.length < BATCH_FILES;) {
      const job = queue.shift();
      if (!job) break;
      batch.push(job);
      bytes += job.size;
    }
    return batch;
  };
  const give = (worker: Worker): void => {
    const batch = next();
    if (batch.length === 0) {
      // An idle thread keeps nobody waiting, and does not stay.
      worker.unref();
      idle.set(worker, setTimeout(() => retire(worker), IDLE).unref());
      return;
    }
    busy.set(worker, batch);
    worker.ref();
    worker.postMessage(batch.map(({ file, kinds }): HashRequest => ({ file, kinds })));
  };
  const retire = (worker: Worker): void => {
    idle.delete(worker);
    workers.delete(worker);
    void worker.terminate();
  };
  const start = (path: string): void => {
    const worker = new Worker(path, { stdout: false, stderr: false });
    workers.add(worker);
    worker.on('message', (outcomes: readonly HashOutcome[]) => {
      const batch = busy.get(worker) ?? [];
      busy.delete(worker);
      batch.forEach(({ done }, index) => done(outcomes[index] ?? { error: 'no answer' }));
      give(worker);
    });
    worker.on('error', () => {
      // Threads cannot be had on this machine: what was given to this one is hashed here.
      program = undefined;
      queue.unshift(...(busy.get(worker) ?? []));
      busy.delete(worker);
      workers.delete(worker);
      arrange();
    });
    give(worker);
  };
  const arrange = (): void => {
    arranged = false;
    const bytes = queue.reduce((sum, { size }) => sum + size, 0);
    if (program === undefined || (workers.size === 0 && bytes < WORTH_THREADS)) {
      for (let job = queue.shift(); job; job = queue.shift()) hashHere(job, signal).then(job.done, () => undefined);
      return;
    }
    while (queue.length > 0) {
      const [waiting] = idle;
      if (waiting) {
        const [worker, timer] = waiting;
        clearTimeout(timer);
        idle.delete(worker);
        give(worker);
      } else if (workers.size < Math.min(MOST_THREADS, availableParallelism())) start(program);
      else break;
    }
  };
  signal.addEventListener('abort', () => {
    for (const worker of workers) void worker.terminate();
    for (const { done } of [...queue.splice(0), ...[...busy.values()].flat()]) done({ error: 'ABORT' });
  });

  return async (file, kinds) => {
    signal.throwIfAborted();
    let size: number;
    try {
      ({ size } = statSync(file));
    } catch (error) {
      return { error: errorCode(error) };
    }
    const outcome = await new Promise<HashOutcome>((done) => {
      queue.push({ file, kinds, size, done });
      // Together with all that is asked for in this turn.
      if (!arranged) setImmediate(arrange);
      arranged = true;
    });
    signal.throwIfAborted();
    return outcome;
  };
}

/** Without threads; a large file a piece at a time, so that signals are heard. */
async function hashHere({ file, kinds, size }: Job, signal: AbortSignal): Promise<HashOutcome> {
  if (size <= PIECE) return hashFileNow({ file, kinds });
  const handle = await open(file);
  try {
    const stream = hashStream(kinds);
    const piece = Buffer.allocUnsafeSlow(PIECE);
    for (;;) {
      signal.throwIfAborted();
      let length = 0;
      while (length < PIECE) {
        const { bytesRead } = await handle.read(piece, length, PIECE - length, null);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      if (length === 0) return { digests: stream.digests() };
      stream.update(piece.subarray(0, length));
    }
  } catch (error) {
    signal.throwIfAborted();
    return { error: errorCode(error) };
  } finally {
    await handle.close();
  }
}

/** The thread's program: an entry of its own beside the running bundle; none where this runs from its sources. */
function workerProgram(): string | undefined {
  const folder = dirname(fileURLToPath(import.meta.url));
  return [folder, dirname(folder)].map((place) => join(place, 'hash-worker.js')).find((path) => existsSync(path));
}
