import { t as unknownWord } from "./unknown-word2.js";

function unknownFeature(name, features, groups = []) {
	const named = [...groups];
	const words = [...features.map(({ id }) => id), ...named];
	return unknownWord(name, words, named.length > 0 ? "a registered feature or group" : "a registered feature", words.length === 0 ? "no record is tracked here: `git add` yours first" : void 0);
}

export { unknownFeature as t };