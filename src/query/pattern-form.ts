import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';

/** Repetitions beyond which RE2 refuses a pattern. */
const MOST_REPEATED = 1000;

/** What `\s` is in ECMA-262 (WhiteSpace and LineTerminator), as the inside of a class of RE2. */
const BLANKS = String.raw`\t\n\v\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;

/** A pattern that one of RE2's kind cannot express. */
class Inexpressible extends Error {}

/** A pattern as a regular expression of ECMA-262: by code points where it can be read so. Undefined where it is none. */
export function ecmaPattern(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Old spellings such as `\-` are allowed without the flag.
    }
  }
  return undefined;
}

/**
 * A pattern of ECMA-262 as RE2 writes the same one; undefined where RE2 has none (looking around, references back, very long
 * repetitions), or where it is no pattern.
 */
export function enginePattern(pattern: string): string | undefined {
  const unicode = ecmaPattern(pattern)?.unicode;
  if (unicode === undefined) return undefined;
  try {
    return written(new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, unicode));
  } catch {
    return undefined;
  }
}

function written(node: AST.Pattern): string {
  let depth = 0;
  visitRegExpAST(node, {
    onQuantifierEnter: (repeated) => {
      const most = Number.isFinite(repeated.max) ? repeated.max : repeated.min;
      depth = Math.max(depth, most);
    },
  });
  if (depth > MOST_REPEATED) throw new Inexpressible();
  return node.alternatives.map(alternative).join('|');
}

function alternative({ elements }: AST.Alternative): string {
  return elements.map(element).join('');
}

function element(node: AST.Element): string {
  switch (node.type) {
    case 'Character':
      return character(node.value);
    case 'CharacterSet':
      return characterSet(node);
    case 'CharacterClass':
      return characterClass(node);
    case 'Group':
      if (node.modifiers) throw new Inexpressible();
      return `(?:${node.alternatives.map(alternative).join('|')})`;
    case 'CapturingGroup':
      return `(?:${node.alternatives.map(alternative).join('|')})`;
    case 'Quantifier':
      return quantifier(node);
    case 'Assertion':
      if (node.kind === 'start') return String.raw`\A`;
      if (node.kind === 'end') return String.raw`\z`;
      if (node.kind === 'word') return node.negate ? String.raw`\B` : String.raw`\b`;
      throw new Inexpressible();
    default:
      throw new Inexpressible();
  }
}

function quantifier({ element: of, min, max, greedy }: AST.Quantifier): string {
  if (of.type === 'Assertion') throw new Inexpressible();
  const times =
    min === 0 && max === Infinity
      ? '*'
      : min === 1 && max === Infinity
        ? '+'
        : min === 0 && max === 1
          ? '?'
          : `{${min}${max === min ? '' : `,${max === Infinity ? '' : max}`}}`;
  return `(?:${element(of)})${times}${greedy ? '' : '?'}`;
}

function character(value: number): string {
  // Half of a pair that was written without the flag for code points.
  if (value >= 0xd800 && value <= 0xdfff) throw new Inexpressible();
  return /[A-Za-z0-9]/.test(String.fromCodePoint(value)) ? String.fromCodePoint(value) : `\\x{${value.toString(16)}}`;
}

function characterSet(node: AST.CharacterSet): string {
  if (node.kind === 'any') return String.raw`[^\n\r\x{2028}\x{2029}]`;
  if (node.kind === 'property') throw new Inexpressible();
  return `[${node.negate ? '^' : ''}${setInside(node.kind)}]`;
}

function setInside(kind: 'digit' | 'space' | 'word'): string {
  return { digit: '0-9', word: '0-9A-Za-z_', space: BLANKS }[kind];
}

function characterClass(node: AST.CharacterClass): string {
  if (node.unicodeSets) throw new Inexpressible();
  const parts = node.elements.map((part) => {
    if (part.type === 'Character') return character(part.value);
    if (part.type === 'CharacterClassRange') return `${character(part.min.value)}-${character(part.max.value)}`;
    if (part.type !== 'CharacterSet' || part.kind === 'property' || part.negate) throw new Inexpressible();
    return setInside(part.kind);
  });
  if (parts.length === 0) return node.negate ? String.raw`[\x{0}-\x{10ffff}]` : String.raw`[^\x{0}-\x{10ffff}]`;
  return `[${node.negate ? '^' : ''}${parts.join('')}]`;
}
