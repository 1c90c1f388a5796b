/** How strongly a rule says what it found. */
export type Level = 'fail' | 'warn' | 'message';

/** What to make of reports. */
export interface ReportPromotionOptions {
  /** Readiness or gate reports, relative to the folder Danger runs in. */
  readonly report: string | readonly string[];
  /** How many findings that block, and how many that warn, are said one by one (20). The others are counted. */
  readonly most?: number;
  /** Whether notes are said too, as messages (false). */
  readonly notes?: boolean;
  /** Whether a table of the features is added (true). Leave it out where the suite comments by itself. */
  readonly table?: boolean;
}

/** How the rule looks for experiments, and how strongly it speaks. */
export interface RequireLearningsOptions {
  /** Globs of experiments, from the root of the repository. Left out: every `*.experiment.yml` and `*.experiment.yaml`. */
  readonly experiments?: readonly string[];
  readonly level?: Level;
}

/** Whose review counts, and how strongly the rule speaks. */
export interface RequireReviewOptions {
  /** Logins of those whose approval counts. Left out: anybody but the author. Teams cannot be looked up with a job's token. */
  readonly reviewers?: readonly string[];
  /** Stages of the policy, lowest first (those of the built-in policy). */
  readonly stages?: readonly string[];
  readonly level?: Level;
}

/** Says what a readiness report, or gate reports, found: `fail` for what blocks, `warn` for what warns, on its line. */
export declare function reportPromotion(options: ReportPromotionOptions): void;

/** Results that changed without what was learnt from them. */
export declare function requireLearnings(options?: RequireLearningsOptions): void;

/** A stage that goes up without a review. Danger waits for it. */
export declare function requireReview(options?: RequireReviewOptions): void;
