import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HOME } from '../generated/package.ts';
import type { GateReport } from '../generated/formats.ts';
import type { CheckMeta } from '../model/check.ts';
import { decisionFiles } from '../render/decision-files.ts';
import { decisionRecords } from '../render/decision-record.ts';
import { renderJunit } from '../render/junit.ts';
import { renderSarif } from '../render/sarif.ts';
import type { SuiteOutcome } from '../suite/suite-request.ts';
import type { ReportFiles } from './outputs.ts';

/** What is written beside the report that the log and the summary show. */
export interface ReportFilesRequest extends Pick<SuiteOutcome, 'report' | 'materials'> {
  /** The report of the one gate an action is for: it travels instead of the readiness report, and decides nothing about a feature. */
  readonly gateReport?: GateReport;
  /** The whole report as Markdown. */
  readonly markdown: string;
  /** Documentation of the checks that found something. */
  readonly checks: ReadonlyMap<string, CheckMeta>;
  readonly environment: NodeJS.ProcessEnv;
  readonly now: Date;
}

/** Writes a run's reports for the steps after it, into a folder of their own in the runner's temporary one, and gives their paths. */
export function writeReportFiles(request: ReportFilesRequest): ReportFiles {
  const { report, materials, gateReport, checks, environment, now } = request;
  const folder = mkdtempSync(join(environment['RUNNER_TEMP'] || tmpdir(), 'promotion-gates-'));
  const home = `https://github.com/${HOME}`;
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  const reportText = `${JSON.stringify(gateReport ?? report, null, 2)}\n`;
  const files = {
    report: write(gateReport ? `${gateReport.gate}.gate-report.json` : 'readiness-report.json', reportText),
    markdown: write('report.md', request.markdown),
    sarif: write('report.sarif', renderSarif(report, { checks, home })),
    junit: write('report.junit.xml', renderJunit(report)),
  };
  if (gateReport) return files;
  const decisions = decisionFiles(decisionRecords(report, materials, { reportText, home, now }));
  for (const [name, text] of decisions) write(join('decision', name), text);
  return { ...files, decision: join(folder, 'decision') };
}
