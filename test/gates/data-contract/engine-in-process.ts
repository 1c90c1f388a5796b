import type { DataEngine } from '../../../src/query/data-engine.ts';
import type { TableRequest } from '../../../src/query/table-request.ts';
import { answerTable } from '../../../src/query/duckdb/answer-table.ts';
import { checkReference } from '../../../src/query/duckdb/check-reference.ts';
import { openEngine } from '../../query/open-engine.ts';

/** The engine in this process, for tests that look at hundreds of contracts. It answers no question in SQL. */
export const engineInProcess: DataEngine = {
  scan: async ({ tables, references = [] }) => {
    const run = await openEngine(tables.flatMap(({ files }) => files.map(({ path }) => path)));
    const answer = (table: TableRequest, index: number) => answerTable(table, `t${index}`, run);
    return {
      tables: await Promise.all(tables.map(answer)),
      references: await Promise.all(
        references.map((reference, index) => checkReference(reference, tables, `r${index}`, run)),
      ),
    };
  },
};
