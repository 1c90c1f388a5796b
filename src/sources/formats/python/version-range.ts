import { explain, satisfies, valid, validRange } from '@renovatebot/pep440';

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

/** Versions on and to both sides of every number that these texts name, and one far below and above: where a range can begin or end. */
export function numberedVersions(texts: readonly string[]): readonly string[] {
  const found = new Set(['2.7.18', '4.99.0']);
  for (const [, major = '', minor = '0', patch = '0'] of texts.flatMap((text) => [
    ...text.slice(0, LONGEST).matchAll(/(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?[\d.]*/g),
  ])) {
    const [first, second, third] = [Number(major), Number(minor), Number(patch)];
    found
      .add(`${first}.${second}.${third}`)
      .add(`${first}.${second}.${third + 1}`)
      .add(`${first}.${second + 1}.0`);
    found.add(`${first + 1}.0.0`);
    if (third > 0) found.add(`${first}.${second}.${third - 1}`);
    else if (second > 0) found.add(`${first}.${second - 1}.99`);
    else if (first > 0) found.add(`${first - 1}.99.0`);
  }
  return [...found];
}

/**
 * Whether two ranges of Python allow the same interpreters, asked of those on both sides of every number they name: tools write `~=3.9`
 * as `>=3.9,<4`. `undefined` where one cannot be read.
 */
export function sameInterpreters(left: readonly string[], right: readonly string[]): boolean | undefined {
  let same: boolean | undefined = true;
  for (const version of numberedVersions([...left, ...right])) {
    const [one, other] = [left, right].map((ranges) => {
      const within = ranges.map((range) => inVersionRange(version, range));
      return within.includes(undefined) ? undefined : !within.includes(false);
    });
    if (one === undefined || other === undefined) same = undefined;
    else if (one !== other) return false;
  }
  return same;
}

/** A range with its clauses in one order and its versions as PEP 440 writes them in full: `<2, >=1.0` is `>=1,<2`. */
export function plainRange(range: string): string {
  const clauses = range.split(',').flatMap((clause) => {
    const [, operator = '', version = ''] = /^\s*([<>=!~]*)\s*(.*?)\s*$/.exec(clause) ?? [];
    if (version === '') return [];
    const plain = (version.length > LONGEST ? null : explain(version)?.public) ?? version;
    const local = version.includes('+') ? version.slice(version.indexOf('+')).toLowerCase() : '';
    const short =
      operator === '~=' || version.endsWith('*') ? plain : plain.replace(/^(\d+(?:\.\d+)*?)(?:\.0)+(?=\D|$)/, '$1');
    return [`${operator}${short}${local}`];
  });
  return [...new Set(clauses)].sort().join(',');
}
