import type { TableQuestion } from '../../../../query/table-question.ts';
import type { ObjectPlan } from '../statement-plan.ts';
import { isWordOf } from './is-word-of.ts';

/** Names of the declared columns that a question needs; of SQL those whose names stand in it as words. */
export function neededColumns({ columns }: ObjectPlan, question: TableQuestion): readonly string[] {
  switch (question.is) {
    case 'aggregate':
      return [question.column];
    case 'distinct':
      return question.columns;
    case 'ordered':
      return [question.column, ...question.by];
    default: {
      const text = question.sql.toLowerCase();
      const names = columns.flatMap(({ names: [name], within }) => (within || name === undefined ? [] : [name]));
      return names.filter((name) => isWordOf(text, name.toLowerCase()));
    }
  }
}
