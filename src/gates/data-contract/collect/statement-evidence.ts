import type { ColumnSeen, Counted, ObjectData, RowExample, Statement } from '../../../generated/formats.ts';
import type { DataFile, FailingRow, TableResult } from '../../../query/data-engine.ts';
import { didYouMean } from '../../../sources/did-you-mean.ts';
import { boundedText, nameList } from '../../name-list.ts';
import type { ObjectPlan, PlannedStatement } from './statement-plan.ts';

/** What the gate keeps of an object's data. */
export function objectData(files: readonly DataFile[], result: TableResult, format: string): ObjectData {
  const { count, more, examples } = result.unreadable;
  return {
    files: nameList(files.map(({ name }) => name)),
    rows: result.rows,
    columnsKnown: format !== 'json' || result.rows > 0,
    others: nameList(result.others),
    unreadable: {
      count,
      more,
      examples: examples.map(({ file, row, line, why }) => ({
        path: boundedText(files[file]?.name ?? '', 1000),
        ...(row === undefined ? {} : { row }),
        ...(line === undefined ? {} : { line }),
        why: boundedText(why, 500),
      })),
    },
  };
}

/** An object's plan with what was found of it. */
interface Scanned {
  readonly plan: ObjectPlan;
  readonly files: readonly DataFile[];
  readonly result: TableResult;
}

/** A statement with what was counted for it. */
export function statementEvidence({ statement, question }: PlannedStatement, scanned: Scanned): Statement {
  if (question.kind === 'rows') return statement;
  if (question.kind === 'column')
    return { ...statement, column: columnSeen(question.column, question.needed, scanned) };
  const { plan, result } = scanned;
  const about =
    question.kind === 'key' ? (plan.keys[question.key] ?? []) : [plan.conditions[question.condition]?.column ?? 0];
  const absent = about.find((column) => result.columns[column]?.name === undefined);
  if (absent !== undefined) return { ...statement, absent: boundedText(plan.columns[absent]?.names[0] ?? '', 500) };
  return {
    ...statement,
    counted:
      question.kind === 'key' ? countedKey(question.key, scanned) : countedCondition(question.condition, scanned),
  };
}

function columnSeen(column: number, needed: boolean, { plan, files, result }: Scanned): ColumnSeen {
  const { name, missingIn } = result.columns[column] ?? { missingIn: [] };
  const near = name === undefined ? didYouMean(plan.columns[column]?.names[0] ?? '', result.others) : undefined;
  return {
    needed,
    found: name !== undefined,
    missingIn: nameList(missingIn.map((index) => files[index]?.name ?? '')),
    ...(near === undefined ? {} : { near: boundedText(near, 500) }),
  };
}

function countedCondition(index: number, { plan, files, result }: Scanned): Counted {
  const condition = plan.conditions[index];
  const { failing, examples } = result.conditions[index] ?? { failing: 0, examples: [] };
  const column = condition?.column ?? 0;
  const { values, typed, stored } = result.columns[column] ?? { values: 0, typed: 0, stored: [] };
  const ofAll = condition?.is === 'present' || condition?.is === 'none-of';
  const aboutType = condition?.is === 'typed';
  const otherType = ofAll || aboutType ? 0 : values - typed;
  return {
    of: ofAll ? result.rows : aboutType ? values : typed,
    failing,
    ...(otherType > 0 ? { otherType } : {}),
    ...(aboutType && stored.length > 0 ? { stored: boundedText(stored.join(', '), 500) } : {}),
    ...rowExamples(examples, files, plan.columns[column]?.shown ?? false),
  };
}

function countedKey(index: number, { plan, files, result }: Scanned): Counted {
  const key = plan.keys[index] ?? [];
  const { rows, distinct, examples } = result.keys[index] ?? { rows: 0, distinct: 0, examples: [] };
  const otherType = Math.max(
    0,
    ...key.map((column) => (result.columns[column]?.values ?? 0) - (result.columns[column]?.typed ?? 0)),
  );
  const shown = key.every((column) => plan.columns[column]?.shown);
  return {
    of: rows,
    failing: rows - distinct,
    ...(otherType > 0 ? { otherType } : {}),
    ...rowExamples(examples, files, shown),
  };
}

function rowExamples(
  examples: readonly FailingRow[],
  files: readonly DataFile[],
  shown: boolean,
): Pick<Counted, 'masked' | 'examples'> {
  return {
    ...(shown ? {} : { masked: true }),
    examples: examples.map(({ file, row, line, value }): RowExample => ({
      path: boundedText(files[file]?.name ?? '', 1000),
      ...(row === undefined ? {} : { row }),
      ...(line === undefined ? {} : { line }),
      // Withheld where it was read as well; here once more, for all engines.
      ...(shown && value !== undefined ? { value: boundedText(value, 400) } : {}),
    })),
  };
}
