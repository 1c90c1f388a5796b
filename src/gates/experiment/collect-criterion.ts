import type { Criterion, DesignCriterion, DesignThreshold, Experiment, Location } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import { readAmount, readThreshold } from './collect-amount.ts';
import { COUNT_METRICS } from './evidence/count-metrics.ts';

/** What a criterion is read beside. */
export interface CriterionContext {
  readonly experiment: Experiment;
  /** Position of a key of the criterion, or of the criterion itself. */
  readonly locate: (...keys: string[]) => Location;
  /** What there is to compare with. */
  readonly baseline: 'none' | 'sample' | 'history';
  /** Whether units are paired. */
  readonly paired: boolean;
  /** Whether it stands under `guardrails`. */
  readonly guardrail: boolean;
  readonly problems: Problem[];
}

/** What compares the sides, with the one sentence that each needs. */
const DEMANDS = ['minimum-improvement', 'non-inferiority-margin', 'equivalence-band'] as const;

/** Which way a threshold's comparison says is better. */
const WANTS: Readonly<Partial<Record<DesignThreshold['comparison'], 'increase' | 'decrease'>>> = {
  '>=': 'increase',
  '>': 'increase',
  '<=': 'decrease',
  '<': 'decrease',
};

const PAIRED_TESTS: readonly (string | undefined)[] = ['paired-t', 'wilcoxon', 'mcnemar'];
const TESTS_OF_RATIOS: readonly (string | undefined)[] = ['welch', 'paired-t', 'bootstrap'];

/** Reads one criterion and finds where it contradicts itself or the rest of the file. */
export function readCriterion(criterion: Criterion, context: CriterionContext): DesignCriterion {
  const { experiment, locate } = context;
  const { metric, direction, tolerance, test } = criterion;
  const stated =
    criterion.threshold === undefined ? undefined : readThreshold(criterion.threshold, tolerance, locate('threshold'));
  const threshold = stated && Number.isFinite(stated.limit) && Number.isFinite(stated.upper ?? 0) ? stated : undefined;
  const improvement = readAmount(criterion['minimum-improvement'], locate('minimum-improvement'));
  const margin = readAmount(criterion['non-inferiority-margin'], locate('non-inferiority-margin'));
  const band = readAmount(criterion['equivalence-band'], locate('equivalence-band'));
  const better = direction ?? (threshold && WANTS[threshold.comparison]);
  const read: DesignCriterion = {
    metric,
    role: criterion.role ?? (context.guardrail || margin || band ? 'guardrail' : 'goal'),
    ...(criterion.ratio ? { ratio: criterion.ratio } : {}),
    ...(better ? { direction: better } : {}),
    deterministic: criterion.deterministic ?? false,
    ...(test === undefined ? {} : { test }),
    ...(criterion.alternative === undefined || criterion.alternative === 'two-sided'
      ? {}
      : { alternative: criterion.alternative }),
    ...(criterion.confidence === undefined ? {} : { confidence: criterion.confidence }),
    location: locate(),
    ...(threshold ? { threshold } : {}),
    ...(improvement ? { minimumImprovement: improvement } : {}),
    ...(margin ? { nonInferiorityMargin: margin } : {}),
    ...(band ? { equivalenceBand: band } : {}),
  };
  for (const [message, remedy, ...keys] of [
    ...thresholdContradictions(criterion, stated, threshold),
    ...demandContradictions(criterion, read, context),
    ...testContradictions(criterion, read, context),
    ...countContradictions(criterion, experiment),
  ]) {
    context.problems.push({ message: `\`${metric}\`: ${message}`, remedy, location: locate(...keys) });
  }
  return read;
}

/** What is wrong, what to do, and the keys that lead to it. */
type Contradiction = readonly [message: string, remedy: string, ...keys: string[]];

function* thresholdContradictions(
  { direction, tolerance }: Criterion,
  stated: DesignThreshold | undefined,
  threshold: DesignThreshold | undefined,
): Generator<Contradiction> {
  if (stated && !threshold)
    yield ['the threshold is no finite number', 'write a number that can be reached', 'threshold'];
  if (threshold?.upper !== undefined && threshold.upper < threshold.limit) {
    yield [
      '`between` has its larger number first',
      `write \`between ${threshold.upper} and ${threshold.limit}\``,
      'threshold',
    ];
  }
  const wants = threshold && WANTS[threshold.comparison];
  if (wants && direction && wants !== direction) {
    yield [
      `\`${threshold.comparison}\` asks for ${wants === 'increase' ? 'much' : 'little'}, \`direction: ${direction}\` says that ${direction === 'increase' ? 'more' : 'less'} is better`,
      'turn one of them round',
      'threshold',
    ];
  }
  if (tolerance !== undefined && !stated)
    yield ['`tolerance` without a `threshold`', 'take it out; it says how exactly a threshold is meant', 'tolerance'];
}

function* demandContradictions(
  criterion: Criterion,
  read: DesignCriterion,
  { baseline }: CriterionContext,
): Generator<Contradiction> {
  const demands = DEMANDS.filter((key) => criterion[key] !== undefined);
  if (
    criterion.threshold === undefined &&
    demands.length === 0 &&
    baseline !== 'history' &&
    read.role !== 'information'
  )
    yield [
      'nothing is asked of it',
      'add `threshold`, `minimum-improvement`, `non-inferiority-margin` or `equivalence-band`; or say `role: information`',
    ];
  for (const key of demands) {
    if (key !== 'equivalence-band' && !criterion.direction)
      yield [
        `\`${key}\` without a \`direction\``,
        'say which way is better: `direction: increase` or `direction: decrease`',
        key,
      ];
    if (baseline === 'none')
      yield [
        `\`${key}\` without a \`baseline\` to compare with`,
        'name the results of what is there today: `baseline: results/today.csv`',
        key,
      ];
    if (baseline === 'history')
      yield [
        `\`${key}\` beside a history: earlier runs give bounds for the next value, not a sample to compare with`,
        'take it out, or name the results of what is there today as the `baseline`',
        key,
      ];
  }
  if (read.equivalenceBand?.value === 0)
    yield [
      'nothing is surely equal: a band of 0 cannot be shown',
      'state how far it may be from the baseline',
      'equivalence-band',
    ];
  const [first, second] = demands;
  if (first !== undefined && second !== undefined) {
    yield [
      `\`${first}\` and \`${second}\` exclude each other`,
      'keep `minimum-improvement` if it must get better, `non-inferiority-margin` if it must only not get worse, `equivalence-band` if it must stay as it is',
      second,
    ];
  }
}

function* testContradictions(
  criterion: Criterion,
  { alternative, direction, ratio }: DesignCriterion,
  { paired, experiment }: CriterionContext,
): Generator<Contradiction> {
  const { test, metric } = criterion;
  const compares = DEMANDS.some((key) => criterion[key] !== undefined);
  if (test !== undefined && !compares)
    yield ['`test` where nothing is compared', 'take it out: a threshold is held against the value itself', 'test'];
  if (alternative !== undefined && !compares)
    yield ['`alternative` where nothing is compared', 'take it out', 'alternative'];
  if (criterion.deterministic && test !== undefined)
    yield ['`deterministic: true` is not tested', 'take out `test`, or `deterministic`', 'test'];
  if (PAIRED_TESTS.includes(test) && !paired)
    yield [
      `\`test: ${test ?? ''}\` needs pairs`,
      'name the column with the ids of the units (`unit: episode`), and leave out `pair-by: none`',
      'test',
    ];
  const counted = ratio !== undefined || (experiment.counts !== undefined && COUNT_METRICS.has(metric));
  if (counted && test !== undefined && !TESTS_OF_RATIOS.includes(test))
    yield [
      `\`test: ${test}\` does not suit a ratio of sums`,
      'leave it out: ratios are compared by the delta method (`welch`, or `paired-t` for pairs), or by `bootstrap`',
      'test',
    ];
  if (alternative !== undefined && criterion['equivalence-band'] !== undefined)
    yield ['an `equivalence-band` has two sides', 'take out `alternative`', 'alternative'];
  else if (alternative !== undefined && direction && (alternative === 'greater') !== (direction === 'increase'))
    yield [
      `\`alternative: ${alternative}\` asks for what \`direction: ${direction}\` calls worse`,
      `write \`alternative: ${direction === 'increase' ? 'greater' : 'less'}\`, or leave it out`,
      'alternative',
    ];
}

function* countContradictions({ metric, ratio }: Criterion, { counts }: Experiment): Generator<Contradiction> {
  const needed = counts && COUNT_METRICS.get(metric);
  if (!needed) return;
  if (ratio)
    yield [`\`${metric}\` comes from \`counts\` already`, 'take out `ratio`, or give the metric another name', 'ratio'];
  for (const key of needed.columns) {
    if (counts[key] === undefined)
      yield [
        `\`counts\` lacks \`${key}\`, which \`${metric}\` is computed from`,
        `add \`${key}\` with the column that holds them`,
        'metric',
      ];
  }
}

/** A metric may stand in several criteria, but not with the same kind of demand twice, nor with two directions. */
export function* repeatedDemands(criteria: readonly DesignCriterion[]): Generator<Problem> {
  const seen = new Map<string, DesignCriterion>();
  for (const criterion of criteria) {
    for (const [key, name] of [
      ['threshold', 'threshold'],
      ['minimumImprovement', 'minimum-improvement'],
      ['nonInferiorityMargin', 'non-inferiority-margin'],
      ['equivalenceBand', 'equivalence-band'],
      ['direction', 'direction'],
    ] as const) {
      if (criterion[key] === undefined) continue;
      const id = `${key} ${criterion.metric}`;
      const first = seen.get(id);
      seen.set(id, first ?? criterion);
      if (!first || (key === 'direction' && first.direction === criterion.direction)) continue;
      yield {
        message: `\`${criterion.metric}\` has a second \`${name}\``,
        remedy: `keep one; the first is in line ${first.location.line ?? 1}`,
        location: criterion.location,
      };
    }
    const same = criteria.find(({ metric }) => metric === criterion.metric);
    if (same && same !== criterion && ratioText(same) !== ratioText(criterion))
      yield {
        message: `\`${criterion.metric}\` is two different things`,
        remedy: `give it one \`ratio\` in all its criteria, as in line ${same.location.line ?? 1}, or two names`,
        location: criterion.location,
      };
  }
}

function ratioText({ ratio }: DesignCriterion): string {
  return JSON.stringify([ratio?.numerator, ratio?.denominator]);
}
