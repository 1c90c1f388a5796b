import { t as didYouMean } from "./did-you-mean.js";

const MOST_LISTED = 20;
function unknownWord(word, words, what, listing) {
	const meant = didYouMean(word, words);
	const known = words.slice(0, MOST_LISTED).join(", ");
	const more = words.length > MOST_LISTED ? ` … (${words.length} in all)` : "";
	return {
		message: `\`${word}\` is not ${what}${meant ? `; did you mean \`${meant}\`?` : ""}`,
		remedy: listing ?? (words.length > 0 ? `name one of ${known}${more}` : "there is none")
	};
}

export { unknownWord as t };