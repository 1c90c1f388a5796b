import { error as annotateError } from '@actions/core';
import { HOME } from '../generated/package.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { EXIT_STATUS } from '../model/exit-status.ts';
import type { ActionName } from './actions.ts';
import { carryOut } from './carry-out.ts';
import { logText } from './log-text.ts';
import { publishNoVerdict, publishProblems } from './publish.ts';

/** The runner interrupts a cancelled step, and ends it a few seconds later. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs one action in this process and sets its exit status. What every `main.ts` calls. */
export async function runAction(name: ActionName): Promise<void> {
  const cancel = new AbortController();
  for (const [signal, status] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      process.exitCode ??= status;
      cancel.abort();
    });
  }
  for (const trouble of ['uncaughtException', 'unhandledRejection']) {
    process.on(trouble, (reason: unknown) => {
      if (!cancel.signal.aborted) sayFault(reason);
      process.exit(process.exitCode ?? EXIT_STATUS.fault);
    });
  }
  try {
    const status = await carryOut(name, {
      environment: process.env,
      workspace: process.cwd(),
      now: new Date(),
      stopwatch: () => performance.now(),
      timer: (seconds) => AbortSignal.timeout(Math.ceil(seconds * 1000)),
      signal: cancel.signal,
      log,
    });
    process.exitCode ??= status;
  } catch (reason) {
    if (cancel.signal.aborted) {
      publishNoVerdict();
      log('Cancelled: nothing was decided.');
    } else if (reason instanceof ConfigurationError) {
      publishProblems(reason.problems, process.env, log);
      process.exitCode = EXIT_STATUS.configuration;
    } else {
      sayFault(reason);
      process.exitCode = EXIT_STATUS.fault;
    }
  }
}

/** An action writes its log where the runner reads its commands. */
function log(text: string): void {
  process.stdout.write(`${text}\n`);
}

function sayFault(reason: unknown): void {
  publishNoVerdict();
  log(logText(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)));
  const title = 'Promotion Gates: fault';
  annotateError(
    `This is a fault of promotion-gates, not of your files. Please report it at https://github.com/${HOME}/issues with the lines above.`,
    { title },
  );
}
