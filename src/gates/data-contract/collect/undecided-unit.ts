import type { DataContractUnit, Unread } from '../../../generated/formats.ts';
import type { ContractNode } from './contract-node.ts';
import { planContract } from './plan-contract.ts';
import type { ContractPlan } from './statement-plan.ts';

/** Many features may name the same contract. */
const plans = new WeakMap<ContractNode, ContractPlan>();

/** A unit without data: what the contract states, and why nothing of it was held against anything. */
export function undecidedUnit(unit: DataContractUnit, contract: ContractNode, unread: Unread): DataContractUnit {
  let plan = plans.get(contract);
  if (!plan) plans.set(contract, (plan = planContract(contract, undefined)));
  return {
    ...unit,
    ...(plan.version === undefined ? {} : { version: plan.version }),
    unread,
    objects: plan.objects.map(({ name, location, statements }) => ({
      name,
      location,
      statements: statements.map(({ statement }) => statement),
    })),
    notChecked: [...plan.notChecked],
  };
}
