import type { Problem } from '../model/problem.ts';
import { RETIRED } from '../promotion/stages.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import type { Document } from '../sources/document.ts';
import { unknownWord } from '../sources/unknown-word.ts';

/** What a record may be held against besides its schema. */
export interface RecordVocabulary {
  readonly stages: readonly string[];
  /** Gate ids and check ids, for locks. */
  readonly lockable: readonly string[];
  /** Patterns of contracts, which records may name by id. */
  readonly contracts?: readonly string[];
}

/** Words of a record that only the policy and the checks know. */
export function problemsOfWords(
  value: Readonly<Record<string, unknown>>,
  locate: Document['locate'],
  vocabulary: RecordVocabulary,
): readonly Problem[] {
  const problems: Problem[] = [];
  const { stage } = value;
  if (typeof stage === 'string' && stage !== '' && stage !== RETIRED && !vocabulary.stages.includes(stage)) {
    problems.push({
      ...unknownWord(stage, [...vocabulary.stages, RETIRED], 'a stage'),
      location: locate('stage'),
    });
  }
  const locks: readonly unknown[] = Array.isArray(value['locked']) ? value['locked'] : [];
  locks.forEach((lock, index) => {
    if (typeof lock !== 'string' || vocabulary.lockable.includes(lock)) return;
    const meant = didYouMean(lock, vocabulary.lockable);
    problems.push({
      message: `\`${lock}\` is neither a gate nor a check${meant ? `; did you mean \`${meant}\`?` : ''}`,
      remedy: 'lock a gate (`data-contract`) or a check (`reproducibility/seed-recorded`)',
      location: locate('locked', index),
    });
  });
  return problems;
}
