import type * as Api from '@duckdb/node-api';
import { LONGEST_SQL, refused, type RunForeignSql } from '../sql/ask-question.ts';
import type { EngineFailure } from '../data-engine.ts';
import { QuestionRefused } from './question-refused.ts';

/** Number of SELECT among the engine's kinds of statement (`duckdb_statement_type`). */
const SELECT = 1;

/** Longest time one statement may take before it is interrupted, in seconds. What does not listen is ended with the process. */
const SECONDS = 60;

/**
 * Runs SQL of a contract: one statement, a SELECT by what the engine takes it for and by its first word (which PRAGMA, DESCRIBE and
 * the like are not), of which two rows are read.
 *
 * @throws QuestionRefused where it is refused or fails
 */
export function runForeignSql(connection: Api.DuckDBConnection): RunForeignSql {
  return async (sql) => {
    const complaint = refusal(sql);
    if (complaint) throw new QuestionRefused(complaint);
    let interrupted = false;
    const timer = setTimeout(() => {
      interrupted = true;
      connection.interrupt();
    }, SECONDS * 1000);
    try {
      const statements = await connection.extractStatements(sql);
      if (statements.count !== 1)
        throw new QuestionRefused(
          refused(`it has ${statements.count} statements; one SELECT is run`, 'make a rule of each'),
        );
      const prepared = await statements.prepare(0);
      const kind: number = prepared.statementType;
      if (kind !== SELECT)
        throw new QuestionRefused(refused('it is no SELECT', 'write one SELECT that gives one number or one boolean'));
      const reader = await prepared.streamAndReadUntil(2);
      return reader.getRowsJson().slice(0, 2);
    } catch (error) {
      if (error instanceof QuestionRefused) throw error;
      if (interrupted)
        throw new QuestionRefused({
          failure: 'time-limit',
          message: `it takes longer than ${SECONDS} seconds`,
          remedy: 'ask less, or check it where the data is',
        });
      throw new QuestionRefused(sqlWords(error instanceof Error ? error.message : String(error)));
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Why SQL is not even looked at. */
export function refusal(sql: string): EngineFailure | undefined {
  if (sql.length > LONGEST_SQL) return refused(`it is longer than ${LONGEST_SQL / 1000} KB`, 'ask less in one rule');
  if (sql.includes('\0')) return refused('it holds a NUL character', 'take it out');
  const first = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/|\()*([A-Za-z]+)/.exec(sql)?.[1]?.toUpperCase();
  return first === 'SELECT' || first === 'WITH'
    ? undefined
    : refused('it does not start with SELECT', 'write one SELECT that gives one number or one boolean');
}

/** What the engine says of a statement, without what it may quote from the data or this machine. */
export function sqlWords(said: string): EngineFailure {
  const message = said.replace(/^Failed to extract statements: /, '');
  const kind = /^([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,3}) Error:/.exec(message)?.[1] ?? 'Engine';
  if (kind === 'Permission')
    return refused('it asks for a file or a setting that a contract may not touch', 'ask only tables of the contract');
  if (kind === 'Out of Memory')
    return { failure: 'memory-limit', message: 'it needs more memory than it may use', remedy: 'ask less' };
  const missing =
    /^Catalog Error: Table with name (.{1,100}?) does not exist/.exec(message)?.[1] ??
    /^Binder Error: Referenced column "(.{1,100}?)" not found/.exec(message)?.[1];
  if (missing !== undefined) {
    const what = kind === 'Catalog' ? 'table' : 'column';
    return refused(
      `there is no ${what} \`${missing.replaceAll('`', "'")}\``,
      `name a ${what} of the contract or of its data, in double quotes if it has other characters than letters`,
    );
  }
  const near = kind === 'Parser' ? /syntax error at or near "(.{1,40}?)"/.exec(message)?.[1] : undefined;
  return refused(
    `it cannot be run (${kind} Error${near === undefined ? '' : ` near \`${near.replaceAll('`', "'")}\``})`,
    'mend the SQL; it is read as DuckDB reads it',
  );
}
