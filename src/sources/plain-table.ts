/** A mapping as it was read; anything else is an empty one. */
export function plainTable(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** The value under these keys, one within another; `undefined` where there is none. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((inner, key) => {
    const table = plainTable(inner);
    return Object.hasOwn(table, key) ? table[key] : undefined;
  }, value);
}

/** The items of a list as it was read; anything else has none. */
export function plainList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
