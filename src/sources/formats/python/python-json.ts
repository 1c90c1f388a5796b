/** How a call of Python's `json.dumps` puts its parts together. */
export interface PythonSeparators {
  readonly item: string;
  readonly key: string;
}

/** What `json.dumps` uses where nothing is said. */
export const PYTHON_SEPARATORS: PythonSeparators = { item: ', ', key: ': ' };

/**
 * Writes plain data exactly as Python's `json.dumps(value, sort_keys=True)` does: digests of it must come out the same. Keys
 * are sorted by code point, everything beyond ASCII is escaped. Numbers are written as JavaScript has them: the lock files this
 * is for hold no fractions.
 */
export function pythonJson(value: unknown, separators: PythonSeparators = PYTHON_SEPARATORS): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return asciiText(value);
  if (Array.isArray(value))
    return `[${value.map((item: unknown) => pythonJson(item, separators)).join(separators.item)}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([left], [right]) => byCodePoint(left, right))
      .map(([key, member]) => `${asciiText(key)}${separators.key}${pythonJson(member, separators)}`);
    return `{${members.join(separators.item)}}`;
  }
  return JSON.stringify(value);
}

function asciiText(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** JavaScript compares UTF-16 units, in which the characters beyond the basic plane come too early. */
function byCodePoint(left: string, right: string): number {
  const [one, other] = [[...left], [...right]];
  for (let at = 0; at < one.length && at < other.length; at += 1) {
    const difference = (one[at]?.codePointAt(0) ?? 0) - (other[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
