import type { Location, Unread } from '../../../generated/formats.ts';
import type { DataFile, DataFormat } from '../../../query/data-file.ts';
import type { Repository } from '../../../sources/repository.ts';
import type { ContractNode } from './contract-node.ts';
import { filesOf, findData, unnamed } from './find-data.ts';
import { formatOf } from './data-format.ts';
import type { ObjectNames } from './object-names.ts';

/** Files of one object with the way they are read, or why they are not. */
export type ObjectFiles =
  | { readonly files: readonly DataFile[]; readonly format: DataFormat; readonly notes: readonly string[] }
  | { readonly unread: Unread };

/** Where the data of a contract's objects is. */
export interface DataPlace {
  readonly repository: Repository;
  /** Path of the contract. */
  readonly path: string;
  readonly server: ContractNode | undefined;
  /** Files to read in place of those the server names. */
  readonly data: readonly DataFile[] | undefined;
  /** For messages about data as a whole. */
  readonly location: Location;
}

/** The files of each object, in the order of the objects. */
export function objectFiles(place: DataPlace, objects: readonly ObjectNames[]): readonly ObjectFiles[] {
  const { repository, path, server, data } = place;
  const at = server?.get('path').location ?? place.location;
  if (data !== undefined) {
    return objects.map((object) => {
      const files = filesOf(object, objects, data, ({ name }) => name);
      return files.length === 0
        ? { unread: unnamed(object, data[0]?.name ?? '', at) }
        : withFormat(files, [], givenFormat(server, files, object.aliases), at);
    });
  }
  if (!server) return [];
  return findData(repository, path, server, objects).map((found, index) => {
    if ('unread' in found) return found;
    const files = openable(repository, found.paths, at);
    if ('unread' in files) return files;
    return withFormat(files, found.notes, formatOf(server, found.paths, objects[index]?.aliases), at);
  });
}

function withFormat(
  files: readonly DataFile[],
  notes: readonly string[],
  format: DataFormat | { readonly why: string; readonly remedy?: string },
  at: Location,
): ObjectFiles {
  if ('kind' in format) return { files, format, notes };
  const { remedy = 'write `format:` (csv, tsv, json or parquet) in the contract' } = format;
  return { unread: { outcome: 'unknown', message: format.why, remedy, location: at } };
}

/** Data that somebody names is of the kind its own name says; the delimiter is the contract's. */
function givenFormat(
  server: ContractNode | undefined,
  files: readonly DataFile[],
  tables: readonly string[],
): DataFormat | { readonly why: string; readonly remedy?: string } {
  const names = files.map(({ name }) => name);
  const own = formatOf(undefined, names, tables);
  const stated = formatOf(server, names, tables);
  if ('why' in own) return stated;
  return 'kind' in stated && stated.kind === own.kind ? stated : own;
}

/** Files that may be opened, or why one of them may not. */
function openable(
  repository: Repository,
  paths: readonly string[],
  at: Location,
): readonly DataFile[] | { readonly unread: Unread } {
  const files: DataFile[] = [];
  for (const path of paths) {
    const absolute = repository.absolute(path);
    if (typeof absolute !== 'string') {
      const { unreadable: message, remedy = 'commit the data, or hand in a report made where it is' } = absolute;
      return { unread: { outcome: 'unknown', message, remedy, location: at } };
    }
    files.push({ path: absolute, name: path });
  }
  return files;
}
