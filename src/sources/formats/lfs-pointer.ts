/** What stands in git for a file that Git LFS keeps elsewhere. */
export interface LfsPointer {
  /** SHA-256 of the bytes it stands for, lower case. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Pointers are short; nothing longer is one. In bytes. */
export const LONGEST_LFS_POINTER = 1024;

/** Reads a Git LFS pointer (version 1), or answers undefined where the text is something else. */
export function parseLfsPointer(text: string): LfsPointer | undefined {
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n') || !text.endsWith('\n')) return undefined;
  const lines = text.split('\n');
  const sha256 = lines
    .map((line) => /^oid sha256:([0-9a-f]{64})$/.exec(line)?.[1])
    .find((digest) => digest !== undefined);
  const size = lines.map((line) => /^size (\d+)$/.exec(line)?.[1]).find((digits) => digits !== undefined);
  return sha256 !== undefined && size !== undefined ? { sha256, size: Number(size) } : undefined;
}
