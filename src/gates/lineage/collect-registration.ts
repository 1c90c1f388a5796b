import type { LineageRegistration } from '../../generated/formats.ts';
import type { CollectContext } from '../collect-context.ts';
import { boundedText } from '../name-list.ts';

/** What a feature's record says about it. */
export function collectRegistration({ feature }: CollectContext): LineageRegistration {
  return {
    keys: Object.keys(feature.record)
      .slice(0, 200)
      .map((key) => boundedText(key, 200)),
  };
}
