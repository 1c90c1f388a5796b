import { a as markdownLink, i as markdownFence, n as escapeMarkdown, r as markdownCode, t as escapeHtml } from "./escape-markdown.js";
import { A as unclaimedWords, C as lesserFindings, D as policyWords, E as notJudgedWords, F as visibleText, M as waiverTitle, N as waiverWords, O as sentence, S as isUnchecked, T as notEnforcedWords, _ as firstOf, a as comparisonWords, b as isBad, c as AUDIENCES, d as comparedWords, f as counted, g as failuresFirst, h as earlierFindings, i as statisticsTable, j as waitingWords, k as stagePath, l as blockingFindings, m as discoveredWords, n as missingWords, o as impactWords, p as debtWords, r as recreationTitle, u as clipped, v as gateTitle, w as minuteOf, x as isLookAround, y as headline } from "./terminal.js";
import { t as mermaidText } from "./mermaid-text.js";

const DETAILS = [
	"all",
	"brief",
	"short",
	"shortest",
	"verdicts",
	"heading"
];

function markdownPlace(location, { links }) {
	if (!location) return "";
	const text = markdownCode(`${location.path}${location.line === void 0 ? "" : `:${location.line}`}`);
	const inside = location.path.split("/").every((part) => !/^\.{0,2}$/.test(part));
	if (!links || text === "" || !inside) return text;
	const line = location.line === void 0 ? "" : `#L${location.line}`;
	const path = visibleText(location.path).split("/").map(encodeURIComponent).join("/");
	return `[${text}](<${links.server}/${links.repository}/blob/${links.commit}/${path}${line}>)`;
}
function markdownTable(header, rows, alignments = []) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(header),
		`|${header.map((_, index) => alignments[index] === "centre" ? ":-:" : "---").join("|")}|`,
		...rows.map(line)
	].join("\n");
}
function markdownList(items, most) {
	const shown = items.slice(0, most).map((item) => `- ${item}`);
	if (items.length > shown.length) shown.push(`- … and ${items.length - shown.length} more in the report`);
	return shown.join("\n");
}
function markdownFold(summary, body, open = false) {
	return `<details${open ? " open" : ""}><summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>`;
}
function markdownLines(lines) {
	return lines.filter((line) => line !== "").join("\\\n");
}
function markdownSeries(parts) {
	return parts.filter((part) => part !== "").join(" · ");
}

const MOST_COMPARED = 20;
const MOST_COLUMNS = 30;
const LONGEST_NAME = 100;
function dataComparisons({ features }) {
	const seen = /* @__PURE__ */ new Set();
	return features.flatMap(({ dataComparisons: all = [] }) => {
		const own = all.filter(({ contract, server = "", object }) => {
			const key = `${contract}\0${server}\0${object}`;
			return !seen.has(key) && seen.add(key);
		});
		const shown = own.slice(0, MOST_COMPARED).map((comparison) => {
			const { title, lines, more } = comparisonWords(comparison, MOST_COLUMNS);
			const rows = lines.map(({ name, before, after }) => [
				markdownCode(clipped(name, LONGEST_NAME)),
				before,
				after
			]);
			const table = markdownTable([
				"without a value",
				"at the base",
				"now"
			], rows);
			return [
				`**${escapeMarkdown(title)}**`,
				table,
				escapeMarkdown(more)
			].filter((part) => part !== "").join("\n\n");
		});
		if (shown.length === 0) return [];
		if (own.length > shown.length) shown.push(`… and ${own.length - shown.length} more in the report.`);
		const what = own.length === 1 ? "one data set" : `${own.length} data sets`;
		return [markdownFold(`Data at the base and now: ${what}`, shown.join("\n\n"))];
	});
}

const SIGNS$1 = {
	ready: "✅",
	blocked: "⛔",
	undecided: "❓",
	"not-asked": "–"
};
const MOST_FEATURES$3 = 100;
const MOST_GATES = 50;
function gateTable(feature) {
	const rows = feature.gates.filter(({ verdict }) => verdict !== "not-asked").slice(0, 50).map((gate) => [
		SIGNS$1[gate.verdict],
		escapeMarkdown(gateTitle(gate.gate)),
		[escapeMarkdown(seenBy(gate, feature)), ...producersOf(gate)].join("; ")
	]);
	return markdownTable([
		"",
		"gate",
		"what was seen"
	], rows, ["centre"]);
}
function seenBy(gate, feature) {
	const bad = feature.findings.filter((finding) => finding.check.startsWith(`${gate.gate}/`) && finding.severity === "block" && isBad(finding) && (finding.standing === "open" || finding.standing === "already-on-main"));
	return bad.length > 0 ? firstOf(failuresFirst(bad)) : clipped(gate.summary);
}
function producersOf({ producers = [] }) {
	return producers.map(({ origin, producer }) => {
		const who = escapeMarkdown(`${producer.tool} ${producer.version}`);
		const when = escapeMarkdown(minuteOf(producer.time));
		return `evidence ${origin}, made by ${producer.run === void 0 ? who : markdownLink(who, producer.run)} on ${when}`;
	});
}
function featureTable({ features }, inWords = true) {
	const asked = features.flatMap((feature) => feature.gates.filter(({ verdict }) => verdict !== "not-asked"));
	const gates = [...new Set(asked.map(({ gate }) => gate))].slice(0, 50);
	const rank = (feature) => feature.blocksThisRun ? 0 : feature.verdict === "ready" ? 2 : 1;
	const rows = [...features].sort((left, right) => rank(left) - rank(right)).slice(0, MOST_FEATURES$3).map((feature) => [
		SIGNS$1[feature.verdict],
		markdownCode(feature.id),
		escapeMarkdown(stagePath(feature)),
		...gates.map((gate) => SIGNS$1[feature.gates.find((summary) => summary.gate === gate)?.verdict ?? "not-asked"]),
		...inWords ? [escapeMarkdown(whatBlocks(feature))] : []
	]);
	const header = [
		"",
		"feature",
		"stage",
		...gates.map((gate) => escapeMarkdown(gateTitle(gate))),
		...inWords ? ["what blocks"] : []
	];
	const more = features.length > MOST_FEATURES$3 ? `\n\n… and ${counted(features.length - MOST_FEATURES$3, "more feature")}.` : "";
	return markdownTable(header, rows, [
		"centre",
		"left",
		"left",
		...gates.map(() => "centre")
	]) + more;
}
function whatBlocks(feature) {
	if (feature.blocksThisRun) return firstOf(blockingFindings(feature));
	const earlier = earlierFindings(feature).filter(({ severity }) => severity === "block").length;
	return feature.verdict === "ready" || earlier === 0 ? "" : `nothing new; ${counted(earlier, "finding")} already on the base branch`;
}

const MOST_FEATURES$2 = 10;
const MOST_NUMBERS = 30;
const MOST_LISTED$1 = 100;
const WIDEST = 110;
function toldByGate({ features }) {
	return features.length === 1 ? features : features.filter(({ blocksThisRun }) => blocksThisRun).slice(0, MOST_FEATURES$2);
}
function gateDetails(report, brief) {
	const named = report.features.length > 1;
	return toldByGate(report).flatMap((feature) => feature.gates.slice(0, 50).flatMap(({ gate, verdict }) => {
		const failing = feature.blocksThisRun && (verdict === "blocked" || verdict === "undecided");
		if (verdict === "not-asked" || brief && !failing) return [];
		const findings = feature.findings.filter(({ check }) => check.startsWith(`${gate}/`));
		const table = statisticsTable(findings, {
			most: MOST_NUMBERS,
			width: WIDEST
		});
		const numbers = table === void 0 ? "" : markdownFence(table);
		const body = [numbers, brief ? "" : passed(findings)].filter((part) => part !== "");
		const title = `${named ? `\`${feature.id}\`, ` : ""}${gateTitle(gate)}: ${tally(findings)}`;
		return body.length === 0 ? [] : [markdownFold(title, body.join("\n\n"), failing && numbers !== "")];
	}));
}
function passed(findings) {
	const byCheck = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (finding.outcome !== "pass") continue;
		const same = byCheck.get(finding.check);
		if (same) same.push(finding);
		else byCheck.set(finding.check, [finding]);
	}
	const items = [...byCheck].map(([check, all]) => `${markdownCode(check)} ${escapeMarkdown(firstOf(all))}`);
	return markdownList(items, MOST_LISTED$1);
}
function tally(findings) {
	const open = findings.filter(({ standing, severity }) => standing === "open" && severity === "block");
	const count = (wanted, among) => among.filter(({ outcome }) => outcome === wanted).length;
	const harmless = findings.filter(isBad).length - count("fail", open) - count("unknown", open);
	const told = [
		[count("fail", open), "to fix"],
		[count("unknown", open), "cannot be told"],
		[harmless, `that ${harmless === 1 ? "blocks" : "block"} nothing`],
		[count("pass", findings), "passed"]
	].filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
	return told.length === 0 ? "nothing asked" : told.join(", ");
}

const MOST_AT_LENGTH = 5;
const MOST_FEATURES$1 = 50;
const MOST_LISTED = 100;
const MOST_LESSER = 20;
function whatToFix(report, options) {
	const features = report.features.filter(({ blocksThisRun }) => blocksThisRun);
	if (features.every((feature) => blockingFindings(feature).length === 0)) return [];
	const shown = features.slice(0, MOST_FEATURES$1);
	const more = features.length - shown.length;
	return [
		"### What to fix",
		...shown.flatMap((feature) => ofFeature(feature, features.length > 1, options)),
		...more > 0 ? [`… and ${counted(more, "more feature")} in the report.`] : []
	];
}
function ofFeature(feature, named, options) {
	const findings = blockingFindings(feature);
	const most = options.detail === "shortest" ? 1 : MOST_AT_LENGTH;
	const rest = findings.slice(most);
	const whose = (index) => {
		const audience = findings[index]?.for;
		return audience === void 0 || audience === findings[index - 1]?.for ? [] : [`**${sentence(AUDIENCES[audience]).replace(/[.]$/, "")}**`];
	};
	return [
		...named ? [markdownSeries([`#### ${markdownCode(feature.id)}`, ownersOf(feature)])] : [],
		...findings.slice(0, most).flatMap((finding, index) => [...whose(index), atLength(feature, finding, index + 1, options)]),
		...rest.length === 0 ? [] : [theRest(rest, options)]
	];
}
function theRest(rest, options) {
	const title = `${counted(rest.length, "more thing")} to fix`;
	return options.detail === "shortest" ? `… and ${title}.` : markdownFold(title, listed(rest, options));
}
function atLength(feature, finding, number, options) {
	const { remedy = "", paste } = finding;
	const sign = SIGNS$1[finding.outcome === "unknown" ? "undecided" : "blocked"];
	return [markdownLines([
		markdownSeries([[`**${number}. ${sign} ${escapeMarkdown(sentence(finding.message))}**`, markdownPlace(finding.location, options)].filter(Boolean).join(" "), markdownCode(finding.check)]),
		escapeMarkdown(sentence(comparedWords(finding))),
		escapeMarkdown(sentence(remedy)),
		sentence(waitingWords(feature, finding))
	]), ...paste ? [`In ${markdownCode(paste.path)}:`, markdownFence(paste.text)] : []].join("\n\n");
}
function ownersOf({ owners }) {
	const names = owners.map((owner) => escapeMarkdown(owner.trim().replace(/^@(?=.)/, ""))).filter(Boolean);
	return names.length === 0 ? "" : `owner ${names.join(", ")}`;
}
function worthKnowing(report, options) {
	const named = report.features.length > 1;
	const lines = report.features.flatMap((feature) => lesserFindings(feature).map((finding) => ({
		feature,
		finding
	})));
	if (lines.length === 0) return [];
	const rows = lines.slice(0, MOST_LESSER).map(({ feature, finding }) => [
		finding.severity,
		[named ? markdownCode(feature.id) : "", markdownPlace(finding.location, options)].filter(Boolean).join(" "),
		escapeMarkdown(finding.message),
		escapeMarkdown(finding.remedy ?? "")
	]);
	const more = lines.length > rows.length ? `\n\n… and ${lines.length - rows.length} more in the report.` : "";
	return [markdownFold(`Worth knowing, blocks nothing: ${lines.length}`, `${markdownTable([
		"",
		"where",
		"what",
		"what to do"
	], rows)}${more}`)];
}
function recreations({ features }) {
	return features.flatMap(({ id, recreation }) => {
		if (!recreation) return [];
		const title = recreationTitle(recreation);
		const commands = markdownFence(recreation.steps.map(({ command }) => command).join("\n"), "sh");
		const missing = escapeMarkdown(missingWords(recreation));
		const body = missing === "" ? commands : `${commands}\n\n${missing}`;
		return [markdownFold(features.length > 1 ? `\`${id}\`: ${title}` : title, body)];
	});
}
function nextStages({ features }, options) {
	return features.flatMap(({ id, next, blocksThisRun }) => {
		if (!next || blocksThisRun) return [];
		const named = features.length > 1;
		if (next.missing.length === 0) return [`${named ? `${markdownCode(id)}: nothing` : "Nothing"} is missing for **${escapeMarkdown(next.stage)}**.`];
		const title = `${named ? `\`${id}\`: what` : "What"} is missing for ${next.stage}: ${next.missing.length}`;
		return [markdownFold(title, listed(next.missing, options))];
	});
}
function restOfFindings(report, options) {
	const section = (title, findings) => {
		const items = findings.map((finding) => markdownSeries([`${markdownCode(finding.check)} ${escapeMarkdown(finding.message)}`, markdownPlace(finding.location, options)]));
		return items.length === 0 ? [] : [markdownFold(`${title}: ${items.length}`, markdownList(items, MOST_LISTED))];
	};
	const told = new Set(toldByGate(report).flatMap(({ gates, findings }) => {
		const asked = new Set(gates.filter(({ verdict }) => verdict !== "not-asked").map(({ gate }) => gate));
		return findings.filter(({ check }) => asked.has(check.split("/")[0] ?? ""));
	}));
	const all = report.features.flatMap(({ findings }) => findings);
	const untold = all.filter((finding) => finding.outcome === "pass" && !told.has(finding));
	return [
		...section("Already on the base branch, not asked of this pull request", report.features.flatMap(earlierFindings)),
		...untold.length === 0 ? [] : [markdownFold(`What passed: ${untold.length}`, passed(untold))],
		...section("Declared, not checked", all.filter(isUnchecked)),
		...section("What does not apply here", all.filter((finding) => finding.outcome === "skipped" && !isUnchecked(finding)))
	];
}
function listed(findings, options) {
	return markdownList(findings.map(({ message, remedy, location }) => markdownSeries([escapeMarkdown(remedy === void 0 ? message : `${message}: ${remedy}`), markdownPlace(location, options)])), MOST_LISTED);
}

const MOST_DRAWN = {
	nodes: 60,
	edges: 500,
	characters: 5e4
};
const MOST_AFFECTED = 50;
const MOST_ROWS = 100;
const MOST_OWNERS = 5;
function affectedFeatures({ impact }, options) {
	if (!impact || impact.features.length === 0) return [];
	const rows = impact.features.slice(0, MOST_AFFECTED).map(({ feature, stage, owners, by, certain, through, record }) => {
		const names = owners.slice(0, MOST_OWNERS).map((owner) => escapeMarkdown(owner.replace(/^@(?=.)/, "")));
		const place = markdownPlace(through === void 0 ? void 0 : { path: through }, options);
		const name = markdownPlace(record, options);
		return [
			[markdownCode(feature), name].filter(Boolean).join(" "),
			escapeMarkdown(stage),
			names.length === 0 ? "–" : names.join(", "),
			[escapeMarkdown(impactWords({
				by,
				certain
			})), place].filter(Boolean).join(": ")
		];
	});
	const { total } = impact;
	const more = total > rows.length ? `\n\n… and ${counted(total - rows.length, "more feature")}.` : "";
	return [`### Who else is reached\n\n${counted(total, "feature")} that ${total === 1 ? "is" : "are"} not judged here ${total === 1 ? "is" : "are"} made from what this changes.`, `${markdownTable([
		"feature",
		"stage",
		"owner",
		""
	], rows)}${more}`];
}
function lineagePicture({ lineage }) {
	if (!lineage || lineage.nodes.length === 0) return [];
	const title = `Map of what is made from what: ${counted(lineage.nodes.filter(({ kind }) => kind === "feature").length, "feature")}, ${counted(lineage.total, "node")}`;
	const drawn = lineage.total <= MOST_DRAWN.nodes && lineage.edges.length <= MOST_DRAWN.edges ? flowchart(lineage) : void 0;
	return [drawn === void 0 || drawn.length > MOST_DRAWN.characters ? markdownFold(title, sourceTable(lineage)) : markdownFold(title, `\`\`\`mermaid\n${drawn}\n\`\`\`\n\n${LEGEND}`)];
}
const LEGEND = "Round: data; square: jobs; six corners: features. Thick: changed here. Green: under contract, or ready; red: undeclared, or blocked; yellow: cannot be told, or less ready; dashed: reached and not judged.";
const SIGNS = {
	ready: "✅ ",
	blocked: "⛔ ",
	undecided: "❓ ",
	"under-contract": "✅ ",
	undeclared: "⛔ ",
	"less-ready": "⚠️ ",
	affected: ""
};
const CLASSES = [
	"classDef good stroke:#2da44e",
	"classDef bad stroke:#cf222e",
	"classDef unsure stroke:#bf8700",
	"classDef reached stroke-dasharray:5 5",
	"classDef changed stroke-width:4px"
];
const CLASS_OF = {
	ready: "good",
	"under-contract": "good",
	blocked: "bad",
	undeclared: "bad",
	undecided: "unsure",
	"less-ready": "unsure",
	affected: "reached"
};
function flowchart({ nodes, edges }) {
	const number = new Map(nodes.map(({ id }, place) => [id, `n${place}`]));
	const line = (node, place) => {
		const [open, close] = node.kind === "feature" ? ["{{", "}}"] : node.kind === "job" ? ["[", "]"] : ["([", "])"];
		return `    n${place}${open}"${labelOf(node)}"${close}`;
	};
	const group = (kind, title) => {
		const lines = nodes.flatMap((node, place) => node.kind === kind ? [line(node, place)] : []);
		return lines.length === 0 ? [] : [
			`  subgraph ${kind}s ["${title}"]`,
			...lines,
			"  end"
		];
	};
	const classed = (name, of) => {
		const members = nodes.flatMap((node, place) => of(node) ? [`n${place}`] : []);
		return members.length === 0 ? [] : [`  class ${members.join(",")} ${name}`];
	};
	return [
		"flowchart LR",
		...nodes.flatMap((node, place) => node.kind === "feature" ? [] : [line(node, place)]),
		...group("feature", "features"),
		...edges.map(({ from, to }) => `  ${number.get(from) ?? "n0"} --> ${number.get(to) ?? "n0"}`),
		...CLASSES.map((one) => `  ${one}`),
		...[
			"good",
			"bad",
			"unsure",
			"reached"
		].flatMap((name) => classed(name, ({ state }) => state !== void 0 && CLASS_OF[state] === name)),
		...classed("changed", ({ changed }) => changed === true)
	].join("\n");
}
function labelOf({ name, state, stage, contract, changed }) {
	const file = contract?.split("/").at(-1);
	return [
		`${state === void 0 ? "" : SIGNS[state]}${mermaidText(name)}`,
		stage === void 0 ? "" : mermaidText(stage),
		file === void 0 ? state === "undeclared" ? "no contract" : "" : mermaidText(file),
		changed ? "changed" : ""
	].filter((part) => part !== "").join("<br>");
}
function sourceTable({ nodes, total }) {
	const features = nodes.filter(({ kind }) => kind === "feature");
	const sources = nodes.filter(({ state }) => state === "under-contract" || state === "undeclared");
	const rows = [...features, ...sources].slice(0, MOST_ROWS).map((node) => [
		node.kind === "feature" ? "feature" : "source",
		markdownCode(node.name),
		escapeMarkdown([
			node.state === "affected" ? "reached, not judged" : (node.state ?? "").replaceAll("-", " "),
			node.stage ?? "",
			node.changed ? "changed" : ""
		].filter(Boolean).join(", ")),
		node.contract === void 0 ? "" : markdownCode(node.contract)
	]);
	const left = features.length + sources.length - rows.length;
	return [
		`${counted(total, "node")}, more than can be drawn; all of them are in the report, under \`lineage\`.`,
		markdownTable([
			"",
			"name",
			"",
			"contract"
		], rows),
		left > 0 ? `… and ${left} more.` : ""
	].filter((part) => part !== "").join("\n\n");
}

const MOST_FEATURES = 20;
function mergingMeans(report, options) {
	const named = report.features.length > 1;
	return report.features.filter(({ blocksThisRun, merging }) => !blocksThisRun && merging !== void 0).slice(0, MOST_FEATURES).map((feature) => tableOf(feature, named, options)).filter((table) => table !== "");
}
function tableOf({ id, merging = {} }, named, options) {
	const { artifact, rollback } = merging;
	const back = markdownPlace(rollback, options);
	const exposure = markdownSeries([exposureWords(merging), back === "" ? "" : `roll back: ${back}`]);
	const rows = [
		["remediation", remediationWords(merging, options)],
		["exposure", exposure],
		["artefact", artifact === void 0 ? "" : [`${markdownCode(artifact.name)} ${escapeMarkdown(artifact.version)}`, digestCode(artifact.digest)].filter(Boolean).join(", ")]
	].filter(([, words]) => words !== "");
	return markdownTable([named ? `merging ${markdownCode(id)} means` : "merging this means", ""], rows);
}
function remediationWords({ remediation }, options) {
	if (!remediation) return "";
	const { action, mode, modeBefore, bounds, killSwitch, undo } = remediation;
	const acts = mode === void 0 ? "" : modeBefore === void 0 ? `: **${escapeMarkdown(mode)}**` : ` goes from **${escapeMarkdown(modeBefore)}** to **${escapeMarkdown(mode)}**`;
	const page = markdownPlace(undo, options);
	return markdownSeries([
		`${markdownCode(action)}${acts}`,
		bounds.map(escapeMarkdown).filter(Boolean).join(", "),
		killSwitch === void 0 ? "" : `stops with flag ${markdownCode(killSwitch)}`,
		page === "" ? "" : `undo: ${page}`
	]);
}
function exposureWords({ exposure }) {
	if (!exposure) return "";
	const { steps, hold, flag } = exposure;
	return markdownSeries([
		steps.map(escapeMarkdown).filter(Boolean).join(" → "),
		hold === void 0 ? "" : `${escapeMarkdown(hold)} each`,
		flag === void 0 ? "" : `flag ${markdownCode(flag)}`
	]);
}
function digestCode(digest) {
	return digest === void 0 ? "" : markdownCode(digest.length > 20 ? `${digest.slice(0, 19)}…` : digest);
}

const MOST_NOTICES = 10;
const MOST_DEPENDENTS = 20;
const LONGEST_HEADING = 500;
const MOST_LOOKED = 20;
function renderMarkdown(report, options = {}) {
	return `${[
		`## ${sign(report)}${escapeMarkdown(clipped(headline(report), LONGEST_HEADING))}`,
		...isLookAround(report) ? lookAround(report, options) : judged(report, options),
		...(tells(options, "short") ? [debtWords(report), unclaimedWords(report)] : []).map((words = "") => escapeMarkdown(words)),
		tells(options, "verdicts") && options.command && report.features.length > 0 ? `${options.without === void 0 ? "Same on your machine" : "On your machine, without the evidence that was handed in"}: ${markdownCode(options.command)}` : "",
		tells(options, "verdicts") ? notJudgedWords(report) ?? "" : ""
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function tells({ detail = "all" }, wanted) {
	return DETAILS.indexOf(detail) <= DETAILS.indexOf(wanted);
}
function sign(report) {
	if (isLookAround(report)) return "";
	if (report.verdict === "nothing-to-judge") return "";
	return report.ready || report.enforced.value ? `${SIGNS$1[report.verdict]} ` : "⚠️ ";
}
function judged(report, options) {
	const [only, second] = report.features;
	const single = only && !second ? only : void 0;
	const about = markdownLines([
		...single && tells(options, "verdicts") ? aboutFeature(single, report) : [],
		aboutRun(report, options),
		madeBy(options)
	]);
	if (!tells(options, "verdicts")) return [about];
	const told = (wanted, parts) => tells(options, wanted) ? parts() : [];
	return [
		about,
		notices(report, options),
		...told("short", () => mergingMeans(report, options)),
		single ? gateTable(single) : featureTable(report, tells(options, "shortest")),
		...told("shortest", () => whatToFix(report, options)),
		...told("brief", () => gateDetails(report, !tells(options, "all"))),
		...told("brief", () => dataComparisons(report)),
		...told("short", () => affectedFeatures(report, options)),
		...told("all", () => lineagePicture(report)),
		...told("short", () => [
			...nextStages(report, options),
			waivers(report, options),
			verdictChanges(report)
		]),
		...told("brief", () => worthKnowing(report, options)),
		...told("all", () => [...recreations(report), ...restOfFindings(report, options)])
	];
}
function aboutFeature(feature, report) {
	const asked = feature.raisedFrom !== void 0 && report.base ? ", asked for by this pull request" : "";
	const dependents = feature.dependents.slice(0, MOST_DEPENDENTS).map(({ id, stage }) => `${markdownCode(id)} (${escapeMarkdown(stage)})`);
	const more = feature.dependents.length - dependents.length;
	const lean = [...dependents, ...more > 0 ? [`${more} more`] : []].join(", ");
	return [markdownSeries([`**${escapeMarkdown(stagePath(feature))}**${asked}`, ownersOf(feature)]), lean === "" ? "" : `${feature.dependents.length === 1 ? "This leans" : "These lean"} on it: ${lean}`];
}
function aboutRun(report, { links, since }) {
	const unenforced = notEnforcedWords(report);
	const commit = (name, id) => id === void 0 ? "" : `${name} ${markdownCode(id.slice(0, 7))}`;
	return markdownSeries([
		escapeMarkdown(policyWords(report)),
		unenforced === void 0 ? "" : `**${escapeMarkdown(unenforced)}**`,
		commit("head", report.head),
		commit("base", report.base?.commit),
		report.run !== void 0 && links ? markdownLink("run", report.run) : "",
		since && since.fixed + since.added > 0 ? `since ${markdownCode(since.head.slice(0, 7))}: ${since.fixed} fixed, ${since.added} new` : ""
	]);
}
function madeBy({ madeBy: maker }) {
	if (!maker) return "";
	return `Made by the pull request’s ${markdownLink("own run", maker.run)}, which ended as ${markdownCode(maker.conclusion)}: the check of that run decides, not this comment`;
}
function notices({ notices: all }, options) {
	if (all.length === 0) return "";
	const lines = all.slice(0, MOST_NOTICES).map(({ message, location }) => [escapeMarkdown(message), markdownPlace(location, options)].filter(Boolean).join(" "));
	if (all.length > MOST_NOTICES) lines.push(`… and ${all.length - MOST_NOTICES} more.`);
	return quote("IMPORTANT", lines);
}
function waivers({ waivers: all }, options) {
	const lines = all.filter(({ state }) => state !== "unused").map((waiver) => {
		return [`${`**${waiverTitle(waiver)}:** ${markdownCode(waiver.check)} for ${markdownCode(waiver.feature)}`}, ${`${escapeMarkdown(waiverWords(waiver))}: “${escapeMarkdown(waiver.reason)}”`}`, markdownPlace(waiver.location, options)].filter(Boolean).join(" ");
	});
	return lines.length === 0 ? "" : quote("NOTE", lines);
}
function quote(kind, lines) {
	return `> [!${kind}]\n${lines.map((line) => `> ${line}`).join("\n>\n")}`;
}
function verdictChanges({ verdictChanges: changes }) {
	if (!changes) return "";
	if (changes.length === 0) return "Merging the changed rules changes no verdict.";
	const items = changes.map(({ feature, from, to }) => `${markdownCode(feature)}: ${from} → **${to}**`);
	return `Once the changed rules are merged:\n\n${markdownList(items, 100)}`;
}
function lookAround(report, options) {
	const findings = report.features.flatMap((feature) => feature.findings.filter(isBad));
	const rows = findings.slice(0, MOST_LOOKED).map(({ message, remedy, location }) => [
		markdownPlace(location, options),
		escapeMarkdown(message),
		escapeMarkdown(remedy ?? "")
	]);
	const [stage = ""] = report.policy.stages;
	return [
		escapeMarkdown(discoveredWords(report)),
		notices(report, options),
		markdownTable([
			"worth knowing now",
			"",
			"what to do"
		], rows),
		findings.length > rows.length ? `… and ${findings.length - rows.length} more.` : "",
		`Register one: ${markdownCode("npx promotion-gates init")} (three lines, stage ${markdownCode(stage)}, still blocks nothing).`
	];
}

export { DETAILS as n, renderMarkdown as t };