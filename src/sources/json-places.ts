/** Where what an object holds stands, by key, or what an array holds, in order. */
type Places = ReadonlyMap<string | number, { readonly key: number; readonly value: number }> | readonly number[];

/**
 * Finds where things stand in JSON that is known to be valid, without keeping a place for every value: an object or array is
 * gone over when something in it is asked for, and remembered.
 *
 * @returns the offset of the value (or key) under these keys, or of the nearest parent that is there
 */
export function jsonPlaces(source: string): (keys: readonly (string | number)[], ofKey: boolean) => number {
  const known = new Map<number, Places>();
  return (keys, ofKey) => {
    let offset = afterSpace(source, 0);
    let found = offset;
    for (const key of keys) {
      let places = known.get(offset);
      if (!places) {
        places = placesIn(source, offset);
        known.set(offset, places);
      }
      const place = 'get' in places ? places.get(key) : typeof key === 'number' ? places[key] : undefined;
      if (place === undefined) break;
      offset = typeof place === 'number' ? place : place.value;
      found = typeof place !== 'number' && ofKey ? place.key : offset;
    }
    return found;
  };
}

function placesIn(source: string, offset: number): Places {
  if (source[offset] === '{') return placesOfKeys(source, offset);
  return source[offset] === '[' ? placesOfItems(source, offset) : [];
}

function placesOfItems(source: string, offset: number): Places {
  const places: number[] = [];
  let at = afterSpace(source, offset + 1);
  while (at < source.length && source[at] !== ']') {
    places.push(at);
    at = afterSpace(source, afterValue(source, at));
    if (source[at] === ',') at = afterSpace(source, at + 1);
  }
  return places;
}

function placesOfKeys(source: string, offset: number): Places {
  const places = new Map<string | number, { key: number; value: number }>();
  let at = afterSpace(source, offset + 1);
  while (at < source.length && source[at] !== '}') {
    const endOfKey = afterString(source, at);
    const colon = afterSpace(source, endOfKey);
    const value = afterSpace(source, colon + 1);
    places.set(JSON.parse(source.slice(at, endOfKey)) as string, { key: at, value });
    at = afterSpace(source, afterValue(source, value));
    if (source[at] === ',') at = afterSpace(source, at + 1);
  }
  return places;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /[^\s,\]}]*/y;
const BRACKET_OR_QUOTE = /["[\]{}]/g;

function afterSpace(source: string, at: number): number {
  return matchEnd(SPACE, source, at);
}

/** Searches for the closing quote instead of matching the text, which may be millions of characters long. */
function afterString(source: string, at: number): number {
  let quote = at;
  for (;;) {
    quote = source.indexOf('"', quote + 1);
    if (quote < 0) return source.length;
    let backslashes = 0;
    while (source[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
}

function afterValue(source: string, at: number): number {
  const first = source[at];
  if (first === '"') return afterString(source, at);
  if (first !== '{' && first !== '[') return matchEnd(SCALAR, source, at);
  let depth = 0;
  let next = at;
  do {
    BRACKET_OR_QUOTE.lastIndex = next;
    const { index } = BRACKET_OR_QUOTE.exec(source) ?? { index: source.length };
    const character = source[index];
    next = character === '"' ? afterString(source, index) : index + 1;
    if (character === '{' || character === '[') depth += 1;
    else if (character !== '"') depth -= 1;
  } while (depth > 0);
  return next;
}

function matchEnd(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(source);
  return pattern.lastIndex;
}
