/**
 * Measures what was promised about speed and size, as ratios within one run, and prints a table for each part as it is done. Parts may be
 * named: `npm run bench -- start lineage`. `--record` adds what was measured to bench/RESULTS.md. `--growth` measures 50 million rows as
 * well, which needs 10 GB of disk and some minutes more.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { besidePeers, dataContractMeasurements, growth } from './data-contract.ts';
import { experimentMeasurements } from './experiments.ts';
import { featureSetMeasurements } from './feature-sets.ts';
import { besideDvc, type Taken } from './beside-dvc.ts';
import { installDvc, manyOutputs, oneFile } from './hashing.ts';
import { rolldown } from 'rolldown';
import { measureLargeInputs } from './large-inputs.ts';
import { compareable, manyFeatures } from './many-features.ts';
import { benchNodes } from './nodes.ts';
import { type Measurement, median, table } from './compare.ts';
import { statisticsMeasurements } from './statistics.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli.js');
const work = mkdtempSync(join(tmpdir(), 'promotion-gates-bench-'));

/** Milliseconds (of wall and of processor time) and peak resident megabytes of one process; it must end with one of the expected statuses. */
function time(
  command: string,
  arguments_: readonly string[],
  cwd: string,
  statuses: readonly number[] = [0],
): Taken & { megabytes: number } {
  const measured = existsSync('/usr/bin/time');
  const file = join(work, 'memory');
  const started = performance.now();
  const result = measured
    ? spawnSync('/usr/bin/time', ['-f', '%M %U %S', '-o', file, command, ...arguments_], { cwd, encoding: 'utf8' })
    : spawnSync(command, [...arguments_], { cwd, encoding: 'utf8' });
  const milliseconds = performance.now() - started;
  if (!statuses.includes(result.status ?? -1))
    throw new Error(
      `${command} ${arguments_.join(' ')}: exit status ${result.status}\n${result.stdout}${result.stderr}`,
    );
  const lines = measured ? readFileSync(file, 'utf8').trim().split('\n') : ['NaN'];
  const [kilobytes = 0, user = Number.NaN, system = Number.NaN] = (lines.at(-1) ?? '').split(' ').map(Number);
  return { milliseconds, processor: (user + system) * 1000, megabytes: kilobytes / 1024 };
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

/** OpenLineage events folded and a thousand features traced, three times as many events each time: the time must grow with them and no faster. */
async function measureLineage(): Promise<void> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'lineage.ts'),
    platform: 'node',
    external: [/^@duckdb\//],
    cwd: root,
  });
  await bundle.write({ dir: join(work, 'lineage'), format: 'esm', entryFileNames: 'lineage.mjs' });
  await bundle.close();
  for (const events of [1000, 5000, 20_000]) {
    const folder = join(work, `lineage-${events}`);
    const result = join(work, 'lineage.json');
    time(process.execPath, [join(work, 'lineage', 'lineage.mjs'), folder, String(events), '1000', result], work);
    const { bytes, fold, trace, impact, megabytes } = JSON.parse(readFileSync(result, 'utf8')) as Readonly<
      Record<'bytes' | 'fold' | 'trace' | 'impact' | 'megabytes', number>
    >;
    const what = `${events.toLocaleString('en-US')} OpenLineage events (${Math.round(bytes / 1e6)} MB) folded and 1,000 features traced`;
    measurements.push({ what, measured: (fold + trace) / 1000, unit: 's', limit: 3 });
    if (events === 20_000)
      measurements.push(
        { what: 'the same, memory', measured: megabytes, unit: 'MB', limit: 500 },
        { what: 'what depends on a column of a contract, on that graph', measured: impact, unit: 'ms', limit: 300 },
      );
  }
}

/** What the reproducibility gate hashes, beside the programs that do nothing else. `BENCH_MEGABYTES` makes the large file smaller for a try. */
function measureHashing(): void {
  const megabytes = Number(process.env['BENCH_MEGABYTES'] ?? 2048);
  const large = oneFile(join(work, 'large'), megabytes * 2 ** 20);
  // What the command costs besides hashing: starting, git, reading the record.
  const tiny = oneFile(join(work, 'tiny'), 1);
  const outputs = manyOutputs(join(work, 'outputs'), { files: 20_000, outputs: 500, outputBytes: 1 << 20 });
  const gate = ['reproducibility', '--format', 'json', '--output', join(work, 'reproducibility.json')];
  const verified = (check: string): void => {
    const text = readFileSync(join(work, 'reproducibility.json'), 'utf8');
    const report = JSON.parse(text) as { features: { findings: { check: string; outcome: string }[] }[] };
    const found = report.features.flatMap(({ findings }) => findings).filter((finding) => finding.check === check);
    if (found.length !== 1 || found[0]?.outcome !== 'pass') throw new Error(`${check}: ${JSON.stringify(found)}`);
  };
  const memory: number[] = [];
  for (const [algorithm, slack] of [
    ['md5', 0.9],
    ['sha256', 1],
  ] as const) {
    const command = (folder: string) => (): number => {
      const { milliseconds, megabytes: most } = time(process.execPath, [cli, ...gate], folder, [0, 1]);
      verified('reproducibility/data-snapshot');
      memory.push(most);
      return milliseconds;
    };
    const sum =
      ({ file, [algorithm]: folder }: typeof large) =>
      (): number =>
        time(`${algorithm}sum`, [file], folder).milliseconds;
    const [ours = 0, start = 0, theirs = 0, theirStart = 0] = interleaved(
      5,
      command(large[algorithm]),
      command(tiny[algorithm]),
      sum(large),
      sum(tiny),
    );
    measurements.push({
      what: `hashing ${(megabytes - 1).toLocaleString('en-US')} MB more of one file by its ${algorithm === 'md5' ? 'MD5' : 'SHA-256'} (the command costs ${(start / 1000).toFixed(2)} s besides)`,
      measured: (ours - start) / 1000,
      unit: 's',
      rival: { name: `\`${algorithm}sum\``, measured: (theirs - theirStart) / 1000 },
      // A throughput of 0.9 × is a time of 1/0.9 ×.
      limit: Number((1 / slack).toFixed(2)),
    });
  }
  const checkOn =
    (node: string) =>
    (folder: string): Taken => {
      const taken = time(node, [cli, ...gate], folder, [0, 1]);
      verified('reproducibility/pipeline-fresh');
      memory.push(taken.megabytes);
      return taken;
    };
  const check = checkOn(process.execPath);
  const [ours = 0, theirs = 0] = interleaved(
    5,
    () => check(outputs.folder).milliseconds,
    () => time('md5sum', outputs.outputs, outputs.folder).milliseconds,
  );
  measurements.push(
    {
      what: '20,000 files, 500 outputs of a pipeline, 1 MB each',
      measured: ours / 1000,
      unit: 's',
      rival: { name: '`md5sum` of the outputs alone', measured: theirs / 1000 },
      limit: 1.5,
    },
    { what: 'memory of these, the most', measured: Math.max(...memory), unit: 'MB', limit: 250 },
  );
  const dvc = installDvc(work);
  if ('skipped' in dvc) {
    console.log(`beside \`dvc status\`: skipped, ${dvc.skipped}`);
    return;
  }
  const gates = benchNodes().map(({ path, version }) => ({ version, check: checkOn(path) }));
  measurements.push(...besideDvc(outputs, dvc.program, gates, time));
}

/** Rows of the data contract's data. `BENCH_ROWS` makes it smaller for a try. */
const ROWS = Number(process.env['BENCH_ROWS'] ?? 10_000_000);

/** The parts, in the order they are run in. Each adds what it measured; some have a table of their own besides. */
const PARTS: Readonly<Record<string, () => Promise<string | undefined>>> = {
  start: async () => {
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
    return undefined;
  },
  features: async () => {
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
    const experiments = Array.from(
      { length: 5 },
      () => time(process.execPath, [cli, 'check', '--gate', 'experiment'], many, [0, 1]).milliseconds,
    );
    measurements.push({
      what: 'the experiment gate alone, 300 experiments of 500 features',
      measured: median(experiments) / 1000,
      unit: 's',
      limit: 2,
    });
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
    return undefined;
  },
  experiments: async () => {
    measurements.push(
      ...(await experimentMeasurements(
        work,
        (arguments_, folder, statuses) => time(process.execPath, [cli, ...arguments_], folder, statuses).milliseconds,
      )),
    );
    return undefined;
  },
  'feature-sets': async () => {
    const changes = ['check', '--base', 'main', '--format', 'json', '--output', join(work, 'one.json')];
    measurements.push(
      ...featureSetMeasurements(
        work,
        (folder) => {
          const { milliseconds } = time(process.execPath, [cli, ...changes], folder);
          const { features } = JSON.parse(readFileSync(join(work, 'one.json'), 'utf8')) as { features: unknown[] };
          if (features.length !== 1) throw new Error(`judged ${features.length} features, not 1`);
          return milliseconds;
        },
        git,
      ),
    );
    return undefined;
  },
  data: async () => {
    const data = join(work, 'data');
    mkdirSync(data);
    measurements.push(...(await dataContractMeasurements(data, ROWS)));
    return undefined;
  },
  peers: async () => {
    const folder = join(work, 'peers');
    mkdirSync(folder);
    measurements.push(...(await besidePeers(folder, ROWS)));
    return undefined;
  },
  contracts: async () => {
    const contracts = join(work, 'contracts');
    mkdirSync(contracts);
    const contract = readFileSync(join(root, 'examples/host-telemetry/contracts/host-telemetry.odcs.yaml'), 'utf8');
    const names = Array.from({ length: 1000 }, (_, index) => `contract-${index}.odcs.yaml`);
    for (const name of names)
      writeFileSync(join(contracts, name), contract.replace(/^id: .*$/m, `id: ${name.replace('.odcs.yaml', '')}`));
    git(contracts, 'init', '--quiet', '--initial-branch', 'main');
    git(contracts, 'add', '.');
    git(contracts, 'commit', '--quiet', '--message', 'start');
    const linted = Array.from(
      { length: 5 },
      () => time(process.execPath, [cli, 'data-contract', 'lint', ...names], contracts).milliseconds,
    );
    measurements.push({
      what: 'lint of 1,000 contracts of 3 KB',
      measured: median(linted) / 1000,
      unit: 's',
      limit: 2,
    });
    return undefined;
  },
  statistics: async () => {
    measurements.push(...statisticsMeasurements());
    return undefined;
  },
  hashing: async () => {
    measureHashing();
    return undefined;
  },
  'large-inputs': async () => {
    measurements.push(...measureLargeInputs(join(work, 'large-inputs'), cli, time));
    return undefined;
  },
  lineage: async () => {
    await measureLineage();
    return undefined;
  },
  rendering: async () => {
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
    return undefined;
  },
  checkout: async () => {
    const archive = spawnSync('git', ['archive', '--worktree-attributes', 'HEAD'], { cwd: root, maxBuffer: 1 << 30 });
    measurements.push({
      what: 'the compressed checkout a job downloads',
      measured: gzipSync(archive.stdout).length / 1e6,
      unit: 'MB',
      limit: 3,
    });
    return undefined;
  },
  growth: async () => {
    const grown = await growth(join(work, 'growth'), [
      ROWS / 10,
      ROWS,
      ...(process.argv.includes('--growth') ? [5 * ROWS] : []),
    ]);
    return `The data-contract gate as the data grows:\n\n${grown}`;
  },
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = named.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
const all: Measurement[] = [];
const texts: string[] = [];
try {
  for (const [part, measure] of Object.entries(PARTS)) {
    if (named.length > 0 && !named.includes(part)) continue;
    try {
      const own = await measure();
      if (own !== undefined) texts.push(own);
      console.log(`${part}:\n${own ?? table(measurements)}\n`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${part}: not measured to the end`, error);
    }
    all.push(...measurements.splice(0));
  }
  if (process.argv.includes('--record')) {
    const file = join(import.meta.dirname, 'RESULTS.md');
    const before =
      existsSync(file) && statSync(file).size > 0
        ? readFileSync(file, 'utf8').trimEnd()
        : '# Results\n\nEach table is one run of `npm run bench -- --record`. Ratios are within the run; amounts swing by about a quarter.';
    const which = named.length > 0 ? `, parts ${named.join(', ')}` : '';
    const text = [...(all.length > 0 ? [table(all)] : []), ...texts].join('\n\n');
    writeFileSync(
      file,
      `${before}\n\n## ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores${which}\n\n${text}\n`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
