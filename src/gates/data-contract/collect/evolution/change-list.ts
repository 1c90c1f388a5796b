import type { ContractChange, Location } from '../../../../generated/formats.ts';
import { boundedText } from '../../../name-list.ts';
import type { ContractNode } from '../contract-node.ts';
import { codeSpan } from '../../../../model/code-span.ts';

/** Notes one change down: its kind, what it says, and where the new contract says so. */
export type NoteChange = (kind: ContractChange['kind'], says: string, location: Location) => void;

/** Collects changes, each about an element of the contract. */
export interface ChangeList {
  readonly changes: readonly ContractChange[];
  readonly about: (element: string) => NoteChange;
}

/** An empty list. */
export function changeList(): ChangeList {
  const changes: ContractChange[] = [];
  return {
    changes,
    about: (element) => (kind, says, location) => {
      changes.push({ kind, element: boundedText(element, 2000), says: boundedText(says, 2000), location });
    },
  };
}

/** A value of a contract as a message shows it. */
export function shown(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : codeSpan(boundedText(typeof value === 'string' ? value : JSON.stringify(value), 200));
}

/** A value under a key, before and after, where it is another one now. Left out and null are the same. */
export function changedValue(
  before: ContractNode,
  after: ContractNode,
  key: string,
): { readonly from: unknown; readonly to: unknown; readonly location: Location } | undefined {
  const from = before.has(key) ? before.get(key).value : undefined;
  const to = after.has(key) ? after.get(key).value : undefined;
  return sameValue(from, to)
    ? undefined
    : { from, to, location: after.has(key) ? after.get(key).location : after.location };
}

/** Whether two parsed values are the same; the order of keys is of no matter. */
export function sameValue(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
