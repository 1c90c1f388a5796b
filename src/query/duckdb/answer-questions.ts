import type { EngineFailure } from '../data-engine.ts';
import type { QuestionResult, TableQuestion } from '../table-question.ts';
import type { TableRequest } from '../table-request.ts';
import { askQuestion, LONGEST_SQL, type RunForeignSql } from '../sql/ask-question.ts';
import { type MadeTable, makeTable } from '../sql/make-table.ts';
import { duckdbDialect } from './duckdb-dialect.ts';
import { inWords } from './in-words.ts';
import type { OpenableTable } from './openable-tables.ts';
import { fileEngine } from './file-engine.ts';
import { QuestionRefused } from './question-refused.ts';
import { restrictTable } from '../sql/restrict-table.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { statementForm } from './statement-form.ts';

/**
 * Answers questions one after the other, each as soon as it is known. Only tables that a question names are made.
 *
 * A number that SQL gives is withheld unless it is known to be made of values that may be shown: where the same statement gives
 * it as well when it sees no other columns.
 *
 * @param found is told each answer; a second time where a value that was withheld need not be
 */
export async function answerQuestions(
  questions: readonly { readonly index: number; readonly question: TableQuestion }[],
  tables: readonly OpenableTable[],
  run: RunSql,
  foreign: RunForeignSql,
  found: (question: number, answer: QuestionResult | EngineFailure) => void,
): Promise<void> {
  const made = new Map<number, MadeTable | EngineFailure>();
  const make = async (index: number, table: OpenableTable): Promise<MadeTable | EngineFailure> => {
    for (const { table: at } of 'only' in table ? (table.only?.among ?? []) : []) {
      const other = tables[at];
      const unread = other && (await once(at, other));
      if (unread && 'failure' in unread) return unread;
    }
    return inWords(table, async (known) => {
      const result = await makeTable(known, tableName(index), run, fileEngine(run).open);
      if (known.only) await restrictTable(known.only, tableName(index), tableName, duckdbDialect, run);
      return result;
    });
  };
  const once = async (index: number, table: OpenableTable): Promise<MadeTable | EngineFailure> => {
    const known = made.get(index) ?? (await make(index, table));
    made.set(index, known);
    return known;
  };
  const names = tables.flatMap((table) => ('failure' in table ? [] : (table.sqlNames ?? [])));
  for (const { index, question } of questions) {
    let unread: EngineFailure | undefined;
    for (const [at, table] of tables.entries()) {
      if (unread || !isNeeded(question, at, table)) continue;
      const result = await once(at, table);
      if ('failure' in result) unread = result;
    }
    if (unread) {
      found(index, unread);
      continue;
    }
    try {
      const { countsRows } =
        'sql' in question
          ? await statementForm(question.sql, names, run, { expression: question.is === 'condition' })
          : { countsRows: false };
      const answer = await askQuestion(question, tableName, duckdbDialect, foreign);
      const hiding = [...made.values()].flatMap((table) => ('failure' in table || !table.hides() ? [] : [table]));
      const hidden =
        question.is === 'sql'
          ? !countsRows && hiding.length > 0
          : question.is === 'aggregate' && hides(made.get(question.table), question.column);
      if (!hidden || 'failure' in answer || 'of' in answer || answer.value === null) {
        found(index, answer);
        continue;
      }
      found(index, { ...answer, withheld: true });
      if (question.is !== 'sql') continue;
      const shown = await seeingOnly(hiding, () => askQuestion(question, tableName, duckdbDialect, foreign));
      if (shown && 'value' in shown && isSame(shown.value, answer.value)) found(index, shown);
    } catch (error) {
      if (!(error instanceof QuestionRefused)) throw error;
      found(index, error.why);
    }
  }
}

function hides(table: MadeTable | EngineFailure | undefined, column: string): boolean {
  return table === undefined || 'failure' in table || table.hides(column);
}

/** What a question gives where only values can be seen that may be shown; undefined where it cannot be asked then. */
async function seeingOnly<Answer>(
  tables: readonly MadeTable[],
  ask: () => Promise<Answer>,
): Promise<Answer | undefined> {
  for (const table of tables) await table.show('shown');
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof QuestionRefused)) throw error;
    return undefined;
  } finally {
    for (const table of tables) await table.show('all');
  }
}

/** Whether two values are the same, but for the order in which fractions were added up. */
function isSame(one: number | boolean | null, other: number | boolean): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  if (Number.isInteger(one) || Number.isInteger(other)) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.abs(other);
}

function tableName(index: number): string {
  return `promotion_gates_table_${index}`;
}

/** Whether a question may need a table: SQL that does not hold any of its names cannot name it. */
function isNeeded(question: TableQuestion, index: number, table: OpenableTable): boolean {
  if (question.is !== 'sql') return question.table === index || mentions('sql' in question ? question.sql : '', table);
  return mentions(question.sql, table);
}

function mentions(sql: string, table: OpenableTable | TableRequest): boolean {
  // It will be refused, and no table made for it.
  if (sql.length > LONGEST_SQL) return false;
  const text = sql.toLowerCase();
  return (table.sqlNames ?? []).some((name) => text.includes(name.toLowerCase().replaceAll('"', '""')));
}
