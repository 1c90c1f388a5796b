const LONGEST_NAME = 500;
const MOST_NAMES = 100;
function nameList(names) {
	return {
		total: names.length,
		first: names.slice(0, MOST_NAMES).map((name) => boundedText(name, LONGEST_NAME))
	};
}
function boundedText(text, most) {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

export { nameList as n, boundedText as t };