const DAY = 864e5;
function daysLeft(until, now) {
	const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
	return Math.round((Date.parse(`${until}T00:00:00Z`) - today) / DAY);
}
function covers(waiver, finding) {
	return waiver.check === finding.check && waiver.feature === finding.feature && (waiver.about === void 0 || waiver.about === finding.fingerprint);
}

export { daysLeft as n, covers as t };