import type { EdgeCase, Statement } from '../../../../generated/formats.ts';
import type { EngineFailure, ScanResult } from '../../../../query/data-engine.ts';
import type { QuestionResult, TableQuestion } from '../../../../query/table-question.ts';
import type { TableRequest } from '../../../../query/table-request.ts';
import type { TableResult } from '../../../../query/table-result.ts';
import { boundedText } from '../../../name-list.ts';
import type { ContractNode } from '../contract-node.ts';
import type { ContractRequest } from '../contract-request.ts';
import { formatOf } from '../data-format.ts';
import { objectData } from '../object-data.ts';
import { planContract } from '../plan-contract.ts';
import { statementEvidence } from '../statement-evidence.ts';
import type { ContractPlan, ObjectPlan, PlannedStatement } from '../statement-plan.ts';
import { edgeCasePlan } from './edge-case-plan.ts';
import type { EvaluationSource, ResultUnits } from './evaluation-sources.ts';
import { joinedObjects } from './joined-objects.ts';
import { neededColumns } from './needed-columns.ts';
import { codeSpan } from '../../../../model/code-span.ts';

/** An object with the files that are held against it. */
interface CaseTable {
  readonly object: ObjectPlan;
  /** In the plan. */
  readonly index: number;
  readonly files: EvaluationSource['files'];
}

/**
 * The edge cases of a contract in one source, through the same locked process that reads all data. Where the data and all results have the
 * column that names a unit, only rows of units that the results have are looked at: the others were not evaluated.
 */
export async function casesIn(
  source: EvaluationSource,
  units: ResultUnits | undefined,
  contract: ContractNode,
  { engine, limits, signal, now = new Date() }: ContractRequest,
): Promise<readonly EdgeCase[]> {
  const names = source.files.map(({ name }) => name);
  const format = formatOf(undefined, names);
  const plan = planContract(contract, 'kind' in format ? format.kind : undefined);
  const objects = edgeCasePlan(plan);
  const unknown = (statement: PlannedStatement['statement'], message: string, remedy: string): EdgeCase => ({
    statement,
    from: source.from,
    unread: { outcome: 'unknown', message: boundedText(message, 1900), remedy: boundedText(remedy, 1900) },
  });
  const unread = (object: ObjectPlan, { message, remedy }: Pick<EngineFailure, 'message' | 'remedy'>): EdgeCase[] =>
    object.statements.map(({ statement }) => unknown(statement, message, remedy));
  const refusal =
    'why' in format
      ? { message: format.why, remedy: 'write it as CSV, NDJSON or Parquet' }
      : names.every((name) => kindOf(name) === format.kind)
        ? undefined
        : { message: 'its files are of several formats', remedy: 'name files of one format' };
  if (refusal || 'why' in format) return objects.flatMap(({ object }) => unread(object, refusal ?? NOTHING));

  const filesOf = ({ sqlNames }: ObjectPlan): EvaluationSource['files'] =>
    source.files.filter(({ name }) => isCalled(name, sqlNames));
  const stating = objects.map(({ object, index }): CaseTable => {
    const own = filesOf(object);
    // What is called like the object is meant; where nothing is, all of it may be.
    return { object, index, files: own.length > 0 ? own : source.files };
  });
  // Of objects that rules join only files of their name are meant: else any file would be any table.
  const joined = objects
    .flatMap(({ object, index }) => object.statements.flatMap((stated) => joinedObjects(stated, plan, index)))
    .filter(({ index }, at, all) => all.findIndex((other) => other.index === index) === at)
    .filter(({ index }) => stating.every((table) => table.index !== index))
    .map(({ object, index }): CaseTable => {
      const nothing = { conditions: [], keys: [], measures: [], statements: [] };
      return { object: { ...object, ...nothing }, index, files: filesOf(object) };
    });
  const tables = [...stating, ...joined.filter(({ files }) => files.length > 0)];
  const results = source.from === 'results' ? [] : resultTables(units);
  const only = units && results.length > 0 ? restriction(units, tables.length, results.length) : undefined;
  const asked = tables.flatMap(({ object }) => questionsOf(plan, object, tables));
  const counts = only ? tables.map(({ object }) => rowsOf(object)) : [];
  const result = await engine.scan(
    {
      tables: [
        ...tables.map(({ object, files }) => ({
          files,
          format,
          columns: object.columns,
          conditions: object.conditions,
          keys: object.keys,
          sqlNames: object.sqlNames,
          ...(only ? { only } : {}),
          examples: 0,
        })),
        ...results,
      ],
      questions: [...asked.map(({ question }) => question), ...counts],
      limits,
    },
    signal,
  );
  signal.throwIfAborted();
  if ('failure' in result) return objects.flatMap(({ object }) => unread(object, result));
  const answers = new Map(asked.map(({ index }, at) => [index, result.answers?.[at]]));
  return tables.flatMap(({ object, index: own, files }, table) => {
    const found = result.tables[table];
    if (!found || 'failure' in found) return unread(object, found ?? NOTHING);
    const whole = objectData(object, files, found, format.kind);
    const kept = only ? keptRows(only.column, object, found, result, tables.length, asked.length + table) : found.rows;
    if (typeof kept !== 'number') return unread(object, kept);
    if (kept === 0 && found.rows > 0) return unread(object, noneOf(only?.column ?? ''));
    const data = { ...whole, rows: kept };
    const restricted =
      kept < found.rows && only ? { units: { column: boundedText(only.column, 500), of: found.rows } } : {};
    return object.statements.map((planned): EdgeCase => {
      const { statement, question } = planned;
      if (kept < found.rows && (question.kind === 'condition' || question.kind === 'key'))
        return unknown(
          statement,
          `a metric counts all rows, of which the results have only ${kept} of ${found.rows}`,
          IN_SQL,
        );
      const without = joinedObjects(planned, plan, own).find(({ index }) => tables.every((has) => has.index !== index));
      const answer = question.kind === 'question' ? answers.get(question.question) : undefined;
      // What is called like an object may be a column: then there is an answer.
      if (without && answer && 'failure' in answer) {
        const name = boundedText(without.object.sqlNames[0] ?? '', 200);
        return unknown(
          statement,
          `the rule joins ${codeSpan(name)}, and none of the files is called like it`,
          `name a file \`${name}.${format.kind}\` for it as well`,
        );
      }
      const lacking = lackingColumn(planned, plan, object, found);
      const held: Statement =
        lacking === undefined
          ? statementEvidence(planned, {
              plan: object,
              files,
              result: found,
              now,
              reference: () => undefined,
              answer: (index) => answers.get(index),
            })
          : { ...statement, absent: boundedText(lacking, 500) };
      return { statement: held, from: source.from, data, ...restricted };
    });
  });
}

const NOTHING = { message: 'it could not be read', remedy: 'see whether the file is whole' };
const IN_SQL = 'write the case as a rule in SQL, which is asked of those rows alone';

function noneOf(column: string): { readonly message: string; readonly remedy: string } {
  return {
    message: `none of its rows has a ${codeSpan(column)} that the results have`,
    remedy: 'see whether both write it in the same way',
  };
}

function kindOf(name: string): string | undefined {
  const format = formatOf(undefined, [name]);
  return 'kind' in format ? format.kind : undefined;
}

/** The results as tables of which only the column matters that names their units; none where one of them is no table. */
function resultTables(units: ResultUnits | undefined): readonly TableRequest[] {
  if (!units) return [];
  const tables = units.results.flatMap((file): TableRequest[] => {
    const format = formatOf(undefined, [file.name]);
    const columns = [{ names: [units.column], shown: false }];
    return 'kind' in format ? [{ files: [file], format, columns, conditions: [], keys: [], examples: 0 }] : [];
  });
  return tables.length === units.results.length ? tables : [];
}

function restriction({ column }: ResultUnits, first: number, results: number): NonNullable<TableRequest['only']> {
  return { column, among: Array.from({ length: results }, (_, at) => ({ table: first + at, column })) };
}

/** How many rows an object has, for its questions. */
function rowsOf({ sqlNames }: ObjectPlan): TableQuestion {
  return { is: 'sql', sql: `SELECT count(*) FROM "${(sqlNames[0] ?? '').replaceAll('"', '""')}"` };
}

/** How many rows of an object are of units that the results have: all, where a side does not name units. */
function keptRows(
  column: string,
  object: ObjectPlan,
  found: TableResult,
  { tables, answers }: ScanResult,
  own: number,
  question: number,
): number | EngineFailure {
  const lower = column.toLowerCase();
  const named = object.columns.flatMap(({ names, within }, at) =>
    within || found.columns[at]?.name === undefined ? [] : names,
  );
  const has = [...named, ...found.others].some((name) => name.toLowerCase() === lower);
  const sides = tables.slice(own).every((side) => 'rows' in side && side.columns[0]?.name !== undefined);
  if (!has || !sides) return found.rows;
  const answer: QuestionResult | EngineFailure | undefined = answers?.[question];
  if (answer && 'failure' in answer) return answer;
  return answer && 'value' in answer && typeof answer.value === 'number' ? answer.value : found.rows;
}

interface AskedQuestion {
  /** In the plan. */
  readonly index: number;
  readonly question: TableQuestion;
}

/** Questions of an object, by their index in the plan, about the tables of this scan. */
function questionsOf(
  plan: ContractPlan,
  { statements }: ObjectPlan,
  tables: readonly CaseTable[],
): readonly AskedQuestion[] {
  return statements.flatMap(({ question: asked }): readonly AskedQuestion[] => {
    const question = asked.kind === 'question' ? plan.questions[asked.question] : undefined;
    if (!question || asked.kind !== 'question') return [];
    if (question.is === 'sql') return [{ index: asked.question, question }];
    const table = tables.findIndex(({ index }) => index === question.table);
    return [{ index: asked.question, question: { ...question, table } }];
  });
}

/** A column that a rule needs and the data does not have. */
function lackingColumn(
  { question: asked }: PlannedStatement,
  { questions }: ContractPlan,
  object: ObjectPlan,
  { columns }: TableResult,
): string | undefined {
  const question = asked.kind === 'question' ? questions[asked.question] : undefined;
  if (!question) return undefined;
  const lacking = new Set(
    object.columns.flatMap(({ names: [name], within }, at) =>
      within || name === undefined || columns[at]?.name !== undefined ? [] : [name],
    ),
  );
  return neededColumns(object, question).find((name) => lacking.has(name));
}

function isCalled(path: string, names: readonly string[]): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return names.some((name) => file.startsWith(`${name}.`));
}
