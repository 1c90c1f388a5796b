import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Two repositories that name the same one file, by its MD5 (as DVC) and by its SHA-256; `file` is its path in either. */
export interface OneFileRepositories {
  readonly md5: string;
  readonly sha256: string;
  readonly file: string;
}

/** A repository of many files, of which some are outputs of a pipeline: `outputs` are their absolute paths. */
export interface OutputsRepository {
  readonly folder: string;
  readonly outputs: readonly string[];
}

const RECORD = 'id: f\ntitle: F\nstage: exploratory\n';

function git(folder: string, ...arguments_: readonly string[]): void {
  const result = spawnSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.test', ...arguments_], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stderr);
}

function repository(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'start');
}

/** Makes repositories about a file of so many bytes, rounded up to mebibytes, below a folder. */
export function oneFile(work: string, bytes: number): OneFileRepositories {
  const file = 'large.bin';
  const piece = randomBytes(1 << 20);
  const digests = { md5: createHash('md5'), sha256: createHash('sha256') };
  const first = join(work, 'md5', file);
  mkdirSync(dirname(first), { recursive: true });
  const descriptor = openSync(first, 'w');
  for (let written = 0; written < bytes; written += piece.length) {
    piece.writeUInt32LE(written >>> 0, 0);
    writeSync(descriptor, piece);
    digests.md5.update(piece);
    digests.sha256.update(piece);
  }
  closeSync(descriptor);
  mkdirSync(join(work, 'sha256'), { recursive: true });
  // The same bytes twice on the disk would need twice the room in its cache.
  const linked = spawnSync('ln', [first, join(work, 'sha256', file)]);
  if (linked.status !== 0) throw new Error(String(linked.stderr));
  const [md5, sha256] = [digests.md5.digest('hex'), digests.sha256.digest('hex')];
  repository(join(work, 'md5'), {
    '.gitignore': `${file}\n`,
    'f.feature.yml': `${RECORD}data: [${file}.dvc]\n`,
    [`${file}.dvc`]: `outs:\n- md5: ${md5}\n  hash: md5\n  path: ${file}\n`,
  });
  repository(join(work, 'sha256'), {
    '.gitignore': `${file}\n`,
    'f.feature.yml': `${RECORD}data: [SHA256SUMS]\n`,
    SHA256SUMS: `${sha256}  ${file}\n`,
  });
  return { md5: join(work, 'md5'), sha256: join(work, 'sha256'), file };
}

/** Makes a repository of `files` files below a folder, with `outputs` outputs of a pipeline of one stage; they are not in git, as DVC has it. */
export function manyOutputs(
  folder: string,
  { files, outputs, outputBytes }: { readonly files: number; readonly outputs: number; readonly outputBytes: number },
): OutputsRepository {
  const sources = Object.fromEntries(
    Array.from({ length: files }, (_, index) => [`src/part-${index % 200}/file-${index}.py`, `VALUE = ${index}\n`]),
  );
  const paths = Array.from({ length: outputs }, (_, index) => `out/output-${index}.bin`);
  repository(folder, {
    ...sources,
    '.gitignore': '/out/\n',
    'f.feature.yml': RECORD,
    'dvc.yaml': `stages:\n  make:\n    cmd: make\n    outs:\n${paths.map((path) => `    - ${path}\n`).join('')}`,
  });
  mkdirSync(join(folder, 'out'));
  const made = { folder, outputs: paths.map((path) => join(folder, path)) };
  replaceOutputs(made, outputBytes);
  return made;
}

/** Writes all outputs anew in another size, and commits the lock that records them. Gives the MD5 of each. */
export function replaceOutputs({ folder, outputs }: OutputsRepository, outputBytes: number): readonly string[] {
  const digests = outputs.map((file, index) => {
    const bytes = Buffer.alloc(outputBytes, createHash('sha512').update(`output ${index}`).digest());
    // A file that DVC's cache shares must not be written over.
    rmSync(file, { force: true });
    writeFileSync(file, bytes);
    return createHash('md5').update(bytes).digest('hex');
  });
  const entries = outputs.map((file, index) => {
    const [path, md5] = [relative(folder, file), digests[index] ?? ''];
    return `    - path: ${path}\n      hash: md5\n      md5: ${md5}\n      size: ${outputBytes}\n`;
  });
  writeFileSync(
    join(folder, 'dvc.lock'),
    `schema: '2.0'\nstages:\n  make:\n    cmd: make\n    outs:\n${entries.join('')}`,
  );
  git(folder, 'add', 'dvc.lock');
  git(folder, 'commit', '--quiet', '--message', `outputs of ${outputBytes} bytes`);
  return digests;
}

/** The `dvc` program that `BENCH_DVC` names, or of a virtual environment that is made for it below a folder; or why there is none. */
export function installDvc(work: string): { readonly program: string } | { readonly skipped: string } {
  const there = process.env['BENCH_DVC'];
  if (there !== undefined) return { program: there };
  const environment = join(work, 'dvc-environment');
  const made = spawnSync('python3', ['-m', 'venv', environment], { encoding: 'utf8' });
  if (made.status !== 0) return { skipped: 'python3 cannot make a virtual environment here' };
  const installed = spawnSync(join(environment, 'bin', 'pip'), ['install', '--quiet', 'dvc==3.67.1'], {
    encoding: 'utf8',
    timeout: 240_000,
  });
  const program = join(environment, 'bin', 'dvc');
  return installed.status === 0 && existsSync(program) ? { program } : { skipped: 'pip cannot install dvc here' };
}
