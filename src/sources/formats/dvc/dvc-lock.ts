import type { Location } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Document } from '../../document.ts';
import { isRecord } from '../../../model/is-record.ts';
import { type DvcEntry, dvcEntries, type Locate } from './dvc-entry.ts';

/** What the last run of a stage recorded. */
export interface LockedStage {
  readonly name: string;
  /** One command, or several. */
  readonly command: unknown;
  readonly deps: readonly DvcEntry[];
  readonly outs: readonly DvcEntry[];
  /** File (as written) → dotted key → value. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly location: Location;
  /** Where a value below the stage stands. */
  readonly locate: Locate;
}

/** A `dvc.lock`: by stage, what its last run used and made. */
export interface DvcLock {
  readonly stages: ReadonlyMap<string, LockedStage>;
  readonly problem?: LockProblem;
}

/** What is wrong with a lock. */
export interface LockProblem extends Problem {
  /** Nothing, as far as can be told: it is of a version that is not known. */
  readonly because?: 'unsupported';
}

/** The one schema that DVC 2 and 3 write. DVC 1 wrote none. */
const SCHEMA = '2.0';

/** Reads a `dvc.lock` of DVC 1.x, 2.x or 3.x. What is wrong with it becomes its problem. */
export function readDvcLock({ path, value, problems, locate, locateKey }: Document): DvcLock {
  const failed = (problem: LockProblem): DvcLock => ({ stages: new Map(), problem });
  const [problem] = problems;
  if (problem) return failed(problem);
  if (!isRecord(value)) {
    return failed({ message: `\`${path}\` holds no stages`, remedy: REMEDY, location: locate() });
  }
  const { schema } = value;
  if (schema !== undefined && String(schema) !== SCHEMA) {
    return failed({
      because: 'unsupported',
      message: `\`${path}\` has the schema ${JSON.stringify(schema)}, which is not known; ${SCHEMA} is, and that of DVC 1`,
      remedy: 'update this program, or write the lock with a version of DVC that writes this schema',
      location: locate('schema'),
    });
  }
  const keys = schema === undefined ? [] : ['stages'];
  const written = schema === undefined ? value : (value['stages'] ?? {});
  if (!isRecord(written))
    return failed({ message: '`stages` is not a mapping', remedy: REMEDY, location: locate('stages') });
  const stages = new Map<string, LockedStage>();
  for (const [name, stage] of Object.entries(written)) {
    if (!isRecord(stage) || stage['cmd'] === undefined) {
      return failed({
        message: `\`${name}\` is not a stage as DVC writes them: it has no \`cmd\``,
        remedy: REMEDY,
        location: locateKey(...keys, name),
      });
    }
    const below: Locate = (...rest) => locate(...keys, name, ...rest);
    stages.set(name, {
      name,
      command: stage['cmd'],
      deps: dvcEntries(stage['deps'], below, ['deps']),
      outs: dvcEntries(stage['outs'], below, ['outs']),
      params: paramsOf(stage['params']),
      location: locateKey(...keys, name),
      locate: below,
    });
  }
  return { stages };
}

const REMEDY = 'write it with `dvc repro`, and resolve conflicts in it by running that again';

function paramsOf(value: unknown): LockedStage['params'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([file, params]) => [file, isRecord(params) ? params : {}]));
}
