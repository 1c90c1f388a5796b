import { t as impactWords } from "./lineage-impact2.js";
import { a as intervalLegend, i as intervalBar, n as recreationTitle, o as comparisonWords, r as statisticsTable, t as missingWords } from "./recreation-words.js";
import { n as terminalPen, t as columnsOf } from "./terminal-pen.js";
import { t as visibleText } from "./visible-text.js";
import { C as stagePath, D as waiverWords, E as waiverTitle, T as waitingWords, _ as lesserFindings, a as counted, b as notJudgedWords, c as discoveredWords, f as gateTitle, g as isUnchecked, h as isLookAround, i as comparedWords, l as earlierFindings, m as isBad, n as blockingFindings, o as dayOf, p as headline, s as debtWords, t as AUDIENCES, w as unclaimedWords, x as policyWords, y as notEnforcedWords } from "./wording.js";

const SIGNS = {
	ready: "✓",
	blocked: "✗",
	undecided: "?",
	"not-asked": "-"
};
const MOST_LESSER = 20;
const MOST_MISSING = 5;
const MOST_NUMBERS = 20;
const MOST_COMPARED = 20;
function terminalFeature(feature, options, pen) {
	const owners = feature.owners.length > 0 ? pen.dim(`, owner ${feature.owners.join(" ")}`) : "";
	return [
		pen.wrap(`${pen.bold(feature.id)}  ${stagePath(feature)}${owners}`, 2),
		...gates(feature, pen),
		...whatToDo(feature, pen),
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
function whatToDo(feature, pen) {
	const findings = feature.blocksThisRun ? blockingFindings(feature) : [];
	if (findings.length === 0) return [];
	return [
		"",
		pen.bold("  What to do"),
		...findings.flatMap((finding, index) => [...index > 0 ? [""] : [], ...toDo(feature, finding, index + 1, pen)])
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
		...remedy === void 0 ? [] : [pen.wrap(`${margin}→ ${remedy}`, indent + 2)],
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
	const remedy = finding.remedy === void 0 ? [] : [pen.dim(pen.wrap(`${" ".repeat(indent)}→ ${finding.remedy}`, indent + 2))];
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
	const worth = bad.slice(0, MOST_LOOKED).flatMap(({ message, location, remedy }) => [pen.wrap(`  ${message}${location ? `  ${pen.dim(placeOf(location))}` : ""}`, 4), ...remedy === void 0 ? [] : [pen.dim(pen.wrap(`    → ${remedy}`, 6))]]);
	if (bad.length > MOST_LOOKED) worth.push(pen.dim(`  … and ${counted(bad.length - MOST_LOOKED, "more finding")}`));
	return [
		pen.wrap(discoveredWords(report), 0),
		worth.length === 0 ? "" : [pen.bold("Worth knowing now"), ...worth].join("\n"),
		pen.wrap(`Register a feature: \`npx promotion-gates init\` (three lines, stage ${stage}, still blocks nothing).`, 0)
	];
}

export { renderTerminal as t };