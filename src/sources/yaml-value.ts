import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { DEEPEST } from './parse-json.ts';
import { shorten } from './shorten.ts';

/** Aliases may stand for this many values in all: a "billion laughs" file would stand for more than any memory holds. */
const MOST_ALIASED = 10_000;
/** A text that is used again counts as one value more for each so many characters. */
const LONG_TEXT = 1000;

/** What a tree came to as plain data, or what it must not hold. */
export interface YamlValue {
  readonly value: unknown;
  readonly complaints: readonly { readonly message: string; readonly remedy: string; readonly offset: number }[];
  readonly place: YamlPlace;
}

/**
 * Where a value starts in the text, and its parts: all that is kept of the tree, which is twenty times the size of its text. An offset
 * alone for a value without parts; -1 for one that is not in the text.
 */
export type YamlPlace =
  | number
  | { readonly at: number; readonly items: readonly YamlPlace[] }
  | {
      readonly at: number;
      readonly keys: Readonly<Record<string, number>>;
      readonly values: Readonly<Record<string, YamlPlace>>;
    };

/** A value with what using it again costs. */
interface Built {
  readonly value: unknown;
  readonly place: YamlPlace;
  readonly size: number;
  readonly height: number;
}

const NOTHING: Built = { value: null, place: -1, size: 1, height: 0 };

/**
 * Turns a parsed tree into plain data: objects, lists, texts, numbers, booleans and null. A key may stand once and is a text;
 * `__proto__` is none; aliases are followed to the last anchor of that name before them, never into themselves.
 *
 * @param mostComplaints reading stops at this many
 */
export function yamlValue(root: Node | null, mostComplaints: number): YamlValue {
  const complaints: { message: string; remedy: string; offset: number }[] = [];
  const anchors = new Map<string, { readonly built?: Built }>();
  let aliased = 0;

  const complain = (message: string, remedy: string, node: unknown): Built => {
    if (complaints.length < mostComplaints) complaints.push({ message, remedy, offset: Math.max(0, startOf(node)) });
    return NOTHING;
  };

  const alias = (node: Alias, depth: number): Built => {
    const anchor = anchors.get(node.source);
    const name = shorten(`*${node.source}`);
    if (!anchor)
      return complain(
        `\`${name}\` stands for an anchor, and there is none of that name before it`,
        'put a text that starts with `*` in quotes',
        node,
      );
    if (!anchor.built) return complain(`\`${name}\` stands inside what it stands for`, 'write the value out', node);
    // What an alias of a single short text stands for is no more than the alias itself.
    const before = aliased;
    aliased += anchor.built.size - 1;
    if (before > MOST_ALIASED) return NOTHING;
    if (aliased > MOST_ALIASED)
      return complain(
        `the aliases of this file stand for more than ${MOST_ALIASED.toLocaleString('en-US')} values`,
        'write the values out',
        node,
      );
    if (depth + anchor.built.height > DEEPEST) return tooDeep(node);
    const { place } = anchor.built;
    return { ...anchor.built, place: typeof place === 'number' ? startOf(node) : { ...place, at: startOf(node) } };
  };
  const tooDeep = (node: Node): Built => complain(`nested more than ${DEEPEST} deep`, 'nest less', node);

  const mapping = (node: YAMLMap, depth: number): Built => {
    const value: Record<string, unknown> = {};
    const keys: Record<string, number> = {};
    const values: Record<string, YamlPlace> = {};
    let size = 1;
    let height = 0;
    for (const pair of node.items) {
      const key = keyOf(pair);
      const child = build(pair.value, depth + 1);
      size += child.size;
      height = Math.max(height, child.height);
      if (key === undefined) complain('a key must be a text', 'write the key as a text in quotes', pair.key ?? node);
      else if (key === '__proto__') complain('the key `__proto__` is not allowed', 'take it out', pair.key);
      else if (Object.hasOwn(value, key))
        complain(`the key \`${shorten(key)}\` stands twice`, 'keep one of the two', pair.key);
      else {
        value[key] = child.value;
        keys[key] = startOf(pair.key);
        values[key] = child.place;
      }
    }
    return { value, place: { at: startOf(node), keys, values }, size, height: height + 1 };
  };

  const collection = (node: Node, depth: number): Built => {
    if (depth >= DEEPEST) return tooDeep(node);
    if (isMap(node)) return mapping(node, depth);
    if (!isSeq(node)) return NOTHING;
    const items = node.items.map((item) => build(item, depth + 1));
    return {
      value: items.map((item) => item.value),
      place: { at: startOf(node), items: items.map((item) => item.place) },
      size: items.reduce((sum, item) => sum + item.size, 1),
      height: items.reduce((most, item) => Math.max(most, item.height), 0) + 1,
    };
  };

  const build = (item: unknown, depth: number): Built => {
    const node = item as Node | null;
    if (!node || complaints.length >= mostComplaints) return NOTHING;
    if (isAlias(node)) return alias(node, depth);
    const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (name !== undefined) anchors.set(name, {});
    const built = isScalar(node)
      ? { value: node.value, place: startOf(node), size: sizeOf(node.value), height: 0 }
      : collection(node, depth);
    if (name !== undefined) anchors.set(name, { built });
    return built;
  };

  const { value, place } = build(root, 0);
  return { value, place, complaints };
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' ? 1 + Math.floor(value.length / LONG_TEXT) : 1;
}

/** The key of a pair as a text; undefined where it is none. */
function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

/** Where a node starts; -1 for one that is not in the text. */
function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? -1;
}
