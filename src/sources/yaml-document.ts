import { isAlias, isMap, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Location } from '../generated/formats.ts';
import { type Document, LIMITS } from './document.ts';
import { failedDocument, MOST_PROBLEMS } from './failed-document.ts';
import { yamlComplaint } from './yaml-complaint.ts';
import { keyOf, startOf, yamlValue } from './yaml-value.ts';

/** Reads one YAML 1.2 document (core schema: `yes` and dates are texts, `<<` is a key like any other), with the position of every key and value. */
export function yamlDocument(path: string, text: string): Document {
  if (text.length > LIMITS.yaml) {
    const [most, has] = [LIMITS.yaml, text.length].map((count) => count.toLocaleString('en-US'));
    return failedDocument(path, [
      {
        message: `the file has ${has} characters; of YAML at most ${most} are read`,
        remedy: 'write it as JSON, which may be longer',
        location: { path, line: 1 },
      },
    ]);
  }
  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tree = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    // Only what the core schema knows: `!!set` or `!!timestamp` would bring values that are not plain data.
    resolveKnownTags: false,
    stringKeys: true,
    // Looked for while the value is built: the library compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const syntax = yamlComplaint(tree.errors);
  const { value, complaints, target } = yamlValue(syntax ? null : tree.contents, MOST_PROBLEMS);
  const [first, ...rest] = (syntax ? [syntax] : complaints).map(({ offset, ...problem }) => ({
    ...problem,
    location: at(offset),
  }));
  if (first) return failedDocument(path, [first, ...rest]);

  const indexes = new Map<YAMLMap, ReadonlyMap<string | undefined, Pair>>();
  const pairOf = (node: YAMLMap, key: string): Pair | undefined => {
    const index = indexes.get(node) ?? new Map(node.items.map((pair) => [keyOf(pair), pair]));
    indexes.set(node, index);
    return index.get(key);
  };
  const find = (keys: readonly (string | number)[], ofKey: boolean): Location => {
    let node: Node | null | undefined = tree.contents;
    let place = startOf(node) ?? 0;
    for (const key of keys) {
      if (isAlias(node)) node = target(node);
      if (isMap(node)) {
        const pair = pairOf(node, String(key));
        if (!pair) break;
        node = pair.value as Node | null;
        place = (ofKey ? startOf(pair.key) : (startOf(node) ?? startOf(pair.key))) ?? place;
      } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
        node = node.items[key] as Node | null;
        place = startOf(node) ?? place;
      } else break;
    }
    return at(place);
  };
  return {
    path,
    value,
    problems: [],
    locate: (...keys) => find(keys, false),
    locateKey: (...keys) => find(keys, true),
  };
}
