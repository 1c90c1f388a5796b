import { F as visibleText, b as isBad } from "./terminal.js";
import { createHash } from "node:crypto";

function decisionFiles(decisions) {
	const files = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { feature = "run", testResult, verification } of decisions) {
		const folder = folderFor(feature, taken);
		const add = (name, value) => void files.set(`${folder}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
		add("test-result.json", testResult);
		add("test-result.predicate.json", testResult.predicate);
		if (verification) {
			add("svr.json", verification);
			add("svr.predicate.json", verification.predicate);
		}
		files.set(`${folder}/subjects.sha256`, testResult.subject.map(({ name, digest }) => `${digest.sha256}  ${name}\n`).join(""));
	}
	return files;
}
function folderFor(feature, taken) {
	const plain = feature.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, 100);
	const name = /^[A-Za-z0-9]/.test(plain) ? plain : `_${plain}`;
	let folder = name;
	for (let number = 2; taken.has(folder.toLowerCase()); number += 1) folder = `${name}-${number}`;
	taken.add(folder.toLowerCase());
	return folder;
}

const MOST_RESOURCES = 2e3;
const LONGEST_NAME = 400;
function decisionRecords(report, materials, options) {
	const readiness = {
		name: "readiness-report.json",
		digest: { sha256: createHash("sha256").update(options.reportText).digest("hex") }
	};
	if (report.features.length === 0) return [{
		feature: void 0,
		testResult: testResult(report, void 0, [readiness], materials, void 0)
	}];
	const byId = new Map(materials.features.map((one) => [one.feature, one]));
	return report.features.map((feature) => {
		const own = byId.get(feature.id);
		const subjects = [...artifactSubject(own), readiness];
		return {
			feature: feature.id,
			testResult: testResult(report, feature, subjects, materials, own),
			...isVerified(report, feature) ? { verification: verification(report, feature, subjects, materials, options) } : {}
		};
	});
}
function isVerified(report, feature) {
	return report.ready && feature.verdict === "ready" && feature.record !== void 0 && feature.because !== "removed";
}
function testResult(report, feature, subject, materials, own) {
	const { passed, warned, failed } = checksOf(feature);
	if (!report.ready) failed.add(`promotion-gates/${report.verdict}`);
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject,
		predicateType: "https://in-toto.io/attestation/test-result/v0.1",
		predicate: {
			result: !(report.ready && (feature === void 0 || feature.verdict === "ready")) ? "FAILED" : warned.size > 0 ? "WARNED" : "PASSED",
			configuration: bounded([
				...commits(report),
				...configuration(report, materials.configuration, feature),
				...(own?.subjects ?? []).flatMap(resourceOf)
			]),
			...report.run === void 0 ? {} : { url: report.run },
			passedTests: [...passed].sort(),
			warnedTests: [...warned].sort(),
			failedTests: [...failed].sort()
		}
	};
}
function verification(report, feature, subject, materials, { home, now }) {
	const properties = [`PROMOTION_GATES_READY_FOR_${constant(feature.stage)}`, ...feature.gates.filter(({ verdict, required, passed }) => verdict === "ready" && (required || passed > 0)).map(({ gate }) => `PROMOTION_GATES_${constant(gate)}_MET`)];
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject,
		predicateType: "https://in-toto.io/attestation/svr/v0.2",
		predicate: {
			verifier: {
				id: `${home}@v${report.tool.version}`,
				policies: configuration(report, materials.configuration, feature)
			},
			timeCreated: now.toISOString(),
			properties: [...new Set(properties)]
		}
	};
}
function checksOf(feature) {
	const passed = /* @__PURE__ */ new Set();
	const warned = /* @__PURE__ */ new Set();
	const failed = /* @__PURE__ */ new Set();
	const noted = /* @__PURE__ */ new Set();
	for (const finding of feature?.findings ?? []) {
		const { check, severity, standing } = finding;
		if (finding.outcome === "pass") passed.add(check);
		if (!isBad(finding)) continue;
		if (standing === "waived" || standing === "known") warned.add(check);
		else if (severity === "block") failed.add(check);
		else (severity === "warning" ? warned : noted).add(check);
	}
	for (const check of failed) warned.delete(check);
	for (const check of [
		...failed,
		...warned,
		...noted
	]) passed.delete(check);
	return {
		passed,
		warned,
		failed
	};
}
function artifactSubject(own) {
	const { name = "", version = "", digest } = own?.artifact ?? {};
	const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "") ?? [];
	if (sha256 === void 0) return [];
	return [{
		name: oneLine(`${name}@${version}`).slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, ""),
		digest: { sha256 }
	}];
}
function commits({ head, base }) {
	return [...head === void 0 ? [] : [{
		name: "commit",
		digest: { gitCommit: head },
		annotations: { role: "commit" }
	}], ...base?.commit === void 0 ? [] : [{
		name: "base",
		digest: { gitCommit: base.commit },
		annotations: { role: "base" }
	}]];
}
function configuration(report, files, feature) {
	const { source } = report.policy;
	const waivers = waiversOf(report, feature);
	const builtIn = {
		name: "built-in policy",
		uri: `pkg:npm/${encodeURIComponent(oneLine(report.tool.name))}@${encodeURIComponent(oneLine(report.tool.version))}`,
		annotations: {
			role: "policy",
			source: "built-in"
		}
	};
	return [...files.some(({ role }) => role === "policy") ? [] : [builtIn], ...files.map(({ role, path, blob, sha256 }) => {
		const annotations = {
			role,
			...role === "policy" ? { source } : {},
			...role === "waivers" && waivers.length > 0 ? { waivers } : {}
		};
		return {
			name: oneLine(path) || role,
			...addressed(path, {
				blob,
				sha256
			}),
			annotations
		};
	})];
}
function waiversOf({ waivers }, feature) {
	return waivers.filter((waiver) => waiver.state === "in-force" && waiver.feature === feature?.id).map(({ check, about, reason, until, findings, approvedBy }) => ({
		check,
		...about === void 0 ? {} : { about: visibleText(about) },
		reason: visibleText(reason),
		until,
		findings,
		...approvedBy === void 0 ? {} : { approvedBy: visibleText(approvedBy) }
	}));
}
function resourceOf({ role, path, name, blob, sha256, rows }) {
	if (role === "code") return [];
	const text = path ?? name;
	if (text === void 0 || oneLine(text) === "") return [];
	return [{
		name: oneLine(text),
		...addressed(text, {
			blob,
			sha256
		}),
		annotations: {
			role,
			...rows === void 0 ? {} : { rows }
		}
	}];
}
function addressed(place, { blob, sha256 }) {
	if (blob !== void 0 || sha256 !== void 0) return { digest: {
		...sha256 === void 0 ? {} : { sha256 },
		...blob === void 0 ? {} : { gitBlob: blob }
	} };
	const line = oneLine(place);
	return { uri: /^[a-z][a-z0-9+.-]*:\/\//i.test(line) ? encodeURI(line) : `urn:promotion-gates:${encodeURIComponent(line)}` };
}
function bounded(resources) {
	if (resources.length <= MOST_RESOURCES) return [...resources];
	const omitted = resources.length - MOST_RESOURCES + 1;
	return [...resources.slice(0, 1999), {
		name: "more",
		uri: "urn:promotion-gates:more",
		annotations: {
			role: "omitted",
			omitted
		}
	}];
}
function constant(text) {
	return text.toUpperCase().replace(/[^A-Z0-9]+/g, "_").slice(0, 100) || "_";
}
function oneLine(text) {
	return visibleText(text).replace(/\s+/g, " ").trim();
}

export { decisionFiles as n, decisionRecords as t };