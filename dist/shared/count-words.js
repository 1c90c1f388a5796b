function countWords(failing, of) {
	return `${grouped(failing)} of ${grouped(of)} ${plural(of, "row")} (${shareWords(failing, of)})`;
}
function shareWords(part, whole) {
	if (whole === 0) return "0 %";
	const percent = part / whole * 100;
	if (percent > 0 && percent < .01) return "< 0.01 %";
	if (percent < 100 && percent > 99.99) return "> 99.99 %";
	return `${Number(percent.toPrecision(percent >= 10 ? 3 : 2))} %`;
}
function grouped(value) {
	return Number.isInteger(value) ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",") : String(value);
}
function plural(of, noun) {
	return of === 1 ? noun : `${noun}s`;
}

export { shareWords as i, grouped as n, plural as r, countWords as t };