import { a as setSecret, i as setOutput, n as isDebug, o as warning, r as notice, t as error } from "./actions-core.js";
import { C as VERSION, S as HOME, b as EXIT_STATUS, d as didYouMean, h as gitIn, m as runSuite, x as ConfigurationError, y as grouped } from "./basics.js";
import { u as lazyEngine } from "./desk.js";
import { F as visibleText, b as isBad, f as counted, l as blockingFindings, t as renderTerminal, x as isLookAround } from "./terminal.js";
import { S as headCommit, f as readOutsideFile, g as jsonDocument, m as readDocument, x as LIMITS } from "./run-over-checkout.js";
import { n as escapeMarkdown, r as markdownCode } from "./escape-markdown.js";
import { n as DETAILS, t as renderMarkdown } from "./markdown.js";
import { r as reportEntries } from "./report-entries.js";
import { n as decisionFiles, t as decisionRecords } from "./decision-record.js";
import { t as renderJunit } from "./junit2.js";
import { t as renderSarif } from "./sarif2.js";
import { S as checkDocument } from "./small-parts.js";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { appendFileSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

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
function pullRequestOfEvent({ name, payload }) {
	if (!PULL_REQUEST_EVENTS.includes(name)) return void 0;
	const number = at(payload, "pull_request", "number");
	const head = text(payload, "pull_request", "head", "sha");
	return typeof number === "number" && Number.isSafeInteger(number) && isCommitId(head) ? {
		number,
		head
	} : void 0;
}
function finishedRunOfEvent({ name, payload }) {
	if (name !== "workflow_run") return void 0;
	const run = at(payload, "workflow_run");
	const id = at(run, "id");
	const attempt = at(run, "run_attempt");
	const head = text(run, "head_sha");
	const owner = text(run, "head_repository", "owner", "login");
	const repository = text(run, "head_repository", "full_name");
	const branch = text(run, "head_branch");
	const link = text(run, "html_url");
	if (!isCommitId(head) || !owner || !repository || !branch || !link) return void 0;
	if (text(run, "event") !== "pull_request" || typeof id !== "number") return void 0;
	return {
		id,
		attempt: typeof attempt === "number" ? attempt : 1,
		head,
		branch: `${owner}:${branch}`,
		repository,
		link,
		conclusion: text(run, "conclusion") ?? "unknown"
	};
}
function at(value, ...keys) {
	let found = value;
	for (const key of keys) {
		if (typeof found !== "object" || found === null) return void 0;
		found = found[key];
	}
	return found;
}
function text(value, ...keys) {
	const found = at(value, ...keys);
	return typeof found === "string" ? found : void 0;
}
function isCommitId(value) {
	return value !== void 0 && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

const LONGEST_CALL = 2e4;
const MOST_PAGES = 30;
const PAGE = 100;
async function gitHubClient(token, repository, environment, signal) {
	const { getOctokit } = await import("./github.js");
	const silent = () => void 0;
	const octokit = getOctokit(token, {
		baseUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	});
	const [owner = "", repo = ""] = repository.split("/");
	const call = () => ({
		owner,
		repo,
		request: { signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_CALL)]) }
	});
	return {
		mergeBase: async (base, head) => {
			const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
				...call(),
				basehead: `${base}...${head}`,
				per_page: 1
			});
			const found = data.merge_base_commit;
			if (found === null) return void 0;
			if (typeof found?.sha !== "string") throw unreadable();
			return found.sha;
		},
		files: async (commit) => {
			const { data } = await octokit.rest.git.getTree({
				...call(),
				tree_sha: commit,
				recursive: "true"
			});
			if (data.truncated) return void 0;
			return listed(data.tree).flatMap(({ path, mode, type, sha, size }) => {
				if (type !== "blob") return [];
				if (typeof path !== "string" || typeof mode !== "string" || typeof sha !== "string") throw unreadable();
				return [{
					path,
					mode,
					blob: sha,
					size: size ?? 0
				}];
			});
		},
		blob: async (id) => {
			const { data } = await octokit.rest.git.getBlob({
				...call(),
				file_sha: id
			});
			if (data.encoding !== "base64" || typeof data.content !== "string") throw unreadable();
			return Buffer.from(data.content, "base64");
		},
		comments: (number) => ({
			viewer: async () => {
				const { viewer } = await octokit.graphql("query { viewer { login } }", { request: call().request });
				if (typeof viewer?.login !== "string") throw unreadable();
				return viewer.login;
			},
			list: async () => {
				const all = [];
				for (let page = 1; page <= MOST_PAGES; page += 1) {
					const { data } = await octokit.rest.issues.listComments({
						...call(),
						issue_number: number,
						per_page: PAGE,
						page
					});
					all.push(...listed(data).map(posted));
					if (data.length < PAGE) break;
				}
				return all;
			},
			head: async () => (await octokit.rest.pulls.get({
				...call(),
				pull_number: number
			})).data.head.sha,
			create: async (body) => posted((await octokit.rest.issues.createComment({
				...call(),
				issue_number: number,
				body
			})).data),
			update: async (id, body) => {
				await octokit.rest.issues.updateComment({
					...call(),
					comment_id: id,
					body
				});
			},
			remove: async (id) => {
				await octokit.rest.issues.deleteComment({
					...call(),
					comment_id: id
				});
			}
		}),
		openPullRequests: async (head) => {
			const { data } = await octokit.rest.pulls.list({
				...call(),
				state: "open",
				head,
				per_page: PAGE
			});
			return listed(data).map((pull) => ({
				number: pull.number,
				head: pull.head.sha,
				headRepository: pull.head.repo?.full_name,
				base: pull.base.ref
			}));
		}
	};
}
function posted({ id, body, user }) {
	if (typeof id !== "number") throw unreadable();
	return {
		id,
		author: user?.login ?? "",
		body: body ?? ""
	};
}
function listed(data) {
	if (!Array.isArray(data)) throw unreadable();
	return data;
}
function unreadable() {
	const error = /* @__PURE__ */ new Error("the answer cannot be read");
	error.name = "UnreadableAnswer";
	return error;
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

const WITHOUT_A_WORD = 6e4;
const BACK_OFF = [1e3, 3e3];
function callFault(error, attempt, now) {
	const refusal = typeof error === "object" && error !== null ? error : {};
	const headers = refusal.response?.headers ?? refusal.headers ?? {};
	const answered = refusal.response !== void 0 || refusal.headers !== void 0;
	const status = answered && typeof refusal.status === "number" ? refusal.status : void 0;
	const said = messageOf(refusal);
	const later = BACK_OFF[Math.min(attempt, BACK_OFF.length - 1)] ?? 0;
	if (!answered) return {
		words: `GitHub did not answer (${reasonOf(error)})`,
		retryAfter: later
	};
	if (status === 429 || (status === 403 || status === void 0) && isLimit(headers, said)) {
		const wait = waitOf(headers, now);
		return {
			words: `GitHub limits how often it may be asked${wait === void 0 ? "" : `, for another ${Math.ceil(wait / 1e3)} s`}`,
			...status === void 0 ? {} : { status },
			retryAfter: wait ?? WITHOUT_A_WORD
		};
	}
	const answer = `GitHub answered ${status ?? "with an error"}${said === "" ? "" : ` “${said}”`}`;
	if (status === void 0) return { words: answer };
	if (status >= 500) return {
		words: answer,
		status,
		retryAfter: later
	};
	return {
		words: [answer, MEANINGS[status]].filter(Boolean).join(": "),
		status
	};
}
const MEANINGS = {
	401: "the token is not valid",
	403: "the token may not write comments. A pull request from a fork or from Dependabot never may; elsewhere the job needs `pull-requests: write`",
	404: "the token does not see the pull request"
};
function isLimit(headers, said) {
	return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said);
}
function waitOf(headers, now) {
	const seconds = Number(headers["retry-after"] ?? NaN);
	if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1e3;
	const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
	return headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : void 0;
}
function messageOf({ message, response }) {
	const data = response?.data;
	const said = typeof data === "object" && data !== null && "message" in data ? data.message : message;
	return typeof said === "string" ? said.replace(/\s+/g, " ").trim().slice(0, 200) : "";
}
function reasonOf(error) {
	let cause = error;
	for (let depth = 0; depth < 5 && typeof cause === "object" && cause !== null; depth += 1) {
		if (typeof cause.code === "string") return cause.code;
		if (cause.name === "TimeoutError") return "too slow";
		if (cause.name === "UnreadableAnswer") return "its answer cannot be read";
		cause = cause.cause;
	}
	return error instanceof Error && error.name !== "HttpError" ? error.message : "no connection";
}

const MOST_CALLS = 3;
const SYMBOLIC_LINK = "120000";
function serverMergeBase({ client, signal }) {
	let left = MOST_CALLS;
	const ask = async (call) => {
		if (left === 0) return { refused: `no more than ${MOST_CALLS} calls are made for this` };
		left -= 1;
		try {
			return { value: await call(await client()) };
		} catch (error) {
			signal.throwIfAborted();
			return { refused: callFault(error, 0, Date.now()).words };
		}
	};
	const textOf = async (id) => {
		const answer = await ask((github) => github.blob(id));
		return "value" in answer ? new TextDecoder("utf-8").decode(answer.value) : void 0;
	};
	return async ({ base, head, baseIsParent }) => {
		const common = baseIsParent ? { value: base } : await ask((github) => github.mergeBase(base, head));
		if ("refused" in common) return common;
		const commit = common.value;
		if (commit === void 0) return { refused: "it says that the histories are unrelated" };
		const listed = await ask((github) => github.files(commit));
		if ("refused" in listed) return listed;
		if (listed.value === void 0) return { refused: "it does not list so many files at once" };
		return { tree: servedTree(commit, listed.value, textOf) };
	};
}
function servedTree(commit, listed, textOf) {
	const files = new Map(listed.filter(({ mode }) => mode !== SYMBOLIC_LINK).map((file) => [file.path, file]));
	const known = /* @__PURE__ */ new Map();
	const text = async (path) => {
		const file = files.get(path);
		if (!file || file.size > LIMITS.evidence) return void 0;
		const there = known.get(file.blob) ?? textOf(file.blob);
		known.set(file.blob, there);
		return there;
	};
	return {
		commit,
		paths: [...files.keys()].sort(),
		has: (path) => files.has(path),
		blob: (path) => files.get(path)?.blob,
		texts: async (paths) => {
			const read = await Promise.all(paths.map(async (path) => [path, await text(path)]));
			return new Map(read.flatMap(([path, one]) => one === void 0 ? [] : [[path, one]]));
		},
		document: async (path) => {
			const read = await text(path);
			return read === void 0 ? void 0 : readDocument(path, read);
		}
	};
}

async function actionRequest(action, inputs, event, run) {
	const { environment } = run;
	const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const fetch = {
		fetch: true,
		server,
		...withToken(inputs.token, environment, run.signal)
	};
	const git = gitIn(inputs.workingDirectory, environment, run.signal);
	const stated = inputs.base === void 0 ? baseOfEvent(event, await headCommit(git)) : {
		ref: inputs.base,
		name: inputs.base
	};
	const link = linkToRun(server, environment);
	const head = commitForReaders(event, environment);
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
		...head === void 0 ? {} : { head },
		evidence: inputs.evidence,
		collect: action.collect,
		enforce: inputs.enforce,
		...inputs.environment === void 0 ? {} : { options: { "data-contract": { environment: inputs.environment } } },
		tool: {
			name: "promotion-gates",
			version: VERSION
		},
		...link === void 0 ? {} : { run: link },
		undecidedBecause: unmetNeeds(inputs.needs)
	};
}
function withToken(token, environment, signal) {
	if (token === void 0) return {};
	const client = () => gitHubClient(token, environment["GITHUB_REPOSITORY"] ?? "", environment, signal);
	return {
		token,
		serverMergeBase: serverMergeBase({
			client,
			signal
		})
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
	lineage: {
		gates: ["lineage"],
		collect: true,
		manifest: "actions/lineage/action.yml"
	},
	"promotion-report": {
		gates: [],
		collect: false,
		manifest: "actions/promotion-report/action.yml"
	}
};

const COMMENT_MODES = [
	"always",
	"on-change",
	"on-failure",
	"off"
];
function mayBegin(mode, report) {
	if (!report.ready) return mode !== "off";
	return (mode === "always" || mode === "on-change") && report.features.length > 0 && !isLookAround(report);
}

const COMMENT_ROOM = 6e4;
const LEFT_OUT = {
	brief: "what passed and what is not new",
	short: "all but what is to be fixed",
	shortest: "most of what is to be fixed",
	verdicts: "all but the verdicts",
	heading: "all but the heading"
};
function renderWithin(report, options, room, place, full = renderMarkdown(report, options)) {
	if (bytes(full) <= room) return full;
	const where = place === "comment" ? "All of it is in the summary of the run." : "All of it is in the file that the output `markdown` names.";
	for (const detail of DETAILS) {
		if (detail === "all") continue;
		const note = `> [!NOTE]\n> The whole report has ${grouped(bytes(full))} bytes, more than a ${place} holds: ${LEFT_OUT[detail]} is left out. ${where}`;
		const [heading = "", ...rest] = renderMarkdown(report, {
			...options,
			detail
		}).split("\n\n");
		const text = [
			heading.trimEnd(),
			note,
			...rest
		].join("\n\n");
		const ended = text.endsWith("\n") ? text : `${text}\n`;
		if (bytes(ended) <= room) return ended;
	}
	return `## ${report.ready ? "Ready" : "Not ready"}\n\nThe report is too long to be shown. ${where}\n`;
}
function bytes(text) {
	return Buffer.byteLength(text, "utf8");
}

const MOST_OPEN = 600;
const NAME = "promotion-gates";
const FIRST = /^<!-- promotion-gates key=([A-Za-z0-9][\w.-]{0,63}) head=([0-9a-f]{40,64}) run=(\d{1,15})\/(\d{1,6}) said=([\w-]{1,64}) -->/;
const LAST = /<!-- promotion-gates open=((?:[\w-]{11}(?:,[\w-]{11})*)?) -->\s*$/;
function withMarker(markdown, { key, head, run, attempt, said, open }) {
	const first = `<!-- ${NAME} key=${key} head=${head} run=${run}/${attempt} said=${said} -->`;
	const last = open === void 0 || open.length > MOST_OPEN ? "" : `\n<!-- ${NAME} open=${open.join(",")} -->`;
	return `${first}\n${markdown.trimEnd()}\n${last}`.trimEnd();
}
function readMarker(body) {
	const [, key, head, run, attempt, said] = FIRST.exec(body) ?? [];
	if (key === void 0 || head === void 0 || said === void 0) return void 0;
	const open = LAST.exec(body)?.[1];
	return {
		key,
		head,
		run: Number(run),
		attempt: Number(attempt),
		said,
		...open === void 0 ? {} : { open: open === "" ? [] : open.split(",") }
	};
}
function isCommentKey(text) {
	return /^[A-Za-z0-9][\w.-]{0,63}$/.test(text) && !text.includes("--");
}
function isLater(one, other) {
	return one.run > other.run || one.run === other.run && one.attempt > other.attempt;
}

const MOST_BYTES$1 = 1e6;
const MOST_ROWS = 200;
function jobSummary(report, options, full = renderMarkdown(report, options)) {
	return renderWithin(report, options, MOST_BYTES$1, "job summary", full);
}
function problemSummary(problems, most = MOST_ROWS, because = "the configuration is wrong") {
	const shown = problems.slice(0, most);
	return [
		`## ❓ Nothing was judged: ${because}`,
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

const MOST_PROBLEMS = 20;
function reportComment(report, options) {
	const open = marksOf(report, blockingFindings);
	const said = digest(saidBy(report, options));
	return {
		said,
		compose: (key, mark, previous) => {
			const since = previous && previous.head !== mark.head ? differences(previous, report) : void 0;
			const state = {
				key,
				...mark,
				said,
				open
			};
			const room = COMMENT_ROOM - withMarker("", state).length;
			return withMarker(renderWithin(report, since ? {
				...options,
				since
			} : options, room, "comment"), state);
		}
	};
}
function problemComment(problems, because) {
	const markdown = problemSummary(problems, MOST_PROBLEMS, because);
	const said = digest(markdown);
	return {
		said,
		compose: (key, mark) => withMarker(`${markdown}\nhead ${markdownCode(mark.head.slice(0, 7))}`, {
			key,
			...mark,
			said
		})
	};
}
function saidBy(whole, { command }) {
	const { head: _, run: __, base, ...report } = whole;
	const { commit: ___, ...named } = base ?? {};
	const features = report.features.map(withoutCheckout);
	return renderMarkdown({
		...report,
		features,
		...base ? { base: named } : {}
	}, command === void 0 ? {} : { command });
}
function withoutCheckout(feature) {
	const { recreation } = feature;
	if (!recreation) return feature;
	return {
		...feature,
		recreation: {
			...recreation,
			steps: recreation.steps.filter(({ what }) => what !== "code")
		}
	};
}
function marksOf({ features }, of) {
	const marks = features.flatMap((feature) => {
		const mark = featureMark(feature.id);
		return of(feature).map(({ check, fingerprint }) => `${mark}${digest(JSON.stringify([
			feature.id,
			check,
			fingerprint
		])).slice(0, 7)}`);
	});
	return [...new Set(marks)].sort();
}
function differences({ head, open: before }, report) {
	if (!before) return void 0;
	const judged = new Set(report.features.map(({ id }) => featureMark(id)));
	const there = new Set(marksOf(report, ({ findings }) => findings.filter(isBad)));
	const then = new Set(before);
	return {
		head,
		fixed: before.filter((mark) => !there.has(mark) && judged.has(mark.slice(0, 4))).length,
		added: marksOf(report, blockingFindings).filter((mark) => !then.has(mark)).length
	};
}
function featureMark(id) {
	return digest(id).slice(0, 4);
}
function digest(text) {
	return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

const NAMES = /(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_KEY(?:_ID)?|PRIVATE_KEY|SECRET_KEY)(?:_|$)/i;
const SHORTEST = 8;
function secretsOf(environment) {
	const values = Object.entries(environment).flatMap(([name, value = ""]) => NAMES.test(name.replaceAll("-", "_")) ? [value, ...value.split("\n")] : []);
	return [...new Set(values.map((value) => value.trim()).filter((value) => value.length >= SHORTEST))].sort((left, right) => right.length - left.length);
}
function maskSecrets(value, secrets) {
	if (secrets.length === 0) return value;
	const mask = (text) => secrets.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
	const walk = (part) => {
		if (typeof part === "string") return mask(part);
		if (Array.isArray(part)) return part.map(walk);
		if (typeof part !== "object" || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([key, inner]) => [mask(key), walk(inner)]));
	};
	return walk(value);
}

const MOST_ATTEMPTS = 3;
const LONGEST_WAIT = 9e4;
const MOST_REMOVED = 3;
async function upsertComment(comments, wish, { pause, now, settle }) {
	let waited = 0;
	let viewer;
	let earlier;
	let seenEarlier = false;
	const own = async () => {
		viewer ??= await comments.viewer();
		return ownComments(await comments.list(), viewer, wish.key);
	};
	const once = async () => {
		const all = await own();
		const [keeper] = all;
		const newest = newestOf(all);
		if (newest && isLater(newest.state, wish.mark)) return {
			kind: "stale",
			words: "a newer run has written the comment"
		};
		if (!seenEarlier) earlier = newest?.state;
		seenEarlier = true;
		if (!keeper && !wish.create) return { kind: "not-wanted" };
		const body = wish.compose(earlier);
		if (keeper && keeper === newest && (wish.same(keeper.state) || sameText(keeper.body, body))) {
			await removeAll(comments, all.slice(1));
			return { kind: "unchanged" };
		}
		const head = await comments.head();
		if (head !== wish.mark.head) return {
			kind: "stale",
			words: `the pull request has moved on to ${head.slice(0, 7)}, whose own run reports`
		};
		if (keeper) {
			await comments.update(keeper.id, body);
			await removeAll(comments, all.slice(1));
			return { kind: "updated" };
		}
		const created = await comments.create(body);
		await pause(settle());
		return settled(comments, wish, created, body, await own());
	};
	for (let attempt = 0;; attempt += 1) try {
		return await once();
	} catch (error) {
		const fault = callFault(error, attempt, now());
		const wait = seenEarlier && isGone(fault) && attempt === 0 ? 0 : fault.retryAfter;
		if (wait === void 0 || attempt + 1 >= MOST_ATTEMPTS || waited + wait > LONGEST_WAIT) return {
			kind: "refused",
			fault
		};
		waited += wait;
		await pause(wait);
	}
}
function ownComments(all, viewer, key) {
	return all.flatMap((comment) => {
		const state = comment.author === viewer || comment.author === `${viewer}[bot]` ? readMarker(comment.body) : void 0;
		return state?.key === key ? [{
			...comment,
			state
		}] : [];
	}).sort((left, right) => left.id - right.id);
}
function newestOf(all) {
	let newest;
	for (const one of all) if (!newest || isLater(one.state, newest.state)) newest = one;
	return newest;
}
async function settled(comments, { mark }, created, body, all) {
	const [keeper] = all;
	if (!keeper || keeper.id === created.id) return { kind: "created" };
	const newest = newestOf(all);
	if (newest && isLater(newest.state, mark)) {
		await removeAll(comments, [created]);
		return {
			kind: "stale",
			words: "a newer run has written the comment"
		};
	}
	if (!sameText(keeper.body, body)) await comments.update(keeper.id, body);
	await removeAll(comments, all.filter(({ id }) => id !== keeper.id));
	return { kind: "updated" };
}
async function removeAll(comments, all) {
	for (const { id } of all.slice(0, MOST_REMOVED)) await comments.remove(id).catch(() => void 0);
}
function sameText(one, other) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(one) === plain(other);
}
function isGone({ status }) {
	return status === 404 || status === 410;
}

const SETTLE = [300, 700];
async function publishComment(request) {
	const { mode, key, token, environment, signal, log, text, well } = request;
	const off = mode === "off";
	if (off && (!well || token === void 0)) return void 0;
	const run = Number(environment["GITHUB_RUN_ID"] || 0);
	const mark = {
		head: request.head,
		run,
		attempt: Number(environment["GITHUB_RUN_ATTEMPT"] || 1)
	};
	if (token === void 0) {
		log("No comment: the input `github-token` is empty.");
		return;
	}
	const outcome = await attempted(request, token, (comments) => upsertComment(comments, {
		key,
		mark,
		compose: (previous) => text.compose(key, mark, previous),
		create: request.create,
		same: ({ said, open }) => off && open?.length === 0 || mode !== "always" && said === text.said
	}, {
		pause: (milliseconds) => setTimeout(milliseconds, void 0, { signal }),
		now: () => Date.now(),
		settle: () => SETTLE[0] + Math.random() * SETTLE[1]
	}));
	signal.throwIfAborted();
	log(`Comment: ${wordsOf(outcome)}.`);
	return outcome.kind === "refused" && !off ? refusalNote(outcome.fault.words) : void 0;
}
function refusalNote(words) {
	return `\n> [!WARNING]\n> The comment on the pull request could not be written. ${escapeMarkdown(words)}. The verdict is what it is without it.\n`;
}
async function attempted({ pullRequest, environment, signal }, token, write) {
	try {
		return await write((await gitHubClient(token, environment["GITHUB_REPOSITORY"] ?? "", environment, signal)).comments(pullRequest));
	} catch (error) {
		signal.throwIfAborted();
		return {
			kind: "refused",
			fault: callFault(error, 0, Date.now())
		};
	}
}
function wordsOf(outcome) {
	switch (outcome.kind) {
		case "created": return "written";
		case "updated": return "brought up to date";
		case "unchanged": return "says the same already";
		case "not-wanted": return "none is needed";
		case "stale": return `left alone, because ${outcome.words}`;
		default: return `could not be written. ${outcome.fault.words}`;
	}
}

function renderAnnotations(report) {
	const own = [];
	const shown = [];
	for (const { feature, finding, effect } of reportEntries(report)) {
		if (effect === "note") continue;
		const location = finding.location ?? (finding.severity === "block" ? feature.record : void 0);
		const message = finding.remedy ? `${ended(finding.message)} What to do: ${finding.remedy}` : finding.message;
		if (location || finding.severity === "block") own.push(remark(effect, finding, location, message));
		const [place] = finding.places ?? [];
		if (place) shown.push(remark(effect, finding, place, brokenHere(finding)));
	}
	const all = [...own, ...shown];
	return [...all.filter(({ level }) => level === "error"), ...all.filter(({ level }) => level === "warning")];
}
function ended(message) {
	return /[.!?…]$/.test(message) ? message : `${message}.`;
}
function brokenHere({ expected, message, location }) {
	if (expected === void 0) return message;
	return `expected here: ${expected}${location === void 0 ? "" : ` (${location.path}${location.line === void 0 ? "" : `:${location.line}`})`}`;
}
function remark(level, { check }, location, message) {
	return {
		level,
		...location ? { path: location.path } : {},
		...location?.line === void 0 ? {} : { line: location.line },
		...location?.column === void 0 ? {} : { column: location.column },
		title: visibleText(check),
		message: visibleText(message)
	};
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

const MOST_CHARACTERS$1 = 2e5;
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
	const fit = items.filter((item) => (length += JSON.stringify(item).length + 1) <= MOST_CHARACTERS$1);
	return JSON.stringify(fit);
}

function writeReportFiles(request) {
	const { report, materials, gateReport, checks, environment, now } = request;
	const folder = mkdtempSync(join(environment["RUNNER_TEMP"] || tmpdir(), "promotion-gates-"));
	const home = `https://github.com/${HOME}`;
	const write = (name, text) => {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		return file;
	};
	const reportText = `${JSON.stringify(gateReport ?? report, null, 2)}\n`;
	const files = {
		report: write(gateReport ? `${gateReport.gate}.gate-report.json` : "readiness-report.json", reportText),
		markdown: write("report.md", request.markdown),
		sarif: write("report.sarif", renderSarif(report, {
			checks,
			home
		})),
		junit: write("report.junit.xml", renderJunit(report))
	};
	if (gateReport) return files;
	const decisions = decisionFiles(decisionRecords(report, materials, {
		reportText,
		home,
		now
	}));
	for (const [name, text] of decisions) write(join("decision", name), text);
	return {
		...files,
		decision: join(folder, "decision")
	};
}

function publishReport({ markdown, warn, ...request }) {
	const { report, environment } = request;
	const full = renderMarkdown(report, markdown);
	const files = writeReportFiles({
		...request,
		markdown: full
	});
	setOutputs(outputsOf(report, files));
	writeSummary(jobSummary(report, markdown, full), environment, warn);
	annotate(renderAnnotations(report));
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

function commentOf({ inputs, event, environment, signal, log }) {
	const target = pullRequestOfEvent(event);
	const { comment: mode, commentKey: key, token } = inputs;
	const publish = async (text, create, well) => target && publishComment({
		pullRequest: target.number,
		head: target.head,
		text,
		create,
		mode,
		well,
		key,
		token,
		environment,
		signal,
		log
	});
	return {
		onReport: async (report, options) => {
			const refused = await publish(reportComment(report, options), mayBegin(mode, report), report.ready);
			if (refused !== void 0) writeSummary(refused, environment, log);
		},
		onTrouble: async (error) => {
			const [problems, because] = troubleOf(error);
			await publish(problemComment(maskSecrets(problems, secretsOf(environment)), because), false, false);
		}
	};
}
function troubleOf(error) {
	if (error instanceof ConfigurationError) return [error.problems, "the configuration is wrong"];
	return [[{
		message: "promotion-gates has a fault of its own: nothing is wrong with your files for all it knows",
		remedy: "see the log of the run"
	}], "the program failed"];
}

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
	comment: {
		actions: ["promotion-gates", "promotion-report"],
		default: "on-change"
	},
	"comment-key": {
		actions: ["promotion-gates", "promotion-report"],
		default: "default"
	},
	"readiness-report": {
		actions: ["promotion-report"],
		default: ""
	},
	environment: {
		actions: ["data-contract"],
		default: ""
	},
	"engine-directory": {
		actions: [
			"promotion-gates",
			"data-contract",
			"experiment"
		],
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
	const commentMode = () => {
		if (!declared.includes("comment")) return "off";
		const given = text("comment");
		const mode = COMMENT_MODES.find((one) => one === given);
		if (mode) return mode;
		const meant = didYouMean(given, COMMENT_MODES);
		wrong("comment", `input \`comment\` is \`${given}\`${meant ? `; did you mean \`${meant}\`?` : ""}`, `write ${COMMENT_MODES.map((one) => `\`${one}\``).join(", ")}`);
		return "off";
	};
	const commentKey = () => {
		const given = text("comment-key");
		if (declared.includes("comment-key") && !isCommentKey(given)) wrong("comment-key", `input \`comment-key\` is \`${given}\`, which cannot name a comment`, "use up to 64 letters, digits, dots, dashes and underscores, the first a letter or digit");
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
		comment: commentMode(),
		commentKey: commentKey(),
		...optional("readinessReport", text("readiness-report") === "" ? "" : resolve(workspace, text("readiness-report"))),
		...optional("environment", text("environment")),
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
		...command === void 0 ? {} : { command },
		...command === void 0 || request.collect && request.evidence.length === 0 ? {} : { without: "handed-in" }
	};
}
function deskCommand({ features, gates, stage, base, baseName, config }) {
	const words = [
		...features,
		...stage === void 0 ? [] : ["--stage", stage],
		...gates.flatMap((gate) => ["--gate", gate]),
		...config.named ? ["--config", config.path] : [],
		...base ? ["--base", base.named ? base.ref : `origin/${baseName ?? "HEAD"}`] : []
	];
	return words.every((word) => /^[\w./@+=-]+$/.test(word)) ? ["npx promotion-gates check", ...words].join(" ") : void 0;
}

const MOST_BYTES = 16e6;
const MOST_CHARACTERS = 2e4;
const MOST_ITEMS = 2e4;
async function postReport(posting) {
	const { inputs, event, environment, signal, log } = posting;
	publishNoVerdict();
	const say = (message) => log(logText(message));
	const note = (markdown) => writeSummary(markdown, environment, say);
	const run = finishedRunOfEvent(event);
	if (!run) throw new ConfigurationError({
		message: `input \`readiness-report\` is for workflows on \`workflow_run\` that follow one on \`pull_request\`; this is \`${event.name}\``,
		remedy: "see \"Pull requests from forks\" in docs/pull-requests-from-forks.md"
	});
	const report = await readHostileReport(posting.file);
	const { token } = inputs;
	if (token === void 0) {
		say("No comment: the input `github-token` is empty.");
		return EXIT_STATUS.ready;
	}
	let found;
	try {
		found = chosen(await (await gitHubClient(token, environment["GITHUB_REPOSITORY"] ?? "", environment, signal)).openPullRequests(run.branch), run, report);
	} catch (error) {
		signal.throwIfAborted();
		note(refusalNote(callFault(error, 0, Date.now()).words));
		return EXIT_STATUS.ready;
	}
	if (typeof found === "string") {
		say(`No comment: ${found}.`);
		return EXIT_STATUS.ready;
	}
	const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const refused = await publishComment({
		pullRequest: found.number,
		head: run.head,
		text: reportComment(trimmed(report, run), {
			links: {
				server,
				repository: environment["GITHUB_REPOSITORY"] ?? "",
				commit: run.head
			},
			madeBy: {
				run: run.link,
				conclusion: run.conclusion
			},
			.../^[\w./@+=-]+$/.test(found.base) ? { command: `npx promotion-gates check --base origin/${found.base}` } : {}
		}),
		create: mayBegin(inputs.comment, report),
		mode: inputs.comment,
		well: report.ready,
		key: inputs.commentKey,
		token,
		environment: {
			...environment,
			GITHUB_RUN_ID: String(run.id),
			GITHUB_RUN_ATTEMPT: String(run.attempt)
		},
		signal,
		log: say
	});
	if (refused !== void 0) note(refused);
	return EXIT_STATUS.ready;
}
async function readHostileReport(file) {
	const refuse = (message) => new ConfigurationError({
		message,
		remedy: "hand in the file that the output `report` named in the workflow of the pull request"
	});
	if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) throw refuse(`there is no readiness report \`${file}\``);
	const text = readOutsideFile(file, MOST_BYTES);
	if (typeof text !== "string") throw refuse(text.unreadable);
	const { readinessReport } = await import("./readiness-report.js");
	const document = jsonDocument("readiness-report.json", text);
	const [problem] = checkDocument(document, readinessReport);
	if (problem) throw refuse(`the readiness report is not one: ${problem.message}`);
	if (isOversized(document.value)) throw refuse(`the readiness report has a text or a list that is too long: at most ${`${MOST_CHARACTERS.toLocaleString("en-US")} characters and ${MOST_ITEMS.toLocaleString("en-US")} items`}`);
	return document.value;
}
function isOversized(value) {
	if (typeof value === "string") return value.length > MOST_CHARACTERS;
	if (typeof value !== "object" || value === null) return false;
	const parts = Object.values(value);
	return parts.length > MOST_ITEMS || parts.some(isOversized);
}
function chosen(open, { branch, repository, head }, { base }) {
	const own = open.filter(({ headRepository }) => headRepository === repository);
	const current = own.filter((pull) => pull.head === head);
	const [only] = current;
	if (!only) return own.length === 0 ? `no open pull request is of \`${branch}\`` : `the pull request has moved on from ${head.slice(0, 7)}, and its newer run reports`;
	if (current.length === 1) return only;
	return current.find((pull) => pull.base === base?.name) ?? `several pull requests are of \`${branch}\` at ${head.slice(0, 7)}`;
}
function trimmed(report, run) {
	return {
		...report,
		run: run.link,
		head: run.head,
		features: report.features.map((feature) => ({
			...feature,
			gates: feature.gates.map(({ producers, ...gate }) => ({
				...gate,
				...producers ? { producers: producers.map(withoutLink) } : {}
			}))
		}))
	};
}
function withoutLink({ origin, producer: { tool, version, time } }) {
	return {
		origin,
		producer: {
			tool,
			version,
			time
		}
	};
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
	if (inputs.readinessReport !== void 0) return postReport({
		inputs,
		file: inputs.readinessReport,
		event,
		environment,
		signal,
		log
	});
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
	const say = (message) => log(logText(message));
	const comment = commentOf({
		inputs,
		event,
		environment,
		signal,
		log: say
	});
	const outcome = await runSuite(request).catch(async (error) => {
		if (!signal.aborted) await comment.onTrouble(error);
		throw error;
	});
	const { report, gateReports, materials, durations } = maskSecrets(outcome, secretsOf(environment));
	const checks = report.features.some(({ findings }) => findings.length > 0) ? (await import("./check-metas2.js")).CHECK_METAS : /* @__PURE__ */ new Map();
	signal.throwIfAborted();
	log(logText(renderTerminal(report, {
		colours: !environment["NO_COLOR"],
		width: WIDTH,
		verbose: isDebug(),
		durations
	})));
	const [gate] = action.gates;
	const gateReport = gateReports.find((one) => one.gate === gate);
	const markdown = markdownOptions(request, event);
	publishReport({
		report,
		materials,
		...gateReport ? { gateReport } : {},
		markdown,
		checks,
		environment,
		now,
		warn: say
	});
	await comment.onReport(report, markdown);
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
	error(`This is a fault of promotion-gates, not of your files. Please report it at https://github.com/${HOME}/issues with the lines above.`, { title: "Promotion Gates: fault" });
}

export { runAction as t };