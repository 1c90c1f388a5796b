import type {
  Criterion,
  DesignAmount,
  DesignCriterion,
  DesignThreshold,
  Experiment,
  ExperimentDesign,
  Location,
  NamedResults,
  ResultsSource,
} from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { Document } from '../../sources/document.ts';
import type { ResolvedPath } from '../../sources/resolve-path.ts';
import { FLOAT_NOISE } from './evidence/float-noise.ts';

/** What an experiment file says, what is wrong with it beyond its schema, and what a reader should know. */
export interface ReadDesign {
  /** Absent where the file names no results to look at. */
  readonly design?: ExperimentDesign;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** Longer paths are not carried in evidence. */
const LONGEST_PATH = 1000;

/**
 * Reads what has passed the schema of experiment files, and finds where it contradicts itself.
 *
 * @param document valid by schemas/experiment.schema.json
 * @param resolve where a path stated in it leads
 */
export function readDesign(document: Document, resolve: (stated: string) => ResolvedPath): ReadDesign {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has passed the schema that the type is generated from
  const experiment = document.value as Experiment;
  const problems: Problem[] = [];
  const notes: string[] = [];

  const source = (key: 'baseline' | 'candidate' | 'results'): ResultsSource | undefined => {
    const stated = experiment[key];
    if (stated === undefined) return undefined;
    const { results, name }: Pick<NamedResults, 'results'> & Partial<NamedResults> =
      typeof stated === 'string' ? { results: stated } : stated;
    const resolved = resolve(results);
    if ('problem' in resolved) {
      problems.push({
        message: `\`${key}\`: ${resolved.problem}`,
        remedy: resolved.remedy,
        location: document.locate(key),
      });
      return undefined;
    }
    if (resolved.path.length > LONGEST_PATH) {
      problems.push({
        message: `\`${key}\`: the path has more than ${LONGEST_PATH} characters`,
        location: document.locate(key),
      });
      return undefined;
    }
    if (resolved.note !== undefined) notes.push(resolved.note);
    return { stated: results, path: resolved.path, ...(name === undefined ? {} : { name }) };
  };
  const baseline = source('baseline');
  const named = source('candidate');
  const alone = source('results');
  if (experiment.results !== undefined && (experiment.candidate !== undefined || experiment.baseline !== undefined)) {
    problems.push({
      message: `\`results\` stands beside \`${experiment.candidate === undefined ? 'baseline' : 'candidate'}\``,
      remedy: 'write `baseline` and `candidate` to compare two sides, `results` where there is only one',
      location: document.locateKey('results'),
    });
  }
  if (experiment.results === undefined && experiment.candidate === undefined) {
    problems.push({
      message: 'the file names no results of a candidate',
      remedy: 'add `candidate:` (and `baseline:`) with the files the results will be written to',
      location: document.locate(),
    });
  }
  const candidate = named ?? alone;
  if (baseline && candidate && baseline.path === candidate.path) {
    problems.push({
      message: `baseline and candidate are the same file, \`${candidate.path}\``,
      remedy: 'name the results of each side',
      location: document.locate('candidate'),
    });
  }
  const criteria = experiment.criteria.map((criterion, index) =>
    readCriterion(
      criterion,
      (...keys) => document.locate('criteria', index, ...keys),
      experiment.baseline !== undefined,
      problems,
    ),
  );
  problems.push(...repeated(criteria));
  if (!candidate) return { problems, notes };
  const design: ExperimentDesign = {
    hypothesis: experiment.hypothesis,
    ...(experiment.unit === undefined ? {} : { unit: experiment.unit }),
    paired: experiment.unit !== undefined && experiment['pair-by'] !== 'none',
    confidence: experiment.confidence ?? 0.95,
    ...(baseline ? { baseline } : {}),
    candidate,
    criteria,
  };
  if (experiment['pair-by'] === 'unit' && experiment.unit === undefined) {
    problems.push({
      message: '`pair-by: unit` without a `unit`',
      remedy: 'name the column that holds the ids of the units: `unit: episode`',
      location: document.locate('pair-by'),
    });
  }
  return { design, problems, notes };
}

/** Which way a threshold's comparison says is better. */
const WANTS: Readonly<Partial<Record<DesignThreshold['comparison'], 'increase' | 'decrease'>>> = {
  '>=': 'increase',
  '>': 'increase',
  '<=': 'decrease',
  '<': 'decrease',
};

function readCriterion(
  criterion: Criterion,
  locate: (...keys: string[]) => Location,
  hasBaseline: boolean,
  problems: Problem[],
): DesignCriterion {
  const { metric, direction, tolerance } = criterion;
  const wrong = (message: string, remedy: string, ...keys: string[]): void => {
    problems.push({ message: `\`${metric}\`: ${message}`, remedy, location: locate(...keys) });
  };
  const stated =
    criterion.threshold === undefined ? undefined : readThreshold(criterion.threshold, tolerance, locate('threshold'));
  const threshold = stated && Number.isFinite(stated.limit) && Number.isFinite(stated.upper ?? 0) ? stated : undefined;
  const improvement = readAmount(criterion['minimum-improvement'], locate('minimum-improvement'));
  const margin = readAmount(criterion['non-inferiority-margin'], locate('non-inferiority-margin'));

  if (!stated && !improvement && !margin) {
    wrong('nothing is asked of it', 'add `threshold`, `minimum-improvement` or `non-inferiority-margin`');
  }
  if (stated && !threshold) {
    wrong('the threshold is no finite number', 'write a number that can be reached', 'threshold');
  }
  if (threshold?.upper !== undefined && threshold.upper < threshold.limit) {
    wrong(
      '`between` has its larger number first',
      `write \`between ${threshold.upper} and ${threshold.limit}\``,
      'threshold',
    );
  }
  const wants = threshold && WANTS[threshold.comparison];
  if (wants && direction && wants !== direction) {
    wrong(
      `\`${threshold.comparison}\` asks for ${wants === 'increase' ? 'much' : 'little'}, \`direction: ${direction}\` says that ${direction === 'increase' ? 'more' : 'less'} is better`,
      'turn one of them round',
      'threshold',
    );
  }
  if (tolerance !== undefined && !stated)
    wrong('`tolerance` without a `threshold`', 'take it out; it says how exactly a threshold is meant', 'tolerance');
  for (const key of ['minimum-improvement', 'non-inferiority-margin'] as const) {
    if (criterion[key] === undefined) continue;
    if (!direction)
      wrong(
        `\`${key}\` without a \`direction\``,
        'say which way is better: `direction: increase` or `direction: decrease`',
        key,
      );
    if (!hasBaseline)
      wrong(
        `\`${key}\` without a \`baseline\` to compare with`,
        'name the results of what is there today: `baseline: results/today.csv`',
        key,
      );
  }
  if (improvement && margin) {
    wrong(
      '`minimum-improvement` and `non-inferiority-margin` exclude each other',
      'keep the first if it must get better, the second if it must only not get worse',
      'non-inferiority-margin',
    );
  }
  return {
    metric,
    ...(direction ? { direction } : {}),
    deterministic: criterion.deterministic ?? false,
    location: locate(),
    ...(threshold ? { threshold } : {}),
    ...(improvement ? { minimumImprovement: improvement } : {}),
    ...(margin ? { nonInferiorityMargin: margin } : {}),
  };
}

/** A metric may stand in several criteria, but not with the same kind of demand twice, nor with two directions. */
function* repeated(criteria: readonly DesignCriterion[]): Generator<Problem> {
  const seen = new Map<string, DesignCriterion>();
  for (const criterion of criteria) {
    for (const [key, name] of [
      ['threshold', 'threshold'],
      ['minimumImprovement', 'minimum-improvement'],
      ['nonInferiorityMargin', 'non-inferiority-margin'],
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
  }
}

const COMPARISONS = ['>=', '<=', '==', '>', '<'] as const;
const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const THRESHOLD = new RegExp(
  String.raw`^\s*(?:(>=|<=|==|>|<)\s*(${NUMBER})|between\s+(${NUMBER})\s+and\s+(${NUMBER}))\s*$`,
);

function readThreshold(text: string, tolerance: number | undefined, location: Location): DesignThreshold {
  const [, comparison, limit, lower, upper] = THRESHOLD.exec(text) ?? [];
  const limits = [Number(limit ?? lower), ...(upper === undefined ? [] : [Number(upper)])];
  return {
    comparison: COMPARISONS.find((known) => known === comparison) ?? 'between',
    limit: limits[0] ?? Number.NaN,
    ...(limits[1] === undefined ? {} : { upper: limits[1] }),
    tolerance: tolerance ?? FLOAT_NOISE * Math.max(...limits.map(Math.abs)),
    location,
  };
}

function readAmount(stated: number | string | undefined, location: Location): DesignAmount | undefined {
  if (stated === undefined) return undefined;
  if (typeof stated === 'number') return { value: stated, scale: 'absolute', location };
  const [, digits, unit] = /^\s*([\d.]+)\s*(%|pp)\s*$/.exec(stated) ?? [];
  // Written with an exponent, so that `8.4%` is the double nearest to 0.084 and not a rounded quotient.
  return { value: Number(`${digits}e-2`), scale: unit === '%' ? 'share' : 'points', location };
}
