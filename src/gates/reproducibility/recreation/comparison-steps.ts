import type { RecreationStep } from '../../../generated/formats.ts';
import { outputsOf, placedStages } from '../collect-pipelines.ts';
import { resultsOf } from '../collect-results.ts';
import { liesIn } from '../../../sources/lies-in.ts';
import { quotedPath } from './quoted-path.ts';
import type { RecreationQuestion } from './recreation-question.ts';
import { recreationStep } from './recreation-step.ts';

/**
 * How what was made is held against what was there: by its experiments, which read results that git holds; and where DVC holds them,
 * by the digests in its lock, which running the stage writes anew.
 */
export function comparisonSteps({
  feature,
  pipelines,
  repository,
}: Pick<RecreationQuestion, 'feature' | 'pipelines' | 'repository'>): readonly RecreationStep[] {
  const elsewhere = resultsOf(feature, repository).results.filter(({ path }) => !repository.has(path));
  const without = new Set(elsewhere.map(({ experiment }) => experiment));
  const locks = pipelines.flatMap(({ pipeline }) =>
    'unreadable' in pipeline.locked ||
    !placedStages(pipeline).some((stage) =>
      outputsOf(stage).some((out) => elsewhere.some(({ path }) => liesIn(path, out))),
    )
      ? []
      : [pipeline.lockPath],
  );
  return [
    ...feature.experiments
      .filter((path) => !without.has(path))
      .map((path) => recreationStep('compare', `npx promotion-gates experiment ${quotedPath(path)}`, path)),
    ...locks.map((path) => recreationStep('compare', `git diff --exit-code -- ${quotedPath(path)}`, path)),
  ];
}
