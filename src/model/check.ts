import type { Finding, Location, Paste, Statistics } from '../generated/formats.ts';
import type { EvidenceUnit } from './evidence-unit.ts';
import type { Severity } from './severity.ts';

/** Whose hands a remedy is in. */
export type Audience = Finding['for'];

/** What a check does at a stage when nothing else is said. A policy with other stages maps its first, last and all between onto these. */
export interface DefaultSeverity {
  readonly exploratory: Severity;
  readonly candidate: Severity;
  readonly production: Severity;
}

/** A check's documentation. The reference pages, `explain` and SARIF are written from it. */
export interface CheckMeta {
  /** `<gate>/<kebab-case>` */
  readonly id: string;
  /** Answerable by yes or no; yes is good. */
  readonly question: string;
  /** What goes wrong when the answer is no. */
  readonly why: string;
  /** What to do when the answer is no, in the imperative. A finding may carry a more exact one. */
  readonly remedy: string;
  readonly for: Audience;
  readonly severity: DefaultSeverity;
  /** The most it weighs by default where nothing raises the feature's stage; left out: as `severity` says. */
  readonly unraised?: 'note' | 'warning';
}

/** One answer of a check about one thing. What is left out follows from the unit and the check's meta. */
export interface Answer {
  readonly outcome: Finding['outcome'];
  /** One sentence, lower case at the start unless a name, no full stop: names the thing, what was expected and what was seen. */
  readonly message: string;
  /**
   * What this answer is about within the check and the feature, stable while lines move and values change:
   * never a line number, never a measured value. Together with check and feature it is the finding's identity.
   */
  readonly about: string;
  /** How bad, where it can be counted: more is worse. Known debt that has grown is a new finding. */
  readonly size?: number;
  readonly location?: Location;
  readonly expected?: string;
  readonly observed?: string;
  readonly remedy?: string;
  readonly for?: Audience;
  readonly paste?: Paste;
  /** Nobody declared it: a fail where the stage asks for it, and does not apply elsewhere. */
  readonly undeclared?: boolean;
  /** Only the passing of time made it so (an ended waiver, data that grew stale). */
  readonly timed?: boolean;
  /** Paths and data names it was decided from. Left out: all subjects of the unit. */
  readonly subjects?: readonly string[];
  readonly statistics?: Statistics;
  /** The most it may weigh, whatever the policy says of the check: the evidence itself says that it only advises. */
  readonly atMost?: 'note' | 'warning';
  /**
   * Those of the subjects that only record which bytes there were (locks): a pull request that changes none of the others is
   * warned by default, unless it raises the stage.
   */
  readonly locks?: readonly string[];
  /**
   * What another check says of the same unit, from which this follows: it is unknown only because of that. Readers are told that once;
   * it counts for the verdict all the same.
   */
  readonly follows?: { readonly check: string; readonly about: string };
  /** Other lines on which it shows, as rows of data that fail. */
  readonly places?: readonly Location[];
}

/** What a check may know besides its evidence. */
export interface CheckContext {
  /** The stage the feature is judged at. */
  readonly stage: string;
  /** The gate's options at that stage, by name; absent ones are undefined. */
  readonly option: (name: string) => unknown;
  /** The clock, passed in. */
  readonly now: Date;
  /** False where neither the stage nor a lock nor the policy by name asks for this check. */
  readonly asked?: boolean;
}

/** One question a gate asks of one unit of evidence. Pure. */
export interface Check<Unit extends EvidenceUnit> {
  readonly meta: CheckMeta;
  readonly evaluate: (unit: Unit, context: CheckContext) => Iterable<Answer>;
}
