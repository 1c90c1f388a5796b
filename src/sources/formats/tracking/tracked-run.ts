import type { Location } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import type { TorchEnvironment } from './torch-environment.ts';

/** A value that a run logged, as text. */
export interface LoggedValue {
  readonly name: string;
  readonly value: string;
  readonly location: Location;
}

/** A run as a tracking tool recorded it. */
export interface TrackedRun {
  readonly tool: 'MLflow' | 'lm-evaluation-harness';
  /** The file that findings point at. */
  readonly path: string;
  readonly id?: string;
  readonly status: 'finished' | 'failed' | 'running' | 'unsaid';
  readonly statusLocation: Location;
  /** Deleted in the tool, and still in its store. */
  readonly deleted: boolean;
  /** As recorded, whatever it is. */
  readonly commit?: { readonly text: string; readonly location: Location };
  /** Whether something was changed and not committed when it ran, where it says so. */
  readonly dirty?: boolean;
  readonly parameters: readonly LoggedValue[];
  /** What somebody noted of it; what the tool notes by itself is left out. */
  readonly tags: readonly LoggedValue[];
  /** The script, notebook or project that ran, as it was named when it was started; its arguments are not recorded. */
  readonly source?: string;
  /** The last value of each. */
  readonly metrics: readonly LoggedValue[];
  readonly datasets: readonly {
    readonly name: string;
    readonly digest: string;
    /** What it was used for; empty where that is not said. */
    readonly context: string;
  }[];
  /** Where it says its artifacts are. */
  readonly artifacts?: { readonly address: string; readonly location: Location };
  /** Folder of the repository in which it lies, of a file store. */
  readonly folder?: string;
  /** What of it could not be read; that part is left out above. */
  readonly problems?: readonly Problem[];
  /** What the tool recorded by itself of the machine and of the interpreter. */
  readonly machine?: TorchEnvironment & { readonly location: Location };
  /** All files that were read for it. */
  readonly read: readonly string[];
}

/** A run, or why it cannot be read; `absent` where it is not in this checkout. */
export type ReadTrackedRun = TrackedRun | { readonly problem: Problem; readonly absent: boolean };

/** More values than this are not read of one run. */
export const MOST_VALUES = 5000;
