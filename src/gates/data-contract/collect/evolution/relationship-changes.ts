import type { ContractNode } from '../contract-node.ts';
import { type NoteChange, shown } from './change-list.ts';

/** What an object or property refers to. */
export function relationshipChanges(before: ContractNode, after: ContractNode, note: NoteChange): void {
  const target = (node: ContractNode): string =>
    JSON.stringify([node.get('from').value ?? null, node.get('to').value ?? null]);
  const words = (node: ContractNode): string => shown(node.get('to').value);
  const [old, now] = [before.list('relationships'), after.list('relationships')];
  const [had, has] = [new Set(old.map(target)), new Set(now.map(target))];
  for (const node of old)
    if (!has.has(target(node)))
      note('guarantee-dropped', `need not be found in ${words(node)} any more`, after.location);
  for (const node of now)
    if (!had.has(target(node))) note('guarantee-added', `must now be found in ${words(node)}`, node.location);
}
