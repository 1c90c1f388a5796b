import { satisfies, valid, validRange } from '@renovatebot/pep440';

/** Longer texts are no versions, and cost time. */
const LONGEST = 500;

/**
 * Whether a version lies in a range: PEP 440 (`>=1.15,<2`), or Poetry's own (`^1.15`, `~3.6`, `1.*`, `>=1 || ^3`). `undefined` where
 * either cannot be read, so that nobody is told something wrong.
 */
export function inVersionRange(version: string, range: string): boolean | undefined {
  if (version.length > LONGEST || range.length > LONGEST || valid(version) === null) return undefined;
  const alternatives = range.split('||').map((alternative) => standardRange(alternative.trim()));
  if (alternatives.some((alternative) => alternative === undefined)) return undefined;
  return alternatives.some(
    (alternative) => alternative === '' || satisfies(version, alternative ?? '', { prereleases: true }),
  );
}

/** The same range in the words of PEP 440; empty for any version. */
function standardRange(range: string): string | undefined {
  if (range === '' || range === '*') return '';
  const clauses: string[] = [];
  for (const clause of range.split(/[\s,]+(?=[^\s,])|,/)) {
    const text = clause.trim();
    if (text === '') continue;
    const converted = standardClause(text);
    if (converted === undefined) return undefined;
    clauses.push(converted);
  }
  const joined = clauses.join(',');
  return validRange(joined) ? joined : undefined;
}

function standardClause(clause: string): string | undefined {
  const [, operator = '', version = ''] = /^(\^|~(?!=)|)\s*v?(\S+)$/.exec(clause) ?? [];
  const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0].split('.').map(Number);
  if (operator === '^' || operator === '~') {
    if (!numbers) return undefined;
    const first = numbers.findIndex((part) => part !== 0);
    // `^0.2.3` stays below 0.3, `^0.0` below 0.1, and `~1` below 2 where `~1.2` stays below 1.3.
    const raised = operator === '~' ? Math.min(1, numbers.length - 1) : first < 0 ? numbers.length - 1 : first;
    const ceiling = numbers.map((part, index) => (index === raised ? part + 1 : part)).slice(0, raised + 1);
    return `>=${version},<${ceiling.join('.')}`;
  }
  return /^[=<>!~]/.test(clause) ? clause : `==${version}`;
}
