import { C as unclaimedWords, D as intervalLegend, E as intervalBar, S as stagePath, T as waiverWords, _ as minuteOf, a as counted, b as policyWords, c as discoveredWords, d as firstOf, f as gateTitle, g as lesserFindings, h as isLookAround, i as clipped, l as earlierFindings, m as isBad, n as AUDIENCES, p as headline, r as blockingFindings, s as debtWords, t as visibleText, u as failuresFirst, v as notEnforcedWords, w as waiverTitle, x as sentence, y as notJudgedWords } from "./visible-text.js";

const ZERO_WIDTH = "​";
function escapeMarkdown(text) {
	const parts = oneLine(text).split("`");
	const unpaired = parts.length % 2 === 0 ? parts.pop() : void 0;
	const escaped = parts.map((part, index) => {
		if (index % 2 === 1) return markdownCode(part) || "\\`\\`";
		return part === "" && index > 0 && index < parts.length - 1 ? ZERO_WIDTH : escapeText(part);
	});
	if (unpaired !== void 0) escaped.push("\\`", escapeText(unpaired));
	return escaped.join("").trim().replace(/^[-+:]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function markdownCode(text) {
	const line = oneLine(text);
	if (line === "") return "";
	const fence = "`".repeat(longestRun(line) + 1);
	return `${fence}${(line.startsWith("`") || line.endsWith("`") ? ` ${line} ` : line).replaceAll("|", "│")}${fence}`;
}
function markdownFence(text, language = "text") {
	const fence = "`".repeat(Math.max(2, longestRun(text)) + 1);
	return `${fence}${language}\n${visibleText(text).replace(/\n+$/, "")}\n${fence}`;
}
function escapeHtml(text) {
	const parts = oneLine(text).split("`");
	const unpaired = parts.length % 2 === 0 ? `\`${parts.pop() ?? ""}` : "";
	const html = (part) => withoutReferences(part).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return parts.map((part, index) => index % 2 === 1 ? `<code>${html(part)}</code>` : html(part)).join("") + html(unpaired);
}
function markdownLink(markdown, address) {
	const line = oneLine(address);
	return /^https?:\/\//.test(line) ? `[${markdown}](<${encodeURI(line)}>)` : markdown;
}
function escapeText(text) {
	return withoutReferences(text).replace(/[\\*_[\]<>|~&$^=#]/g, "\\$&");
}
function withoutReferences(text) {
	return text.replaceAll("@", `@${ZERO_WIDTH}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH}`).replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH}`).replace(/:(?=\/\/)|(?<!\d):(?=[\w+-]+(?::|$))/g, `:${ZERO_WIDTH}`).replace(/(www)(?=\.)/gi, `$1${ZERO_WIDTH}`).replace(/(mailto|xmpp)(?=:)/gi, `$1${ZERO_WIDTH}`);
}
function oneLine(text) {
	return visibleText(text).replace(/\s+/g, " ").trim();
}
function longestRun(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function markdownPlace(location, { links }) {
	if (!location) return "";
	const text = markdownCode(`${location.path}${location.line === void 0 ? "" : `:${location.line}`}`);
	if (!links || text === "") return text;
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
function markdownFold(summary, body) {
	return `<details><summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>`;
}
function markdownLines(lines) {
	return lines.filter((line) => line !== "").join("\\\n");
}
function markdownSeries(parts) {
	return parts.filter((part) => part !== "").join(" · ");
}

const SIGNS = {
	ready: "✅",
	blocked: "⛔",
	undecided: "❓",
	"not-asked": "–"
};
const MOST_FEATURES = 100;
function gateTable(feature) {
	const rows = feature.gates.filter(({ verdict }) => verdict !== "not-asked").map((gate) => [
		SIGNS[gate.verdict],
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
function featureTable({ features }) {
	const asked = features.flatMap((feature) => feature.gates.filter(({ verdict }) => verdict !== "not-asked"));
	const gates = [...new Set(asked.map(({ gate }) => gate))];
	const rank = (feature) => feature.blocksThisRun ? 0 : feature.verdict === "ready" ? 2 : 1;
	const rows = [...features].sort((left, right) => rank(left) - rank(right)).slice(0, MOST_FEATURES).map((feature) => [
		SIGNS[feature.verdict],
		markdownCode(feature.id),
		escapeMarkdown(stagePath(feature)),
		...gates.map((gate) => SIGNS[feature.gates.find((summary) => summary.gate === gate)?.verdict ?? "not-asked"]),
		escapeMarkdown(whatBlocks(feature))
	]);
	const header = [
		"",
		"feature",
		"stage",
		...gates.map((gate) => escapeMarkdown(gateTitle(gate))),
		"what blocks"
	];
	const more = features.length > MOST_FEATURES ? `\n\n… and ${counted(features.length - MOST_FEATURES, "more feature")}.` : "";
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
	return feature.verdict === "ready" || earlier === 0 ? "" : `nothing new; ${counted(earlier, "finding")} already on main`;
}

const MOST_AT_LENGTH = 5;
const MOST_LISTED = 100;
const MOST_LESSER = 20;
function whatToDo(report, options) {
	const features = report.features.filter(({ blocksThisRun }) => blocksThisRun);
	if (features.every((feature) => blockingFindings(feature).length === 0)) return [];
	return ["### What to do", ...features.flatMap((feature) => ofFeature(feature, features.length > 1, options))];
}
function ofFeature(feature, named, options) {
	const findings = blockingFindings(feature);
	const rest = findings.slice(MOST_AT_LENGTH);
	return [
		...named ? [`#### ${markdownCode(feature.id)}`] : [],
		...findings.slice(0, MOST_AT_LENGTH).map((finding, index) => atLength(finding, index + 1, options)),
		...rest.length > 0 ? [markdownFold(`${counted(rest.length, "more thing")} to do`, listed(rest, options))] : []
	];
}
function atLength(finding, number, options) {
	const { expected, observed, remedy = "", paste, statistics } = finding;
	const sign = SIGNS[finding.outcome === "unknown" ? "undecided" : "blocked"];
	const compared = [expected === void 0 ? "" : `expected ${expected}`, observed === void 0 ? "" : `seen ${observed}`].filter(Boolean).join("; ");
	const bar = statistics && intervalBar(statistics);
	return [
		markdownLines([
			`${[`**${number}. ${sign} ${escapeMarkdown(sentence(finding.message))}**`, markdownPlace(finding.location, options)].filter(Boolean).join(" ")} · ${AUDIENCES[finding.for]} · ${markdownCode(finding.check)}`,
			escapeMarkdown(sentence(compared)),
			escapeMarkdown(sentence(remedy))
		]),
		...statistics && bar ? [markdownFence(`${bar}\n${intervalLegend(statistics)}`)] : [],
		...paste ? [`In ${markdownCode(paste.path)}:`, markdownFence(paste.text)] : []
	].join("\n\n");
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
	const all = report.features.flatMap(({ findings }) => findings);
	const section = (title, findings) => {
		const items = findings.map((finding) => markdownSeries([`${markdownCode(finding.check)} ${escapeMarkdown(finding.message)}`, markdownPlace(finding.location, options)]));
		return items.length === 0 ? [] : [markdownFold(`${title}: ${items.length}`, markdownList(items, MOST_LISTED))];
	};
	return [
		...section("Already on main, not asked of this pull request", report.features.flatMap(earlierFindings)),
		...passed(all.filter(({ outcome }) => outcome === "pass")),
		...section("What does not apply here", all.filter(({ outcome }) => outcome === "skipped"))
	];
}
function passed(findings) {
	if (findings.length === 0) return [];
	const byCheck = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const same = byCheck.get(finding.check);
		if (same) same.push(finding);
		else byCheck.set(finding.check, [finding]);
	}
	const items = [...byCheck].map(([check, all]) => `${markdownCode(check)} ${escapeMarkdown(firstOf(all))}`);
	return [markdownFold(`What passed: ${findings.length}`, markdownList(items, MOST_LISTED))];
}
function listed(findings, options) {
	return markdownList(findings.map(({ message, remedy, location }) => markdownSeries([escapeMarkdown(remedy === void 0 ? message : `${message}: ${remedy}`), markdownPlace(location, options)])), MOST_LISTED);
}

const MOST_NOTICES = 10;
const MOST_LOOKED = 20;
function renderMarkdown(report, options = {}) {
	return `${[
		`## ${sign(report)}${escapeMarkdown(headline(report))}`,
		...isLookAround(report) ? lookAround(report, options) : judged(report, options),
		...[debtWords(report), unclaimedWords(report)].map((words = "") => escapeMarkdown(words)),
		options.command && report.features.length > 0 ? `Same on your machine: ${markdownCode(options.command)}` : "",
		notJudgedWords(report) ?? ""
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function sign(report) {
	if (isLookAround(report)) return "";
	if (report.verdict === "nothing-to-judge") return "";
	return report.ready || report.enforced.value ? `${SIGNS[report.verdict]} ` : "⚠️ ";
}
function judged(report, options) {
	const [only, second] = report.features;
	return [
		markdownLines([...only && !second ? aboutFeature(only, report) : [], aboutRun(report, options)]),
		notices(report, options),
		only && !second ? gateTable(only) : featureTable(report),
		...whatToDo(report, options),
		...nextStages(report, options),
		waivers(report, options),
		verdictChanges(report),
		...worthKnowing(report, options),
		...options.brief ? [] : restOfFindings(report, options)
	];
}
function aboutFeature(feature, report) {
	const asked = feature.raisedFrom !== void 0 && report.base ? ", asked for by this pull request" : "";
	const owners = feature.owners.map((owner) => escapeMarkdown(owner.trim().replace(/^@(?=.)/, ""))).join(", ");
	const dependents = feature.dependents.map(({ id, stage }) => `${markdownCode(id)} (${escapeMarkdown(stage)})`).join(", ");
	return [markdownSeries([`**${escapeMarkdown(stagePath(feature))}**${asked}`, owners === "" ? "" : `owner ${owners}`]), dependents === "" ? "" : `${feature.dependents.length === 1 ? "This leans" : "These lean"} on it: ${dependents}`];
}
function aboutRun(report, { links }) {
	const unenforced = notEnforcedWords(report);
	return markdownSeries([
		escapeMarkdown(policyWords(report)),
		unenforced === void 0 ? "" : `**${escapeMarkdown(unenforced)}**`,
		report.head === void 0 ? "" : `head ${markdownCode(report.head.slice(0, 7))}`,
		report.run !== void 0 && links ? markdownLink("run", report.run) : ""
	]);
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

export { escapeMarkdown as n, markdownCode as r, renderMarkdown as t };