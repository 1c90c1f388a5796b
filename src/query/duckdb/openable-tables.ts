import { realpathSync } from 'node:fs';
import type { EngineFailure } from '../data-engine.ts';
import type { DataFile } from '../data-file.ts';
import type { TableRequest } from '../table-request.ts';
import { engineWords } from './engine-words.ts';
import { plainFile } from './plain-file.ts';

/** A table whose files the engine can open as they are, or why it cannot be read. */
export type OpenableTable = TableRequest | (EngineFailure & Pick<TableRequest, 'sqlNames'>);

/**
 * The tables of a request with real paths, text that is compressed or in another encoding than UTF-8 rewritten into the temporary
 * folder.
 */
export async function openableTables(
  requests: readonly TableRequest[],
  temporary: string,
): Promise<{
  readonly tables: readonly OpenableTable[];
  readonly files: readonly string[];
  readonly databases: readonly string[];
}> {
  const files = new Set<string>();
  const databases = new Set<string>();
  const unpacked = { bytes: 0 };
  const rewritten = new Map<string, Promise<DataFile>>();
  const tables: OpenableTable[] = [];
  for (const request of requests) {
    try {
      const opened: DataFile[] = [];
      for (const file of request.files) {
        const real = { ...file, path: realPath(file.path) };
        const key = `${real.path}\0${'encoding' in request.format ? (request.format.encoding ?? '') : ''}`;
        const plain =
          rewritten.get(key) ?? plainFile(real, request.format, temporary, String(rewritten.size), unpacked);
        rewritten.set(key, plain);
        const openable = await plain;
        (request.format.kind === 'duckdb' ? databases : files).add(openable.path);
        opened.push(openable);
      }
      tables.push({ ...request, files: opened });
    } catch (error) {
      const names = request.files.map(({ name }) => name);
      tables.push({
        ...engineWords(error, request.format, names),
        ...(request.sqlNames ? { sqlNames: request.sqlNames } : {}),
      });
    }
  }
  return { tables, files: [...files], databases: [...databases] };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Opening it will say what is wrong with it.
    return path;
  }
}
