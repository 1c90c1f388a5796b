import type { DesignCriterion, ExperimentUnit } from '../../../generated/formats.ts';
import type { Answer } from '../../../model/check.ts';
import type { NoDifference } from '../../../statistics/comparison.ts';
import { type Demand, type Judgement, limitOf } from './judgement.ts';
import {
  amountWords,
  confidenceWords,
  countWords,
  intervalWords,
  numberWords,
  signedWords,
  sizeWords,
} from './number-words.ts';

/** One criterion that compares, and what came out. */
export interface JudgedCriterion {
  readonly unit: ExperimentUnit;
  readonly criterion: DesignCriterion;
  readonly demand: Demand;
  readonly judgement: Judgement;
}

/** The answer to a criterion that compares, in words anyone understands. */
export function judgementWords(judged: JudgedCriterion): Answer {
  const { unit, criterion, demand, judgement } = judged;
  const { metric } = criterion;
  const { design, results } = unit;
  const subjects = [
    unit.path,
    ...(results?.baseline ? [results.baseline.path] : []),
    ...(results ? [results.candidate.path] : []),
  ];
  const base = {
    outcome: judgement.outcome,
    about: metric,
    location: demand.amount.location,
    expected: `${metric} ${demandWords(demand)}, as a whole interval`,
    subjects,
  };
  if ('fault' in judgement) {
    const { answer } = judgement.fault;
    return {
      ...base,
      message: `\`${metric}\` was not compared: ${answer.message}`,
      ...(answer.remedy === undefined ? {} : { remedy: answer.remedy }),
    };
  }
  if ('none' in judgement) {
    const { message, remedy } = noDifferenceWords(judgement.none, judgement.baseline.mean, demand);
    return { ...base, message: `\`${metric}\` was not compared: ${message}`, remedy };
  }
  const { statistics, difference } = judgement;
  const { scale } = demand.amount;
  const limit = limitOf(demand);
  const interval = intervalWords(difference.interval, scale, limit);
  const confidence = confidenceWords(statistics.confidence);
  const certainty = criterion.deterministic
    ? 'deterministic'
    : difference.exact
      ? `no spread: ${difference.method}`
      : `${confidence} interval ${interval}`;
  const pair = judgement.paired
    ? countWords(statistics.n.candidate, 'pair')
    : `${statistics.n.baseline} and ${countWords(statistics.n.candidate, 'unit')}`;
  const answer = {
    ...base,
    observed: `${numberWords(statistics.baseline ?? Number.NaN)} → ${numberWords(statistics.candidate ?? Number.NaN)}, ${signedWords(difference.estimate, scale, limit)} (${certainty}; ${pair}; ${difference.method})`,
    statistics,
  };
  if (judgement.outcome !== 'unknown') {
    return {
      ...answer,
      message: `${metric} is ${changeWords(difference.estimate, demand)} (${certainty}); ${allowedWords(demand)}`,
      ...(judgement.outcome === 'fail' ? { remedy: failRemedy(demand) } : {}),
    };
  }
  return { ...answer, ...undecidedWords(judged, judgement, design?.confidence ?? 0.95) };
}

function undecidedWords(
  { criterion, demand }: JudgedCriterion,
  { difference, statistics, paired }: Exclude<Judgement, { readonly none: unknown } | { readonly fault: unknown }>,
  confidence: number,
): { readonly message: string; readonly remedy: string } {
  const { scale } = demand.amount;
  const limit = limitOf(demand);
  const needed = difference.requiredN;
  const eachSide = paired ? '' : ' on each side';
  const units = paired
    ? countWords(statistics.n.candidate, 'unit')
    : `${statistics.n.baseline} and ${countWords(statistics.n.candidate, 'unit')}`;
  const question = `cannot tell whether ${criterion.metric} is ${demandWords(demand)}`;
  const settle =
    needed === undefined
      ? 'no number of units settles a difference on the limit itself'
      : `about ${countWords(needed, 'unit')}${eachSide} would settle it`;
  const looser = demand.kind === 'margin' ? 'a wider margin' : 'a smaller minimum improvement';
  const more =
    needed === undefined ? 'more units and a difference that is clearer' : `more units (about ${needed}${eachSide})`;
  const remedy = `Three ways out: ${more} · ${looser} in a pull request of its own · a waiver with an end date in promotion.waivers.yml`;
  if (difference.exact) {
    return {
      message: `${question}: ${paired ? 'every unit differs' : 'all units differ'} by exactly ${signedWords(difference.estimate, scale, limit)}, and at ${confidenceWords(confidence)} ${units} are too few to rely on that; ${needed ?? 'more'}${eachSide} would settle it`,
      remedy: `${remedy}. If it comes out the same every time, the criterion may say \`deterministic: true\``,
    };
  }
  return {
    message: `${question}: ${signedWords(difference.estimate, scale, limit)}, but ${units} fit anything from ${intervalWords(difference.interval, scale, limit)}; ${settle}`,
    remedy,
  };
}

/** `at least 0.02 better`, `at most 5 % worse`. */
function demandWords({ kind, amount }: Demand): string {
  const size = amountWords(amount.value, amount.scale);
  return kind === 'improvement' ? `at least ${size} better` : `at most ${size} worse`;
}

function allowedWords({ kind, amount }: Demand): string {
  const size = amountWords(amount.value, amount.scale);
  const verb = size.endsWith('points') ? 'are' : 'is';
  return kind === 'improvement' ? `at least ${size} ${verb} needed` : `at most ${size} ${verb} allowed`;
}

function changeWords(estimate: number, demand: Demand): string {
  if (estimate === 0) return 'no better and no worse';
  const better = estimate > 0 === (demand.direction === 'increase');
  return `${sizeWords(estimate, demand.amount.scale, limitOf(demand))} ${better ? 'better' : 'worse'}`;
}

function failRemedy({ kind }: Demand): string {
  const looser = kind === 'margin' ? 'a wider margin' : 'a smaller minimum improvement';
  return `improve the candidate and evaluate again, or agree on ${looser} in a pull request of its own; one that is changed in this pull request does not count`;
}

function noDifferenceWords(
  none: NoDifference,
  baseline: number | null,
  { amount }: Demand,
): { readonly message: string; readonly remedy: string } {
  const size = amountWords(amount.value, amount.scale);
  const absolute = 'state an absolute amount (`0.02`) in a pull request of its own';
  const words: Readonly<Record<NoDifference, readonly [string, string]>> = {
    'zero-baseline': [`the baseline's mean is 0, and ${size} of nothing is nothing`, absolute],
    'baseline-around-zero': [
      `the baseline's mean, ${numberWords(baseline ?? 0)}, cannot be told from 0, so ${size} of it means nothing`,
      `${absolute}, or measure the baseline on more units`,
    ],
    'mixed-signs': ['a rank test can take a share only of numbers that are all above 0, or all below', absolute],
    'zero-denominator': ['its denominators add up to 0', 'measure it where there is something to count'],
    'too-few': ['fewer than 2 units can be compared', 'evaluate both sides on the same units, at least 2'],
    'beyond-computing': ['its numbers are too large or too small to compute with', 'write it in another unit'],
  };
  const [message, remedy] = words[none];
  return { message, remedy };
}
