import type { Document } from './document.ts';
import { jsonDocument } from './json-document.ts';
import { tomlDocument } from './toml-document.ts';
import { yamlDocument } from './yaml-document.ts';

/** Reads text as JSON or TOML where the file's name says so, else as YAML. */
export function readDocument(path: string, text: string): Document {
  if (/\.toml$/i.test(path)) return tomlDocument(path, text);
  return /\.(json|jsonld|ipynb)$/i.test(path) ? jsonDocument(path, text) : yamlDocument(path, text);
}
