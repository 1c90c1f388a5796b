import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Measurement, median } from './compare.ts';
import { type OutputsRepository, replaceOutputs } from './hashing.ts';

/** What one process took: milliseconds of wall time and of processor time. */
export interface Taken {
  readonly milliseconds: number;
  readonly processor: number;
}

/** Runs a program in a folder; it must end with one of the statuses. */
export type TimeProgram = (
  command: string,
  arguments_: readonly string[],
  cwd: string,
  statuses?: readonly number[],
) => Taken;

/** The gate as a Node of some version runs it: checks a folder, and throws where the pipeline is not found fresh. */
export interface GateOnNode {
  readonly version: string;
  readonly check: (folder: string) => Taken;
}

/** How large the outputs are made, in bytes: MD5 takes more and more of the whole. */
const SIZES = [
  ['1 kB', 1 << 10],
  ['10 kB', 10 << 10],
  ['100 kB', 100 << 10],
  ['1 MB', 1 << 20],
] as const;
const ROUNDS = 5;

/**
 * Measures the gate beside `dvc status` on one repository, in turns. DVC remembers digests by path, size and times: "remembers nothing" is a
 * fresh runner, to which another step brought the data; "remembers each digest" is a second call, which reads no output.
 *
 * @param repository of 20,000 files and 500 outputs
 */
export function besideDvc(
  repository: OutputsRepository,
  program: string,
  gates: readonly GateOnNode[],
  time: TimeProgram,
): readonly Measurement[] {
  const work = repository.folder;
  const made = spawnSync(program, ['init', '--quiet', '--force'], { cwd: work, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const site = join(dirname(work), 'dvc-site');
  process.env['DVC_SITE_CACHE_DIR'] = site;
  process.env['DVC_NO_ANALYTICS'] = '1';
  const status = (): Taken => time(program, ['status'], work);
  return SIZES.flatMap(([size, outputBytes]) => {
    fillCache(repository, replaceOutputs(repository, outputBytes));
    const said = spawnSync(program, ['status'], { cwd: work, encoding: 'utf8' }).stdout;
    if (!said.includes('up to date')) throw new Error(`dvc status: ${said}`);
    const rounds = Array.from({ length: ROUNDS }, () => {
      const ours = gates.map(({ check }) => check(work));
      rmSync(join(work, '.dvc', 'tmp'), { recursive: true, force: true });
      rmSync(site, { recursive: true, force: true });
      return { ours, fresh: status(), warm: status() };
    });
    const middle = (pick: (round: (typeof rounds)[number]) => number): number => median(rounds.map(pick)) / 1000;
    return gates.flatMap(({ version }, gate) => {
      const processor = middle(({ ours }) => ours[gate]?.processor ?? NaN);
      return (['fresh', 'warm'] as const).map((which): Measurement => {
        const theirs = middle((round) => round[which].processor);
        const remembers = which === 'fresh' ? 'remembers nothing' : 'remembers each digest, and reads none';
        return {
          what: `20,000 files, 500 outputs of ${size}, on Node ${version}, beside DVC`,
          measured: middle(({ ours }) => ours[gate]?.milliseconds ?? NaN),
          unit: 's',
          rival: {
            name: `\`dvc status\` that ${remembers}; processor ${processor.toFixed(2)} s against ${theirs.toFixed(2)} s`,
            measured: middle((round) => round[which].milliseconds),
          },
          limit: 0.2,
        };
      });
    });
  });
}

/**
 * Puts the outputs where DVC keeps them. With an empty cache it says so of each (`not in cache`) and hashes none; `dvc commit` does
 * the same and takes minutes for 500.
 */
function fillCache({ folder, outputs }: OutputsRepository, digests: readonly string[]): void {
  outputs.forEach((file, index) => {
    const md5 = digests[index] ?? '';
    const cached = join(folder, '.dvc', 'cache', 'files', 'md5', md5.slice(0, 2), md5.slice(2));
    mkdirSync(dirname(cached), { recursive: true });
    if (!existsSync(cached)) linkSync(file, cached);
  });
}
