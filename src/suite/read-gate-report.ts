import type { GateReport } from '../generated/formats.ts';
import { checkDocument } from '../sources/check-document.ts';
import type { Document } from '../sources/document.ts';
import { GATE_ENTRIES } from './gate-entries.ts';

/** The version of gate reports this program writes, and the newest it reads. */
export const GATE_REPORT_VERSION = '1.0';

/** A gate report as far as it can be trusted to have the right form, or why it cannot be used. */
export type ReadGateReport = { readonly report: GateReport } | { readonly refused: string; readonly remedy: string };

/** Reads a gate report made elsewhere. It is hostile: its form is checked before anything in it is looked at. */
export async function readGateReport(document: Document): Promise<ReadGateReport> {
  const { path } = document;
  if (document.problems.length > 0) {
    return {
      refused: `\`${path}\` cannot be read: ${document.problems[0]?.message ?? 'no JSON'}`,
      remedy: 'make the report again',
    };
  }
  const header = (document.value ?? {}) as { readonly kind?: unknown; readonly version?: unknown };
  if (header.kind !== 'promotion-gates/gate-report') {
    return { refused: `\`${path}\` is not a gate report`, remedy: 'name files written with `--format json` by a gate' };
  }
  if (isNewer(header.version)) {
    return {
      refused: `\`${path}\` was written in version ${String(header.version).slice(0, 20)} of the format; this program reads up to ${GATE_REPORT_VERSION}`,
      remedy: 'update the step (or the command) that reads it',
    };
  }
  const { gateReport } = await import('../generated/validators/gate-report.js');
  const [problem] = checkDocument(document, gateReport);
  if (problem)
    return {
      refused: `\`${path}\`${line(problem.location?.line)}: ${problem.message}`,
      remedy: 'make the report again with a released version',
    };
  const report = document.value as GateReport;
  const entry = GATE_ENTRIES.find(({ id }) => id === report.gate);
  if (!entry)
    return {
      refused: `\`${path}\` is of the gate \`${report.gate}\`, which does not exist here`,
      remedy: 'update the step that reads it',
    };
  const validator = await entry.validator();
  for (const [index, part] of report.features.entries()) {
    for (const [at, unit] of part.units.entries()) {
      const [wrong] = checkDocument(
        {
          ...document,
          value: unit,
          locate: (...keys) => document.locate('features', index, 'units', at, ...keys),
          locateKey: (...keys) => document.locateKey('features', index, 'units', at, ...keys),
        },
        validator,
      );
      if (wrong)
        return {
          refused: `\`${path}\`${line(wrong.location?.line)}: ${wrong.message}`,
          remedy: 'make the report again with a released version',
        };
    }
  }
  return { report };
}

function isNewer(version: unknown): boolean {
  const [major, minor] = String(version).split('.').map(Number);
  const [ownMajor, ownMinor] = GATE_REPORT_VERSION.split('.').map(Number);
  if (major === undefined || Number.isNaN(major)) return false;
  return major > (ownMajor ?? 0) || (major === ownMajor && (minor ?? 0) > (ownMinor ?? 0));
}

function line(number: number | undefined): string {
  return number === undefined ? '' : `:${number}`;
}
