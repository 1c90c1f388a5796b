import { t as lazyEngine } from "./lazy-engine.js";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

function deskEngine(desk, engineDirectory) {
	const { environment, workingDirectory } = desk;
	const caches = environment["XDG_CACHE_HOME"] || join(homedir(), ".cache");
	return lazyEngine({
		environment,
		cache: environment["RUNNER_TOOL_CACHE"] || join(caches, "promotion-gates"),
		...engineDirectory === void 0 ? {} : { engineDirectory: resolve(workingDirectory, engineDirectory) }
	});
}

export { deskEngine as t };