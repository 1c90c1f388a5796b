import ignore from 'ignore';
import { posix } from 'node:path';

/** Who owns a path: the owners of the last rule that matches it, as GitHub reads CODEOWNERS. */
export type OwnersOf = (path: string) => readonly string[];

/** Where GitHub looks, in this order. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** A user, a team, or an address. */
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;

interface Rule {
  readonly owns: (path: string) => boolean;
  readonly owners: readonly string[];
}

/**
 * Reads a CODEOWNERS file. Lines that GitHub skips (negation, character ranges, something that is no owner) are left out; a
 * rule without owners takes ownership away.
 */
export function codeOwners(text: string): OwnersOf {
  const rules = text.split(/\r?\n/).flatMap((line) => readRule(line) ?? []);
  return (path) => rules.findLast((rule) => rule.owns(path))?.owners ?? [];
}

function readRule(line: string): Rule | undefined {
  // A space in a path is written with a backslash.
  const [pattern, ...words] = line.trim().match(/(?:\\.|\S)+/g) ?? [];
  if (pattern === undefined || /^\\?[#!]/.test(pattern) || pattern.includes('[')) return undefined;
  const comment = words.findIndex((word) => word.startsWith('#'));
  const owners = comment < 0 ? words : words.slice(0, comment);
  return owners.every((owner) => OWNER.test(owner)) ? { owns: matcherOf(pattern), owners } : undefined;
}

function matcherOf(pattern: string): Rule['owns'] {
  const matcher = ignore({ ignorecase: false, allowRelativePaths: true }).add(pattern);
  // Unlike in .gitignore, `docs/*` owns the files of that folder only, not what lies deeper.
  const shallow = /(?:^|[^*])\/\*$/.test(pattern);
  const deeper = (path: string): boolean => path.includes('/') && matcher.ignores(`${posix.dirname(path)}/`);
  return (path) => matcher.ignores(path) && !(shallow && deeper(path));
}
