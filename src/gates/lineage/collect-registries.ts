import type { LineageRegistries } from '../../generated/formats.ts';
import type { CollectContext } from '../collect-context.ts';

/** What registries of other tools say about a feature; undefined where there is none. */
export function collectRegistries(_context: CollectContext): LineageRegistries | undefined {
  return undefined;
}
