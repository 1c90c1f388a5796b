import type { DesignCriterion, ExperimentUnit } from '../../../generated/formats.ts';
import type { Answer } from '../../../model/check.ts';
import { followsFault } from './follows-fault.ts';
import type { GoalCorrection } from './goal-correction.ts';
import type { Demand } from './demand.ts';
import { limitOf } from './demand.ts';
import type { Compared, Judgement } from './judgement.ts';
import { noDifferenceWords, noTestWords } from './no-difference-words.ts';
import {
  amountWords,
  confidenceWords,
  countWords,
  intervalWords,
  numberWords,
  pValueWords,
  signedWords,
  sizeWords,
} from './number-words.ts';
import { confidenceOf } from './confidence-of.ts';

/** One criterion that compares, and what came out. */
export interface JudgedCriterion {
  readonly unit: ExperimentUnit;
  readonly criterion: DesignCriterion;
  readonly demand: Demand;
  readonly judgement: Judgement;
  readonly correction?: GoalCorrection;
  /** Judged in this segment alone. */
  readonly segment?: string;
}

/** The answer to a criterion that compares, in words anyone understands. */
export function judgementWords(judged: JudgedCriterion): Answer {
  const { unit, criterion, demand, judgement, segment, correction } = judged;
  const { metric } = criterion;
  const { results } = unit;
  const name = segment === undefined ? metric : `${metric} in \`${segment}\``;
  const subjects = [
    unit.path,
    ...(results?.baseline ? [results.baseline.path] : []),
    ...(results ? [results.candidate.path] : []),
  ];
  const base = {
    outcome: judgement.outcome,
    about: segment === undefined ? metric : `${segment}: ${metric}`,
    location: demand.amount.location,
    expected: `${name} ${demandWords(demand)}, as a whole interval`,
    subjects,
  };
  const quoted = segment === undefined ? `\`${metric}\`` : `\`${metric}\` in \`${segment}\``;
  if ('fault' in judgement) {
    const { answer } = judgement.fault;
    return {
      ...base,
      ...followsFault(judgement.fault),
      message: `${quoted} was not compared: ${answer.message}`,
      ...(answer.remedy === undefined ? {} : { remedy: answer.remedy }),
    };
  }
  if ('none' in judgement || 'noTest' in judgement) {
    const { message, remedy } =
      'none' in judgement
        ? noDifferenceWords(judgement.none, judgement.baseline.mean, demand)
        : noTestWords(judgement.noTest, judgement.test);
    return { ...base, message: `${quoted} was not compared: ${message}`, remedy };
  }
  const { statistics, difference } = judgement;
  const { scale } = demand.amount;
  const limit = limitOf(demand);
  const certainty = certaintyWords(judged, judgement);
  const pair = judgement.paired
    ? countWords(statistics.n.candidate, 'pair')
    : `${statistics.n.baseline} and ${countWords(statistics.n.candidate, 'unit')}`;
  const reach =
    judgement.outcome === 'unknown' && statistics.detectable !== undefined
      ? `; with so many, ${sizeWords(statistics.detectable, scale, limit)} from the limit can be told (power 80 %)`
      : '';
  const corrected = correction && statistics.adjustedPValue !== undefined ? `; ${correctionWords(correction)}` : '';
  const answer = {
    ...base,
    observed: `${numberWords(statistics.baseline ?? Number.NaN)} → ${numberWords(statistics.candidate ?? Number.NaN)}, ${signedWords(difference.estimate, scale, limit)} (${certainty}; ${pair}; ${difference.method}${corrected}${reach})`,
    statistics: { ...statistics, ...(segment === undefined ? {} : { segment }) },
  };
  if (judgement.outcome !== 'unknown') {
    return {
      ...answer,
      message: `${name} is ${changeWords(difference.estimate, demand)} (${certainty}); ${allowedWords(demand)}`,
      ...(judgement.outcome === 'fail' ? { remedy: failRemedy(demand) } : {}),
    };
  }
  return { ...answer, ...undecidedWords(judged, judgement, name) };
}

function certaintyWords({ criterion, demand, unit }: JudgedCriterion, { difference }: Compared): string {
  if (criterion.deterministic) return 'deterministic';
  if (difference.exact) return `no spread: ${difference.method}`;
  const interval = intervalWords(difference.interval, demand.amount.scale, limitOf(demand));
  const sided = criterion.alternative ? 'one-sided ' : '';
  return `${sided}${confidenceWords(confidenceOf(unit.design, criterion))} interval ${interval}`;
}

/** That a goal is one of several, and what follows from it. */
function correctionWords({ method, adjustedPValue, goals }: GoalCorrection): string {
  const name = { holm: 'Holm', 'benjamini-hochberg': 'Benjamini–Hochberg', bonferroni: 'Bonferroni' }[method];
  return `p = ${pValueWords(adjustedPValue)} against the limit, corrected for ${goals} goals (${name}); the interval is not corrected`;
}

function undecidedWords(
  { criterion, demand, unit, correction }: JudgedCriterion,
  { difference, statistics, paired }: Compared,
  name: string,
): { readonly message: string; readonly remedy: string } {
  const confidence = confidenceOf(unit.design, criterion);
  const { scale } = demand.amount;
  const limit = limitOf(demand);
  const needed = statistics.requiredN;
  const eachSide = paired ? '' : ' on each side';
  const units = paired
    ? countWords(statistics.n.candidate, 'unit')
    : `${statistics.n.baseline} and ${countWords(statistics.n.candidate, 'unit')}`;
  const question = `cannot tell whether ${name} is ${demandWords(demand)}`;
  const settle =
    needed === undefined
      ? 'no number of units settles a difference on the limit itself'
      : `about ${countWords(needed, 'unit')}${eachSide} would settle it`;
  const more =
    needed === undefined ? 'more units and a difference that is clearer' : `more units (about ${needed}${eachSide})`;
  const remedy = `Three ways out: ${more} · ${looserWords(demand)} in a pull request of its own · a waiver with an end date in promotion.waivers.yml`;
  if (difference.exact) {
    return {
      message: `${question}: ${paired ? 'every unit differs' : 'all units differ'} by exactly ${signedWords(difference.estimate, scale, limit)}, and at ${confidenceWords(confidence)} ${units} are too few to rely on that; ${needed ?? 'more'}${eachSide} would settle it`,
      remedy: criterion.deterministic
        ? remedy
        : `${remedy}. If it comes out the same every time, the criterion may say \`deterministic: true\``,
    };
  }
  const corrected =
    correction && statistics.adjustedPValue !== undefined && difference.pValue <= 1 - confidence
      ? ` (by itself it would: ${correctionWords(correction)})`
      : '';
  return {
    message: `${question}: ${signedWords(difference.estimate, scale, limit)}, but ${units} fit anything from ${intervalWords(difference.interval, scale, limit)}${corrected}; ${settle}`,
    remedy,
  };
}

/** `at least 0.02 better`, `at most 5 % worse`, `within 2 % of the baseline`. */
export function demandWords({ kind, amount }: Demand): string {
  const size = amountWords(amount.value, amount.scale);
  if (kind === 'equivalence') return `within ${size} of the baseline`;
  return kind === 'improvement' ? `at least ${size} better` : `at most ${size} worse`;
}

function allowedWords({ kind, amount }: Demand): string {
  const size = amountWords(amount.value, amount.scale);
  const verb = size.endsWith('points') ? 'are' : 'is';
  if (kind === 'equivalence') return `at most ${size} either way ${verb} allowed`;
  return kind === 'improvement' ? `at least ${size} ${verb} needed` : `at most ${size} ${verb} allowed`;
}

function changeWords(estimate: number, demand: Demand): string {
  const limit = limitOf(demand);
  if (demand.kind === 'equivalence')
    return estimate === 0
      ? 'no more and no less'
      : `${sizeWords(estimate, demand.amount.scale, estimate > 0 ? limit : -limit)} ${estimate > 0 ? 'more' : 'less'}`;
  if (estimate === 0) return 'no better and no worse';
  const better = estimate > 0 === (demand.direction === 'increase');
  return `${sizeWords(estimate, demand.amount.scale, limit)} ${better ? 'better' : 'worse'}`;
}

function looserWords({ kind }: Demand): string {
  if (kind === 'equivalence') return 'a wider band';
  return kind === 'margin' ? 'a wider margin' : 'a smaller minimum improvement';
}

function failRemedy(demand: Demand): string {
  const again = demand.kind === 'equivalence' ? 'bring the candidate nearer to the baseline' : 'improve the candidate';
  return `${again} and evaluate again, or agree on ${looserWords(demand)} in a pull request of its own; one that is changed in this pull request does not count`;
}
