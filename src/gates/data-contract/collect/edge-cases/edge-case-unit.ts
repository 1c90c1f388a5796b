import type { DataContractUnit, EdgeCase, Statement, Subject, Unread } from '../../../../generated/formats.ts';
import type { TableQuestion, TableResult } from '../../../../query/data-engine.ts';
import type { Feature } from '../../../../model/feature.ts';
import { fileSubject } from '../../../file-subject.ts';
import { boundedText } from '../../../name-list.ts';
import { decide } from '../../evidence/decide.ts';
import type { ContractNode } from '../contract-node.ts';
import type { ContractRequest } from '../contract-request.ts';
import { formatOf } from '../data-format.ts';
import { objectData } from '../object-data.ts';
import { planContract } from '../plan-contract.ts';
import { readContract } from '../read-contract.ts';
import { statementEvidence } from '../statement-evidence.ts';
import type { ContractPlan, ObjectPlan, PlannedStatement } from '../statement-plan.ts';
import { edgeCasePlan } from './edge-case-plan.ts';
import { type EvaluationSource, evaluationSources } from './evaluation-sources.ts';
import { neededColumns } from './needed-columns.ts';

/** As many are carried in evidence. */
const MOST_CASES = 10_000;

/**
 * The unit of the edge cases that a contract knows, held against what the feature was evaluated on; undefined where it knows none, or
 * the feature has no evaluation. Of several kinds of data the first that can tell decides, and of several files of a kind one that
 * has the case.
 */
export async function edgeCaseUnit(request: ContractRequest, feature: Feature): Promise<DataContractUnit | undefined> {
  const { repository, path } = request;
  const { contract } = readContract(repository, path);
  if (!contract || (feature.evaluation.length === 0 && feature.experiments.length === 0)) return undefined;
  const declared = edgeCasePlan(planContract(contract, undefined));
  if (declared.length === 0) return undefined;

  const { sources, absent } = evaluationSources(repository, feature);
  const seen = new Map<string, EdgeCase[]>();
  const looked: EvaluationSource[] = [];
  for (const source of sources) {
    const open = declared.some(({ object }) =>
      object.statements.some(({ statement }) => isOpen(seen.get(statement.about), source.from)),
    );
    if (!open) continue;
    looked.push(source);
    for (const one of await casesIn(source, contract, request))
      seen.set(one.statement.about, [...(seen.get(one.statement.about) ?? []), one]);
  }
  const why = absent.length > 0 ? absent.slice(0, 3).join('; ') : 'nothing with rows is named for it';
  const unknown: Unread = {
    outcome: 'unknown',
    message: boundedText(`what the feature was evaluated on is not known: ${why}`, 1900),
    remedy: 'name the data of its evaluation, in the columns of the contract, under `evaluation:` in the record',
  };
  const edgeCases = declared.flatMap(({ object }) =>
    object.statements.map(({ statement }) => best(seen.get(statement.about)) ?? { statement, unread: unknown }),
  );
  return {
    id: boundedText(`${path}#edge-cases`, 1000),
    subjects: [await fileSubject(repository, 'contract', path), ...(await subjectsOf(looked, request))],
    location: { path, line: 1 },
    aside: true,
    problems: [],
    notes: [],
    objects: [],
    edgeCases: edgeCases.slice(0, MOST_CASES),
    notChecked: [],
  };
}

/** Whether a case is still to be looked for: not yet seen, and not decided by data that says more. */
function isOpen(seen: readonly EdgeCase[] = [], from: EdgeCase['from']): boolean {
  return seen.every((one) => {
    const outcome = outcomeOf(one);
    return outcome === 'unknown' || (outcome === 'fail' && one.from === from);
  });
}

function outcomeOf({ statement, data }: EdgeCase): 'pass' | 'fail' | 'unknown' {
  const outcome = decide(statement, data)?.outcome;
  return outcome === 'pass' || outcome === 'fail' ? outcome : 'unknown';
}

function best(seen: readonly EdgeCase[] = []): EdgeCase | undefined {
  return seen.find((one) => outcomeOf(one) === 'pass') ?? seen.find((one) => outcomeOf(one) === 'fail') ?? seen.at(0);
}

async function subjectsOf(sources: readonly EvaluationSource[], { repository }: ContractRequest): Promise<Subject[]> {
  return Promise.all(
    sources.flatMap(({ from, files }) =>
      files.map(({ name }) => fileSubject(repository, from === 'results' ? 'results' : 'data', name)),
    ),
  );
}

/** The edge cases of a contract in one source, through the same locked process that reads all data. */
async function casesIn(
  source: EvaluationSource,
  contract: ContractNode,
  { engine, limits, signal, now = new Date() }: ContractRequest,
): Promise<readonly EdgeCase[]> {
  const names = source.files.map(({ name }) => name);
  const format = formatOf(undefined, names);
  const plan = planContract(contract, 'kind' in format ? format.kind : undefined);
  const objects = edgeCasePlan(plan);
  const unread = (message: string, remedy: string): readonly EdgeCase[] =>
    objects.flatMap(({ object }) =>
      object.statements.map(({ statement }) => ({
        statement,
        from: source.from,
        unread: { outcome: 'unknown', message: boundedText(message, 1900), remedy: boundedText(remedy, 1900) } as const,
      })),
    );
  if ('why' in format) return unread(format.why, 'write it as CSV, NDJSON or Parquet');

  const tables = objects.map(({ object, index }) => {
    const own = source.files.filter(({ name }) => isCalled(name, object.sqlNames));
    // What is called like the object is meant; where nothing is, all of it may be.
    return { object, index, files: own.length > 0 ? own : source.files };
  });
  const asked = tables.map(({ object }) => questionsOf(plan, object, tables));
  const result = await engine.scan(
    {
      tables: tables.map(({ object, files }) => ({
        files,
        format,
        columns: object.columns,
        conditions: object.conditions,
        keys: object.keys,
        identity: [],
        sqlNames: object.sqlNames,
        examples: 0,
      })),
      questions: asked.flat().map(({ question }) => question),
      limits,
    },
    signal,
  );
  signal.throwIfAborted();
  if ('failure' in result) return unread(result.message, result.remedy);
  const answers = new Map(asked.flat().map(({ index }, at) => [index, result.answers?.[at]]));
  return tables.flatMap(({ object, files }, table) => {
    const found = result.tables[table];
    if (!found || 'failure' in found)
      return unread(found?.message ?? '', found?.remedy ?? '').filter(({ statement }) =>
        object.statements.some((planned) => planned.statement.about === statement.about),
      );
    const data = objectData(object, files, found, format.kind);
    return object.statements.map((planned): EdgeCase => {
      const lacking = lackingColumn(planned, plan, object, found);
      const statement: Statement =
        lacking === undefined
          ? statementEvidence(planned, {
              plan: object,
              files,
              result: found,
              now,
              reference: () => undefined,
              answer: (question) => answers.get(question),
            })
          : { ...planned.statement, absent: boundedText(lacking, 500) };
      return { statement, from: source.from, data };
    });
  });
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
  tables: readonly { readonly index: number }[],
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
