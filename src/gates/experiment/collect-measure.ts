import type { MetricResults } from '../../generated/formats.ts';
import { computeDifferences, type Measuring } from './collect-differences.ts';
import { measureMetric, type Part } from './collect-metric.ts';
import type { SideMetric } from './collect-side-metric.ts';
import type { SideTable } from './collect-table.ts';
import { demandsOf } from './evidence/demand.ts';

/** One side, ready to be measured. */
export interface ReadySide {
  readonly table: SideTable;
  readonly metrics: ReadonlyMap<string, SideMetric>;
}

/** One metric, with the differences that its criteria need every value for. */
export function measure(
  measuring: Measuring,
  metric: string,
  baseline: SideMetric | undefined,
  candidate: SideMetric | undefined,
  part: Part,
  demands = measuring.design.criteria.filter((criterion) => criterion.metric === metric).flatMap(demandsOf),
): MetricResults {
  const { results, paired, sides } = measureMetric(metric, baseline, candidate ?? { faults: [] }, part);
  const differences = computeDifferences(measuring, metric, demands, { paired, sides });
  return differences.length > 0 ? { ...results, differences } : results;
}
