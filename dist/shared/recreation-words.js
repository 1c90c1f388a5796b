import { t as columnsOf } from "./terminal-pen.js";
import { t as visibleText } from "./visible-text.js";
import { t as grouped } from "./grouped.js";
import { t as nameSome } from "./name-some.js";

function rounded$1(number) {
	return String(Number(number.toPrecision(3)));
}

const FEW = 8;
function comparisonWords({ contract, server, object, before, after, columns, more, notCompared }, most) {
	const which = `${object} of ${contract}${server === void 0 ? "" : ` (${server})`}`;
	if (!before || !after) return {
		title: `${which}: not compared`,
		lines: [],
		more: notCompared ?? "there is nothing to compare"
	};
	const lines = columns.map((column) => ({
		name: column.name,
		before: share$1(column.before, before.rows),
		after: share$1(column.after, after.rows)
	}));
	const changed = lines.filter((line) => line.before !== line.after);
	const shown = (columns.length + more <= FEW ? lines : changed).slice(0, most);
	const hidden = changed.length - Math.min(changed.length, most);
	const same = lines.length - changed.length;
	const left = [
		...hidden > 0 ? [`${grouped(hidden)} more ${hidden === 1 ? "column" : "columns"} changed`] : [],
		...shown.length < lines.length && same > 0 ? [`the share is the same in ${grouped(same)} ${same === 1 ? "column" : "columns"}`] : [],
		...more > 0 ? [`${grouped(more)} more columns were not compared`] : []
	];
	return {
		title: `${which}: ${rowsWords(before.rows, after.rows)}`,
		lines: shown,
		more: left.join("; ")
	};
}
function rowsWords(before, after) {
	const change = before === 0 || before === after ? "" : ` (${signed((after - before) / before * 100)} %)`;
	return `${grouped(before)} → ${grouped(after)} rows${change}`;
}
function signed(percent) {
	return percent > 0 ? `+${rounded$1(percent)}` : `−${rounded$1(-percent)}`;
}
function share$1(part, rows) {
	if (part === null) return "no such column";
	if (rows === 0) return "–";
	const percent = part / rows * 100;
	if (percent > 0 && percent < .01) return "< 0.01 %";
	if (percent < 100 && percent > 99.99) return "> 99.99 %";
	return `${rounded$1(percent)} %`;
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
		...low !== null && low === high ? [] : [`├ ┤ ${rounded$1(confidence * 100)} % interval ${ends}`]
	].map((part) => part.replaceAll(" ", NO_BREAK)).join("   ");
}
function statisticWords(number, { relative, scale, of }) {
	const text = rounded$1(relative === true || scale === "points" ? number * 100 : number).replaceAll("-", "−");
	return `${number > 0 && of !== "value" ? "+" : ""}${text}${relative === true ? " %" : scale === "points" ? " pt" : ""}`;
}

function effectWords({ measure, value }) {
	const number = `${value > 0 ? "+" : ""}${rounded(value)}`;
	switch (measure) {
		case "hedges-g":
		case "cohen-d-paired": return `${number} sd`;
		case "rank-biserial": return `larger in ${share((1 + value) / 2)}`;
		case "cohen-g": return `larger in ${share(.5 + value)}`;
		case "odds-ratio": return `odds × ${rounded(value)}`;
		default: return `h ${number}`;
	}
}
function effectLegend(measures) {
	const meanings = [...LEGEND$1].filter(([, of]) => of.some((measure) => measures.has(measure)));
	return meanings.length === 0 ? "" : `size: ${meanings.map(([words]) => words).join("; ")}`;
}
const LEGEND$1 = [
	["the difference in standard deviations (sd) of the units", ["hedges-g"]],
	["the mean difference in standard deviations (sd) of the pairs' differences", ["cohen-d-paired"]],
	["how often the candidate is the larger one, of all that were ranked", ["rank-biserial"]],
	["how often the candidate is the larger one, of pairs that differ", ["cohen-g"]],
	["the candidate's odds over the baseline's", ["odds-ratio"]],
	["Cohen's h of two shares", ["cohen-h"]]
];
function share(part) {
	return `${Number((100 * part).toFixed(0))} %`;
}
function rounded(value) {
	return (Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)))).replaceAll("-", "−");
}

const MARKS = {
	pass: "✓",
	fail: "✗",
	unknown: "?",
	skipped: "–"
};
const LONGEST_NAME = 40;
function statisticsRow(finding) {
	const { statistics, outcome } = finding;
	const { n, baseline, candidate, requiredN, pValue, adjustedPValue } = statistics;
	const p = adjustedPValue ?? pValue;
	const units = n.baseline === n.candidate || n.baseline === 0 ? grouped(n.candidate) : `${grouped(n.baseline)} and ${grouped(n.candidate)}`;
	return {
		mark: MARKS[outcome],
		metric: nameOf(finding.statistics),
		baseline: baseline === void 0 ? "" : plain(baseline),
		candidate: candidate === void 0 ? "" : plain(candidate),
		difference: differenceOf(statistics),
		p: p === void 0 ? "" : `${probability(p)}${adjustedPValue === void 0 ? "" : "*"}`,
		n: requiredN === void 0 ? units : `${units} (needs ${grouped(requiredN)})`,
		size: statistics.effect === void 0 ? "" : effectWords(statistics.effect),
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
function clippedTo(text, columns) {
	let clipped = text;
	while (columnsOf(clipped) > columns) clipped = `${[...clipped.replace(/…$/u, "")].slice(0, -1).join("")}…`;
	return clipped;
}
function plain(number) {
	return String(Number(number.toPrecision(3))).replaceAll("-", "−");
}
function probability(p) {
	return p < 1e-4 ? "<0.0001" : String(Number(p.toPrecision(2)));
}

const WORST = [
	"fail",
	"unknown",
	"pass",
	"skipped"
];
const LONGEST_BAR = 36;
const SHORTEST_BAR = 12;
const MOST_METHODS = 6;
function statisticsTable(findings, room) {
	const measured = findings.filter((finding) => finding.statistics?.metric !== void 0);
	if (measured.length === 0) return void 0;
	const shown = measured.toSorted((one, other) => WORST.indexOf(one.outcome) - WORST.indexOf(other.outcome)).slice(0, room.most);
	const rows = shown.map(statisticsRow);
	const table = lined(rows, room.width) ?? stacked(rows, room.width);
	const bars = barsOf(shown, room.width);
	return [
		...table.lines,
		...measured.length > shown.length ? [`… and ${measured.length - shown.length} more in the report`] : [],
		...bars.length > 0 ? ["", ...bars] : [],
		...notesOf(shown, table.sized).flatMap((note) => flowed(note.split(" "), " ", room.width))
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
const P_LEGEND = "p: of the true difference being the limit, not of its being 0";
const COLUMNS = [
	"mark",
	"metric",
	"baseline",
	"candidate",
	"difference",
	"p",
	"n",
	"size",
	"required"
];
const RIGHT = /* @__PURE__ */ new Set([
	"baseline",
	"candidate",
	"p"
]);
const HEADER = {
	mark: "",
	metric: "",
	baseline: "baseline",
	candidate: "candidate",
	difference: "difference, interval",
	p: "p",
	n: "n",
	size: "size",
	required: "required"
};
function lined(rows, width) {
	const filled = COLUMNS.filter((column) => rows.some((row) => row[column] !== ""));
	for (const columns of [filled, filled.filter((column) => column !== "size")]) {
		const lines = aligned([HEADER, ...rows], columns);
		if (lines.every((line) => columnsOf(line) <= width)) return {
			lines,
			sized: columns.includes("size")
		};
	}
}
function stacked(rows, width) {
	const told = [HEADER, ...rows].map((row) => ({
		mark: row.mark === "" ? " " : row.mark,
		above: [
			row === HEADER ? "metric" : row.metric,
			row.baseline === "" ? row.candidate : `${row.baseline} → ${row.candidate}`,
			row.required
		],
		below: [
			row.difference,
			row.p === "" || row === HEADER ? row.p : `p ${row.p}`,
			row === HEADER ? row.n : `n ${row.n}`,
			row.size
		]
	}));
	const above = columnLines(told.map((row) => row.above), width - INDENT);
	const below = columnLines(told.map((row) => row.below), width - INDENT);
	return {
		lines: told.flatMap(({ mark }, index) => [...(above[index] ?? []).map((line, at) => `${at === 0 ? mark : " "}  ${line}`), ...(below[index] ?? []).map((line) => `   ${line}`)]).map((line) => clippedTo(line, width)),
		sized: true
	};
}
function columnLines(table, width) {
	const rows = table.map((row) => row.filter((_, column) => table.some((other, at) => at > 0 && other[column] !== "")));
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ""))));
	const lines = rows.map((row) => row.map((part, column) => padded(part, widths[column] ?? 0)).join(GAP).trimEnd());
	return lines.every((line) => columnsOf(line) <= width) ? lines.map((line) => [line]) : rows.map((row) => flowed(row.filter((part) => part !== ""), GAP, width));
}
const INDENT = 3;
const GAP = "   ";
function flowed(parts, gap, width) {
	const lines = [];
	for (const part of parts) {
		const last = lines.at(-1);
		if (last !== void 0 && columnsOf(last) + gap.length + columnsOf(part) <= width) lines.splice(-1, 1, last + gap + part);
		else lines.push(last === void 0 ? part : `    ${part}`);
	}
	return lines;
}
function notesOf(shown, sized) {
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
	const measures = new Set(compared.flatMap(({ statistics: { effect } }) => effect ? [effect.measure] : []));
	const legend = sized ? effectLegend(measures) : "";
	return [
		...by.slice(0, MOST_METHODS),
		...compared.some(({ statistics }) => statistics.pValue !== void 0) ? [P_LEGEND] : [],
		...corrected ? [`* corrected for several goals (${correction}); it decides. The intervals are not corrected${guardrails ? ", and guardrails are not" : ""}.`] : [],
		...legend === "" ? [] : [legend]
	];
}
function aligned(rows, columns) {
	const widths = columns.map((column) => Math.max(...rows.map((row) => columnsOf(row[column]))));
	return rows.map((row) => columns.map((column, index) => padded(row[column], widths[index] ?? 0, RIGHT.has(column))).join("  ").trimEnd());
}
function padded(text, width, right = false) {
	const space = " ".repeat(Math.max(0, width - columnsOf(text)));
	return right ? space + text : text + space;
}

function recreationTitle({ seconds }) {
	if (seconds === void 0) return "Make these numbers again";
	const minutes = Math.round(seconds / 60);
	return `Make these numbers again (the recorded runs took ${minutes < 1 ? "less than a minute" : minutes === 1 ? "a minute" : `${grouped(minutes)} minutes`})`;
}
function missingWords({ missing }) {
	return missing.length === 0 ? "" : `Not recorded: ${missing.join("; ")}.`;
}

export { intervalLegend as a, intervalBar as i, recreationTitle as n, comparisonWords as o, statisticsTable as r, missingWords as t };