import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { EngineFailure, ScanRequest, ScanResult } from '../../../src/query/data-engine.ts';
import type { TableRequest } from '../../../src/query/table-request.ts';
import { duckdbEngine } from '../../../src/query/duckdb/duckdb-engine.ts';
import type { WorkerProgram } from '../../../src/query/duckdb/start-worker.ts';
import { builtWorker, ENGINE_OF_TESTS } from '../built-worker.ts';
import { column, writeFiles } from '../scan-files.ts';

let program: WorkerProgram;
beforeAll(() => {
  program = builtWorker();
});

const CSV = { kind: 'csv', delimiter: ',' } as const;
const LIMITS = { megabytes: 1000, seconds: 60 };

function table(path: string, request: Partial<TableRequest> = {}): TableRequest {
  return {
    files: [{ path, name: 'data/x' }],
    format: CSV,
    columns: [column('a', 'integer')],
    conditions: [],
    keys: [],
    examples: 5,
    ...request,
  };
}

function scan(
  request: Partial<ScanRequest> & Pick<ScanRequest, 'tables'>,
  signal = new AbortController().signal,
): Promise<ScanResult | EngineFailure> {
  return duckdbEngine(ENGINE_OF_TESTS, program).scan({ limits: LIMITS, ...request }, signal);
}

/** Enough different values that reading them takes a while and some memory. */
function manyValues(): string {
  const lines = Array.from({ length: 2_000_000 }, (_, index) => `value-${(index * 7919) % 2_000_003}-of-many`);
  return join(writeFiles({ 'x.csv': `a\n${lines.join('\n')}\n` }), 'x.csv');
}

function nothingIsLeft(): void {
  expect(readdirSync(program.temporary)).toEqual([]);
}

test('answers for each table; one that cannot be read spoils no other', async () => {
  const folder = writeFiles({ 'good.csv': 'a\n1\nx\n', 'bad.parquet': 'PAR1' });
  const result = await scan({
    tables: [
      table(join(folder, 'bad.parquet'), { format: { kind: 'parquet' } }),
      table(join(folder, 'good.csv'), { conditions: [{ column: 0, is: 'typed' }] }),
      table(join(folder, 'none.csv')),
    ],
  });
  expect(result).toMatchObject({
    tables: [
      { failure: 'unreadable', message: '`data/x` is not a whole Parquet file: its end is missing' },
      { rows: 2, conditions: [{ failing: 1, examples: [{ row: 2, line: 3, value: 'x' }] }] },
      { failure: 'unreadable', message: '`data/x` cannot be opened (ENOENT)' },
    ],
  });
  nothingIsLeft();
});

describe('limits', () => {
  const path = manyValues();
  const heavy = { tables: [table(path, { columns: [column('a')], keys: [[0]] })] };

  test('more memory than it may use', async () => {
    expect(await scan({ ...heavy, limits: { megabytes: 120, seconds: 60 } })).toMatchObject({
      tables: [{ failure: 'memory-limit', remedy: expect.stringContaining('memory-limit') }],
    });
    nothingIsLeft();
  });

  test('more time than it may take', async () => {
    expect(await scan({ ...heavy, limits: { megabytes: 1000, seconds: 0.3 } })).toMatchObject({
      tables: [{ failure: 'time-limit', message: 'reading `data/x` took longer than 0.3 seconds' }],
    });
    nothingIsLeft();
  });

  test('a cancelled run', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    expect(await scan(heavy, controller.signal)).toMatchObject({ failure: 'cancelled' });
    nothingIsLeft();
    expect(await scan(heavy, AbortSignal.abort())).toMatchObject({ failure: 'cancelled' });
    nothingIsLeft();
  });

  test.each(['SIGTERM', 'SIGKILL', 'SIGINT'] as const)(
    'when the run is ended by %s, no process and no file is left',
    async (signal) => {
      const run = startRun(
        `void engine.scan(${JSON.stringify({ ...heavy, limits: LIMITS })}, new AbortController().signal);`,
      );
      await until(() => readdirSync(program.temporary).length === 1);
      run.kill(signal);
      await new Promise((resolve) => run.on('close', resolve));
      await until(() => readdirSync(program.temporary).length === 0 && !isRunning(program.path));
      nothingIsLeft();
      expect(isRunning(program.path)).toBe(false);
    },
  );
});

describe('a process that was started ahead', () => {
  const small = (): Pick<ScanRequest, 'tables'> => ({
    tables: [table(join(writeFiles({ 'x.csv': 'a\n1\n2\n' }), 'x.csv'))],
  });

  test('answers the first request; the next one has its own', async () => {
    const engine = duckdbEngine(ENGINE_OF_TESTS, program);
    await engine.prepare?.();
    await until(() => readdirSync(program.temporary).length === 1);
    const [started] = readdirSync(program.temporary);
    const first = engine.scan({ ...small(), limits: LIMITS }, new AbortController().signal);
    expect(readdirSync(program.temporary)).toEqual([started]);
    expect(await first).toMatchObject({ tables: [{ rows: 2 }] });
    nothingIsLeft();
    const second = engine.scan({ ...small(), limits: LIMITS }, new AbortController().signal);
    expect(await second).toMatchObject({ tables: [{ rows: 2 }] });
    nothingIsLeft();
  });

  test('and has ended meanwhile is not waited for', async () => {
    const folder = writeFiles({});
    const path = join(folder, 'worker.mjs');
    writeFileSync(
      path,
      `import { existsSync, writeFileSync } from 'node:fs';
       if (existsSync(${JSON.stringify(`${path}.seen`)})) await import(${JSON.stringify(program.path)});
       else { writeFileSync(${JSON.stringify(`${path}.seen`)}, ''); process.exit(1); }`,
    );
    const engine = duckdbEngine(ENGINE_OF_TESTS, { ...program, path });
    await engine.prepare?.();
    await until(() => existsSync(`${path}.seen`));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await engine.scan({ ...small(), limits: LIMITS }, new AbortController().signal)).toMatchObject({
      tables: [{ rows: 2 }],
    });
    nothingIsLeft();
  });

  test('and is asked nothing keeps nobody waiting and leaves nothing', async () => {
    const run = startRun('await engine.prepare();');
    expect(await new Promise((resolve) => run.on('close', resolve))).toBe(0);
    await until(() => readdirSync(program.temporary).length === 0 && !isRunning(program.path));
    nothingIsLeft();
    expect(isRunning(program.path)).toBe(false);
  });
});

describe('what is hostile', () => {
  test('a row of 50 MB is one unreadable row', async () => {
    const path = join(writeFiles({ 'x.csv': `a,b\n1,2\n"${'x'.repeat(50e6)}",4\n5,6\n` }), 'x.csv');
    const result = await scan({ tables: [table(path, { columns: [column('a'), column('b')] })] });
    expect(result).toMatchObject({
      tables: [{ rows: 2, unreadable: { count: 1, examples: [{ row: 2, line: 3, why: 'it is longer than 16 MB' }] } }],
    });
  });

  test.each([
    ['x.csv', 'a,b\n', '7,8\n', (text: string) => `${text},4\n`],
    ['x.ndjson', '', '{"a":7}\n', (text: string) => `{"a":"${text}"}\n`],
  ])('rows that the engine loses between its buffers are unreadable as well: %s', async (name, header, plain, row) => {
    const before = Math.round(15e6 / plain.length);
    const text = [header, plain.repeat(before), row('x'.repeat(17e6)), plain.repeat(9), row('x'.repeat(40e6)), plain];
    const path = join(writeFiles({ [name]: text.join('') }), name);
    const format = name.endsWith('csv') ? ({ kind: 'csv', delimiter: ',' } as const) : ({ kind: 'json' } as const);
    const result = await scan({ tables: [{ ...table(path, { columns: [column('a')] }), format }] });
    const [of] = 'failure' in result ? [] : result.tables;
    if (!of || 'failure' in of) throw new Error(JSON.stringify(result));
    const line = before + 1 + (header === '' ? 0 : 1);
    expect([of.rows, of.unreadable.count]).toEqual([before + 10, 2]);
    expect(of.unreadable.examples).toEqual([
      { file: 0, row: before + 1, line, why: 'it is longer than 16 MB' },
      { file: 0, row: before + 11, line: line + 10, why: 'it is longer than 16 MB' },
    ]);
  });

  test('names of files with quotes, brackets and blanks', async () => {
    const folder = writeFiles({ "it's [x] *.csv": 'a\n1\n', 'x.csv': 'a\n1\n2\n' });
    expect(await scan({ tables: [table(join(folder, "it's [x] *.csv"))] })).toMatchObject({ tables: [{ rows: 1 }] });
  });

  test('no file but those of the request can be opened, and nothing can be changed', async () => {
    const { openEngine } = await import('../open-engine.ts');
    const folder = writeFiles({ 'x.csv': 'a\n1\n', 'secret.csv': 'a\n1\n' });
    mkdirSync(join(folder, 'inner'));
    symlinkSync(join(folder, 'secret.csv'), join(folder, 'inner/link.csv'));
    const run = await openEngine([join(folder, 'x.csv')]);
    const other = join(folder, 'secret.csv');
    const attempts = [
      `SELECT * FROM read_csv('${other}')`,
      `SELECT * FROM read_text('${other}')`,
      `SELECT * FROM read_csv('${folder}/inner/link.csv')`,
      `SELECT * FROM read_csv('${folder}/inner/../secret.csv')`,
      `SELECT * FROM glob('${folder}/*')`,
      `COPY (SELECT 1) TO '${folder}/out.csv'`,
      `ATTACH '${folder}/x.db'`,
      'INSTALL httpfs',
      'LOAD httpfs',
      'SET enable_external_access = true',
      'SET lock_configuration = false',
      `SELECT * FROM read_csv('https://127.0.0.1:9/x.csv')`,
    ];
    for (const sql of attempts) {
      expect([
        sql,
        await run(sql).then(
          () => 'done',
          () => 'refused',
        ),
      ]).toEqual([sql, 'refused']);
    }
    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
  });

  test('the process knows nothing of the environment', async () => {
    const path = join(writeFiles({}), 'worker.mjs');
    writeFileSync(
      path,
      `import { writeFileSync } from 'node:fs';
       process.stdin.once('data', () => {
         writeFileSync(${JSON.stringify(`${path}.seen`)}, JSON.stringify(process.env));
         console.log(JSON.stringify({ table: 0, result: { failure: 'unreadable', message: '', remedy: '' } }));
         process.exit(0);
       });`,
    );
    process.env['GITHUB_TOKEN'] = 'not for everybody';
    try {
      await duckdbEngine(ENGINE_OF_TESTS, { ...program, path }).scan(
        { tables: [table(path)], limits: LIMITS },
        new AbortController().signal,
      );
    } finally {
      delete process.env['GITHUB_TOKEN'];
    }
    expect(JSON.parse(readFileSync(`${path}.seen`, 'utf8'))).toEqual({});
  });

  test('a process that dies is no result', async () => {
    const path = join(writeFiles({ 'worker.mjs': `process.kill(process.pid, 'SIGSEGV');` }), 'worker.mjs');
    const engine = duckdbEngine(ENGINE_OF_TESTS, { ...program, path });
    expect(await engine.scan({ tables: [table(path)], limits: LIMITS }, new AbortController().signal)).toMatchObject({
      tables: [{ failure: 'unreadable', message: 'the engine crashed while it read `data/x`' }],
    });
    nothingIsLeft();
  });
});

/** A run of its own that does something with an `engine`. */
function startRun(statement: string): ChildProcess {
  const root = join(import.meta.dirname, '../../..');
  const script = join(writeFiles({}), 'run.ts');
  writeFileSync(
    script,
    `import { duckdbEngine } from '${join(root, 'src/query/duckdb/duckdb-engine.ts')}';
     const engine = duckdbEngine({ beside: '${join(root, 'src')}', environment: {} }, ${JSON.stringify(program)});
     ${statement}`,
  );
  return spawn(process.execPath, ['--import', join(root, 'scripts/typescript-loader.mjs'), script], {
    stdio: 'ignore',
  });
}

/** Whether a process with this program is there, where the system tells. */
function isRunning(path: string): boolean {
  if (!existsSync('/proc')) return false;
  return readdirSync('/proc').some((entry) => {
    try {
      return /^\d+$/.test(entry) && readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0').includes(path);
    } catch {
      return false;
    }
  });
}

async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 2000 && !holds(); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
}
