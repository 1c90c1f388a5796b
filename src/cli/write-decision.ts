import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { HOME } from '../generated/package.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { decisionFiles } from '../render/decision-files.ts';
import { decisionRecords } from '../render/decision-record.ts';
import type { SuiteOutcome } from '../suite/suite-request.ts';
import type { Desk } from './terminal.ts';

/** Writes the decision record, and the readiness report it is about, into a folder. @throws ConfigurationError where that cannot be written */
export function writeDecision({ report, materials }: SuiteOutcome, folder: string, desk: Desk): void {
  const reportText = `${JSON.stringify(report, null, 2)}\n`;
  const decisions = decisionRecords(report, materials, {
    reportText,
    home: `https://github.com/${HOME}`,
    now: desk.now,
  });
  try {
    for (const [path, text] of [['readiness-report.json', reportText] as const, ...decisionFiles(decisions)]) {
      const file = join(resolve(desk.workingDirectory, folder), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  } catch (error) {
    throw new ConfigurationError({
      message: `the decision record cannot be written into \`${folder}\` (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
      remedy: 'name a folder that can be written',
    });
  }
}
