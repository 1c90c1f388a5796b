import { t as ConfigurationError } from "./configuration-error.js";
import { t as compareWithBase } from "./compare-with-base.js";
import { t as gitIn } from "./git.js";
import { n as openRepository } from "./open-repository.js";
import { t as readOutsideFile } from "./read-outside-file.js";
import { resolve } from "node:path";

const JUDGEABLE = /(^|\/)promotion\.(yml|waivers\.yml|baseline\.json)$|\.feature\.yml$|\.odcs\.ya?ml$|\.experiment\.ya?ml$|\.ipynb$/;
async function runSuite(request) {
	const git = gitIn(request.workingDirectory, request.environment, request.signal);
	const plain = isPlain(request);
	const judging = plain ? void 0 : import("./judge-repository.js");
	const [repository, compared] = await Promise.all([open(git, request), compareWithBase(git, request.base)]);
	const comparison = request.head === void 0 ? compared : {
		...compared,
		head: request.head
	};
	if (request.base?.named && !comparison.base) throw new ConfigurationError({
		message: comparison.missing ?? `there is no base \`${request.base.ref}\``,
		remedy: "name a branch, a tag or a commit of this repository, or fetch it"
	});
	if (plain && !judgeable(repository, comparison) && !hasUntrackedPolicy(request)) {
		const { lookAround } = await import("./look-around.js");
		return lookAround(request, repository, comparison);
	}
	const { judgeRepository } = await (judging ?? import("./judge-repository.js"));
	return judgeRepository(request, {
		git,
		repository,
		comparison
	});
}
function isPlain({ config, features, gates, stage, evidence }) {
	return !config.named && features.length === 0 && gates.length === 0 && stage === void 0 && evidence.length === 0;
}
function judgeable(repository, { base, mergeBase }) {
	return [
		repository,
		base,
		mergeBase
	].some((files) => files?.paths.some((path) => JUDGEABLE.test(path)) ?? false);
}
function hasUntrackedPolicy({ workingDirectory, config }) {
	return typeof readOutsideFile(resolve(workingDirectory, config.path)) === "string";
}
async function open(git, request) {
	const repository = await openRepository(git);
	if (repository) return repository;
	const version = await git(["--version"]);
	throw new ConfigurationError(version.status === 127 ? {
		message: "git is not installed",
		remedy: "install git: the evidence under judgement is what git tracks"
	} : {
		message: `${request.workingDirectory} is not in a git repository`,
		remedy: "run this in a checkout (`actions/checkout` before this step, or `git init`); for a single file, `promotion-gates experiment FILE` and `promotion-gates data-contract test FILE` work anywhere"
	});
}

export { runSuite as t };