import type { GateReport, ReadinessReport } from '../generated/formats.ts';
import type { DecisionMaterials } from '../model/decision-materials.ts';
import type { Problem } from '../model/problem.ts';
import type { DataEngine } from '../query/data-engine.ts';
import type { BaseRequest } from '../sources/compare-with-base.ts';

/** Everything a run of the suite depends on. The command and the actions fill it in; nothing else is read from the environment. */
export interface SuiteRequest {
  readonly workingDirectory: string;
  /** Path of the policy, relative to the working directory, and whether somebody asked for it by name; if not, the nearest one counts. */
  readonly config: { readonly path: string; readonly named: boolean };
  /** Ids or globs; empty: all in scope. */
  readonly features: readonly string[];
  /** Gate ids; empty: all. */
  readonly gates: readonly string[];
  /** Judge as if at this stage. */
  readonly stage?: string;
  /** What to compare with; `named` by a person, so that a wrong one is their mistake and not missing evidence. */
  readonly base?: BaseRequest & { readonly named: boolean };
  /** Name of the base for readers, as `main`. */
  readonly baseName?: string;
  /** The commit readers know: a pull request's own, where its test merge is checked out. Left out: the checked-out one. */
  readonly head?: string;
  /** Files and folders with gate reports made elsewhere, relative to the working directory. */
  readonly evidence: readonly string[];
  /** `false`: take evidence from the reports alone, collect nothing. */
  readonly collect: boolean;
  readonly enforce: boolean;
  /** Options of gates that an input of the step gives, above those of the policy: by gate, then by name. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly engine: DataEngine;
  readonly environment: NodeJS.ProcessEnv;
  readonly tool: { readonly name: string; readonly version: string };
  /** Link to the run. */
  readonly run?: string;
  /** Problems outside the repository that leave the verdict undecided: a needed job that was cancelled. */
  readonly undecidedBecause: readonly Problem[];
  readonly now: Date;
  /** Milliseconds on a clock that only goes forward. */
  readonly stopwatch: () => number;
  readonly signal: AbortSignal;
  /** A signal that comes after so many seconds. */
  readonly timer: (seconds: number) => AbortSignal;
  readonly progress: (message: string) => void;
}

/** Files that one gate judges at a desk, each for itself. */
export interface OneGateRequest extends Pick<
  SuiteRequest,
  'workingDirectory' | 'stage' | 'base' | 'engine' | 'environment' | 'tool' | 'now' | 'stopwatch' | 'signal'
> {
  readonly gate: 'data-contract' | 'experiment';
  /** Relative to the working directory. */
  readonly files: readonly string[];
  /** Options of the gate from the command line, above those of the policy. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a run came to. */
export interface SuiteOutcome {
  readonly report: ReadinessReport;
  /** One for each gate that collected, to travel to other jobs. */
  readonly gateReports: readonly GateReport[];
  /** What the decision was made from, by digest. */
  readonly materials: DecisionMaterials;
  /** Milliseconds each gate took to collect. */
  readonly durations: Readonly<Record<string, number>>;
}

/** What a run over a repository came to. */
export interface RepositoryOutcome extends SuiteOutcome {
  /** Absolute path at which known debt is looked for. */
  readonly baseline: string;
}
