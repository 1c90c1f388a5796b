import { t as grouped } from "./grouped.js";

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
function comparedWords({ expected, observed }) {
	return [expected === void 0 ? "" : `expected ${expected}`, observed === void 0 ? "" : `seen ${observed}`].filter(Boolean).join("; ");
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

export { stagePath as C, waiverWords as D, waiverTitle as E, sentence as S, waitingWords as T, lesserFindings as _, counted as a, notJudgedWords as b, discoveredWords as c, firstOf as d, gateTitle as f, isUnchecked as g, isLookAround as h, comparedWords as i, earlierFindings as l, isBad as m, blockingFindings as n, dayOf as o, headline as p, clipped as r, debtWords as s, AUDIENCES as t, failuresFirst as u, minuteOf as v, unclaimedWords as w, policyWords as x, notEnforcedWords as y };