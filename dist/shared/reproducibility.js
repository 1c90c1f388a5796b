import { l as parseOptions, m as runSuite, x as ConfigurationError } from "./basics.js";
import { t as runName } from "./run-name.js";
import { a as deskRequest, c as deskEngine, n as writeText, s as statedConfig, t as writeReport } from "./desk.js";
import { existsSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";

function manifestOf({ features, producer }) {
	return {
		kind: "promotion-gates/reproducibility-manifest",
		version: "1.0",
		tool: {
			name: producer.tool,
			version: producer.version
		},
		...producer.commit === void 0 ? {} : { commit: producer.commit },
		features: features.map(({ feature, stage, units, findings }) => featureOf(feature, stage, units, findings)).sort(by(({ id }) => id))
	};
}
function featureOf(id, stage, units, findings) {
	const features = units.flatMap(({ feature }) => feature ?? []);
	return {
		id,
		stage,
		files: filesOf(units),
		data: units.flatMap(({ data }) => data ?? []).map(({ path, listedBy, files, verified, otherCounts, imports }) => ({
			path,
			listedBy,
			files,
			verified,
			lineEndings: otherCounts.lineEndings ?? 0,
			contradicted: otherCounts.contradicted,
			notHere: otherCounts.notHere,
			...imports ? { imports } : {}
		})).sort(by(({ path, listedBy }) => `${path}\0${listedBy}`)),
		packages: features.flatMap(({ packages }) => packages.locks).map(({ path, format, packages, unfixed, unhashed }) => ({
			path,
			format,
			packages,
			unfixed: unfixed.total,
			unhashed: unhashed.total
		})).sort(by(({ path }) => path)),
		pipelines: units.flatMap(({ pipeline }) => pipeline ?? []).map(({ path, stages }) => ({
			path,
			stages: stages.map(stageOf).sort(by(({ name }) => name))
		})).sort(by(({ path }) => path)),
		runs: features.flatMap(({ runs }) => runs).map(({ path, id: run, commit, results }) => ({
			path,
			...run === void 0 ? {} : { id: run },
			...commit === void 0 ? {} : { commit },
			results: [...results].sort()
		})).sort(by(runName)),
		checks: checksOf(findings)
	};
}
function stageOf({ name, command, parameters, deps = NONE, outs = NONE, changes, uncheckable }) {
	const more = ({ total, first }) => total - first.length;
	return {
		name,
		...command === void 0 ? {} : { command },
		parameters,
		deps: filesOfStage(deps),
		...more(deps) > 0 ? { moreDeps: more(deps) } : {},
		outs: filesOfStage(outs),
		...more(outs) > 0 ? { moreOuts: more(outs) } : {},
		fresh: changes.total > 0 ? false : uncheckable.total > 0 ? null : true
	};
}
function filesOfStage({ first }) {
	return first.map(({ path, md5, answer }) => ({
		path,
		...md5 === void 0 ? {} : { md5 },
		answer
	})).sort(by(({ path }) => path));
}
const NONE = {
	total: 0,
	first: []
};
function filesOf(units) {
	const files = /* @__PURE__ */ new Map();
	const at = (path) => {
		const file = files.get(path) ?? { roles: /* @__PURE__ */ new Set() };
		files.set(path, file);
		return file;
	};
	for (const { subjects, data } of units) {
		for (const { path, role, blob, sha256 } of subjects) {
			if (path === void 0) continue;
			const file = at(path);
			file.roles.add(role);
			if (blob !== void 0) file.blob = blob;
			if (sha256 !== void 0) file.sha256 = sha256;
		}
		for (const { path, digest } of data?.confirmed ?? []) at(path).md5 = digest;
	}
	return [...files].filter(([, { blob, sha256, md5 }]) => blob !== void 0 || sha256 !== void 0 || md5 !== void 0).map(([path, { roles, blob, sha256, md5 }]) => ({
		path,
		roles: [...roles].sort(),
		...blob === void 0 ? {} : { blob },
		...sha256 === void 0 ? {} : { sha256 },
		...md5 === void 0 ? {} : { md5 }
	})).sort(by(({ path }) => path));
}
function checksOf(findings) {
	const checks = /* @__PURE__ */ new Map();
	for (const { check, outcome } of findings) {
		const counts = checks.get(check) ?? {
			check,
			pass: 0,
			fail: 0,
			unknown: 0,
			skipped: 0
		};
		checks.set(check, {
			...counts,
			[outcome]: counts[outcome] + 1
		});
	}
	return [...checks.values()].sort(by(({ check }) => check));
}
function by(keyOf) {
	return (left, right) => {
		const [one, other] = [keyOf(left), keyOf(right)];
		return one < other ? -1 : one > other ? 1 : 0;
	};
}

async function reproducibility(arguments_, desk) {
	const { options, operands } = parseOptions("reproducibility", arguments_, {
		stage: "value",
		config: "value",
		format: "value",
		output: "value",
		write: "value",
		verbose: "flag"
	});
	if (operands.length > 1) throw new ConfigurationError({
		message: "`reproducibility` takes one folder",
		remedy: "run it once for each"
	});
	const workingDirectory = resolve(desk.workingDirectory, operands[0] ?? ".");
	if (!statSync(workingDirectory, { throwIfNoEntry: false })?.isDirectory()) throw new ConfigurationError({
		message: `there is no folder \`${operands[0] ?? "."}\``,
		remedy: "name a folder"
	});
	const outcome = await runSuite({
		...deskRequest({
			...desk,
			workingDirectory
		}, deskEngine(desk, void 0), () => void 0),
		...options.stage === void 0 ? {} : { stage: options.stage },
		config: statedConfig(policyOf(options.config, workingDirectory, desk)),
		gates: ["reproducibility"]
	});
	const [gateReport] = outcome.gateReports;
	if (options.write !== void 0) {
		if (!gateReport) throw new Error("the gate made no report");
		writeText(`${JSON.stringify(manifestOf(gateReport), null, 2)}\n`, options.write, desk);
	}
	return writeReport(outcome, options, desk, gateReport);
}
function policyOf(named, folder, desk) {
	if (named !== void 0) return resolve(desk.workingDirectory, named);
	const { path } = statedConfig(void 0);
	const here = resolve(desk.workingDirectory, path);
	return !isAbsolute(relative(desk.workingDirectory, folder)) && !relative(desk.workingDirectory, folder).startsWith("..") && !existsSync(resolve(folder, path)) && existsSync(here) ? here : void 0;
}

export { reproducibility };