import type { GateReport, ReadinessReport } from '../generated/formats.ts';
import { gateReport } from '../generated/validators/gate-report.js';
import { readinessReport } from '../generated/validators/readiness-report.js';
import { checkDocument } from '../sources/check-document.ts';
import { LIMITS } from '../sources/document.ts';
import { jsonDocument } from '../sources/json-document.ts';
import { readOutsideFile } from '../sources/read-outside-file.ts';

/** A report as read, or why it cannot be. */
export type ReadReport =
  { readonly readiness: ReadinessReport } | { readonly gate: GateReport } | { readonly refused: string };

/** Reads a readiness or gate report. It may be hostile: it is held to its schema before anything in it is looked at. */
export function readReport(path: string): ReadReport {
  const text = readOutsideFile(path, LIMITS.evidence);
  if (typeof text !== 'string') return { refused: text.unreadable };
  const document = jsonDocument(path, text);
  const kind = (document.value as { readonly kind?: unknown } | null | undefined)?.kind;
  const isGate = kind === 'promotion-gates/gate-report';
  if (document.problems.length === 0 && !isGate && kind !== 'promotion-gates/readiness-report')
    return { refused: `\`${path}\` is neither a readiness report nor a gate report` };
  const [problem] = checkDocument(document, isGate ? gateReport : readinessReport);
  if (problem) return { refused: `\`${path}\` cannot be used: ${problem.message}` };
  return isGate ? { gate: document.value as GateReport } : { readiness: document.value as ReadinessReport };
}
