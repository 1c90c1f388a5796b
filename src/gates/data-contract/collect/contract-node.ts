import type { Location } from '../../../generated/formats.ts';
import type { Scalar } from '../../../query/condition.ts';
import type { Document } from '../../../sources/document.ts';
import { isRecord } from '../../../model/is-record.ts';

/**
 * A part of a contract with its position. A contract may be wrong anywhere: what is not of the kind that is asked for is as
 * good as absent, and the schema complains about it elsewhere.
 */
export interface ContractNode {
  readonly value: unknown;
  readonly location: Location;
  /** Where one of its keys stands. */
  readonly locationOf: (key: string) => Location;
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
  return nodeAt(document, document.value, undefined, undefined);
}

/** What a node is made from. Its way from the root is kept link by link: most nodes are read and never pointed at. */
interface NodeParts extends ContractNode {
  readonly document: Document;
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly parent: NodeParts | undefined;
  readonly step: readonly (string | number)[] | undefined;
}

function nodeAt(
  document: Document,
  value: unknown,
  parent: NodeParts | undefined,
  step: readonly (string | number)[] | undefined,
): NodeParts {
  const node = Object.create(NODE) as { -readonly [Key in keyof NodeParts]: NodeParts[Key] };
  node.document = document;
  node.value = value;
  node.mapping = isRecord(value) ? value : NOTHING;
  node.parent = parent;
  node.step = step;
  return node;
}

const NOTHING = {};

/** What every node can do, written once: a large contract is tens of thousands of nodes. */
const NODE: ThisType<NodeParts> & Omit<ContractNode, 'value'> = {
  get location() {
    return this.document.locate(...wayTo(this));
  },
  locationOf(key) {
    return this.document.locateKey(...wayTo(this), key);
  },
  get keys() {
    return Object.keys(this.mapping);
  },
  has(key) {
    return (own(this, key) ?? null) !== null;
  },
  get(key) {
    return nodeAt(this.document, own(this, key), this, [key]);
  },
  list(key) {
    const list = own(this, key);
    return Array.isArray(list)
      ? list.map((entry: unknown, index) => nodeAt(this.document, entry, this, [key, index]))
      : [];
  },
  text(key) {
    const text = own(this, key);
    return typeof text === 'string' && text !== '' ? text : undefined;
  },
  number(key) {
    const number = own(this, key);
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  },
  flag(key) {
    return own(this, key) === true;
  },
};

function own({ mapping }: NodeParts, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function wayTo({ parent, step }: NodeParts): readonly (string | number)[] {
  const path = [...(step ?? [])];
  for (let above = parent; above; above = above.parent) path.unshift(...(above.step ?? []));
  return path;
}

/** The values of a list of words and numbers; undefined where an entry is something else, or there is none. */
export function scalars(nodes: readonly ContractNode[]): readonly Scalar[] | undefined {
  const values = nodes.map(({ value }) => value);
  const plain = values.every(
    (value): value is Scalar => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  );
  return plain && values.length > 0 ? values : undefined;
}
