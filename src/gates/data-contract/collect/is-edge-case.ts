import type { ContractNode } from './contract-node.ts';

/** Whether a quality rule says what data must contain: a case that is rare, and known. */
export function isEdgeCase(rule: ContractNode): boolean {
  return rule.text('dimension') === 'coverage' || rule.list('tags').some(({ value }) => value === 'edge-case');
}
