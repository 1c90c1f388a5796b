import type { ScanRequest } from '../../../query/data-engine.ts';
import type { TableQuestion } from '../../../query/table-question.ts';
import type { ContractRequest } from './contract-request.ts';
import type { ObjectFiles } from './object-files.ts';
import type { ContractPlan, ObjectPlan } from './statement-plan.ts';

/** An object whose files are read. */
export type ReadObject = { readonly object: ObjectPlan; readonly index: number } & Extract<
  ObjectFiles,
  { readonly files: unknown }
>;

/** What is asked of the engine, with the references and questions of the plan it asks, by their indexes there, in its order. */
export interface PlannedScan {
  readonly request: ScanRequest;
  readonly references: readonly number[];
  readonly questions: readonly number[];
  /** Tables of other contracts, which follow the own ones, by their indexes in the plan. */
  readonly foreign: readonly number[];
}

/** The request for a plan. What needs an object whose files are not read is left out. */
export function scanOf(
  plan: ContractPlan,
  read: readonly ReadObject[],
  { limits, failingRows = 5 }: Pick<ContractRequest, 'limits' | 'failingRows'>,
): PlannedScan {
  const tableOf = new Map(read.map(({ index }, table) => [index, table]));
  // Tables of other contracts come behind the own ones, as far as something that is read refers to them.
  const used = [
    ...new Set(
      plan.references.flatMap(({ from, to }) => ('foreign' in to && tableOf.has(from.object) ? [to.foreign] : [])),
    ),
  ];
  const foreignTable = (index: number): number | undefined =>
    used.includes(index) ? read.length + used.indexOf(index) : undefined;
  const references = plan.references.flatMap(({ from, to }, index) => {
    const child = tableOf.get(from.object);
    const parent = 'foreign' in to ? foreignTable(to.foreign) : tableOf.get(to.object);
    if (child === undefined || parent === undefined) return [];
    return [
      { index, request: { from: { table: child, columns: from.columns }, to: { table: parent, columns: to.columns } } },
    ];
  });
  const questions = plan.questions.flatMap((question, index): { index: number; question: TableQuestion }[] => {
    if (question.is === 'sql') return [{ index, question }];
    const table = tableOf.get(question.table);
    return table === undefined ? [] : [{ index, question: { ...question, table } }];
  });
  return {
    request: {
      tables: [
        ...read.map(({ object, files, format }) => ({
          files,
          format,
          columns: object.columns,
          conditions: object.conditions,
          keys: object.keys,
          measures: object.measures,
          identity: object.identity,
          sqlNames: object.sqlNames,
          examples: failingRows,
        })),
        ...used
          .flatMap((index) => plan.foreign[index] ?? [])
          .map(({ object, columns }) => ({
            files: object.files,
            format: object.format,
            columns: columns.flatMap((column) => object.plan.columns[column] ?? []),
            conditions: [],
            keys: [],
            examples: 0,
          })),
      ],
      ...(references.length === 0 ? {} : { references: references.map(({ request }) => request) }),
      ...(questions.length === 0 ? {} : { questions: questions.map(({ question }) => question) }),
      limits,
    },
    references: references.map(({ index }) => index),
    questions: questions.map(({ index }) => index),
    foreign: used,
  };
}
