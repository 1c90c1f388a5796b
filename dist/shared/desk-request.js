import { n as VERSION } from "./package2.js";
import { r as lazyEngine } from "./compare-with-base.js";
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

function deskRequest(desk, engine, progress) {
	return {
		workingDirectory: desk.workingDirectory,
		config: {
			path: "promotion.yml",
			named: false
		},
		features: [],
		gates: [],
		evidence: [],
		collect: true,
		enforce: true,
		engine,
		environment: desk.environment,
		tool: {
			name: "promotion-gates",
			version: VERSION
		},
		undecidedBecause: [],
		now: desk.now,
		stopwatch: desk.stopwatch,
		signal: desk.signal,
		timer: (seconds) => AbortSignal.timeout(Math.ceil(seconds * 1e3)),
		progress
	};
}
function namedBase(ref) {
	return ref === void 0 ? {} : {
		base: {
			ref,
			fetch: false,
			named: true
		},
		baseName: ref
	};
}

export { namedBase as n, deskEngine as r, deskRequest as t };