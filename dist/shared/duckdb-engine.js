import nodeModule from "node:module";
import { Socket } from "node:net";
import { createHash, randomUUID } from "node:crypto";
import { closeSync, constants, createReadStream, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";

var digests_default = {
	"@duckdb/node-api": "2335ead6b74a6e32d58d4c092eec96121c44f43bbe99df57e2b8d100f6d99e3a",
	"@duckdb/node-bindings": "a4464752a11e14264815c365537e87deb5d57f3b84e5b0946af07216d5fa229f",
	"@duckdb/node-bindings-darwin-arm64": "28211c080a6005c3ffb75b00f91854168c2c54b7b9b7d59c7643e815a8b34302",
	"@duckdb/node-bindings-darwin-x64": "715d2a3681a1f91655c8754f59c3c4fa98259ad655bdba7566bb1ce155455974",
	"@duckdb/node-bindings-linux-arm64": "28d2db5363abafac6dcf906e02c463121ab67e924587c606b4638f7438366014",
	"@duckdb/node-bindings-linux-arm64-musl": "d621c8ec11de1ed6b3fde811cd83e2175e92a75f391d99dd63c73a1179d9ea23",
	"@duckdb/node-bindings-linux-x64": "f0f610baa5f6dc3144c81bca1251a29d54eac0f86e17e15474d022ffa408255f",
	"@duckdb/node-bindings-linux-x64-musl": "80caae7f625e96c067a14ebb5c45478a2f99e6fc1d614d183e504ed82d71f80c",
	"@duckdb/node-bindings-win32-arm64": "3778bbe39762e59f63c213b8253c242cf8f8e2e168efe03537180d7abee06d2d",
	"@duckdb/node-bindings-win32-x64": "9e7ee200ac2a9787acac4335d05b95b5870ab2f62fcfdedebd85d27846f30fbd",
	"detect-libc": "e7f293177a3cc0d6a1e720dd09d280adcfcbaa51b0a3084287bfe21485a3d3ec"
};

var package_lock_default = {
	name: "promotion-gates-engine",
	version: "0.0.0",
	lockfileVersion: 3,
	requires: true,
	packages: {
		"": {
			"name": "promotion-gates-engine",
			"version": "0.0.0",
			"dependencies": { "@duckdb/node-api": "1.5.5-r.5" }
		},
		"node_modules/@duckdb/node-api": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg==",
			"license": "MIT",
			"dependencies": { "@duckdb/node-bindings": "1.5.5-r.5" }
		},
		"node_modules/@duckdb/node-bindings": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==",
			"license": "MIT",
			"dependencies": { "detect-libc": "^2.1.2" },
			"optionalDependencies": {
				"@duckdb/node-bindings-darwin-arm64": "1.5.5-r.5",
				"@duckdb/node-bindings-darwin-x64": "1.5.5-r.5",
				"@duckdb/node-bindings-linux-arm64": "1.5.5-r.5",
				"@duckdb/node-bindings-linux-arm64-musl": "1.5.5-r.5",
				"@duckdb/node-bindings-linux-x64": "1.5.5-r.5",
				"@duckdb/node-bindings-linux-x64-musl": "1.5.5-r.5",
				"@duckdb/node-bindings-win32-arm64": "1.5.5-r.5",
				"@duckdb/node-bindings-win32-x64": "1.5.5-r.5"
			}
		},
		"node_modules/@duckdb/node-bindings-darwin-arm64": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==",
			"cpu": ["arm64"],
			"license": "MIT",
			"optional": true,
			"os": ["darwin"]
		},
		"node_modules/@duckdb/node-bindings-darwin-x64": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==",
			"cpu": ["x64"],
			"license": "MIT",
			"optional": true,
			"os": ["darwin"]
		},
		"node_modules/@duckdb/node-bindings-linux-arm64": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==",
			"cpu": ["arm64"],
			"libc": ["glibc"],
			"license": "MIT",
			"optional": true,
			"os": ["linux"]
		},
		"node_modules/@duckdb/node-bindings-linux-arm64-musl": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==",
			"cpu": ["arm64"],
			"libc": ["musl"],
			"license": "MIT",
			"optional": true,
			"os": ["linux"]
		},
		"node_modules/@duckdb/node-bindings-linux-x64": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==",
			"cpu": ["x64"],
			"libc": ["glibc"],
			"license": "MIT",
			"optional": true,
			"os": ["linux"]
		},
		"node_modules/@duckdb/node-bindings-linux-x64-musl": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==",
			"cpu": ["x64"],
			"libc": ["musl"],
			"license": "MIT",
			"optional": true,
			"os": ["linux"]
		},
		"node_modules/@duckdb/node-bindings-win32-arm64": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==",
			"cpu": ["arm64"],
			"license": "MIT",
			"optional": true,
			"os": ["win32"]
		},
		"node_modules/@duckdb/node-bindings-win32-x64": {
			"version": "1.5.5-r.5",
			"integrity": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==",
			"cpu": ["x64"],
			"license": "MIT",
			"optional": true,
			"os": ["win32"]
		},
		"node_modules/detect-libc": {
			"version": "2.1.2",
			"integrity": "sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==",
			"license": "Apache-2.0",
			"engines": { "node": ">=8" }
		}
	}
};

var package_default = {
	name: "promotion-gates-engine",
	version: "0.0.0",
	"private": true,
	description: "What is installed where there is no SQL engine: one version of DuckDB, for whatever platform.",
	dependencies: { "@duckdb/node-api": "1.5.5-r.5" }
};

const ENGINE_PACKAGE = "@duckdb/node-api";
const ENGINE_VERSION = package_default.dependencies[ENGINE_PACKAGE];
const ENGINE_FILES = {
	"package.json": JSON.stringify(package_default),
	"package-lock.json": JSON.stringify(package_lock_default)
};
const ENGINE_DIGESTS = digests_default;

function errorCode(error) {
	return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : void 0;
}

async function treeDigest(folder) {
	const lines = [];
	for (const path of await files(folder, "")) lines.push(`${await fileDigest(join(folder, path))}  ${path}\n`);
	return createHash("sha256").update(lines.sort().join("")).digest("hex");
}
async function files(root, below) {
	const found = [];
	for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
		const path = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) found.push(...await files(root, path));
		else found.push(entry.isFile() ? path : `${path} is no file`);
	}
	return found;
}
async function fileDigest(file) {
	if (file.endsWith(" is no file")) return "-";
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
		const bytes = chunk;
		hash.update(bytes);
	}
	return hash.digest("hex");
}

const BINDING = "@duckdb/node-bindings-";
async function engineFault(folder) {
	const modules = join(folder, "node_modules");
	let names;
	try {
		names = readdirSync(modules, { withFileTypes: true }).flatMap(({ name }) => {
			if (name.startsWith(".")) return [];
			return name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name];
		});
	} catch {
		return "there is no node_modules in it";
	}
	for (const needed of [
		ENGINE_PACKAGE,
		"@duckdb/node-bindings",
		"detect-libc"
	]) if (!names.includes(needed)) return `\`${needed}\` is missing`;
	if (!names.some((name) => name.startsWith(BINDING))) return `there is no native library for this platform (${process.platform}-${process.arch})`;
	for (const name of names) {
		const recorded = ENGINE_DIGESTS[name];
		if (recorded === void 0) return `\`${name}\` does not belong there`;
		const path = join(modules, name);
		if (!lstatSync(path).isDirectory() || await treeDigest(path) !== recorded) return `\`${name}\` is not what was released`;
	}
}

const PATIENCE = 18e4;
async function installEngine(target, environment, signal) {
	signal.throwIfAborted();
	let folder;
	try {
		mkdirSync(dirname(target), { recursive: true });
		folder = mkdtempSync(join(dirname(target), ".installing-"));
	} catch (error) {
		return { refused: `the tool cache cannot be written to (${codeOf(error)})` };
	}
	try {
		for (const [name, text] of Object.entries(ENGINE_FILES)) writeFileSync(join(folder, name), text);
		const failure = await runNpm(folder, environment, signal);
		signal.throwIfAborted();
		if (failure !== void 0) return { refused: failure };
		const fault = await engineFault(folder);
		if (fault !== void 0) return { refused: `what npm installed is not used: ${fault}` };
		return { directory: await moveInto(target, folder) };
	} catch (error) {
		signal.throwIfAborted();
		return { refused: `it could not be put into place (${codeOf(error)})` };
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
async function moveInto(target, folder) {
	for (let attempt = 0;; attempt += 1) try {
		renameSync(folder, target);
		return target;
	} catch (error) {
		if (!existsSync(target) || attempt === 2) throw error;
		if (await engineFault(target) === void 0) return target;
		const aside = mkdtempSync(join(dirname(target), ".refused-"));
		renameSync(target, join(aside, "engine"));
		rmSync(aside, {
			recursive: true,
			force: true
		});
	}
}
const PASSED_ON = /^(PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SYSTEMROOT|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|NPM_TOKEN|NODE_AUTH_TOKEN|NPM_CONFIG_(REGISTRY|USERCONFIG|GLOBALCONFIG|CACHE|CAFILE|CA|PROXY|HTTPS?_PROXY|NOPROXY|STRICT_SSL|\/\/.*))$/i;
async function runNpm(folder, environment, signal) {
	const windows = process.platform === "win32";
	const env = Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_ON.test(name)));
	const options = [
		"ci",
		"--ignore-scripts",
		"--no-audit",
		"--no-fund",
		"--omit=dev",
		"--loglevel=error"
	];
	return new Promise((resolve) => {
		let child;
		let said = "";
		try {
			child = spawn("npm", options, {
				cwd: folder,
				env,
				shell: windows,
				detached: !windows,
				stdio: [
					"ignore",
					"ignore",
					"pipe"
				]
			});
		} catch (error) {
			resolve(`npm cannot be run (${codeOf(error)})`);
			return;
		}
		let late = false;
		const end = () => {
			try {
				if (child.pid !== void 0 && !windows) process.kill(-child.pid, "SIGKILL");
				else child.kill("SIGKILL");
			} catch {}
		};
		const timer = setTimeout(() => {
			late = true;
			end();
		}, PATIENCE);
		signal.addEventListener("abort", end, { once: true });
		child.stderr?.on("data", (chunk) => {
			if (said.length < 4e3) said += chunk.toString("utf8");
		});
		const settle = (answer) => {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			resolve(answer);
		};
		child.on("error", (error) => settle(codeOf(error) === "ENOENT" ? "there is no npm on the PATH" : `npm cannot be run (${codeOf(error)})`));
		child.on("close", (status) => {
			if (status === 0) settle(void 0);
			else if (late) settle(`npm did not finish within ${PATIENCE / 1e3} seconds`);
			else settle(`npm could not fetch it (${npmCode(said) ?? `exit status ${status ?? "unknown"}`})`);
		});
	});
}
function npmCode(said) {
	return /npm (?:error|ERR!) code (E?[A-Z0-9_]+)/.exec(said)?.[1];
}
function codeOf(error) {
	return errorCode(error) ?? "an unexpected error";
}

async function presentEngine(search) {
	const { engineDirectory } = search;
	if (engineDirectory !== void 0) return given(engineDirectory, search);
	const why = [];
	for (const folder of ancestors(search.beside)) {
		const version = versionIn(folder);
		if (version === void 0) continue;
		if (version !== ENGINE_VERSION) why.push(`beside the program lies version ${version}`);
		else if (isForeign(folder, search)) why.push("the one in the checkout under test is never used");
		else return {
			directory: folder,
			how: "beside"
		};
	}
	if (why.length === 0) why.push("none lies beside the program");
	if (search.cache === void 0) return { why: [...why, "there is no tool cache to install it into"] };
	const target = join(search.cache, "promotion-gates-engine", ENGINE_VERSION, `${process.platform}-${process.arch}`);
	if (existsSync(target)) {
		const fault = await engineFault(target);
		if (fault === void 0) return {
			directory: target,
			how: "cached"
		};
		why.push(`the one in the tool cache is not used: ${fault}`);
	}
	return {
		why,
		target
	};
}
function given(directory, search) {
	const folders = [resolve(directory), dirname(resolve(directory))];
	for (const folder of folders) {
		const version = versionIn(folder);
		if (version === void 0) continue;
		if (version !== ENGINE_VERSION) return { why: [`engine-directory holds version ${version}`] };
		if (isForeign(folder, search)) return { why: ["engine-directory lies in the checkout under test, from which nothing is loaded"] };
		return {
			directory: folder,
			how: "given"
		};
	}
	return { why: [`engine-directory has no node_modules/${ENGINE_PACKAGE}`] };
}
function versionIn(folder) {
	try {
		const manifest = JSON.parse(readFileSync(join(folder, "node_modules", ENGINE_PACKAGE, "package.json"), "utf8"));
		return typeof manifest.version === "string" ? manifest.version : "unknown";
	} catch {
		return;
	}
}
function isForeign(folder, { checkout, beside }) {
	if (checkout === void 0) return false;
	return isWithin(join(folder, "node_modules", "@duckdb/node-api"), checkout) && !isWithin(beside, checkout);
}
function isWithin(path, folder) {
	const inner = relative(realpathSync(folder), realpathSync(path));
	return inner === "" || !inner.startsWith(`..${sep}`) && inner !== ".." && resolve(inner) !== inner;
}
function* ancestors(path) {
	for (let folder = resolve(path);; folder = dirname(folder)) {
		yield folder;
		if (folder === dirname(folder)) return;
	}
}

async function findEngine(search, signal) {
	const present = await presentEngine(search);
	if ("directory" in present) return present;
	const { why, target } = present;
	if (target === void 0) return noEngine(why);
	const installed = await installEngine(target, search.environment, signal);
	return "directory" in installed ? {
		directory: installed.directory,
		how: "installed"
	} : noEngine([...why, installed.refused]);
}
function noEngine(why) {
	return {
		failure: "no-engine",
		message: `no SQL engine: ${why.join("; ")}`,
		remedy: `give it one in one of three ways: name a folder with \`node_modules/${ENGINE_PACKAGE}\` ${ENGINE_VERSION} in \`engine-directory\`; install \`${ENGINE_PACKAGE}@${ENGINE_VERSION}\` beside promotion-gates; or let npm on this machine reach a registry once`
	};
}

const MORE_MEMORY = "raise the option `memory-limit`, or check where there is more and hand in the report";

const COLUMNS_FILE = "columns";
const LONGEST_MESSAGE = 64e6;

const LONGEST_TEXTS = 512e6;
const LONGEST_HEAD = 64e6;
function receiveColumns(start, request, signal) {
	if (signal.aborted) return Promise.resolve(CANCELLED$1);
	const { child, stdin, stdout, temporary, cleanUp } = start();
	const { file, limits } = request;
	let ended;
	const end = (why) => {
		ended ??= why;
		child.kill("SIGKILL");
	};
	const cancel = () => end(CANCELLED$1);
	signal.addEventListener("abort", cancel, { once: true });
	const timer = setTimeout(() => end({
		failure: "time-limit",
		message: `reading \`${file.name}\` took longer than ${limits.seconds} seconds`,
		remedy: "summarise runs into units, or each metric into `{n, mean, stddev}`"
	}), limits.seconds * 1e3);
	const done = () => {
		clearTimeout(timer);
		signal.removeEventListener("abort", cancel);
	};
	return new Promise((resolve, reject) => {
		let pending = "";
		const tooLong = () => end({
			failure: "unreadable",
			message: `the texts of \`${file.name}\` are too long`,
			remedy: "keep only the columns that the criteria name"
		});
		const take = (line) => {
			const answer = JSON.parse(line);
			if ("stopped" in answer) {
				ended ??= answer.stopped;
				return;
			}
			const { rows, names, kinds, distinct } = answer;
			const texts = kinds.reduce((sum, kind) => sum + (isTexts(kind) ? kind.textBytes : 0), 0);
			if (rows * kinds.filter((kind) => kind !== null).length > request.mostCells || texts > LONGEST_TEXTS) {
				tooLong();
				return;
			}
			if (ended) return;
			try {
				resolve({
					rows,
					names,
					columns: readColumns(answer, join(temporary, COLUMNS_FILE)),
					distinct: distinct.map((count) => count ?? void 0)
				});
			} catch (error) {
				reject(new Error("the columns that were read cannot be taken over", { cause: error }));
			}
			done();
			stdin.end();
		};
		stdout.setEncoding("utf8");
		stdout.on("data", (text) => {
			pending += text;
			if (pending.length > LONGEST_HEAD) {
				tooLong();
				return;
			}
			const lines = pending.split("\n");
			pending = lines.pop() ?? "";
			lines.forEach(take);
		});
		child.on("error", (error) => {
			done();
			reject(/* @__PURE__ */ new Error(`the process that reads data cannot be started: ${error.message}`));
		});
		child.on("close", (status, killed) => {
			done();
			cleanUp();
			if (ended) resolve(ended);
			else if (killed !== null) resolve(died(killed, file.name));
			else reject(/* @__PURE__ */ new Error(`the process that reads data ended with status ${status ?? "unknown"}`));
		});
		stdin.write(`${JSON.stringify({ fetch: request })}\n`);
	});
}
function readColumns(head, path) {
	const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
	try {
		return columnsIn(descriptor, head);
	} finally {
		closeSync(descriptor);
	}
}
function columnsIn(descriptor, { rows, kinds }) {
	const bits = Math.ceil(rows / 8);
	let at = 0;
	const take = (length) => {
		const bytes = Buffer.allocUnsafeSlow(length);
		for (let filled = 0; filled < length;) {
			const read = readSync(descriptor, bytes, filled, length - filled, at + filled);
			if (read === 0) throw new Error("the process that reads data wrote fewer columns than it announced");
			filled += read;
		}
		at += length;
		return bytes.buffer;
	};
	const doubles = kinds.map((kind) => {
		if (kind === null || isTexts(kind)) return void 0;
		const numbers = new Float64Array(take(rows * 8));
		if (kind === "numbers") return {
			numbers,
			nulls: new Uint8Array(take(bits))
		};
		return lateTexts(() => Array.from(numbers, (index) => kind.values[index] ?? ""), { coded: {
			values: kind.values,
			of: numbers
		} });
	});
	return kinds.map((kind, index) => {
		if (!isTexts(kind)) return doubles[index];
		const bytes = new Uint8Array(take(kind.textBytes));
		return lateTexts(() => rows === 0 ? [] : Buffer.from(bytes.buffer).toString("utf8").split(""), { bytes });
	});
}
function isTexts(kind) {
	return kind !== null && kind !== "numbers" && "textBytes" in kind;
}
function lateTexts(make, forms) {
	let made;
	return {
		...forms,
		get texts() {
			made ??= make();
			return made;
		}
	};
}
const CANCELLED$1 = {
	failure: "cancelled",
	message: "the run was cancelled",
	remedy: "run it again"
};
function died(signal, name) {
	if (signal === "SIGKILL") return {
		failure: "memory-limit",
		message: `the process that read \`${name}\` was killed, as a system does that runs out of memory`,
		remedy: MORE_MEMORY
	};
	return {
		failure: "unreadable",
		message: `the engine crashed while it read \`${name}\``,
		remedy: "see whether the file is whole; write or fetch it again"
	};
}

async function runWorker(start, scan, signal) {
	const looked = await runProcess(start, { scan }, signal);
	const questions = scan.questions ?? [];
	if ("failure" in looked || questions.length === 0) return looked;
	return {
		...looked,
		answers: await answersTo(start, scan, signal)
	};
}
async function answersTo(start, scan, signal) {
	const answers = (scan.questions ?? []).map(() => void 0);
	const deadline = Date.now() + scan.limits.seconds * 1e3;
	for (;;) {
		const asked = answers.flatMap((answer, index) => answer ? [] : [index]);
		const [at] = asked;
		const seconds = (deadline - Date.now()) / 1e3;
		if (at === void 0) break;
		if (seconds <= 0) {
			for (const index of asked) answers[index] = timeLimit(scan);
			break;
		}
		const limits = {
			...scan.limits,
			seconds: Math.min(seconds, LONGEST_QUESTION * asked.length)
		};
		const result = await runProcess(start, {
			scan: {
				...scan,
				limits
			},
			asked
		}, signal);
		if ("failure" in result) {
			for (const index of asked) answers[index] = result;
			break;
		}
		result.answers?.forEach((answer, index) => answers[index] ??= answer);
		const ended = asked.find((index) => answers[index] === void 0);
		if (ended !== void 0) answers[ended] = result.rest ?? timeLimit(scan);
	}
	return answers.map((answer) => answer ?? timeLimit(scan));
}
const LONGEST_QUESTION = 65;
async function runProcess(start, asked, signal) {
	if (signal.aborted) return CANCELLED;
	const request = JSON.stringify(asked);
	if (request.length > 64e6) return {
		failure: "unreadable",
		message: "the contract asks more than one scan can answer",
		remedy: "split the contract"
	};
	const worker = start();
	try {
		return await converse(worker, request, asked, signal);
	} finally {
		worker.cleanUp();
	}
}
function converse({ child, stdin, stdout }, request, { scan, asked }, signal) {
	const results = asked ? [] : scan.tables.map(() => void 0);
	const checked = asked ? [] : (scan.references ?? []).map(() => void 0);
	const answers = [];
	let ended;
	const end = (why) => {
		ended ??= why;
		child.kill("SIGKILL");
	};
	const cancel = () => end(CANCELLED);
	signal.addEventListener("abort", cancel, { once: true });
	const timer = setTimeout(() => end(timeLimit(scan)), scan.limits.seconds * 1e3);
	let length = 0;
	let pending = "";
	stdout.setEncoding("utf8");
	stdout.on("data", (text) => {
		length += text.length;
		if (length > 64e6) {
			end({
				failure: "unreadable",
				message: `the answer about ${namesOf(scan)} is too long`,
				remedy: "split the contract"
			});
			return;
		}
		const lines = (pending + text).split("\n");
		pending = lines.pop() ?? "";
		for (const line of lines) {
			const answer = JSON.parse(line);
			if ("stopped" in answer) ended ??= answer.stopped;
			else if ("table" in answer) results[answer.table] = answer.result;
			else if ("reference" in answer) checked[answer.reference] = answer.checked;
			else answers[answer.question] = answer.answer;
		}
	});
	stdin.write(`${request}\n`);
	const done = () => {
		clearTimeout(timer);
		signal.removeEventListener("abort", cancel);
	};
	return new Promise((resolve, reject) => {
		child.on("error", (error) => {
			done();
			reject(/* @__PURE__ */ new Error(`the process that reads data cannot be started: ${error.message}`));
		});
		child.on("close", (status, killed) => {
			done();
			if (ended?.failure === "cancelled" || ended?.failure === "no-engine") {
				resolve(ended);
				return;
			}
			if (!([...results, ...checked].every((result) => result !== void 0) && (asked ?? []).every((index) => answers[index] !== void 0)) && ended === void 0 && killed === null) {
				reject(/* @__PURE__ */ new Error(`the process that reads data ended with status ${status ?? "unknown"}`));
				return;
			}
			const rest = ended ?? diedOf(killed, scan);
			resolve({
				tables: results.map((result) => result ?? rest),
				...checked.length === 0 ? {} : { references: checked.map((result) => result ?? rest) },
				...asked ? {
					answers,
					rest
				} : {}
			});
		});
	});
}
const CANCELLED = {
	failure: "cancelled",
	message: "the run was cancelled",
	remedy: "run it again"
};
function timeLimit(scan) {
	return {
		failure: "time-limit",
		message: `reading ${namesOf(scan)} took longer than ${scan.limits.seconds} seconds`,
		remedy: "raise the option `time-limit`, or check where the data is and hand in the report"
	};
}
function diedOf(signal, scan) {
	if (signal === "SIGKILL") return {
		failure: "memory-limit",
		message: `the process that read ${namesOf(scan)} was killed, as a system does that runs out of memory`,
		remedy: MORE_MEMORY
	};
	return {
		failure: "unreadable",
		message: `the engine crashed while it read ${namesOf(scan)}`,
		remedy: "see whether the file is whole; write or fetch it again"
	};
}
function namesOf(scan) {
	const names = scan.tables.flatMap(({ files }) => files.map(({ name }) => name));
	return names.length === 1 ? `\`${names[0] ?? ""}\`` : `the ${names.length} files`;
}

const HEAP = 256;
function startWorker(program, engine) {
	const temporary = join(realpathSync(program.temporary), `promotion-gates-${randomUUID()}`);
	const options = [
		`--max-old-space-size=${HEAP}`,
		...program.nodeArguments ?? [],
		program.path,
		temporary,
		engine
	];
	const { SystemRoot } = process.env;
	const { getCompileCacheDir } = nodeModule;
	const compiled = getCompileCacheDir?.();
	const child = spawn(process.execPath, options, {
		env: {
			...SystemRoot === void 0 ? {} : { SystemRoot },
			...compiled === void 0 ? {} : { NODE_COMPILE_CACHE: dirname(compiled) }
		},
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		],
		windowsHide: true
	});
	const { stdin, stdout } = child;
	if (!stdin || !stdout) throw new TypeError("asked for as pipes");
	stdin.on("error", () => {});
	child.on("error", () => {});
	const pipes = [stdin, stdout].filter((pipe) => pipe instanceof Socket);
	return {
		child,
		stdin,
		stdout,
		temporary,
		letGo: () => [child, ...pipes].forEach((handle) => handle.unref()),
		hold: () => {
			[child, ...pipes].forEach((handle) => handle.ref());
			return child.pid !== void 0 && child.exitCode === null && child.signalCode === null;
		},
		cleanUp: () => {
			rmSync(temporary, {
				recursive: true,
				force: true,
				maxRetries: 5,
				retryDelay: 50
			});
		}
	};
}

function duckdbEngine(search, program) {
	let found;
	let waiting;
	const startIn = (directory) => {
		const started = waiting;
		waiting = void 0;
		if (started?.hold()) return started;
		started?.cleanUp();
		return startWorker(program, directory);
	};
	const withEngine = async (signal, run) => {
		try {
			found ??= findEngine(search, signal);
			const engine = await found;
			return "failure" in engine ? engine : await run(() => startIn(engine.directory));
		} catch (error) {
			if (signal.aborted) return {
				failure: "cancelled",
				message: "the run was cancelled",
				remedy: "run it again"
			};
			throw error;
		}
	};
	return {
		prepare: async () => {
			const engine = await presentEngine(search);
			if (!("directory" in engine) || found) return;
			found = Promise.resolve(engine);
			waiting = startWorker(program, engine.directory);
			waiting.letGo();
		},
		scan: (request, signal) => withEngine(signal, (start) => runWorker(start, request, signal)),
		fetchColumns: (request, signal) => withEngine(signal, (start) => receiveColumns(start, request, signal))
	};
}

export { duckdbEngine };