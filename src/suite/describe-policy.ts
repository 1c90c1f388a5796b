import type { EffectivePolicyDocument } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { effectivePolicy } from '../promotion/effective-policy.ts';
import { effectiveSeverity } from '../promotion/effective-severity.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import { gitIn } from '../sources/git.ts';
import { openRepository } from '../sources/open-repository.ts';
import { GATE_ENTRIES, GATES } from './gate-entries.ts';
import { CHECK_METAS } from './check-metas.ts';
import { loadConfiguration } from './load-configuration.ts';
import { locksOf, readFeatures } from './read-features.ts';

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
  const vocabulary = { gates: GATE_ENTRIES.map(({ gate }) => gate.id), checks: metas.map(({ id }) => id) };
  const configuration =
    repository &&
    (await loadConfiguration(
      git,
      repository,
      {},
      { ...question.config, workingDirectory: question.workingDirectory },
      vocabulary,
    ));
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
  const features = repository
    ? readFeatures(repository, policy.records, {
        stages: policy.stages,
        lockable: [...GATES.map(({ id }) => id), ...vocabulary.checks],
      })
    : [];
  const feature = features.find(({ id }) => id === question.feature);
  if (!feature) {
    const meant = didYouMean(
      question.feature,
      features.map(({ id }) => id),
    );
    throw new ConfigurationError({
      message: `\`${question.feature}\` is not a registered feature${meant ? `; did you mean \`${meant}\`?` : ''}`,
      remedy:
        features.length > 0
          ? `name one of ${features.map(({ id }) => id).join(', ')}`
          : 'there is none in this repository',
    });
  }
  return {
    ...header,
    feature: { id: feature.id, stage: feature.stage },
    checks: table([feature.stage], locksOf(feature)),
  };
}
