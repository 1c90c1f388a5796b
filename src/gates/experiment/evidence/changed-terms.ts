import type {
  DesignAmount,
  DesignThreshold,
  ExperimentDesign,
  Location,
  ResultsSource,
} from '../../../generated/formats.ts';
import { roleOf, usualRole } from './demand.ts';
import { FLOAT_NOISE } from './float-noise.ts';
import { amountWords } from './number-words.ts';

/** Something the criteria say that they did not say before, or no longer say. */
export interface ChangedTerm {
  /** As in `recall: threshold`, or `confidence`. Stable while values change. */
  readonly term: string;
  /** Absent where it is new. */
  readonly before?: string;
  /** Absent where it is gone. */
  readonly now?: string;
  /** In the file as it is now; absent where it is gone with its whole metric. */
  readonly location?: Location;
}

interface Term {
  readonly text: string;
  readonly location?: Location;
}

/**
 * Compares two versions of an experiment by what they mean for its verdict: criteria, unit, pairing, confidence and baseline.
 * Order, spelling (`2pp` and 0.02), defaults written out, comments, plan, learnings and the wording of the hypothesis do not
 * count, nor where the candidate's results lie.
 */
export function changedTerms(before: ExperimentDesign, now: ExperimentDesign): readonly ChangedTerm[] {
  const old = termsOf(before);
  const current = termsOf(now);
  const changes: ChangedTerm[] = [];
  for (const [term, { text, location }] of current) {
    const was = old.get(term);
    if (was?.text === text) continue;
    changes.push({ term, ...(was ? { before: was.text } : {}), now: text, ...(location ? { location } : {}) });
  }
  for (const [term, { text }] of old) {
    if (current.has(term)) continue;
    const metric = now.criteria.find((criterion) => term.startsWith(`${criterion.metric}: `));
    changes.push({ term, before: text, ...(metric ? { location: metric.location } : {}) });
  }
  return changes;
}

function termsOf(design: ExperimentDesign): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  if (design.unit !== undefined) terms.set('unit', { text: design.unit });
  if (design.unit !== undefined && !design.paired) terms.set('pair-by', { text: 'none' });
  if (design.repeats !== undefined) terms.set('repeats', { text: design.repeats });
  if ((design.brokenShare ?? 0) > 0) terms.set('broken-rows', { text: amountWords(design.brokenShare ?? 0, 'share') });
  terms.set('confidence', { text: String(design.confidence) });
  if ((design.correction ?? 'holm') !== 'holm') terms.set('correction', { text: design.correction ?? '' });
  if ((design.seed ?? 1) !== 1) terms.set('seed', { text: String(design.seed) });
  if (design.baseline) terms.set('baseline', { text: sourceText(design.baseline) });
  for (const [key, column] of Object.entries(design.counts ?? {})) terms.set(`counts: ${key}`, { text: column });
  segmentTerms(design, terms);
  for (const { without, metric, worseBy } of design.ablations ?? [])
    terms.set(`ablation without ${without}: ${metric}`, { text: amountText(worseBy), location: worseBy.location });
  for (const criterion of design.criteria) {
    const { metric, direction, deterministic, location, threshold, minimumImprovement, nonInferiorityMargin } =
      criterion;
    const { equivalenceBand, ratio, test, alternative } = criterion;
    const set = (name: string, text: string, at: Location = location): void =>
      void terms.set(`${metric}: ${name}`, { text, location: at });
    // That of a threshold alone only repeats it.
    if (direction && (minimumImprovement || nonInferiorityMargin)) set('direction', direction);
    if (deterministic) set('deterministic', 'true');
    if (roleOf(criterion) !== usualRole(criterion)) set('role', roleOf(criterion));
    if (ratio) set('ratio', `${ratio.numerator} / ${ratio.denominator}`);
    if (test) set('test', test);
    if (alternative) set('alternative', alternative);
    if (criterion.confidence !== undefined) set('confidence', String(criterion.confidence));
    if (equivalenceBand) set('equivalence-band', amountText(equivalenceBand), equivalenceBand.location);
    if (threshold) set('threshold', thresholdText(threshold), threshold.location);
    if (minimumImprovement) set('minimum-improvement', amountText(minimumImprovement), minimumImprovement.location);
    if (nonInferiorityMargin)
      set('non-inferiority-margin', amountText(nonInferiorityMargin), nonInferiorityMargin.location);
  }
  return terms;
}

function segmentTerms({ segments }: ExperimentDesign, terms: Map<string, Term>): void {
  if (!segments) return;
  const { by, metrics, minimumN, margin, location } = segments;
  terms.set('segments: by', { text: by, location });
  if (metrics) terms.set('segments: metrics', { text: [...metrics].sort().join(', '), location });
  terms.set('segments: minimum-n', { text: String(minimumN), location });
  if (margin) terms.set('segments: non-inferiority-margin', { text: amountText(margin), location: margin.location });
}

/** Where the baseline is, and how its bounds are predicted if it is a history. */
function sourceText({ stated, from, window, bounds, parts }: ResultsSource): string {
  const path = stated.replace(/^(?:\.\/)+/, '');
  const of = from === 'history' ? ` (history of ${window ?? ''}, ${bounds ?? ''})` : from ? ' (base branch)' : '';
  return `${path}${of}${parts === undefined ? '' : `, parts in ${parts}`}`;
}

function thresholdText({ comparison, limit, upper, tolerance }: DesignThreshold): string {
  const text = comparison === 'between' ? `between ${limit} and ${upper ?? limit}` : `${comparison} ${limit}`;
  const usual = FLOAT_NOISE * Math.max(Math.abs(limit), Math.abs(upper ?? 0));
  return tolerance === usual ? text : `${text} (tolerance ${tolerance})`;
}

function amountText({ value, scale }: DesignAmount): string {
  return scale === 'share' ? amountWords(value, scale) : String(value);
}
