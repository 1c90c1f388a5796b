import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document as YamlTree, type Node } from 'yaml';
import type { Location } from '../generated/formats.ts';
import type { Problem } from '../model/problem.ts';
import type { Document } from './document.ts';

/** An alias may stand for this many nodes in all before the file is refused (a "billion laughs" file grows without bound). */
const MOST_ALIASES = 100;
const DEEPEST = 200;

/** Reads one YAML 1.2 document with the position of every key and value. */
export function yamlDocument(path: string, text: string): Document {
  const lines = new LineCounter();
  let tree: YamlTree.Parsed;
  try {
    tree = parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      strict: true,
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'error',
    });
  } catch (error) {
    return failed(path, [{ message: `not valid YAML: ${firstLine(error)}`, location: { path, line: 1 } }]);
  }
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = tree.errors.map((error) => ({ message: yamlMessage(error), location: at(error.pos[0]) }));
  problems.push(...forbidden(tree, at));

  let value: unknown;
  if (problems.length === 0) {
    try {
      value = tree.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (error) {
      problems.push({ message: `the aliases of this file stand for too much: ${firstLine(error)}`, location: { path, line: 1 } });
    }
  }
  if (problems.length > 0) return failed(path, problems);

  const find = (keys: readonly (string | number)[], ofKey: boolean): Location => {
    let node: unknown = tree.contents;
    let place = rangeOf(node) ?? 0;
    for (const key of keys) {
      if (isAlias(node)) node = node.resolve(tree);
      if (isMap(node)) {
        const pair = node.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === String(key));
        if (!pair) break;
        node = pair.value;
        place = (ofKey ? rangeOf(pair.key) : (rangeOf(node) ?? rangeOf(pair.key))) ?? place;
      } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
        node = node.items[key];
        place = rangeOf(node) ?? place;
      } else break;
    }
    return at(place);
  };
  return { path, value, problems, locate: (...keys) => find(keys, false), locateKey: (...keys) => find(keys, true) };
}

function failed(path: string, problems: readonly Problem[]): Document {
  const location = problems[0]?.location ?? { path, line: 1 };
  return { path, value: undefined, problems, locate: () => location, locateKey: () => location };
}

function yamlMessage(error: { readonly code: string; readonly message: string }): string {
  if (error.code === 'DUPLICATE_KEY') return 'a key stands twice in this mapping';
  if (error.code === 'MULTIPLE_DOCS') return 'the file holds several documents; write one';
  return `not valid YAML: ${firstLine(error)}`;
}

/** What a well-formed file must still not hold. */
function forbidden(tree: YamlTree.Parsed, at: (offset: number) => Location): Problem[] {
  const problems: Problem[] = [];
  visit(tree, {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === '__proto__') {
        problems.push({ message: 'the key `__proto__` is not allowed', location: at(rangeOf(pair.key) ?? 0) });
      }
    },
    Node(_, node, parents) {
      if (parents.length <= DEEPEST * 2) return undefined;
      problems.push({ message: `nested more than ${DEEPEST} deep`, location: at(rangeOf(node) ?? 0) });
      return visit.BREAK;
    },
  });
  return problems;
}

function rangeOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String((error as { message?: unknown }).message ?? error)).split('\n')[0] ?? '';
}
