import { b as isBad } from "./terminal.js";

function reportEntries(report) {
	const entries = report.features.flatMap((feature) => feature.findings.filter(isBad).map((finding) => ({
		feature,
		finding,
		effect: effectOf(finding, report.enforced.value)
	})));
	return [
		"error",
		"warning",
		"note"
	].flatMap((effect) => entries.filter((entry) => entry.effect === effect));
}
function effectOf(finding, enforced) {
	if (finding.standing !== "open") return "note";
	if (finding.severity === "block") return enforced ? "error" : "warning";
	return finding.severity === "warning" ? "warning" : "note";
}
function standingWords({ standing }) {
	return {
		open: void 0,
		waived: "accepted for now by a waiver",
		known: "known debt",
		"already-on-main": "already on the base branch"
	}[standing];
}
function findingLines(finding) {
	const { message, expected, observed, remedy } = finding;
	const standing = standingWords(finding);
	return [
		finding.outcome === "unknown" ? `cannot be told: ${message}` : message,
		...expected === void 0 ? [] : [`expected: ${expected}`],
		...observed === void 0 ? [] : [`seen: ${observed}`],
		...remedy === void 0 ? [] : [`what to do: ${remedy}`],
		...standing === void 0 ? [] : [`does not block: ${standing}`]
	];
}

export { findingLines as n, reportEntries as r, effectOf as t };