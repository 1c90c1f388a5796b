/** Measures what was promised about speed and size, as ratios within one run, and prints a table. `--record` adds it to bench/RESULTS.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { compareable, manyFeatures } from './many-features.ts';
import { type Measurement, median, table } from './compare.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli.js');
const work = mkdtempSync(join(tmpdir(), 'promotion-gates-bench-'));

/** Milliseconds and peak resident megabytes of one process; it must end with one of the expected statuses. */
function time(
  command: string,
  arguments_: readonly string[],
  cwd: string,
  statuses: readonly number[] = [0],
): { milliseconds: number; megabytes: number } {
  const measured = existsSync('/usr/bin/time');
  const file = join(work, 'memory');
  const started = performance.now();
  const result = measured
    ? spawnSync('/usr/bin/time', ['-f', '%M', '-o', file, command, ...arguments_], { cwd, encoding: 'utf8' })
    : spawnSync(command, [...arguments_], { cwd, encoding: 'utf8' });
  const milliseconds = performance.now() - started;
  if (!statuses.includes(result.status ?? -1))
    throw new Error(
      `${command} ${arguments_.join(' ')}: exit status ${result.status}\n${result.stdout}${result.stderr}`,
    );
  const lines = measured ? readFileSync(file, 'utf8').trim().split('\n') : ['NaN'];
  return { milliseconds, megabytes: Number(lines.at(-1)) / 1024 };
}

/** Medians of interleaved runs, so that a busy moment of the machine meets both. */
function interleaved(times: number, ...runs: readonly (() => number)[]): number[] {
  const seen = runs.map((): number[] => []);
  for (let round = 0; round < times; round += 1) runs.forEach((run, index) => seen[index]?.push(run()));
  return seen.map(median);
}

function git(folder: string, ...arguments_: string[]): void {
  const result = spawnSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.test', ...arguments_], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stderr);
}

const measurements: Measurement[] = [];
try {
  const empty = join(work, 'empty');
  mkdirSync(empty);
  git(empty, 'init', '--quiet', '--initial-branch', 'main');
  writeFileSync(join(empty, 'README.md'), '# Nothing to check\n');
  git(empty, 'add', '.');
  git(empty, 'commit', '--quiet', '--message', 'start');
  const [start = 0, node = 0] = interleaved(
    15,
    () => time(process.execPath, [cli, 'check'], empty).milliseconds,
    () => time(process.execPath, ['-e', '0'], empty).milliseconds,
  );
  measurements.push({
    what: '`check` where there is nothing to check',
    measured: start,
    unit: 'ms',
    rival: { name: '`node -e 0`', measured: node },
    limit: 2.5,
  });

  const many = join(work, 'many');
  for (const [path, text] of manyFeatures()) {
    mkdirSync(dirname(join(many, path)), { recursive: true });
    writeFileSync(join(many, path), text);
  }
  git(many, 'init', '--quiet', '--initial-branch', 'main');
  git(many, 'add', '.');
  git(many, 'commit', '--quiet', '--message', 'start');
  const whole = Array.from({ length: 5 }, () =>
    time(process.execPath, [cli, 'check', '--format', 'json', '--output', join(work, 'report.json')], many, [0, 1]),
  );
  compareable(JSON.parse(readFileSync(join(work, 'report.json'), 'utf8')));
  measurements.push(
    {
      what: '500 features, 200 contracts, 300 experiments, no base',
      measured: median(whole.map(({ milliseconds }) => milliseconds)) / 1000,
      unit: 's',
      limit: 3,
    },
    {
      what: 'the same, memory',
      measured: Math.max(...whole.map(({ megabytes }) => megabytes)),
      unit: 'MB',
      limit: 400,
    },
  );
  git(many, 'checkout', '--quiet', '-b', 'readme');
  writeFileSync(join(many, 'README.md'), '# Many features, and more words\n');
  git(many, 'commit', '--quiet', '--all', '--message', 'more words');
  const readme = Array.from(
    { length: 7 },
    () => time(process.execPath, [cli, 'check', '--base', 'main'], many).milliseconds,
  );
  measurements.push({
    what: 'the same, a pull request that edits only README.md',
    measured: median(readme) / 1000,
    unit: 's',
    limit: 0.7,
  });

  const bundle = await rolldown({
    input: join(import.meta.dirname, 'render-everything.ts'),
    platform: 'node',
    external: [/^@duckdb\//],
    cwd: root,
  });
  await bundle.write({ dir: join(work, 'rendering'), format: 'esm', entryFileNames: 'render.mjs' });
  await bundle.close();
  const rendered = Array.from({ length: 5 }, () => {
    const output = join(work, 'rendered.json');
    const { megabytes } = time(process.execPath, [join(work, 'rendering', 'render.mjs'), output], work);
    const { milliseconds, findings } = JSON.parse(readFileSync(output, 'utf8')) as {
      readonly milliseconds: number;
      readonly findings: number;
    };
    if (findings !== 10_000) throw new Error(`rendered ${findings} findings, not 10,000`);
    return { megabytes, milliseconds };
  });
  measurements.push(
    {
      what: 'every rendering of 10,000 findings over 500 features, together',
      measured: median(rendered.map(({ milliseconds }) => milliseconds)) / 1000,
      unit: 's',
      limit: 1,
    },
    {
      what: 'the same, memory',
      measured: Math.max(...rendered.map(({ megabytes }) => megabytes)),
      unit: 'MB',
      limit: 300,
    },
  );

  const archive = spawnSync('git', ['archive', '--worktree-attributes', 'HEAD'], { cwd: root, maxBuffer: 1 << 30 });
  measurements.push({
    what: 'the compressed checkout a job downloads',
    measured: gzipSync(archive.stdout).length / 1e6,
    unit: 'MB',
    limit: 3,
  });

  const text = table(measurements);
  console.log(text);
  if (process.argv.includes('--record')) {
    const file = join(import.meta.dirname, 'RESULTS.md');
    const before =
      existsSync(file) && statSync(file).size > 0
        ? readFileSync(file, 'utf8').trimEnd()
        : '# Results\n\nEach table is one run of `npm run bench -- --record`. Ratios are within the run; amounts swing by about a quarter.';
    writeFileSync(
      file,
      `${before}\n\n## ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores\n\n${text}\n`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
