import type { Condition } from '../../../../query/condition.ts';
import type { ContractPlan, ObjectPlan, PlannedStatement } from '../statement-plan.ts';

/** What a contract says that data must contain, and nothing else of it: the objects that say something, with their indexes. */
export function edgeCasePlan(plan: ContractPlan): readonly { readonly object: ObjectPlan; readonly index: number }[] {
  return plan.objects.flatMap((object, index) => {
    const conditions: Condition[] = [];
    const keys: (readonly number[])[] = [];
    const statements = object.statements.flatMap((planned): PlannedStatement[] => {
      if (!planned.edgeCase) return [];
      const { question } = planned;
      if (question.kind === 'condition') {
        const condition = object.conditions[question.condition];
        return condition ? [{ ...planned, question: { ...question, condition: conditions.push(condition) - 1 } }] : [];
      }
      if (question.kind === 'key') {
        const key = object.keys[question.key];
        return key ? [{ ...planned, question: { ...question, key: keys.push(key) - 1 } }] : [];
      }
      return [planned];
    });
    return statements.length === 0
      ? []
      : [{ object: { ...object, conditions, keys, measures: [], statements }, index }];
  });
}
