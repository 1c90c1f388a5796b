import type { RunSql } from '../sql/run-sql.ts';
import { sentText, shortText } from './sent-text.ts';
import { TEXT_SEPARATOR } from './worker-protocol.ts';

/** So few are sent once each. */
const FEW_NAMES = 1000;
/** A separator, or spaces around a name. */
const UNCLEAN = new RegExp(`${TEXT_SEPARATOR}|^[ \\t\\n\\r]|[ \\t\\n\\r]$`);

/** Names, and SQL that is the index of a row's among them, as a double. */
export interface FewNames {
  readonly names: readonly string[];
  readonly code: string;
}

/**
 * Different names of a column, where they are few.
 *
 * @param type what the type that is made of them is called
 */
export async function fewNames(
  sql: string,
  type: string,
  { source, run, sample }: { readonly source: string; readonly run: RunSql; readonly sample: number },
): Promise<FewNames | undefined> {
  const among = (name: string, rows: string): string =>
    `SELECT name FROM (SELECT DISTINCT ${name} AS name FROM ${rows}) LIMIT ${FEW_NAMES + 1}`;
  const named = async (name: string, made: string): Promise<FewNames> => {
    await run(`CREATE TEMP TYPE ${made} AS ENUM (${among(name, source)})`);
    const names = (await run(`SELECT unnest(enum_range(NULL::${made}))::VARCHAR`)).map(([value]) => String(value));
    return { names, code: `CAST(enum_code(CAST(${name} AS ${made})) AS DOUBLE)` };
  };
  const short = shortText(sql);
  // Where even the first rows have many, all of them have.
  if ((await run(among(short, `(FROM ${source} LIMIT ${sample})`))).length > FEW_NAMES) return undefined;
  const few = await named(short, type);
  if (few.names.length > FEW_NAMES) return undefined;
  return few.names.some((name) => UNCLEAN.test(name)) ? named(sentText(sql, { bare: true }), `${type}bare`) : few;
}
