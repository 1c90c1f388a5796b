import { type AST, parseTOML } from 'toml-eslint-parser';

/** Where a key stands, and where its value does; lines and columns count from 1. */
export interface TomlPlace {
  readonly key: Position;
  readonly value: Position;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

type Keys = readonly (string | number)[];

/** The name of a path of keys in the map of `tomlPlaces`. */
export function tomlPlaceName(keys: Keys): string {
  return JSON.stringify(keys.map(String));
}

/** The places of all keys and values of a TOML text that parses, by `tomlPlaceName`. Some eight times the work of parsing it. */
export function tomlPlaces(text: string): ReadonlyMap<string, TomlPlace> {
  const places = new Map<string, TomlPlace>();
  const note = (path: Keys, key: AST.TOMLNode, value: AST.TOMLNode): void => {
    const name = tomlPlaceName(path);
    if (!places.has(name)) places.set(name, { key: start(key), value: start(value) });
  };
  const ofValue = (path: Keys, value: AST.TOMLContentNode): void => {
    if (value.type === 'TOMLArray')
      value.elements.forEach((element, index) => {
        note([...path, index], element, element);
        ofValue([...path, index], element);
      });
    if (value.type === 'TOMLInlineTable') for (const pair of value.body) ofPair(path, pair);
  };
  const ofPair = (path: Keys, pair: AST.TOMLKeyValue): void => {
    const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    keys.forEach((_, index) => note([...path, ...keys.slice(0, index + 1)], pair.key, pair.value));
    ofValue([...path, ...keys], pair.value);
  };
  for (const item of parseTOML(text).body[0].body) {
    if (item.type === 'TOMLKeyValue') ofPair([], item);
    else {
      item.resolvedKey.forEach((_, index) => note(item.resolvedKey.slice(0, index + 1), item.key, item));
      for (const pair of item.body) ofPair(item.resolvedKey, pair);
    }
  }
  return places;
}

function start({ loc }: AST.TOMLNode): Position {
  return { line: loc.start.line, column: loc.start.column + 1 };
}
