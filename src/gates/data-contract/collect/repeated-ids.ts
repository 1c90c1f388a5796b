import type { Problem } from '../../../model/problem.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';

/** Entries of one list that have the same stable `id`, wherever in the contract the list is. */
export function* repeatedIds(contract: ContractNode): Iterable<Problem> {
  for (const key of contract.keys) {
    const { value } = contract.get(key);
    // A contract has thousands of plain lists of words: only lists and mappings of mappings are worth a look.
    if (Array.isArray(value)) yield* ofList(contract.list(key), key);
    else if (typeof value === 'object' && value !== null) yield* repeatedIds(contract.get(key));
  }
}

function* ofList(entries: readonly ContractNode[], key: string): Iterable<Problem> {
  const seen = new Set<string>();
  for (const entry of entries) {
    if (entry.keys.length === 0) continue;
    const id = entry.text('id');
    if (id !== undefined && seen.has(id))
      yield {
        message: `two entries of \`${boundedText(key, 100)}\` have the id \`${boundedText(id, 100)}\``,
        remedy: 'give each an id of its own, and keep it when names change',
        location: entry.get('id').location,
      };
    if (id !== undefined) seen.add(id);
    yield* repeatedIds(entry);
  }
}
