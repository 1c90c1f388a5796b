import type { EngineFailure } from '../data-engine.ts';
import type { QuestionResult, TableQuestion } from '../table-question.ts';
import type { TableRequest } from '../table-request.ts';
import { askQuestion, LONGEST_SQL, type RunForeignSql } from '../sql/ask-question.ts';
import { makeTable } from '../sql/make-table.ts';
import { duckdbDialect } from './duckdb-dialect.ts';
import { inWords } from './in-words.ts';
import type { OpenableTable } from './openable-tables.ts';
import { fileEngine } from './file-engine.ts';
import { QuestionRefused } from './question-refused.ts';
import { restrictTable } from '../sql/restrict-table.ts';
import type { RunSql } from '../sql/run-sql.ts';

/**
 * Answers questions one after the other, each as soon as it is known. Only tables that a question names are made.
 *
 * @param found is told each answer
 */
export async function answerQuestions(
  questions: readonly { readonly index: number; readonly question: TableQuestion }[],
  tables: readonly OpenableTable[],
  run: RunSql,
  foreign: RunForeignSql,
  found: (question: number, answer: QuestionResult | EngineFailure) => void,
): Promise<void> {
  const made = new Map<number, EngineFailure | undefined>();
  const make = async (index: number, table: OpenableTable): Promise<EngineFailure | undefined> => {
    if (!made.has(index)) {
      for (const { table: at } of 'only' in table ? (table.only?.among ?? []) : []) {
        const other = tables[at];
        const unread = other && (await make(at, other));
        if (unread) return unread;
      }
      const result = await inWords(table, async (known) => {
        await makeTable(known, tableName(index), run, fileEngine(run).open);
        if (known.only) await restrictTable(known.only, tableName(index), tableName, duckdbDialect, run);
        return undefined;
      });
      made.set(index, result);
    }
    return made.get(index);
  };
  for (const { index, question } of questions) {
    const needed = tables.flatMap((table, at) => (names(question, at, table) ? [{ table, at }] : []));
    let unread: EngineFailure | undefined;
    for (const { table, at } of needed) unread ??= await make(at, table);
    if (unread) {
      found(index, unread);
      continue;
    }
    try {
      found(index, await askQuestion(question, tableName, duckdbDialect, foreign));
    } catch (error) {
      if (!(error instanceof QuestionRefused)) throw error;
      found(index, error.why);
    }
  }
}

function tableName(index: number): string {
  return `promotion_gates_table_${index}`;
}

/** Whether a question may need a table: SQL that does not hold any of its names cannot name it. */
function names(question: TableQuestion, index: number, table: OpenableTable): boolean {
  if (question.is !== 'sql') return question.table === index || mentions('sql' in question ? question.sql : '', table);
  return mentions(question.sql, table);
}

function mentions(sql: string, table: OpenableTable | TableRequest): boolean {
  // It will be refused, and no table made for it.
  if (sql.length > LONGEST_SQL) return false;
  const text = sql.toLowerCase();
  return (table.sqlNames ?? []).some((name) => text.includes(name.toLowerCase().replaceAll('"', '""')));
}
