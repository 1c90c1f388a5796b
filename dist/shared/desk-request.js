import { r as VERSION } from "./package2.js";

function deskRequest(desk, engine, progress) {
	return {
		workingDirectory: desk.workingDirectory,
		config: statedConfig(void 0),
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
function statedConfig(path) {
	return path === void 0 ? {
		path: "promotion.yml",
		named: false
	} : {
		path,
		named: true
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

export { namedBase as n, statedConfig as r, deskRequest as t };