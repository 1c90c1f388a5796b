import { t as ConfigurationError } from "./configuration-error.js";
import { n as nulSeparated } from "./git.js";
import { t as repositoryOver } from "./repository-over.js";
import { createHash } from "node:crypto";
import { createReadStream, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

const MOST_FILES = 1e5;
const SUBMODULE = "160000";
async function openRepository(git) {
	const [top, listed, touched] = await Promise.all([
		git(["rev-parse", "--show-toplevel"]),
		git([
			"ls-files",
			"-z",
			"--stage",
			"--full-name",
			"--",
			":/"
		], { environment: { GIT_LITERAL_PATHSPECS: "0" } }),
		git([
			"diff-files",
			"-z",
			"--name-status",
			"--no-relative",
			"--ignore-submodules",
			"--no-ext-diff"
		])
	]);
	if (top.status !== 0) {
		const [, theirs] = /dubious ownership in repository at '(.*)'/.exec(top.complaint) ?? [];
		if (theirs === void 0) return void 0;
		throw new ConfigurationError({
			message: `git does not read \`${theirs}\`: it belongs to another user`,
			remedy: `run \`git config --global --add safe.directory ${theirs}\` first`
		});
	}
	const root = realpathSync.native(top.output.toString().replace(/\r?\n$/, ""));
	const { index, submodules } = readIndex(listed.output.toString("utf8"));
	const modified = /* @__PURE__ */ new Set();
	const fields = nulSeparated(touched.output);
	for (let at = 0; at + 1 < fields.length; at += 2) {
		const path = fields[at + 1] ?? "";
		if (fields[at] === "D") index.delete(path);
		else modified.add(path);
	}
	const blobOf = blobHasher(git, root);
	const repository = repositoryOver({
		root,
		versioned: true,
		paths: [...index.keys()],
		submodules,
		blob: (path) => {
			if (!modified.has(path)) return Promise.resolve(index.get(path));
			return typeof repository.absolute(path) === "string" ? blobOf(path) : Promise.resolve(void 0);
		}
	});
	return repository;
}
function readIndex(listed) {
	const index = /* @__PURE__ */ new Map();
	const submodules = [];
	for (let at = 0; at < listed.length;) {
		const tab = listed.indexOf("	", at);
		const end = listed.indexOf("\0", tab);
		if (end < 0) break;
		const path = listed.slice(tab + 1, end);
		const afterMode = at + 6;
		if (listed.startsWith(SUBMODULE, at)) submodules.push(path);
		else index.set(path, listed.slice(afterMode + 1, listed.indexOf(" ", afterMode + 1)));
		at = end + 1;
	}
	return {
		index,
		submodules
	};
}
function blobHasher(git, root) {
	let queue = [];
	const one = async (path) => {
		const answer = await git([
			"-C",
			root,
			"hash-object",
			`--path=${path}`,
			"--",
			join(root, path)
		]);
		return answer.status === 0 ? answer.output.toString().trim() : void 0;
	};
	const all = async (asked) => {
		const together = asked.filter(({ path }) => !/^"|[\r\n]/.test(path));
		const input = together.map(({ path }) => `${path}\n`).join("");
		const answer = together.length > 1 ? await git([
			"-C",
			root,
			"hash-object",
			"--stdin-paths"
		], { input }) : void 0;
		const blobs = answer?.status === 0 ? answer.output.toString().trim().split("\n") : [];
		const known = new Map(blobs.length === together.length ? together.map(({ path }, at) => [path, blobs[at]]) : []);
		for (const { path, done } of asked) done(known.get(path) ?? await one(path));
	};
	return (path) => new Promise((done, fail) => {
		if (queue.length === 0) setImmediate(() => {
			const asked = queue;
			queue = [];
			all(asked).catch((error) => asked.forEach((waiting) => waiting.fail(error)));
		});
		queue.push({
			path,
			done,
			fail
		});
	});
}
function openFolder(folder) {
	const root = realpathSync.native(folder);
	const paths = [];
	const walk = (below) => {
		for (const entry of entriesOf(join(root, below))) {
			if (paths.length >= MOST_FILES) return;
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") walk(path);
			else if (entry.isFile()) paths.push(path);
		}
	};
	walk("");
	return repositoryOver({
		root,
		versioned: false,
		paths,
		blob: (_, file) => blobId(file)
	});
}
const PIECE = 1 << 20;
async function blobId(file) {
	const { size } = statSync(file);
	const hash = createHash("sha1");
	if (size < PIECE) {
		const bytes = readFileSync(file);
		return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	}
	hash.update(`blob ${size}\0`);
	await pipeline(createReadStream(file, { highWaterMark: PIECE }), hash);
	return hash.digest("hex");
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

export { openRepository as n, openFolder as t };