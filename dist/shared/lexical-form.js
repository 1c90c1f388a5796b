function isStructured(type) {
	return type === "object" || type === "array" || type === "map" || type === "vector";
}
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?`;
const CLOCK_WITH_OFFSET = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)`;
const LEXICAL_FORMS = {
	string: /^[^]*$/,
	integer: /^[+-]?\d+$/,
	number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
	boolean: /^(true|false|True|False|TRUE|FALSE)$/,
	date: new RegExp(`^${DAY}$`),
	timestamp: new RegExp(`^${DAY}[T ](${CLOCK}|${CLOCK_WITH_OFFSET})$`),
	time: new RegExp(`^${CLOCK}$`)
};
const LEXICAL_WORDS = {
	string: "text",
	integer: "a whole number, as `-12`",
	number: "a finite number, as `-1.5` or `2e-3`",
	boolean: "`true` or `false`",
	date: "a date, as `2026-01-31`",
	timestamp: "a moment, as `2026-01-31T23:59:00Z` or `2026-01-31 23:59:00.250`",
	time: "a time of day, as `23:59:00`"
};
const INTEGER_LIMIT = 2n ** 127n;
function isValueOf(type, text) {
	if (!LEXICAL_FORMS[type].test(text)) return false;
	switch (type) {
		case "integer": {
			const value = BigInt(text.replace("+", ""));
			return value < INTEGER_LIMIT && value >= -INTEGER_LIMIT;
		}
		case "number": return Number.isFinite(Number(text));
		case "date":
		case "timestamp": return isDay(text.slice(0, 10));
		default: return true;
	}
}
function isDay(text) {
	const [year, month, day] = text.split("-").map(Number);
	if (year === void 0 || month === void 0 || day === void 0) return false;
	if (month < 1 || month > 12 || day < 1) return false;
	return day <= ([
		31,
		year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1] ?? 0);
}

export { isStructured as n, isValueOf as r, LEXICAL_WORDS as t };