import type { ContractPlan, ObjectPlan, PlannedStatement } from '../statement-plan.ts';
import { isWordOf } from './is-word-of.ts';

/** Objects of the contract, besides the one that a rule in SQL is stated of, whose names stand in it; with their indexes in the plan. */
export function joinedObjects(
  { question: asked }: PlannedStatement,
  { objects, questions }: ContractPlan,
  own: number,
): readonly { readonly object: ObjectPlan; readonly index: number }[] {
  const question = asked.kind === 'question' ? questions[asked.question] : undefined;
  if (!question || !('sql' in question)) return [];
  const text = question.sql.toLowerCase();
  return objects.flatMap((object, index) =>
    index !== own && object.sqlNames.some((name) => isWordOf(text, name.toLowerCase())) ? [{ object, index }] : [],
  );
}
