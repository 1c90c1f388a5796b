import { shorten } from './shorten.ts';

/** Nesting beyond this is refused: nobody writes it, and it would exhaust the stack of whoever walks the value. */
export const DEEPEST = 200;

/** What a text came to, or where it is wrong. */
export interface ParsedJson {
  readonly value: unknown;
  /** In the order of the text. With any of these the value is not to be used. */
  readonly complaints: readonly JsonComplaint[];
}

export interface JsonComplaint {
  readonly message: string;
  readonly remedy?: string;
  readonly offset: number;
}

class SyntaxComplaint extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
/** The bare words, by their first character. */
const WORDS: Readonly<Record<string, readonly [string, unknown]>> = {
  t: ['true', true],
  f: ['false', false],
  n: ['null', null],
  N: ['NaN', Number.NaN],
};
const NUMBER = /-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;

/**
 * Reads JSON (RFC 8259) with two differences: the bare words `NaN`, `Infinity` and `-Infinity`, which many tools write, are
 * read as such; and a key that stands twice, or is `__proto__`, is complained of instead of silently chosen.
 *
 * @param mostComplaints reading stops at this many
 */
export function parseJson(source: string, mostComplaints: number): ParsedJson {
  const complaints: JsonComplaint[] = [];
  let index = 0;

  const skip = (): void => {
    for (;;) {
      const code = source.charCodeAt(index);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      index += 1;
    }
  };
  const seen = (at = index): string => {
    const point = source.codePointAt(at);
    return point === undefined ? 'the end of the file' : JSON.stringify(String.fromCodePoint(point));
  };
  const expectCharacter = (character: string, what: string): void => {
    if (source[index] !== character) throw new SyntaxComplaint(`expected ${what}, saw ${seen()}`, index);
    index += 1;
  };
  const complain = (message: string, remedy: string, offset: number): void => {
    complaints.push({ message, remedy, offset });
    if (complaints.length + 1 >= mostComplaints)
      throw new SyntaxComplaint('too much is wrong with this file to read on', index);
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
      if (character !== '\\') throw new SyntaxComplaint(`a text is not closed: saw ${seen()}`, index);
      const escape = source[index + 1] ?? '';
      if (escape === 'u') {
        const digits = source.slice(index + 2, index + 6);
        if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new SyntaxComplaint('`\\u` needs four hexadecimal digits', index);
        result += String.fromCharCode(Number.parseInt(digits, 16));
        index += 6;
      } else {
        const meant = ESCAPES[escape];
        if (meant === undefined) throw new SyntaxComplaint(`a backslash cannot stand before ${seen(index + 1)}`, index);
        result += meant;
        index += 2;
      }
    }
  };

  const number = (): number => {
    NUMBER.lastIndex = index;
    const [text] = NUMBER.exec(source) ?? [];
    if (text === undefined) throw new SyntaxComplaint(`expected a value, saw ${seen()}`, index);
    index += text.length;
    if (/[\w.+-]/.test(source[index] ?? '')) throw new SyntaxComplaint(`a number cannot go on with ${seen()}`, index);
    return Number(text);
  };

  const scalar = (): unknown => {
    const [text, meant] = WORDS[source[index] ?? ''] ?? [];
    if (text === undefined || !source.startsWith(text, index)) return number();
    index += text.length;
    return meant;
  };

  const list = (depth: number): unknown[] => {
    const items: unknown[] = [];
    for (;;) {
      items.push(item(depth));
      skip();
      if (source[index] !== ',') break;
      index += 1;
    }
    expectCharacter(']', '`,` or `]`');
    return items;
  };

  const record = (depth: number): Record<string, unknown> => {
    const entries: Record<string, unknown> = {};
    for (;;) {
      skip();
      const keyOffset = index;
      const key = string();
      skip();
      expectCharacter(':', `\`:\` after the key \`${shorten(key)}\``);
      const value = item(depth);
      if (key === '__proto__') complain('the key `__proto__` is not allowed', 'take it out', keyOffset);
      else if (Object.hasOwn(entries, key))
        complain(`the key \`${shorten(key)}\` stands twice`, 'keep one of the two', keyOffset);
      else entries[key] = value;
      skip();
      if (source[index] !== ',') break;
      index += 1;
    }
    expectCharacter('}', '`,` or `}`');
    return entries;
  };

  const item = (depth: number): unknown => {
    skip();
    const character = source[index];
    if (character === '"') return string();
    if (character !== '{' && character !== '[') return scalar();
    if (depth >= DEEPEST) throw new SyntaxComplaint(`nested more than ${DEEPEST} deep`, index);
    index += 1;
    skip();
    if (source[index] === (character === '{' ? '}' : ']')) {
      index += 1;
      return character === '{' ? {} : [];
    }
    return character === '{' ? record(depth + 1) : list(depth + 1);
  };

  try {
    const value = item(0);
    skip();
    if (index < source.length) throw new SyntaxComplaint(`expected the end of the file, saw ${seen()}`, index);
    return { value, complaints };
  } catch (error) {
    if (!(error instanceof SyntaxComplaint)) throw error;
    complaints.push({ message: `not valid JSON: ${error.message}`, offset: error.offset });
    return { value: undefined, complaints };
  }
}
