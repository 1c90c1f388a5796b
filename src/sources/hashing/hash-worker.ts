import { parentPort } from 'node:worker_threads';
import { hashBatch } from './hash-batch.ts';
import type { HashBatch } from './hash-request.ts';

/** A thread that hashes the files it is sent, one batch after another. */
parentPort?.on('message', (batch: HashBatch) => {
  parentPort?.postMessage(hashBatch(batch));
});
