import { setOutput } from '@actions/core';
import { appendFileSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { renderAnnotations } from '../render/annotations.ts';
import type { MarkdownOptions } from '../render/markdown-options.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { annotate } from './annotate.ts';
import { jobSummary, problemSummary } from './job-summary.ts';
import { NO_VERDICT, type Outputs, outputsOf } from './outputs.ts';
import { type ReportFilesRequest, writeReportFiles } from './report-files.ts';

/** What a run that came to a verdict hands over. */
export interface Publication extends Omit<ReportFilesRequest, 'markdown'> {
  readonly markdown: MarkdownOptions;
  readonly warn: (message: string) => void;
}

/** Writes a verdict where GitHub looks for it: outputs, then the job summary, then remarks on lines. In one go, so that no signal comes between. */
export function publishReport({ markdown, warn, ...request }: Publication): void {
  const { report, environment } = request;
  const full = renderMarkdown(report, markdown);
  const files = writeReportFiles({ ...request, markdown: full });
  setOutputs(outputsOf(report, files));
  writeSummary(jobSummary(report, markdown, full), environment, warn);
  annotate(renderAnnotations(report));
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
