import { hashFileNow } from './hash-file-now.ts';
import type { HashBatch, HashOutcome } from './hash-request.ts';
import { hashTogether } from './hash-together.ts';
import { type Md5Lanes, openMd5Lanes } from './md5-lanes.ts';

let lanes: Md5Lanes | 'none' | undefined;

/** Hashes files, holding the thread until all are done. The outcomes are in the order of the requests. */
export function hashBatch({ requests, together }: HashBatch): readonly HashOutcome[] {
  if (together && requests.length > 1) lanes ??= openMd5Lanes() ?? 'none';
  else return requests.map(hashFileNow);
  if (lanes === 'none') return requests.map(hashFileNow);
  return hashTogether(
    requests.map(({ file }) => file),
    lanes,
  );
}
