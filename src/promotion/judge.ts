import type { Finding, JudgedFeature } from '../generated/formats.ts';
import type { CheckMeta } from '../model/check.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { effectiveSeverity, gateOf } from './effective-severity.ts';
import type { Observation } from './evaluate.ts';
import type { DebtLookup } from './known-debt.ts';
import type { ScopedFeature } from './scope.ts';
import { covers, daysLeft, type KnownWaiver } from './waiver-state.ts';

/** Everything a verdict follows from, besides the observations. */
export interface Judgement {
  readonly policy: EffectivePolicy;
  readonly waivers: readonly KnownWaiver[];
  readonly debt: DebtLookup;
  /** Paths the pull request changes; undefined where the run answers for everything. */
  readonly changed?: ReadonlySet<string>;
  readonly now: Date;
  readonly metaOf: (check: string) => CheckMeta;
}

/** The feature under judgement. */
export interface JudgedSubject extends ScopedFeature {
  readonly locked: readonly string[];
  /** Path of its record. */
  readonly record?: string;
  /** Gates for which the pull request names other evidence in the record than the base does: all of theirs is its own. */
  readonly repointed?: readonly string[];
  /** Whether the pull request deletes files that the feature's documents may name: then what cannot be told is its doing. */
  readonly bereft?: boolean;
}

/** Findings with their weight, and what follows for the feature and for this run. */
export interface FeatureVerdict {
  readonly findings: readonly Finding[];
  /** Of the feature itself. Being out of a pull request's scope never improves it. */
  readonly verdict: JudgedFeature['verdict'];
  /** What this run answers for. */
  readonly runVerdict: JudgedFeature['verdict'];
}

/**
 * Weighs observations. `fail` at `block` blocks; `unknown` at `block` leaves undecided; blocked beats undecided; anything less,
 * skipped, waived by a waiver in force, or known debt changes nothing. A finding none of whose subjects a pull request
 * changes counts for the feature, not for the run, unless the feature's stage is raised.
 */
export function judge(
  observations: readonly Observation[],
  subject: JudgedSubject,
  judgement: Judgement,
): FeatureVerdict {
  const findings = observations.map(({ atMost, locks, ...observation }): Finding => {
    const { severity: asked } = effectiveSeverity(judgement.metaOf(observation.check), {
      policy: judgement.policy,
      stage: subject.stage,
      locked: subject.locked,
      raised: subject.raisedFrom !== undefined,
      locksAlone: locks !== undefined && changesOnly(locks, observation, judgement),
    });
    const severity = atMost === undefined ? asked : weaker(asked, atMost);
    return { ...observation, severity, standing: standingOf(observation, subject, judgement) };
  });
  const blocking = findings.filter((finding) => finding.severity === 'block');
  const open = blocking.filter((finding) => finding.standing === 'open');
  return {
    findings,
    verdict: verdictOf(
      blocking.filter((finding) => finding.standing === 'open' || finding.standing === 'already-on-main'),
    ),
    runVerdict: verdictOf(open),
  };
}

/** Whether a pull request changes some of these subjects of a finding, and none of the others. */
function changesOnly(some: readonly string[], { subjects }: Observation, { changed }: Judgement): boolean {
  const touched = subjects.filter((path) => changed?.has(path));
  return touched.length > 0 && touched.every((path) => some.includes(path));
}

function weaker(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other;
}

/** Blocked beats undecided beats ready. */
export function verdictOf(blocking: readonly Pick<Finding, 'outcome'>[]): JudgedFeature['verdict'] {
  if (blocking.some((finding) => finding.outcome === 'fail')) return 'blocked';
  return blocking.some((finding) => finding.outcome === 'unknown') ? 'undecided' : 'ready';
}

function standingOf(observation: Observation, subject: JudgedSubject, judgement: Judgement): Finding['standing'] {
  if (observation.outcome === 'pass' || observation.outcome === 'skipped') return 'open';
  const waived = judgement.waivers.some(
    (waiver) => waiver.merged && daysLeft(waiver.until, judgement.now) >= 0 && covers(waiver, observation),
  );
  if (waived) return 'waived';
  const raised = subject.raisedFrom !== undefined;
  if (!raised && judgement.debt(observation)) return 'known';
  const { changed } = judgement;
  if (!changed || raised) return 'open';
  const touched = observation.subjects.some((path) => changed.has(path));
  // What only time breaks is asked of whoever changes the feature, not of whoever leans on a changed one.
  const asked = observation.timed === true && ['registered', 'changed', 'lowered'].includes(subject.because);
  // Locking a step is a small promotion: whoever changes the record answers for what it locks.
  const locked = subject.locked.some((lock) => lock === observation.check || lock === gateOf(observation.check));
  const locking = locked && subject.record !== undefined && changed.has(subject.record);
  const repointed = subject.repointed?.includes(gateOf(observation.check)) ?? false;
  const bereft = subject.bereft === true && observation.outcome === 'unknown';
  return touched || asked || locking || repointed || bereft ? 'open' : 'already-on-main';
}
