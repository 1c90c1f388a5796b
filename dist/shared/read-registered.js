import { t as ConfigurationError } from "./configuration-error.js";
import { t as LIMITS } from "./document.js";
import { t as readDocument } from "./read-document.js";
import { t as readOutsideFile } from "./read-outside-file.js";
import { n as readPolicy, r as readWaivers, t as readBaseline } from "./read-policy.js";
import { r as BUILT_IN_POLICY } from "./implied-feature.js";
import { t as effectivePolicy } from "./effective-policy.js";
import { c as GATE_ENTRIES, s as GATES, t as CHECK_METAS } from "./check-metas.js";
import { i as readFeatures } from "./read-features.js";
import { t as patternsOf } from "./patterns-of.js";
import { createHash } from "node:crypto";
import { posix, relative, resolve, sep } from "node:path";

async function blameLine(git, commit, path, line) {
	const blame = await git([
		"-C",
		(await git(["rev-parse", "--show-toplevel"])).output.toString().replace(/\r?\n$/, ""),
		"blame",
		"--porcelain",
		"-L",
		`${line},${line}`,
		commit,
		"--",
		path
	]);
	if (blame.status !== 0) return void 0;
	const [header = "", ...rest] = blame.output.toString("utf8").split("\n");
	const [id = ""] = header.split(" ");
	if (!/^[0-9a-f]{40,64}$/.test(id)) return void 0;
	if (rest.includes("boundary")) {
		if ((await git(["rev-parse", "--is-shallow-repository"])).output.toString().trim() === "true") return void 0;
	}
	const subject = await subjectOfMerge(git, id, commit);
	const number = /\(#(\d+)\)\s*$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+)/.exec(subject)?.[1];
	return number ? `#${number} (${id.slice(0, 9)})` : id.slice(0, 9);
}
async function subjectOfMerge(git, id, tip) {
	const [mainline, between] = await Promise.all([git([
		"rev-list",
		"--first-parent",
		`${id}..${tip}`
	]), git([
		"rev-list",
		"--ancestry-path",
		`${id}..${tip}`
	])]);
	const descendants = new Set(between.output.toString().split("\n"));
	const merge = mainline.output.toString().split("\n").filter((commit) => commit !== "" && descendants.has(commit)).at(-1);
	const parents = merge === void 0 ? [] : (await git([
		"rev-list",
		"--parents",
		"-n",
		"1",
		merge
	])).output.toString().trim().split(" ").slice(1);
	return (await git([
		"log",
		"-1",
		"--format=%s",
		merge === void 0 || parents[0] === id ? id : merge
	])).output.toString().trim();
}

const VOCABULARY = {
	gates: GATE_ENTRIES.map(({ gate }) => gate.id),
	checks: [...CHECK_METAS.keys()]
};

const WAIVERS = "promotion.waivers.yml";
const BASELINE = "promotion.baseline.json";
async function loadConfiguration(git, repository, comparison, config) {
	const absolute = resolve(config.workingDirectory, config.path);
	const path = relative(repository.root, absolute).split(sep).join("/");
	const { base } = comparison;
	const tracked = repository.has(path) || base?.has(path) === true;
	const folder = tracked || !path.startsWith("..") ? posix.dirname(path).replace(/^\.$/, "") : "";
	const beside = (name) => folder === "" ? name : `${folder}/${name}`;
	const outside = tracked ? void 0 : outsidePolicy(absolute, config);
	const files = {
		policy: path,
		waivers: outside ? WAIVERS : beside(WAIVERS),
		baseline: outside ? BASELINE : beside(BASELINE)
	};
	const stages = BUILT_IN_POLICY.stages;
	const build = async (from) => {
		const policyDocument = outside?.document ?? await documentOf(from, files.policy);
		const waiversDocument = await documentOf(from, files.waivers);
		const baselineDocument = await documentOf(from, files.baseline);
		const policy = policyDocument && readPolicy(policyDocument, VOCABULARY, stages);
		return {
			hasPolicy: policyDocument !== void 0,
			policy: effectivePolicy(policy),
			baseline: baselineDocument && readBaseline(baselineDocument),
			waivers: waiversDocument ? readWaivers(waiversDocument, VOCABULARY).waivers.map((waiver, index) => ({
				...waiver,
				location: waiversDocument.locate("waivers", index),
				merged: true
			})) : []
		};
	};
	const head = await build(repository);
	const judging = base ? await build(base) : head;
	const paths = Object.values(files).filter((file) => repository.has(file) || base?.has(file) === true);
	const waivers = await withApprovals(git, base, files.waivers, judging.waivers, head.waivers);
	const changed = base ? paths.filter((file) => comparison.changed?.has(file) ?? base.blob(file) === void 0) : [];
	const information = outside ? {
		source: "given",
		path: config.path,
		stages: [...judging.policy.stages]
	} : judging.hasPolicy ? {
		source: base ? "base" : "head",
		path,
		stages: [...judging.policy.stages]
	} : {
		source: "built-in",
		stages: [...judging.policy.stages]
	};
	return {
		judging: {
			policy: judging.policy,
			baseline: judging.baseline,
			waivers
		},
		...changed.length > 0 ? { proposed: {
			policy: head.policy,
			baseline: head.baseline,
			waivers: head.waivers
		} } : {},
		information,
		notices: changed.map((file) => ({
			message: `\`${file}\` is changed by this pull request; this run is judged by what the base branch says`,
			location: {
				path: file,
				line: 1
			}
		})),
		paths,
		files: await judgingFiles(base ?? repository, files, outside && {
			path: config.path,
			sha256: outside.sha256
		}),
		onBase: judging.hasPolicy && base !== void 0
	};
}
function outsidePolicy(absolute, config) {
	const text = readOutsideFile(absolute);
	if (typeof text === "string") return {
		document: readDocument(config.path, text),
		sha256: createHash("sha256").update(text).digest("hex")
	};
	if (!config.named) return void 0;
	throw new ConfigurationError({
		message: `the policy cannot be read: ${text.unreadable}`,
		remedy: "name a file that is there in `config`, or leave it out for the built-in policy"
	});
}
async function judgingFiles(from, paths, outside) {
	const roles = {
		policy: "policy",
		waivers: "waivers",
		baseline: "known-debt"
	};
	return (await Promise.all([
		"policy",
		"waivers",
		"baseline"
	].map(async (key) => {
		if (key === "policy" && outside) return [{
			role: "policy",
			...outside
		}];
		if (!from.has(paths[key])) return [];
		const blob = await from.blob(paths[key]);
		return [{
			role: roles[key],
			path: paths[key],
			...blob === void 0 ? {} : { blob }
		}];
	}))).flat();
}
async function documentOf(from, path) {
	if (!from.has(path)) return void 0;
	if (!("root" in from)) return from.document(path);
	const document = from.document(path, LIMITS.configuration);
	if ("unreadable" in document) throw new ConfigurationError({
		message: document.unreadable,
		location: {
			path,
			line: 1
		},
		...document.remedy ? { remedy: document.remedy } : {}
	});
	return document;
}
async function withApprovals(git, base, path, judging, head) {
	const approved = await Promise.all(judging.map(async (waiver) => {
		const approvedBy = await blameLine(git, base?.commit ?? "HEAD", path, waiver.location.line ?? 1);
		return approvedBy ? {
			...waiver,
			approvedBy
		} : waiver;
	}));
	if (!base) return approved;
	const key = (waiver) => JSON.stringify([
		waiver.check,
		waiver.feature,
		waiver.about,
		waiver.until
	]);
	const merged = new Set(judging.map(key));
	return [...approved, ...head.filter((waiver) => !merged.has(key(waiver))).map((waiver) => ({
		...waiver,
		merged: false
	}))];
}

function readRegistered(repository, policy) {
	return readFeatures(repository, policy.records, {
		stages: policy.stages,
		lockable: [...GATES.map(({ id }) => id), ...VOCABULARY.checks],
		contracts: patternsOf(policy, "data-contract", "contracts")
	});
}

export { loadConfiguration as n, VOCABULARY as r, readRegistered as t };