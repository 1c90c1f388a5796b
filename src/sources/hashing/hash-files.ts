import { existsSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { errorCode } from '../error-code.ts';
import { hashFileNow } from './hash-file-now.ts';
import type { HashKind } from './hash-kind.ts';
import type { HashBatch, HashOutcome, HashRequest } from './hash-request.ts';
import { hashStream, PIECE } from './hash-stream.ts';
import { LANES } from './lanes.ts';

/** What hashing beside each other takes of the time that hashing alone takes. */
const SHARE_TOGETHER = 1 / 4;
/** Less than this in all, in bytes hashed alone, is hashed here: threads take some thirty milliseconds to start. */
const WORTH_THREADS = 24 << 20;
/** Less than this in all, in bytes, is hashed one file after another: what hashes them beside each other takes some milliseconds to start. */
const WORTH_TOGETHER = 16 << 20;
/** So many bytes, or so many files, are hashed before something else may happen; more bytes where files are hashed beside each other. */
const BATCH_BYTES = 4 << 20;
const BATCH_BYTES_TOGETHER = 16 << 20;
const BATCH_FILES = 64;
/** A larger file is hashed by itself: when the files beside it are done, it is slower than alone. */
const LARGEST_TOGETHER = 64 << 20;
/** Threads beside the one that asks; each takes some ten megabytes of memory. */
const MOST_THREADS = 7;
/** A thread has at most so many batches at hand. */
const BATCHES_AHEAD = 2;
/** A thread without work ends after so many milliseconds. */
const IDLE = 250;

interface Job extends HashRequest {
  readonly size: number;
  /** Whether it may be hashed beside others. */
  readonly together: boolean;
  readonly done: (outcome: HashOutcome) => void;
}

interface Batch {
  readonly jobs: readonly Job[];
  readonly together: boolean;
}

/** Hashes a file in several ways while reading it once; asks made together are shared out among this thread and others, up to the cores. */
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
  const threadsAtMost = Math.min(MOST_THREADS, availableParallelism() - 1);
  const queue: Job[] = [];
  /** The batches that each thread has not answered yet. */
  const workers = new Map<Worker, Batch[]>();
  const idle = new Map<Worker, NodeJS.Timeout>();
  let arranged = false;
  let helping = false;

  const next = (): Batch | undefined => {
    const [first] = queue;
    if (!first) return undefined;
    const { together } = first;
    const most = together ? BATCH_BYTES_TOGETHER : BATCH_BYTES;
    // Large files are hashed beside others too, but not while a thread has nothing to do.
    const atLeast = together ? Math.min(LANES, Math.ceil(queue.length / (threadsAtMost + 1))) : 1;
    const jobs: Job[] = [];
    for (let bytes = 0; queue[0]?.together === together && jobs.length < BATCH_FILES;) {
      if (bytes >= most && jobs.length >= atLeast) break;
      const job = queue.shift();
      if (!job) break;
      jobs.push(job);
      bytes += job.size;
    }
    return { jobs, together };
  };
  const give = (worker: Worker): void => {
    const batches = workers.get(worker) ?? [];
    // The next is at hand when the first is done, because this thread may be busy then; what is large, or among the last, is left to whoever
    // is free sooner.
    const ahead = (): boolean =>
      batches.length < BATCHES_AHEAD &&
      batches.every(({ jobs }) => jobs.length > 1) &&
      queue.length > LANES * (threadsAtMost + 1);
    while (batches.length === 0 || ahead()) {
      const batch = next();
      if (!batch) break;
      batches.push(batch);
      worker.postMessage(asSent(batch));
    }
    if (batches.length > 0) worker.ref();
    else {
      // An idle thread keeps nobody waiting, and does not stay.
      worker.unref();
      idle.set(worker, setTimeout(() => retire(worker), IDLE).unref());
    }
  };
  const retire = (worker: Worker): void => {
    idle.delete(worker);
    workers.delete(worker);
    void worker.terminate();
  };
  const start = (path: string): void => {
    const worker = new Worker(path, { stdout: false, stderr: false });
    workers.set(worker, []);
    worker.on('message', (outcomes: readonly HashOutcome[]) => {
      const answered = workers.get(worker)?.shift();
      answered?.jobs.forEach(({ done }, index) => done(outcomes[index] ?? { error: 'no answer' }));
      give(worker);
    });
    worker.on('error', () => {
      // Threads cannot be had on this machine: what was given to this one is hashed here.
      program = undefined;
      queue.unshift(...(workers.get(worker) ?? []).flatMap(({ jobs }) => jobs));
      workers.delete(worker);
      clearTimeout(idle.get(worker));
      idle.delete(worker);
      arrange();
    });
    give(worker);
  };
  const arrange = (): void => {
    arranged = false;
    if (!helping) void help();
    const effort = queue.reduce((sum, { size, together }) => sum + size * (together ? SHARE_TOGETHER : 1), 0);
    for (const [worker, timer] of idle) {
      if (queue.length === 0) return;
      clearTimeout(timer);
      idle.delete(worker);
      give(worker);
    }
    if (program === undefined || (workers.size === 0 && effort < WORTH_THREADS)) return;
    while (queue.length > 0 && workers.size < threadsAtMost) start(program);
  };
  const help = async (): Promise<void> => {
    helping = true;
    const bytes = queue.reduce((sum, { size, together }) => (together ? sum + size : sum), 0);
    for (let batch = next(); batch; batch = next()) {
      const together = batch.together && bytes >= WORTH_TOGETHER;
      const outcomes = await hashHere({ ...batch, together }, signal);
      batch.jobs.forEach(({ done }, index) => done(outcomes[index] ?? { error: 'ABORT' }));
      // Whoever asks for more, and the threads, have their turn.
      await nextTurn();
    }
    helping = false;
  };
  signal.addEventListener('abort', () => {
    for (const [worker, batches] of workers) {
      void worker.terminate();
      queue.push(...batches.flatMap(({ jobs }) => jobs));
    }
    for (const { done } of queue.splice(0)) done({ error: 'ABORT' });
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
      queue.push({ file, kinds, size, together: size <= LARGEST_TOGETHER && isPlainMd5(kinds), done });
      // Together with all that is asked for in this turn.
      if (!arranged) setImmediate(arrange);
      arranged = true;
    });
    signal.throwIfAborted();
    return outcome;
  };
}

function isPlainMd5([kind, ...others]: readonly HashKind[]): boolean {
  return kind?.algorithm === 'md5' && kind.lineEndings === 'as it is' && others.length === 0;
}

function asSent({ jobs, together }: Batch): HashBatch {
  return { requests: jobs.map(({ file, kinds }) => ({ file, kinds })), together };
}

/** Hashes in this thread. When the run is aborted, fewer outcomes than jobs. */
async function hashHere(batch: Batch, signal: AbortSignal): Promise<readonly HashOutcome[]> {
  if (batch.together && batch.jobs.length > 1) return (await import('./hash-batch.ts')).hashBatch(asSent(batch));
  const outcomes: HashOutcome[] = [];
  for (const job of batch.jobs) {
    if (signal.aborted) break;
    outcomes.push(job.size <= PIECE ? hashFileNow(job) : await hashInPieces(job, signal));
  }
  return outcomes;
}

/** A large file a piece at a time, so that signals are heard; one is hashed while the next is read. */
async function hashInPieces({ file, kinds }: HashRequest, signal: AbortSignal): Promise<HashOutcome> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const opened = handle;
    const stream = hashStream(kinds);
    const read = async (piece: Buffer): Promise<Buffer> => {
      let length = 0;
      while (length < PIECE) {
        const { bytesRead } = await opened.read(piece, length, PIECE - length, null);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return piece.subarray(0, length);
    };
    let spare: Buffer = Buffer.allocUnsafeSlow(PIECE);
    let piece = await read(Buffer.allocUnsafeSlow(PIECE));
    while (piece.length === PIECE) {
      if (signal.aborted) return { error: 'ABORT' };
      const reading = read(spare);
      // Its error is met where it is waited for.
      reading.catch(() => undefined);
      stream.update(piece);
      [spare, piece] = [piece, await reading];
    }
    if (piece.length > 0) stream.update(piece);
    return { digests: stream.digests() };
  } catch (error) {
    return { error: errorCode(error) };
  } finally {
    await handle?.close();
  }
}

/** The thread's program: an entry of its own beside the running bundle; none where this runs from its sources. */
function workerProgram(): string | undefined {
  const folder = dirname(fileURLToPath(import.meta.url));
  return [folder, dirname(folder)].map((place) => join(place, 'hash-worker.js')).find((path) => existsSync(path));
}
