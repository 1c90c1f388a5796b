import picomatch from 'picomatch';
import { prometheusNames } from '../gates/lineage/collect/prometheus-names.ts';
import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import { LIMITS } from '../sources/document.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { patternsOf } from './patterns-of.ts';

/** Of more changed files of rules nothing is asked. */
const MOST_FILES = 1000;

/**
 * Changed files of alerts by the feature of whose metrics they speak no more: the record says what it said, and yet the change took away what
 * would have told that something is wrong. By the text alone; the gate reads the rules.
 */
export async function lostAlerts(
  features: readonly Feature[],
  repository: Repository,
  policy: EffectivePolicy,
  { changed, mergeBase }: Comparison,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lost = new Map<string, readonly string[]>();
  const asking = features.filter(({ record }) => (record.telemetry ?? []).length > 0);
  if (!changed || !mergeBase || asking.length === 0) return lost;
  const matches = picomatch([...patternsOf(policy, 'lineage', 'alerts')]);
  const paths = [...changed].filter((path) => matches(path)).sort();
  const before = await mergeBase.texts(paths.slice(0, MOST_FILES));
  for (const { id, record } of asking) {
    const names = [
      ...new Set(
        (record.telemetry ?? []).flatMap((signal) => [
          ...prometheusNames(typeof signal === 'string' ? { name: signal } : signal),
        ]),
      ),
    ];
    const speaksOf = (text: unknown): boolean => typeof text === 'string' && names.some((name) => text.includes(name));
    const own = paths.filter(
      (path) =>
        speaksOf(before.get(path)) && !(repository.has(path) && speaksOf(repository.text(path, LIMITS.evidence))),
    );
    if (own.length > 0) lost.set(id, own);
  }
  return lost;
}
