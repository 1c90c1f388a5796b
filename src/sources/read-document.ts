import type { Document } from './document.ts';
import { jsonDocument } from './json-document.ts';
import { tomlDocument } from './toml-document.ts';
import { yamlDocument } from './yaml-document.ts';

const TOML = /\.toml$|(?:^|\/)(?:(?:poetry|uv|pdm)\.lock|Pipfile)$/i;
const JSON_TEXT = /\.(?:json|jsonld|ipynb)$|(?:^|\/)Pipfile\.lock$/i;

/** Reads text as JSON or TOML where the file's name says so, else as YAML. */
export function readDocument(path: string, text: string): Document {
  if (TOML.test(path)) return tomlDocument(path, text);
  return JSON_TEXT.test(path) ? jsonDocument(path, text) : yamlDocument(path, text);
}
