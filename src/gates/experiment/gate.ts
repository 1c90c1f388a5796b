import type { DesignCriterion, ExperimentUnit } from '../../generated/formats.ts';
import type { Gate } from '../../model/gate.ts';
import { criteriaPreregistered } from './checks/criteria-preregistered.ts';
import { documentValid } from './checks/document-valid.ts';
import { improvementReached } from './checks/improvement-reached.ts';
import { metricsPresent } from './checks/metrics-present.ts';
import { notWorse } from './checks/not-worse.ts';
import { thresholdHolds } from './checks/threshold-holds.ts';
import { dataFaults } from './evidence/data-faults.ts';
import { demandOf, judge, limitOf } from './evidence/judgement.ts';
import { limitWords, numberBeside, signedWords } from './evidence/number-words.ts';

const MOST_CRITERIA = 8;

/** Whether the candidate does what was promised of it, surely, and whether that was promised beforehand. */
export const experimentGate: Gate<ExperimentUnit> = {
  id: 'experiment',
  title: 'experiment',
  description:
    'Whether the candidate meets the success criteria that were written before its results: by enough, and surely.',
  missing:
    'Write what success means in a file that ends in .experiment.yml, merge it, then add the results and name the file under `experiments:` in the record.',
  checks: [documentValid, criteriaPreregistered, metricsPresent, thresholdHolds, improvementReached, notWorse],
  summarise: (units) => {
    const words = units.flatMap(summariseUnit);
    const more = words.length > MOST_CRITERIA ? `, and ${words.length - MOST_CRITERIA} more` : '';
    return words.length === 0 ? 'no results' : words.slice(0, MOST_CRITERIA).join(', ') + more;
  },
};

function summariseUnit(unit: ExperimentUnit): string[] {
  if (!unit.design || !unit.results || unit.unavailable !== undefined) return [];
  const faults = dataFaults(unit);
  return unit.design.criteria.flatMap((criterion) => summariseCriterion(unit, faults, criterion));
}

function summariseCriterion(
  unit: ExperimentUnit,
  faults: ReturnType<typeof dataFaults>,
  criterion: DesignCriterion,
): string[] {
  const { metric, threshold } = criterion;
  const words: string[] = [];
  if (threshold) {
    const mean = unit.results?.metrics.find((one) => one.metric === metric)?.candidate.moments.mean ?? undefined;
    const asked =
      threshold.comparison === 'between'
        ? `${limitWords(threshold.limit)} to ${limitWords(threshold.upper ?? threshold.limit)}`
        : `${threshold.comparison} ${limitWords(threshold.limit)}`;
    words.push(`${metric} ${mean === undefined ? 'not measured' : numberBeside(mean, threshold.limit)} (${asked})`);
  }
  for (const kind of ['improvement', 'margin'] as const) {
    const demand = demandOf(criterion, kind);
    if (!demand) continue;
    const limit = limitOf(demand);
    const { scale } = demand.amount;
    const judgement = judge(unit, faults, criterion, demand);
    const seen = 'difference' in judgement ? signedWords(judgement.difference.estimate, scale, limit) : 'not compared';
    const asked = `${demand.direction === 'increase' ? '>=' : '<='} ${signedWords(limit, scale, limit)}`;
    words.push(
      `${metric} ${seen} (${asked})${judgement.outcome === 'unknown' && 'difference' in judgement ? ', cannot tell' : ''}`,
    );
  }
  return words;
}
