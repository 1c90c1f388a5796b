import { F as visibleText } from "./terminal.js";

const LONGEST = 80;
function mermaidText(text) {
	const seen = visibleText(text).replace(/\s+/g, " ").trim();
	const short = [...seen].length > LONGEST ? `${[...seen].slice(0, 79).join("")}…` : seen;
	if (short === "") return "…";
	return short.replaceAll(/[^\p{L}\p{N} ._/…-]/gu, byNumber).replace(/^(\d+)\./, (_, digits) => `${digits}#46;`).replace(/^-/, byNumber);
}
function byNumber(character) {
	return `#${character.codePointAt(0) ?? 63};`;
}

export { mermaidText as t };