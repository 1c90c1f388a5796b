import type { TableQuestion } from '../../../../query/table-question.ts';
import type { ObjectPlan } from '../statement-plan.ts';

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

function isWordOf(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + name.length] ?? ' ');
    if (!/[\p{L}\p{N}_$]/u.test(around)) return true;
  }
  return false;
}
