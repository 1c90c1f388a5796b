import type { EffectivePolicyDocument } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { effectivePolicy } from '../promotion/effective-policy.ts';
import { effectiveSeverity } from '../promotion/effective-severity.ts';
import { gitIn } from '../sources/git.ts';
import { openRepository } from '../sources/open-repository.ts';
import { CHECK_METAS } from './check-metas.ts';
import { loadConfiguration } from './load-configuration.ts';
import { locksOf } from './read-features.ts';
import { readRegistered } from './read-registered.ts';
import { unknownFeature } from './unknown-feature.ts';

/** What the description is of. */
export interface PolicyQuestion {
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly config: { readonly path: string; readonly named: boolean };
  readonly feature?: string;
}

/** The effective severity of each check and where it comes from: at every stage, or for one feature at its own. @throws ConfigurationError */
export async function describePolicy(question: PolicyQuestion): Promise<EffectivePolicyDocument> {
  const git = gitIn(question.workingDirectory, question.environment, question.signal);
  const repository = await openRepository(git);
  const metas = [...CHECK_METAS.values()];
  const configuration =
    repository &&
    (await loadConfiguration(git, repository, {}, { ...question.config, workingDirectory: question.workingDirectory }));
  const policy = configuration?.judging.policy ?? effectivePolicy();
  const header: Omit<EffectivePolicyDocument, 'checks' | 'feature'> = {
    kind: 'promotion-gates/effective-policy',
    version: '1.0',
    source: configuration?.information.path ?? 'built-in',
    stages: [...policy.stages],
  };
  const table = (stages: readonly string[], locked: readonly string[]): EffectivePolicyDocument['checks'] =>
    metas.map((meta) => ({
      check: meta.id,
      severities: stages.map((stage) => ({
        stage,
        ...effectiveSeverity(meta, { policy, stage, locked, raised: false }),
      })),
    }));
  if (question.feature === undefined) return { ...header, checks: table(policy.stages, []) };
  const features = repository ? readRegistered(repository, policy) : [];
  const feature = features.find(({ id }) => id === question.feature);
  if (!feature) throw new ConfigurationError(unknownFeature(question.feature, features));
  return {
    ...header,
    feature: { id: feature.id, stage: feature.stage },
    checks: table([feature.stage], locksOf(feature)),
  };
}
