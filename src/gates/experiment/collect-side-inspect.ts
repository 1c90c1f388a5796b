import { LIMITS } from '../../sources/document.ts';
import { readInspectArchive } from '../../sources/formats/inspect-archive.ts';
import type { ObservationsQuestion, ResultsAccess } from './collect-observations.ts';
import { inspectResults } from './collect-side-format.ts';
import type { RecognisedResults } from './collect-side-recognised.ts';

/** Reads a binary log of Inspect; undefined where the file is something else, whatever its name. */
export async function readInspectLog(
  { files }: ResultsAccess,
  { path, format = 'inspect' }: ObservationsQuestion,
): Promise<RecognisedResults | undefined> {
  // Text is JSON under another name, or a pointer to what is not here.
  if (format !== 'inspect' || !/\.eval$/i.test(path) || !files.has(path)) return undefined;
  if (typeof files.text(path, LIMITS.evidence) === 'string') return undefined;
  const file = files.absolute(path);
  if (typeof file !== 'string') {
    const { unreadable: message, remedy } = file;
    return {
      kind: 'unreadable',
      problem: { message, ...(remedy === undefined ? {} : { remedy }), location: { path } },
    };
  }
  const document = await readInspectArchive(file, path);
  return 'message' in document ? { kind: 'unreadable', problem: document } : inspectResults(document);
}
