import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ScanRequest } from '../../../src/query/data-engine.ts';
import type { TableQuestion } from '../../../src/query/table-question.ts';
import { duckdbEngine } from '../../../src/query/duckdb/duckdb-engine.ts';
import type { WorkerProgram } from '../../../src/query/duckdb/start-worker.ts';
import { builtWorker, ENGINE_OF_TESTS } from '../built-worker.ts';
import { writeFiles } from '../scan-files.ts';

let program: WorkerProgram;
beforeAll(() => {
  program = builtWorker();
});

/** Answers to questions about a small table `t`, in words; the limits are those of a pull request, but smaller. */
async function ask(
  questions: readonly (string | TableQuestion)[],
  limits: ScanRequest['limits'] = { megabytes: 600, seconds: 20 },
  folder = writeFiles({ 't.csv': 'id,when,"a ""b\nc"\n1,2026-01-01,x\n2,2026-01-02,y\n3,nonsense,z\n' }),
): Promise<readonly string[]> {
  const table = {
    files: [{ path: join(folder, 't.csv'), name: 't.csv' }],
    format: { kind: 'csv', delimiter: ',' } as const,
    columns: [
      { names: ['id'], type: 'integer', shown: true } as const,
      { names: ['when'], type: 'date', shown: true } as const,
    ],
    conditions: [],
    keys: [],
    examples: 5,
    sqlNames: ['t', 'physical t'],
  };
  const asked = questions.map((question) =>
    typeof question === 'string' ? { is: 'sql' as const, sql: question } : question,
  );
  const engine = duckdbEngine(ENGINE_OF_TESTS, program);
  const result = await engine.scan({ tables: [table], questions: asked, limits }, new AbortController().signal);
  if ('failure' in result) return [result.message];
  return (result.answers ?? []).map((answer) =>
    'failure' in answer
      ? `${answer.failure}: ${answer.message}`
      : 'of' in answer
        ? `${answer.failing} of ${answer.of}`
        : `${answer.withheld ? 'withheld: ' : ''}${String(answer.value)}`,
  );
}

describe('what a contract may ask in SQL', () => {
  test('its tables, by either name: declared columns in their types, others as text', async () => {
    expect(
      await ask([
        'SELECT count(*) FROM t',
        'SELECT sum(id) FROM "physical t"',
        'SELECT max("when") = DATE \'2026-01-02\' FROM t',
        'WITH x AS (SELECT "a ""b\nc" AS y FROM t) SELECT count(*) FROM x WHERE y >= \'y\' -- the end',
        'SELECT avg(id) / 4 FROM t',
        'SELECT max(id) FROM t WHERE id > 9',
        { is: 'condition', table: 0, sql: 'id > 1 -- or so' },
        { is: 'aggregate', table: 0, column: 'id', of: 'median' },
        { is: 'distinct', table: 0, columns: ['id', 'when'] },
        { is: 'ordered', table: 0, column: 'id', by: [], descending: true, strictly: false },
      ]),
    ).toEqual(['3', '6', 'true', 'withheld: 2', '0.5', 'null', '1 of 3', '2', '2', '2 of 3']);
  });

  test('nothing else is run, and what is refused is said', async () => {
    const folder = writeFiles({ 't.csv': 'id,when\n1,2026-01-01\n', 'other.csv': 'secret\n1\n' });
    symlinkSync(join(folder, 'other.csv'), join(folder, 'link.csv'));
    const before = readdirSync(folder).sort();
    const file = 'refused: it asks for a file or a setting that a contract may not touch';
    const answers = await ask(
      [
        `SELECT count(*) FROM read_text('${folder}/other.csv')`,
        `SELECT count(*) FROM read_csv('${folder}/link.csv')`,
        `SELECT count(*) FROM read_csv('${folder}/../${folder.split('/').at(-1) ?? ''}/other.csv')`,
        `SELECT count(*) FROM '${folder}/other.csv'`,
        "SELECT count(*) FROM glob('/etc/*')",
        `ATTACH '${folder}/x.duckdb'`,
        `COPY t TO '${folder}/out.csv'`,
        'INSTALL httpfs',
        'LOAD httpfs',
        "SET memory_limit = '9GB'",
        'PRAGMA database_list',
        'DESCRIBE t',
        'SELECT 1; SELECT 2',
        'SELECT 1; DROP TABLE t',
        'CREATE TABLE x AS SELECT 1',
        'WITH x AS (SELECT 1) INSERT INTO t SELECT 9, NULL',
        'SELECT 1 AS a, 2 AS b',
        'SELECT id FROM range(5) AS r(id)',
        "SELECT 'text'",
        'SELECT nothing FROM t',
        'SELECT 1 FROM nowhere',
        'SELEC 1',
        `SELECT ${'1 + '.repeat(60_000)} 1`,
        'SELECT 1 \0',
        { is: 'condition', table: 0, sql: '1 = 1) FROM t; DROP TABLE t; SELECT (1' },
        "SELECT count(*) FROM (PIVOT t ON id USING count(*)) WHERE ';' <> '' -- ; more",
        'SELECT count(*) FROM (PIVOT t ON id IN (1, 2) USING count(*))',
      ],
      undefined,
      folder,
    );
    const words = [
      file, file, file, file, /refused|^0$/,
      /no.*SELECT/, /no.*SELECT/, /no.*SELECT/, /no.*SELECT/, /no.*SELECT/, /not start with SELECT/, /not start with SELECT/,
      /has 2 statements/, /has several statements/, /not start with SELECT/, /is no SELECT: it ends in INSERT/, /gives 2 columns/, /more than one row/,
      /something else than a number/, /no column `nothing`/, /no table `nowhere`/, /not start with SELECT/, /longer than 100 KB/, /NUL/,
      /is no expression over the columns of a row/, /has a PIVOT that leaves open which columns/, /^[0-9]+$/,
    ]; // prettier-ignore
    words.forEach((wanted, index) =>
      expect(answers[index]).toEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted)),
    );
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
  });

  test('its own files, the engine and other tables are asked no more than a stranger’s', async () => {
    const folder = writeFiles({ 't.csv': 'id,when\n1,2026-01-01\n' });
    const own = join(folder, 't.csv');
    const file = 'refused: it asks for a file or a setting that a contract may not touch';
    const asked: readonly (readonly [string | TableQuestion, string])[] = [
      [`SELECT count(*) FROM read_csv('${own}')`, file],
      [`SELECT count(*) FROM '${own}'`, file],
      // A name that is given to a query is no name outside of it.
      [`SELECT count(*) FROM '${own}', (WITH "${own}" AS (SELECT 1) SELECT 1) AS x`, file],
      ["SELECT count(*) FROM query('SELECT 1')", file],
      ["SELECT count(*) FROM query_table('t')", file],
      ["SELECT count(*) FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))", file],
      ['SELECT count(*) FROM duckdb_settings()', file],
      ['SELECT count(*) FROM arrow_scan(1::POINTER, 1::POINTER, 1::POINTER)', file],
      ['SELECT count(*) FROM "ENABLE_LOGGING"()', file],
      ["SELECT count(*) FROM system.main.pragma_storage_info('t')", file],
      ['SELECT count(*) FROM information_schema.tables', 'refused: there is no table `tables`'],
      ['SELECT count(*) FROM pg_catalog.t', 'refused: there is no table `t`'],
      ['SELECT max(id) FROM promotion_gates_table_0', 'refused: there is no table `promotion_gates_table_0`'],
      ['SELECT count(*) FROM (SUMMARIZE t)', 'refused: it describes tables instead of asking them'],
      ['SELECT count(*) FROM (SHOW ALL TABLES)', 'refused: it describes tables instead of asking them'],
      [
        "SELECT length(Current_Setting('temp_directory'))",
        'refused: it calls `current_setting`, which is not about the data',
      ],
      ['SELECT length(stats(id)) FROM t LIMIT 1', 'refused: it calls `stats`, which is not about the data'],
      ['SELECT 1e400', 'refused: it holds a number that is too large'],
      ["SELECT write_log('x') IS NULL", 'refused: it calls `write_log`, which is not about the data'],
      [{ is: 'condition', table: 0, sql: '1), (2' }, 'refused: it is no expression over the columns of a row'],
      [
        {
          is: 'condition',
          table: 0,
          sql: 'true) AS BOOLEAN) AS c FROM t) HAVING false UNION ALL SELECT 77, 66 FROM (SELECT CAST((true',
        },
        'refused: it is no expression over the columns of a row',
      ],
      [{ is: 'condition', table: 0, sql: `id IN (SELECT id FROM read_csv('${own}'))` }, file],
      [{ is: 'condition', table: 0, sql: 'id IN (SELECT id FROM t)' }, '0 of 1'],
      ['SELECT count(*) FROM t, range(3) AS r(i), generate_series(1, 2), unnest([1, 2])', '12'],
      ['SELECT count(*) FROM main.T', '1'],
      ['WITH "T2" AS (SELECT * FROM "T") SELECT count(*) FROM t2', '1'],
      ['WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT max(n) FROM r', '5'],
    ];
    const answers = await ask(
      asked.map(([question]) => question),
      undefined,
      folder,
    );
    expect(answers).toEqual(asked.map(([, wanted]) => wanted));
  });

  test('a number that may be a value of a hidden column is withheld, however it is asked for', async () => {
    const folder = writeFiles({
      't.csv': 'id,when,secret,"qu""oted"\n1,2026-01-01,4711,4712\n2,2026-01-02,4713,4714\n',
    });
    const hidden = [
      'SELECT max(secret) FROM t',
      'SELECT max("qu""oted"::INT) FROM t',
      'SELECT max(c) FROM t AS x(a, b, c)',
      'WITH x(a, b, c) AS (FROM t) SELECT max(c) FROM x',
      'SELECT max(c) FROM (TABLE t) AS x(a, b, c)',
      "SELECT CAST(regexp_extract(CAST(x AS VARCHAR), '47[0-9]+') AS INT) FROM t AS x LIMIT 1",
      "SELECT max(COLUMNS(c -> c LIKE 'sec%')) FROM t",
      'SELECT max(m) FROM (SELECT #3 AS m FROM t)',
      'SELECT max(o.secret) FROM t NATURAL JOIN t AS o',
      'SELECT count(*) FROM range((SELECT max(secret)::INT FROM t))',
      'SELECT count(*) FROM t, range(CAST(secret AS INT))',
      'SELECT len(list(x)::VARCHAR) FROM t AS x',
    ];
    const shown: readonly (readonly [string, string])[] = [
      ['SELECT max(id) FROM t', '2'],
      ['SELECT count(*) FROM t AS x WHERE id > 1', '1'],
      ['SELECT avg(id) + 0.1 FROM t', '1.6'],
      // How many rows there are of a kind is what every check says.
      ["SELECT count(*) FROM t WHERE secret LIKE '47%'", '2'],
      ['SELECT count(*) - count(DISTINCT secret) FROM t', '0'],
      ['SELECT 100.0 * count(*) FILTER (secret IS NULL) / count(*) FROM t', '0'],
      ['SELECT 1 FROM t AS x(a, b) LIMIT 1', '1'],
    ];
    const answers = await ask([...hidden, ...shown.map(([question]) => question)], undefined, folder);
    hidden.forEach((question, at) =>
      expect([question, answers[at]]).toEqual([question, expect.stringMatching(/^withheld: [0-9]+$/)]),
    );
    expect(answers.slice(hidden.length)).toEqual(shown.map(([, wanted]) => wanted));
  });

  test('what devours memory or time ends alone: the questions after it are answered', async () => {
    const limits = { megabytes: 500, seconds: 25 };
    const answers = await ask(
      [
        "SELECT length(repeat('x', 4000000000))",
        'SELECT count(*) FROM (SELECT unnest(range(100000000)))',
        'SELECT count(*) FROM t',
      ],
      limits,
    );
    expect(answers[0]).toMatch(/limit|refused/);
    expect(answers[2]).toBe('3');
    expect(readdirSync(program.temporary)).toEqual([]);
  });

  test('a list of half a billion numbers ends with its process, not with the machine', async () => {
    const answers = await ask(['SELECT len(range(500000000))', 'SELECT count(*) FROM t'], {
      megabytes: 500,
      seconds: 20,
    });
    expect(answers[0]).toMatch(/limit|^500000000$/);
    // The time the first one took is taken from the second.
    expect(answers[1]).toMatch(/^3$|limit/);
    expect(readdirSync(program.temporary)).toEqual([]);
  });

  test('ten megabytes of SQL, in one rule or in many, are refused before they are read', async () => {
    const long = [
      `SELECT ${'1 + '.repeat(2_500_000)} 1`,
      `SELECT ${'('.repeat(5_000_000)}1${')'.repeat(5_000_000)}`,
      `SELECT 1 -- ${'x'.repeat(10_000_000)}`,
    ];
    const answers = await ask([...long, 'SELECT count(*) FROM t']);
    expect(answers).toEqual([...long.map(() => 'refused: it is longer than 100 KB'), '3']);
    const deep = `SELECT ${'('.repeat(40_000)}1${')'.repeat(40_000)}`;
    expect((await ask([deep, 'SELECT count(*) FROM t'])).map((answer) => answer.slice(0, 8))).toEqual([
      'refused:',
      '3',
    ]);
    const total = await ask(Array.from({ length: 700 }, () => `SELECT 1 -- ${'x'.repeat(99_000)}`));
    expect(total).toEqual(['the contract asks more than one scan can answer']);
  });

  test('endless recursion and a join that explodes end when their time is up', async () => {
    const answers = await ask(
      [
        'WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r',
        'SELECT count(*) FROM range(1000000) a, range(1000000) b, range(1000000) c WHERE a.range + b.range = c.range',
      ],
      { megabytes: 500, seconds: 6 },
    );
    for (const answer of answers) expect(answer).toMatch(/limit/);
    expect(readdirSync(program.temporary)).toEqual([]);
  });
});

test('a file of text that changes its name to a database is no database', async () => {
  const folder = writeFiles({ 'x.duckdb': 'not a database' });
  writeFileSync(join(folder, 'y'), '');
  const engine = duckdbEngine(ENGINE_OF_TESTS, program);
  const result = await engine.scan(
    {
      tables: [
        {
          files: [{ path: join(folder, 'x.duckdb'), name: 'x.duckdb' }],
          format: { kind: 'duckdb', tables: ['t'] },
          columns: [],
          conditions: [],
          keys: [],
          examples: 1,
        },
      ],
      limits: { megabytes: 600, seconds: 20 },
    },
    new AbortController().signal,
  );
  expect(JSON.stringify(result)).toContain('cannot be opened as a DuckDB database');
});
