import type { DesignAmount, DesignCriterion, ExperimentDesign } from '../../../generated/formats.ts';

/** What a criterion demands of the difference between the two sides. */
export interface Demand {
  readonly kind: 'improvement' | 'margin' | 'equivalence';
  readonly amount: DesignAmount;
  /** Which way is better; of an equivalence, which treats both alike, `increase` where nothing is said. */
  readonly direction: 'increase' | 'decrease';
}

const KEYS = {
  improvement: 'minimumImprovement',
  margin: 'nonInferiorityMargin',
  equivalence: 'equivalenceBand',
} as const;

/** The demand of this kind that a criterion makes; undefined where it makes none. */
export function demandOf(criterion: DesignCriterion, kind: Demand['kind']): Demand | undefined {
  const amount = criterion[KEYS[kind]];
  const direction = criterion.direction ?? (kind === 'equivalence' ? 'increase' : undefined);
  return amount && direction ? { kind, amount, direction } : undefined;
}

/** All demands that a criterion makes of the difference. */
export function demandsOf(criterion: DesignCriterion): readonly Demand[] {
  return (['improvement', 'margin', 'equivalence'] as const).flatMap((kind) => demandOf(criterion, kind) ?? []);
}

/**
 * What the difference is held against, with its sign: candidate minus baseline, on the demand's own scale. Of an equivalence, the
 * upper end of the band.
 */
export function limitOf({ kind, amount, direction }: Demand): number {
  const upwards = kind === 'equivalence' || (kind === 'improvement') === (direction === 'increase');
  // Zero without a sign, which would be shown.
  return upwards || amount.value === 0 ? amount.value : -amount.value;
}

/** All that the difference is held against: one limit, or both ends of a band, the lower one first. */
export function limitsOf(demand: Demand): readonly number[] {
  const limit = limitOf(demand);
  return demand.kind === 'equivalence' ? [-limit, limit] : [limit];
}

/** What a criterion is for. */
export function roleOf(criterion: DesignCriterion): NonNullable<DesignCriterion['role']> {
  return criterion.role ?? usualRole(criterion);
}

/** What a criterion is for where the file does not say: a margin or a band makes a guardrail. */
export function usualRole({ nonInferiorityMargin, equivalenceBand }: DesignCriterion): 'goal' | 'guardrail' {
  return nonInferiorityMargin || equivalenceBand ? 'guardrail' : 'goal';
}

/**
 * What is held in every segment: a criterion with a margin keeps it; every other metric whose direction is known is held to the
 * margin of the segments, where they have one. Only the metrics that the segments list, where they do. One entry a metric.
 */
export function segmentDemands({
  criteria,
  segments,
}: ExperimentDesign): readonly { readonly criterion: DesignCriterion; readonly demand: Demand }[] {
  if (!segments) return [];
  const found = new Map<string, { readonly criterion: DesignCriterion; readonly demand: Demand }>();
  for (const criterion of criteria) {
    if (roleOf(criterion) === 'information' || segments.metrics?.includes(criterion.metric) === false) continue;
    const own = demandOf(criterion, 'margin');
    const { direction } = criterion;
    const demand =
      own ??
      (segments.margin && direction ? { kind: 'margin' as const, amount: segments.margin, direction } : undefined);
    if (demand && (own || !found.has(criterion.metric))) found.set(criterion.metric, { criterion, demand });
  }
  return [...found.values()];
}
