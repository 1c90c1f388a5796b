import type { DesignCriterion, ExperimentUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { ablationFaults, dataFaults } from '../evidence/data-faults.ts';
import type { Demand } from '../evidence/demand.ts';
import { judge } from '../evidence/judgement.ts';
import { judgementWords } from '../evidence/judgement-words.ts';
import { amountWords } from '../evidence/number-words.ts';

/** Whether results without a component are surely worse, by enough. */
export const componentsEarnTheirPlace: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/components-earn-their-place',
    question: 'Are the results without each ablated component surely worse, by the stated amount?',
    why: 'A part that can be taken out without anybody noticing is code, data and risk for nothing. The candidate must surely be better than itself without it.',
    remedy: 'Take the component out, measure on more units, or agree on a smaller amount in a pull request of its own.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'warning' },
  },
  *evaluate(unit) {
    const { design, results } = unit;
    if (!design || !results) return;
    const ofResults = dataFaults(unit);
    for (const { without, metric, direction, worseBy, source } of design.ablations ?? []) {
      const found = results.ablations?.find((one) => one.without === without && one.metrics[0]?.metric === metric);
      const about = `without ${without}: ${metric}`;
      if (!found) {
        yield {
          outcome: 'unknown',
          about,
          message: `the results without \`${without}\` were not looked at`,
          location: worseBy.location,
          remedy: 'make the report again with this version of the gate',
        };
        continue;
      }
      const known = design.criteria.find((criterion) => criterion.metric === metric);
      const criterion: DesignCriterion = {
        metric,
        direction,
        deterministic: known?.deterministic ?? false,
        location: worseBy.location,
        minimumImprovement: worseBy,
        ...(known?.test ? { test: known.test } : {}),
      };
      const demand: Demand = { kind: 'improvement', amount: worseBy, direction };
      const faults = ablationFaults(unit, found, criterion);
      const judgement = judge({ design, criterion, demand, faults, numbers: found.metrics[0] });
      const { follows, ...answer } = judgementWords({ unit, criterion, demand, judgement });
      // What is wrong with the candidate's results is told there; with those of the ablation, only here.
      const told =
        'fault' in judgement && ofResults.some((fault) => fault.answer.message === judgement.fault.answer.message);
      yield {
        ...answer,
        ...(told && follows ? { follows } : {}),
        about,
        subjects: [unit.path, source.path, results.candidate.path],
        ...words(answer, { without, metric, demand }),
      };
    }
  },
};

/** The answer, told of what the candidate is compared with. */
function words(
  answer: Answer,
  { without, metric, demand }: { readonly without: string; readonly metric: string; readonly demand: Demand },
): Partial<Answer> {
  const size = amountWords(demand.amount.value, demand.amount.scale);
  const beside = `beside the results without \`${without}\`: ${answer.message}`;
  return {
    message: answer.outcome === 'fail' ? `\`${without}\` has not earned its place: ${beside}` : beside,
    expected: `${metric} with \`${without}\` at least ${size} better than without, as a whole interval`,
    ...(answer.outcome === 'fail'
      ? { remedy: `take \`${without}\` out, or agree on a smaller \`worse-by\` in a pull request of its own` }
      : {}),
    ...(answer.statistics ? { statistics: { ...answer.statistics, without } } : {}),
  };
}
