import type { EngineFailure } from '../data-engine.ts';
import { refused } from '../sql/ask-question.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { QuestionRefused } from './question-refused.ts';
import { refusal, sqlWords } from './run-foreign-sql.ts';
import { textLiteral } from './sql-literal.ts';

/** What is known of a statement before it is run. */
export interface StatementForm {
  /** Whether it counts rows of one table, one by one: such a number is no value that stands in a row, nor made of several. */
  readonly countsRows: boolean;
}

/** Functions that make tables out of their arguments alone. All others read files, settings, memory or what the engine keeps of tables. */
const TABLE_FUNCTIONS = new Set([
  'generate_series',
  'json_each',
  'json_tree',
  'range',
  'repeat',
  'repeat_row',
  'unnest',
]);

/** Functions that tell of the engine, keep something, or wait. */
const REFUSED_FUNCTIONS = new Set([
  'current_setting',
  'currval',
  'getenv',
  'getvariable',
  'json_serialize_plan',
  'nextval',
  'pg_sleep',
  'setseed',
  'sleep_ms',
  'stats',
  'write_log',
]);

/**
 * Looks at SQL of a contract as the engine itself reads it: it may name the tables it is given and what it makes of them, and
 * nothing else, however that is written.
 *
 * @param tables names that it may use
 * @param expression whether it is to be one expression over the columns of a row, not a statement
 * @throws QuestionRefused where it names or does something else
 */
export async function statementForm(
  sql: string,
  tables: readonly string[],
  run: RunSql,
  { expression = false }: { readonly expression?: boolean } = {},
): Promise<StatementForm> {
  const statement = expression ? `SELECT (${sql}\n)` : sql;
  const complaint = refusal(statement);
  if (complaint) throw new QuestionRefused(complaint);
  const { error, error_type: kind, error_message: message, statements } = await written(statement, run);
  if (error === true) {
    if (expression) throw new QuestionRefused(NO_EXPRESSION);
    // What the engine cannot parse it says; what it parses and does not write as JSON is all but SELECT.
    throw new QuestionRefused(kind === 'parser' ? sqlWords(`Parser Error: ${String(message)}`) : notWritten(statement));
  }
  const list = Array.isArray(statements) ? statements : [];
  if (list.length !== 1)
    throw new QuestionRefused(refused(`it has ${list.length} statements; one SELECT is run`, 'make a rule of each'));
  const node = record(record(list[0])?.['node']);
  if (expression && !isOneExpression(node)) throw new QuestionRefused(NO_EXPRESSION);
  const parts = everyRecord(node);
  const made = new Set(
    parts.flatMap(({ key, value }) => (typeof key === 'string' && record(value)?.['query'] ? [key.toLowerCase()] : [])),
  );
  const known = new Set(tables.map((name) => name.toLowerCase()));
  for (const part of parts) {
    const why = complaintAbout(part, known, made);
    if (why) throw new QuestionRefused(why);
  }
  return { countsRows: node !== undefined && countsRows(node, parts, known) };
}

/** A statement as the engine reads it. */
async function written(statement: string, run: RunSql): Promise<Part> {
  try {
    const sql = `SELECT json_serialize_sql(${textLiteral(statement)}, skip_default := true, skip_empty := true, skip_null := true)`;
    const [row] = await run(sql);
    const read: unknown = JSON.parse(String(row?.[0]));
    return record(read) ?? {};
  } catch (error) {
    // JSON has no number for what is beyond all numbers.
    throw new QuestionRefused(
      error instanceof SyntaxError
        ? refused('it holds a number that is too large', 'write a smaller one')
        : sqlWords(error instanceof Error ? error.message : String(error)),
    );
  }
}

/** Quoted text, quoted names and comments. */
const NO_WORDS = /'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|\$(\w*)\$[^]*?(?:\$\1\$|$)|--[^\n]*|\/\*[^]*?(?:\*\/|$)/g;

/** What the engine parses and does not write as JSON: one statement of several, or what it makes several statements of, is no SELECT. */
function notWritten(statement: string): EngineFailure {
  const words = statement.replace(NO_WORDS, ' ');
  if (/;[\s;]*[^\s;]/.test(words))
    return refused(
      'it has several statements; one SELECT is run',
      'make a rule of each, and leave out what is no SELECT',
    );
  if (/\bPIVOT\b/i.test(words))
    return refused(
      'it has a PIVOT that leaves open which columns it makes',
      'name the values, as `PIVOT t ON column IN (1, 2) USING count(*)`, or count with `FILTER (WHERE …)`',
    );
  const [verb] = /\b(INSERT|UPDATE|DELETE|MERGE)\b/i.exec(words) ?? [];
  return refused(
    verb === undefined ? 'it is no SELECT' : `it is no SELECT: it ends in ${verb.toUpperCase()}`,
    'write one SELECT that gives one number or one boolean',
  );
}

const NO_EXPRESSION = refused(
  'it is no expression over the columns of a row',
  'write what holds for a row, as `a + b <= 1`',
);
const ASK_TABLES = 'ask only tables of the contract';

type Part = Readonly<Record<string, unknown>>;

/** What a part of a statement names that it may not name. */
function complaintAbout(part: Part, known: ReadonlySet<string>, made: ReadonlySet<string>) {
  const { type, class: of } = part;
  if (type === 'SHOW_REF') return refused('it describes tables instead of asking them', ASK_TABLES);
  if (type === 'BASE_TABLE') {
    const name = String(part['table_name'] ?? '');
    const schema = String(part['schema_name'] ?? 'main').toLowerCase();
    const catalog = String(part['catalog_name'] ?? 'memory').toLowerCase();
    // A name with a dot may be one of a file, wherever nothing else of that name is in sight.
    const here = known.has(name.toLowerCase()) || (made.has(name.toLowerCase()) && !name.includes('.'));
    if (here && schema === 'main' && catalog === 'memory') return undefined;
    if (/[./\\:]/.test(name) || catalog !== 'memory')
      return refused('it asks for a file or a setting that a contract may not touch', ASK_TABLES);
    return sqlWords(`Catalog Error: Table with name ${name.slice(0, 100)} does not exist`);
  }
  if (type === 'TABLE_FUNCTION') {
    const name = nameOf(record(part['function']));
    if (TABLE_FUNCTIONS.has(name)) return undefined;
    return refused('it asks for a file or a setting that a contract may not touch', ASK_TABLES);
  }
  if (of === 'FUNCTION' && REFUSED_FUNCTIONS.has(nameOf(part)))
    return refused(`it calls \`${nameOf(part)}\`, which is not about the data`, ASK_TABLES);
  return undefined;
}

function nameOf(part: Part | undefined): string {
  return String(part?.['function_name'] ?? '').toLowerCase();
}

/** Whether nothing stands beside the one expression: no parenthesis was closed that was not opened. */
function isOneExpression(node: Part | undefined): boolean {
  const { type, select_list: list, from_table: from, aggregate_handling: _, ...more } = node ?? {};
  return (
    type === 'SELECT_NODE' &&
    Array.isArray(list) &&
    list.length === 1 &&
    record(from)?.['type'] === 'EMPTY' &&
    Object.keys(more).length === 0
  );
}

/** Parts of a statement by which its number could be made of several rows, or of something else than rows. */
const BEYOND_ROWS = new Set(['SUBQUERY', 'WINDOW', 'LAMBDA']);

function countsRows(node: Part, parts: readonly Part[], known: ReadonlySet<string>): boolean {
  const { type, select_list: list, from_table: from, where_clause: _, aggregate_handling: __, ...more } = node;
  const table = record(from);
  return (
    type === 'SELECT_NODE' &&
    Object.keys(more).length === 0 &&
    Array.isArray(list) &&
    list.length === 1 &&
    table?.['type'] === 'BASE_TABLE' &&
    table['sample'] === undefined &&
    known.has(String(table['table_name']).toLowerCase()) &&
    parts.every((part) => !BEYOND_ROWS.has(String(part['class']))) &&
    isMadeOfCounts(record(list[0]))
  );
}

/** Counts, and what plain arithmetic makes of counts and constants. */
function isMadeOfCounts(part: Part | undefined): boolean {
  if (!part) return false;
  if (part['class'] === 'CONSTANT') return true;
  if (part['class'] === 'CAST') return isMadeOfCounts(record(part['child']));
  if (part['class'] !== 'FUNCTION') return false;
  const name = nameOf(part);
  if (name === 'count_star' || name === 'count') return true;
  const { children } = part;
  return /^[-+*/]$/.test(name) && Array.isArray(children) && children.every((child) => isMadeOfCounts(record(child)));
}

function record(value: unknown): Part | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** All records inside of a value, with itself. Statements may be nested deeper than calls. */
function everyRecord(value: unknown): readonly Part[] {
  const found: Part[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) for (const entry of next) open.push(entry);
    const part = record(next);
    if (!part) continue;
    found.push(part);
    open.push(...Object.values(part));
  }
  return found;
}
