import type { DesignCriterion, ExperimentDesign, ExperimentUnit } from '../../../generated/formats.ts';
import type { DataFault } from './data-fault.ts';
import { dataFaults, hindrance, onceIsEnough } from './data-faults.ts';
import { limitOf } from './demand.ts';
import { judgeCriteria } from './judge-criteria.ts';
import type { JudgedCriterion } from './judgement-words.ts';
import { amountWords, limitWords, numberBeside, signedWords } from './number-words.ts';

/** What each criterion came to, in a few words: `recall 0.87 (>= 0.8)`, `f1 +0.155 (>= +0.02)`. In the order of the criteria. */
export function summariseUnit(unit: ExperimentUnit): string[] {
  const { design, results } = unit;
  if (!design || !results || unit.unavailable !== undefined) return [];
  const judged = (['improvement', 'margin', 'equivalence'] as const).flatMap((kind) => [...judgeCriteria(unit, kind)]);
  const faults = dataFaults(unit);
  return design.criteria.flatMap((criterion) => [
    ...thresholdWords(unit, design, criterion, faults),
    ...judged.filter((one) => one.criterion === criterion).map(demandWords),
  ]);
}

function thresholdWords(
  { results }: ExperimentUnit,
  design: ExperimentDesign,
  criterion: DesignCriterion,
  faults: readonly DataFault[],
): string[] {
  const { metric, threshold } = criterion;
  if (!threshold) return [];
  const hindered = hindrance(faults, { metric, sides: ['candidate'], deterministic: onceIsEnough(design, criterion) });
  const measured = results?.metrics.find((one) => one.metric === metric)?.candidate.moments.mean ?? undefined;
  const mean = hindered ? undefined : measured;
  const asked =
    threshold.comparison === 'between'
      ? `${limitWords(threshold.limit)} to ${limitWords(threshold.upper ?? threshold.limit)}`
      : `${threshold.comparison} ${limitWords(threshold.limit)}`;
  return [
    `${metric} ${mean === undefined ? (hindered ? 'not asked' : 'not measured') : numberBeside(mean, threshold.limit)} (${asked})`,
  ];
}

function demandWords({ criterion, demand, judgement }: JudgedCriterion): string {
  const limit = limitOf(demand);
  const { scale } = demand.amount;
  const seen = 'difference' in judgement ? signedWords(judgement.difference.estimate, scale, limit) : 'not compared';
  const asked =
    demand.kind === 'equivalence'
      ? `within ±${amountWords(limit, scale)}`
      : `${demand.direction === 'increase' ? '>=' : '<='} ${signedWords(limit, scale, limit)}`;
  return `${criterion.metric} ${seen} (${asked})${judgement.outcome === 'unknown' && 'difference' in judgement ? ', cannot tell' : ''}`;
}
