import type {
  DesignCriterion,
  ExperimentDesign,
  ExperimentResults,
  ExperimentUnit,
} from '../../../generated/formats.ts';
import type { DataFault, SideName } from './data-fault.ts';
import { metricFault } from './metric-fault.ts';
import { sideFaults } from './side-faults.ts';

/** All faults of an experiment's results. What is there and wrong fails; what is not there is unknown. */
export function dataFaults(unit: ExperimentUnit): readonly DataFault[] {
  const { design, results } = unit;
  if (!design || !results) return [];
  const faults: DataFault[] = [];
  for (const name of ['baseline', 'candidate'] as const) {
    const side = results[name];
    if (side) faults.push(...sideFaults(name, side, design.unit));
  }
  faults.push(...coverageFaults(design, results));
  const measured = new Map(results.metrics.map((metric) => [metric.metric, metric]));
  for (const [metric, criteria] of criteriaByMetric(design)) {
    const compared = criteria.some(
      ({ minimumImprovement, nonInferiorityMargin }) => minimumImprovement ?? nonInferiorityMargin,
    );
    const deterministic = criteria.every((criterion) => criterion.deterministic);
    for (const name of compared ? (['baseline', 'candidate'] as const) : (['candidate'] as const)) {
      const side = results[name];
      if (side?.unreadable ?? side?.rows === 0) continue;
      const fault = metricFault({
        metric,
        name,
        side,
        measured: measured.get(metric)?.[name],
        deterministic,
        location: criteria[0]?.location,
      });
      if (fault) faults.push(fault);
    }
  }
  return faults;
}

function criteriaByMetric(design: ExperimentDesign): ReadonlyMap<string, readonly DesignCriterion[]> {
  const byMetric = new Map<string, DesignCriterion[]>();
  for (const criterion of design.criteria) {
    const others = byMetric.get(criterion.metric);
    if (others) others.push(criterion);
    else byMetric.set(criterion.metric, [criterion]);
  }
  return byMetric;
}

function* coverageFaults(design: ExperimentDesign, results: ExperimentResults): Generator<DataFault> {
  const { matching, baseline, candidate } = results;
  if (!matching || !baseline || matching.onlyBaseline.count === 0) return;
  const { count, first } = matching.onlyBaseline;
  const names = first.map((name) => `\`${name}\``).join(', ') + (count > first.length ? ', …' : '');
  const unit = design.unit ?? 'unit';
  yield {
    side: 'candidate',
    comparable: true,
    answer: {
      outcome: 'unknown',
      message:
        matching.pairs === 0
          ? `not comparable: no \`${unit}\` of \`${candidate.path}\` is one of \`${baseline.path}\``
          : `not comparable: the candidate lacks ${count} of the ${matching.pairs + count} units that the baseline covers (${names})`,
      about: 'candidate: coverage',
      size: count,
      location: { path: candidate.path },
      expected: `every \`${unit}\` of the baseline`,
      observed: `${matching.pairs} of ${matching.pairs + count}`,
      remedy:
        matching.pairs === 0
          ? 'write the same ids on both sides; where the units are independent, say `pair-by: none`'
          : 'evaluate the candidate on the missing units, or both sides on the same ones',
      subjects: [baseline.path, candidate.path],
    },
  };
}

/** The first fault that keeps a metric's numbers on these sides from being used, if there is one. */
export function hindrance(
  faults: readonly DataFault[],
  question: { readonly metric: string; readonly sides: readonly SideName[]; readonly deterministic: boolean },
): DataFault | undefined {
  return faults.find(
    ({ metric, side, comparable, once }) =>
      !comparable &&
      question.sides.includes(side) &&
      (metric === undefined || metric === question.metric) &&
      !(once && question.deterministic),
  );
}
