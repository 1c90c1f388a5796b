import type {
  DesignCriterion,
  ExperimentDesign,
  ExperimentUnit,
  MeasuredSample,
  Registration,
  ResultsSide,
} from '../../../src/generated/formats.ts';
import { describePairs } from '../../../src/statistics/pairs.ts';
import { describeSample } from '../../../src/statistics/describe-sample.ts';

export const PATH = 'features/burst/burst.experiment.yml';
const BASELINE = 'features/burst/results/ewma.csv';
const CANDIDATE = 'features/burst/results/burst.csv';

/** A criterion in line 7, or where it is said to be. */
export function criterion(parts: Partial<DesignCriterion> & { readonly metric: string }): DesignCriterion {
  return { deterministic: false, location: { path: PATH, line: 7 }, ...parts };
}

/** An amount in line 8. */
export function amount(
  value: number,
  scale: 'absolute' | 'share' | 'points' = 'absolute',
): NonNullable<DesignCriterion['minimumImprovement']> {
  return { value, scale, location: { path: PATH, line: 8 } };
}

/** A threshold in line 9. */
export function threshold(
  comparison: NonNullable<DesignCriterion['threshold']>['comparison'],
  limit: number,
  more: Partial<NonNullable<DesignCriterion['threshold']>> = {},
): NonNullable<DesignCriterion['threshold']> {
  return { comparison, limit, tolerance: 1e-9 * Math.abs(limit), location: { path: PATH, line: 9 }, ...more };
}

export function design(criteria: readonly DesignCriterion[], more: Partial<ExperimentDesign> = {}): ExperimentDesign {
  return {
    hypothesis: 'It is better.',
    unit: 'episode',
    paired: true,
    confidence: 0.95,
    baseline: { stated: 'results/ewma.csv', path: BASELINE },
    candidate: { stated: 'results/burst.csv', path: CANDIDATE },
    criteria: [...criteria],
    ...more,
  };
}

export function side(path: string, rows: number, more: Partial<ResultsSide> = {}): ResultsSide {
  return { path, kind: 'rows', rows, problems: [], problemCount: 0, ...more };
}

export function measured(values: readonly number[], more: Partial<MeasuredSample> = {}): MeasuredSample {
  return { moments: describeSample(values), faults: [], ...more };
}

/** The unit of the results of one metric on both sides. */
export function resultsUnit(
  criteria: readonly DesignCriterion[],
  baseline: readonly number[],
  candidate: readonly number[],
  more: {
    readonly design?: Partial<ExperimentDesign>;
    readonly results?: Partial<NonNullable<ExperimentUnit['results']>>;
  } = {},
): ExperimentUnit {
  const of = design(criteria, more.design);
  const metrics = [...new Set(criteria.map(({ metric }) => metric))];
  return {
    id: PATH,
    path: PATH,
    subjects: [{ role: 'criteria', path: PATH }],
    design: of,
    results: {
      baseline: side(BASELINE, baseline.length),
      candidate: side(CANDIDATE, candidate.length),
      ...(of.paired
        ? {
            matching: {
              pairs: candidate.length,
              onlyBaseline: { count: 0, first: [] },
              onlyCandidate: { count: 0, first: [] },
            },
          }
        : {}),
      metrics: metrics.map((metric) => ({
        metric,
        baseline: measured(baseline),
        candidate: measured(candidate),
        ...(of.paired && baseline.length === candidate.length ? { pairs: describePairs(baseline, candidate) } : {}),
      })),
      ...more.results,
    },
  };
}

/** The unit of the criteria. */
export function criteriaUnit(
  parts: Partial<ExperimentUnit> & { readonly registration?: Registration },
): ExperimentUnit {
  return { id: `${PATH}#criteria`, path: PATH, subjects: [{ role: 'criteria', path: PATH }], ...parts };
}

/** Numbers around a center, alternately above and below. */
export function around(center: number, spread: number, n: number): number[] {
  return Array.from({ length: n }, (_, index) => center + spread * (index % 2 === 0 ? 1 : -1) * (1 + (index % 5) / 10));
}
