import type { Repository } from '../../../sources/repository.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { foreignContract, type ForeignContract, type ForeignRefusal } from './foreign-contract.ts';
import { isLocal } from './is-local.ts';
import { objectFiles } from './object-files.ts';
import { objectNames } from './object-names.ts';
import { planBuilder } from './plan-builder.ts';
import { planProperty } from './plan-property.ts';
import { externalReference, resolveReference } from './resolve-reference.ts';
import type { ForeignLookup } from './foreign-lookup.ts';
import type { ForeignObject } from './statement-plan.ts';

/**
 * Looks columns of other contracts up, with the files that hold them: those of their server of the same environment where they have one
 * that is local, else of their first local one.
 */
export function foreignObjects(repository: Repository, path: string, environment: string | undefined): ForeignLookup {
  const objects = new Map<string, ForeignObject | ForeignRefusal>();
  return (stated) => {
    const external = externalReference(stated);
    if (!external) return { why: 'it names no other contract', remedy: 'write FILE#OBJECT.COLUMN', dangling: true };
    const found = foreignContract(repository, external.contract, path);
    if ('why' in found) return found;
    const reference = resolveReference(found.contract, external.within);
    if (reference.kind !== 'property')
      return { why: `\`${boundedText(found.path, 200)}\` has no such column`, remedy: 'name one', dangling: true };
    const index = found.contract
      .list('schema')
      .filter((node) => node.text('name') !== undefined)
      .findIndex(({ value }) => value === reference.object.value);
    const key = `${found.path}\0${index}`;
    const object = objects.get(key) ?? openObject(repository, found, index, reference.object, environment);
    objects.set(key, object);
    if ('why' in object) return object;
    const last = reference.path.at(-1)?.value;
    const property = object.properties.find(({ node }) => node.value === last);
    return property
      ? { object, column: property.column }
      : { why: 'what it refers to is no column of its data', remedy: 'refer to a column', dangling: false };
  };
}

function openObject(
  repository: Repository,
  { path, contract }: ForeignContract,
  index: number,
  node: ContractNode,
  environment: string | undefined,
): ForeignObject | ForeignRefusal {
  const shown = `\`${boundedText(path, 200)}\``;
  const local = contract.list('servers').filter(isLocal);
  const server = local.find((one) => environment !== undefined && one.text('environment') === environment) ?? local[0];
  if (!server)
    return {
      why: `the data of ${shown}, which it refers to, is not read here`,
      remedy: `give ${shown} a local server too, or check the reference where the data of both is and hand in the report`,
      dangling: false,
    };
  const place = { repository, path, server, data: undefined, location: server.location };
  const files = objectFiles(place, objectNames(contract))[index];
  if (!files || 'unread' in files)
    return {
      why: `the data of ${shown}, which it refers to, cannot be read: ${files?.unread.message ?? 'there is none'}`,
      remedy: files?.unread.remedy ?? 'name its data',
      dangling: false,
    };
  const lists = { notChecked: [], references: [], questions: [], foreign: [] };
  const builder = planBuilder(boundedText(node.text('name') ?? '', 400), 0, files.format.kind, lists);
  const properties = node.list('properties').flatMap((property) => planProperty(property, builder));
  const plan = builder.build(node.location, { identity: [], sqlNames: [] });
  return { path, files: files.files, format: files.format, plan, properties };
}
