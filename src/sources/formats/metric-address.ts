/** A place in a tree of objects and lists. */
export type TreePath = readonly (string | number)[];

/** Ways to read a dotted path are tried up to this many parts; beyond it only the plainest one. */
const MOST_PARTS = 12;

/**
 * Finds what an address names: a key as it is written, else a dotted path (`val.loss`, where a key may itself hold dots), else a JSON
 * pointer (RFC 6901: `/macro avg/f1-score`). Several places mean that a dotted path can be read in several ways.
 */
export function findAddress(tree: unknown, address: string): readonly TreePath[] {
  if (has(tree, address)) return [[address]];
  const dotted = address.includes('.') ? [...dottedPaths(tree, address.split('.'))] : [];
  if (dotted.length > 0) return dotted;
  const pointer = pointerParts(address);
  if (!pointer) return [];
  const path: (string | number)[] = [];
  let at = tree;
  for (const part of pointer) {
    const key = Array.isArray(at) && /^(?:0|[1-9]\d{0,8})$/.test(part) ? Number(part) : part;
    if (!has(at, key)) return [];
    path.push(key);
    at = valueAt(at, [key]);
  }
  return path.length > 0 ? [path] : [];
}

/** The value at a place; undefined where there is none. */
export function valueAt(tree: unknown, path: TreePath): unknown {
  let at = tree;
  for (const key of path) {
    if (!has(at, key)) return undefined;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `has` found the key
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

/** A place as a JSON pointer. */
export function asPointer(path: TreePath): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Dotted names of the leaves of a tree, the first so many. */
export function leafNames(tree: unknown, most: number): string[] {
  const names: string[] = [];
  const walk = (value: unknown, name: string, depth: number): void => {
    if (names.length >= most || depth > 6) return;
    if (typeof value !== 'object' || value === null) {
      if (name !== '') names.push(name);
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, name === '' ? key : `${name}.${key}`, depth + 1);
  };
  walk(tree, '', 0);
  return names;
}

function has(tree: unknown, key: string | number): boolean {
  if (Array.isArray(tree)) return typeof key === 'number' && key < tree.length;
  return typeof tree === 'object' && tree !== null && Object.hasOwn(tree, key);
}

/** Every way to read the parts as keys, a key being one part or several with their dots. */
function* dottedPaths(tree: unknown, parts: readonly string[]): Generator<TreePath> {
  const longest = parts.length > MOST_PARTS ? 1 : parts.length;
  for (let length = 1; length <= longest; length += 1) {
    const written = parts.slice(0, length).join('.');
    const key = Array.isArray(tree) && /^(?:0|[1-9]\d{0,8})$/.test(written) ? Number(written) : written;
    if (!has(tree, key)) continue;
    const rest = parts.slice(length);
    if (rest.length === 0) yield [key];
    else for (const path of dottedPaths(valueAt(tree, [key]), rest)) yield [key, ...path];
  }
}

function pointerParts(address: string): readonly string[] | undefined {
  if (!address.startsWith('/')) return undefined;
  return address
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
