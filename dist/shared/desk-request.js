import { n as VERSION } from "./package2.js";

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

export { namedBase as n, deskRequest as t };