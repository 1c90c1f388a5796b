const PLAIN = /^[\n\t -~]*$/;
function visibleText(text) {
	if (PLAIN.test(text)) return text;
	return text.replaceAll("\r\n", "\n").replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{E0000}-\u{E0FFF}]/gu, "�");
}

export { visibleText as t };