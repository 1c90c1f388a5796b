import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import { GOVERNANCE } from '../promotion/effective-severity.ts';
import type { Repository } from '../sources/repository.ts';
import { patternsOf } from './patterns-of.ts';
import { readFeatures } from './read-features.ts';
import { VOCABULARY } from './vocabulary.ts';

/** The features that a repository registers, where the policy looks for records and in its words. */
export function readRegistered(repository: Repository, policy: EffectivePolicy): readonly Feature[] {
  return readFeatures(repository, policy.records, {
    stages: policy.stages,
    lockable: [...VOCABULARY.gates, GOVERNANCE, ...VOCABULARY.checks],
    contracts: patternsOf(policy, 'data-contract', 'contracts'),
  });
}
