import type { Feature } from '../model/feature.ts';
import { unknownWord } from '../sources/unknown-word.ts';

/** What to say of a name that is no registered feature's, nor a group's. A record counts once git tracks it. */
export function unknownFeature(
  name: string,
  features: readonly Feature[],
  groups: Iterable<string> = [],
): { readonly message: string; readonly remedy: string } {
  const named = [...groups];
  const words = [...features.map(({ id }) => id), ...named];
  return unknownWord(
    name,
    words,
    named.length > 0 ? 'a registered feature or group' : 'a registered feature',
    words.length === 0 ? 'no record is tracked here: `git add` yours first' : undefined,
  );
}
