import { C as VERSION, S as HOME, b as EXIT_STATUS, c as oneOf, x as ConfigurationError } from "./basics.js";
import { fileURLToPath } from "node:url";
import { homedir, tmpdir } from "node:os";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

function workerPath() {
	for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) for (const path of [join(folder, "query-worker.js"), join(folder, "dist/query-worker.js")]) if (existsSync(path)) return path;
	throw new Error("there is no dist/query-worker.js: run `npm run build`");
}

function lazyEngine({ temporary, ...search }) {
	let engine;
	const load = async () => {
		const { duckdbEngine } = await import("./duckdb-engine.js");
		const path = workerPath();
		return duckdbEngine({
			beside: path,
			...search
		}, {
			path,
			temporary: temporary ?? tmpdir()
		});
	};
	return {
		prepare: async () => {
			engine ??= load();
			await (await engine).prepare?.();
		},
		scan: async (request, signal) => {
			engine ??= load();
			return (await engine).scan(request, signal);
		},
		fetchColumns: async (request, signal) => {
			engine ??= load();
			const { fetchColumns } = await engine;
			if (!fetchColumns) throw new TypeError("the engine fetches no columns");
			return fetchColumns(request, signal);
		}
	};
}

function userCache(environment) {
	return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "promotion-gates");
}

function deskEngine(desk, engineDirectory) {
	const { environment, workingDirectory } = desk;
	return lazyEngine({
		environment,
		cache: environment["RUNNER_TOOL_CACHE"] || userCache(environment),
		...engineDirectory === void 0 ? {} : { engineDirectory: resolve(workingDirectory, engineDirectory) }
	});
}

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

const WIDTH_OF_FILES = 100;
function layoutFor(output, desk) {
	return output === void 0 ? {
		colours: wantsColours(desk.stdout, desk.environment),
		width: widthOf(desk.stdout, desk.environment)
	} : {
		colours: false,
		width: WIDTH_OF_FILES
	};
}
function wantsColours(output, environment) {
	if (environment["NO_COLOR"]) return false;
	if (environment["FORCE_COLOR"] && environment["FORCE_COLOR"] !== "0") return true;
	return output.terminal && environment["TERM"] !== "dumb";
}
function widthOf({ columns }, environment = {}) {
	const stated = Number(environment["COLUMNS"]);
	return Math.min(120, columns ?? (Number.isSafeInteger(stated) && stated > 0 ? stated : WIDTH_OF_FILES));
}
function progressOn(output) {
	if (!output.terminal) return {
		show: () => void 0,
		clear: () => void 0
	};
	const clear = () => output.write("\r\x1B[2K");
	return {
		show: (message) => {
			clear();
			output.write(message.slice(0, widthOf(output) - 1));
		},
		clear
	};
}

async function writeReport(outcome, options, desk, gateReport) {
	const format = oneOf("--format", options.format, [
		"text",
		"json",
		"markdown",
		"sarif",
		"junit"
	], "text");
	const { report } = outcome;
	let text;
	if (format === "json") text = `${JSON.stringify(gateReport ?? report, null, 2)}\n`;
	else if (format === "markdown") text = (await import("./markdown2.js")).renderMarkdown(report);
	else if (format === "junit") text = (await import("./junit.js")).renderJunit(report);
	else if (format === "sarif") text = await sarif(report);
	else {
		const { renderTerminal } = await import("./terminal2.js");
		text = renderTerminal(report, {
			...layoutFor(options.output, desk),
			verbose: options.verbose,
			durations: outcome.durations
		});
	}
	writeText(text, options.output, desk);
	if (options.decision !== void 0) (await import("./write-decision.js")).writeDecision(outcome, options.decision, desk);
	return report.ready || !report.enforced.value ? EXIT_STATUS.ready : EXIT_STATUS.notReady;
}
async function sarif(report) {
	const [{ renderSarif }, { CHECK_METAS }] = await Promise.all([import("./sarif.js"), import("./check-metas2.js")]);
	return renderSarif(report, {
		checks: CHECK_METAS,
		home: `https://github.com/${HOME}`
	});
}
function writeText(text, output, desk) {
	if (output === void 0) {
		desk.stdout.write(text);
		return;
	}
	try {
		writeFileSync(resolve(desk.workingDirectory, output), text);
	} catch (error) {
		throw new ConfigurationError({
			message: `\`${output}\` cannot be written (${error.code ?? "error"})`,
			remedy: "name a file in a folder that is there"
		});
	}
}

export { deskRequest as a, deskEngine as c, progressOn as i, userCache as l, writeText as n, namedBase as o, layoutFor as r, statedConfig as s, writeReport as t, lazyEngine as u };