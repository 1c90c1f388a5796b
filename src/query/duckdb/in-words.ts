import type { EngineFailure } from '../data-engine.ts';
import type { TableRequest } from '../table-request.ts';
import { engineWords } from './engine-words.ts';
import type { OpenableTable } from './openable-tables.ts';

/** What work on a table gives, or why it does not; what is known before is not tried. */
export async function inWords<Result>(
  table: OpenableTable | TableRequest,
  work: (table: TableRequest) => Promise<Result>,
): Promise<Result | EngineFailure> {
  if ('failure' in table) return table;
  try {
    return await work(table);
  } catch (error) {
    return engineWords(
      error,
      table.format,
      table.files.map(({ name }) => name),
    );
  }
}
