import { dataContractGate } from '../gates/data-contract/gate.ts';
import { experimentGate } from '../gates/experiment/gate.ts';
import { governance } from '../gates/governance/gate.ts';
import { lineageGate } from '../gates/lineage/gate.ts';
import { reproducibilityGate } from '../gates/reproducibility/gate.ts';
import { testsGate } from '../gates/tests/gate.ts';
import type { AnyGate } from '../model/gate.ts';

/** All gates with all their checks, in the order reports show them, the rules around the evidence last. */
export const GATES: readonly AnyGate[] = [
  dataContractGate,
  experimentGate,
  reproducibilityGate,
  testsGate,
  lineageGate,
  governance,
];
