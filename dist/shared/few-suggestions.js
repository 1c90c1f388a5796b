import { t as didYouMean } from "./did-you-mean.js";

const LONGEST = 40;
const MOST_KNOWN = 300;
const MOST_TIMES = 100;
function fewSuggestions() {
	let times = 0;
	return (word, known) => {
		times += 1;
		if (times > MOST_TIMES || word.length > LONGEST) return void 0;
		const near = [];
		for (const candidate of known) {
			if (candidate.length <= LONGEST) near.push(candidate);
			if (near.length === MOST_KNOWN) break;
		}
		return didYouMean(word, near);
	};
}

export { fewSuggestions as t };