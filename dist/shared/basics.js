import { parseArgs } from "node:util";
import { statSync } from "node:fs";
import { spawn } from "node:child_process";

const VERSION = "0.1.0";
const HOME = "OWNER/promotion-gates";

var ConfigurationError = class extends Error {
	name = "ConfigurationError";
	problems;
	constructor(...problems) {
		super(problems.map((problem) => problem.message).join("\n"));
		this.problems = problems;
	}
};

const EXIT_STATUS = {
	ready: 0,
	notReady: 1,
	configuration: 2,
	fault: 3
};

function grouped(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function nameSome(names, total = names.length, most = 3) {
	const shown = names.slice(0, total <= most + 1 ? most + 1 : most);
	const rest = total - shown.length;
	if (rest > 0) return `${shown.join(", ")} and ${grouped(rest)} more`;
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown.join("");
}

async function askAboutCheckout(git) {
	const [touched, listed, top] = await Promise.all([
		git([
			"diff-files",
			"-z",
			"--name-status",
			"--no-relative",
			"--ignore-submodules=dirty",
			"--no-ext-diff"
		]),
		git([
			"ls-files",
			"-z",
			"--stage",
			"--full-name",
			"--",
			":/"
		], { environment: { GIT_LITERAL_PATHSPECS: "0" } }),
		git(["rev-parse", "--show-toplevel"])
	]);
	return {
		top,
		listed,
		touched
	};
}

const NOT_THERE = 127;
const TIDYING = 2e3;
function gitIn(folder, environment, signal) {
	return (arguments_, options) => new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const child = spawn("git", [
			"-c",
			"core.quotepath=off",
			"-c",
			"core.fsmonitor=false",
			"-c",
			"color.ui=false",
			...arguments_
		], {
			cwd: folder,
			env: {
				...environment,
				GIT_OPTIONAL_LOCKS: "0",
				GIT_TERMINAL_PROMPT: "0",
				LC_ALL: "C",
				...options?.environment
			},
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			detached: process.platform !== "win32"
		});
		let impatience;
		const cancel = () => {
			endGroup(child, "SIGTERM");
			impatience = setTimeout(() => endGroup(child, "SIGKILL"), TIDYING);
		};
		signal?.addEventListener("abort", cancel, { once: true });
		const output = [];
		const complaint = [];
		child.stdout.on("data", (chunk) => output.push(chunk));
		child.stderr.on("data", (chunk) => complaint.push(chunk));
		child.on("error", (error) => {
			signal?.removeEventListener("abort", cancel);
			if (error.code !== "ENOENT" && error.code !== "EACCES") return reject(error);
			const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
			resolve({
				status: NOT_THERE,
				output: Buffer.alloc(0),
				complaint: there ? "git is not installed" : `there is no folder ${folder}`
			});
		});
		child.on("close", (status) => {
			clearTimeout(impatience);
			signal?.removeEventListener("abort", cancel);
			if (signal?.aborted) reject(signal.reason);
			else resolve({
				status: status ?? 1,
				output: Buffer.concat(output),
				complaint: Buffer.concat(complaint).toString().trim()
			});
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(options?.input ?? "");
	});
}
function endGroup(child, signal) {
	if (child.pid === void 0) return;
	try {
		if (process.platform === "win32") child.kill(signal);
		else process.kill(-child.pid, signal);
	} catch {}
}
function nulSeparated(output) {
	const text = output.toString("utf8");
	return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

async function runSuite(request) {
	const git = gitIn(request.workingDirectory, request.environment, request.signal);
	const answers = askAboutCheckout(git);
	answers.catch(() => void 0);
	const { runOverCheckout } = await import("./run-over-checkout2.js");
	return runOverCheckout(request, git, answers);
}

function codeSpan(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return /^`|`$|^ [^]*[^ ][^]* $/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
function messageParts(message) {
	const runs = [...message.matchAll(/`+/g)].map(({ index, 0: run }) => ({
		index,
		length: run.length
	}));
	const next = [];
	const seen = /* @__PURE__ */ new Map();
	for (let at = runs.length - 1; at >= 0; at -= 1) {
		const length = runs[at]?.length ?? 0;
		next[at] = seen.get(length) ?? -1;
		seen.set(length, at);
	}
	const parts = [];
	let start = 0;
	for (let at = 0; at < runs.length; at += 1) {
		const open = runs[at];
		const closing = next[at] ?? -1;
		const close = runs[closing];
		if (!open || !close) continue;
		if (open.index > start) parts.push({
			code: false,
			text: message.slice(start, open.index)
		});
		const inside = message.slice(open.index + open.length, close.index);
		parts.push({
			code: true,
			text: /^ [^]*[^ ][^]* $/.test(inside) ? inside.slice(1, -1) : inside
		});
		start = close.index + close.length;
		at = closing;
	}
	if (start < message.length) parts.push({
		code: false,
		text: message.slice(start)
	});
	return parts;
}

function didYouMean(word, known) {
	const alike = known.find((candidate) => plain(candidate) === plain(word));
	if (alike !== void 0) return alike;
	const limit = Math.floor(word.length / 3);
	let best;
	let bestDistance = limit + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) > limit) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance >= bestDistance) continue;
		best = candidate;
		bestDistance = distance;
	}
	return best;
}
function plain(text) {
	return text.toLowerCase().replaceAll(/[-_\s]/g, "");
}
function editDistance(left, right) {
	let beforeLast = [];
	let last = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let i = 1; i <= left.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= right.length; j += 1) {
			const cost = left[i - 1] === right[j - 1] ? 0 : 1;
			let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
			row.push(distance);
		}
		beforeLast = last;
		last = row;
	}
	return last[right.length] ?? 0;
}

const MOST_LISTED = 20;
function unknownWord(word, words, what, listing) {
	const meant = didYouMean(word, words);
	const known = words.slice(0, MOST_LISTED).join(", ");
	const more = words.length > MOST_LISTED ? ` … (${words.length} in all)` : "";
	return {
		message: `\`${word}\` is not ${what}${meant ? `; did you mean \`${meant}\`?` : ""}`,
		remedy: listing ?? (words.length > 0 ? `name one of ${known}${more}` : "there is none")
	};
}

function parseOptions(command, arguments_, kinds) {
	const config = {
		args: [...arguments_],
		allowPositionals: true,
		strict: false,
		tokens: true,
		options: Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, {
			type: kind === "flag" ? "boolean" : "string",
			multiple: kind === "values"
		}]))
	};
	const { values, positionals, tokens } = parseArgs(config);
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : void 0;
		if (kind === void 0) {
			const known = Object.keys(kinds).map((name) => `--${name}`);
			const listing = `\`promotion-gates ${command} --help\` lists them`;
			throw new ConfigurationError(unknownWord(token.rawName, known, `an option of \`${command}\``, listing));
		}
		if (kind !== "flag" && (token.value === void 0 || token.value === "")) throw new ConfigurationError({
			message: `\`${token.rawName}\` needs a value`,
			remedy: `\`promotion-gates ${command} --help\``
		});
		if (kind === "flag" && token.value !== void 0) throw new ConfigurationError({
			message: `\`${token.rawName}\` takes no value`,
			remedy: `write \`${token.rawName}\` alone`
		});
	}
	return {
		options: Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, values[name] ?? (kind === "values" ? [] : kind === "flag" ? false : void 0)])),
		operands: positionals
	};
}
function oneOf(option, word, words, otherwise) {
	if (word === void 0) return otherwise;
	const found = words.find((candidate) => candidate === word);
	if (found !== void 0) return found;
	throw new ConfigurationError(unknownWord(word, words, `a value of \`${option}\``));
}

function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function runOneGate(request) {
	const git = gitIn(request.workingDirectory, request.environment, request.signal);
	const answers = askAboutCheckout(git);
	answers.catch(() => void 0);
	const { judgeFiles } = await import("./judge-files.js");
	return judgeFiles(request, git, answers);
}

function codeDifferences(code) {
	const parts = [
		describe(code.different, "differs", "differ"),
		describe(code.added, "is new", "are new"),
		describe(code.gone, "is gone", "are gone")
	].filter((part) => part !== void 0);
	return parts.length === 0 ? void 0 : parts.join("; ");
}
function differingFiles(code) {
	return [
		...code.different.first,
		...code.added.first,
		...code.gone.first,
		...code.uncheckable.first
	];
}
function describe(list, one, several) {
	if (list.total === 0) return void 0;
	const names = list.first.map((name) => `\`${name}\``);
	return `${nameSome(names, list.total)} ${list.total === 1 ? one : several}`;
}

const NOTHING_NAMED = {
	contracts: [],
	code: [],
	experiments: [],
	evaluation: [],
	data: [],
	packages: [],
	runs: [],
	tests: {},
	evidence: []
};
const TEST_KINDS = [
	"unit",
	"integration",
	"end-to-end"
];

const SEVERITIES = [
	"off",
	"note",
	"warning",
	"block"
];

export { VERSION as C, HOME as S, askAboutCheckout as _, differingFiles as a, EXIT_STATUS as b, oneOf as c, didYouMean as d, codeSpan as f, nulSeparated as g, gitIn as h, codeDifferences as i, parseOptions as l, runSuite as m, NOTHING_NAMED as n, runOneGate as o, messageParts as p, TEST_KINDS as r, isRecord as s, SEVERITIES as t, unknownWord as u, nameSome as v, ConfigurationError as x, grouped as y };