import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { DataFile } from './data-file.ts';

/** What is taken as data where a folder is named. */
const DATA_FILE = /\.((csv|tsv|json|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|duckdb|ddb)$/i;

/** Files that are looked at for a pattern, and that one may stand for. */
const MOST_LOOKED_AT = 200_000;
const MOST_FILES = 10_000;

/**
 * Data files that a person names at a desk or in a job: a file, a folder of them, or a pattern. They may lie anywhere.
 *
 * @param stated path, relative to `folder` or absolute
 * @param folder against which names in messages are relative too
 * @throws ConfigurationError where there is nothing of that name
 */
export function findDataFiles(stated: string, folder: string): readonly DataFile[] {
  const path = resolve(folder, stated);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isFile()) return [dataFile(path, folder)];
  let paths: readonly string[];
  if (kind?.isDirectory()) {
    paths = walk(path).filter((file) => DATA_FILE.test(file));
  } else {
    const { base, glob, isGlob } = picomatch.scan(stated.split(sep).join('/'));
    if (!isGlob)
      throw new ConfigurationError({
        message: `there is no file \`${stated}\``,
        remedy: 'name the data that is to be read',
      });
    const start = resolve(folder, base);
    const matches = picomatch(glob);
    paths = walk(start).filter((file) => matches(relative(start, file).split(sep).join('/')));
  }
  if (paths.length === 0)
    throw new ConfigurationError({
      message: `there is no data file in \`${stated}\``,
      remedy: 'name the data that is to be read',
    });
  if (paths.length > MOST_FILES) {
    throw new ConfigurationError({
      message: `\`${stated}\` stands for ${paths.length} files; at most ${MOST_FILES} are read`,
      remedy: 'name fewer',
    });
  }
  return paths.map((file) => dataFile(file, folder));
}

function dataFile(path: string, folder: string): DataFile {
  const name = relative(folder, path).split(sep).join('/');
  // On another drive there is no relative path, and an absolute one belongs in no report.
  return { path: realpathSync(path), name: isAbsolute(name) ? `${basename(dirname(path))}/${basename(path)}` : name };
}

function walk(folder: string): readonly string[] {
  const found: string[] = [];
  const enter = (below: string): void => {
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(below, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) enter(path);
      else if (entry.isFile() && found.push(path) > MOST_LOOKED_AT) {
        throw new ConfigurationError({
          message: `there are more than ${MOST_LOOKED_AT} files to look at`,
          remedy: 'name a folder nearer to the data',
        });
      }
    }
  };
  enter(folder);
  return found.sort();
}
