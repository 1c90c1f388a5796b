import { t as nameSome } from "./name-some.js";
import { T as grouped } from "./wording.js";
import { t as columnsOf } from "./terminal-pen.js";
import { t as visibleText } from "./visible-text.js";

function rounded(number) {
	return String(Number(number.toPrecision(3)));
}

function intervalBar(statistics, width = 40) {
	const { estimate, interval, limit, upper, direction } = statistics;
	if (limit === void 0 || direction === void 0 && upper === void 0) return void 0;
	const [low = null, high = null] = interval;
	const limits = [limit, ...upper === void 0 ? [] : [upper]];
	const zero = statistics.of === "value" ? [] : [0];
	const points = [
		...zero,
		estimate,
		...limits,
		low,
		high
	].filter((point) => point !== null);
	const from = Math.min(...points);
	const span = Math.max(...points) - from;
	if (!Number.isFinite(span) || span === 0) return void 0;
	const at = (point) => Math.round((point - from) / span * (width - 1));
	const start = low === null ? 0 : at(low);
	const end = high === null ? width - 1 : at(high);
	const cells = Array.from({ length: width }, (_, index) => index >= start && index <= end ? "─" : "·");
	for (const point of zero) cells[at(point)] = "0";
	if (low !== null) cells[start] = "├";
	if (high !== null) cells[end] = "┤";
	for (const point of limits) cells[at(point)] = "┃";
	cells[at(estimate)] = "●";
	const [left, right] = direction === void 0 ? ["less", "more"] : direction === "increase" ? ["worse", "better"] : ["better", "worse"];
	return `${left} ◂ ${cells.join("")} ▸ ${right}`;
}
const NO_BREAK = "\xA0";
function intervalLegend(statistics) {
	const { estimate, interval, limit, upper, confidence, of } = statistics;
	const value = (number) => statisticWords(number, statistics);
	const [low = null, high = null] = interval;
	const ends = `${low === null ? "open" : value(low)} to ${high === null ? "open" : value(high)}`;
	return [
		...of === "value" ? [] : ["0 no change"],
		...limit === void 0 ? [] : [`┃ limit ${value(limit)}${upper === void 0 ? "" : ` and ${value(upper)}`}`],
		`● estimate ${value(estimate)}`,
		`├ ┤ ${rounded(confidence * 100)} % interval ${ends}`
	].map((part) => part.replaceAll(" ", NO_BREAK)).join("   ");
}
function statisticWords(number, { relative, scale, of }) {
	const text = rounded(relative === true || scale === "points" ? number * 100 : number).replaceAll("-", "−");
	return `${number > 0 && of !== "value" ? "+" : ""}${text}${relative === true ? " %" : scale === "points" ? " pt" : ""}`;
}

const MARKS = {
	pass: "✓",
	fail: "✗",
	unknown: "?",
	skipped: "–"
};
const WORST = [
	"fail",
	"unknown",
	"pass",
	"skipped"
];
const LONGEST_NAME = 40;
const LONGEST_BAR = 36;
const SHORTEST_BAR = 12;
const SPARED = [
	"p",
	"n",
	"required",
	"baseline",
	"candidate"
];
const MOST_METHODS = 6;
function statisticsTable(findings, room) {
	const measured = findings.filter((finding) => finding.statistics?.metric !== void 0);
	if (measured.length === 0) return void 0;
	const shown = measured.toSorted((one, other) => WORST.indexOf(one.outcome) - WORST.indexOf(other.outcome)).slice(0, room.most);
	const table = fitted([HEADER, ...shown.map(rowOf)], room.width);
	const bars = barsOf(shown, room.width);
	const notes = notesOf(shown, / p(?: |$)/.test(table[0] ?? ""));
	return [
		...table,
		...measured.length > shown.length ? [`… and ${measured.length - shown.length} more in the report`] : [],
		...bars.length > 0 ? ["", ...bars] : [],
		...notes
	].join("\n");
}
function barsOf(shown, width) {
	const named = shown.map((finding) => ({
		finding,
		name: nameOf(finding.statistics)
	}));
	const widest = Math.max(...named.map(({ name }) => columnsOf(name)));
	const room = Math.min(LONGEST_BAR, width - widest - 2 - SIDES);
	if (room < SHORTEST_BAR) return [];
	const drawn = named.flatMap(({ finding: { statistics }, name }) => {
		const bar = statistics.of === "value" ? void 0 : intervalBar(statistics, room);
		return bar === void 0 ? [] : [{
			name,
			bar
		}];
	});
	if (drawn.length === 0) return [];
	const axis = Math.max(...drawn.map(({ bar }) => bar.indexOf(" ◂ ")));
	return [...drawn.map(({ name, bar }) => `${padded(name, widest)}  ${" ".repeat(axis - bar.indexOf(" ◂ "))}${bar}`), LEGEND.length > width ? LEGEND.replaceAll("   ", " ") : LEGEND];
}
const SIDES = 18;
const LEGEND = "0 no change   ┃ limit   ● estimate   ├ ┤ interval";
const COLUMNS = [
	"",
	"metric",
	"baseline",
	"candidate",
	"difference",
	"p",
	"n",
	"required"
];
const HEADER = {
	"": "",
	metric: "",
	baseline: "baseline",
	candidate: "candidate",
	difference: "difference, interval",
	p: "p",
	n: "n",
	required: "required"
};
function rowOf(finding) {
	const { statistics, outcome } = finding;
	const { n, baseline, candidate, requiredN, pValue, adjustedPValue } = statistics;
	const p = adjustedPValue ?? pValue;
	const units = n.baseline === n.candidate || n.baseline === 0 ? grouped(n.candidate) : `${grouped(n.baseline)} and ${grouped(n.candidate)}`;
	return {
		"": MARKS[outcome],
		metric: nameOf(finding.statistics),
		baseline: baseline === void 0 ? "" : plain(baseline),
		candidate: candidate === void 0 ? "" : plain(candidate),
		difference: differenceOf(statistics),
		p: p === void 0 ? "" : `${probability(p)}${adjustedPValue === void 0 ? "" : "*"}`,
		n: requiredN === void 0 ? units : `${units} (needs ${grouped(requiredN)})`,
		required: requiredOf(finding)
	};
}
function nameOf({ metric = "", segment, without }) {
	const of = segment === void 0 ? "" : ` in ${segment}`;
	const beside = without === void 0 ? "" : `, with ${without}`;
	return clippedTo(visibleText(`${metric}${of}${beside}`).replace(/\s+/g, " "), LONGEST_NAME);
}
function differenceOf(statistics) {
	const [low = null, high = null] = statistics.interval;
	const bare = {
		...statistics,
		relative: false,
		scale: "absolute"
	};
	const factor = statistics.relative === true || statistics.scale === "points" ? 100 : 1;
	const words = (end) => end === null ? "open" : statisticWords(end * factor, bare);
	const interval = low === high ? "" : `[${words(low)} … ${words(high)}]`;
	if (statistics.of === "value") return interval;
	const unit = statistics.relative === true ? "%" : statistics.scale === "points" ? "pt" : "";
	return [
		words(statistics.estimate),
		interval,
		unit
	].filter(Boolean).join(" ");
}
function requiredOf({ expected, statistics: { limit, upper, metric = "" }, statistics }) {
	if (expected !== void 0) {
		const words = visibleText(expected).replace(/\s+/g, " ").replace(/, as a whole interval$/, "");
		return words.startsWith(metric) ? words.slice(metric.length).replace(/^ (?:in|with) `[^`]*`/, "").trim() : words;
	}
	if (limit === void 0) return "";
	return upper === void 0 ? statisticWords(limit, statistics) : `${statisticWords(limit, statistics)} to ${statisticWords(upper, statistics)}`;
}
function notesOf(shown, pIsShown) {
	const compared = shown.filter(({ statistics }) => statistics.of !== "value");
	const methods = /* @__PURE__ */ new Map();
	for (const { statistics } of compared) {
		const metrics = methods.get(statistics.method) ?? /* @__PURE__ */ new Set();
		methods.set(statistics.method, metrics.add(nameOf({ metric: statistics.metric ?? "" })));
	}
	const by = [...methods].map(([method, metrics]) => `${visibleText(method)}: ${nameSome([...metrics])}`);
	const corrected = compared.find(({ statistics }) => statistics.adjustedPValue !== void 0);
	const guardrails = compared.some(({ statistics }) => statistics.role === "guardrail");
	const correction = corrected?.statistics.correction ?? "";
	const decidedBy = pIsShown ? `* corrected for several goals (${correction}); it decides` : `Goals are decided by p, corrected for being several (${correction})`;
	return [...by.slice(0, MOST_METHODS), ...corrected ? [`${decidedBy}. The intervals are not corrected${guardrails ? ", and guardrails are not" : ""}.`] : []];
}
function fitted(rows, width) {
	let columns = COLUMNS;
	for (const spared of ["", ...SPARED]) {
		columns = spared === "" ? columns : columns.filter((column) => column !== spared);
		const lines = aligned(rows, columns);
		if (lines.every((line) => columnsOf(line) <= width)) return lines;
	}
	const longest = Math.max(...aligned(rows, columns).map(columnsOf));
	const names = Math.max(...rows.map(({ metric }) => columnsOf(metric)));
	const most = Math.max(SHORTEST_NAME, names - (longest - width));
	return aligned(rows.map((row) => ({
		...row,
		metric: clippedTo(row.metric, most)
	})), columns);
}
function clippedTo(text, columns) {
	let clipped = text;
	while (columnsOf(clipped) > columns) clipped = `${[...clipped.replace(/…$/u, "")].slice(0, -1).join("")}…`;
	return clipped;
}
const SHORTEST_NAME = 4;
function aligned(rows, columns) {
	const widths = columns.map((column) => Math.max(...rows.map((row) => columnsOf(row[column]))));
	return rows.map((row) => columns.map((column, index) => padded(row[column], widths[index] ?? 0, RIGHT.has(column))).join("  ").trimEnd());
}
const RIGHT = /* @__PURE__ */ new Set([
	"baseline",
	"candidate",
	"p"
]);
function padded(text, width, right = false) {
	const space = " ".repeat(Math.max(0, width - columnsOf(text)));
	return right ? space + text : text + space;
}
function plain(number) {
	return String(Number(number.toPrecision(3))).replaceAll("-", "−");
}
function probability(p) {
	return p < 1e-4 ? "<0.0001" : String(Number(p.toPrecision(2)));
}

function recreationTitle({ seconds }) {
	if (seconds === void 0) return "Make these numbers again";
	const minutes = Math.round(seconds / 60);
	return `Make these numbers again (the recorded runs took ${minutes < 1 ? "less than a minute" : minutes === 1 ? "a minute" : `${grouped(minutes)} minutes`})`;
}
function missingWords({ missing }) {
	return missing.length === 0 ? "" : `Not recorded: ${missing.join("; ")}.`;
}

export { intervalLegend as a, intervalBar as i, recreationTitle as n, statisticsTable as r, missingWords as t };