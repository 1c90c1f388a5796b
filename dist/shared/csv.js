const SEPARATORS = {
	comma: 44,
	tab: 9
};
const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
function csvTable(path, text, separator = "comma") {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const location = {
		path,
		line: 1
	};
	const first = csvRecords(source, SEPARATORS[separator], void 0).next();
	if (first.done) return broken([{
		message: `\`${path}\` is empty`,
		remedy: "write a first line with the names of the columns",
		location
	}]);
	const header = first.value.cells;
	const problems = [];
	if (first.value.problem !== void 0) problems.push({
		message: `the header: ${first.value.problem}`,
		location
	});
	const other = header.length === 1 ? OTHERS.find(({ sign }) => header[0]?.includes(sign)) : void 0;
	if (other) problems.push({
		message: `the columns are separated by ${other.name}; expected ${separator}s`,
		remedy: `export it with ${separator}s`,
		location
	});
	if (header.some((name) => name.includes("\r"))) problems.push({
		message: "the lines end in a carriage return alone; expected a line feed",
		remedy: "save it with Unix line ends",
		location
	});
	const seen = /* @__PURE__ */ new Set();
	header.forEach((name, index) => {
		if (name.trim() === "") problems.push({
			message: `column ${index + 1} has no name`,
			remedy: "name every column",
			location
		});
		else if (seen.has(name)) problems.push({
			message: `two columns are named \`${short(name)}\``,
			remedy: "give every column a name of its own",
			location
		});
		seen.add(name);
	});
	if (problems.length > 0) return broken(problems);
	return {
		header,
		problems,
		rows: () => {
			const rows = csvRecords(source, SEPARATORS[separator], header.length);
			rows.next();
			return rows;
		}
	};
}
const OTHERS = [
	{
		sign: ";",
		name: "semicolons"
	},
	{
		sign: "	",
		name: "tabs"
	},
	{
		sign: ",",
		name: "commas"
	}
];
function broken(problems) {
	return {
		header: [],
		problems,
		rows: () => []
	};
}
function* csvRecords(source, separator, width) {
	let end = source.length;
	while (end > 0 && (source.charCodeAt(end - 1) === LINE_FEED || source.charCodeAt(end - 1) === CARRIAGE_RETURN)) end -= 1;
	let at = 0;
	let line = 1;
	while (at < end) {
		const began = line;
		const cells = [];
		let problem;
		let more = true;
		while (more) {
			if (source.charCodeAt(at) === QUOTE && at < end) {
				const cell = quotedCell(source, at, end);
				cells.push(cell.text);
				line += cell.lines;
				at = cell.next;
				if (!cell.closed) problem ??= `the quoted cell ${cells.length} is never closed`;
				else if (at < end && !isCellEnd(source, separator, at)) {
					problem ??= `text stands behind the closing quote of cell ${cells.length}; a quote inside a quoted cell is written twice`;
					at = plainEnd(source, separator, at, end).next;
				}
			} else {
				const cell = plainEnd(source, separator, at, end);
				cells.push(source.slice(at, cell.next));
				if (cell.stray) problem ??= `a quote stands in cell ${cells.length}, which does not begin with one; put the cell in quotes and write the quote twice`;
				at = cell.next;
			}
			more = at < end && source.charCodeAt(at) === separator;
			if (more) at += 1;
		}
		if (source.charCodeAt(at) === CARRIAGE_RETURN) at += 1;
		if (source.charCodeAt(at) === LINE_FEED) at += 1;
		line += 1;
		if (width !== void 0 && cells.length !== width) problem ??= ragged(cells, width);
		yield problem === void 0 ? {
			line: began,
			cells
		} : {
			line: began,
			cells,
			problem
		};
	}
}
function ragged(cells, width) {
	if (cells.length === 1 && cells[0] === "") return "the line is empty";
	return `${cells.length} ${cells.length === 1 ? "cell" : "cells"} where the header has ${width}`;
}
function quotedCell(source, start, end) {
	let text = "";
	let lines = 0;
	let from = start + 1;
	for (;;) {
		const quote = source.indexOf("\"", from);
		const closed = quote >= 0 && quote < end;
		const part = source.slice(from, closed ? quote : end);
		for (let at = part.indexOf("\n"); at >= 0; at = part.indexOf("\n", at + 1)) lines += 1;
		text += part;
		if (!closed) return {
			text,
			next: end,
			lines,
			closed
		};
		if (source.charCodeAt(quote + 1) !== QUOTE || quote + 1 >= end) return {
			text,
			next: quote + 1,
			lines,
			closed
		};
		text += "\"";
		from = quote + 2;
	}
}
function plainEnd(source, separator, start, end) {
	let stray = false;
	let at = start;
	for (; at < end && !isCellEnd(source, separator, at); at += 1) if (source.charCodeAt(at) === QUOTE) stray = true;
	return {
		next: at,
		stray
	};
}
function isCellEnd(source, separator, at) {
	const code = source.charCodeAt(at);
	return code === separator || code === LINE_FEED || code === CARRIAGE_RETURN && source.charCodeAt(at + 1) === LINE_FEED;
}
function short(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export { csvTable as t };