import type { Document } from '../document.ts';
import { type Aggregate, type ResultSummary, roundingOf } from './result-summary.ts';
import { statedTree } from './stated-tree.ts';
import { plainTable } from '../plain-table.ts';

const PARTS = ['precision', 'recall', 'f1-score', 'support'] as const;
const AVERAGES = ['micro avg', 'macro avg', 'weighted avg', 'samples avg'];

/** One class of a report, or an average over them. */
interface ReportLine {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly 'f1-score': number;
  readonly support: number;
}

/** Whether a value is what `classification_report(output_dict=True)` of scikit-learn gives. */
export function isClassificationReport(value: unknown): boolean {
  const entries = plainTable(value);
  return (
    lineIn('macro avg', entries['macro avg']) !== undefined &&
    lineIn('weighted avg', entries['weighted avg']) !== undefined
  );
}

/**
 * Reads a classification report of scikit-learn. The recall of a class is a share of its support and the accuracy one of all rows, so
 * both are known with the number they are a share of. The averages are computed again from the classes.
 */
export function classificationReport(document: Document): ResultSummary {
  const report = plainTable(document.value);
  const classes = Object.entries(report).flatMap(([name, value]): ReportLine[] => {
    const line = AVERAGES.includes(name) ? undefined : lineIn(name, value);
    return line ? [line] : [];
  });
  const total = classes.reduce((sum, { support }) => sum + support, 0);
  const { accuracy } = report;
  return {
    ...statedTree(document, [[]], (path) => {
      const [name, part] = path;
      const line = part === 'recall' ? classes.find((known) => known.name === name) : undefined;
      if (line) return shareOf(line.recall, line.support);
      const ofAll = path.length === 1 && name === 'accuracy' && typeof accuracy === 'number';
      return ofAll ? shareOf(accuracy, total) : {};
    }),
    aggregates: [...aggregatesOf(report, classes, total, document)],
  };
}

function lineIn(name: string, value: unknown): ReportLine | undefined {
  const entries = plainTable(value);
  const numbers = PARTS.map((part) => entries[part]);
  if (numbers.some((number) => typeof number !== 'number')) return undefined;
  const [precision = 0, recall = 0, f1 = 0, support = 0] = numbers.map(Number);
  return { name, precision, recall, 'f1-score': f1, support };
}

/** Only where the share is one of whole rows: weighted rows are not counted. */
function shareOf(share: number, n: number): { n: number; successes: number } | Record<string, never> {
  const successes = Math.round(share * n);
  const whole = Number.isInteger(n) && n > 0 && Math.abs(share * n - successes) <= n * roundingOf(share) + 1e-6;
  return whole && successes <= n ? { n, successes } : {};
}

function* aggregatesOf(
  report: Readonly<Record<string, unknown>>,
  classes: readonly ReportLine[],
  total: number,
  document: Document,
): Generator<Aggregate> {
  if (classes.length === 0 || !(total > 0)) return;
  for (const average of ['macro avg', 'weighted avg'] as const) {
    const stated = lineIn(average, report[average]);
    // A report on some of the labels averages over those; one that lists other rows than classes cannot be computed again.
    if (!stated || stated.support !== total) continue;
    for (const part of ['precision', 'recall', 'f1-score'] as const) {
      const weight = (line: ReportLine): number =>
        average === 'macro avg' ? 1 / classes.length : line.support / total;
      yield {
        name: `${average}.${part}`,
        stated: stated[part],
        recomputed: classes.reduce((sum, line) => sum + weight(line) * line[part], 0),
        rounding: roundingOf(stated[part]) + Math.max(...classes.map((line) => roundingOf(line[part]))),
        line: document.locate(average, part).line ?? 1,
      };
    }
  }
  const { accuracy } = report;
  if (typeof accuracy !== 'number') return;
  yield {
    name: 'accuracy',
    stated: accuracy,
    recomputed: classes.reduce((sum, line) => sum + line.recall * line.support, 0) / total,
    rounding: roundingOf(accuracy) + Math.max(...classes.map((line) => roundingOf(line.recall))),
    line: document.locate('accuracy').line ?? 1,
  };
}
