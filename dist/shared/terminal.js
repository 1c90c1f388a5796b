import { v as nameSome, y as grouped } from "./basics.js";

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
const PLAIN$1 = /^[ -~]*$/;
const MARK = /\p{Mark}/u;
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
function columnsOf(text) {
	if (PLAIN$1.test(text)) return text.length;
	const visible = text.replace(COLOUR, "");
	const unusual = visible.replace(/[ -~]+/g, "");
	let columns = visible.length - unusual.length;
	for (const character of unusual) columns += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return columns;
}

const PLAIN = /^[\n\t -~]*$/;
function visibleText(text) {
	if (PLAIN.test(text)) return text;
	return text.replaceAll("\r\n", "\n").replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{E0000}-\u{E0FFF}]/gu, "�");
}

function nameOnLine(name) {
	return visibleText(name).replaceAll(/\s+/g, " ");
}

function headline(report) {
	const { features, verdict } = report;
	if (isLookAround(report)) return "Promotion Gates looked around. Nothing is gated yet.";
	if (verdict === "nothing-to-judge") return "Nothing to judge: no feature is touched";
	const suffix = report.enforced.value || report.ready ? "" : " (reported, not enforced)";
	const answering = features.filter((feature) => feature.because !== "depends" || feature.blocksThisRun);
	const [only] = answering;
	return `${answering.length === 1 && only ? oneFeature(only, report) : severalFeatures(report)}${suffix}`;
}
function isLookAround(report) {
	return report.features.length === 1 && report.features[0]?.record === void 0 && report.features[0]?.because === "every-feature";
}
function oneFeature(feature, report) {
	const name = `\`${feature.id}\``;
	const { fix, unknown } = openCounts(feature);
	const raised = feature.raisedFrom !== void 0;
	if (feature.because === "removed") return feature.blocksThisRun ? `${name} may not just vanish` : `${name} is gone, and may be`;
	if (!feature.blocksThisRun) {
		if (!report.ready) return `${name}: the verdict is open, because something outside the features is missing`;
		if (feature.verdict !== "ready") return `${name}: nothing new against it; what is already on the base branch stays to be mended`;
		return raised ? `${name} is ready for ${feature.stage}` : `${name} is ready at ${feature.stage}`;
	}
	const what = [fix > 0 ? `${counted(fix, "thing")} to fix` : "", unknown === 0 ? "" : fix > 0 ? `${unknown} that cannot be told` : `${counted(unknown, "thing")} cannot be told`].filter(Boolean).join(", ");
	return raised ? `${name} cannot go to ${feature.stage} yet: ${what}` : `${name} is not ready at ${feature.stage}: ${what}`;
}
function severalFeatures({ features, ready }) {
	const total = grouped(features.length);
	const blocking = features.filter((feature) => feature.blocksThisRun);
	if (blocking.length > 0) {
		const blocked = blocking.filter(({ verdict }) => verdict === "blocked").length;
		const undecided = blocking.length - blocked;
		return `${total} features judged: ${[blocked > 0 ? `${blocked} blocked` : "", undecided > 0 ? `${undecided} undecided` : ""].filter(Boolean).join(", ")}`;
	}
	if (!ready) return "Not ready: something outside the features is missing";
	const earlier = features.filter(({ verdict }) => verdict !== "ready").length;
	if (earlier === 0) return features.length === 0 ? "Ready: there is no feature to judge" : `All ${total} features judged are ready for their stages`;
	return `${total} features judged: nothing new against them; what is already on the base branch stays to be mended in ${earlier}`;
}
function openCounts(feature) {
	const open = blockingFindings(feature);
	const fix = open.filter((finding) => finding.outcome === "fail").length;
	return {
		fix,
		unknown: open.length - fix
	};
}
const AUDIENCES = {
	"data-scientist": "for the data scientist",
	engineer: "for the engineer",
	operator: "for operations"
};
function blockingFindings(feature) {
	const open = toldOnce(feature.findings.filter((finding) => finding.severity === "block" && finding.standing === "open" && isBad(finding)));
	const audiences = Object.keys(AUDIENCES);
	const rank = (finding) => audiences.indexOf(finding.for) * 2 + (finding.outcome === "unknown" ? 1 : 0);
	return open.sort((left, right) => rank(left) - rank(right));
}
function lesserFindings(feature) {
	const lesser = toldOnce(feature.findings.filter((finding) => finding.standing === "open" && isBad(finding))).filter(({ severity }) => severity !== "block");
	return [...lesser.filter((finding) => finding.severity === "warning"), ...lesser.filter((finding) => finding.severity === "note")];
}
function earlierFindings(feature) {
	return toldOnce(feature.findings.filter((finding) => isBad(finding) && finding.standing === "already-on-main"));
}
function waitingFor(feature, root) {
	return feature.findings.filter((finding) => isBad(finding) && finding.standing === root.standing && finding.follows && isRoot(finding, root)).length;
}
function waitingWords(feature, root) {
	const count = waitingFor(feature, root);
	return count === 0 ? "" : `${counted(count, "more answer")} ${count === 1 ? "waits" : "wait"} for this`;
}
function toldOnce(findings) {
	return findings.filter((finding) => !finding.follows || !findings.some((other) => isRoot(finding, other)));
}
function isRoot({ follows }, { check, fingerprint }) {
	return follows?.check === check && follows.fingerprint === fingerprint;
}
function failuresFirst(findings) {
	return [...findings.filter(({ outcome }) => outcome !== "unknown"), ...findings.filter(({ outcome }) => outcome === "unknown")];
}
function isBad(finding) {
	return finding.outcome === "fail" || finding.outcome === "unknown";
}
function isUnchecked({ check, outcome }) {
	return outcome === "skipped" && check.endsWith("/statements-checked");
}
function stagePath(feature) {
	if (feature.raisedFrom !== void 0) return feature.raisedFrom === "" ? `new, at ${feature.stage}` : `${feature.raisedFrom} → ${feature.stage}`;
	if (feature.because === "removed") return `${feature.loweredFrom ?? feature.stage} → no record`;
	if (feature.loweredFrom !== void 0) return `${feature.loweredFrom} → ${feature.stage}`;
	return feature.stage;
}
function policyWords(report) {
	const { source, path } = report.policy;
	if (source === "built-in") return "Judged by the built-in policy";
	const policy = path === void 0 ? "the policy" : `\`${path}\``;
	if (source === "given") return `Judged by ${policy}`;
	if (source === "head") return `Judged by ${policy} of this checkout`;
	return `Judged by ${policy} on ${report.base?.name === void 0 ? "the base branch" : `\`${report.base.name}\``}`;
}
function notEnforcedWords({ enforced }) {
	if (enforced.value) return void 0;
	return enforced.because === void 0 ? "not enforced" : `not enforced: ${enforced.because}`;
}
function waiverTitle({ state }) {
	return {
		"in-force": "Accepted for now",
		unused: "Accepted for now",
		ended: "No longer accepted",
		"not-merged": "Asked to be accepted"
	}[state];
}
function waiverWords({ state, until, daysLeft, approvedBy }) {
	const who = approvedBy === void 0 ? "" : `, merged in ${approvedBy}`;
	if (state === "ended") return `ended on ${until}${who}`;
	if (state === "not-merged") return `until ${until}; it comes with this pull request, so it does nothing yet`;
	return `${counted(daysLeft, "day")} left, until ${until}${who}`;
}
function debtWords({ knownDebt: { total, seen, mended } }) {
	if (total === 0) return void 0;
	const left = `Known debt: ${seen} of ${counted(total, "finding")} ${seen === 1 ? "is" : "are"} still there, counted and not blocking.`;
	if (mended.length === 0) return left;
	const [are, them] = mended.length === 1 ? ["is", "it"] : ["are", "them"];
	return `${left} ${counted(mended.length, "entry", "entries")} ${are} mended: run \`npx promotion-gates baseline\` to take ${them} out.`;
}
function unclaimedWords({ unclaimed = [] }) {
	if (unclaimed.length === 0) return void 0;
	const some = unclaimed.slice(0, 5).map((path) => `\`${path}\``);
	const more = unclaimed.length > some.length ? ` and ${counted(unclaimed.length - some.length, "more file")}` : "";
	return `No feature record names ${some.join(", ")}${more}: nothing judges ${unclaimed.length === 1 ? "it" : "them"} yet.`;
}
function notJudgedWords({ notJudged, features }) {
	if (notJudged === 0) return void 0;
	return `${counted(notJudged, features.length > 0 ? "other registered feature" : "registered feature")} ${notJudged === 1 ? "is not touched and was" : "are not touched and were"} not judged.`;
}
function discoveredWords({ discovered }) {
	const found = discovered.map(({ kind, count }) => kind.includes(".") ? `${count} × \`${kind}\`` : counted(count, kind));
	return `Found ${found.length > 0 ? found.join(", ") : "nothing it knows by name among the files that git tracks"}. No feature is registered, so nothing blocks.`;
}
function comparedWords({ message, expected, observed }) {
	if (says(message, expected) && says(message, observed)) return "";
	return [expected === void 0 ? "" : `expected ${expected}`, observed === void 0 ? "" : `seen ${observed}`].filter(Boolean).join("; ");
}
function says(message, text) {
	if (text === void 0 || text === "") return true;
	return text.split(": ").every((part) => {
		const at = message.indexOf(part);
		return part !== "" && at !== -1 && !/[\p{L}\p{N}_.,-]$/u.test(message.slice(0, at)) && !/^[.,]?[\p{L}\p{N}_-]/u.test(message.slice(at + part.length));
	});
}
function counted(count, one, many = `${one}s`) {
	return `${grouped(count)} ${count === 1 ? one : many}`;
}
function gateTitle(gate) {
	return gate.replaceAll("-", " ");
}
function sentence(text) {
	const trimmed = text.trim();
	if (trimmed === "") return "";
	const capital = /^[a-z]+[\s,.:;]/.test(trimmed) ? `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}` : trimmed;
	return /[.!?…:]$/.test(capital) ? capital : `${capital}.`;
}
function clipped(text, most = 300) {
	return text.length > most ? `${beginning(text, most - 1)}…` : text;
}
function dayOf(time) {
	return beginning(time, 10);
}
function minuteOf(time) {
	return `${beginning(time, 16).replace("T", " ")} UTC`;
}
function beginning(text, length) {
	return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
function firstOf(all) {
	const findings = toldOnce(all);
	const [first] = findings;
	if (!first) return "";
	return `${clipped(first.message)}${findings.length > 1 ? ` (and ${findings.length - 1} more)` : ""}`;
}

const MOST_DATASETS = 20;
function renderLineageImpact({ subject, features, datasets }, { colours, width }) {
	const pen = terminalPen(width, colours);
	const known = [...subject.datasets.length > 0 ? [counted(subject.datasets.length, "data set")] : [], ...subject.jobs.length > 0 ? [counted(subject.jobs.length, "job")] : []];
	const inLineage = known.length === 0 ? "No lineage speaks of it." : `It is ${known.join(" and ")} of the lineage.`;
	const shown = datasets.slice(0, MOST_DATASETS);
	const more = datasets.length - shown.length;
	return [
		pen.bold(pen.wrap(`${counted(features.length, "feature")} ${features.length === 1 ? "depends" : "depend"} on ${nameOnLine(subject.asked)}`, 2)),
		pen.wrap(inLineage, 2),
		...features.flatMap((feature) => ["", ...aboutFeature(feature).map((line, place) => place === 0 ? pen.bold(pen.wrap(line, 4)) : pen.wrap(line, 6))]),
		...shown.length === 0 ? [] : ["", pen.bold("Data downstream")],
		...shown.map((dataset) => pen.wrap(`  ${nameOnLine(dataset)}`, 4)),
		...more > 0 ? [`  and ${more.toLocaleString("en-US")} more`] : [],
		""
	].join("\n");
}
function aboutFeature({ feature, title, stage, owners, by, certain, way, record }) {
	const line = record?.line === void 0 ? "" : `:${record.line}`;
	return [
		`  ${nameOnLine(feature)} (${nameOnLine(stage)}) · ${owners.length === 0 ? "nobody owns it" : owners.map(nameOnLine).join(", ")}`,
		`    ${nameOnLine(title)}`,
		`    ${impactWords({
			by,
			certain
		})}${by === "record" ? "" : `: ${way.map(nameOnLine).join(" → ")}`}`,
		...record ? [`    ${nameOnLine(record.path)}${line}`] : []
	];
}
function impactWords({ by, certain }) {
	if (by === "record") return certain ? "its record names it" : "its record names it; nothing tells whether it reads this column";
	if (by === "dependency") return certain ? "leans on what does" : "leans on what may";
	return certain ? "is made from it" : "may be made from it: nothing tells of the columns on the way";
}

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

const SIGNS = {
	ready: "✓",
	blocked: "✗",
	undecided: "?",
	"not-asked": "-"
};
const MOST_TO_DO = 50;
const MOST_LESSER = 20;
const MOST_MISSING = 5;
const MOST_NUMBERS = 20;
const MOST_COMPARED = 20;
function terminalFeature(feature, options, pen) {
	const owners = feature.owners.length > 0 ? pen.dim(`, owner ${feature.owners.join(" ")}`) : "";
	return [
		pen.wrap(`${pen.bold(feature.id)}  ${stagePath(feature)}${owners}`, 2),
		...gates(feature, pen),
		...whatToDo(feature, options, pen),
		...numbers(feature, options, pen),
		...comparisons(feature, options, pen),
		...worthKnowing(feature, options, pen),
		...nextStage(feature, options, pen),
		...recreation(feature, options, pen),
		...dependents(feature, pen),
		...options.verbose ? rest(feature, pen) : earlier(feature, pen)
	].join("\n");
}
function gates(feature, pen) {
	const asked = feature.gates.filter(({ verdict }) => verdict !== "not-asked");
	const widest = Math.max(0, ...asked.map(({ gate }) => columnsOf(gateTitle(gate))));
	return asked.flatMap((gate) => {
		const paint = gate.verdict === "blocked" ? pen.red : gate.verdict === "undecided" ? pen.yellow : pen.green;
		const title = gateTitle(gate.gate);
		const producers = (gate.producers ?? []).map(({ origin, producer }) => {
			const who = `${producer.tool} ${producer.version}${producer.run === void 0 ? "" : `, ${producer.run}`}`;
			return pen.dim(pen.wrap(`${" ".repeat(widest + 6)}evidence ${origin}, made ${dayOf(producer.time)} by ${who}`, widest + 8));
		});
		return [pen.wrap(`  ${paint(SIGNS[gate.verdict])} ${title}${" ".repeat(widest - columnsOf(title))}  ${gate.summary}`, widest + 6), ...producers];
	});
}
function whatToDo(feature, { verbose }, pen) {
	const all = feature.blocksThisRun ? blockingFindings(feature) : [];
	if (all.length === 0) return [];
	const findings = verbose ? all : all.slice(0, MOST_TO_DO);
	const left = all.length - findings.length;
	return [
		"",
		pen.bold("  What to do"),
		...findings.flatMap((finding, index) => [...index > 0 ? [""] : [], ...toDo(feature, finding, index + 1, pen)]),
		...left > 0 ? ["", pen.dim(pen.wrap(`  … and ${counted(left, "more thing")} to do (--verbose; the JSON report has all of them)`, 4))] : []
	];
}
function toDo(feature, finding, number, pen) {
	const { statistics, remedy, paste } = finding;
	const waiting = waitingWords(feature, finding);
	const label = `  ${number}. `;
	const indent = label.length;
	const margin = " ".repeat(indent);
	const [sign, paint] = finding.outcome === "unknown" ? [SIGNS.undecided, pen.yellow] : [SIGNS.blocked, pen.red];
	const about = [
		placeOf(finding.location),
		AUDIENCES[finding.for],
		finding.check
	].filter(Boolean).join(" · ");
	const compared = comparedWords(finding);
	const bar = statistics && intervalBar(statistics, Math.max(10, Math.min(40, pen.width - indent - 18)));
	return [
		pen.wrap(`${label}${paint(`${sign} ${finding.message}`)}`, indent),
		pen.wrap(`${margin}${pen.dim(about)}`, indent),
		...compared === "" ? [] : [pen.wrap(`${margin}${compared}`, indent)],
		...statistics && bar ? [`${margin}${bar}`, pen.dim(pen.wrap(`${margin}${intervalLegend(statistics)}`, indent))] : [],
		...remedy === void 0 ? [] : [pen.wrap(`${margin}→ ${sentence(remedy)}`, indent + 2)],
		...waiting === "" ? [] : [pen.dim(pen.wrap(`${margin}${waiting}`, indent))],
		...paste ? [`${margin}  in ${paste.path}:`, ...paste.text.split("\n").map((line) => pen.dim(`${margin}    ${line}`))] : []
	];
}
function numbers(feature, { verbose, alone = false }, pen) {
	if (!alone && !verbose && !feature.blocksThisRun) return [];
	const table = statisticsTable(feature.findings, {
		most: verbose ? Infinity : MOST_NUMBERS,
		width: pen.width - 2
	});
	return table === void 0 ? [] : [
		"",
		pen.bold("  What was measured"),
		...table.split("\n").map((line) => line === "" ? "" : `  ${line}`)
	];
}
function worthKnowing(feature, { verbose }, pen) {
	const lesser = lesserFindings(feature);
	if (lesser.length === 0) return [];
	const lines = lesser.slice(0, verbose ? Infinity : MOST_LESSER).flatMap((finding) => {
		return inShort(finding, (finding.severity === "warning" ? pen.yellow : pen.dim)(finding.severity.padEnd(7)), 10, pen);
	});
	return [
		"",
		pen.bold("  Worth knowing, blocks nothing"),
		...lines,
		...more(lesser.length, verbose ? Infinity : MOST_LESSER, pen)
	];
}
function nextStage({ next, blocksThisRun }, { verbose }, pen) {
	if (!next || blocksThisRun) return [];
	const { stage, missing } = next;
	if (missing.length === 0) return ["", `  Nothing is missing for ${stage}.`];
	const most = verbose ? Infinity : MOST_MISSING;
	return [
		"",
		pen.bold(`  Missing for ${stage}`),
		...missing.slice(0, most).flatMap((finding) => inShort(finding, "·", 4, pen)),
		...more(missing.length, most, pen)
	];
}
function inShort(finding, label, indent, pen) {
	const place = finding.location ? `  ${pen.dim(placeOf(finding.location))}` : "";
	const remedy = finding.remedy === void 0 ? [] : [pen.dim(pen.wrap(`${" ".repeat(indent)}→ ${sentence(finding.remedy)}`, indent + 2))];
	return [pen.wrap(`  ${label} ${finding.message}${place}`, indent), ...remedy];
}
function more(total, most, pen) {
	return total > most ? [pen.dim(`  … and ${total - most} more (--verbose)`)] : [];
}
function comparisons({ dataComparisons = [] }, { verbose, alone }, pen) {
	if (dataComparisons.length === 0 || !(verbose || alone)) return [];
	const most = verbose ? Infinity : MOST_COMPARED;
	return [
		"",
		pen.bold("  Data, at the base → now"),
		...dataComparisons.slice(0, most).flatMap((comparison) => {
			const { title, lines, more: left } = comparisonWords(comparison, most);
			return [
				pen.wrap(`    ${visibleText(title)}`, 6),
				...lines.map(({ name, before, after }) => pen.wrap(`      ${visibleText(name)} without a value: ${before} → ${after}`, 8)),
				...left === "" ? [] : [pen.dim(pen.wrap(`      ${visibleText(left)}`, 6))]
			];
		}),
		...more(dataComparisons.length, most, pen)
	];
}
function recreation({ recreation: how }, { verbose, alone }, pen) {
	if (!how || !(verbose || alone)) return [];
	const missing = missingWords(how);
	return [
		"",
		pen.bold(`  ${recreationTitle(how)}`),
		...how.steps.flatMap(({ command }) => command.split("\n").map((line) => `    ${line}`)),
		...missing === "" ? [] : [pen.dim(pen.wrap(`  ${missing}`, 4))]
	];
}
function dependents({ dependents: all }, pen) {
	if (all.length === 0) return [];
	return ["", pen.wrap(`  ${all.length === 1 ? "this leans" : "these lean"} on it: ${all.map(({ id, stage }) => `${id} (${stage})`).join(", ")}`, 4)];
}
function earlier(feature, pen) {
	const count = earlierFindings(feature).length;
	return count === 0 ? [] : ["", pen.dim(pen.wrap(`  ${counted(count, "finding")} already on the base branch, not asked of this change (--verbose)`, 4))];
}
function rest(feature, pen) {
	return [
		["There before, not asked of this change", earlierFindings(feature)],
		["Passed", feature.findings.filter(({ outcome }) => outcome === "pass")],
		["Declared, not checked", feature.findings.filter(isUnchecked)],
		["Does not apply", feature.findings.filter((finding) => finding.outcome === "skipped" && !isUnchecked(finding))]
	].flatMap(([title, findings]) => {
		if (findings.length === 0) return [];
		const lines = findings.map(({ check, message, location }) => pen.wrap(`  ${pen.dim(check)}  ${message}${location ? `  ${pen.dim(placeOf(location))}` : ""}`, 4));
		return [
			"",
			pen.bold(`  ${title}`),
			...lines
		];
	});
}
function placeOf(location) {
	return location ? `${location.path}${location.line === void 0 ? "" : `:${location.line}`}` : "";
}

const MOST_LOOKED = 20;
const MOST_REACHED = 20;
function renderTerminal(report, options) {
	const pen = terminalPen(options.width, options.colours);
	const shown = printable(report);
	return `${[
		[pen.wrap(heading(shown, pen), 0), ...about(shown, pen)].join("\n"),
		...shown.notices.map(({ message, location }) => pen.yellow(pen.wrap(`! ${message}${location ? `  ${placeOf(location)}` : ""}`, 2))),
		...isLookAround(shown) ? lookAround(shown, pen) : ordered(shown.features).map((feature, _, { length }) => terminalFeature(feature, {
			...options,
			alone: length === 1
		}, pen)),
		reached(shown, pen),
		...waivers(shown, pen),
		verdictChanges(shown, pen),
		...[
			debtWords(shown),
			unclaimedWords(shown),
			notJudgedWords(shown)
		].map((words) => words === void 0 ? "" : pen.dim(pen.wrap(words, 0))),
		options.verbose ? times(options, pen) : ""
	].filter((block) => block !== "").join("\n\n")}\n`;
}
const ONE_LINE = /^[!-~]+(?: [!-~]+)*$/;
function printable(report) {
	const clean = (value, key) => {
		if (typeof value === "string") {
			if (ONE_LINE.test(value)) return value;
			return key === "text" || key === "command" ? visibleText(value).replaceAll("	", "    ") : visibleText(value).replace(/\s+/g, " ").trim();
		}
		if (Array.isArray(value)) {
			const items = value;
			const cleaned = items.map((item) => clean(item, ""));
			return cleaned.every((item, index) => item === items[index]) ? value : cleaned;
		}
		if (typeof value !== "object" || value === null) return value;
		const parts = Object.entries(value);
		const cleaned = parts.map(([name, part]) => [name, clean(part, name)]);
		if (cleaned.every(([, part], index) => part === parts[index]?.[1])) return value;
		return Object.fromEntries(cleaned);
	};
	return clean(report, "");
}
function heading(report, pen) {
	const text = headline(report).replaceAll("`", "");
	if (isLookAround(report)) return pen.bold(text);
	switch (report.verdict) {
		case "ready": return `${pen.green(pen.bold("READY"))}  ${pen.bold(text)}`;
		case "blocked": return `${pen.red(pen.bold("BLOCKED"))}  ${pen.bold(text)}`;
		case "undecided": return `${pen.yellow(pen.bold("UNDECIDED"))}  ${pen.bold(text)}`;
		default: return pen.dim(`${text}.`);
	}
}
function about(report, pen) {
	if (isLookAround(report)) return [];
	const words = [policyWords(report).replaceAll("`", ""), notEnforcedWords(report) ?? ""].filter(Boolean).join("; ");
	return [pen.dim(pen.wrap(words, 0))];
}
function ordered(features) {
	return [...features.filter(({ blocksThisRun }) => blocksThisRun), ...features.filter(({ blocksThisRun }) => !blocksThisRun)];
}
function waivers(report, pen) {
	return report.waivers.filter(({ state }) => state !== "unused").map((waiver) => {
		const place = waiver.location ? `  ${pen.dim(placeOf(waiver.location))}` : "";
		return pen.wrap(`${waiverTitle(waiver)}: ${waiver.check} for ${waiver.feature}, ${waiverWords(waiver)}: "${waiver.reason}"${place}`, 2);
	});
}
function reached({ impact }, pen) {
	if (!impact || impact.features.length === 0) return "";
	const shown = impact.features.slice(0, MOST_REACHED).map(({ feature, stage, owners, by, certain, through }) => {
		const who = owners.length === 0 ? "" : ` · ${owners.join(", ")}`;
		return pen.wrap(`  ${feature} (${stage})${who}: ${impactWords({
			by,
			certain
		})}${through === void 0 ? "" : `, ${through}`}`, 4);
	});
	const more = impact.total - shown.length;
	return [
		pen.bold("Also reached, and not judged here"),
		...shown,
		...more > 0 ? [`  and ${counted(more, "more feature")}`] : []
	].join("\n");
}
function verdictChanges({ verdictChanges: changes }, pen) {
	if (!changes) return "";
	if (changes.length === 0) return "Merging the changed rules changes no verdict.";
	return ["Once the changed rules are merged:", ...changes.map(({ feature, from, to }) => `  ${feature}: ${from} → ${pen.bold(to)}`)].join("\n");
}
function times({ durations = {} }, pen) {
	const all = Object.entries(durations).map(([gate, milliseconds]) => `${gateTitle(gate)} ${Math.round(milliseconds)} ms`);
	return all.length === 0 ? "" : pen.dim(pen.wrap(`collected: ${all.join(", ")}`, 2));
}
function lookAround(report, pen) {
	const bad = report.features.flatMap((feature) => feature.findings.filter(isBad));
	const [stage = ""] = report.policy.stages;
	const worth = bad.slice(0, MOST_LOOKED).flatMap(({ message, location, remedy }) => [pen.wrap(`  ${message}${location ? `  ${pen.dim(placeOf(location))}` : ""}`, 4), ...remedy === void 0 ? [] : [pen.dim(pen.wrap(`    → ${sentence(remedy)}`, 6))]]);
	if (bad.length > MOST_LOOKED) worth.push(pen.dim(`  … and ${counted(bad.length - MOST_LOOKED, "more finding")}`));
	return [
		pen.wrap(discoveredWords(report), 0),
		worth.length === 0 ? "" : [pen.bold("Worth knowing now"), ...worth].join("\n"),
		pen.wrap(`Register a feature: \`npx promotion-gates init\` (three lines, stage ${stage}, still blocks nothing).`, 0)
	];
}

export { unclaimedWords as A, lesserFindings as C, policyWords as D, notJudgedWords as E, visibleText as F, terminalPen as I, waiverTitle as M, waiverWords as N, sentence as O, nameOnLine as P, isUnchecked as S, notEnforcedWords as T, firstOf as _, comparisonWords as a, isBad as b, AUDIENCES as c, comparedWords as d, counted as f, failuresFirst as g, earlierFindings as h, statisticsTable as i, waitingWords as j, stagePath as k, blockingFindings as l, discoveredWords as m, missingWords as n, impactWords as o, debtWords as p, recreationTitle as r, renderLineageImpact as s, renderTerminal as t, clipped as u, gateTitle as v, minuteOf as w, isLookAround as x, headline as y };