function failedDocument(path, problems) {
	const location = problems[0].location ?? {
		path,
		line: 1
	};
	return {
		path,
		value: void 0,
		problems,
		locate: () => location,
		locateKey: () => location
	};
}

function shorten(text, most = 60) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

export { failedDocument as n, shorten as t };