import { didYouMean } from './did-you-mean.ts';

/** Longer words are not compared: comparing takes the product of the lengths. */
const LONGEST = 40;
/** Among so many known words the one that was meant is looked for. */
const MOST_KNOWN = 300;
/** So many times; whoever has more mistakes mends them one after the other. */
const MOST_TIMES = 100;

/** `didYouMean` for words and vocabularies of strangers: it gives up where there are many mistakes, or long words, so that its time is bounded. */
export function fewSuggestions(): (word: string, known: Iterable<string>) => string | undefined {
  let times = 0;
  return (word, known) => {
    times += 1;
    if (times > MOST_TIMES || word.length > LONGEST) return undefined;
    const near: string[] = [];
    for (const candidate of known) {
      if (candidate.length <= LONGEST) near.push(candidate);
      if (near.length === MOST_KNOWN) break;
    }
    return didYouMean(word, near);
  };
}
