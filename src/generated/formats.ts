/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */

/**
 * Data contracts (ODCS) of the data it reads.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths = string[];
/**
 * Files and folders (ending in /) that make its numbers. Results must come from exactly these bytes.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths1 = string[];
/**
 * Experiment files.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths2 = string[];
/**
 * Lock files of its packages (requirements.txt, package-lock.json).
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths3 = string[];
/**
 * Run records: what the runs that made its results recorded.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths4 = string[];
/**
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths5 = string[];
/**
 * Gate reports made elsewhere and committed here.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths6 = string[];
/**
 * Low and high end. An open end is null.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Interval = (number | null)[];

export interface Formats {
  baseline: Baseline;
  experiment: Experiment;
  feature: FeatureRecord;
  gateReport: GateReport;
  policy: Policy;
  readinessReport: ReadinessReport;
  run: RunRecord;
  waivers: Waivers;
}
/**
 * `promotion.baseline.json`: the blocking findings that were there when the suite was adopted. Written by `promotion-gates baseline`; it only shrinks.
 */
export interface Baseline {
  version: 1;
  /**
   * @maxItems 100000
   */
  findings: KnownFinding[];
}
export interface KnownFinding {
  /**
   * A check, as `gate/question`.
   */
  check: string;
  feature: string;
  fingerprint: string;
  /**
   * As measured then. A larger one is a new finding.
   */
  size?: number;
}
/**
 * `*.experiment.yml`: a hypothesis and the success criteria it is held to, written before the results. Every path is relative to this file.
 */
export interface Experiment {
  /**
   * A short name: letters, digits, dots, dashes and underscores.
   */
  id: string;
  /**
   * What is believed, in a sentence.
   */
  hypothesis: string;
  /**
   * The column that names one observation: episode, case, seed, fold, user. The same id on both sides makes a pair. Left out: rows are independent.
   */
  unit?: string;
  /**
   * `none` refuses to pair rows that have the same unit.
   */
  'pair-by'?: 'unit' | 'none';
  /**
   * Results of what is there today.
   */
  baseline?: string | NamedResults;
  /**
   * Results of what is proposed.
   */
  candidate?: string | NamedResults;
  /**
   * Results alone, where thresholds need no baseline.
   */
  results?: string | NamedResults;
  /**
   * @minItems 1
   * @maxItems 500
   */
  criteria: Criterion[];
  /**
   * Of the intervals, two-sided. Left out: 0.95.
   */
  confidence?: number;
  /**
   * How the result becomes a production artefact.
   */
  plan?: string;
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  learnings?: string;
}
export interface NamedResults {
  name: string;
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  results: string;
}
/**
 * One metric and what it must do.
 */
export interface Criterion {
  /**
   * The column of the results.
   */
  metric: string;
  /**
   * Which way is better.
   */
  direction?: 'increase' | 'decrease';
  /**
   * What the candidate's own value is held against: `>= 0.80`, `< 5`, `== 0`, `between 0 and 1`.
   */
  threshold?: string;
  /**
   * How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.
   */
  tolerance?: number;
  /**
   * How much better the candidate must surely be.
   */
  'minimum-improvement'?: number | string;
  /**
   * How much worse it may be at most. Makes the metric a guardrail.
   */
  'non-inferiority-margin'?: number | string;
  /**
   * The metric comes out the same every time: one measurement is enough and no interval is needed.
   */
  deterministic?: boolean;
}
/**
 * `*.feature.yml`: what is being promoted, how far it has come, and where its evidence lies. Every path is relative to this file.
 */
export interface FeatureRecord {
  /**
   * A short name: letters, digits, dots, dashes and underscores.
   */
  id: string;
  /**
   * What it is, for a reader.
   */
  title: string;
  /**
   * How far it has come: a stage of the policy, or `retired`. The pull request that raises it is the promotion request.
   */
  stage: string;
  /**
   * detector, model input, remediation, agent, …
   */
  kind?: string;
  /**
   * Who answers for it. Left out: the code owners of this file.
   */
  owner?: string;
  /**
   * What it is for, in a sentence or two.
   */
  purpose?: string;
  contracts?: Paths;
  code?: Paths1;
  experiments?: Paths2;
  /**
   * The data snapshot: a SHA256SUMS file, or a file and its digest.
   *
   * @maxItems 1000
   */
  data?: (string | DataFile)[];
  packages?: Paths3;
  runs?: Paths4;
  /**
   * Test reports (JUnit XML), by kind of test.
   */
  tests?: {
    unit?: string | Paths5;
    integration?: string | Paths5;
    'end-to-end'?: string | Paths5;
  };
  evidence?: Paths6;
  /**
   * Ids of features it leans on.
   *
   * @maxItems 1000
   *
   * Items: A short name: letters, digits, dots, dashes and underscores.
   */
  'depends-on'?: string[];
  /**
   * Gates (`data-contract`) or checks (`reproducibility/seed-recorded`) that block for this feature whatever its stage.
   *
   * @maxItems 200
   */
  locked?: string[];
  artifact?: Artifact;
  /**
   * Names of the signals it emits.
   *
   * @maxItems 200
   */
  telemetry?: string[];
  remediation?: Remediation;
  rollout?: Rollout;
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  rollback?: string;
  /**
   * The day by which someone looks again.
   */
  'review-by'?: string;
}
export interface DataFile {
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  path: string;
  sha256: string;
}
/**
 * What is shipped.
 */
export interface Artifact {
  name: string;
  version: string | number;
  digest?: string;
}
/**
 * What it does to a running system, and how that is bounded.
 */
export interface Remediation {
  action: string;
  /**
   * How far it may act by itself.
   */
  mode?: 'shadow' | 'approve' | 'automatic';
  /**
   * The most it may touch at once.
   */
  'blast-radius'?: {
    [k: string]: number | string;
  };
  'rate-limit'?: string;
  /**
   * The flag that stops it.
   */
  'kill-switch'?: string;
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  undo?: string;
}
export interface Rollout {
  flag?: string;
  /**
   * @maxItems 50
   */
  steps?: (string | number)[];
  /**
   * How long each step lasts.
   */
  hold?: string;
}
/**
 * What one gate saw, as it travels between jobs: evidence with its subjects, and the findings it gave there. Whoever reads it hashes the subjects and evaluates the evidence anew.
 */
export interface GateReport {
  kind: 'promotion-gates/gate-report';
  /**
   * Major and minor. Older minors are read; a newer one is refused.
   */
  version: '1.0';
  gate: string;
  producer: Producer;
  /**
   * @maxItems 10000
   */
  features: FeatureEvidence[];
}
/**
 * Who made a report, when and where.
 */
export interface Producer {
  tool: string;
  version: string;
  /**
   * A moment, in Coordinated Universal Time.
   */
  time: string;
  commit?: string;
  /**
   * Link to the run.
   */
  run?: string;
}
export interface FeatureEvidence {
  feature: string;
  stage: string;
  /**
   * @maxItems 1000
   */
  units: EvidenceUnit[];
  /**
   * @maxItems 100000
   */
  findings: Finding[];
}
/**
 * Evidence about one thing (a contract, an experiment). What else it holds is in the gate's own evidence schema.
 */
export interface EvidenceUnit {
  /**
   * What it is about: as a rule, a path.
   */
  id: string;
  /**
   * @maxItems 100000
   */
  subjects: Subject[];
  /**
   * Why this could not be looked at where the report was made.
   */
  unavailable?: string;
}
/**
 * What a finding was decided from: a file of the repository (path and git blob id), or data by name.
 */
export interface Subject {
  role:
    | 'record'
    | 'contract'
    | 'criteria'
    | 'results'
    | 'code'
    | 'data'
    | 'packages'
    | 'run'
    | 'test-report'
    | 'policy'
    | 'report';
  /**
   * From the repository's root.
   */
  path?: string;
  /**
   * The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.
   */
  blob?: string;
  /**
   * Data that is not in the repository: where it lives.
   */
  name?: string;
  sha256?: string;
  rows?: number;
}
/**
 * One answer to a check's question.
 */
export interface Finding {
  /**
   * A check, as `gate/question`.
   */
  check: string;
  feature: string;
  outcome: 'pass' | 'fail' | 'unknown' | 'skipped';
  /**
   * What a failing check does: nothing at all, a note, a warning, or it blocks.
   */
  severity: 'off' | 'note' | 'warning' | 'block';
  /**
   * Whether it counts for the verdict: `open` does; the others say why not.
   */
  standing: 'open' | 'waived' | 'known' | 'already-on-main';
  message: string;
  location?: Location;
  expected?: string;
  observed?: string;
  /**
   * What to do next.
   */
  remedy?: string;
  paste?: Paste;
  /**
   * What the finding is about, stable while lines move: the same check, feature and fingerprint are the same finding.
   */
  fingerprint: string;
  /**
   * How bad, where it can be counted: more is worse.
   */
  size?: number;
  /**
   * True where only the passing of time made it so.
   */
  timed?: boolean;
  /**
   * Paths and data names.
   */
  subjects: string[];
  /**
   * Where the evidence came from: this checkout, a gate report in the repository, or one handed in by the workflow.
   */
  origin: 'checkout' | 'committed' | 'supplied';
  /**
   * Whose the remedy is.
   */
  for: 'data-scientist' | 'engineer' | 'operator';
  statistics?: Statistics;
}
/**
 * Where in the reader's own files.
 */
export interface Location {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * Lines to paste, where the remedy is mechanical.
 */
export interface Paste {
  path: string;
  text: string;
}
/**
 * How a statistical finding was decided.
 */
export interface Statistics {
  method: string;
  /**
   * In the criterion's own scale.
   */
  estimate: number;
  interval: Interval;
  confidence: number;
  pValue?: number;
  n: {
    baseline: number;
    candidate: number;
  };
  /**
   * Units that would decide it.
   */
  requiredN?: number;
  /**
   * What the estimate is held against, in the same scale.
   */
  limit?: number;
  direction?: 'increase' | 'decrease';
  /**
   * Whether estimate, interval and limit are shares of the baseline.
   */
  relative?: boolean;
  /**
   * The baseline's own value.
   */
  baseline?: number;
  /**
   * The candidate's own value.
   */
  candidate?: number;
}
/**
 * `promotion.yml`: the stages, the gates each stage requires, and what a failing check does there. Everything left out is as in the built-in policy.
 */
export interface Policy {
  /**
   * Of this format.
   */
  version: 1;
  /**
   * From loosest to strictest. `retired` stands below the first by itself and is not listed. Left out: exploratory, candidate, production.
   *
   * @minItems 1
   * @maxItems 20
   */
  stages?: string[];
  /**
   * Which gates must have evidence at a stage. A gate that a stage does not require never blocks there unless a severity says so by name.
   */
  requires?: {
    [k: string]: string[];
  };
  /**
   * The least a stage accepts of evidence made elsewhere: `committed` beside the feature, or `supplied` by the workflow. Evidence collected from the checkout itself is always accepted.
   */
  evidence?: {
    [k: string]: 'committed' | 'supplied';
  };
  /**
   * Where feature records are found. Left out: ** /*.feature.yml
   */
  records?: string | string[];
  /**
   * Options of single gates. Any of them may be one value, or a map from stage to value: a stage that is not named takes the value of the nearest one below it.
   */
  gates?: {
    'data-contract'?: DataContractOptions;
    experiment?: ExperimentOptions;
    reproducibility?: ReproducibilityOptions;
    tests?: TestsOptions;
  };
  /**
   * What a failing check does, one severity for all stages or a map from stage to severity: a stage that is not named keeps the default.
   */
  severity?: {
    [k: string]:
      | 'off'
      | 'note'
      | 'warning'
      | 'block'
      | {
          /**
           * What a failing check does: nothing at all, a note, a warning, or it blocks.
           */
          [k: string]: 'off' | 'note' | 'warning' | 'block';
        };
  };
  /**
   * `false`: report and never block. Left out: true.
   */
  enforce?: boolean;
}
export interface DataContractOptions {
  /**
   * Where contracts are found when no record names them. Left out: ** /*.odcs.yaml, ** /*.odcs.yml
   */
  contracts?:
    | (string | string[])
    | {
        [k: string]: string | string[];
      };
  /**
   * Resident memory, in megabytes, above which the process that reads data is ended. Left out: 1000.
   */
  'memory-limit'?:
    | number
    | {
        [k: string]: number;
      };
  /**
   * Seconds after which the process that reads one contract's data is ended. Left out: 300.
   */
  'time-limit'?:
    | number
    | {
        [k: string]: number;
      };
}
export interface ExperimentOptions {
  /**
   * Where experiments are found when no record names them. Left out: ** /*.experiment.yml, ** /*.experiment.yaml
   */
  experiments?:
    | (string | string[])
    | {
        [k: string]: string | string[];
      };
}
export interface ReproducibilityOptions {
  /**
   * How exactly packages are locked: `pinned` to a version, or `hashed` to bytes. Left out: pinned.
   */
  packages?:
    | ('pinned' | 'hashed')
    | {
        [k: string]: 'pinned' | 'hashed';
      };
}
export interface TestsOptions {
  /**
   * Which kinds of test a stage needs: a list, or `declared` for all that the record names and at least one. Left out: declared.
   */
  kinds?:
    | ('declared' | ('unit' | 'integration' | 'end-to-end')[])
    | {
        [k: string]: 'declared' | ('unit' | 'integration' | 'end-to-end')[];
      };
}
/**
 * The decision: each judged feature, what was found, and whether this run blocks.
 */
export interface ReadinessReport {
  kind: 'promotion-gates/readiness-report';
  version: '1.0';
  tool: {
    name: string;
    version: string;
  };
  verdict: 'ready' | 'blocked' | 'undecided' | 'nothing-to-judge';
  /**
   * Whether the merge may go on: the exit status follows this.
   */
  ready: boolean;
  enforced: Enforced;
  head?: string;
  base?: BaseInformation;
  /**
   * Link to the run.
   */
  run?: string;
  /**
   * What a reader must know before anything else.
   */
  notices: Notice[];
  policy: PolicyInformation;
  features: JudgedFeature[];
  /**
   * Registered features this run does not answer for.
   */
  notJudged: number;
  waivers: WaiverUse[];
  knownDebt: KnownDebt;
  /**
   * What lies in the repository, by kind, whether or not a record names it.
   */
  discovered: Discovered[];
  /**
   * Evidence that no record names.
   */
  unclaimed?: string[];
  /**
   * Verdicts that will change once changes to policy, waivers or baseline are merged.
   */
  verdictChanges?: VerdictChange[];
  counts: Counts;
}
/**
 * Whether a blocking verdict fails the run, and if not, why.
 */
export interface Enforced {
  value: boolean;
  because?: string;
}
export interface BaseInformation {
  /**
   * The base branch's tip, or what stands for it.
   */
  commit?: string;
  name?: string;
  /**
   * Why there is nothing to compare with.
   */
  missing?: string;
}
export interface Notice {
  message: string;
  location?: Location;
}
export interface PolicyInformation {
  source: 'built-in' | 'base' | 'head' | 'given';
  path?: string;
  stages: string[];
}
export interface JudgedFeature {
  id: string;
  title: string;
  stage: string;
  /**
   * The stage on the base; an empty text for a feature that is new.
   */
  raisedFrom?: string;
  loweredFrom?: string;
  record?: Location;
  owners: string[];
  /**
   * Why this run answers for it.
   */
  because: 'raised' | 'registered' | 'changed' | 'lowered' | 'removed' | 'depends' | 'every-feature' | 'named';
  verdict: 'ready' | 'blocked' | 'undecided';
  blocksThisRun: boolean;
  gates: GateSummary[];
  findings: Finding[];
  next?: NextStage;
  /**
   * Features that lean on this one.
   */
  dependents: Dependent[];
}
export interface GateSummary {
  gate: string;
  required: boolean;
  verdict: 'ready' | 'blocked' | 'undecided' | 'not-asked';
  passed: number;
  failed: number;
  unknown: number;
  /**
   * What was seen, in a few words.
   */
  summary: string;
  /**
   * Who made the evidence, where it was made elsewhere.
   */
  producers?: EvidenceOrigin[];
}
export interface EvidenceOrigin {
  origin: 'committed' | 'supplied';
  producer: Producer;
}
/**
 * What is missing for the stage after this one.
 */
export interface NextStage {
  stage: string;
  missing: Finding[];
}
export interface Dependent {
  id: string;
  stage: string;
}
export interface WaiverUse {
  check: string;
  feature: string;
  about?: string;
  reason: string;
  until: string;
  /**
   * Whole days, the named day included; negative when ended.
   */
  daysLeft: number;
  state: 'in-force' | 'ended' | 'unused' | 'not-merged';
  /**
   * How many findings it covers.
   */
  findings: number;
  /**
   * The commit that merged the line, and its pull request where the message names one.
   */
  approvedBy?: string;
  location?: Location;
}
export interface KnownDebt {
  total: number;
  /**
   * Entries whose finding is still there, among the judged features.
   */
  seen: number;
  /**
   * Entries whose finding is gone: take them out.
   */
  mended: {
    check: string;
    feature: string;
    fingerprint: string;
    size?: number;
  }[];
}
export interface Discovered {
  kind: string;
  count: number;
}
export interface VerdictChange {
  feature: string;
  from: 'ready' | 'blocked' | 'undecided';
  to: 'ready' | 'blocked' | 'undecided';
}
export interface Counts {
  failed: number;
  unknown: number;
  waived: number;
  known: number;
}
/**
 * What a run recorded about itself: the code and data it used and the files it made, by content. Written by the job, never by hand. Paths are relative to this file.
 */
export interface RunRecord {
  version: 1;
  /**
   * How to run it again.
   */
  command?: string;
  status?: 'finished' | 'failed' | 'running';
  /**
   * Where HEAD stood. Shown, never required.
   */
  commit?: string;
  /**
   * A moment, in Coordinated Universal Time.
   */
  started?: string;
  /**
   * A moment, in Coordinated Universal Time.
   */
  finished?: string;
  /**
   * The seed of the random numbers, or one for each generator by name. null: the run says it used none.
   */
  seed?:
    | (number | string | null)
    | {
        [k: string]: number | string | null;
      };
  /**
   * Every file of code that was used, with the id git gives its bytes (`git hash-object FILE`).
   */
  code: {
    /**
     * The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.
     */
    [k: string]: string;
  };
  /**
   * The data that was read.
   */
  data?: {
    [k: string]: {
      sha256: string;
      rows?: number;
    };
  };
  /**
   * The files it made.
   */
  outputs: {
    [k: string]: {
      sha256: string;
    };
  };
  parameters?: {};
  /**
   * Interpreter, packages and platform, by name.
   */
  environment?: {};
  /**
   * Processor, memory and accelerator, by name.
   */
  hardware?: {};
}
/**
 * `promotion.waivers.yml`: findings accepted for now, each with a reason and an end. Who approved is the pull request that merged the line.
 */
export interface Waivers {
  version: 1;
  /**
   * @maxItems 1000
   */
  waivers: Waiver[];
}
export interface Waiver {
  /**
   * A check, as `gate/question`.
   */
  check: string;
  /**
   * The feature's id.
   */
  feature: string;
  /**
   * Only the finding with this fingerprint, as the report prints it. Left out: every finding of the check for this feature.
   */
  about?: string;
  /**
   * Why it is accepted for now.
   */
  reason: string;
  /**
   * The last day it holds, Coordinated Universal Time.
   */
  until: string;
}
