import ignore from 'ignore';

/** Who owns a path: the owners of the last rule that matches it, as GitHub reads CODEOWNERS. */
export type OwnersOf = (path: string) => readonly string[];

/** Where GitHub looks, in this order. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/**
 * Reads a CODEOWNERS file. Rules that GitHub ignores (negation, character ranges, an unreadable pattern) are left out;
 * a rule without owners takes ownership away.
 */
export function codeOwners(text: string): OwnersOf {
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...words] = line.trim().split(/\s+/);
    if (!pattern || pattern.startsWith('#') || pattern.startsWith('!') || pattern.includes('[')) return [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    const owners = (comment < 0 ? words : words.slice(0, comment)).filter((word) => word.includes('@'));
    // Unlike .gitignore, `docs/*` owns the files of that folder only, not what lies deeper.
    const shallow = /[^*]\/\*$/.test(pattern) ? new RegExp(`^${pattern.replace(/^\//, '').slice(0, -1).replace(/[.+?^${}()|\\]/g, '\\$&')}[^/]+$`) : undefined;
    const matcher = ignore().add(pattern);
    return [{ owns: (path: string) => (shallow ? shallow.test(path) : matcher.ignores(path)), owners }];
  });
  return (path) => rules.findLast((rule) => rule.owns(path))?.owners ?? [];
}
