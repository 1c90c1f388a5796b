import { posix } from 'node:path';
import type { PythonDisagreement, StatedPython } from '../../generated/formats.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import { inVersionRange } from '../../sources/formats/python/version-range.ts';

const MOST_DISAGREEMENTS = 100;

/**
 * Pairs of statements about the interpreter that cannot both hold: two versions whose first two numbers differ, or a version
 * outside a range. `3.11` and `3.11.7` agree; of two ranges nothing is said.
 */
export function comparePythons(pythons: readonly StatedPython[]): PythonDisagreement[] {
  const found: PythonDisagreement[] = [];
  // The same version said by a hundred notebooks is compared once.
  const seen = new Set<string>();
  pythons.forEach((one, left) => {
    pythons.slice(left + 1).forEach((other, offset) => {
      if (found.length >= MOST_DISAGREEMENTS || !disagree(one, other)) return;
      const key = JSON.stringify([one.by, one.says, other.by, other.says]);
      if (seen.has(key)) return;
      seen.add(key);
      found.push({ left, right: left + 1 + offset });
    });
  });
  return found;
}

/** The interpreter that a run record says it was made with. */
export function pythonOf(run: ReadRun): StatedPython[] {
  for (const [name, value] of Object.entries(run.record?.environment ?? {})) {
    const says = /^python(?:[-_ ]?version)?$/i.test(name) && /^\d+(?:\.\d+)+/.exec(String(value))?.[0];
    if (says === undefined || says === false) continue;
    const location = run.locate('environment', name);
    return [{ says, kind: 'version', by: posix.basename(run.path).slice(0, 100), location }];
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
