const NARROWEST = 30;
function terminalPen(columns, colours) {
	const width = Math.max(NARROWEST, columns);
	const paint = (code) => (text) => colours && text !== "" ? text.replace(/^(\s*)([^]*)$/, `$1\u001B[${code}m$2\u001B[0m`) : text;
	return {
		bold: paint(1),
		dim: paint(2),
		red: paint(31),
		yellow: paint(33),
		green: paint(32),
		wrap: (text, indent) => wrap(text, width, indent),
		width
	};
}
function wrap(text, width, indent) {
	const [lead = ""] = /^ */.exec(text) ?? [];
	if (columnsOf(text) <= width && !text.endsWith(" ")) return text;
	const lines = [];
	let line = lead;
	let length = lead.length;
	for (const [, gap = "", word = ""] of text.slice(lead.length).matchAll(/( *)([^ ]+)/g)) {
		const size = columnsOf(word);
		if (length + gap.length + size > width && length > indent) {
			lines.push(line);
			line = " ".repeat(indent) + word;
			length = indent + size;
		} else {
			line += gap + word;
			length += gap.length + size;
		}
	}
	lines.push(line);
	return lines.join("\n");
}
const COLOUR = /\u001B\[\d+m/g;
const PLAIN = /^[ -~]*$/;
const MARK = /\p{Mark}/u;
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
function columnsOf(text) {
	if (PLAIN.test(text)) return text.length;
	const visible = text.replace(COLOUR, "");
	const unusual = visible.replace(/[ -~]+/g, "");
	let columns = visible.length - unusual.length;
	for (const character of unusual) columns += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return columns;
}

export { terminalPen as n, columnsOf as t };