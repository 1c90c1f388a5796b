import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Location, Unread } from '../../../generated/formats.ts';
import type { Repository } from '../../../sources/repository.ts';
import { resolvePath } from '../../../sources/resolve-path.ts';
import { safePath } from '../../../sources/safe-path.ts';
import type { ContractNode } from './contract-node.ts';
import type { ObjectNames } from './object-names.ts';

/** Files of an object as paths from the root, what to say about how they were found, or why there are none. */
export type FoundData =
  { readonly paths: readonly string[]; readonly notes: readonly string[] } | { readonly unread: Unread };

/** Most files that one pattern may stand for. */
const MOST_FILES = 10_000;

/** What is taken as data where a folder is named. */
const DATA_FILE = /\.((csv|tsv|json|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|duckdb|ddb)$/i;

/** A variable (since 3.2), with what stands for it where it has no value. None is looked up: what is in them is nobody's business. */
const VARIABLE = /\$\{(?!(?:object|model|table|schema)\})[A-Za-z_][A-Za-z0-9_]*(?::-([^}]*))?\}/g;

/** Words in a path that stand for the name of an object. */
const PLACEHOLDER = /\{(?:object|model|table|schema)\}/g;

/**
 * Finds the files of each object behind a `local` server: relative to the contract, or from the root, as for every path. With
 * several objects, a placeholder in the path or the name of the file (without its ending) tells whose it is.
 */
export function findData(
  repository: Repository,
  contract: string,
  server: ContractNode,
  objects: readonly ObjectNames[],
): readonly FoundData[] {
  // A server of the type duckdb is the file of a database.
  const key = server.text('type') === 'duckdb' ? 'database' : 'path';
  const written = server.text(key);
  const at = server.get(key).location;
  const stated = written?.replaceAll(VARIABLE, (whole, standIn: string | undefined) => standIn ?? whole);
  const variable = new RegExp(VARIABLE).exec(stated ?? '')?.[0];
  if (variable !== undefined) {
    const unread: Unread = {
      outcome: 'unknown',
      message: `\`${written ?? ''}\` has the variable \`${variable}\`, and a contract is not told what stands in variables here`,
      remedy: `give it a default (\`${variable.replace('}', ':-data}')}\`), or say which files are meant (\`--data\`)`,
      location: at,
    };
    return objects.map(() => ({ unread }));
  }
  if (stated === undefined) {
    const unread: Unread = {
      outcome: 'unknown',
      message: `the server \`${server.text('server') ?? ''}\` has no ${key}`,
      remedy: `add \`${key}:\` with ${key === 'path' ? 'the files of the data' : 'the path of its file'}`,
      location: at,
    };
    return objects.map(() => ({ unread }));
  }
  PLACEHOLDER.lastIndex = 0;
  if (PLACEHOLDER.test(stated)) {
    return objects.map(({ aliases }) => {
      const tries = aliases.map((alias) =>
        expand(
          repository,
          contract,
          stated.replaceAll(PLACEHOLDER, () => escapePattern(alias, stated)),
          at,
        ),
      );
      return tries.find((found) => 'paths' in found) ?? tries[0] ?? { paths: [], notes: [] };
    });
  }
  const all = expand(repository, contract, stated, at);
  if ('unread' in all) return objects.map(() => all);
  return objects.map((object) => {
    const paths = filesOf(object, objects, all.paths, (path) => path);
    if (paths.length > 0) return { paths, notes: all.notes };
    return { unread: unnamed(object, stated, at) };
  });
}

/** Those files that are of an object: all of them where it is the only one, else those that are called like it. */
export function filesOf<File>(
  object: ObjectNames,
  objects: readonly ObjectNames[],
  files: readonly File[],
  nameOf: (file: File) => string,
): readonly File[] {
  if (objects.length === 1) return files;
  return files.filter((file) => {
    const name = nameOf(file);
    // A database has many tables.
    return DATABASE.test(name) || object.aliases.includes(posix.parse(name.replace(/\.(gz|zst|zstd)$/i, '')).name);
  });
}

/** Files that hold several objects. */
const DATABASE = /\.(duckdb|ddb|db)$/i;

/** That none of several files is called like an object. */
export function unnamed({ aliases, name }: ObjectNames, stated: string, at: Location): Unread {
  return {
    outcome: 'unknown',
    message: `which files of \`${stated}\` are \`${name}\` cannot be told: none is called ${aliases.map((alias) => `\`${alias}\``).join(' or ')}`,
    remedy: 'write `{object}` where the name of the object stands in the path, or call the file like the object',
    location: at,
  };
}

function escapePattern(name: string, stated: string): string {
  return isPattern(stated.replaceAll(PLACEHOLDER, '')) ? name.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw`\$&`) : name;
}

function isPattern(text: string): boolean {
  return picomatch.scan(text).isGlob;
}

function expand(repository: Repository, contract: string, stated: string, at: Location): FoundData {
  const unread = (message: string, remedy: string): FoundData => ({
    unread: { outcome: 'unknown', message, remedy, location: at },
  });
  const resolved = resolvePath(repository, stated, contract);
  // A file may have brackets in its name.
  if (!isPattern(stated) || ('path' in resolved && repository.has(resolved.path))) {
    if ('problem' in resolved) return unread(resolved.problem, resolved.remedy);
    const folder = repository.hasFolder(resolved.path) && !repository.has(resolved.path);
    const paths = folder
      ? repository.expand([`${resolved.path.replace(/\/+$/, '')}/`]).filter((path) => DATA_FILE.test(path))
      : [resolved.path];
    if (paths.length === 0)
      return unread(
        `there is no data in the folder \`${resolved.path}\``,
        'commit the data, or hand in a report made where it is',
      );
    return bounded(paths, stated, resolved.note === undefined ? [] : [resolved.note], unread);
  }
  const folder = posix.dirname(contract);
  const near = safePath(stated, folder === '.' ? '' : folder.replaceAll(/[\\*?[\]{}()!+@|]/g, '?'));
  if ('refused' in near) return unread(`\`${stated}\` is not read: ${near.refused}`, 'name files of this repository');
  const found = repository.match([near.path]);
  const far = safePath(stated, '');
  const elsewhere =
    'path' in far && far.path !== near.path && !/^\.\.?\//.test(stated) ? repository.match([far.path]) : [];
  if (found.length > 0 && elsewhere.some((path) => !found.includes(path))) {
    return unread(
      `\`${stated}\` matches files beside the contract (\`${found[0] ?? ''}\`, …) and from the root of the repository (\`${elsewhere[0] ?? ''}\`, …)`,
      `write \`./${stated}\` for those beside the contract`,
    );
  }
  if (found.length > 0) return bounded(found, stated, [], unread);
  if (elsewhere.length === 0)
    return unread(
      `no file of the repository matches \`${stated}\``,
      'commit the data, fetch it before this runs, or hand in a report made where it is',
    );
  return bounded(
    elsewhere,
    stated,
    [`\`${stated}\` matches nothing beside \`${contract}\`; taken from the root of the repository`],
    unread,
  );
}

function bounded(
  paths: readonly string[],
  stated: string,
  notes: readonly string[],
  unread: (message: string, remedy: string) => FoundData,
): FoundData {
  if (paths.length > MOST_FILES)
    return unread(
      `\`${stated}\` stands for ${paths.length} files; at most ${MOST_FILES} are read`,
      'name fewer, or check them where they are',
    );
  return { paths, notes };
}
