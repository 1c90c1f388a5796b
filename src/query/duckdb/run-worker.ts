import type { EngineFailure, ScanRequest, ScanResult } from '../data-engine.ts';
import type { QuestionResult } from '../table-question.ts';
import type { ConditionResult } from '../table-result.ts';
import { MORE_MEMORY } from './engine-words.ts';
import type { StartedWorker } from './start-worker.ts';
import { LONGEST_MESSAGE, type WorkerAnswer, type WorkerRequest } from './worker-protocol.ts';

/**
 * Runs one request in a process of its own. Whatever happens, when this settles the process has ended and its temporary folder is gone.
 */
export async function runWorker(
  start: () => StartedWorker,
  scan: ScanRequest,
  signal: AbortSignal,
): Promise<ScanResult | EngineFailure> {
  const looked = await runProcess(start, { scan }, signal);
  const questions = scan.questions ?? [];
  if ('failure' in looked || questions.length === 0) return looked;
  return { ...looked, answers: await answersTo(start, scan, signal) };
}

/** Asks every question; where a process ends over one of them, the rest is asked in another, within the same time. */
async function answersTo(
  start: () => StartedWorker,
  scan: ScanRequest,
  signal: AbortSignal,
): Promise<readonly (QuestionResult | EngineFailure)[]> {
  const answers: (QuestionResult | EngineFailure | undefined)[] = (scan.questions ?? []).map(() => undefined);
  const deadline = Date.now() + scan.limits.seconds * 1000;
  for (;;) {
    const asked = answers.flatMap((answer, index) => (answer ? [] : [index]));
    const [at] = asked;
    const seconds = (deadline - Date.now()) / 1000;
    if (at === undefined) break;
    if (seconds <= 0) {
      for (const index of asked) answers[index] = timeLimit(scan);
      break;
    }
    const limits = { ...scan.limits, seconds: Math.min(seconds, LONGEST_QUESTION * asked.length) };
    const result = await runProcess(start, { scan: { ...scan, limits }, asked }, signal);
    if ('failure' in result) {
      for (const index of asked) answers[index] = result;
      break;
    }
    result.answers?.forEach((answer, index) => (answers[index] ??= answer));
    const ended = asked.find((index) => answers[index] === undefined);
    if (ended !== undefined) answers[ended] = result.rest ?? timeLimit(scan);
  }
  return answers.map((answer) => answer ?? timeLimit(scan));
}

/** What one question may take on average before its process is ended, in seconds. */
const LONGEST_QUESTION = 65;

/** What a process has answered. */
interface ProcessResult extends ScanResult {
  /** Why it did not answer the rest. */
  readonly rest?: EngineFailure;
}

async function runProcess(
  start: () => StartedWorker,
  asked: WorkerRequest,
  signal: AbortSignal,
): Promise<ProcessResult | EngineFailure> {
  if (signal.aborted) return CANCELLED;
  const request = JSON.stringify(asked);
  if (request.length > LONGEST_MESSAGE) {
    return {
      failure: 'unreadable',
      message: 'the contract asks more than one scan can answer',
      remedy: 'split the contract',
    };
  }
  const worker = start();
  try {
    return await converse(worker, request, asked, signal);
  } finally {
    worker.cleanUp();
  }
}

function converse(
  { child, stdin, stdout }: StartedWorker,
  request: string,
  { scan, asked }: WorkerRequest,
  signal: AbortSignal,
): Promise<ProcessResult | EngineFailure> {
  const results: (ScanResult['tables'][number] | undefined)[] = asked ? [] : scan.tables.map(() => undefined);
  const checked: (ConditionResult | EngineFailure | undefined)[] = asked
    ? []
    : (scan.references ?? []).map(() => undefined);
  const answers: (QuestionResult | EngineFailure)[] = [];
  let ended: EngineFailure | undefined;
  const end = (why: EngineFailure): void => {
    ended ??= why;
    child.kill('SIGKILL');
  };
  const cancel = (): void => end(CANCELLED);
  signal.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(() => end(timeLimit(scan)), scan.limits.seconds * 1000);

  let length = 0;
  let pending = '';
  stdout.setEncoding('utf8');
  stdout.on('data', (text: string) => {
    length += text.length;
    if (length > LONGEST_MESSAGE) {
      end({
        failure: 'unreadable',
        message: `the answer about ${namesOf(scan)} is too long`,
        remedy: 'split the contract',
      });
      return;
    }
    const lines = (pending + text).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) {
      const answer: WorkerAnswer = JSON.parse(line);
      if ('stopped' in answer) ended ??= answer.stopped;
      else if ('table' in answer) results[answer.table] = answer.result;
      else if ('reference' in answer) checked[answer.reference] = answer.checked;
      else answers[answer.question] = answer.answer;
    }
  });
  stdin.write(`${request}\n`);
  const done = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };

  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      done();
      reject(new Error(`the process that reads data cannot be started: ${error.message}`));
    });
    child.on('close', (status, killed) => {
      done();
      if (ended?.failure === 'cancelled' || ended?.failure === 'no-engine') {
        resolve(ended);
        return;
      }
      const whole =
        [...results, ...checked].every((result) => result !== undefined) &&
        (asked ?? []).every((index) => answers[index] !== undefined);
      if (!whole && ended === undefined && killed === null) {
        reject(new Error(`the process that reads data ended with status ${status ?? 'unknown'}`));
        return;
      }
      const rest = ended ?? diedOf(killed, scan);
      resolve({
        tables: results.map((result) => result ?? rest),
        ...(checked.length === 0 ? {} : { references: checked.map((result) => result ?? rest) }),
        ...(asked ? { answers, rest } : {}),
      });
    });
  });
}

const CANCELLED: EngineFailure = { failure: 'cancelled', message: 'the run was cancelled', remedy: 'run it again' };

function timeLimit(scan: ScanRequest): EngineFailure {
  return {
    failure: 'time-limit',
    message: `reading ${namesOf(scan)} took longer than ${scan.limits.seconds} seconds`,
    remedy: 'raise the option `time-limit`, or check where the data is and hand in the report',
  };
}

/** What it means that the process was killed by somebody else, or died of a fault of the engine. */
function diedOf(signal: NodeJS.Signals | null, scan: ScanRequest): EngineFailure {
  if (signal === 'SIGKILL') {
    return {
      failure: 'memory-limit',
      message: `the process that read ${namesOf(scan)} was killed, as a system does that runs out of memory`,
      remedy: MORE_MEMORY,
    };
  }
  return {
    failure: 'unreadable',
    message: `the engine crashed while it read ${namesOf(scan)}`,
    remedy: 'see whether the file is whole; write or fetch it again',
  };
}

function namesOf(scan: ScanRequest): string {
  const names = scan.tables.flatMap(({ files }) => files.map(({ name }) => name));
  return names.length === 1 ? `\`${names[0] ?? ''}\`` : `the ${names.length} files`;
}
