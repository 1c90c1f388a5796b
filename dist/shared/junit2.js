import { n as findingLines, t as effectOf } from "./report-entries.js";
import { F as visibleText, T as notEnforcedWords, b as isBad, v as gateTitle, y as headline } from "./terminal.js";

function renderJunit(report) {
	const suites = [verdictSuite(report), ...report.features.flatMap((feature) => suitesOf(feature, report))];
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="promotion-gates" ${counts(suites.flatMap(({ cases }) => cases))} time="0">`,
		...suites.flatMap((suite) => [
			`  <testsuite ${attribute("name", suite.name)} ${counts(suite.cases)} time="0">`,
			...suite.cases.map(testCase),
			"  </testsuite>"
		]),
		"</testsuites>",
		""
	].join("\n");
}
function verdictSuite(report) {
	const message = headline(report);
	const outcome = report.ready ? "passed" : !report.enforced.value ? "skipped" : report.verdict === "blocked" ? "failure" : "error";
	const text = [message, ...report.notices.map((notice) => notice.message)].join("\n");
	const reason = notEnforcedWords(report);
	return {
		name: "promotion-gates",
		cases: [{
			group: "promotion-gates",
			name: "verdict",
			outcome,
			message: reason === void 0 ? message : `${message}; ${reason}`,
			text
		}]
	};
}
function suitesOf(feature, report) {
	const byGate = /* @__PURE__ */ new Map();
	for (const finding of feature.findings) {
		const [gate = ""] = finding.check.split("/");
		const own = byGate.get(gate);
		if (own) own.push(finding);
		else byGate.set(gate, [finding]);
	}
	return [...byGate].map(([gate, findings]) => ({
		name: `${feature.id}: ${gateTitle(gate)}`,
		cases: findings.map((finding) => caseOf(feature, gate, finding, report.enforced.value))
	}));
}
function caseOf(feature, gate, finding, enforced) {
	const [message = "", ...rest] = findingLines(finding);
	const outcome = outcomeOf(finding, enforced);
	const blocksElsewhere = outcome === "skipped" && isBad(finding);
	return {
		group: `${feature.id}.${gate}`,
		name: `${finding.check.slice(gate.length + 1)}: ${finding.fingerprint}`,
		outcome,
		message: blocksElsewhere ? `does not block: ${message}` : message,
		text: [message, ...rest].join("\n"),
		...finding.location ? { place: finding.location } : {}
	};
}
function outcomeOf(finding, enforced) {
	if (finding.outcome === "pass") return "passed";
	if (finding.outcome === "skipped" || effectOf(finding, enforced) !== "error") return "skipped";
	return finding.outcome === "unknown" ? "error" : "failure";
}
function testCase({ group, name, outcome, message, text, place }) {
	const where = place ? ` ${attribute("file", place.path)}${place.line === void 0 ? "" : ` line="${place.line}"`}` : "";
	const start = `    <testcase ${attribute("classname", group)} ${attribute("name", name)}${where} time="0"`;
	if (outcome === "passed") return `${start}/>`;
	return `${start}>${outcome === "skipped" ? `<skipped ${attribute("message", message)}/>` : `<${outcome} ${attribute("message", message)} type="${outcome === "error" ? "undecided" : "blocked"}">${content(text)}</${outcome}>`}</testcase>`;
}
function counts(cases) {
	const of = (outcome) => cases.filter((one) => one.outcome === outcome).length;
	return `tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}
function attribute(name, value) {
	return `${name}="${content(value).replaceAll("\"", "&quot;").replaceAll("\n", "&#10;").replaceAll("	", "&#9;")}"`;
}
function content(text) {
	return visibleText(text).replace(/[\uFFFE\uFFFF]/g, "�").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export { renderJunit as t };