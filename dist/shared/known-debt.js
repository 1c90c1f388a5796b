function debtLookup(baseline) {
	const known = new Map((baseline?.findings ?? []).map((entry) => [identity(entry), entry]));
	return (finding) => {
		if (finding.outcome !== "fail") return void 0;
		const entry = known.get(identity(finding));
		if (!entry) return void 0;
		return finding.size !== void 0 && entry.size !== void 0 && finding.size > entry.size ? void 0 : entry;
	};
}
function identity(entry) {
	return `${entry.check}\0${entry.feature}\0${entry.fingerprint}`;
}
function writeBaseline(findings, earlier) {
	const blocking = findings.filter((finding) => finding.outcome === "fail" && finding.severity === "block" && finding.standing !== "waived");
	const before = earlier && new Map(earlier.findings.map((entry) => [identity(entry), entry]));
	const entries = blocking.flatMap((finding) => {
		const known = before?.get(identity(finding));
		if (before && !known) return [];
		const sizes = [finding.size, known?.size].filter((size) => size !== void 0);
		return [{
			check: finding.check,
			feature: finding.feature,
			fingerprint: finding.fingerprint,
			...sizes.length > 0 ? { size: Math.min(...sizes) } : {}
		}];
	});
	const key = (entry) => `${entry.feature}\0${identity(entry)}`;
	return {
		version: 1,
		findings: entries.sort((left, right) => key(left) < key(right) ? -1 : 1)
	};
}
function mendedDebt(baseline, judged, findings) {
	const still = new Set(findings.filter((finding) => finding.outcome === "fail" || finding.outcome === "unknown").map(identity));
	return (baseline?.findings ?? []).filter((entry) => judged.has(entry.feature) && !still.has(identity(entry)));
}

export { writeBaseline as i, identity as n, mendedDebt as r, debtLookup as t };