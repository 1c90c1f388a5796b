import type { ContractNode } from './contract-node.ts';

/** A quality rule, in words for messages and for its identity. */
export interface NamedRule {
  readonly node: ContractNode;
  /** Within its object or property: `nullValues q1`. */
  readonly label: string;
  /** Whether the rule itself says that it must not stop anybody. */
  readonly advisory: boolean;
  /** Whether it says what data must contain, as a case that is rare and must have been seen. */
  readonly edgeCase: boolean;
  readonly skip: (why: string) => void;
}
