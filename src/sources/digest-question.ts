import { dataQuestion } from './data-question.ts';
import type { Repository } from './repository.ts';

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

/** Compares files with their SHA-256, hashing each file once. What is read, and how, is as in `dataQuestion`. */
export function digestQuestion(repository: Repository, signal: AbortSignal): DigestQuestion {
  const ask = dataQuestion(repository, signal);
  return async (path, sha256) => {
    const answer = await ask(path, { algorithm: 'sha256', value: sha256 });
    if (answer.holds === 'absent') return answer;
    const { digest, ...rest } = answer;
    return { ...rest, sha256: digest };
  };
}
