import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { GIT_ENVIRONMENT } from './git-repository.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** One step of a job, as the runner starts it. */
export interface Step {
  /** Folder of the action from the root of this repository: empty for the root. */
  readonly action: string;
  /** The checkout: `GITHUB_WORKSPACE`, and the folder the step is started in. */
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown; readonly ref?: string };
  readonly with?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly node?: string;
  /** Called with the process once it runs. */
  readonly started?: (child: ChildProcess) => void;
}

/** What a step left behind. */
export interface StepResult {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: string;
  readonly errors: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly {
    readonly level: string;
    readonly properties: Readonly<Record<string, string>>;
    readonly message: string;
  }[];
  /** What lies in the runner's temporary folder afterwards, by path. */
  readonly temporary: readonly string[];
  /** Processes of the step that are still there. */
  readonly leftovers: readonly string[];
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: string } | null>>;
  readonly runs: { readonly main: string };
}

const root = join(import.meta.dirname, '../..');

/** A step that takes longer than this, in milliseconds, is ended with all that it started. */
const PATIENCE = 100_000;

/** A copy of what a job downloads of this repository, so that nothing else of it can be leaned on. */
export function downloadedActions(): string {
  const folder = temporaryFolder();
  for (const part of ['action.yml', 'actions', 'dist', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

/** Runs a step the way GitHub's runner does: inputs and files in the environment, the `main` of the action's metadata. */
export async function runStep(downloaded: string, step: Step): Promise<StepResult> {
  const folder = join(downloaded, step.action);
  const manifest = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Manifest;
  const files = temporaryFolder();
  const temporary = join(files, '_temp');
  mkdirSync(temporary);
  const file = (name: string, text = ''): string => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  const outputs = file('output');
  const summary = file('summary');
  const mark = randomUUID();
  const worker = join(downloaded, 'dist/query-worker.js');
  const environment: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: files,
    LANG: 'C.UTF-8',
    CI: 'true',
    TMPDIR: temporary,
    ...GIT_ENVIRONMENT,
    STEP_MARK: mark,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.event.payload)),
    GITHUB_REF: step.event.ref ?? 'refs/heads/main',
    GITHUB_REPOSITORY: 'acme/detectors',
    GITHUB_RUN_ID: '18234567',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.example.test',
    GITHUB_WORKFLOW_REF: 'acme/detectors/.github/workflows/promotion.yml@refs/heads/main',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_OUTPUT: outputs,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(files, '_tool'),
    ...inputVariables(manifest, step.with ?? {}),
    ...step.environment,
  };
  const child = spawn(step.node ?? process.execPath, [resolve(folder, manifest.runs.main)], {
    cwd: step.workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  step.started?.(child);
  const patience = setTimeout(() => {
    for (const { id } of processesWith(mark, worker)) process.kill(id, 'SIGKILL');
  }, PATIENCE);
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, killed) => done([code, killed]));
  });
  clearTimeout(patience);
  return {
    status,
    signal,
    log,
    errors,
    outputs: readOutputs(readFileSync(outputs, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    annotations: readAnnotations(log),
    temporary: readdirSync(temporary, { recursive: true, encoding: 'utf8' }).sort(),
    leftovers: processesWith(mark, worker).map(({ command }) => command),
  };
}

/** What is given, and the default of what is not; the one expression among the defaults is the job's token, and there is none here. */
function inputVariables({ inputs }: Manifest, given: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(inputs ?? {}).flatMap(([name, input]) =>
    input?.default === undefined ? [] : [[name, input.default === '${{ github.token }}' ? '' : input.default] as const],
  );
  return Object.fromEntries(
    [...defaults, ...Object.entries(given)].map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** `name<<delimiter`, the lines of the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
}

/** Undoes the escapes of workflow commands. */
function plain(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function readAnnotations(log: string): StepResult['annotations'] {
  return [...log.matchAll(/^::(error|warning|notice) ?(.*?)::(.*)$/gm)].map(
    ([, level = '', properties = '', message = '']) => ({
      level,
      properties: Object.fromEntries(
        properties
          .split(',')
          .flatMap((part) =>
            part.includes('=') ? [[part.slice(0, part.indexOf('=')), plain(part.slice(part.indexOf('=') + 1))]] : [],
          ),
      ),
      message: plain(message),
    }),
  );
}

/** The processes of a step: they carry its mark, or are the program that reads data, which is started without an environment. */
function processesWith(mark: string, worker: string): ReturnType<typeof processes> {
  return processes().filter(({ environment, command }) => environment.includes(mark) || command.includes(worker));
}

/** Every process of this machine that can be looked at. */
export function processes(): readonly {
  readonly id: number;
  readonly environment: string;
  readonly command: string;
}[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const read = (file: string): string => readFileSync(join('/proc', name, file), 'utf8');
      try {
        return [{ id: Number(name), environment: read('environ'), command: read('cmdline').replaceAll('\0', ' ') }];
      } catch {
        // It has ended, or is somebody else's.
        return [];
      }
    });
}
