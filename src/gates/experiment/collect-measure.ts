import type { ExperimentDesign, MetricResults } from '../../generated/formats.ts';
import { computeDifferences } from './collect-differences.ts';
import { measureMetric, type Part, type SideMetric } from './collect-metric.ts';
import type { SideTable } from './collect-table.ts';
import { demandsOf } from './evidence/demand.ts';

/** One side, ready to be measured. */
export interface ReadySide {
  readonly table: SideTable;
  readonly metrics: ReadonlyMap<string, SideMetric>;
}

/** One metric, with the differences that its criteria need every value for. */
export function measure(
  design: ExperimentDesign,
  metric: string,
  baseline: SideMetric | undefined,
  candidate: SideMetric | undefined,
  part: Part,
  demands = design.criteria.filter((criterion) => criterion.metric === metric).flatMap(demandsOf),
): MetricResults {
  const { results, paired, sides } = measureMetric(metric, baseline, candidate ?? { faults: [] }, part);
  const differences = computeDifferences(design, metric, demands, paired, sides);
  return differences.length > 0 ? { ...results, differences } : results;
}
