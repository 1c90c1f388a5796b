import { posix } from 'node:path';
import type { PythonDisagreement, StatedPython } from '../../generated/formats.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import { inVersionRange } from '../../sources/formats/python/version-range.ts';

const MOST_DISAGREEMENTS = 100;
/** No more different statements than this are held against each other. */
const MOST_COMPARED = 100;

/**
 * Pairs of statements about the interpreter that cannot both hold: two versions whose first two numbers differ, or a version
 * outside a range. `3.11` and `3.11.7` agree; of two ranges nothing is said.
 */
export function comparePythons(pythons: readonly StatedPython[]): PythonDisagreement[] {
  // What a hundred notebooks say alike is compared once.
  const first = new Map<string, number>();
  pythons.forEach(({ kind, says }, index) => {
    const key = `${kind} ${says}`;
    if (!first.has(key) && first.size < MOST_COMPARED) first.set(key, index);
  });
  const found: PythonDisagreement[] = [];
  const different = [...first.values()];
  for (const [at, left] of different.entries()) {
    for (const right of different.slice(at + 1)) {
      if (found.length >= MOST_DISAGREEMENTS) return found;
      const [one, other] = [pythons[left], pythons[right]];
      if (one && other && disagree(one, other)) found.push({ left, right });
    }
  }
  return found;
}

/** The interpreter that a run says it was made with. */
export function pythonOf(run: ReadRun): StatedPython[] {
  for (const [name, value] of Object.entries(run.record?.environment ?? {})) {
    const says = /^python(?:[-_ ]?version)?$/i.test(name) && /^\d{1,4}(?:\.\d{1,4}){1,3}/.exec(String(value))?.[0];
    if (says === undefined || says === false) continue;
    const location = run.locate('environment', name);
    return [{ says, kind: 'version', by: posix.basename(run.path).slice(0, 100), location }];
  }
  const { machine } = run.tracked ?? {};
  if (machine?.python !== undefined) {
    const by = posix.basename(run.path).slice(0, 100);
    return [{ says: machine.python, kind: 'version', by, location: machine.location }];
  }
  return [];
}

function disagree(left: StatedPython, right: StatedPython): boolean {
  if (left.kind === 'version' && right.kind === 'version') {
    const [one, other] = [left.says.split('.'), right.says.split('.')];
    const length = Math.min(2, one.length, other.length);
    return one.slice(0, length).join('.') !== other.slice(0, length).join('.');
  }
  if (left.kind === 'range' && right.kind === 'range') return false;
  const [version, range] = left.kind === 'version' ? [left.says, right.says] : [right.says, left.says];
  // `3.11` stands for all of them, of which one may lie inside.
  const numbers = version.split('.').length;
  const candidates = numbers >= 3 ? [version] : [`${version}.0`, `${version}.99`];
  return candidates.every((candidate) => inVersionRange(candidate, range) === false);
}
