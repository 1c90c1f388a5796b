import type { ExperimentResults, ExperimentUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { dataFaults } from '../evidence/data-faults.ts';
import { roleOf } from '../evidence/demand.ts';
import { countWords, shareWords } from '../evidence/number-words.ts';

/** Whether the results hold the numbers that the criteria are about. */
export const metricsPresent: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/metrics-present',
    question: 'Is every metric of the criteria measured, as finite numbers, on every unit and both sides?',
    why: 'A metric that is missing, NaN, measured once, or measured on fewer units than the baseline looks like a number and proves nothing.',
    remedy: 'Evaluate both sides on the same units and write one finite number a metric and unit.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    const { design, results } = unit;
    if (!design || !results) return;
    const faults = dataFaults(unit);
    for (const { answer } of faults) yield answer;
    const metrics = new Set(
      design.criteria.filter((criterion) => roleOf(criterion) !== 'information').map(({ metric }) => metric),
    );
    for (const { metric } of faults) if (metric !== undefined) metrics.delete(metric);
    if (metrics.size === 0 || faults.some(({ metric, comparable }) => metric === undefined && !comparable)) return;
    const { matching } = results;
    const measured = measuredWords(results);
    const extra =
      matching && matching.onlyCandidate.count > 0
        ? `; ${countWords(matching.onlyCandidate.count, 'unit')} only of the candidate`
        : '';
    yield {
      outcome: 'pass',
      message: [`${[...metrics].join(', ')}: ${measured}${extra}`, ...brokenWords(results), ...flipWords(results)].join(
        '; ',
      ),
      about: 'metrics',
      location: design.criteria[0]?.location ?? { path: unit.path },
    };
  },
};

/** On what the numbers were measured. */
function measuredWords({ baseline, candidate, matching }: ExperimentResults): string {
  if (matching && matching.pairs > 0) return `${countWords(matching.pairs, 'unit')} on both sides`;
  if (candidate.kind === 'summary') return baseline ? 'one number on each side' : 'one number';
  return `${baseline ? `${baseline.rows} and ` : ''}${countWords(candidate.rows, 'unit')}`;
}

/** Rows that the infrastructure broke, as few as the experiment allows. */
function brokenWords({ baseline, candidate }: ExperimentResults): string[] {
  return [baseline, candidate].flatMap((side) =>
    side?.broken
      ? [
          `${countWords(side.broken.count, 'row')} of \`${side.path}\` left out (\`status: error\`, the first in line ${side.broken.line})`,
        ]
      : [],
  );
}

/** How many units do not come out the same each time, metric by metric. */
function flipWords({ metrics }: ExperimentResults): string[] {
  return metrics.flatMap(({ metric, baseline, candidate }) => {
    const words = [['baseline', baseline] as const, ['candidate', candidate] as const].flatMap(([name, measured]) =>
      measured?.flips === undefined || measured.moments.n === 0
        ? []
        : [`${shareWords(measured.flips / measured.moments.n)} of the ${name}'s`],
    );
    return words.length === 0
      ? []
      : [`\`${metric}\` does not come out the same each time for ${words.join(', ')} units`];
  });
}
