import { mkdirSync, realpathSync, rmSync, writeSync } from 'node:fs';
import { engineWords, MORE_MEMORY } from './duckdb/engine-words.ts';
import type { EngineFailure } from './data-engine.ts';
import { errorCode } from './duckdb/error-code.ts';
import { openConnection, openInstance } from './duckdb/open-instance.ts';
import type { RunSql } from './duckdb/run-sql.ts';
import { scanTable } from './duckdb/scan-table.ts';
import { sendColumns } from './duckdb/send-columns.ts';
import {
  type ColumnsWorkerAnswer,
  type ColumnsWorkerRequest,
  LONGEST_MESSAGE,
  type WorkerAnswer,
  type WorkerRequest,
} from './duckdb/worker-protocol.ts';

/*
 * The process in which data is opened, an entry of its own. It is given one request, answers, and ends; it ends itself when it
 * uses more memory than it may, and when whoever started it is gone.
 */

/** How often it looks at its own memory, in milliseconds. */
const WATCH = 20;

/** A folder of its own. Whoever started it removes it too, unless that has died. */
const temporary = process.argv[2] ?? '';

// An interrupted run is ended by its parent, which may still want to hear why: a signal to the whole group is not for us.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

function answer(message: WorkerAnswer | ColumnsWorkerAnswer): void {
  write(1, Buffer.from(`${JSON.stringify(message)}\n`));
}

function write(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error;
    }
  }
}

function cleanUp(): void {
  rmSync(temporary, { recursive: true, force: true });
}

/** Ends at once: threads of the engine may be at work, and leaving in an orderly way would wait for them. */
function endAtOnce(): void {
  cleanUp();
  process.kill(process.pid, 'SIGKILL');
}

function watchMemory(megabytes: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() <= megabytes * 1e6) return;
    answer({
      stopped: {
        failure: 'memory-limit',
        message: `reading the data takes more than ${megabytes} MB of memory`,
        remedy: MORE_MEMORY,
      },
    });
    endAtOnce();
  }, WATCH);
}

async function serve({ engine, scan }: WorkerRequest): Promise<void> {
  watchMemory(scan.limits.megabytes);
  const files = new Set<string>();
  const tables = scan.tables.map((table) => ({
    ...table,
    files: table.files.map((file) => {
      try {
        const path = realpathSync(file.path);
        files.add(path);
        return { ...file, path };
      } catch {
        // Opening it will say what is wrong with it.
        return file;
      }
    }),
  }));
  let run: RunSql;
  try {
    run = await openInstance({ engine, files: [...files], temporary, megabytes: scan.limits.megabytes });
  } catch {
    answer({ stopped: NO_ENGINE });
    return;
  }
  for (const [table, request] of tables.entries()) {
    try {
      answer({ table, result: await scanTable(request, `t${table}`, run) });
    } catch (error) {
      answer({
        table,
        result: engineWords(
          error,
          request.format,
          request.files.map(({ name }) => name),
        ),
      });
    }
  }
}

const NO_ENGINE: EngineFailure = {
  failure: 'no-engine',
  message: 'no SQL engine: the one that was found cannot be loaded on this machine',
  remedy: 'take it away, so that one for this platform is installed, or name another in `engine-directory`',
};

async function serveColumns({ engine, fetch }: ColumnsWorkerRequest): Promise<void> {
  watchMemory(fetch.limits.megabytes);
  let connection: Awaited<ReturnType<typeof openConnection>>;
  let path: string;
  try {
    path = realpathSync(fetch.file.path);
    connection = await openConnection({ engine, files: [path], temporary, megabytes: fetch.limits.megabytes });
  } catch {
    answer({ stopped: NO_ENGINE });
    return;
  }
  try {
    await sendColumns({ ...fetch, file: { ...fetch.file, path } }, connection, {
      answer,
      bytes: (bytes) => write(3, bytes),
    });
  } catch (error) {
    answer({ stopped: engineWords(error, { kind: 'parquet' }, [fetch.file.name]) });
  }
}

mkdirSync(temporary, { mode: 0o700 });
let received = '';
let started = false;
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text: string) => {
  if (started) return;
  received += text;
  const lineEnd = received.indexOf('\n');
  if (lineEnd === -1 && received.length <= LONGEST_MESSAGE) return;
  started = true;
  const request: WorkerRequest | ColumnsWorkerRequest = JSON.parse(received.slice(0, lineEnd));
  received = '';
  ('fetch' in request ? serveColumns(request) : serve(request)).then(
    () => {
      cleanUp();
      process.exit(0);
    },
    () => {
      cleanUp();
      process.exit(1);
    },
  );
});
process.stdin.on('end', endAtOnce);
process.stdin.on('error', endAtOnce);
