import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import { mergeEvidence, type MergedUnit } from '../promotion/merge-evidence.ts';
import type { ScopedFeature } from '../promotion/scope.ts';
import type { LoadedGate } from './load-gates.ts';
import type { JudgingContext } from './judging-context.ts';

/** A gate with everything there is to evaluate of one feature. */
export interface GatheredEvidence {
  readonly entry: LoadedGate;
  readonly units: readonly MergedUnit[];
}

/** Collects the evidence of one feature, gate by gate, and puts what was made elsewhere beside it. */
export async function gatherEvidence(
  scoped: ScopedFeature,
  feature: Feature,
  policy: EffectivePolicy,
  context: JudgingContext,
): Promise<readonly GatheredEvidence[]> {
  return Promise.all(
    context.entries.map(async (entry) => {
      const local = await context.collected(entry, feature, scoped.stage);
      const paths = new Set(
        context.carried.flatMap(({ report }) =>
          report.gate === entry.gate.id
            ? report.features.flatMap((part) =>
                part.feature === feature.id
                  ? part.units.flatMap((unit) => unit.subjects.flatMap((subject) => subject.path ?? []))
                  : [],
              )
            : [],
        ),
      );
      const blobs = new Map(
        await Promise.all([...paths].map(async (path) => [path, await context.repository.blob(path)] as const)),
      );
      const units = mergeEvidence(local, context.carried, {
        gate: entry.gate.id,
        feature: feature.id,
        least: policy.leastOrigin(scoped.stage),
        blobAt: (path) => blobs.get(path),
      });
      return { entry, units };
    }),
  );
}
