import { a as setSecret, i as setOutput, n as isDebug, o as warning, r as notice, t as error } from "./actions-core.js";
import { n as VERSION, t as ACTIONS$1 } from "./package2.js";
import { t as ConfigurationError } from "./configuration-error.js";
import { t as EXIT_STATUS } from "./exit-status.js";
import { n as headCommit, r as lazyEngine } from "./compare-with-base.js";
import { t as renderTerminal } from "./terminal.js";
import { t as runSuite } from "./run-suite.js";
import { t as gitIn } from "./git.js";
import { t as didYouMean } from "./did-you-mean2.js";
import { a as counted, m as isBad, p as headline, t as visibleText } from "./visible-text.js";
import { n as escapeMarkdown, r as markdownCode, t as renderMarkdown } from "./markdown.js";
import process from "node:process";
import { tmpdir } from "node:os";
import { appendFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const PULL_REQUEST_EVENTS = [
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
];
function readEvent(environment) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const ref = environment["GITHUB_REF"] ?? "";
	const path = environment["GITHUB_EVENT_PATH"] ?? "";
	if (path === "") return {
		name,
		ref,
		payload: {}
	};
	try {
		return {
			name,
			ref,
			payload: JSON.parse(readFileSync(path, "utf8"))
		};
	} catch {
		throw new ConfigurationError({
			message: `the event \`${name}\` cannot be read from \`${path}\` (GITHUB_EVENT_PATH)`,
			remedy: "run this as a step of a workflow; at a desk the same gates run as `promotion-gates check`"
		});
	}
}
function baseOfEvent({ name, ref, payload }, head) {
	if (name === "pull_request_target") throw new ConfigurationError({
		message: "the workflow runs on `pull_request_target`: that checks out the base branch, with its rights, and not the pull request",
		remedy: "run it on `pull_request`; the gates need no token and no secret there"
	});
	const [base, tip, branch] = PULL_REQUEST_EVENTS.includes(name) ? [
		text(payload, "pull_request", "base", "sha"),
		text(payload, "pull_request", "head", "sha"),
		text(payload, "pull_request", "base", "ref")
	] : name === "merge_group" ? [
		text(payload, "merge_group", "base_sha"),
		text(payload, "merge_group", "head_sha"),
		text(payload, "merge_group", "base_ref")
	] : [];
	if (base === void 0 && !PULL_REQUEST_EVENTS.includes(name) && name !== "merge_group") return void 0;
	if (!isCommitId(base) || !isCommitId(tip)) throw new ConfigurationError({
		message: `the event \`${name}\` does not name the commits it compares`,
		remedy: "name the base in the input `base`"
	});
	if (head && head.commit === base && base !== tip) throw new ConfigurationError({
		message: "the base branch is checked out, not what the pull request would make of it: nothing of it would be judged",
		remedy: "leave out `ref` in the `actions/checkout` step before this one"
	});
	return {
		ref: /^refs\/pull\/\d+\/merge$/.test(ref) && head?.parents.length === 2 && head.parents[1] === tip ? "first-parent" : base,
		...branch ? { name: branch.replace(/^refs\/heads\//, "") } : {}
	};
}
function commitForReaders({ payload }, environment) {
	const commit = text(payload, "pull_request", "head", "sha") ?? text(payload, "merge_group", "head_sha") ?? environment["GITHUB_SHA"];
	return isCommitId(commit) ? commit : void 0;
}
function text(value, ...keys) {
	let found = value;
	for (const key of keys) {
		if (typeof found !== "object" || found === null) return void 0;
		found = found[key];
	}
	return typeof found === "string" ? found : void 0;
}
function isCommitId(value) {
	return value !== void 0 && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

function readNeededJobs(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { malformed: "is not JSON" };
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return { malformed: "is not the object that `toJSON(needs)` gives" };
	const jobs = [];
	for (const [name, job] of Object.entries(value)) {
		const result = typeof job === "object" && job !== null && "result" in job ? job.result : void 0;
		if (typeof result !== "string") return { malformed: `says no \`result\` for the job \`${name}\`` };
		jobs.push({
			name,
			result
		});
	}
	return jobs;
}
function unmetNeeds(jobs) {
	const words = {
		failure: "failed",
		cancelled: "was cancelled",
		skipped: "was skipped"
	};
	return jobs.filter(({ result }) => result !== "success").map(({ name, result }) => ({
		message: `the needed job \`${name}\` ${words[result] ?? `ended as \`${result}\``}`,
		remedy: "see why in the log of that job, and run it again"
	}));
}

async function actionRequest(action, inputs, event, run) {
	const { environment } = run;
	const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const fetch = {
		fetch: true,
		server,
		...inputs.token === void 0 ? {} : { token: inputs.token }
	};
	const git = gitIn(inputs.workingDirectory, environment, run.signal);
	const stated = inputs.base === void 0 ? baseOfEvent(event, await headCommit(git)) : {
		ref: inputs.base,
		name: inputs.base
	};
	const link = linkToRun(server, environment);
	return {
		...run,
		workingDirectory: inputs.workingDirectory,
		config: inputs.config,
		features: inputs.features,
		gates: action.gates,
		...inputs.stage === void 0 ? {} : { stage: inputs.stage },
		...stated ? { base: {
			ref: stated.ref,
			named: inputs.base !== void 0,
			...fetch
		} } : {},
		...stated?.name === void 0 ? {} : { baseName: stated.name },
		evidence: inputs.evidence,
		collect: action.collect,
		enforce: inputs.enforce,
		tool: {
			name: "promotion-gates",
			version: VERSION
		},
		...link === void 0 ? {} : { run: link },
		undecidedBecause: unmetNeeds(inputs.needs)
	};
}
function environmentForChildren(environment) {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(INPUT_|ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)_)/i.test(name)));
}
function linkToRun(server, environment) {
	const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = environment;
	if (!repository || !id) return void 0;
	return `${server}/${repository}/actions/runs/${id}${attempt && attempt !== "1" ? `/attempts/${attempt}` : ""}`;
}

const ACTIONS = {
	"promotion-gates": {
		gates: [],
		collect: true,
		manifest: "action.yml"
	},
	"data-contract": {
		gates: ["data-contract"],
		collect: true,
		manifest: "actions/data-contract/action.yml"
	},
	experiment: {
		gates: ["experiment"],
		collect: true,
		manifest: "actions/experiment/action.yml"
	},
	reproducibility: {
		gates: ["reproducibility"],
		collect: true,
		manifest: "actions/reproducibility/action.yml"
	},
	tests: {
		gates: ["tests"],
		collect: true,
		manifest: "actions/tests/action.yml"
	},
	"promotion-report": {
		gates: [],
		collect: false,
		manifest: "actions/promotion-report/action.yml"
	}
};

const EVERYWHERE = Object.keys(ACTIONS);
const INPUTS = {
	config: {
		actions: EVERYWHERE,
		default: "promotion.yml"
	},
	features: {
		actions: EVERYWHERE,
		default: ""
	},
	stage: {
		actions: EVERYWHERE,
		default: ""
	},
	base: {
		actions: EVERYWHERE,
		default: ""
	},
	evidence: {
		actions: EVERYWHERE,
		default: ""
	},
	needs: {
		actions: ["promotion-report"],
		default: ""
	},
	enforce: {
		actions: EVERYWHERE,
		default: "true"
	},
	"engine-directory": {
		actions: ["promotion-gates", "data-contract"],
		default: ""
	},
	"github-token": {
		actions: ["promotion-gates", "promotion-report"],
		default: "${{ github.token }}"
	},
	"working-directory": {
		actions: EVERYWHERE,
		default: "."
	}
};
function readInputs(action, { environment, workspace, locate }) {
	const problems = [];
	const wrong = (input, message, remedy) => {
		const location = locate(input);
		problems.push({
			message,
			remedy,
			...location ? { location } : {}
		});
	};
	const declared = inputsOf(action);
	for (const { name, problem } of strangers(environment, action, declared)) wrong(name, ...problem);
	const text = (name) => {
		if (!declared.includes(name)) return "";
		const given = environment[variableOf(name)]?.trim() ?? "";
		const { default: otherwise } = INPUTS[name];
		return given === "" && !otherwise.startsWith("${{") ? otherwise : given;
	};
	const list = (name) => text(name).split("\n").map((line) => line.trim()).filter((line) => line !== "");
	const choice = (name) => {
		const given = text(name);
		if (given !== "true" && given !== "false") {
			const meant = didYouMean(given, ["true", "false"]);
			wrong(name, `input \`${name}\` is \`${given}\`${meant ? `; did you mean \`${meant}\`?` : ""}`, "write `true` or `false`");
		}
		return given !== "false";
	};
	const folder = (name) => {
		const path = resolve(workspace, text(name));
		if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) wrong(name, `input \`${name}\`: there is no folder \`${text(name)}\` in the workspace`, "name a folder that is there when the step runs");
		return path;
	};
	const revision = (name) => {
		const given = text(name);
		if (/^[-+^]|[\s:*?[\\]|\.\./.test(given)) wrong(name, `input \`${name}\` is \`${given}\`, which is not the name of one commit`, "write a branch, a tag or a commit id");
		return given;
	};
	const needed = () => {
		const given = text("needs");
		const jobs = given === "" ? [] : readNeededJobs(given);
		if (!("malformed" in jobs)) return jobs;
		wrong("needs", `input \`needs\` ${jobs.malformed}`, "write `needs: ${{ toJSON(needs) }}`");
		return [];
	};
	const inputs = {
		config: {
			path: text("config"),
			named: text("config") !== INPUTS.config.default
		},
		features: list("features"),
		...optional("stage", text("stage")),
		...optional("base", revision("base")),
		evidence: list("evidence"),
		needs: needed(),
		enforce: choice("enforce"),
		...optional("engineDirectory", text("engine-directory") === "" ? "" : folder("engine-directory")),
		...optional("token", text("github-token")),
		workingDirectory: folder("working-directory")
	};
	if (problems.length > 0) throw new ConfigurationError(...problems);
	return inputs;
}
function optional(key, value) {
	return value === "" ? {} : { [key]: value };
}
function inputsOf(action) {
	return Object.keys(INPUTS).filter((name) => INPUTS[name].actions.includes(action));
}
function variableOf(input) {
	return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}
function strangers(environment, action, declared) {
	const known = new Set(declared.map(variableOf));
	return Object.keys(environment).filter((variable) => variable.startsWith("INPUT_") && !known.has(variable)).sort().map((variable) => {
		const name = variable.slice(6).toLowerCase();
		const elsewhere = Object.hasOwn(INPUTS, name) ? INPUTS[name].actions.join(", ") : void 0;
		const meant = didYouMean(name, declared);
		return {
			name,
			problem: [elsewhere ? `\`${name}\` is an input of ${elsewhere}, not of ${action}` : `\`${name}\` is not an input of ${action}${meant ? `; did you mean \`${meant}\`?` : ""}`, `take it out; the inputs are ${declared.join(", ")}`]
		};
	});
}

function locateInput(environment) {
	const path = workflowPath(environment);
	if (path === void 0) return () => void 0;
	const lines = linesOf(join(environment["GITHUB_WORKSPACE"] ?? "", path));
	return (input) => {
		const states = new RegExp(`(^|[\\s{,"'])${input.replaceAll(/[^\w-]/g, "\\$&")}["']?\\s*:`);
		const found = lines.flatMap((line, index) => states.test(line.replace(/(^|\s)#.*$/, "")) ? [index + 1] : []);
		return {
			path,
			...found.length === 1 && found[0] !== void 0 ? { line: found[0] } : {}
		};
	};
}
function workflowPath(environment) {
	const prefix = `${environment["GITHUB_REPOSITORY"] ?? ""}/`;
	const [file = ""] = (environment["GITHUB_WORKFLOW_REF"] ?? "").split("@");
	const path = file.startsWith(prefix) ? file.slice(prefix.length) : "";
	return /^\.github\/workflows\/[^/]+$/.test(path) ? path : void 0;
}
function linesOf(file) {
	try {
		return readFileSync(file, "utf8").split(/\r?\n/);
	} catch {
		return [];
	}
}

function logText(text) {
	return text.split(/\r\n|[\r\n\u0085]/).map((line) => line.replace(/\p{Cc}/gu, (control, at) => isKept(control, line.slice(at + 1)) ? control : "�").replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [")).join("\n");
}
function isKept(control, rest) {
	return control === "	" || control === "\x1B" && /^\[[\d;]*m/.test(rest);
}

function markdownOptions(request, event) {
	const { environment } = request;
	const repository = environment["GITHUB_REPOSITORY"];
	const commit = commitForReaders(event, environment);
	const command = deskCommand(request);
	return {
		...repository && commit ? { links: {
			server: environment["GITHUB_SERVER_URL"] || "https://github.com",
			repository,
			commit
		} } : {},
		...command === void 0 ? {} : { command }
	};
}
function deskCommand({ features, gates, stage, base, baseName, config, evidence, collect, undecidedBecause }) {
	if (!collect || evidence.length > 0 || undecidedBecause.length > 0) return void 0;
	const words = [
		...features,
		...stage === void 0 ? [] : ["--stage", stage],
		...gates.flatMap((gate) => ["--gate", gate]),
		...config.named ? ["--config", config.path] : [],
		...base ? ["--base", base.named ? base.ref : `origin/${baseName ?? "HEAD"}`] : []
	];
	return words.every((word) => /^[\w./@+=-]+$/.test(word)) ? ["npx promotion-gates check", ...words].join(" ") : void 0;
}

function renderAnnotations(report) {
	const findings = report.features.flatMap((feature) => feature.findings.filter((finding) => isBad(finding) && finding.standing === "open"));
	const level = (finding) => finding.severity === "block" ? "error" : finding.severity === "warning" ? "warning" : void 0;
	const annotations = findings.flatMap((finding) => {
		const kind = level(finding);
		if (!kind || !finding.location) return [];
		const { path, line, column } = finding.location;
		return [{
			level: kind,
			path,
			...line === void 0 ? {} : { line },
			...column === void 0 ? {} : { column },
			title: visibleText(finding.check),
			message: visibleText([finding.message, finding.remedy].filter(Boolean).join(". What to do: "))
		}];
	});
	return [...annotations.filter(({ level: kind }) => kind === "error"), ...annotations.filter(({ level: kind }) => kind === "warning")];
}

const MOST = 10;
const LONGEST_TITLE = 255;
function annotate(remarks) {
	const rest = ["error", "warning"].map((level) => {
		const all = remarks.filter((remark) => remark.level === level);
		for (const remark of all.slice(0, MOST)) (level === "error" ? error : warning)(remark.message, propertiesOf(remark));
		return {
			level,
			count: Math.max(0, all.length - MOST)
		};
	}).flatMap(({ level, count }) => count > 0 ? [counted(count, `more ${level}`)] : []);
	if (rest.length > 0) notice(`${rest.join(" and ")} in the job summary`, { title: "Promotion Gates" });
}
function propertiesOf({ title, path, line, column }) {
	return {
		title: title.slice(0, LONGEST_TITLE),
		...path === void 0 ? {} : { file: path },
		...path === void 0 || line === void 0 ? {} : { startLine: line },
		...path === void 0 || line === void 0 || column === void 0 ? {} : { startColumn: column }
	};
}

const MOST_BYTES = 1e6;
const MOST_ROWS = 200;
function jobSummary(report, options, full = renderMarkdown(report, options), most = MOST_BYTES) {
	if (bytes(full) <= most) return full;
	const brief = `${tooLong(full, "what passed and what is not new")}\n\n${renderMarkdown(report, {
		...options,
		brief: true
	})}`;
	if (bytes(brief) <= most) return brief;
	const rows = report.features.filter((feature) => feature.blocksThisRun).slice(0, MOST_ROWS);
	const table = [
		"| feature | stage | verdict |",
		"|---|---|---|",
		...rows.map(({ id, stage, verdict }) => `| ${markdownCode(id)} | ${escapeMarkdown(stage)} | ${verdict} |`)
	];
	return `## ${escapeMarkdown(headline(report))}\n\n${tooLong(full, "all but the verdicts")}\n\n${rows.length > 0 ? `${table.join("\n")}\n` : ""}`;
}
function problemSummary(problems) {
	const shown = problems.slice(0, MOST_ROWS);
	return [
		"## ❓ Nothing was judged: the configuration is wrong",
		"",
		"| where | what is wrong | what to do |",
		"|---|---|---|",
		...shown.map(({ message, remedy, location }) => {
			return `| ${location ? markdownCode(`${location.path}${location.line === void 0 ? "" : `:${location.line}`}`) : ""} | ${escapeMarkdown(message)} | ${escapeMarkdown(remedy ?? "")} |`;
		}),
		"",
		...problems.length > shown.length ? [`${counted(problems.length - shown.length, "more problem")}: see the log.`, ""] : []
	].join("\n");
}
function tooLong(full, left) {
	return `> [!NOTE]\n> The whole report has ${bytes(full).toLocaleString("en-US")} bytes, more than a job summary holds: ${left} is left out. All of it is in the file that the output \`markdown\` names.`;
}
function bytes(text) {
	return Buffer.byteLength(text, "utf8");
}

const MOST_CHARACTERS = 2e5;
function outputsOf(report, files) {
	const { counts, features } = report;
	const blocking = [...features.filter((feature) => feature.blocksThisRun), ...features.filter((feature) => !feature.blocksThisRun)];
	return {
		verdict: report.verdict,
		ready: String(report.ready),
		features: fitting(blocking.map(({ id, stage, raisedFrom, verdict, blocksThisRun }) => ({
			id,
			stage,
			raisedFrom: raisedFrom ?? null,
			verdict,
			blocksThisRun
		}))),
		raised: fitting(features.filter(({ because, raisedFrom }) => because === "raised" || because === "registered" && raisedFrom !== void 0).map(({ id }) => id)),
		...files,
		failed: String(counts.failed),
		unknown: String(counts.unknown),
		waived: String(counts.waived),
		known: String(counts.known)
	};
}
const NO_VERDICT = {
	verdict: "undecided",
	ready: "false",
	features: "[]",
	raised: "[]"
};
function fitting(items) {
	let length = 2;
	const fit = items.filter((item) => (length += JSON.stringify(item).length + 1) <= MOST_CHARACTERS);
	return JSON.stringify(fit);
}

function publishReport({ report, gateReport, markdown, environment, warn }) {
	const folder = mkdtempSync(join(environment["RUNNER_TEMP"] || tmpdir(), "promotion-gates-"));
	const full = renderMarkdown(report, markdown);
	const files = {
		report: join(folder, gateReport ? `${gateReport.gate}.gate-report.json` : "readiness-report.json"),
		markdown: join(folder, "report.md")
	};
	writeFileSync(files.report, `${JSON.stringify(gateReport ?? report, null, 2)}\n`);
	writeFileSync(files.markdown, full);
	setOutputs(outputsOf(report, files));
	writeSummary(jobSummary(report, markdown, full), environment, warn);
	const enforced = report.enforced.value;
	annotate(renderAnnotations(report).map((annotation) => enforced ? annotation : {
		...annotation,
		level: "warning"
	}));
}
function publishProblems(problems, environment, warn) {
	setOutputs(NO_VERDICT);
	writeSummary(problemSummary(problems), environment, warn);
	annotate(problems.map(({ message, remedy, location }) => ({
		level: "error",
		title: "Promotion Gates: configuration",
		message: remedy ? `${message}. What to do: ${remedy}` : message,
		...location
	})));
}
function publishNoVerdict() {
	setOutputs(NO_VERDICT);
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
function writeSummary(text, environment, warn) {
	const file = environment["GITHUB_STEP_SUMMARY"];
	if (!file) return;
	try {
		appendFileSync(file, text);
	} catch (error) {
		warn(`the job summary could not be written (${error.code ?? "error"})`);
	}
}

const WIDTH = 120;
async function carryOut(name, { environment, workspace, now, stopwatch, timer, signal, log }) {
	const action = ACTIONS[name];
	const inputs = readInputs(name, {
		environment,
		workspace,
		locate: locateInput(environment)
	});
	if (inputs.token !== void 0) setSecret(inputs.token);
	const event = readEvent(environment);
	const children = environmentForChildren(environment);
	const request = await actionRequest(action, inputs, event, {
		environment: children,
		engine: lazyEngine({
			environment: children,
			checkout: workspace,
			...inputs.engineDirectory === void 0 ? {} : { engineDirectory: inputs.engineDirectory },
			...environment["RUNNER_TOOL_CACHE"] ? { cache: environment["RUNNER_TOOL_CACHE"] } : {},
			...environment["RUNNER_TEMP"] ? { temporary: environment["RUNNER_TEMP"] } : {}
		}),
		now,
		stopwatch,
		timer,
		signal,
		progress: (message) => log(logText(message))
	});
	const { report, gateReports, durations } = await runSuite(request);
	signal.throwIfAborted();
	log(logText(renderTerminal(report, {
		colours: !environment["NO_COLOR"],
		width: WIDTH,
		verbose: isDebug(),
		durations
	})));
	const [gate] = action.gates;
	const gateReport = gateReports.find((one) => one.gate === gate);
	publishReport({
		report,
		...gateReport ? { gateReport } : {},
		markdown: markdownOptions(request, event),
		environment,
		warn: (message) => log(logText(message))
	});
	return report.ready || !report.enforced.value ? EXIT_STATUS.ready : EXIT_STATUS.notReady;
}

const SIGNALS = {
	SIGINT: 130,
	SIGTERM: 143
};
async function runAction(name) {
	const cancel = new AbortController();
	for (const [signal, status] of Object.entries(SIGNALS)) process.on(signal, () => {
		process.exitCode ??= status;
		cancel.abort();
	});
	for (const trouble of ["uncaughtException", "unhandledRejection"]) process.on(trouble, (reason) => {
		if (!cancel.signal.aborted) sayFault(reason);
		process.exit(process.exitCode ?? EXIT_STATUS.fault);
	});
	try {
		const status = await carryOut(name, {
			environment: process.env,
			workspace: process.cwd(),
			now: /* @__PURE__ */ new Date(),
			stopwatch: () => performance.now(),
			timer: (seconds) => AbortSignal.timeout(Math.ceil(seconds * 1e3)),
			signal: cancel.signal,
			log
		});
		process.exitCode ??= status;
	} catch (reason) {
		if (cancel.signal.aborted) {
			publishNoVerdict();
			log("Cancelled: nothing was decided.");
		} else if (reason instanceof ConfigurationError) {
			publishProblems(reason.problems, process.env, log);
			process.exitCode = EXIT_STATUS.configuration;
		} else {
			sayFault(reason);
			process.exitCode = EXIT_STATUS.fault;
		}
	}
}
function log(text) {
	process.stdout.write(`${text}\n`);
}
function sayFault(reason) {
	publishNoVerdict();
	log(logText(reason instanceof Error ? reason.stack ?? reason.message : String(reason)));
	error(`This is a fault of promotion-gates, not of your files. Please report it at https://github.com/${ACTIONS$1}/issues with the lines above.`, { title: "Promotion Gates: fault" });
}

export { runAction as t };