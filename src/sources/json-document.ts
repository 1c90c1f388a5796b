import type { Location } from '../generated/formats.ts';
import type { Problem } from '../model/problem.ts';
import type { Document } from './document.ts';
import { positionFinder } from './position-finder.ts';

/** Nesting beyond this is refused: nobody writes it, and it would exhaust the stack of whoever walks the value. */
const DEEPEST = 200;

class SyntaxProblem extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const NUMBER = /-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\r\n]*/y;

/** Offsets of one value and, in an object or array, of what it holds. */
interface Place {
  readonly offset: number;
  readonly keys?: Map<string | number, { readonly keyOffset: number; readonly place: Place }>;
}

/**
 * Reads JSON (RFC 8259) with two differences: the bare words `NaN`, `Infinity` and `-Infinity`, which many tools write, are
 * read as such; and a key that stands twice, or is `__proto__`, is a problem instead of a silent choice.
 */
export function jsonDocument(path: string, text: string): Document {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lineOf = positionFinder(source);
  const at = (offset: number): Location => ({ path, ...lineOf(offset) });
  const problems: Problem[] = [];
  let value: unknown;
  try {
    value = parse(source, false, (message, offset) => problems.push({ message, location: at(offset) })).value;
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    problems.push({ message: `not valid JSON: ${error.message}`, location: at(error.offset) });
  }
  if (problems.length > 0) value = undefined;

  let places: Place | undefined;
  const find = (keys: readonly (string | number)[], ofKey: boolean): Location => {
    if (problems.length > 0) return { path, line: 1 };
    places ??= parse(source, true, () => undefined).place;
    let place = places;
    let offset = place?.offset ?? 0;
    for (const key of keys) {
      const entry = place?.keys?.get(key);
      if (!entry) break;
      place = entry.place;
      offset = ofKey ? entry.keyOffset : place.offset;
    }
    return at(offset);
  };
  return {
    path,
    value,
    problems,
    locate: (...keys) => find(keys, false),
    locateKey: (...keys) => find(keys, true),
  };
}

function parse(
  source: string,
  withPlaces: boolean,
  complain: (message: string, offset: number) => void,
): { value: unknown; place?: Place } {
  let index = 0;

  const skip = (): void => {
    SPACE.lastIndex = index;
    SPACE.test(source);
    index = SPACE.lastIndex;
  };
  const seen = (): string => (index >= source.length ? 'the end of the file' : JSON.stringify(source[index]));
  const expectCharacter = (character: string, what: string): void => {
    if (source[index] !== character) throw new SyntaxProblem(`expected ${what}, saw ${seen()}`, index);
    index += 1;
  };

  const string = (): string => {
    expectCharacter('"', 'a text in double quotes');
    let result = '';
    for (;;) {
      PLAIN.lastIndex = index;
      PLAIN.test(source);
      result += source.slice(index, PLAIN.lastIndex);
      index = PLAIN.lastIndex;
      const character = source[index];
      if (character === '"') {
        index += 1;
        return result;
      }
      if (character !== '\\') throw new SyntaxProblem(`a text is not closed: saw ${seen()}`, index);
      const escape = source[index + 1] ?? '';
      if (escape === 'u') {
        const digits = source.slice(index + 2, index + 6);
        if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new SyntaxProblem('\\u needs four hexadecimal digits', index);
        result += String.fromCharCode(Number.parseInt(digits, 16));
        index += 6;
      } else {
        const meant = ESCAPES[escape];
        if (meant === undefined) throw new SyntaxProblem(`\\${escape} is not an escape`, index);
        result += meant;
        index += 2;
      }
    }
  };

  const word = (): unknown => {
    for (const [text, meant] of [['true', true], ['false', false], ['null', null], ['NaN', Number.NaN]] as const) {
      if (source.startsWith(text, index)) {
        index += text.length;
        return meant;
      }
    }
    NUMBER.lastIndex = index;
    const match = source.startsWith('Infinity', index) ? ['Infinity'] : NUMBER.exec(source);
    if (!match) throw new SyntaxProblem(`expected a value, saw ${seen()}`, index);
    index += (match[0] ?? '').length;
    if (/[\w.+-]/.test(source[index] ?? '')) throw new SyntaxProblem(`a number cannot go on with ${seen()}`, index);
    return Number(match[0]);
  };

  const item = (depth: number): { value: unknown; place?: Place } => {
    skip();
    if (depth > DEEPEST) throw new SyntaxProblem(`nested more than ${DEEPEST} deep`, index);
    const offset = index;
    const keys: Place['keys'] = withPlaces ? new Map() : undefined;
    const place = withPlaces ? { offset, ...(keys ? { keys } : {}) } : undefined;
    const character = source[index];
    if (character === '"') return { value: string(), ...(place ? { place } : {}) };
    if (character !== '{' && character !== '[') return { value: word(), ...(place ? { place } : {}) };
    index += 1;
    skip();
    const list: unknown[] = [];
    const record: Record<string, unknown> = {};
    const close = character === '{' ? '}' : ']';
    if (source[index] === close) index += 1;
    else {
      for (;;) {
        skip();
        const keyOffset = index;
        let key: string | number = list.length;
        if (character === '{') {
          key = string();
          skip();
          expectCharacter(':', `\`:\` after the key ${JSON.stringify(key)}`);
        }
        const child = item(depth + 1);
        if (character === '[') list.push(child.value);
        else if (key === '__proto__') complain('the key `__proto__` is not allowed', keyOffset);
        else if (Object.hasOwn(record, key)) complain(`the key \`${key}\` stands twice`, keyOffset);
        else record[key] = child.value;
        if (keys && child.place && !keys.has(key)) keys.set(key, { keyOffset, place: child.place });
        skip();
        if (source[index] === ',') {
          index += 1;
          continue;
        }
        expectCharacter(close, `\`,\` or \`${close}\``);
        break;
      }
    }
    return { value: character === '[' ? list : record, ...(place ? { place } : {}) };
  };

  const result = item(0);
  skip();
  if (index < source.length) throw new SyntaxProblem(`expected the end of the file, saw ${seen()}`, index);
  return result;
}
