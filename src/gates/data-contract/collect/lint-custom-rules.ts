import type { Problem } from '../../../model/problem.ts';
import type { ContractNode } from './contract-node.ts';
import { planContract } from './plan-contract.ts';
import { ENGINE } from './plan-custom-rule.ts';

/** Custom rules that are meant for this program and that it cannot run: a slip in one of them takes the rule away without a sound. */
export function lintCustomRules(contract: ContractNode): readonly Problem[] {
  const places = new Set<string>();
  const note = (of: ContractNode): void => {
    for (const rule of of.list('quality'))
      if (rule.text('type') === 'custom' && rule.text('engine')?.toLowerCase() === ENGINE)
        places.add(JSON.stringify(rule.location));
    of.list('properties').forEach(note);
  };
  contract.list('schema').forEach(note);
  if (places.size === 0) return [];
  return planContract(contract, undefined)
    .notChecked.filter(({ location }) => places.has(JSON.stringify(location)))
    .map(({ statement, why, location }) => ({
      message: `${statement} cannot be run: ${why}`,
      remedy: 'see “Custom rules” in docs/data-contracts.md',
      ...(location ? { location } : {}),
    }));
}
