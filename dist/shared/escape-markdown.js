import { f as codeSpan, p as messageParts } from "./basics.js";
import { F as visibleText } from "./terminal.js";

const ZERO_WIDTH = "​";
function escapeMarkdown(text) {
	return messageParts(oneLine(text)).map((part) => part.code ? markdownCode(part.text) : escapeText(part.text)).join("").trim().replace(/^[-+:]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function markdownCode(text) {
	const line = oneLine(text);
	if (line === "") return "";
	return codeSpan(line.replaceAll("|", "│"));
}
function markdownFence(text, language = "text") {
	const fence = "`".repeat(Math.max(2, longestRun(text)) + 1);
	return `${fence}${language}\n${visibleText(text).replace(/\n+$/, "")}\n${fence}`;
}
function escapeHtml(text) {
	const html = (part) => withoutReferences(part).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return messageParts(oneLine(text)).map((part) => part.code ? `<code>${html(part.text)}</code>` : html(part.text)).join("");
}
function markdownLink(markdown, address) {
	const line = oneLine(address);
	return /^https?:\/\//.test(line) ? `[${markdown}](<${encodeURI(line)}>)` : markdown;
}
function escapeText(text) {
	return withoutReferences(text).replace(/[\\`*_[\]<>|~&$^=#]/g, "\\$&");
}
function withoutReferences(text) {
	return text.replaceAll("@", `@${ZERO_WIDTH}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH}`).replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH}`).replace(/:(?=\/\/)|(?<!\d):(?=[\w+-]+(?::|$))/g, `:${ZERO_WIDTH}`).replace(/(www)(?=\.)/gi, `$1${ZERO_WIDTH}`).replace(/(mailto|xmpp)(?=:)/gi, `$1${ZERO_WIDTH}`);
}
function oneLine(text) {
	return visibleText(text).replace(/\s+/g, " ").trim();
}
function longestRun(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	return longest;
}

export { markdownLink as a, markdownFence as i, escapeMarkdown as n, markdownCode as r, escapeHtml as t };