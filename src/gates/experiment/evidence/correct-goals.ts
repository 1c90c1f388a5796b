import type { ExperimentUnit } from '../../../generated/formats.ts';
import { adjustP } from '../../../statistics/adjusted-p.ts';
import type { DataFault } from './data-fault.ts';
import { type Demand, demandsOf, roleOf } from './demand.ts';
import type { GoalCorrection } from './goal-correction.ts';
import { judge, type JudgementQuestion } from './judgement.ts';
import { confidenceOf } from './confidence-of.ts';

/**
 * Corrects the p-values of an experiment's goals for being several; by metric and kind of demand. Guardrails are not among them:
 * all of them must hold, which needs no correction of what is passed by chance. Nor are thresholds, which are held against the
 * value itself. Empty where there are fewer than two, or where the experiment says `correction: none`. A goal that could not be
 * compared counts with p = 1: it was planned.
 */
export function goalCorrections(
  unit: ExperimentUnit,
  faults: readonly DataFault[],
): ReadonlyMap<string, GoalCorrection> {
  const { design, results } = unit;
  const corrections = new Map<string, GoalCorrection>();
  const method = design?.correction ?? 'holm';
  if (!design || !results || method === 'none') return corrections;
  const goals = design.criteria.flatMap((criterion) =>
    roleOf(criterion) !== 'goal' || criterion.deterministic
      ? []
      : demandsOf(criterion).map((demand): JudgementQuestion => ({
          design,
          criterion,
          demand,
          faults,
          numbers: results.metrics.find(({ metric }) => metric === criterion.metric),
        })),
  );
  if (goals.length < 2) return corrections;
  const adjusted = adjustP(
    goals.map((goal) => pValueOf(goal)),
    method,
  );
  goals.forEach((goal, index) => {
    const confidence = 1 - (1 - confidenceOf(design, goal.criterion)) / goals.length;
    const stricter = judge({ ...goal, criterion: { ...goal.criterion, confidence } });
    const requiredN = 'difference' in stricter ? stricter.difference.requiredN : undefined;
    corrections.set(goalKey(goal.criterion.metric, goal.demand), {
      method,
      adjustedPValue: Math.min(1, adjusted[index] ?? 1),
      goals: goals.length,
      ...(requiredN === undefined ? {} : { requiredN }),
    });
  });
  return corrections;
}

/** What a goal is found by among the corrections. */
export function goalKey(metric: string, { kind }: Pick<Demand, 'kind'>): string {
  return `${kind} ${metric}`;
}

function pValueOf(goal: JudgementQuestion): number {
  const judgement = judge(goal);
  return 'difference' in judgement ? judgement.difference.pValue : 1;
}
