import { didYouMean } from './did-you-mean.ts';

/** Longer vocabularies are not told whole. */
const MOST_LISTED = 20;

/**
 * What to say of a word that is none of those there are: the one that was probably meant, and which there are.
 *
 * @param what the kind of word, with its article: `a stage of the policy`
 * @param listing where they are listed, for a long vocabulary: `` `promotion-gates policy` lists them ``
 */
export function unknownWord(
  word: string,
  words: readonly string[],
  what: string,
  listing?: string,
): { readonly message: string; readonly remedy: string } {
  const meant = didYouMean(word, words);
  const known = words.slice(0, MOST_LISTED).join(', ');
  const more = words.length > MOST_LISTED ? ` … (${words.length} in all)` : '';
  return {
    message: `\`${word}\` is not ${what}${meant ? `; did you mean \`${meant}\`?` : ''}`,
    remedy: listing ?? (words.length > 0 ? `name one of ${known}${more}` : 'there is none'),
  };
}
