import { openDataContract } from '../../../generated/validators/open-data-contract.js';
import type { Location } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import { checkDocument } from '../../../sources/check-document.ts';
import { type Document, LIMITS } from '../../../sources/document.ts';
import type { Repository } from '../../../sources/repository.ts';
import { type ContractNode, contractNode } from './contract-node.ts';
import { contractPlace } from './contract-place.ts';
import { contractSlips } from './contract-slips.ts';
import { lintForeignReferences } from './lint-foreign-references.ts';
import { lintContract, olderSpecification } from './lint-contract.ts';
import { lintReferences } from './lint-references.ts';

/** A contract as far as it can be read. */
export interface ReadContract {
  /** Absent where there is no document in the standard at all. */
  readonly contract?: ContractNode;
  /** All that is wrong with it, in the order of its lines. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a contract and holds it against its schema and beyond.
 *
 * @param namedAt where something names it, for a message about one that is not there
 */
export function readContract(repository: Repository, path: string, namedAt?: Location): ReadContract {
  const document = repository.document(path, LIMITS.configuration);
  if ('unreadable' in document) {
    const { unreadable: message, remedy = 'name a contract that is there' } = document;
    return { problems: [{ message, remedy, location: namedAt ?? { path } }] };
  }
  let read = known.get(document);
  if (!read) known.set(document, (read = readDocument(document, repository, path)));
  return read;
}

/** Many features may name the same contract. */
const known = new WeakMap<Document, ReadContract>();

function readDocument(document: Document, repository: Repository, path: string): ReadContract {
  if (document.problems.length > 0) return { problems: document.problems };
  const contract = contractNode(document);
  const older = olderSpecification(contract);
  if (older) return { problems: [older] };
  const foreign = [...lintForeignReferences(repository, path, contract)];
  const problems = [...schemaProblems(document, contract, foreign), ...lintContract(contract), ...foreign];
  return { contract, problems: problems.sort(byPlace) };
}

/**
 * What the schema says, in better words where it is a mistake that people make, and not where what is wrong with a relationship is told:
 * what names nothing is rarely written as the schema wants it either.
 */
function schemaProblems(document: Document, contract: ContractNode, foreign: readonly Problem[]): readonly Problem[] {
  const said = checkDocument(document, openDataContract, (keys) => contractPlace(document.value, keys));
  if (said.length === 0) return said;
  const complained = new Set(said.map(({ location }) => placeKey(location)));
  const slips = [...contractSlips(contract)].filter(({ replaces }) => complained.has(placeKey(replaces)));
  const told = [...lintReferences(contract), ...foreign].map(({ location }) => location);
  const replaced = new Set([...slips.map(({ replaces }) => replaces), ...told].map(placeKey));
  return [...said.filter(({ location }) => !replaced.has(placeKey(location))), ...slips.map(({ problem }) => problem)];
}

function placeKey(location: Location | undefined): string {
  return `${location?.line ?? 0}:${location?.column ?? 0}`;
}

function byPlace({ location: left }: Problem, { location: right }: Problem): number {
  return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}
