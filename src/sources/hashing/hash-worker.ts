import { parentPort } from 'node:worker_threads';
import { hashFileNow } from './hash-file-now.ts';
import type { HashOutcome, HashRequest } from './hash-request.ts';

/** A thread that hashes the files it is sent, one batch after another. */
parentPort?.on('message', (batch: readonly HashRequest[]) => {
  parentPort?.postMessage(batch.map((request): HashOutcome => hashFileNow(request)));
});
