import { setOutput } from '@actions/core';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GateReport, ReadinessReport } from '../generated/formats.ts';
import type { Problem } from '../model/problem.ts';
import { renderAnnotations } from '../render/annotations.ts';
import type { MarkdownOptions } from '../render/markdown-options.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { annotate } from './annotate.ts';
import { jobSummary, problemSummary } from './job-summary.ts';
import { NO_VERDICT, type Outputs, outputsOf } from './outputs.ts';

/** What a run that came to a verdict hands over. */
export interface Publication {
  readonly report: ReadinessReport;
  /** The report of the one gate an action is for: it travels instead of the readiness report. */
  readonly gateReport?: GateReport;
  readonly markdown: MarkdownOptions;
  readonly environment: NodeJS.ProcessEnv;
  readonly warn: (message: string) => void;
}

/** Writes a verdict where GitHub looks for it: outputs, then the job summary, then remarks on lines. In one go, so that no signal comes between. */
export function publishReport({ report, gateReport, markdown, environment, warn }: Publication): void {
  const folder = mkdtempSync(join(environment['RUNNER_TEMP'] || tmpdir(), 'promotion-gates-'));
  const full = renderMarkdown(report, markdown);
  const files = {
    report: join(folder, gateReport ? `${gateReport.gate}.gate-report.json` : 'readiness-report.json'),
    markdown: join(folder, 'report.md'),
  };
  writeFileSync(files.report, `${JSON.stringify(gateReport ?? report, null, 2)}\n`);
  writeFileSync(files.markdown, full);
  setOutputs(outputsOf(report, files));
  writeSummary(jobSummary(report, markdown, full), environment, warn);
  const enforced = report.enforced.value;
  // What does not block is no error, however bad it would be.
  annotate(
    renderAnnotations(report).map((annotation) => (enforced ? annotation : { ...annotation, level: 'warning' })),
  );
}

/** Says on their lines, and in the job summary, what is wrong with inputs or configuration. */
export function publishProblems(
  problems: readonly Problem[],
  environment: NodeJS.ProcessEnv,
  warn: (message: string) => void,
): void {
  setOutputs(NO_VERDICT);
  writeSummary(problemSummary(problems), environment, warn);
  annotate(
    problems.map(({ message, remedy, location }) => ({
      level: 'error',
      title: 'Promotion Gates: configuration',
      message: remedy ? `${message}. What to do: ${remedy}` : message,
      ...location,
    })),
  );
}

/** Says that a run came to no verdict, without a job summary. */
export function publishNoVerdict(): void {
  setOutputs(NO_VERDICT);
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Adds to the job summary. Best effort: one that cannot be written changes no verdict. */
export function writeSummary(text: string, environment: NodeJS.ProcessEnv, warn: (message: string) => void): void {
  const file = environment['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    appendFileSync(file, text);
  } catch (error) {
    warn(`the job summary could not be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`);
  }
}
