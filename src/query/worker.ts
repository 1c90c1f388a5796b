import { mkdirSync, openSync, realpathSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineFailure } from './data-engine.ts';
import { engineWords, MORE_MEMORY } from './duckdb/engine-words.ts';
import { answerQuestions } from './duckdb/answer-questions.ts';
import { answerTable } from './duckdb/answer-table.ts';
import { checkReference } from './duckdb/check-reference.ts';
import { errorCode } from './duckdb/error-code.ts';
import { inWords } from './duckdb/in-words.ts';
import { openConnection, runOn, startInstance } from './duckdb/open-instance.ts';
import { openableTables } from './duckdb/openable-tables.ts';
import { runForeignSql } from './duckdb/run-foreign-sql.ts';
import { sendColumns } from './duckdb/send-columns.ts';
import {
  COLUMNS_FILE,
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

/** A folder of its own. Whoever started it removes it too, unless that has died. The next argument is the folder of the engine (see native-engine.ts). */
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

async function serve({ scan, asked }: WorkerRequest): Promise<void> {
  watchMemory(scan.limits.megabytes);
  const { tables, files, databases } = await openableTables(scan.tables, temporary);
  let connection: Awaited<ReturnType<typeof openConnection>>;
  try {
    connection = await openConnection(await instance, { files, databases, megabytes: scan.limits.megabytes });
  } catch {
    answer({ stopped: NO_ENGINE });
    return;
  }
  const run = runOn(connection);
  if (asked) {
    const questions = asked.flatMap((index) => {
      const question = scan.questions?.[index];
      return question ? [{ index, question }] : [];
    });
    await answerQuestions(questions, tables, run, runForeignSql(connection), (question, result) =>
      answer({ question, answer: result }),
    );
    return;
  }
  for (const [table, request] of tables.entries()) {
    answer({ table, result: await inWords(request, (known) => answerTable(known, `t${table}`, run)) });
  }
  const readable = tables.map((table) => ('failure' in table ? undefined : table));
  for (const [reference, request] of (scan.references ?? []).entries()) {
    const sides = [tables[request.from.table], tables[request.to.table]];
    const unread = sides.find((side) => side && 'failure' in side);
    const child = readable[request.from.table];
    const checked =
      unread && 'failure' in unread
        ? unread
        : child
          ? await inWords(child, () => checkReference(request, readable, `r${reference}`, run))
          : NO_TABLE;
    answer({ reference, checked });
  }
}

const NO_TABLE: EngineFailure = { failure: 'refused', message: 'there is no such table', remedy: 'please report it' };

const NO_ENGINE: EngineFailure = {
  failure: 'no-engine',
  message: 'no SQL engine: the one that was found cannot be loaded on this machine',
  remedy: 'take it away, so that one for this platform is installed, or name another in `engine-directory`',
};

/** Whether columns are there to be taken. */
async function serveColumns({ fetch }: ColumnsWorkerRequest): Promise<boolean> {
  watchMemory(fetch.limits.megabytes);
  let connection: Awaited<ReturnType<typeof openConnection>>;
  let path: string;
  try {
    path = realpathSync(fetch.file.path);
    connection = await openConnection(await instance, { files: [path], megabytes: fetch.limits.megabytes });
  } catch {
    answer({ stopped: NO_ENGINE });
    return false;
  }
  try {
    const columns = openSync(join(temporary, COLUMNS_FILE), 'wx', 0o600);
    await sendColumns({ ...fetch, file: { ...fetch.file, path } }, connection, {
      answer,
      bytes: (bytes) => write(columns, bytes),
    });
    return true;
  } catch (error) {
    answer({ stopped: engineWords(error, { kind: 'parquet' }, [fetch.file.name]) });
    return false;
  }
}

mkdirSync(temporary, { mode: 0o700 });
// Often before the request is there: whoever started it is then still at something else. What is wrong with it is said where it is asked for.
const instance = startInstance(temporary);
instance.catch(() => {});
const received: string[] = [];
let length = 0;
let started = false;
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text: string) => {
  if (started) return;
  const lineEnd = text.indexOf('\n');
  received.push(lineEnd === -1 ? text : text.slice(0, lineEnd));
  length += text.length;
  if (lineEnd === -1 && length <= LONGEST_MESSAGE) return;
  started = true;
  const request: WorkerRequest | ColumnsWorkerRequest = JSON.parse(received.join(''));
  received.length = 0;
  ('fetch' in request ? serveColumns(request) : serve(request)).then(
    (waiting) => {
      // What was written is gone with it: whoever asked closes the input once it is taken over.
      if (waiting === true) return;
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
