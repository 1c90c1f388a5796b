import type { FeatureRecord } from '../generated/formats.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { Feature } from '../model/feature.ts';
import type { AnyGate } from '../model/gate.ts';
import type { CollectContext } from '../gates/collect-context.ts';
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

/** A gate with its collector: the one place where the two meet. Both are loaded when they are needed: a run of one gate loads no other. */
export interface GateEntry {
  readonly id: string;
  readonly gate: () => Promise<AnyGate>;
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
    id: 'data-contract',
    gate: async () => (await import('../gates/data-contract/gate.ts')).dataContractGate,
    keys: ['contracts', 'evaluation', 'evidence'],
    subjectsOf: async () => (await import('../gates/data-contract/subjects-of.ts')).subjectsOf,
    collect: async () => (await import('../gates/data-contract/collect.ts')).collect,
    validator: async () => (await import('../generated/validators/evidence-data-contract.js')).evidenceDataContract,
  },
  {
    id: 'experiment',
    gate: async () => (await import('../gates/experiment/gate.ts')).experimentGate,
    keys: ['experiments', 'evidence'],
    subjectsOf: async () => (await import('../gates/experiment/collect.ts')).subjectsOf,
    collect: async () => (await import('../gates/experiment/collect.ts')).collect,
    validator: async () => (await import('../generated/validators/evidence-experiment.js')).evidenceExperiment,
  },
  {
    id: 'reproducibility',
    gate: async () => (await import('../gates/reproducibility/gate.ts')).reproducibilityGate,
    keys: ['code', 'data', 'pipelines', 'deterministic', 'packages', 'runs', 'experiments', 'evidence'],
    subjectsOf: async () => (await import('../gates/reproducibility/collect.ts')).subjectsOf,
    collect: async () => (await import('../gates/reproducibility/collect.ts')).collect,
    validator: async () =>
      (await import('../generated/validators/evidence-reproducibility.js')).evidenceReproducibility,
  },
  {
    id: 'tests',
    gate: async () => (await import('../gates/tests/gate.ts')).testsGate,
    keys: ['tests', 'code', 'runs', 'evidence'],
    subjectsOf: async () => (await import('../gates/tests/subjects-of.ts')).subjectsOf,
    collect: async () => (await import('../gates/tests/collect.ts')).collect,
    validator: async () => (await import('../generated/validators/evidence-tests.js')).evidenceTests,
  },
  {
    id: 'lineage',
    gate: async () => (await import('../gates/lineage/gate.ts')).lineageGate,
    keys: ['lineage', 'evidence'],
    subjectsOf: async () => (await import('../gates/lineage/subjects-of.ts')).subjectsOf,
    collect: async () => (await import('../gates/lineage/collect.ts')).collect,
    validator: async () => (await import('../generated/validators/evidence-lineage.js')).evidenceLineage,
  },
];
