import { LineCounter, parseDocument } from 'yaml';
import type { Location } from '../generated/formats.ts';
import { type Document, LIMITS } from './document.ts';
import { failedDocument, MOST_PROBLEMS } from './failed-document.ts';
import { plainYaml } from './plain-yaml.ts';
import { yamlComplaint } from './yaml-complaint.ts';
import { type YamlPlace, type YamlValue, yamlValue } from './yaml-value.ts';

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
  const plain = plainYaml(text);
  if (plain) countLines(lines, text);
  const { value, place, complaints } = plain ?? wholeYaml(text, lines);
  const [first, ...rest] = complaints.map(({ offset, ...problem }) => ({ ...problem, location: at(offset) }));
  if (first) return failedDocument(path, [first, ...rest]);

  const find = (keys: readonly (string | number)[], ofKey: boolean): Location => {
    let found = Math.max(0, startOf(place));
    let inside: YamlPlace | undefined = place;
    for (const key of keys) {
      if (inside === undefined || typeof inside === 'number') break;
      if ('items' in inside) {
        inside = typeof key === 'number' ? inside.items[key] : undefined;
        if (inside === undefined) break;
        if (startOf(inside) >= 0) found = startOf(inside);
      } else {
        const name = String(key);
        if (!Object.hasOwn(inside.values, name)) break;
        const keyAt: number = inside.keys[name] ?? -1;
        inside = inside.values[name] ?? -1;
        const start = ofKey || startOf(inside) < 0 ? keyAt : startOf(inside);
        if (start >= 0) found = start;
      }
    }
    return at(found);
  };
  return {
    path,
    value,
    problems: [],
    locate: (...keys) => find(keys, false),
    locateKey: (...keys) => find(keys, true),
  };
}

/** Reads YAML with the library, which tells it the line starts too. */
function wholeYaml(text: string, lines: LineCounter): YamlValue {
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
  const syntax = yamlComplaint(tree.errors, text);
  const read = yamlValue(syntax ? null : tree.contents, MOST_PROBLEMS);
  return syntax ? { ...read, complaints: [syntax] } : read;
}

function countLines(lines: LineCounter, text: string): void {
  for (let start = 0; ;) {
    lines.addNewLine(start);
    const end = text.indexOf('\n', start);
    if (end < 0) return;
    start = end + 1;
  }
}

function startOf(place: YamlPlace): number {
  return typeof place === 'number' ? place : place.at;
}
