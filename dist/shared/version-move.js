import { t as STEPS } from "./compatibility.js";

function versionMove(before, after) {
	const [from, to] = [semanticVersion(before), semanticVersion(after)];
	if (!from || !to) return before === after ? "none" : "unknown";
	for (const [index, step] of [
		"major",
		"minor",
		"patch"
	].entries()) {
		const [old = 0, now = 0] = [from.core[index], to.core[index]];
		if (now !== old) return now > old ? step : "down";
	}
	if (from.preRelease === to.preRelease) return "none";
	if (from.preRelease === void 0) return "down";
	return to.preRelease === void 0 ? "patch" : "none";
}
function movedEnough(before, move, needed) {
	if (move === "unknown") return void 0;
	if (move === "down") return false;
	const version = semanticVersion(before);
	if (version?.preRelease !== void 0) return true;
	return STEPS.indexOf(move) <= STEPS.indexOf(lenient(needed, version));
}
function nextVersion(before, needed) {
	const version = semanticVersion(before);
	if (!version) return void 0;
	if (version.preRelease !== void 0) return before;
	const [major, minor, patch] = version.core;
	const prefix = /^v/i.exec(before)?.[0] ?? "";
	return {
		major: `${prefix}${major + 1}.0.0`,
		minor: `${prefix}${major}.${minor + 1}.0`,
		patch: `${prefix}${major}.${minor}.${patch + 1}`,
		none: before
	}[lenient(needed, version)];
}
function lenient(needed, version) {
	if (version?.core[0] !== 0) return needed;
	return needed === "major" ? "minor" : needed === "minor" ? "patch" : needed;
}
function semanticVersion(text) {
	const [, major, minor = "0", patch = "0", preRelease] = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/i.exec(text) ?? [];
	return major === void 0 ? void 0 : {
		core: [
			Number(major),
			Number(minor),
			Number(patch)
		],
		preRelease
	};
}

export { nextVersion as n, versionMove as r, movedEnough as t };