/**
 * Measures the data-contract gate. By itself, to try it on fewer rows: `node --import ./scripts/typescript-loader.mjs bench/data-contract.ts
 * [rows] [part…]`, parts being `ratios`, `memory`, `start`, `growth` and `peers`; `dist/` must be built.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurement, median, table } from './compare.ts';
import { peerMeasurements } from './contract-peers.ts';
import { gateRequest, handWritten, type Kept, type Stored, writeRows } from './contract-rows.ts';
import { benchNodes } from './nodes.ts';
import { openConnection, runOn, startInstance } from '../src/query/duckdb/open-instance.ts';
import { scanTable } from '../src/query/duckdb/scan-table.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli.js');
const ROUNDS = 5;
const STORED = { csv: 'CSV', parquet: 'Parquet' } as const satisfies Record<Stored, string>;

/** What a run of the command took: seconds, and the most resident memory of it and of the process that it reads data in, in megabytes (10⁶ bytes). */
interface Taken {
  readonly seconds: number;
  readonly command: number;
  readonly reader: number;
}

const few = (rows: number): string => rows.toLocaleString('en-US');

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
}

/** What was promised of reading data by itself: on so many rows, and on a thousand. */
export async function dataContractMeasurements(work: string, rows: number): Promise<readonly Measurement[]> {
  return [
    ...(await ratioMeasurements(work, rows)),
    ...(await memoryMeasurements(work, rows)),
    ...(await startMeasurements(work)),
  ];
}

/** The scan beside one hand-written query of the same predicates and uniqueness over native types, in the same engine with the same limits. */
async function ratioMeasurements(work: string, rows: number): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [kept, limits] of [
    ['all hold', { csv: 1.3, parquet: 1.3 }],
    ['some fail', { csv: 2.5, parquet: 1.6 }],
  ] as const satisfies readonly (readonly [Kept, Record<Stored, number>])[]) {
    const folder = folderOf(work, `ratios, ${kept}`);
    await writeRows(folder, rows, kept);
    for (const stored of ['csv', 'parquet'] as const) {
      const path = join(folder, `rows.${stored}`);
      const spill = folderOf(folder, `spill-${stored}`);
      const run = runOn(await openConnection(await startInstance(spill), { files: [path], megabytes: 1000 }));
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        theirs.push(await seconds(() => run(handWritten(path, stored))));
        ours.push(
          await seconds(async () => {
            const { conditions, keys } = await scanTable(gateRequest(path, stored), `r${round}`, run);
            const failing = conditions.filter((condition) => condition.failing > 0).length;
            const repeated = keys[0] && keys[0].rows > keys[0].distinct;
            if (failing !== (kept === 'all hold' ? 0 : 7) || repeated !== (kept === 'some fail'))
              throw new Error(`${failing} conditions fail where ${kept}`);
          }),
        );
      }
      measurements.push({
        what: `${few(rows)} rows as ${STORED[stored]}, 26 conditions and a key, ${kept}`,
        measured: median(ours),
        unit: 's',
        rival: { name: 'a hand-written query over native types', measured: median(theirs) },
        limit: limits[stored],
      });
    }
    rmSync(folder, { recursive: true, force: true });
  }
  return measurements;
}

/** What the process that reads data needs, at the limit it has by itself and at half of it. */
async function memoryMeasurements(work: string, rows: number): Promise<readonly Measurement[]> {
  const folder = folderOf(work, 'memory');
  await writeRows(folder, rows, 'all hold');
  const measurements: Measurement[] = [];
  for (const [limit, most] of [
    [1000, 1300],
    [512, 750],
  ] as const) {
    writeFileSync(join(folder, 'promotion.yml'), `version: 1\ngates:\n  data-contract:\n    memory-limit: ${limit}\n`);
    for (const stored of ['csv', 'parquet'] as const) {
      const { reader } = await test(folder, stored, 0);
      measurements.push({
        what: `memory to read ${few(rows)} rows as ${STORED[stored]} with \`memory-limit: ${limit}\``,
        measured: reader,
        unit: 'MB',
        limit: most,
      });
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return measurements;
}

/** A thousand rows, which is all starting: of the command, of the process that reads data, of the engine. */
async function startMeasurements(work: string): Promise<readonly Measurement[]> {
  const folder = folderOf(work, 'start');
  await writeRows(folder, 1000, 'all hold');
  const count = join(folder, 'count.mjs');
  writeFileSync(
    count,
    `import { createRequire } from 'node:module';
const { DuckDBInstance } = createRequire(${JSON.stringify(join(root, 'package.json'))})('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const reader = await connection.runAndReadAll("SELECT count(*) FROM read_csv('rows.csv')");
if (Number(reader.getRows()[0][0]) !== 1000) throw new Error('not a thousand rows');
process.exit(0);
`,
  );
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    theirs.push((await watched([count], folder, 0)).seconds);
    ours.push((await test(folder, 'csv', 0)).seconds);
  }
  return [
    {
      what: '1,000 rows, the whole command',
      measured: median(ours) * 1000,
      unit: 'ms',
      rival: { name: 'a process that opens DuckDB and counts them', measured: median(theirs) * 1000 },
      limit: 2.5,
    },
  ];
}

/** Time and memory of the whole command as the data grows, as a table in Markdown. */
export async function growth(work: string, sizes: readonly number[]): Promise<string> {
  const lines = [
    '| rows | stored as | file, MB | the whole command, s | memory of the process that reads, MB |',
    '|-----:|-----------|---------:|---------------------:|-------------------------------------:|',
  ];
  for (const rows of sizes) {
    const folder = folderOf(work, `growth-${rows}`);
    await writeRows(folder, rows, 'all hold');
    for (const stored of ['csv', 'parquet'] as const) {
      const { seconds: taken, reader } = await test(folder, stored, 0);
      const { size } = statSync(join(folder, `rows.${stored}`));
      lines.push(
        `| ${few(rows)} | ${STORED[stored]} | ${few(Math.round(size / 1e6))} | ${taken.toPrecision(3)} | ${few(Math.round(reader))} |`,
      );
    }
    rmSync(folder, { recursive: true, force: true });
  }
  return lines.join('\n');
}

/** The whole command beside other programs, on a thousand rows and on many. */
export function besidePeers(work: string, rows: number): Promise<readonly Measurement[]> {
  const ours = benchNodes().map(({ path, version }) => ({
    version,
    test: async (folder: string, stored: Stored) => (await test(folder, stored, 0, path)).seconds,
  }));
  return peerMeasurements(work, [1000, rows], ours);
}

/** `data-contract test` of one of the two contracts of a folder. */
function test(folder: string, stored: Stored, status: number, node = process.execPath): Promise<Taken> {
  const arguments_ = [cli, 'data-contract', 'test', `${stored}.odcs.yaml`, '--stage', 'production'];
  return watched(arguments_, folder, status, node);
}

/** Runs Node, and looks at what it and its children hold in memory. The system keeps the most that each ever held, so few looks are enough. */
function watched(
  arguments_: readonly string[],
  folder: string,
  status: number,
  node = process.execPath,
): Promise<Taken> {
  const started = performance.now();
  const child = spawn(node, arguments_, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const most = { command: 0, reader: 0 };
  const look = (): void => {
    most.command = Math.max(most.command, peakOf(child.pid));
    for (const reader of childrenOf(child.pid)) most.reader = Math.max(most.reader, peakOf(reader));
  };
  const timer = setInterval(look, 20);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === status) resolve({ seconds: (performance.now() - started) / 1000, ...most });
      else reject(new Error(`${arguments_.join(' ')}: exit status ${code}\n${said.join('')}`));
    });
  });
}

/** Most resident memory a process ever had (VmHWM), in megabytes; 0 where there is none, or the system does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return (Number(kibibytes ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number | undefined): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function folderOf(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

if (process.argv[1] === import.meta.filename) {
  const work = mkdtempSync(join(tmpdir(), 'promotion-gates-bench-'));
  const [size = '1000000', ...parts] = process.argv.slice(2);
  const rows = Number(size);
  const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
  try {
    const measurements = [
      ...(wanted('ratios') ? await ratioMeasurements(work, rows) : []),
      ...(wanted('memory') ? await memoryMeasurements(work, rows) : []),
      ...(wanted('start') ? await startMeasurements(work) : []),
      ...(wanted('peers') ? await besidePeers(work, rows) : []),
    ];
    console.log(table(measurements));
    if (wanted('growth')) console.log(await growth(work, [rows / 10, rows]));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
