import { i as shareWords, n as grouped, r as plural, t as countWords } from "./count-words.js";
import { f as codeSpan } from "./basics.js";

const HOLDS = {
	mustBe: (value, first) => value === first,
	mustNotBe: (value, first) => value !== first,
	mustBeGreaterThan: (value, first) => value > first,
	mustBeGreaterOrEqualTo: (value, first) => value >= first,
	mustBeLessThan: (value, first) => value < first,
	mustBeLessOrEqualTo: (value, first) => value <= first,
	mustBeBetween: (value, first, second) => value > first && value < second,
	mustNotBeBetween: (value, first, second) => value <= first || value >= second
};
function operatorHolds(operator, value, bounds) {
	return HOLDS[operator](value, bounds[0] ?? NaN, bounds[1] ?? NaN);
}
function limitHolds({ limit, range }, value) {
	const number = Number(value);
	if (Number.isNaN(number)) return false;
	if (limit) return operatorHolds(limit.operator, number, limit.values);
	return (range?.minimum ?? -Infinity) <= number && number <= (range?.maximum ?? Infinity);
}

const UNITS = [
	[86400, "day"],
	[3600, "hour"],
	[60, "minute"],
	[1, "second"]
];
function spanWords(seconds) {
	const [size, name] = UNITS.find(([unit]) => Math.abs(seconds) >= 2 * unit) ?? [1, "second"];
	const amount = Number((seconds / size).toPrecision(3));
	return `${amount} ${amount === 1 ? name : `${name}s`}`;
}

function decide(statement, data) {
	if (statement.reported) return decideReported(statement, statement.reported);
	if (!data) return void 0;
	if (statement.asks === "has-rows") return statement.limit ? decideLimit(statement, statement.limit, data.rows, void 0, data.rows) : void 0;
	if (statement.column) return decideColumn(statement, data);
	if (statement.absent !== void 0) return {
		outcome: "skipped",
		message: `${statement.says}: the data has no column ${codeSpan(statement.absent)}`
	};
	if (statement.undecided) {
		const { why, remedy } = statement.undecided;
		return {
			outcome: "unknown",
			message: `${statement.says}: ${why}`,
			expected: statement.says,
			observed: why,
			remedy
		};
	}
	if (statement.stored) return decideStored(statement, statement.stored);
	if (statement.measured) return decideMeasured(statement, statement.measured);
	if (statement.level) return decideLevel(statement, statement.level);
	const { counted } = statement;
	if (!counted) return void 0;
	if (data.rows === 0) return {
		outcome: "unknown",
		message: `${statement.says}: there is no row to tell by`
	};
	if (statement.limit) return decideLimit(statement, statement.limit, counted.failing, counted, data.rows);
	return decideNone(statement, counted);
}
function decideReported({ says: states, asks, limit }, reported) {
	const { tool, time, file, test, outcome, failing = 0, rows } = reported;
	const says = limit ? `${states} (allowed ${limitWords(limit)})` : states;
	const by = `says ${tool}${time === void 0 ? "" : ` on ${time.slice(0, 10)}`}`;
	const asked = rows === void 0 ? "" : ` on ${grouped(rows)} ${plural(rows, "row")}`;
	if (outcome === "passed" && rows === 0 && asks !== "has-rows" && asks !== "columns-present") return {
		outcome: "unknown",
		message: `${says}: there was no row to tell by, ${by} (\`${file}\`)`,
		expected: says,
		observed: "no row",
		remedy: "Run the test on data that has rows, and hand in its results."
	};
	if (outcome === "passed") return {
		outcome: "pass",
		message: `${says}: holds${asked}, ${by}`
	};
	if (outcome === "failed") {
		const many = failing === 0 ? "" : ` in ${rows === void 0 ? grouped(failing) : countWords(failing, rows)}`;
		return {
			outcome: "fail",
			message: `${says}: does not hold${many}, ${by} (${codeSpan(test)} in ${codeSpan(file)})`,
			expected: says,
			observed: `it does not hold${many}`,
			...failing === 0 ? {} : { size: failing }
		};
	}
	const why = outcome === "skipped" ? "was skipped" : "could not be run";
	return {
		outcome: "unknown",
		message: `${says}: ${codeSpan(test)} of ${tool} ${why} (${codeSpan(file)})`,
		expected: says,
		observed: `a test that ${why}`,
		remedy: "Run the test again where the data is, and hand in its results."
	};
}
function decideStored({ says }, { types, allowed }) {
	const wrong = types.first.filter((type) => !allowed.first.includes(type));
	if (types.total === 0) return {
		outcome: "unknown",
		message: `${says}: the files do not say`
	};
	if (wrong.length === 0) return {
		outcome: "pass",
		message: says
	};
	const observed = `stored as ${wrong.slice(0, 5).join(", ")}`;
	return {
		outcome: "fail",
		message: `${says}: it is ${observed}`,
		expected: says,
		observed,
		size: wrong.length
	};
}
function decideMeasured(statement, measured) {
	const { says, limit, range } = statement;
	const { value } = measured;
	if (value === null || value === void 0 && measured.holds === void 0) return {
		outcome: "unknown",
		message: `${says}: it gives nothing that could be compared`,
		expected: says,
		observed: "no value",
		remedy: "See whether there are rows to compute it of, or write it so that it gives a number for none (`coalesce`)."
	};
	const holds = value === void 0 ? measured.holds === true : limitHolds(statement, value);
	const bounds = [...range?.minimum === void 0 ? [] : [`at least ${grouped(range.minimum)}`], ...range?.maximum === void 0 ? [] : [`at most ${grouped(range.maximum)}`]];
	const hidden = value === void 0;
	const truth = typeof value === "boolean";
	const words = (bound) => truth && (bound === 0 || bound === 1) ? String(bound === 1) : grouped(bound);
	const wanted = limit ? OPERATOR_WORDS[limit.operator](limit.values.map(words)) : bounds.join(" and ");
	const between = limit?.operator === "mustBeBetween" && typeof value === "number" && limit.values.includes(value);
	const observed = hidden ? `${holds ? "a value as wanted" : "another value"}, not shown` : truth ? String(value) : grouped(value);
	return {
		outcome: holds ? "pass" : "fail",
		message: `${says}: ${observed}${hidden ? " (it may be of a column that is classified, or not declared)" : ""}, allowed ${wanted}${between ? " without these two" : ""}`,
		...holds ? {} : {
			expected: `${says}: ${wanted}`,
			observed
		},
		...between ? { remedy: BOUNDS_THEMSELVES } : {}
	};
}
const BOUNDS_THEMSELVES = "Write two rules, with mustBeGreaterOrEqualTo and mustBeLessOrEqualTo, if the bounds themselves are to be allowed.";
function decideLevel({ says }, { seconds, allowed, ages = false, masked = false }) {
	if (ages && seconds !== null && seconds < -86400) return {
		outcome: "unknown",
		message: `${says}: it lies in the future${masked ? "" : `, ${spanWords(-seconds)} from now`}, so it does not tell how old the data is`,
		expected: says,
		observed: "a moment in the future",
		remedy: "Mend the moment where the data is made, or see whether it is meant in another time zone."
	};
	if (seconds === null) return {
		outcome: "unknown",
		message: `${says}: there are no moments to tell by`,
		expected: says,
		observed: "nothing to measure"
	};
	const span = spanWords(seconds);
	const exact = seconds > allowed && span === spanWords(allowed) ? `more than ${span}` : span;
	const observed = masked ? seconds <= allowed ? "within it" : "beyond it" : exact;
	return seconds <= allowed ? {
		outcome: "pass",
		message: `${says}: ${observed}`
	} : {
		outcome: "fail",
		message: `${says}: ${observed}`,
		expected: says,
		observed,
		...masked ? {} : { size: Math.round(seconds) }
	};
}
function decideNone(statement, counted) {
	const { of, failing, otherType = 0 } = counted;
	if (failing > 0 && failing <= Number(((1 - (statement.mostly ?? 1)) * of).toPrecision(12))) return {
		outcome: "pass",
		message: `${statement.says}: not in ${countWords(failing, of)}, which is allowed`
	};
	if (failing > 0) {
		const rows = examples(counted);
		const repeats = statement.asks === "values-unique";
		const observed = repeats ? `${countWords(failing, of)} repeat an earlier one` : `not in ${countWords(failing, of)}`;
		return {
			outcome: "fail",
			message: `${statement.says}: ${observed}${inFiles(counted)}${storedAs(statement, counted)}${rows === "" ? "" : `, ${repeats ? "as" : "first in"} ${rows}`}`,
			size: failing,
			expected: statement.says,
			observed
		};
	}
	if (of === 0) {
		if (otherType > 0) return {
			outcome: "unknown",
			message: `${statement.says}: none of ${grouped(otherType)} values is of the declared type, so none can be held to it`,
			expected: statement.says,
			observed: "no value of the declared type",
			remedy: "Write the values as the declared type where the data is made; then they can be held to it."
		};
		return {
			outcome: "skipped",
			message: `${statement.says}: the data has no value for it`
		};
	}
	const left = otherType > 0 ? ` that are of the declared type; ${grouped(otherType)} ${otherType === 1 ? "is" : "are"} not` : "";
	return {
		outcome: "pass",
		message: `${statement.says}: holds for ${grouped(of)} ${left === "" ? plural(of, "value") : `values${left}`}`
	};
}
function inFiles({ filesFailing, inFiles: files = [] }) {
	const [first] = files;
	if (filesFailing === void 0 || !first) return "";
	return filesFailing === 1 ? `, all in ${codeSpan(first.path)}` : `, in ${grouped(filesFailing)} files (most in ${codeSpan(files.reduce((most, file) => file.failing > most.failing ? file : most).path)})`;
}
function storedAs({ asks }, { failing, of, stored }) {
	return asks === "types-hold" && stored !== void 0 && failing === of ? ` (it is stored as ${stored})` : "";
}
function decideLimit(statement, limit, seen, counted, rows) {
	const { operator, unit } = limit;
	const percent = unit === "percent";
	const value = percent ? seen * 100 : seen;
	const values = percent ? limit.values.map((bound) => Number((bound * rows).toPrecision(12))) : limit.values;
	const wanted = limitWords(limit);
	const observed = percent || counted && seen > 0 && rows > 0 ? `${grouped(seen)} of ${grouped(rows)} (${shareWords(seen, rows)})` : grouped(seen);
	if (operatorHolds(operator, value, values)) return {
		outcome: "pass",
		message: `${statement.says}: ${observed}, allowed ${wanted}`
	};
	const where = counted && counted.failing > 0 ? examples(counted) : "";
	const onBound = operator === "mustBeBetween" && values.includes(value);
	return {
		outcome: "fail",
		message: `${statement.says}: ${observed}, allowed ${wanted}${onBound ? " without these two" : ""}${where === "" ? "" : `; first in ${where}`}`,
		size: statement.asks === "has-rows" ? distance(operator, seen, values) : seen,
		expected: `${statement.says}: ${wanted}`,
		observed,
		...onBound ? { remedy: BOUNDS_THEMSELVES } : {}
	};
}
function decideColumn(statement, data) {
	const { needed, found, missingIn, near } = statement.column ?? {
		needed: false,
		found: false,
		missingIn: {
			total: 0,
			first: []
		}
	};
	if (!data.columnsKnown) return {
		outcome: "unknown",
		message: `${statement.says}: there is no row to tell by`
	};
	if (found && missingIn.total === 0) return {
		outcome: "pass",
		message: statement.says
	};
	const files = missingIn.first.slice(0, 3).map((path) => codeSpan(path)).join(", ") + (missingIn.total > 3 ? ` and ${missingIn.total - 3} more` : "");
	if (!needed) return {
		outcome: "pass",
		message: `${statement.says}: optional, and not in ${files}`
	};
	return {
		outcome: "fail",
		message: `${statement.says}: not in ${files}${near === void 0 ? "" : `, which has ${codeSpan(near)} (names are compared exactly)`}`,
		size: missingIn.total,
		expected: statement.says,
		observed: `not in ${files}`,
		...near === void 0 ? {} : { remedy: `rename the column ${codeSpan(near)} in the data, or the property in the contract` }
	};
}
function limitWords({ operator, values, unit }) {
	return OPERATOR_WORDS[operator](values.map((bound) => unit === "percent" ? `${bound} %` : grouped(bound)));
}
const OPERATOR_WORDS = {
	mustBe: ([value]) => `exactly ${value ?? ""}`,
	mustNotBe: ([value]) => `anything but ${value ?? ""}`,
	mustBeGreaterThan: ([value]) => `more than ${value ?? ""}`,
	mustBeGreaterOrEqualTo: ([value]) => `at least ${value ?? ""}`,
	mustBeLessThan: ([value]) => `less than ${value ?? ""}`,
	mustBeLessOrEqualTo: ([value]) => `at most ${value ?? ""}`,
	mustBeBetween: ([low, high]) => `between ${low ?? ""} and ${high ?? ""}`,
	mustNotBeBetween: ([low, high]) => `at most ${low ?? ""} or at least ${high ?? ""}`
};
function distance(operator, rows, values) {
	return operator === "mustNotBe" ? 1 : Math.min(...values.map((value) => Math.abs(rows - value)));
}
function examples({ examples: rows, masked = false }) {
	const several = new Set(rows.map(({ path }) => path)).size > 1;
	const words = rows.flatMap(({ path, row, value, key = [] }) => {
		if (row === void 0) return [];
		const known = key.map((part) => `${part.name} ${part.value === null ? "▒▒▒" : quoted(part.value)}`);
		const inside = [...value === void 0 ? masked ? ["▒▒▒"] : [] : [quoted(value)], ...known.length === 0 ? [] : [`at ${known.join(", ")}`]];
		return [`row ${grouped(row)}${several ? ` of ${path}` : ""}${inside.length === 0 ? "" : ` (${inside.join(" ")})`}`];
	});
	if (words.length === 0) return "";
	return `${words.join(", ")}${several ? "" : ` of ${rows[0]?.path ?? ""}`}${masked ? " (values are classified or may be personal, and not shown)" : ""}`;
}
function quoted(value) {
	return value === "" ? "empty text" : codeSpan(value);
}

export { limitHolds as n, decide as t };