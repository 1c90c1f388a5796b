import type { FeatureRecord } from '../generated/formats.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { Feature } from '../model/feature.ts';
import type { AnyGate } from '../model/gate.ts';
import type { CollectContext } from '../gates/collect-context.ts';
import { dataContractGate } from '../gates/data-contract/gate.ts';
import { experimentGate } from '../gates/experiment/gate.ts';
import { governance } from '../gates/governance/gate.ts';
import { lineageGate } from '../gates/lineage/gate.ts';
import { reproducibilityGate } from '../gates/reproducibility/gate.ts';
import { testsGate } from '../gates/tests/gate.ts';
import type { Repository } from '../sources/repository.ts';
import type { Validator } from '../sources/validator.ts';

/**
 * Paths that a gate would look at for a feature, without reading data. Documents whose text is of no interest need not be parsed for theirs;
 * options are those of the feature's stage.
 */
export type SubjectsOf = (
  feature: Feature,
  repository: Repository,
  interesting?: (text: string) => boolean,
  option?: (name: string) => unknown,
) => readonly string[];

/** Brings what there is of one feature into evidence. */
export type Collect = (context: CollectContext) => Promise<readonly EvidenceUnit[]>;

/** A gate with its collector: the one place where the two meet. What reads is most of a gate's code, and is loaded when it is needed. */
export interface GateEntry {
  readonly gate: AnyGate;
  /** Keys of a record that say where the gate's evidence is. */
  readonly keys: readonly (keyof FeatureRecord)[];
  readonly subjectsOf: () => Promise<SubjectsOf>;
  readonly collect: () => Promise<Collect>;
  /** For evidence that was made elsewhere; loaded when there is some. */
  readonly validator: () => Promise<Validator>;
}

/** Every gate that collects evidence, in the order reports show them. */
export const GATE_ENTRIES: readonly GateEntry[] = [
  {
    gate: dataContractGate,
    keys: ['contracts', 'evaluation', 'evidence'],
    subjectsOf: async () => (await import('../gates/data-contract/subjects-of.ts')).subjectsOf,
    collect: async () => (await import('../gates/data-contract/collect.ts')).collect,
    validator: async () => (await import('../generated/validators/evidence-data-contract.js')).evidenceDataContract,
  },
  {
    gate: experimentGate,
    keys: ['experiments', 'evidence'],
    subjectsOf: async () => (await import('../gates/experiment/collect.ts')).subjectsOf,
    collect: async () => (await import('../gates/experiment/collect.ts')).collect,
    validator: async () => (await import('../generated/validators/evidence-experiment.js')).evidenceExperiment,
  },
  {
    gate: reproducibilityGate,
    keys: ['code', 'data', 'pipelines', 'deterministic', 'packages', 'runs', 'experiments', 'evidence'],
    subjectsOf: async () => (await import('../gates/reproducibility/collect.ts')).subjectsOf,
    collect: async () => (await import('../gates/reproducibility/collect.ts')).collect,
    validator: async () =>
      (await import('../generated/validators/evidence-reproducibility.js')).evidenceReproducibility,
  },
  {
    gate: testsGate,
    keys: ['tests', 'code', 'runs', 'evidence'],
    subjectsOf: async () => (await import('../gates/tests/subjects-of.ts')).subjectsOf,
    collect: async () => (await import('../gates/tests/collect.ts')).collect,
    validator: async () => (await import('../generated/validators/evidence-tests.js')).evidenceTests,
  },
  {
    gate: lineageGate,
    keys: ['lineage', 'evidence'],
    subjectsOf: async () => (await import('../gates/lineage/subjects-of.ts')).subjectsOf,
    collect: async () => (await import('../gates/lineage/collect.ts')).collect,
    validator: async () => (await import('../generated/validators/evidence-lineage.js')).evidenceLineage,
  },
];

/** All gates, the rules around the evidence included. */
export const GATES: readonly AnyGate[] = [...GATE_ENTRIES.map(({ gate }) => gate), governance];
