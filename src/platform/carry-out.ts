import { isDebug, setSecret } from '@actions/core';
import type { CheckMeta } from '../model/check.ts';
import { EXIT_STATUS } from '../model/exit-status.ts';
import { lazyEngine } from '../query/lazy-engine.ts';
import { renderTerminal } from '../render/terminal.ts';
import { runSuite } from '../suite/run-suite.ts';
import { actionRequest, environmentForChildren } from './action-request.ts';
import { type Action, type ActionName, ACTIONS } from './actions.ts';
import { commentOf } from './comment-of-run.ts';
import { readEvent } from './event.ts';
import { readInputs } from './inputs.ts';
import { locateInput } from './locate-input.ts';
import { logText } from './log-text.ts';
import { markdownOptions } from './markdown-options.ts';
import { maskSecrets, secretsOf } from './mask-secrets.ts';
import { postReport } from './post-report.ts';
import { publishReport } from './publish.ts';

/** What an action works with: nothing else is read from the process. */
export interface Circumstances {
  readonly environment: NodeJS.ProcessEnv;
  /** The folder the runner started the action in. */
  readonly workspace: string;
  readonly now: Date;
  /** Milliseconds on a clock that only goes forward. */
  readonly stopwatch: () => number;
  readonly timer: (seconds: number) => AbortSignal;
  readonly signal: AbortSignal;
  /** Writes to the log of the job; text from outside goes through `logText`. */
  readonly log: (text: string) => void;
}

const WIDTH = 120;

/** Carries one action out, from inputs to outputs, and gives its exit status. @throws ConfigurationError before anything is judged */
export async function carryOut(
  name: ActionName,
  { environment, workspace, now, stopwatch, timer, signal, log }: Circumstances,
): Promise<number> {
  const action: Action = ACTIONS[name];
  const inputs = readInputs(name, { environment, workspace, locate: locateInput(environment) });
  if (inputs.token !== undefined) setSecret(inputs.token);
  const event = readEvent(environment);
  if (inputs.readinessReport !== undefined)
    return postReport({ inputs, file: inputs.readinessReport, event, environment, signal, log });
  const children = environmentForChildren(environment);
  const request = await actionRequest(action, inputs, event, {
    environment: children,
    engine: lazyEngine({
      environment: children,
      checkout: workspace,
      ...(inputs.engineDirectory === undefined ? {} : { engineDirectory: inputs.engineDirectory }),
      ...(environment['RUNNER_TOOL_CACHE'] ? { cache: environment['RUNNER_TOOL_CACHE'] } : {}),
      ...(environment['RUNNER_TEMP'] ? { temporary: environment['RUNNER_TEMP'] } : {}),
    }),
    now,
    stopwatch,
    timer,
    signal,
    progress: (message) => log(logText(message)),
  });
  const say = (message: string): void => log(logText(message));
  const comment = commentOf({ inputs, event, environment, signal, log: say });
  const outcome = await runSuite(request).catch(async (error: unknown) => {
    if (!signal.aborted) await comment.onTrouble(error);
    throw error;
  });
  const { report, gateReports, materials, durations } = maskSecrets(outcome, secretsOf(environment));
  // Loading every gate's documentation takes a while: a report without findings needs none.
  const checks = report.features.some(({ findings }) => findings.length > 0)
    ? (await import('../suite/check-metas.ts')).CHECK_METAS
    : new Map<string, CheckMeta>();
  // From here on all is written in one go: a run that was cancelled has decided nothing, one that is past this has.
  signal.throwIfAborted();
  log(
    logText(renderTerminal(report, { colours: !environment['NO_COLOR'], width: WIDTH, verbose: isDebug(), durations })),
  );
  const [gate] = action.gates;
  const gateReport = gateReports.find((one) => one.gate === gate);
  const markdown = markdownOptions(request, event);
  publishReport({
    report,
    materials,
    ...(gateReport ? { gateReport } : {}),
    markdown,
    checks,
    environment,
    now,
    warn: say,
  });
  await comment.onReport(report, markdown);
  return report.ready || !report.enforced.value ? EXIT_STATUS.ready : EXIT_STATUS.notReady;
}
