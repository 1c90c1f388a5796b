import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GateReport, ReadinessReport } from '../generated/formats.ts';
import { HOME } from '../generated/package.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { EXIT_STATUS } from '../model/exit-status.ts';
import type { SuiteOutcome } from '../suite/suite-request.ts';
import { oneOf } from './parse-options.ts';
import { type Desk, layoutFor } from './terminal.ts';

/** How a report is printed. */
export interface ReportOptions {
  readonly format: string | undefined;
  readonly output: string | undefined;
  readonly verbose: boolean;
  /** Folder for the decision record. */
  readonly decision?: string | undefined;
}

/** Prints a run's report and gives the exit status that follows from it. A gate's own command passes its gate report for JSON. */
export async function writeReport(
  outcome: SuiteOutcome,
  options: ReportOptions,
  desk: Desk,
  gateReport?: GateReport,
): Promise<number> {
  const format = oneOf('--format', options.format, ['text', 'json', 'markdown', 'sarif', 'junit'], 'text');
  const { report } = outcome;
  let text: string;
  if (format === 'json') text = `${JSON.stringify(gateReport ?? report, null, 2)}\n`;
  else if (format === 'markdown') text = (await import('../render/markdown.ts')).renderMarkdown(report);
  else if (format === 'junit') text = (await import('../render/junit.ts')).renderJunit(report);
  else if (format === 'sarif') text = await sarif(report);
  else {
    const { renderTerminal } = await import('../render/terminal.ts');
    text = renderTerminal(report, {
      ...layoutFor(options.output, desk),
      verbose: options.verbose,
      durations: outcome.durations,
    });
  }
  writeText(text, options.output, desk);
  if (options.decision !== undefined)
    (await import('./write-decision.ts')).writeDecision(outcome, options.decision, desk);
  return report.ready || !report.enforced.value ? EXIT_STATUS.ready : EXIT_STATUS.notReady;
}

async function sarif(report: ReadinessReport): Promise<string> {
  const [{ renderSarif }, { CHECK_METAS }] = await Promise.all([
    import('../render/sarif.ts'),
    import('../suite/check-metas.ts'),
  ]);
  return renderSarif(report, { checks: CHECK_METAS, home: `https://github.com/${HOME}` });
}

/** Writes text to a file, or to the terminal. @throws ConfigurationError where the file cannot be written */
export function writeText(text: string, output: string | undefined, desk: Desk): void {
  if (output === undefined) {
    desk.stdout.write(text);
    return;
  }
  try {
    writeFileSync(resolve(desk.workingDirectory, output), text);
  } catch (error) {
    throw new ConfigurationError({
      message: `\`${output}\` cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
      remedy: 'name a file in a folder that is there',
    });
  }
}
