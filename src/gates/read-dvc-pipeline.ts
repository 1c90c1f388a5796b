import { posix } from 'node:path';
import { LIMITS } from '../sources/document.ts';
import { type DvcLock, readDvcLock } from '../sources/formats/dvc/dvc-lock.ts';
import type { CommandOptions } from '../sources/formats/dvc/dvc-template.ts';
import { type DvcPipeline, readDvcYaml } from '../sources/formats/dvc/dvc-yaml.ts';
import type { Repository, Unreadable } from '../sources/repository.ts';
import { safePath } from '../sources/safe-path.ts';
import { oncePerRepository } from './once-per-repository.ts';

/** A pipeline of DVC: what `dvc.yaml` declares, and what `dvc.lock` beside it recorded. */
export interface ReadPipeline {
  /** Path of `dvc.yaml`. */
  readonly path: string;
  readonly lockPath: string;
  readonly folder: string;
  readonly declared: DvcPipeline | Unreadable;
  readonly locked: DvcLock | Unreadable;
  /** Files that were read for it: `dvc.yaml`, `dvc.lock`, files with variables, `.dvc/config`. */
  readonly read: readonly string[];
}

/** Where a pipeline is read from. */
export type PipelineFiles = Pick<Repository, 'has' | 'text' | 'document'>;

/** The lock beside a `dvc.yaml`, or the lock itself. */
export function lockBeside(path: string): string {
  return posix.join(posix.dirname(path), 'dvc.lock');
}

/** Reads a pipeline by the path of its `dvc.yaml` or its `dvc.lock`. */
export function readPipeline(path: string, repository: Repository): ReadPipeline {
  return pipelineIn(posix.dirname(path), repository);
}

/** Where the stages of a lock work, relative to its folder; a stage of which nothing is declared works in the folder itself. */
export function dvcWorkingDirectories(lockPath: string, repository: Repository): ReadonlyMap<string, string> {
  const { declared } = readPipeline(lockPath, repository);
  if ('unreadable' in declared) return new Map();
  return new Map(declared.stages.map(({ name, workingDirectory }) => [name, workingDirectory]));
}

const pipelineIn = oncePerRepository((folder, repository): ReadPipeline => readPipelineFrom(folder, repository));

/** Reads the pipeline of a folder from any files. */
export function readPipelineFrom(folder: string, repository: PipelineFiles): ReadPipeline {
  const path = posix.join(folder, 'dvc.yaml');
  const lockPath = posix.join(folder, 'dvc.lock');
  const read = new Set<string>();
  const textOf = (file: string, limit: number): string | Unreadable => {
    const text = repository.text(file, limit);
    if (repository.has(file)) read.add(file);
    return text;
  };
  const lock = repository.document(lockPath, LIMITS.evidence);
  if (repository.has(lockPath)) read.add(lockPath);
  const text = textOf(path, LIMITS.configuration);
  const document = repository.document(path, LIMITS.configuration);
  const surroundings = {
    options: commandOptions(folder, repository, read),
    document: (stated: string) => {
      const safe = safePath(stated, folder === '.' ? '' : folder);
      if ('refused' in safe || !repository.has(safe.path)) return undefined;
      const content = textOf(safe.path, LIMITS.configuration);
      const parsed = repository.document(safe.path, LIMITS.configuration);
      return typeof content === 'string' && !('unreadable' in parsed) ? { text: content, document: parsed } : undefined;
    },
  };
  const declared =
    typeof text !== 'string' ? text : 'unreadable' in document ? document : readDvcYaml(document, text, surroundings);
  return {
    path,
    lockPath,
    folder,
    declared,
    locked: 'unreadable' in lock ? lock : readDvcLock(lock),
    read: [...read],
  };
}

/** How this project has DVC write options into commands: `[parsing]` of the nearest `.dvc/config`. */
function commandOptions(folder: string, repository: PipelineFiles, read: Set<string>): CommandOptions {
  for (let at = folder; ; at = posix.dirname(at)) {
    const path = posix.join(at, '.dvc/config');
    const text = repository.has(path) ? repository.text(path, LIMITS.configuration) : undefined;
    if (typeof text === 'string') {
      read.add(path);
      const section = /^\s*\[parsing\]\s*$([^[]*)/m.exec(text)?.[1] ?? '';
      return {
        bool: /^\s*bool\s*=\s*boolean_optional\s*$/m.test(section) ? 'boolean_optional' : 'store_true',
        list: /^\s*list\s*=\s*append\s*$/m.test(section) ? 'append' : 'nargs',
      };
    }
    if (at === '.' || at === '/') return { bool: 'store_true', list: 'nargs' };
  }
}
