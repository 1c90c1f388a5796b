import { LONGEST_LFS_POINTER, parseLfsPointer } from '../formats/lfs-pointer.ts';

/** The SHA-256 that a whole file stands for, where it is a pointer of Git LFS: told while the file is open, because opening costs more than reading. */
export function pointerIn(bytes: Buffer, length: number): string | undefined {
  if (length > LONGEST_LFS_POINTER) return undefined;
  return parseLfsPointer(bytes.toString('latin1', 0, length))?.sha256;
}
