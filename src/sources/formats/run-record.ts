import type { Location, RunRecord } from '../../generated/formats.ts';
import { run as validator } from '../../generated/validators/run.js';
import type { Problem } from '../../model/problem.ts';
import { checkDocument } from '../check-document.ts';
import { LIMITS } from '../document.ts';
import type { Repository } from '../repository.ts';
import { resolvePath } from '../resolve-path.ts';

/** A file and a digest that a run recorded for it. */
export interface RecordedFile {
  /** From the repository's root. */
  readonly path: string;
  /** Git blob id of code; SHA-256 of data and outputs. */
  readonly digest: string;
  readonly location: () => Location;
}

/** A run record, its paths resolved from the repository's root. */
export interface ReadRun {
  readonly path: string;
  /** As written, where it could be read; its paths are unresolved. */
  readonly record?: RunRecord;
  /** Why it could not be read. */
  readonly problem?: Problem;
  /** It could not be read because it is not in this checkout. */
  readonly absent?: true;
  readonly code: readonly RecordedFile[];
  readonly data: readonly RecordedFile[];
  readonly outputs: readonly RecordedFile[];
  /** Where a value of the record stands. */
  readonly locate: (...keys: readonly string[]) => Location;
}

function isRunRecord(value: unknown): value is RunRecord {
  return validator(value);
}

/** Reads a run record. What is wrong with it becomes its problem; nothing is thrown. */
export function readRun(repository: Repository, path: string): ReadRun {
  const failed = (problem: Problem): ReadRun => ({
    path,
    problem,
    code: [],
    data: [],
    outputs: [],
    locate: () => ({ path, line: 1 }),
  });
  const document = repository.document(path, LIMITS.evidence);
  if ('unreadable' in document) {
    const { unreadable, remedy } = document;
    const run = failed({ message: unreadable, ...(remedy === undefined ? {} : { remedy }) });
    return repository.has(path) ? run : { ...run, absent: true };
  }
  const record = document.value;
  if (!isRunRecord(record)) {
    return failed(
      checkDocument(document, validator)[0] ?? { message: 'it is no run record', location: document.locate() },
    );
  }
  let refused: Problem | undefined;
  const resolve = <Entry>(
    key: 'code' | 'data' | 'outputs',
    entries: Readonly<Record<string, Entry>>,
    digestOf: (entry: Entry) => string,
  ): RecordedFile[] =>
    Object.entries(entries).flatMap(([stated, entry]) => {
      const location = (): Location => document.locateKey(key, stated);
      const resolved = resolvePath(repository, stated, path);
      if ('path' in resolved) return [{ path: resolved.path, digest: digestOf(entry), location }];
      refused ??= { message: resolved.problem, remedy: resolved.remedy, location: location() };
      return [];
    });
  const code = resolve('code', record.code, (blob) => blob);
  const data = resolve('data', record.data ?? {}, ({ sha256 }) => sha256);
  const outputs = resolve('outputs', record.outputs, ({ sha256 }) => sha256);
  if (refused) return failed(refused);
  return { path, record, code, data, outputs, locate: (...keys) => document.locate(...keys) };
}
