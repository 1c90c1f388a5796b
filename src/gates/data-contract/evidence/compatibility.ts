import type { ContractChange } from '../../../generated/formats.ts';

/** A step of a semantic version, the largest first. */
export const STEPS = ['major', 'minor', 'patch', 'none'] as const;

/** By how much a version moves, or has to. */
export type Step = (typeof STEPS)[number];

/** Whose view decides: readers of the data, writers of it (and data that is there already), or both. */
export type Compatibility = 'consumer' | 'producer' | 'full';

type ByView = Readonly<Record<'consumer' | 'producer', Step>>;

/**
 * What each kind of change asks of the version. The two views are opposite: whoever reads the data loses by a guarantee that is
 * dropped, whoever writes it by one that is added.
 */
const NEEDED: Readonly<Record<ContractChange['kind'], ByView>> = {
  'identity-changed': { consumer: 'major', producer: 'major' },
  'object-removed': { consumer: 'major', producer: 'major' },
  'deprecated-object-removed': { consumer: 'minor', producer: 'minor' },
  'object-added': { consumer: 'minor', producer: 'minor' },
  'object-moved': { consumer: 'major', producer: 'major' },
  'property-removed': { consumer: 'major', producer: 'minor' },
  'deprecated-property-removed': { consumer: 'minor', producer: 'minor' },
  'property-renamed': { consumer: 'major', producer: 'major' },
  'property-added': { consumer: 'minor', producer: 'minor' },
  'required-property-added': { consumer: 'minor', producer: 'major' },
  'type-changed': { consumer: 'major', producer: 'major' },
  'type-widened': { consumer: 'major', producer: 'minor' },
  'type-removed': { consumer: 'major', producer: 'minor' },
  'type-added': { consumer: 'minor', producer: 'major' },
  'physical-type-changed': { consumer: 'minor', producer: 'minor' },
  'form-changed': { consumer: 'major', producer: 'major' },
  'guarantee-dropped': { consumer: 'major', producer: 'minor' },
  'guarantee-added': { consumer: 'minor', producer: 'major' },
  'key-changed': { consumer: 'major', producer: 'major' },
  'pattern-changed': { consumer: 'major', producer: 'major' },
  'value-added': { consumer: 'major', producer: 'minor' },
  'value-removed': { consumer: 'minor', producer: 'major' },
  'rule-loosened': { consumer: 'minor', producer: 'patch' },
  'rule-tightened': { consumer: 'minor', producer: 'major' },
  'rule-changed': { consumer: 'minor', producer: 'minor' },
  'service-level-loosened': { consumer: 'major', producer: 'minor' },
  'service-level-tightened': { consumer: 'minor', producer: 'major' },
  'classification-raised': { consumer: 'major', producer: 'minor' },
  'classification-lowered': { consumer: 'minor', producer: 'minor' },
  'server-added': { consumer: 'minor', producer: 'minor' },
  'server-changed': { consumer: 'major', producer: 'major' },
  'sandbox-changed': { consumer: 'patch', producer: 'patch' },
  ended: { consumer: 'major', producer: 'minor' },
  deprecated: { consumer: 'minor', producer: 'patch' },
  'documentation-changed': { consumer: 'patch', producer: 'patch' },
};

/** What a change asks of the version, in one view or for both. */
export function stepNeeded({ kind }: Pick<ContractChange, 'kind'>, compatibility: Compatibility): Step {
  const { consumer, producer } = NEEDED[kind];
  return compatibility === 'full' ? larger(consumer, producer) : NEEDED[kind][compatibility];
}

/** What several changes ask together: the largest of their steps. */
export function largestStep(changes: readonly Pick<ContractChange, 'kind'>[], compatibility: Compatibility): Step {
  return changes.map((change) => stepNeeded(change, compatibility)).reduce(larger, 'none');
}

/** Kinds by which a contract promises less to those who read the data. */
const LOOSER: ReadonlySet<ContractChange['kind']> = new Set([
  'property-removed',
  'deprecated-property-removed',
  'object-removed',
  'deprecated-object-removed',
  'type-widened',
  'type-removed',
  'guarantee-dropped',
  'key-changed',
  'pattern-changed',
  'value-added',
  'rule-loosened',
  'rule-changed',
  'service-level-loosened',
] satisfies ContractChange['kind'][]);

/** Whether a change may make data pass that did not pass before. */
export function promisesLess({ kind }: Pick<ContractChange, 'kind'>): boolean {
  return LOOSER.has(kind);
}

function larger(left: Step, right: Step): Step {
  return STEPS.indexOf(left) <= STEPS.indexOf(right) ? left : right;
}
