import { DEEPEST } from './parse-json.ts';
import type { YamlPlace, YamlValue } from './yaml-value.ts';

type Part = Pick<YamlValue, 'value' | 'place'>;

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
/** Anything but what is printable: ASCII, and letters and signs of most scripts, of which none ends a line or has a meaning in YAML. */
const NOT_TEXT = /[^ -~\u00a1-\u1fff\u2030-\ud7ff]/;

/** The same, and what may not stand within a text without quotes. */
const MORE_THAN_TEXT = /[^ -~\u00a1-\u1fff\u2030-\ud7ff]|: |[: ]$| #/;

const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Numbers that are written otherwise: they are left to the library. */
const OTHER_NUMBER = /^(?:0[ox]|[-+]?\.[iInN])/;
/** Longer keys are refused by YAML. */
const LONGEST_KEY = 1000;

const [SPACE, HASH, QUOTE, DOUBLE_QUOTE, DASH, COLON, COMMA] = [0x20, 0x23, 0x27, 0x22, 0x2d, 0x3a, 0x2c];
const [OPEN_MAP, CLOSE_MAP, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Reads the YAML that programs write (`dvc.lock`, `meta.yaml`), and most that people do, many times faster than the library for the whole
 * language: blocks of keys and lists, texts and numbers, flow (`{ a: 1 }`) on one line, comments; no anchors, tags, escapes, blocks of text.
 * Of such a text it gives the value and the positions that the library for YAML gives; of any other `undefined`, and so of each that
 * has a fault: what is wrong with a file is told by the library alone. A property test holds the two together.
 */
export function plainYaml(text: string): YamlValue | undefined {
  /** The line that is looked at: its first character that counts, its end, and the column of the former. */
  let start = 0;
  let end = -1;
  let indent = -1;
  /** Whether lines without content were passed to come here. */
  let passed = false;
  let refused = false;

  const refuse = (): Part => {
    refused = true;
    return { value: null, place: -1 };
  };

  const isDeeper = (column: number): boolean => indent > column;
  const isIn = (column: number): boolean => !refused && indent === column;

  /** Goes to the next line that says something; past the last one `indent` is -1. */
  const advance = (): void => {
    passed = false;
    for (;;) {
      const first = end + 1;
      if (first >= text.length) {
        indent = -1;
        return;
      }
      end = text.indexOf('\n', first);
      if (end < 0) end = text.length;
      start = first;
      while (text.charCodeAt(start) === SPACE) start += 1;
      indent = start - first;
      if (start < end && text.charCodeAt(start) !== HASH) return;
      passed = true;
    }
  };

  /** Where the key that starts here ends, or -1: at a colon with a space or the end of the line behind it. */
  const keyEnd = (): number => {
    if (!isWordStart(text.charCodeAt(start))) return -1;
    for (let at = start + 1; at < end && at - start < LONGEST_KEY; at += 1) {
      const code = text.charCodeAt(at);
      if (code === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE))
        return text.charCodeAt(at - 1) === SPACE ? -1 : at;
      if (!isKeyPart(code)) return -1;
    }
    return -1;
  };

  let hash = -1;

  /** Where a comment begins at or after a position, on any line; asked from front to back, so that a text is searched once. */
  const commentAfter = (from: number): number => {
    if (hash < from) {
      const found = text.indexOf(' #', from);
      hash = found < 0 ? text.length : found;
    }
    return hash;
  };

  /** What stands from a position to the end of its line: a text with the lines below it that are deeper than what holds it, a number, a word, flow. */
  const content = (from: number, outer: number, depth: number): Part => {
    const code = text.charCodeAt(from);
    if (code === QUOTE || code === DOUBLE_QUOTE || code === OPEN_MAP || code === OPEN_LIST) {
      cursor = from;
      const part = flow(depth);
      if (refused || !endsAt(cursor)) return refuse();
      advance();
      return isDeeper(outer) ? refuse() : part;
    }
    const commented = commentAfter(from) < end;
    let last = commented ? hash : end;
    if (commented) while (text.charCodeAt(last - 1) === SPACE) last -= 1;
    if (!isPlain(from, last, true)) return refuse();
    let written = text.slice(from, last);
    advance();
    // A comment ends the text.
    if (commented && isDeeper(outer)) return refuse();
    while (isDeeper(outer)) {
      if (passed || !isPlain(start, end, false)) return refuse();
      written += ` ${text.slice(start, end)}`;
      advance();
    }
    return meant(written, code, from);
  };

  /** What a text without quotes means. */
  const meant = (written: string, code: number, place: number): Part => {
    const value = WORDS.has(written) ? WORDS.get(written) : isDigitStart(code) ? numberOrText(written) : written;
    return value === undefined ? refuse() : { value, place };
  };

  /** Whether nothing but a comment follows on the line. */
  const endsAt = (at: number): boolean => {
    let rest = at;
    while (rest < end && text.charCodeAt(rest) === SPACE) rest += 1;
    return rest === end || (rest > at && text.charCodeAt(rest) === HASH);
  };

  /** Where the reader is within a line. */
  let cursor = 0;
  const skipSpaces = (): number => {
    while (cursor < end && text.charCodeAt(cursor) === SPACE) cursor += 1;
    return cursor < end ? text.charCodeAt(cursor) : -1;
  };

  /** A value in flow, or in quotes, on this line. */
  const flow = (depth: number): Part => {
    const code = skipSpaces();
    if (depth >= DEEPEST) return refuse();
    if (code === OPEN_MAP) return flowMap(depth);
    if (code === OPEN_LIST) return flowList(depth);
    return code === QUOTE || code === DOUBLE_QUOTE ? quoted(code) : flowPlain(code);
  };

  const quoted = (quote: number): Part => {
    const from = cursor;
    const close = text.indexOf(quote === QUOTE ? "'" : '"', from + 1);
    if (close < 0 || close >= end) return refuse();
    cursor = close + 1;
    const value = text.slice(from + 1, close);
    // Twice the same is one of them; another quote or a backslash may mean something else than itself.
    return text.charCodeAt(cursor) === quote || NOT_TEXT.test(value) || /['"\\]/.test(value)
      ? refuse()
      : { value, place: from };
  };

  const flowPlain = (code: number): Part => {
    const from = cursor;
    while (cursor < end && !isFlowSign(text.charCodeAt(cursor))) cursor += 1;
    let last = cursor;
    while (last > from && text.charCodeAt(last - 1) === SPACE) last -= 1;
    if (last === from || !isPlain(from, last, true)) return refuse();
    return meant(text.slice(from, last), code, from);
  };

  const flowMap = (depth: number): Part => {
    const at = cursor;
    const value: Record<string, unknown> = {};
    const keys: Record<string, number> = {};
    const values: Record<string, YamlPlace> = {};
    cursor += 1;
    let next = skipSpaces();
    while (next !== CLOSE_MAP) {
      const keyAt = cursor;
      start = keyAt;
      const colon = keyEnd();
      const key = text.slice(keyAt, colon);
      if (colon < 0 || key === '__proto__' || Object.hasOwn(value, key)) return refuse();
      cursor = colon + 1;
      const part = flow(depth + 1);
      if (refused) return part;
      value[key] = part.value;
      keys[key] = keyAt;
      values[key] = part.place;
      next = afterItem(CLOSE_MAP);
    }
    cursor += 1;
    return refused ? refuse() : { value, place: { at, keys, values } };
  };

  const flowList = (depth: number): Part => {
    const at = cursor;
    const value: unknown[] = [];
    const items: YamlPlace[] = [];
    cursor += 1;
    let next = skipSpaces();
    while (next !== CLOSE_LIST) {
      const part = flow(depth + 1);
      if (refused) return part;
      value.push(part.value);
      items.push(part.place);
      next = afterItem(CLOSE_LIST);
    }
    cursor += 1;
    return refused ? refuse() : { value, place: { at, items } };
  };

  /** Goes on to the next item, or stays at the closing sign; with anything else the text is refused, and the loop ends. */
  const afterItem = (close: number): number => {
    const code = skipSpaces();
    if (code === COMMA) {
      cursor += 1;
      const next = skipSpaces();
      if (next !== close) return next;
    } else if (code === close) return code;
    refused = true;
    return close;
  };

  /** Whether the characters mean themselves; of a text's first line the first one is looked at more closely. */
  const isPlain = (from: number, to: number, first: boolean): boolean => {
    const code = text.charCodeAt(from);
    if (first && !isWordStart(code)) {
      const next = text.charCodeAt(from + 1);
      const signed = (code === DASH || code === 0x2b) && ((next >= 0x30 && next <= 0x39) || next === 0x2e);
      if (code !== 0x2e && !signed) return false;
    }
    return !MORE_THAN_TEXT.test(text.slice(from, to));
  };

  const isItem = (): boolean => text.charCodeAt(start) === DASH && text.charCodeAt(start + 1) === SPACE;

  const mapping = (depth: number): Part => {
    const [column, at] = [indent, start];
    const value: Record<string, unknown> = {};
    const keys: Record<string, number> = {};
    const values: Record<string, YamlPlace> = {};
    while (isIn(column)) {
      const colon = keyEnd();
      const key = text.slice(start, colon);
      if (colon < 0 || key === '__proto__' || Object.hasOwn(value, key)) return refuse();
      const keyAt = start;
      let from = colon + 1;
      while (from < end && text.charCodeAt(from) === SPACE) from += 1;
      const part =
        from < end && text.charCodeAt(from) !== HASH ? content(from, column, depth + 1) : below(column, depth);
      value[key] = part.value;
      keys[key] = keyAt;
      values[key] = part.place;
    }
    return indent > column ? refuse() : { value, place: { at, keys, values } };
  };

  /** What stands on the lines below a key; a list may start in the column of the key. */
  const below = (column: number, depth: number): Part => {
    advance();
    return indent > column || (indent === column && isItem()) ? collection(depth + 1) : refuse();
  };

  const sequence = (depth: number): Part => {
    const [column, at] = [indent, start];
    const value: unknown[] = [];
    const items: YamlPlace[] = [];
    while (isIn(column) && isItem()) {
      const dash = start;
      start += 2;
      while (text.charCodeAt(start) === SPACE) start += 1;
      indent += start - dash;
      if (start >= end) return refuse();
      const part =
        keyEnd() < 0 ? content(start, column, depth + 1) : depth + 1 < DEEPEST ? mapping(depth + 1) : refuse();
      value.push(part.value);
      items.push(part.place);
    }
    return indent > column ? refuse() : { value, place: { at, items } };
  };

  const collection = (depth: number): Part => {
    if (depth >= DEEPEST) return refuse();
    return isItem() ? sequence(depth) : mapping(depth);
  };

  advance();
  if (indent < 0) return undefined;
  const part = collection(0);
  return refused || indent >= 0 ? undefined : { ...part, complaints: [] };
}

/** Undefined for a number in a form that is left to the library. */
function numberOrText(written: string): unknown {
  if (OTHER_NUMBER.test(written)) return undefined;
  if (INTEGER.test(written)) return Number.parseInt(written, 10);
  return FLOAT.test(written) ? Number.parseFloat(written) : written;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** A letter, a digit, `_` or `/`: nothing that YAML gives a meaning of its own starts so. */
function isWordStart(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2f;
}

/** As word starts, and `-`, `.`, `@`, `+`, `=` and spaces. */
function isKeyPart(code: number): boolean {
  return (
    isWordStart(code) ||
    (code >= 0x2d && code <= 0x2e) ||
    code === SPACE ||
    code === 0x40 ||
    code === 0x2b ||
    code === 0x3d
  );
}

/** A digit, a sign or a point. */
function isDigitStart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === DASH || code === 0x2b || code === 0x2e;
}

/** What ends a text in flow. */
function isFlowSign(code: number): boolean {
  return code === COMMA || code === OPEN_MAP || code === CLOSE_MAP || code === OPEN_LIST || code === CLOSE_LIST;
}
