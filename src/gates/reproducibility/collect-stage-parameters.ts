import equal from 'fast-deep-equal';
import type { Location, PipelineChange, PipelineDoubt } from '../../generated/formats.ts';
import { LIMITS } from '../../sources/document.ts';
import type { LockedStage } from '../../sources/formats/dvc/dvc-lock.ts';
import { withMerges } from '../../sources/formats/dvc/yaml-merges.ts';
import type { Repository } from '../../sources/repository.ts';
import { boundedText } from '../name-list.ts';
import type { PlacedStage } from './collect-pipelines.ts';
import { isRecord } from '../../model/is-record.ts';

/** How the parameters of a stage stand to those its last run recorded. */
export interface StageParameters {
  /** How many have the recorded value. */
  readonly same: number;
  readonly changes: readonly PipelineChange[];
  readonly doubts: readonly PipelineDoubt[];
}

/** Holds each parameter that a stage names, or else that its last run recorded, against what its file says now. */
export function collectStageParameters(
  { declared, place }: PlacedStage,
  locked: LockedStage,
  repository: Repository,
): StageParameters {
  let same = 0;
  const changes: PipelineChange[] = [];
  const doubts: PipelineDoubt[] = [];
  const wanted =
    declared?.params ?? new Map(Object.entries(locked.params).map(([file, keys]) => [file, Object.keys(keys)]));
  for (const [file, keys] of wanted) {
    const recorded = locked.params[file] ?? {};
    const path = place(file) ?? file;
    const location = locked.locate('params', file);
    const python = path.endsWith('.py');
    const document = python
      ? { unreadable: `\`${path}\` holds parameters in Python, which are not read` }
      : repository.document(path, LIMITS.configuration);
    const reason = 'unreadable' in document ? document.unreadable : document.problems[0]?.message;
    if (reason !== undefined || 'unreadable' in document) {
      const remedy = python
        ? 'ask `dvc status`, or keep these parameters in YAML, JSON or TOML'
        : 'commit the file, or mend it: `dvc status` reads it as it is';
      doubts.push({ why: boundedText(reason ?? '', 2000), remedy, location });
      continue;
    }
    const value = withMerges(document.value);
    const names = keys ?? [...new Set([...Object.keys(isRecord(value) ? value : {}), ...Object.keys(recorded)])];
    for (const name of names) {
      const what = boundedText(`\`${name}\` in \`${path}\``, 2000);
      const is = valueAt(value, name);
      const was = Object.hasOwn(recorded, name) ? recorded[name] : undefined;
      const at: Location = document.locate(...name.split('.'));
      if (is === undefined) {
        changes.push({ kind: 'gone-parameter', what, location: at });
      } else if (was === undefined) {
        changes.push({ kind: 'new-parameter', what, observed: shownValue(is), location: at });
      } else if (!equal(is, was)) {
        changes.push({ kind: 'parameter', what, expected: shownValue(was), observed: shownValue(is), location: at });
      } else if (isInexact(is)) {
        const why = `${what} holds a whole number too large to be compared exactly`;
        doubts.push({ why, remedy: 'write it as a text', location: at });
      } else same += 1;
    }
  }
  return { same, changes, doubts };
}

/** A value as a text for a finding. */
export function shownValue(value: unknown): string {
  return boundedText(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'), 1000);
}

/** The value under a dotted key, or under the whole key. */
function valueAt(value: unknown, key: string): unknown {
  let at: unknown = value;
  for (const part of key.split('.')) {
    at = Array.isArray(at)
      ? (at[Number(part)] as unknown)
      : isRecord(at) && Object.hasOwn(at, part)
        ? at[part]
        : undefined;
  }
  return at ?? (isRecord(value) && Object.hasOwn(value, key) ? value[key] : at);
}

function isInexact(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isInexact);
}
