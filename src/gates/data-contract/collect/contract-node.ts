import type { Location } from '../../../generated/formats.ts';
import type { Scalar } from '../../../query/data-engine.ts';
import type { Document } from '../../../sources/document.ts';

/**
 * A part of a contract with its position. A contract may be wrong anywhere: what is not of the kind that is asked for is as
 * good as absent, and the schema complains about it elsewhere.
 */
export interface ContractNode {
  readonly value: unknown;
  readonly location: Location;
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => ContractNode;
  /** Entries of the list under a key. */
  readonly list: (key: string) => readonly ContractNode[];
  /** Own keys of a mapping. */
  readonly keys: readonly string[];
  /** Text that is not empty. */
  readonly text: (key: string) => string | undefined;
  readonly number: (key: string) => number | undefined;
  readonly flag: (key: string) => boolean;
}

/** A document as nodes. */
export function contractNode(document: Document): ContractNode {
  return nodeAt(document, document.value, []);
}

function nodeAt(document: Document, value: unknown, path: readonly (string | number)[]): ContractNode {
  const mapping = isMapping(value) ? value : {};
  const own = (key: string): unknown => (Object.hasOwn(mapping, key) ? mapping[key] : undefined);
  return {
    value,
    // Most nodes are read and never pointed at.
    get location() {
      return document.locate(...path);
    },
    has: (key) => own(key) !== undefined && own(key) !== null,
    get: (key) => nodeAt(document, own(key), [...path, key]),
    list: (key) => {
      const list = own(key);
      return Array.isArray(list)
        ? list.map((entry: unknown, index) => nodeAt(document, entry, [...path, key, index]))
        : [];
    },
    keys: Object.keys(mapping),
    text: (key) => {
      const text = own(key);
      return typeof text === 'string' && text !== '' ? text : undefined;
    },
    number: (key) => {
      const number = own(key);
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    },
    flag: (key) => own(key) === true,
  };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a list of words and numbers; undefined where an entry is something else, or there is none. */
export function scalars(nodes: readonly ContractNode[]): readonly Scalar[] | undefined {
  const values = nodes.map(({ value }) => value);
  const plain = values.every(
    (value): value is Scalar => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  );
  return plain && values.length > 0 ? values : undefined;
}
