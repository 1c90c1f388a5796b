import type {
  AblationResults,
  DesignCriterion,
  ExperimentDesign,
  ExperimentUnit,
  ResultsSide,
  UnitMatching,
} from '../../../generated/formats.ts';
import type { DataFault, SideName } from './data-fault.ts';
import { demandsOf, roleOf, segmentDemands } from './demand.ts';
import { metricFault } from './metric-fault.ts';
import { repeatFaults } from './repeat-faults.ts';
import { sideFaults } from './side-faults.ts';

/** All faults of an experiment's results. What is there and wrong fails; what is not there is unknown. */
export function dataFaults(unit: ExperimentUnit): readonly DataFault[] {
  const { design, results } = unit;
  if (!design || !results) return [];
  const faults: DataFault[] = [];
  for (const name of ['baseline', 'candidate'] as const) {
    const side = results[name];
    if (side) faults.push(...sideFaults(name, side, design));
  }
  if (results.sameBytes && results.baseline && faults.length === 0)
    faults.push(twiceTheSame(results.baseline, results.candidate));
  faults.push(...repeatFaults(design, results));
  // A side without any rows lacks all units, which has been said.
  if (
    results.baseline &&
    [results.baseline, results.candidate].every(({ rows, kind }) => rows > 0 || kind === 'summary')
  )
    faults.push(...coverageFaults(design, results.matching, results.baseline, results.candidate));
  const measured = new Map(results.metrics.map((metric) => [metric.metric, metric]));
  const inSegments = new Set(segmentDemands(design).map(({ criterion }) => criterion.metric));
  for (const [metric, criteria] of criteriaByMetric(design)) {
    const compared = inSegments.has(metric) || criteria.some((criterion) => demandsOf(criterion).length > 0);
    for (const name of compared ? (['baseline', 'candidate'] as const) : (['candidate'] as const)) {
      const side = results[name];
      if (side?.unreadable ?? side?.rows === 0) continue;
      const fault = metricFault({
        metric,
        name,
        side,
        measured: measured.get(metric)?.[name],
        deterministic: criteria.every((criterion) => onceIsEnough(design, criterion)),
        ...directionOf(criteria),
        location: criteria[0]?.location,
      });
      if (fault) faults.push(fault);
    }
  }
  return faults;
}

/** One file under two names: nothing says that the candidate was measured at all. What is asked of the candidate alone can be told. */
function twiceTheSame(baseline: ResultsSide, candidate: ResultsSide): DataFault {
  return {
    side: 'baseline',
    answer: {
      outcome: 'unknown',
      message: `\`${candidate.path}\` and \`${baseline.path}\` are the same file under two names, byte for byte: nothing says that both sides were measured`,
      about: 'baseline: same bytes',
      location: { path: candidate.path },
      expected: 'results of each side',
      observed: 'the same bytes twice',
      remedy:
        'write the results of the candidate there; where both sides really come out the same to the last digit, let each file say what was measured, in a column or a key',
      subjects: [baseline.path, candidate.path],
    },
  };
}

function directionOf(criteria: readonly DesignCriterion[]): Pick<DesignCriterion, 'direction'> {
  const direction = criteria.find((criterion) => criterion.direction)?.direction;
  return direction ? { direction } : {};
}

/** Whether one measurement of a metric is enough: it is said to be, or it is held against earlier runs, which are single values. */
export function onceIsEnough({ baseline }: ExperimentDesign, { deterministic }: DesignCriterion): boolean {
  return deterministic || baseline?.from === 'history';
}

/** Faults of results without a component, and of the candidate's beside them. */
export function ablationFaults(
  { design, results }: ExperimentUnit,
  ablation: AblationResults,
  criterion: DesignCriterion,
): readonly DataFault[] {
  if (!design || !results) return [];
  const { side, matching, metrics } = ablation;
  const sides = { baseline: side, candidate: results.candidate };
  const faults: DataFault[] = [];
  for (const name of ['baseline', 'candidate'] as const) {
    faults.push(...sideFaults(name, sides[name], design));
    if (sides[name].unreadable ?? sides[name].rows === 0) continue;
    const fault = metricFault({
      metric: criterion.metric,
      name,
      side: sides[name],
      measured: metrics[0]?.[name],
      deterministic: criterion.deterministic,
      location: criterion.location,
    });
    if (fault) faults.push(fault);
  }
  // Units that only one side covers would compare different things: here that hinders.
  for (const fault of coverageFaults(design, matching, side, results.candidate)) {
    const { comparable: _, ...hindering } = fault;
    faults.push(hindering);
  }
  return faults;
}

/** The criteria of each metric that decides something. */
function criteriaByMetric(design: ExperimentDesign): ReadonlyMap<string, readonly DesignCriterion[]> {
  const byMetric = new Map<string, DesignCriterion[]>();
  for (const criterion of design.criteria) {
    if (roleOf(criterion) === 'information') continue;
    const others = byMetric.get(criterion.metric);
    if (others) others.push(criterion);
    else byMetric.set(criterion.metric, [criterion]);
  }
  return byMetric;
}

function* coverageFaults(
  design: ExperimentDesign,
  matching: UnitMatching | undefined,
  baseline: ResultsSide,
  candidate: ResultsSide,
): Generator<DataFault> {
  if (!matching || matching.onlyBaseline.count === 0) return;
  const { count, first } = matching.onlyBaseline;
  const names = first.map((name) => `\`${name}\``).join(', ') + (count > first.length ? ', …' : '');
  const unit = design.unit ?? 'unit';
  yield {
    // Sides without a unit in common are not compared as if they were independent; what is asked of the candidate alone stands.
    ...(matching.pairs === 0 ? { side: 'baseline' } : { side: 'candidate', comparable: true }),
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
