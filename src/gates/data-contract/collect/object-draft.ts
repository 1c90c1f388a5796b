import type { ContractNode } from './contract-node.ts';
import type { PlanBuilder } from './plan-builder.ts';
import type { PlannedProperty } from './statement-plan.ts';

/** An object of a contract while it is planned. */
export interface ObjectDraft {
  readonly node: ContractNode;
  readonly plan: PlanBuilder;
  /** With the fields inside of them. */
  readonly properties: readonly PlannedProperty[];
}
