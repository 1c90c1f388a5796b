import { posix } from 'node:path';
import type { Location } from '../../../generated/formats.ts';
import { LIMITS } from '../../../sources/document.ts';
import type { Repository } from '../../../sources/repository.ts';
import { oncePerRepository } from '../../once-per-repository.ts';
import { serverNames, type ServerNames } from './contract-names.ts';

/** A data contract (ODCS), as far as lineage asks: where its data lives, how ready and how personal it is. */
export interface SourceContract {
  readonly path: string;
  readonly id: string;
  readonly version?: string;
  /** Its id, its name and its tables' names: a dataset that is called so is its data. */
  readonly names: readonly string[];
  readonly servers: readonly ServerNames[];
  /** Where it says that the data is synthetic. */
  readonly synthetic?: Location;
  /** Where its servers stand. */
  readonly serversAt: Location;
  /** Names of all its columns. */
  readonly columns: readonly string[];
  /** What has a classification or tags, in small letters; a column has those of what it is made of, too. */
  readonly classified: readonly {
    /** Left out: the whole contract, or a table of it, is marked. */
    readonly column?: string;
    readonly words: readonly string[];
    readonly location: Location;
  }[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** Reads a contract once for a repository; undefined where there is none that can be read. What is wrong with it is told by the gate for contracts. */
export const sourceContract = oncePerRepository((path, repository): { readonly contract?: SourceContract } => {
  const contract = read(path, repository);
  return contract ? { contract } : {};
});

function read(path: string, repository: Repository): SourceContract | undefined {
  const document = repository.document(path, LIMITS.configuration);
  if ('unreadable' in document) return undefined;
  const value = mapping(document.value);
  const id = text(value?.['id']);
  if (!value || id === undefined) return undefined;
  const tables = list(value['schema']).flatMap((entry, index) => {
    const table = mapping(entry);
    return table ? [{ table, index }] : [];
  });
  const stored = tables.flatMap(({ table }) => [text(table['physicalName']), text(table['name'])].filter(isText));
  const folder = posix.dirname(path);
  const version = text(value['version']);
  const synthetic = syntheticAt(value);
  return {
    path,
    id,
    ...(version === undefined ? {} : { version }),
    names: [...new Set([id, text(value['name']), ...stored].filter(isText))],
    servers: list(value['servers']).flatMap((server) => {
      const entry = mapping(server);
      return entry ? [serverNames(entry, [...new Set(stored)], folder === '.' ? '' : folder)] : [];
    }),
    ...(synthetic ? { synthetic: document.locate(...synthetic) } : {}),
    serversAt: document.locate('servers'),
    columns: [
      ...new Set(
        tables.flatMap(({ table }) =>
          list(table['properties'])
            .map((entry) => text(mapping(entry)?.['name']))
            .filter(isText),
        ),
      ),
    ],
    classified: [
      ...tables.flatMap(({ table, index }) =>
        list(table['properties']).flatMap((entry, place) => {
          const property = mapping(entry);
          const names = [text(property?.['name']), text(property?.['physicalName'])].filter(isText);
          const words = [...marksIn(property)];
          return words.length === 0
            ? []
            : names.map((column) => ({
                column,
                words,
                location: document.locate('schema', index, 'properties', place),
              }));
        }),
      ),
      ...tables.flatMap(({ table, index }) => markedWhole(table, document.locate('schema', index, 'tags'))),
      ...markedWhole(value, document.locate('tags')),
    ],
  };
}

/** What a property, or one within it, is marked as. */
function* marksIn(property: Mapping | undefined, seen = new Set<Mapping>()): Iterable<string> {
  if (!property || seen.has(property)) return;
  seen.add(property);
  for (const word of [property['classification'], ...list(property['tags'])].map(text))
    if (word !== undefined) yield word.toLowerCase();
  for (const inner of [...list(property['properties']), property['items']]) yield* marksIn(mapping(inner), seen);
}

function markedWhole(value: Mapping, location: Location): SourceContract['classified'] {
  const words = list(value['tags']).map(text).filter(isText);
  return words.length === 0 ? [] : [{ words: words.map((word) => word.toLowerCase()), location }];
}

/** `tags: [synthetic]`, a custom property `synthetic: true`, or a server in an environment of that name. */
function syntheticAt(value: Mapping): readonly (string | number)[] | undefined {
  const tag = list(value['tags']).findIndex((word) => text(word)?.toLowerCase() === 'synthetic');
  if (tag >= 0) return ['tags', tag];
  const custom = list(value['customProperties']).findIndex((entry) => {
    const property = mapping(entry);
    const said = property?.['value'];
    return text(property?.['property'])?.toLowerCase() === 'synthetic' && (said === true || said === 'true');
  });
  return custom < 0 ? undefined : ['customProperties', custom];
}

function mapping(value: unknown): Mapping | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 2000 ? value : undefined;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
