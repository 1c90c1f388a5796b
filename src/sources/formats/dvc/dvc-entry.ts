import type { Location } from '../../../generated/formats.ts';
import type { ExpectedDigest } from '../../data-question.ts';
import { isRecord } from '../../../model/is-record.ts';

/** A file or folder with the digest DVC recorded for it. */
export interface DvcEntry {
  /** As written, relative to the stage's working directory. */
  readonly path: string;
  /** Undefined where DVC recorded none that bytes can be held against. */
  readonly digest?: ExpectedDigest;
  /** In bytes. */
  readonly size?: number;
  /** Of a folder: how many files it held. */
  readonly files?: number;
  readonly location: () => Location;
}

/** Where a value of the document stands. */
export type Locate = (...keys: readonly (string | number)[]) => Location;

const MD5 = /^[0-9a-f]{32}(\.dir)?$/;

/** Reads the list of `deps` or `outs` at these keys. What is no entry is left out; a folder whose files are listed one by one becomes those files. */
export function dvcEntries(value: unknown, locate: Locate, keys: readonly (string | number)[]): readonly DvcEntry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    if (!isRecord(item) || typeof item['path'] !== 'string') return [];
    const at = [...keys, index];
    const { path, files } = item;
    if (Array.isArray(files) && typeof item['md5'] !== 'string')
      return files.flatMap((file: unknown, number) =>
        isRecord(file) && typeof file['relpath'] === 'string'
          ? [entry(`${path}/${file['relpath']}`, file, item['hash'], () => locate(...at, 'files', number))]
          : [],
      );
    return [entry(path, item, item['hash'], () => locate(...at))];
  });
}

function entry(
  path: string,
  item: Readonly<Record<string, unknown>>,
  hash: unknown,
  location: () => Location,
): DvcEntry {
  const { md5, size, nfiles } = item;
  const value = typeof md5 === 'string' ? md5.toLowerCase() : '';
  return {
    path,
    ...(MD5.test(value) ? { digest: { algorithm: hash === 'md5' ? 'md5' : 'md5-dos2unix', value } } : {}),
    ...(typeof size === 'number' ? { size } : {}),
    ...(typeof nfiles === 'number' ? { files: nfiles } : {}),
    location,
  };
}
