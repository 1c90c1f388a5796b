/**
 * Runs the whole suite over the example, as the action does, on three pull requests, and prints what each is told.
 * Exit status 0 when the three verdicts are the expected ones.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadinessReport } from '../src/generated/formats.ts';
import { renderTerminal } from '../src/render/terminal.ts';
import { type ExamplePullRequest, exampleRepository } from './example-repository.ts';

const EXPECTED = {
  'ready-for-production': 'ready',
  'not-ready': 'blocked',
  'nothing-to-judge': 'nothing-to-judge',
} as const;

const root = join(import.meta.dirname, '..');
const comments = join(root, '.demo');
const work = mkdtempSync(join(tmpdir(), 'promotion-gates-demo-'));
const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
const bold = (text: string): string => (colours ? `\u001b[1m${text}\u001b[0m` : text);
const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
};

/** Starts the action the way the runner does: inputs and context in the environment, files for what comes out. */
async function runAction(
  folder: string,
  pullRequest: ExamplePullRequest,
): Promise<{ outputs: Map<string, string>; log: string; status: number | null }> {
  const temporary = mkdtempSync(join(work, 'runner-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(temporary, name), text);
    return join(temporary, name);
  };
  const event = {
    action: 'synchronize',
    number: pullRequest.number,
    pull_request: {
      number: pullRequest.number,
      title: pullRequest.title,
      base: { ref: 'main', sha: pullRequest.base },
      head: { ref: pullRequest.name, sha: pullRequest.head },
    },
  };
  const outputFile = file('output');
  const child = spawn(process.execPath, [join(root, 'dist', 'promotion-gates.js')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_REF: `refs/pull/${pullRequest.number}/merge`,
      GITHUB_SHA: pullRequest.merge,
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: pullRequest.name,
      GITHUB_REPOSITORY: 'example/host-telemetry',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: file('summary.md'),
      RUNNER_TEMP: temporary,
      RUNNER_TOOL_CACHE: join(work, 'tool-cache'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const outputs = new Map(
    [...readFileSync(outputFile, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(
      ([, name = '', , value = '']) => [name, value],
    ),
  );
  return { outputs, log, status };
}

try {
  progress('building the example repository…');
  const folder = join(work, 'repository');
  const repository = exampleRepository(folder);
  mkdirSync(comments, { recursive: true });
  let wrong = 0;
  for (const [name, expected] of Object.entries(EXPECTED)) {
    const pullRequest = repository.open(name);
    progress(`running the suite on "${pullRequest.title}"…`);
    const { outputs, log, status } = await runAction(folder, pullRequest);
    progress('');
    const reportPath = outputs.get('report');
    if (!reportPath) throw new Error(`the action gave no report (exit status ${status}):\n${log}`);
    const report = JSON.parse(readFileSync(reportPath, 'utf8')) as ReadinessReport;
    const comment = join('.demo', `${name}.md`);
    writeFileSync(join(root, comment), readFileSync(outputs.get('markdown') ?? '', 'utf8'));
    const line = '─'.repeat(Math.min(100, process.stdout.columns ?? 100));
    console.log(
      `${line}\n${bold(`Pull request #${pullRequest.number}: ${pullRequest.title}`)}\n${pullRequest.description}\n`,
    );
    console.log(
      renderTerminal(report, { colours, width: Math.min(110, process.stdout.columns ?? 100), verbose: false }),
    );
    const asExpected = report.verdict === expected && status === (report.ready ? 0 : 1);
    if (!asExpected) wrong += 1;
    console.log(
      `verdict ${report.verdict}, exit status ${status}${asExpected ? ', as expected' : `: EXPECTED ${expected}`} · the comment: ${comment}\n`,
    );
  }
  console.log(
    wrong === 0 ? 'All three verdicts are the expected ones.' : `${wrong} of 3 verdicts are not the expected ones.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
