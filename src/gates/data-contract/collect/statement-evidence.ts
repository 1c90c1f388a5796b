import type { ColumnSeen, Counted, RowExample, Statement } from '../../../generated/formats.ts';
import type { EngineFailure } from '../../../query/data-engine.ts';
import type { DataFile } from '../../../query/data-file.ts';
import type { QuestionResult } from '../../../query/table-question.ts';
import type { ConditionResult, FailingRow, TableResult } from '../../../query/table-result.ts';
import { didYouMean } from '../../../sources/did-you-mean.ts';
import { boundedText, nameList } from '../../name-list.ts';
import { limitHolds } from '../evidence/rule-limit.ts';
import type { ObjectPlan, PlannedStatement, Question } from './statement-plan.ts';

/** What was answered beside the tables, by indexes of the plan. */
export interface ScanAnswers {
  readonly files: readonly DataFile[];
  readonly now: Date;
  readonly reference: (reference: number) => ConditionResult | EngineFailure | undefined;
  readonly answer: (question: number) => QuestionResult | EngineFailure | undefined;
}

/** An object's plan with what was found of it. */
interface Scanned extends ScanAnswers {
  readonly plan: ObjectPlan;
  readonly result: TableResult;
}

/** How many files are named in which a statement does not hold. */
const FILES = 20;

/** A statement with what was counted for it. */
export function statementEvidence({ statement, question }: PlannedStatement, scanned: Scanned): Statement {
  const { result, plan } = scanned;
  switch (question.kind) {
    case 'rows':
      return statement;
    case 'column':
      return { ...statement, column: columnSeen(question.column, question.needed, scanned) };
    case 'elsewhere':
      return {
        ...statement,
        undecided: { why: bounded(question.why), remedy: bounded(question.remedy), elsewhere: true },
      };
    case 'reference':
      return { ...statement, ...referenceSeen(scanned.reference(question.reference), scanned) };
    case 'question':
      return { ...statement, ...answered(statement, scanned.answer(question.question)) };
    default: {
      const about = columnsOf(question, plan);
      const absent = about.find((column) => result.columns[column]?.name === undefined);
      if (absent !== undefined && !isToldByAbsence(question, statement, plan))
        return { ...statement, absent: boundedText(nameOf(plan, absent), 500) };
      return { ...statement, ...seen(question, scanned) };
    }
  }
}

type Held = Exclude<Question, { readonly kind: 'rows' | 'column' | 'reference' | 'question' | 'elsewhere' }>;

/**
 * Whether that a column is not there decides a statement: a rule that counts rows without a value counts all of them, and of moments
 * that are not there nobody can tell how old they are. That a required column is not there is said once, elsewhere.
 */
function isToldByAbsence(question: Held, { limit }: PlannedStatement['statement'], plan: ObjectPlan): boolean {
  if (question.kind === 'level') return true;
  const condition = question.kind === 'condition' ? plan.conditions[question.condition] : undefined;
  if (!condition || limit === undefined) return false;
  return condition.is === 'present' || (condition.is === 'none-of' && condition.values.includes(null));
}

function columnsOf(question: Held, plan: ObjectPlan): readonly number[] {
  switch (question.kind) {
    case 'key':
      return plan.keys[question.key] ?? [];
    case 'level':
      return [plan.measures[question.measure]?.column ?? 0];
    case 'stored':
      return [question.column];
    default: {
      const condition = plan.conditions[question.condition];
      if (!condition) return [0];
      if (condition.is === 'compared') return [condition.column, condition.other];
      // Whether a field has a value is told by the object that it is in.
      return condition.is === 'present-in' ? [condition.other] : [condition.column];
    }
  }
}

function nameOf({ columns }: ObjectPlan, column: number): string {
  const { names = [], within = [] } = columns[column] ?? {};
  return [names[0], ...within.map((step) => step[0])].join('.');
}

function seen(question: Held, scanned: Scanned): Partial<Statement> {
  const { plan, result, now } = scanned;
  if (question.kind === 'key') return { counted: countedKey(question.key, scanned) };
  if (question.kind === 'stored') {
    const types = result.columns[question.column]?.stored ?? [];
    return { stored: { types: nameList(types), allowed: nameList(question.types) } };
  }
  if (question.kind === 'level') {
    const measure = plan.measures[question.measure];
    const measured = result.measures?.[question.measure] ?? null;
    const { allowed } = question;
    const ages = measure?.is === 'largest-gap' ? {} : { ages: true };
    if (measured === null || !measure) return { level: { seconds: null, allowed, ...ages } };
    const seconds = measure.is === 'largest-gap' ? measured : Math.round(now.getTime() / 1000 - measured);
    if (plan.columns[measure.column]?.shown) return { level: { seconds, allowed, ...ages } };
    const told = seconds < -A_DAY ? -A_DAY - 1 : seconds <= allowed ? 0 : allowed + 1;
    return { level: { seconds: told, allowed, ...ages, masked: true } };
  }
  const stopped = result.conditions[question.condition]?.stopped;
  if (stopped !== undefined)
    return {
      undecided: {
        why: stopped,
        remedy: stopped.includes('longer than')
          ? 'Write a pattern that does not look ahead, behind or back at itself.'
          : 'Mend the pattern.',
      },
    };
  return { counted: countedCondition(question.condition, scanned) };
}

/** That a moment lies so far in the future is told of classified columns as well: it proves nothing. */
const A_DAY = 86_400;

function referenceSeen(found: ConditionResult | EngineFailure | undefined, scanned: Scanned): Partial<Statement> {
  if (!found) {
    return {
      undecided: {
        why: 'the data that it refers to was not read',
        remedy: 'Put the data of both objects behind the same server.',
      },
    };
  }
  if ('failure' in found) return { undecided: { why: bounded(found.message), remedy: bounded(found.remedy) } };
  const { of = 0, failing, examples } = found;
  return {
    counted: {
      of,
      failing,
      ...rowExamples(examples, scanned, examples.length === 0 || examples.some(({ value }) => value !== undefined)),
    },
  };
}

function answered(
  statement: PlannedStatement['statement'],
  found: QuestionResult | EngineFailure | undefined,
): Partial<Statement> {
  if (!found)
    return { undecided: { why: 'the data that it asks for was not read', remedy: 'See what is said about the data.' } };
  if ('failure' in found) return { undecided: { why: bounded(found.message), remedy: bounded(found.remedy) } };
  if ('of' in found) return { counted: { of: found.of, failing: found.failing, examples: [] } };
  if (!found.withheld || found.value === null) return { measured: { value: found.value } };
  return { measured: { holds: limitHolds(statement, found.value) } };
}

function bounded(text: string): string {
  return boundedText(text, 1900);
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

function countedCondition(index: number, scanned: Scanned): Counted {
  const { plan, result, files } = scanned;
  const condition = plan.conditions[index];
  const { failing, inFiles } = result.conditions[index] ?? { failing: 0 };
  const column = condition?.column ?? 0;
  const { values, typed, stored } = result.columns[column] ?? { values: 0, typed: 0, stored: [] };
  const ofAll = condition?.is === 'present' || condition?.is === 'none-of';
  const aboutType = condition?.is === 'typed';
  const parent = condition?.is === 'present-in' ? result.columns[condition.other]?.values : undefined;
  const of = parent ?? (ofAll ? result.rows : aboutType ? values : typed);
  const otherType = ofAll || aboutType || parent !== undefined ? 0 : values - typed;
  const failingFiles = (inFiles ?? []).flatMap((count, file) => (count > 0 ? [{ count, file }] : []));
  return {
    of,
    failing,
    ...(otherType > 0 ? { otherType } : {}),
    ...(aboutType && stored.length > 0 ? { stored: boundedText(stored.join(', '), 500) } : {}),
    ...(inFiles && failing > 0
      ? {
          filesFailing: failingFiles.length,
          inFiles: failingFiles.slice(0, FILES).map(({ count, file }) => ({
            path: boundedText(files[file]?.name ?? '', 1000),
            rows: result.fileRows?.[file] ?? 0,
            failing: count,
          })),
        }
      : {}),
    // Where there is no value there is none to withhold.
    ...rowExamples(
      result.conditions[index]?.examples ?? [],
      scanned,
      condition?.is === 'present' || condition?.is === 'present-in' || (plan.columns[column]?.shown ?? false),
    ),
  };
}

function countedKey(index: number, scanned: Scanned): Counted {
  const { plan, result } = scanned;
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
    ...rowExamples(examples, scanned, shown),
  };
}

function rowExamples(
  examples: readonly FailingRow[],
  { files, plan }: Scanned,
  shown: boolean,
): Pick<Counted, 'masked' | 'examples'> {
  return {
    ...(shown ? {} : { masked: true }),
    examples: examples.map(({ file, row, line, value, identity }): RowExample => ({
      path: boundedText(files[file]?.name ?? '', 1000),
      ...(row === undefined ? {} : { row }),
      ...(line === undefined ? {} : { line }),
      // Withheld where it was read as well; here once more, for all engines.
      ...(shown && value !== undefined ? { value: boundedText(value, 400) } : {}),
      ...(identity && identity.length > 0
        ? {
            // Null is a value that is withheld; a column without one helps nobody to find the row.
            key: plan.identity.slice(0, 20).flatMap((column, at) => {
              const own = identity[at];
              const masked = !plan.columns[column]?.shown;
              if (!masked && (own === null || own === undefined)) return [];
              return [
                { name: boundedText(nameOf(plan, column), 400), value: masked ? null : boundedText(own ?? '', 400) },
              ];
            }),
          }
        : {}),
    })),
  };
}
