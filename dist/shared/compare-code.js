import { r as __toESM } from "./rolldown-runtime.js";
import { d as safePath, s as blobId, u as liesIn } from "./run-over-checkout.js";
import { g as nameList, t as pathsBelow, x as errorCode } from "./small-parts.js";
import { i as hashStream, r as PIECE, t as hashFileNow } from "./hash-file-now.js";
import { a as openDataFolder, i as openData } from "./open-data.js";
import { t as require_ignore } from "./ignore.js";
import { Worker } from "node:worker_threads";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { availableParallelism } from "node:os";
import { closeSync, existsSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { setImmediate as setImmediate$1 } from "node:timers/promises";
import { open } from "node:fs/promises";

var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const MOST_FILES = 25e4;
const LONGEST_IGNORE = 1e6;
const NEVER = /* @__PURE__ */ new Set([
	".git",
	".hg",
	".dvc"
]);
function dvcFolder(root, folder, signal) {
	const files = [];
	let unreadable;
	const walk = (below, ignores) => {
		signal.throwIfAborted();
		const here = join(folder, below);
		const rules = withIgnoreFile(here, ignores);
		let entries;
		try {
			entries = readdirSync(here, { withFileTypes: true });
		} catch {
			unreadable ??= `the folder \`${slashed(relative(root, here))}\` cannot be read`;
			return;
		}
		for (const entry of entries) {
			if (unreadable !== void 0) return;
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			const file = join(here, entry.name);
			if (NEVER.has(entry.name) || isIgnored(file, entry.isDirectory(), rules)) continue;
			const shown = slashed(relative(root, file));
			if (entry.isSymbolicLink()) unreadable = `\`${shown}\` is a symbolic link, which is not followed`;
			else if (entry.name.includes("�")) unreadable = `the name \`${shown}\` is not UTF-8`;
			else if (entry.isDirectory()) walk(path, rules);
			else if (entry.isFile()) files.push({
				path,
				file
			});
			if (files.length > MOST_FILES) unreadable = `\`${slashed(relative(root, folder))}\` holds more than ${MOST_FILES.toLocaleString("en-US")} files, which are not compared`;
		}
	};
	walk("", above(root, folder));
	if (unreadable !== void 0) return { unreadable };
	files.sort((left, right) => byCodePoint(left.path, right.path));
	return {
		files,
		digest: (md5) => {
			const hash = createHash("md5").update("[");
			files.forEach(({ path }, index) => {
				hash.update(`${index > 0 ? ", " : ""}{"md5": ${pythonJson(md5[index] ?? "")}, "relpath": ${pythonJson(path)}}`);
			});
			return `${hash.update("]").digest("hex")}.dir`;
		}
	};
}
function pythonJson(text) {
	return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function byCodePoint(left, right) {
	return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
function above(root, folder) {
	const chain = [];
	for (let at = folder; at !== root && at !== dirname(at); at = dirname(at)) chain.unshift(dirname(at));
	return chain.reduce((rules, at) => withIgnoreFile(at, rules), []);
}
function withIgnoreFile(folder, ignores) {
	const file = join(folder, ".dvcignore");
	const entry = lstatSync(file, { throwIfNoEntry: false });
	if (!entry?.isFile() || entry.size > LONGEST_IGNORE) return ignores;
	return [...ignores, {
		folder,
		rules: (0, import_ignore.default)({ ignorecase: false }).add(readFileSync(file, "utf8"))
	}];
}
function isIgnored(file, isFolder, ignores) {
	for (let at = ignores.length - 1; at >= 0; at -= 1) {
		const { folder = "", rules } = ignores[at] ?? {};
		const path = `${slashed(relative(folder, file))}${isFolder ? "/" : ""}`;
		const { ignored, unignored } = rules?.test(path) ?? {
			ignored: false,
			unignored: false
		};
		if (ignored || unignored) return ignored;
	}
	return false;
}
function slashed(path) {
	return path.split(sep).join("/");
}

const SHARE_TOGETHER = 1 / 4;
const WORTH_THREADS = 24 << 20;
const WORTH_TOGETHER = 16 << 20;
const BATCH_BYTES = 4 << 20;
const BATCH_BYTES_TOGETHER = 16 << 20;
const BATCH_FILES = 64;
const LARGEST_TOGETHER = 64 << 20;
const MOST_THREADS = 7;
const BATCHES_AHEAD = 2;
const IDLE = 250;
const hashers = /* @__PURE__ */ new WeakMap();
function hashFiles(signal) {
	const known = hashers.get(signal) ?? openHasher(signal, workerProgram());
	hashers.set(signal, known);
	return known;
}
function openHasher(signal, threads) {
	let program = threads;
	const threadsAtMost = Math.min(MOST_THREADS, availableParallelism() - 1);
	const queue = [];
	const workers = /* @__PURE__ */ new Map();
	const idle = /* @__PURE__ */ new Map();
	let arranged = false;
	let helping = false;
	const next = () => {
		const [first] = queue;
		if (!first) return void 0;
		const { together } = first;
		const most = together ? BATCH_BYTES_TOGETHER : BATCH_BYTES;
		const atLeast = together ? Math.min(8, Math.ceil(queue.length / (threadsAtMost + 1))) : 1;
		const jobs = [];
		for (let bytes = 0; queue[0]?.together === together && jobs.length < BATCH_FILES;) {
			if (bytes >= most && jobs.length >= atLeast) break;
			const job = queue.shift();
			if (!job) break;
			jobs.push(job);
			bytes += job.size;
		}
		return {
			jobs,
			together
		};
	};
	const give = (worker) => {
		const batches = workers.get(worker) ?? [];
		const ahead = () => batches.length < BATCHES_AHEAD && batches.every(({ jobs }) => jobs.length > 1) && queue.length > 8 * (threadsAtMost + 1);
		while (batches.length === 0 || ahead()) {
			const batch = next();
			if (!batch) break;
			batches.push(batch);
			worker.postMessage(asSent(batch));
		}
		if (batches.length > 0) worker.ref();
		else {
			worker.unref();
			idle.set(worker, setTimeout(() => retire(worker), IDLE).unref());
		}
	};
	const retire = (worker) => {
		idle.delete(worker);
		workers.delete(worker);
		worker.terminate();
	};
	const start = (path) => {
		const worker = new Worker(path, {
			stdout: false,
			stderr: false
		});
		workers.set(worker, []);
		worker.on("message", (outcomes) => {
			(workers.get(worker)?.shift())?.jobs.forEach(({ done }, index) => done(outcomes[index] ?? { error: "no answer" }));
			give(worker);
		});
		worker.on("error", () => {
			program = void 0;
			queue.unshift(...(workers.get(worker) ?? []).flatMap(({ jobs }) => jobs));
			workers.delete(worker);
			clearTimeout(idle.get(worker));
			idle.delete(worker);
			arrange();
		});
		give(worker);
	};
	const arrange = () => {
		arranged = false;
		if (!helping) help();
		const effort = queue.reduce((sum, { size, together }) => sum + size * (together ? SHARE_TOGETHER : 1), 0);
		for (const [worker, timer] of idle) {
			if (queue.length === 0) return;
			clearTimeout(timer);
			idle.delete(worker);
			give(worker);
		}
		if (program === void 0 || workers.size === 0 && effort < WORTH_THREADS) return;
		while (queue.length > 0 && workers.size < threadsAtMost) start(program);
	};
	const help = async () => {
		helping = true;
		const bytes = queue.reduce((sum, { size, together }) => together ? sum + size : sum, 0);
		for (let batch = next(); batch; batch = next()) {
			const together = batch.together && bytes >= WORTH_TOGETHER;
			const outcomes = await hashHere({
				...batch,
				together
			}, signal);
			batch.jobs.forEach(({ done }, index) => done(outcomes[index] ?? { error: "ABORT" }));
			await setImmediate$1();
		}
		helping = false;
	};
	signal.addEventListener("abort", () => {
		for (const [worker, batches] of workers) {
			worker.terminate();
			queue.push(...batches.flatMap(({ jobs }) => jobs));
		}
		for (const { done } of queue.splice(0)) done({ error: "ABORT" });
	});
	return async (file, kinds) => {
		signal.throwIfAborted();
		let size;
		try {
			({size} = statSync(file));
		} catch (error) {
			return { error: errorCode(error) };
		}
		const outcome = await new Promise((done) => {
			queue.push({
				file,
				kinds,
				size,
				together: size <= LARGEST_TOGETHER && isPlainMd5(kinds),
				done
			});
			if (!arranged) setImmediate(arrange);
			arranged = true;
		});
		signal.throwIfAborted();
		return outcome;
	};
}
function isPlainMd5([kind, ...others]) {
	return kind?.algorithm === "md5" && kind.lineEndings === "as it is" && others.length === 0;
}
function asSent({ jobs, together }) {
	return {
		requests: jobs.map(({ file, kinds }) => ({
			file,
			kinds
		})),
		together
	};
}
async function hashHere(batch, signal) {
	if (batch.together && batch.jobs.length > 1) return (await import("./hash-batch2.js")).hashBatch(asSent(batch));
	const outcomes = [];
	for (const job of batch.jobs) {
		if (signal.aborted) break;
		outcomes.push(job.size <= 1048576 ? hashFileNow(job) : await hashInPieces(job, signal));
	}
	return outcomes;
}
async function hashInPieces({ file, kinds }, signal) {
	let handle;
	try {
		handle = await open(file);
		const opened = handle;
		const stream = hashStream(kinds);
		const read = async (piece) => {
			let length = 0;
			while (length < PIECE) {
				const { bytesRead } = await opened.read(piece, length, PIECE - length, null);
				if (bytesRead === 0) break;
				length += bytesRead;
			}
			return piece.subarray(0, length);
		};
		let spare = Buffer.allocUnsafeSlow(PIECE);
		let piece = await read(Buffer.allocUnsafeSlow(PIECE));
		while (piece.length === PIECE) {
			if (signal.aborted) return { error: "ABORT" };
			const reading = read(spare);
			reading.catch(() => void 0);
			stream.update(piece);
			[spare, piece] = [piece, await reading];
		}
		if (piece.length > 0) stream.update(piece);
		return { digests: stream.digests() };
	} catch (error) {
		return { error: errorCode(error) };
	} finally {
		await handle?.close();
	}
}
function workerProgram() {
	const folder = dirname(fileURLToPath(import.meta.url));
	return [folder, dirname(folder)].map((place) => join(place, "hash-worker.js")).find((path) => existsSync(path));
}

const taken = /* @__PURE__ */ new WeakMap();
const answered = /* @__PURE__ */ new WeakMap();
const TOGETHER = 1e3;
const TEXT_PROBE = 8e3;
function dataQuestion(repository, signal) {
	const hash = hashFiles(signal);
	const digestsOf = digester(repository, hash);
	const folders = answered.get(repository) ?? /* @__PURE__ */ new Map();
	answered.set(repository, folders);
	const once = (folder, { algorithm, value }, look) => {
		const key = `${algorithm}\0${value}\0${folder}`;
		const answer = folders.get(key) ?? look();
		folders.set(key, answer);
		return answer;
	};
	const ask = async (path, expected) => {
		if (expected.value.endsWith(".dir")) {
			const folder = openDataFolder(repository, path);
			if (typeof folder !== "string") return {
				holds: "absent",
				why: folder.unreadable
			};
			return await once(folder, expected, () => folderAnswer(repository, folder, expected, hash, signal));
		}
		const file = openData(repository, path);
		if (typeof file !== "string") return {
			holds: "absent",
			why: file.unreadable
		};
		const { first, further } = kindsFor(expected.algorithm);
		const [{ digest, pointer } = NOTHING] = await digestsOf(file, [first]);
		if (pointer !== void 0) {
			if (expected.algorithm === "sha256") return {
				holds: "pointer",
				digest: pointer
			};
			return {
				holds: "absent",
				why: `\`${path}\` is a Git LFS pointer here, without its bytes`
			};
		}
		if (digest === expected.value) return {
			holds: "same",
			digest
		};
		if (!seemsText(file)) return {
			holds: "different",
			digest
		};
		const others = await digestsOf(file, further);
		return explained(digest, expected.value, further[others.findIndex((other) => other.digest === expected.value)]);
	};
	return async (path, expected) => {
		try {
			return await ask(path, expected);
		} catch (error) {
			signal.throwIfAborted();
			return {
				holds: "absent",
				why: `\`${path}\` cannot be read (${errorCode(error)})`
			};
		}
	};
}
function sameBytes(repository, signal) {
	const digestsOf = digester(repository, hashFiles(signal));
	const digest = async (path) => {
		const file = openData(repository, path);
		if (typeof file !== "string") return void 0;
		return (await digestsOf(file, [{
			algorithm: "sha256",
			lineEndings: "as it is"
		}]))[0]?.digest;
	};
	return async (first, second) => {
		const [one, other] = await Promise.all([digest(first), digest(second)]);
		return one !== void 0 && one === other;
	};
}
function kindsFor(algorithm) {
	const kind = (lineEndings) => ({
		algorithm: algorithm === "sha256" ? "sha256" : "md5",
		lineEndings
	});
	return algorithm === "md5-dos2unix" ? {
		first: kind("DVC 2"),
		further: [
			"as it is",
			"DVC 2, read by DVC 3",
			"LF",
			"CRLF"
		].map((name) => kind(name))
	} : {
		first: kind("as it is"),
		further: [kind("LF"), kind("CRLF")]
	};
}
function explained(digest, expected, found) {
	if (!found) return {
		holds: "different",
		digest
	};
	const here = found.lineEndings === "LF" ? "CRLF" : found.lineEndings === "CRLF" ? "LF" : void 0;
	return here ? {
		holds: "line-endings",
		digest,
		here
	} : {
		holds: "same",
		digest: expected
	};
}
const NOTHING = { digest: "" };
function digester(repository, hash) {
	const known = taken.get(repository) ?? /* @__PURE__ */ new Map();
	taken.set(repository, known);
	const keyOf = (file, { algorithm, lineEndings }) => `${algorithm}\0${lineEndings}\0${file}`;
	return (file, kinds) => {
		const missing = kinds.filter((kind) => !known.has(keyOf(file, kind)));
		if (missing.length > 0) {
			const outcome = hash(file, missing);
			missing.forEach((kind, index) => {
				const digest = outcome.then((result) => {
					if ("digests" in result) {
						const { pointer } = result;
						return {
							digest: result.digests[index] ?? "",
							...pointer === void 0 ? {} : { pointer }
						};
					}
					throw Object.assign(/* @__PURE__ */ new Error(`${file}: ${result.error}`), { code: result.error });
				});
				digest.catch(() => void 0);
				known.set(keyOf(file, kind), digest);
			});
		}
		return Promise.all(kinds.map((kind) => known.get(keyOf(file, kind)) ?? Promise.resolve(NOTHING)));
	};
}
async function folderAnswer(repository, folder, expected, hash, signal) {
	const listed = dvcFolder(repository.root, folder, signal);
	if ("unreadable" in listed) return {
		holds: "absent",
		why: listed.unreadable
	};
	const { first, further } = kindsFor(expected.algorithm);
	let pointer;
	const by = async (kinds) => {
		const all = [];
		for (let at = 0; at < listed.files.length; at += TOGETHER) {
			signal.throwIfAborted();
			const some = listed.files.slice(at, at + TOGETHER);
			all.push(...await Promise.all(some.map((each) => digestsOfFile(each, kinds))));
		}
		return kinds.map((_, index) => listed.digest(all.map((each) => each[index] ?? "")));
	};
	const digestsOfFile = async ({ path, file }, kinds) => {
		const text = kinds.length === 1 || seemsText(file);
		const outcome = await hash(file, text ? kinds : [first]);
		if ("error" in outcome) throw Object.assign(/* @__PURE__ */ new Error(`${file}: ${outcome.error}`), { code: outcome.error });
		if (outcome.pointer !== void 0) pointer ??= path;
		return text ? outcome.digests : kinds.map(() => outcome.digests[0] ?? "");
	};
	const [digest = ""] = await by([first]);
	if (pointer !== void 0) return {
		holds: "absent",
		why: `\`${`${relative(repository.root, folder).split(sep).join("/")}/${pointer}`}\` is a Git LFS pointer here, without its bytes`
	};
	if (digest === expected.value) return {
		holds: "same",
		digest
	};
	const others = await by(further);
	return explained(digest, expected.value, further[others.indexOf(expected.value)]);
}
function seemsText(file) {
	const probe = Buffer.alloc(TEXT_PROBE);
	const descriptor = openSync(file, "r");
	try {
		return !probe.subarray(0, readSync(descriptor, probe, 0, TEXT_PROBE, 0)).includes(0);
	} finally {
		closeSync(descriptor);
	}
}

function digestQuestion(repository, signal) {
	const ask = dataQuestion(repository, signal);
	return async (path, sha256) => {
		const answer = await ask(path, {
			algorithm: "sha256",
			value: sha256
		});
		if (answer.holds === "absent") return answer;
		const { digest, ...rest } = answer;
		return {
			...rest,
			sha256: digest
		};
	};
}

function submodulesAmong(paths, { submodules }) {
	if (submodules.size === 0) return [];
	const named = paths.map((path) => path.replace(/\/$/, ""));
	return [...submodules.keys()].filter((folder) => named.some((path) => path === "" || liesIn(folder, path) || liesIn(path, folder))).sort();
}

const MOST_LINKS = 20;
function linkTarget(repository, path) {
	let at = path;
	for (let links = 0; links < MOST_LINKS; links += 1) {
		const text = linkText(join(repository.root, at));
		if (text === void 0) {
			if (links === 0) return void 0;
			return repository.has(at) || repository.hasFolder(at) ? { path: at } : { refused: true };
		}
		const folder = posix.dirname(at);
		const safe = safePath(text, folder === "." ? "" : folder);
		if ("refused" in safe) return { refused: true };
		at = safe.path.replace(/\/$/, "");
	}
	return { refused: true };
}
function linkText(file) {
	try {
		return lstatSync(file).isSymbolicLink() ? readlinkSync(file) : void 0;
	} catch {
		return;
	}
}

async function compareCode(run, code, repository, comparison, folders = [], named = []) {
	const recorded = new Map(run.code.map(({ path, digest }) => [path, digest]));
	const { commit } = run;
	const unlisted = code.filter((path) => !recorded.has(path));
	const open = named.filter((path) => !recorded.has(path));
	const submodules = submodulesAmong(open, repository);
	const tree = commit !== void 0 && unlisted.length + submodules.length > 0 ? await comparison.treeAt?.(commit) : void 0;
	let atCommit = 0;
	for (const path of unlisted) {
		const id = tree?.blob(path) ?? tree?.links?.get(path);
		if (id === void 0) continue;
		recorded.set(path, id);
		atCommit += 1;
	}
	for (const folder of run.tracked && tree ? folders : []) for (const path of pathsBelow(tree?.paths ?? [], folder.replace(/\/$/, ""))) {
		const blob = tree?.blob(path);
		if (blob !== void 0 && !recorded.has(path)) recorded.set(path, blob);
	}
	const different = [];
	const gone = [];
	const outOfReach = commit !== void 0 && !tree;
	const uncheckable = outOfReach ? [...unlisted, ...submodules] : [];
	const added = outOfReach ? [] : unlisted.filter((path) => !recorded.has(path));
	const then = submodulesAmong(open, { submodules: tree?.submodules ?? /* @__PURE__ */ new Map() });
	for (const path of outOfReach ? [] : /* @__PURE__ */ new Set([...submodules, ...then])) {
		const was = tree?.submodules?.get(path);
		if (was !== void 0) {
			recorded.set(path, was);
			atCommit += 1;
		} else if (tree?.submodules) added.push(path);
		else uncheckable.push(path);
	}
	let same = 0;
	let unmoved = 0;
	const held = new Set(code);
	for (const [path, was] of recorded) {
		const is = await idOf(path, was, held, repository);
		if (is === was) {
			same += 1;
			if (repository.submodules.has(path)) unmoved += 1;
		} else if (is === void 0) (isTold(path, repository) ? uncheckable : gone).push(path);
		else if (is.length === was.length) different.push(path);
		else uncheckable.push(path);
	}
	return {
		recorded: recorded.size,
		...atCommit > 0 ? { atCommit } : {},
		same,
		...unmoved > 0 ? { submodules: unmoved } : {},
		different: nameList(different.sort()),
		added: nameList(added.sort()),
		gone: nameList(gone.sort()),
		uncheckable: nameList(uncheckable.sort())
	};
}
async function idOf(path, was, code, repository) {
	const target = linkTarget(repository, path);
	if (target) return "path" in target ? linkedId(path, target.path, was, code, repository) : void 0;
	if (repository.has(path)) return await repository.blob(path);
	const commit = repository.submodules.get(path);
	if (commit !== void 0 || submodulesAmong([path], repository).length === 0) return commit;
	const file = openData(repository, path);
	const is = typeof file === "string" ? await blobId(file, was.length === 64 ? "sha256" : "sha1") : void 0;
	return is === was ? is : void 0;
}
async function linkedId(path, target, was, code, repository) {
	const behind = repository.has(target) ? await repository.blob(target) : void 0;
	if (behind === was) return behind;
	const text = await repository.blob(path);
	if (text !== was) return behind ?? text;
	return repository.expand([target]).every((file) => code.has(file)) ? text : void 0;
}
function isTold(path, repository) {
	return repository.has(path) || submodulesAmong([path], repository).length > 0;
}

export { sameBytes as a, dataQuestion as i, submodulesAmong as n, digestQuestion as r, compareCode as t };