import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LONGEST_LFS_POINTER, parseLfsPointer } from './formats/lfs-pointer.ts';
import type { Repository, Unreadable } from './repository.ts';
import { safePath } from './safe-path.ts';

/** How the bytes of a file stand to the SHA-256 they are said to have. */
export type DigestAnswer =
  | { readonly holds: 'same'; readonly sha256: string }
  | { readonly holds: 'different'; readonly sha256: string }
  /** The same but for its line endings; `here` are those of the file. */
  | { readonly holds: 'line-endings'; readonly sha256: string; readonly here: 'CRLF' | 'LF' }
  /** A Git LFS pointer lies here instead of the bytes; `sha256` is what it points to. */
  | { readonly holds: 'pointer'; readonly sha256: string }
  | { readonly holds: 'absent'; readonly why: string };

/** Answers whether a file (path from the root) has the bytes that a SHA-256 names. */
export type DigestQuestion = (path: string, sha256: string) => Promise<DigestAnswer>;

/**
 * Compares files with digests, hashing each file once. Data need not be tracked by git (it may have been pulled or
 * generated): a digest names it exactly. Like everything else it is read only below the root and never through a link.
 */
export function digestQuestion(repository: Repository, signal: AbortSignal): DigestQuestion {
  const plain = new Map<string, Promise<string>>();
  const converted = new Map<string, Promise<readonly string[]>>();
  const ask = async (path: string, expected: string): Promise<DigestAnswer> => {
    const file = openData(repository, path);
    if (typeof file !== 'string') return { holds: 'absent', why: file.unreadable };
    const pointer = pointerIn(file);
    if (pointer !== undefined) return { holds: 'pointer', sha256: pointer };
    const sha256 = await once(plain, path, async () => {
      const shared = repository.has(path) ? await repository.sha256(path) : undefined;
      return shared ?? (await digestsOf(file, ['as it is'], signal))[0] ?? '';
    });
    if (sha256 === expected) return { holds: 'same', sha256 };
    const [lineFeeds, carriageReturns] = await once(converted, path, () => digestsOf(file, ['LF', 'CRLF'], signal));
    if (lineFeeds === expected) return { holds: 'line-endings', sha256, here: 'CRLF' };
    if (carriageReturns === expected) return { holds: 'line-endings', sha256, here: 'LF' };
    return { holds: 'different', sha256 };
  };
  return async (path, expected) => {
    try {
      return await ask(path, expected);
    } catch (error) {
      signal.throwIfAborted();
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return { holds: 'absent', why: `\`${path}\` cannot be read (${code})` };
    }
  };
}

function once<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Real absolute path of a file of the working tree, tracked or not, or why it is not read. */
function openData(repository: Repository, path: string): string | Unreadable {
  const tracked = repository.absolute(path);
  if (typeof tracked === 'string' || repository.has(path)) return tracked;
  const safe = safePath(path, '');
  if ('refused' in safe) return tracked;
  const file = join(repository.root, safe.path);
  try {
    if (!lstatSync(file).isFile()) return tracked;
    return relative(repository.root, realpathSync(file)).split(sep).join('/') === safe.path ? file : tracked;
  } catch {
    return tracked;
  }
}

function pointerIn(file: string): string | undefined {
  if (lstatSync(file).size > LONGEST_LFS_POINTER) return undefined;
  return parseLfsPointer(readFileSync(file, 'latin1'))?.sha256;
}

type LineEndings = 'as it is' | 'LF' | 'CRLF';

/** SHA-256 of a file under several treatments of its line endings, in one pass. */
async function digestsOf(
  file: string,
  treatments: readonly LineEndings[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const hashes = treatments.map(() => createHash('sha256'));
  const converts = treatments.some((treatment) => treatment !== 'as it is');
  let held = '';
  const feed = (chunk: Buffer | undefined): void => {
    let lines = '';
    if (converts) {
      const text = held + (chunk?.toString('latin1') ?? '');
      // A carriage return at the end may be half of a line ending: it waits for what follows.
      held = chunk && text.endsWith('\r') ? '\r' : '';
      lines = text.slice(0, text.length - held.length).replaceAll('\r\n', '\n');
    }
    treatments.forEach((treatment, index) => {
      const hash = hashes[index];
      if (treatment === 'as it is') hash?.update(chunk ?? '');
      else hash?.update(treatment === 'LF' ? lines : lines.replaceAll('\n', '\r\n'), 'latin1');
    });
  };
  const chunks: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: 1 << 20, signal });
  for await (const chunk of chunks) feed(chunk);
  feed(undefined);
  return hashes.map((hash) => hash.digest('hex'));
}
