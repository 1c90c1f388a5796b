import type { Document } from './document.ts';
import { jsonDocument } from './json-document.ts';
import { yamlDocument } from './yaml-document.ts';

/** Reads text as JSON where the file's name says so, else as YAML. */
export function readDocument(path: string, text: string): Document {
  return /\.(json|jsonld|ipynb)$/i.test(path) ? jsonDocument(path, text) : yamlDocument(path, text);
}
