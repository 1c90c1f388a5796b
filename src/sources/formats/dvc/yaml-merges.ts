import { isFloat } from './dvc-float.ts';
import { isRecord } from '../../../model/is-record.ts';

/** Carries out the merge keys (`<<`) of YAML 1.1, which DVC reads: what a mapping says itself stands before what it merges. */
export function withMerges(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMerges);
  if (!isRecord(value) || isFloat(value)) return value;
  const merged: Record<string, unknown> = {};
  const { '<<': sources, ...own } = value;
  // Of several merged mappings the first that has a key gives it.
  for (const source of [sources].flat().reverse()) {
    if (isRecord(source)) Object.assign(merged, withMerges(source));
  }
  for (const [key, item] of Object.entries(own)) merged[key] = withMerges(item);
  return merged;
}
