import { n as nulSeparated } from "./git.js";
import { t as LIMITS } from "./document.js";
import { t as readDocument } from "./read-document.js";
import { setTimeout } from "node:timers/promises";

function fetchingGit(plain, access) {
	let current = plain;
	return {
		git: (arguments_, options) => current(arguments_, options),
		fetch: async (what) => {
			for (const git of [current, ...authorised(plain, access)]) {
				const { status } = await patiently(() => git([
					"fetch",
					"--quiet",
					"--no-tags",
					"--no-recurse-submodules",
					"--no-auto-maintenance",
					...what
				]));
				if (status !== 0) continue;
				current = git;
				return true;
			}
			return false;
		}
	};
}
function authorised(git, { token, server }) {
	if (!token || !server) return [];
	const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
	const key = `http.${server.replace(/\/$/, "")}/.extraheader`;
	const environment = {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: key,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: key,
		GIT_CONFIG_VALUE_1: header
	};
	return [(arguments_, options) => git(arguments_, {
		...options,
		environment: {
			...options?.environment,
			...environment
		}
	})];
}
const IN_EACH_OTHERS_WAY = /\.lock|shallow file has changed/;
async function patiently(run) {
	for (let wait = 100;; wait *= 2) {
		const answer = await run();
		if (answer.status === 0 || wait > 1600 || !IN_EACH_OTHERS_WAY.test(answer.complaint)) return answer;
		await setTimeout(wait);
	}
}

async function gitTree(git, commit) {
	const answer = await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (answer.status !== 0) throw new Error(`git ls-tree ${commit}: ${answer.complaint}`);
	const blobs = /* @__PURE__ */ new Map();
	for (const entry of nulSeparated(answer.output)) {
		const tab = entry.indexOf("	");
		const [mode, kind, blob] = entry.slice(0, tab).split(" ");
		if (kind === "blob" && mode !== "120000" && blob) blobs.set(entry.slice(tab + 1), blob);
	}
	const paths = [...blobs.keys()].sort();
	const known = /* @__PURE__ */ new Map();
	const texts = async (wanted) => {
		const unread = new Set(wanted.flatMap((path) => blobs.get(path) ?? []).filter((blob) => !known.has(blob)));
		for (const [blob, text] of await readBlobs(git, [...unread])) known.set(blob, text);
		return new Map(wanted.flatMap((path) => {
			const text = known.get(blobs.get(path) ?? "");
			return text === void 0 ? [] : [[path, text]];
		}));
	};
	return {
		commit,
		paths,
		has: (path) => blobs.has(path),
		blob: (path) => blobs.get(path),
		texts,
		document: async (path) => {
			const text = (await texts([path])).get(path);
			return text === void 0 ? void 0 : readDocument(path, text);
		},
		bytes: async (path, most) => {
			const blob = blobs.get(path);
			if (blob === void 0) return { unreadable: `there was no file \`${path}\`` };
			const asked = await git([
				"cat-file",
				"-s",
				blob
			], { environment: { GIT_NO_LAZY_FETCH: "1" } });
			if (asked.status !== 0) return { unreadable: `git does not have \`${path}\` of ${commit.slice(0, 9)} here` };
			const size = Number(asked.output.toString("latin1"));
			if (size > most) return { unreadable: `\`${path}\` had ${grouped(size)} bytes; at most ${grouped(most)} are compared` };
			const { output, status, complaint } = await git([
				"cat-file",
				"blob",
				blob
			]);
			if (status !== 0) throw new Error(`git cat-file: ${complaint}`);
			return output;
		}
	};
}
function grouped(bytes) {
	return String(bytes).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
async function readBlobs(git, blobs) {
	const texts = /* @__PURE__ */ new Map();
	if (blobs.length === 0) return texts;
	const readable = (await catFile(git, ["--batch-check"], blobs)).toString("latin1").split("\n").flatMap((line) => {
		const [blob = "", kind, size] = line.split(" ");
		return kind === "blob" && Number(size) <= LIMITS.evidence ? [blob] : [];
	});
	if (readable.length === 0) return texts;
	const output = await catFile(git, ["--batch"], readable);
	const decoder = new TextDecoder("utf-8");
	let offset = 0;
	for (const blob of readable) {
		const end = output.indexOf(10, offset);
		const size = Number(output.toString("latin1", offset, end).split(" ")[2]);
		texts.set(blob, decoder.decode(output.subarray(end + 1, end + 1 + size)));
		offset = end + 1 + size + 1;
	}
	return texts;
}
async function catFile(git, how, blobs) {
	const { output, status, complaint } = await git(["cat-file", ...how], { input: `${blobs.join("\n")}\n` });
	if (status !== 0) throw new Error(`git cat-file: ${complaint}`);
	return output;
}

async function headCommit(git) {
	const { status, output } = await git(["cat-file", "--batch"], { input: "HEAD^{commit}\n" });
	const header = output.toString("utf8").split("\n\n")[0] ?? "";
	const [, commit] = /^([0-9a-f]+) commit \d+\n/.exec(header) ?? [];
	if (status !== 0 || commit === void 0) return void 0;
	return {
		commit,
		parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "")
	};
}

async function isShallow(git) {
	return (await git(["rev-parse", "--is-shallow-repository"])).output.toString().trim() === "true";
}

function mergedChanges({ git, fetch }, request, from) {
	let deepened;
	const log = async (paths, most) => {
		const { status, output } = await git([
			"--literal-pathspecs",
			"log",
			"--first-parent",
			`--max-count=${most}`,
			"--format=%H %P",
			from,
			"--",
			...paths
		]);
		if (status !== 0) return void 0;
		const changes = output.toString().split("\n").filter((line) => line !== "").map((line) => {
			const [commit = "", before = ""] = line.split(" ");
			return {
				commit,
				...before === "" ? {} : { before }
			};
		});
		const oldest = changes.at(-1);
		return oldest && oldest.before === void 0 && await isShallow(git) ? void 0 : changes;
	};
	return async (paths, most) => {
		const here = await log(paths, most);
		if (here || !request.fetch || !await isShallow(git)) return here;
		deepened ??= fetch([
			"--unshallow",
			"--filter=blob:none",
			"origin",
			from
		]);
		return await deepened ? log(paths, most) : void 0;
	};
}

async function compareWithBase(git, request) {
	const head = await headCommit(git);
	if (!request) return head ? {
		head: head.commit,
		treeAt: treesOf(git)
	} : {};
	if (!head) return { missing: "the repository has no commit yet" };
	const access = fetchingGit(git, request);
	return {
		head: head.commit,
		treeAt: treesOf(access.git),
		...await compare(access, request, head)
	};
}
function treesOf(git) {
	const trees = /* @__PURE__ */ new Map();
	return (commit) => {
		const tree = trees.get(commit) ?? verify(git, commit).then((found) => found === void 0 ? void 0 : gitTree(git, found));
		trees.set(commit, tree);
		return tree;
	};
}
async function compare(access, request, head) {
	const { git } = access;
	const commit = await findCommit(access, request, head);
	if (commit === void 0) {
		const wanted = request.ref === "first-parent" ? head.parents[0] : request.ref;
		return {
			missing: missingBase(request, head),
			...askingServer(request, head, wanted)
		};
	}
	const base = await gitTree(git, commit);
	const ancestor = head.parents.includes(commit) || commit === head.commit ? commit : await findMergeBase(access, request, commit);
	if (ancestor === void 0) {
		const shallow = await isShallow(git);
		const here = shallow ? " is in this checkout; check out with `fetch-depth: 0`" : ": their histories are unrelated";
		return {
			base,
			missing: `no common ancestor of HEAD and ${commit.slice(0, 9)}${here}`,
			...shallow ? askingServer(request, head, commit) : {}
		};
	}
	const mergeBase = ancestor === commit ? base : await gitTree(git, ancestor);
	const difference = await git([
		"diff",
		"--name-only",
		"-z",
		"--no-relative",
		"--no-renames",
		"--no-ext-diff",
		"--ignore-submodules",
		ancestor
	]);
	const changesOf = mergedChanges(access, request, ancestor);
	if (difference.status !== 0) return {
		base,
		mergeBase,
		changesOf,
		missing: `git diff: ${difference.complaint}`
	};
	return {
		base,
		mergeBase,
		changesOf,
		changed: new Set(nulSeparated(difference.output))
	};
}
function askingServer({ serverMergeBase }, head, base) {
	if (!serverMergeBase || base === void 0 || !/^[0-9a-f]{40,64}$/.test(base)) return {};
	const question = {
		base,
		head: head.commit,
		baseIsParent: head.parents.includes(base)
	};
	let answer;
	return { askServer: () => answer ??= serverMergeBase(question) };
}
function missingBase({ ref, fetch }, head) {
	if (ref === "first-parent" && head.parents.length === 0) return "HEAD is the first commit: there is none before it to compare with";
	return `the base ${ref === "first-parent" ? "commit" : `\`${ref}\``} is not in this checkout${fetch ? " and could not be fetched" : ""}; check out with \`fetch-depth: 0\`, or leave the checkout its credentials`;
}
async function findCommit({ git, fetch }, request, head) {
	const wanted = request.ref === "first-parent" ? head.parents[0] : request.ref;
	if (!wanted || /^[-+^]|[:\s]/.test(wanted)) return void 0;
	const local = await verify(git, wanted) ?? await verify(git, `refs/remotes/origin/${wanted}`);
	if (local !== void 0 || !request.fetch) return local;
	if (!await fetch([
		...await isShallow(git) ? ["--depth=1"] : [],
		"origin",
		wanted
	])) return void 0;
	return await verify(git, wanted) ?? verify(git, "FETCH_HEAD");
}
async function findMergeBase({ git, fetch }, request, base) {
	const ask = async () => {
		const answer = await git([
			"merge-base",
			base,
			"HEAD"
		]);
		return answer.status === 0 ? answer.output.toString().trim() : void 0;
	};
	const found = await ask();
	if (found !== void 0 || !request.fetch || !await isShallow(git)) return found;
	return await fetch([
		"--unshallow",
		"--filter=blob:none",
		"origin",
		base
	]) ? ask() : void 0;
}
async function verify(git, ref) {
	const answer = await git([
		"rev-parse",
		"--verify",
		"-q",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	return answer.status === 0 ? answer.output.toString().trim().split("\n").at(-1) : void 0;
}

export { headCommit as n, compareWithBase as t };