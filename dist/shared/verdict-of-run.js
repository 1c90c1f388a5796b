function countsOf(findings) {
	const open = findings.filter(({ standing, severity }) => standing === "open" && severity === "block");
	return {
		failed: open.filter(({ outcome }) => outcome === "fail").length,
		unknown: open.filter(({ outcome }) => outcome === "unknown").length,
		waived: findings.filter(({ standing }) => standing === "waived").length,
		known: findings.filter(({ standing }) => standing === "known").length
	};
}

const DAY = 864e5;
function daysLeft(until, now) {
	const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
	return Math.round((Date.parse(`${until}T00:00:00Z`) - today) / DAY);
}
function covers(waiver, finding) {
	return waiver.check === finding.check && waiver.feature === finding.feature && (waiver.about === void 0 || waiver.about === finding.fingerprint);
}

function verdictOfRun(judged, { undecided, comparing }) {
	if (judged.some(({ runVerdict }) => runVerdict === "blocked")) return "blocked";
	if (undecided || judged.some(({ runVerdict }) => runVerdict === "undecided")) return "undecided";
	return judged.length === 0 && comparing ? "nothing-to-judge" : "ready";
}

export { countsOf as i, covers as n, daysLeft as r, verdictOfRun as t };