import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { EXIT_STATUS } from '../../src/model/exit-status.ts';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { GIT_ENVIRONMENT } from './git-repository.ts';

/** What a command printed, and its exit status. */
export interface DeskResult {
  readonly status: number;
  readonly output: string;
  readonly complaints: string;
}

/** Runs a command line in a folder, in this process, as on a Monday in November 2026 unless told otherwise. */
export async function atDesk(
  folder: string,
  arguments_: readonly string[],
  now = '2026-11-23T12:00:00Z',
): Promise<DeskResult> {
  let output = '';
  let complaints = '';
  const to = (add: (text: string) => void) => ({ write: add, terminal: false, columns: undefined });
  try {
    const status = await runCommand(arguments_, {
      workingDirectory: folder,
      environment: { ...process.env, ...GIT_ENVIRONMENT },
      signal: new AbortController().signal,
      stdout: to((text) => (output += text)),
      stderr: to((text) => (complaints += text)),
      now: new Date(now),
      stopwatch: () => 0,
    });
    return { status, output, complaints };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const lines = error.problems.map(
      ({ message, remedy, location }) =>
        `${location ? `${location.path}:${location.line ?? ''}: ` : ''}${message} → ${remedy ?? ''}`,
    );
    return { status: EXIT_STATUS.configuration, output, complaints: complaints + lines.join('\n') };
  }
}

/** `check --format json`, parsed. */
export async function checkAtDesk(
  folder: string,
  arguments_: readonly string[] = [],
  now?: string,
): Promise<{ readonly status: number; readonly report: ReadinessReport }> {
  const { status, output, complaints } = await atDesk(folder, ['check', '--format', 'json', ...arguments_], now);
  if (output === '') throw new Error(complaints);
  return { status, report: JSON.parse(output) as ReadinessReport };
}

/** The findings of a report that count as bad, as `feature check standing`. */
export function badFindings(report: ReadinessReport): readonly string[] {
  return report.features.flatMap((feature) =>
    feature.findings
      .filter(({ outcome, severity }) => (outcome === 'fail' || outcome === 'unknown') && severity === 'block')
      .map((finding) => `${feature.id} ${finding.check} ${finding.outcome} ${finding.standing}`),
  );
}
