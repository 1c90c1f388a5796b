import { STEPS, type Step } from './compatibility.ts';

/** How the version of a contract moved. */
export type VersionMove = Step | 'down' | 'unknown';

interface SemanticVersion {
  readonly core: readonly [number, number, number];
  readonly preRelease: string | undefined;
}

/** How a version moved, by Semantic Versioning 2.0.0; versions of one or two numbers (`3`, `2.1`) are read with zeros behind. */
export function versionMove(before: string, after: string): VersionMove {
  const [from, to] = [semanticVersion(before), semanticVersion(after)];
  if (!from || !to) return before === after ? 'none' : 'unknown';
  for (const [index, step] of (['major', 'minor', 'patch'] as const).entries()) {
    const [old = 0, now = 0] = [from.core[index], to.core[index]];
    if (now !== old) return now > old ? step : 'down';
  }
  if (from.preRelease === to.preRelease) return 'none';
  // 2.0.0-rc.1 comes before 2.0.0.
  if (from.preRelease === undefined) return 'down';
  return to.preRelease === undefined ? 'patch' : 'none';
}

/** Whether a version moved enough. Below 1.0.0 the second number is the one that breaks (Semantic Versioning, section 4); a pre-release may change freely (section 9). */
export function movedEnough(before: string, move: VersionMove, needed: Step): boolean | undefined {
  if (move === 'unknown') return undefined;
  if (move === 'down') return false;
  const version = semanticVersion(before);
  if (version?.preRelease !== undefined) return true;
  return STEPS.indexOf(move) <= STEPS.indexOf(lenient(needed, version));
}

/** The lowest version that is enough; undefined where the one before is no semantic version. After a pre-release, that itself is. */
export function nextVersion(before: string, needed: Step): string | undefined {
  const version = semanticVersion(before);
  if (!version) return undefined;
  if (version.preRelease !== undefined) return before;
  const [major, minor, patch] = version.core;
  const prefix = /^v/i.exec(before)?.[0] ?? '';
  const next: Readonly<Record<Step, string>> = {
    major: `${prefix}${major + 1}.0.0`,
    minor: `${prefix}${major}.${minor + 1}.0`,
    patch: `${prefix}${major}.${minor}.${patch + 1}`,
    none: before,
  };
  return next[lenient(needed, version)];
}

function lenient(needed: Step, version: SemanticVersion | undefined): Step {
  if (version?.core[0] !== 0) return needed;
  return needed === 'major' ? 'minor' : needed === 'minor' ? 'patch' : needed;
}

function semanticVersion(text: string): SemanticVersion | undefined {
  const [, major, minor = '0', patch = '0', preRelease] =
    /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/i.exec(text) ?? [];
  return major === undefined ? undefined : { core: [Number(major), Number(minor), Number(patch)], preRelease };
}
