import type { CodeComparison, NameList } from '../generated/formats.ts';
import { nameSome } from './name-some.ts';

/** Which files of code are other here than where a run recorded them, in words; undefined where none are. */
export function codeDifferences(code: CodeComparison): string | undefined {
  const parts = [
    describe(code.different, 'differs', 'differ'),
    describe(code.added, 'is new', 'are new'),
    describe(code.gone, 'is gone', 'are gone'),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** Paths of all files in which a comparison found a difference, as far as evidence carries their names. */
export function differingFiles(code: CodeComparison): readonly string[] {
  return [...code.different.first, ...code.added.first, ...code.gone.first, ...code.uncheckable.first];
}

function describe(list: NameList, one: string, several: string): string | undefined {
  if (list.total === 0) return undefined;
  const names = list.first.map((name) => `\`${name}\``);
  return `${nameSome(names, list.total)} ${list.total === 1 ? one : several}`;
}
