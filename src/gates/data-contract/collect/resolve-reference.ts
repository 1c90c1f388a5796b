import type { ContractNode } from './contract-node.ts';

/** What a reference of a relationship or a service level stands for. */
export type Reference =
  | { readonly kind: 'property'; readonly object: ContractNode; readonly path: readonly ContractNode[] }
  | { readonly kind: 'object'; readonly object: ContractNode }
  /** In another file. */
  | { readonly kind: 'elsewhere' }
  /** `part` is none of the names within an object or property, or (without `within`) none of the objects. */
  | {
      readonly kind: 'dangling';
      readonly part: string;
      readonly within: string | undefined;
      readonly names: readonly string[];
    };

/**
 * Takes a reference to another contract apart: `FILE#OBJECT.COLUMN`, or `FILE#/schema/ID/properties/ID`;
 * undefined where there is no `#`.
 */
export function externalReference(stated: string): { readonly contract: string; readonly within: string } | undefined {
  const hash = stated.lastIndexOf('#');
  if (hash <= 0) return undefined;
  return { contract: stated.slice(0, hash), within: stated.slice(hash + 1).replace(/^\//, '') };
}

/**
 * Finds what a reference names: `object.property(.field)` by name, or `schema/ID/properties/ID` by stable id
 * (Open Data Contract Standard 3.1, references).
 */
export function resolveReference(contract: ContractNode, stated: string): Reference {
  if (stated.includes('#') || /^[a-z][a-z0-9+.-]*:/i.test(stated)) return { kind: 'elsewhere' };
  return stated.includes('/') ? byId(contract, stated) : byName(contract, stated);
}

function byName(contract: ContractNode, stated: string): Reference {
  const objects = contract.list('schema');
  const named = (nodes: readonly ContractNode[], name: string): ContractNode | undefined =>
    nodes.find((node) => node.text('name') === name) ?? nodes.find((node) => node.text('physicalName') === name);
  // A name may have dots of its own.
  for (let dot = stated.length; dot > 0; dot = stated.lastIndexOf('.', dot - 1)) {
    const object = named(objects, stated.slice(0, dot));
    if (!object) continue;
    if (dot === stated.length) return { kind: 'object', object };
    const rest = stated.slice(dot + 1);
    const whole = named(object.list('properties'), rest);
    if (whole) return { kind: 'property', object, path: [whole] };
    const path: ContractNode[] = [];
    let node = object;
    for (const part of rest.split('.')) {
      const found = named(node.list('properties'), part) ?? named(node.get('items').list('properties'), part);
      if (!found)
        return { kind: 'dangling', part, within: node.text('name') ?? '', names: namesOf(node.list('properties')) };
      path.push(found);
      node = found;
    }
    return { kind: 'property', object, path };
  }
  return { kind: 'dangling', part: stated.split('.')[0] ?? stated, within: undefined, names: namesOf(objects) };
}

function byId(contract: ContractNode, stated: string): Reference {
  const parts = stated.split('/').filter((part) => part !== '');
  let node = contract;
  let object: ContractNode | undefined;
  const path: ContractNode[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [key = '', id = ''] = parts.slice(index, index + 2);
    const nodes = node.list(key);
    const found = nodes.find((entry) => entry.text('id') === id);
    if (!found)
      return {
        kind: 'dangling',
        part: id,
        within: object?.text('name'),
        names: nodes.flatMap((entry) => entry.text('id') ?? []),
      };
    if (object) path.push(found);
    else object = found;
    node = found;
  }
  if (!object) return { kind: 'dangling', part: stated, within: undefined, names: [] };
  return path.length === 0 ? { kind: 'object', object } : { kind: 'property', object, path };
}

function namesOf(nodes: readonly ContractNode[]): readonly string[] {
  return nodes.flatMap((node) => node.text('name') ?? []);
}
