import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from './compare.ts';

/** Runs a program in a folder and measures it; it must end with one of the statuses. */
export type TimeProcess = (
  command: string,
  arguments_: readonly string[],
  cwd: string,
  statuses?: readonly number[],
) => { readonly milliseconds: number; readonly megabytes: number };

/** What the reproducibility gate promises of large inputs: one line, and no more memory than for small ones. In megabytes. */
const MOST_MEMORY = 250;
const RECORD = 'id: f\ntitle: F\nstage: exploratory\n';

/**
 * Measures the reproducibility gate on a file of more than 10 GB, a folder of DVC with 100,000 files, and a store of MLflow with 20,000
 * runs. `BENCH_SHARE` makes all of them smaller for a try.
 *
 * @param work a folder that is made
 * @param cli path of the command
 */
export function measureLargeInputs(work: string, cli: string, time: TimeProcess): readonly Measurement[] {
  mkdirSync(work, { recursive: true });
  const share = Number(process.env['BENCH_SHARE'] ?? 1);
  const gate = (folder: string, check: string, wanted: RegExp): ReturnType<TimeProcess> => {
    const report = join(work, 'report.json');
    const taken = time(
      process.execPath,
      [cli, 'reproducibility', '--format', 'json', '--output', report],
      folder,
      [0, 1],
    );
    const { features } = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly features: readonly {
        readonly findings: readonly { readonly check: string; readonly outcome: string; readonly message: string }[];
      }[];
    };
    const found = features.flatMap(({ findings }) => findings).filter((finding) => finding.check.endsWith(`/${check}`));
    if (!found.some(({ outcome, message }) => outcome === 'pass' && wanted.test(message)))
      throw new Error(`${check}: ${JSON.stringify(found)}`);
    return taken;
  };
  return [
    ...measureLargeFile(join(work, 'file'), Math.round(10.5e9 * share), gate, time),
    ...measureLargeFolder(join(work, 'folder'), Math.round(100_000 * share), gate, time),
    ...measureManyRuns(join(work, 'runs'), Math.round(20_000 * share), gate, time),
  ];
}

type Gate = (folder: string, check: string, wanted: RegExp) => ReturnType<TimeProcess>;

/** A file with holes: it has its size, and takes no room. */
function measureLargeFile(folder: string, bytes: number, gate: Gate, time: TimeProcess): readonly Measurement[] {
  mkdirSync(folder, { recursive: true });
  const descriptor = openSync(join(folder, 'large.bin'), 'w');
  ftruncateSync(descriptor, bytes);
  writeSync(descriptor, 'x', bytes - 1);
  closeSync(descriptor);
  const sum = time('md5sum', ['large.bin'], folder);
  const [md5 = ''] = spawnSync('md5sum', ['large.bin'], { cwd: folder, encoding: 'utf8' }).stdout.split(' ');
  writeFileSync(join(folder, 'large.bin.dvc'), `outs:\n- md5: ${md5}\n  hash: md5\n  path: large.bin\n`);
  writeFileSync(join(folder, '.gitignore'), 'large.bin\n');
  writeFileSync(join(folder, 'f.feature.yml'), `${RECORD}data: [large.bin.dvc]\n`);
  commit(folder);
  const taken = gate(folder, 'data-snapshot', /./);
  const what = `one file of ${(bytes / 1e9).toFixed(1)} GB`;
  return [
    {
      what,
      measured: taken.milliseconds / 1000,
      unit: 's',
      rival: { name: '`md5sum`', measured: sum.milliseconds / 1000 },
      limit: 1.11,
    },
    { what: 'the same, memory', measured: taken.megabytes, unit: 'MB', limit: MOST_MEMORY },
  ];
}

/** Small files, so that what is done for each of them shows. */
function measureLargeFolder(folder: string, files: number, gate: Gate, time: TimeProcess): readonly Measurement[] {
  const entries: string[] = [];
  const names = Array.from(
    { length: files },
    (_, index) => `${String(index % 100).padStart(2, '0')}/${index}.txt`,
  ).sort();
  for (let part = 0; part < 100; part += 1)
    mkdirSync(join(folder, 'data', String(part).padStart(2, '0')), { recursive: true });
  for (const name of names) {
    writeFileSync(join(folder, 'data', name), name);
    entries.push(`{"md5": "${createHash('md5').update(name).digest('hex')}", "relpath": "${name}"}`);
  }
  const md5 = createHash('md5')
    .update(`[${entries.join(', ')}]`)
    .digest('hex');
  writeFileSync(join(folder, 'data.dvc'), `outs:\n- md5: ${md5}.dir\n  nfiles: ${files}\n  hash: md5\n  path: data\n`);
  writeFileSync(join(folder, '.gitignore'), '/data\n');
  writeFileSync(join(folder, 'f.feature.yml'), `${RECORD}data: [data.dvc]\n`);
  commit(folder);
  const sum = time('sh', ['-c', 'find data -type f -print0 | xargs -0 md5sum > ../sums'], folder);
  const taken = gate(folder, 'data-snapshot', /./);
  return [
    {
      what: `a folder of DVC with ${files.toLocaleString('en-US')} small files`,
      measured: taken.milliseconds / 1000,
      unit: 's',
      rival: { name: '`find` and `md5sum`', measured: sum.milliseconds / 1000 },
      limit: 3,
    },
    { what: 'the same, memory', measured: taken.megabytes, unit: 'MB', limit: MOST_MEMORY },
  ];
}

/** A store of runs in git, of which a record names one. */
function measureManyRuns(folder: string, runs: number, gate: Gate, time: TimeProcess): readonly Measurement[] {
  mkdirSync(join(folder, 'mlruns/1'), { recursive: true });
  writeFileSync(join(folder, 'mlruns/1/meta.yaml'), "experiment_id: '1'\nname: burst\n");
  writeFileSync(join(folder, 'score.py'), 'x\n');
  commit(folder);
  const head = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).stdout.trim();
  const ids = Array.from({ length: runs }, (_, run) => createHash('md5').update(`run ${run}`).digest('hex'));
  for (const id of ids) {
    const run = join(folder, 'mlruns/1', id);
    for (const kind of ['params', 'metrics', 'tags']) mkdirSync(join(run, kind), { recursive: true });
    writeFileSync(
      join(run, 'meta.yaml'),
      `run_id: ${id}\nexperiment_id: '1'\nrun_name: one\nstatus: 3\nlifecycle_stage: active\nstart_time: 1\nend_time: 2\n`,
    );
    writeFileSync(join(run, 'params/seed'), '7');
    writeFileSync(join(run, 'metrics/recall'), '1 0.9 0\n');
    writeFileSync(join(run, 'tags/mlflow.source.git.commit'), head);
  }
  writeFileSync(join(folder, 'f.feature.yml'), `${RECORD}code: [score.py]\nruns: [mlruns/1/${ids[0] ?? ''}]\n`);
  commit(folder);
  const status = time('git', ['status', '--short'], folder);
  const taken = gate(folder, 'run-matches-code', /finished, and the one file of code/);
  return [
    {
      what: `a store of MLflow with ${runs.toLocaleString('en-US')} runs in git, one of them named`,
      measured: taken.milliseconds / 1000,
      unit: 's',
      rival: { name: '`git status`', measured: status.milliseconds / 1000 },
      limit: 5,
    },
    { what: 'the same, memory', measured: taken.megabytes, unit: 'MB', limit: MOST_MEMORY },
  ];
}

function commit(folder: string): void {
  for (const arguments_ of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['add', '.'],
    ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.test', 'commit', '--quiet', '--message', 'all'],
  ]) {
    const result = spawnSync('git', arguments_, { cwd: folder, encoding: 'utf8' });
    if (result.status !== 0) throw new Error(result.stderr);
  }
}
