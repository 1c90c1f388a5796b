import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Measurement, median } from './compare.ts';
import { type Stored, writeRows } from './contract-rows.ts';

/** Another program that holds data to rules. */
interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  /** What is run, from the folder of its virtual environment and the kind of file. */
  readonly command: (environment: string, stored: Stored) => readonly [string, ...string[]];
  /** How many times its time ours may be, by the number of rows; elsewhere it is shown and nothing is asked. */
  readonly limit: (rows: number) => number;
}

const SCRIPT = join(import.meta.dirname, 'contract-peers.py');

const byScript =
  (peer: string): Peer['command'] =>
  (environment, stored) => [join(environment, 'bin', 'python'), SCRIPT, peer, `rows.${stored}`];

const PEERS: readonly Peer[] = [
  {
    name: 'datacontract-cli',
    packages: ['datacontract-cli[duckdb]==1.2.8'],
    command: (environment, stored) => [join(environment, 'bin', 'datacontract'), 'test', `${stored}.odcs.yaml`],
    limit: (rows) => (rows <= 1000 ? 0.1 : 1),
  },
  {
    name: 'Great Expectations',
    packages: ['great_expectations==1.24.1', 'pyarrow'],
    command: byScript('great-expectations'),
    limit: () => 1,
  },
  { name: 'Pandera', packages: ['pandera[pandas]==0.35.0', 'pyarrow'], command: byScript('pandera'), limit: () => 1 },
];

/** The whole command as a Node of some version runs it, in seconds. */
export interface OursOnNode {
  readonly version: string;
  readonly test: (folder: string, stored: Stored) => Promise<number>;
}

/** How often each is run: the median counts. Large files take some of them minutes. */
const runsOf = (rows: number): number => (rows <= 100_000 ? 5 : 1);

/**
 * The whole command beside other programs, on the same files and the same contract or the same rules in their own words. Each is
 * installed into a virtual environment; where that cannot be, this is said and it is left out. `BENCH_ENVIRONMENTS` names a folder to
 * keep these in from run to run.
 */
export async function peerMeasurements(
  work: string,
  sizes: readonly number[],
  ours: readonly OursOnNode[],
): Promise<readonly Measurement[]> {
  const environments = process.env['BENCH_ENVIRONMENTS'] ?? join(work, 'environments');
  const peers = PEERS.flatMap((peer) => {
    const environment = join(environments, peer.name.toLowerCase().replaceAll(' ', '-'));
    const skipped = install(environment, peer);
    if (skipped !== undefined) console.log(`beside ${peer.name}: skipped, ${skipped}`);
    return skipped === undefined ? [{ ...peer, environment }] : [];
  });
  const measurements: Measurement[] = [];
  for (const rows of sizes) {
    const folder = join(work, `peers-${rows}`);
    mkdirSync(folder, { recursive: true });
    await writeRows(folder, rows, 'all hold');
    for (const stored of ['csv', 'parquet'] as const) {
      const what = `${rows.toLocaleString('en-US')} rows as ${stored === 'csv' ? 'CSV' : 'Parquet'}, the whole command`;
      const here = ours.map((): number[] => []);
      const there = peers.map((): (number | undefined)[] => []);
      for (let round = 0; round < runsOf(rows); round += 1) {
        for (const [index, { test }] of ours.entries()) here[index]?.push(await test(folder, stored));
        peers.forEach((peer, index) => there[index]?.push(run(peer.command(peer.environment, stored), folder)));
      }
      peers.forEach(({ name, limit }, index) => {
        const taken = (there[index] ?? []).filter((each) => each !== undefined);
        if (taken.length < runsOf(rows)) console.log(`${what}: ${name} did not come to its end`);
        else
          for (const [node, { version }] of ours.entries())
            measurements.push({
              what: `${what} on Node ${version}`,
              measured: median(here[node] ?? []),
              unit: 's',
              rival: { name, measured: median(taken) },
              limit: limit(rows),
            });
      });
    }
    rmSync(folder, { recursive: true, force: true });
  }
  return measurements;
}

/** Why a peer cannot be installed; undefined where it is. */
function install(environment: string, { packages, command }: Peer): string | undefined {
  const [program] = command(environment, 'csv');
  const installed = join(environment, 'installed');
  if (existsSync(installed) && existsSync(program)) return undefined;
  mkdirSync(environment, { recursive: true });
  const made = spawnSync('python3', ['-m', 'venv', environment], { encoding: 'utf8' });
  if (made.status !== 0) return 'python3 cannot make a virtual environment here';
  const pip = spawnSync(join(environment, 'bin', 'pip'), ['install', '--quiet', ...packages], {
    encoding: 'utf8',
    timeout: 900_000,
  });
  if (pip.status !== 0 || !existsSync(program)) return `pip cannot install ${packages.join(' and ')} here`;
  mkdirSync(installed);
  return undefined;
}

/** Longest time one run may take, in milliseconds. */
const LONGEST = 900_000;

/** Seconds of one run, which must find that all holds; undefined where time or memory did not suffice. */
function run([program, ...arguments_]: readonly [string, ...string[]], folder: string): number | undefined {
  const started = performance.now();
  const options = {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  } as const;
  const result = spawnSync(program, arguments_, options);
  if (result.status === null) return undefined;
  if (result.status !== 0)
    throw new Error(`${program}: exit status ${result.status}\n${result.stdout}${result.stderr}`);
  return (performance.now() - started) / 1000;
}
