import type { Document } from './document.ts';

/** A JSON Schema that the repository brings, with the positions of its parts: a document, or a part of one. */
export type BroughtSchema = Pick<Document, 'path' | 'value' | 'locate' | 'locateKey'>;
