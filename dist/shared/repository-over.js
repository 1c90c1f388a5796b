import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as readDocument } from "./read-document.js";
import { t as safePath } from "./safe-path.js";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function repositoryOver({ root, versioned, submodules = [], ...parts }) {
	const paths = [...parts.paths].sort();
	const known = new Set(paths);
	const folders = foldersOf(paths);
	const spellings = once(() => new Map(paths.map((path) => [path.toLowerCase(), path])));
	const texts = /* @__PURE__ */ new Map();
	const documents = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const digests = /* @__PURE__ */ new Map();
	const missing = (path, inside) => {
		if (folders.has(withoutSlash(inside))) return { unreadable: `\`${path}\` is a folder` };
		const submodule = submodules.find((folder) => inside === folder || inside.startsWith(`${folder}/`));
		if (submodule !== void 0) return {
			unreadable: `\`${path}\` lies in the submodule \`${submodule}\`, a repository of its own`,
			remedy: "name a file of this repository"
		};
		if (versioned && existsSync(join(root, inside))) return {
			unreadable: `\`${path}\` is there but git does not track it`,
			remedy: `run \`git add ${path}\``
		};
		const other = spellings().get(inside.toLowerCase());
		if (other !== void 0) return {
			unreadable: `there is no file \`${path}\`, but there is \`${other}\``,
			remedy: `write \`${other}\``
		};
		return { unreadable: `there is no file \`${path}\`` };
	};
	const resolved = (path) => {
		const safe = safePath(path, "");
		if ("refused" in safe) return { unreadable: `\`${path}\` is not read: ${safe.refused}` };
		if (!known.has(safe.path)) return missing(path, safe.path);
		const file = join(root, safe.path);
		let real;
		try {
			real = realpathSync.native(file);
		} catch {
			if (isLink(file)) return linked(path);
			return {
				unreadable: `\`${path}\` is tracked but not in the checkout`,
				remedy: "check it out (a sparse checkout leaves files out)",
				absent: true
			};
		}
		if (real === file) return real;
		if (isLink(file)) return linked(path);
		if (relative(root, real).split(sep).join("/") !== safe.path) return {
			unreadable: `\`${path}\` leads through a symbolic link, which is not followed`,
			remedy: "commit the file itself"
		};
		return real;
	};
	const absolute = (path) => {
		const real = resolved(path);
		return typeof real !== "string" || statSync(real).isFile() ? real : { unreadable: `\`${path}\` is not a file` };
	};
	const text = (path, limit) => {
		const seen = texts.get(path);
		if (seen && seen.size <= limit) return seen.content;
		const file = resolved(path);
		if (typeof file !== "string") return file;
		const status = statSync(file);
		if (!status.isFile()) return { unreadable: `\`${path}\` is not a file` };
		if (status.size > limit) return {
			unreadable: `\`${path}\` has ${status.size.toLocaleString("en-US")} bytes; at most ${limit.toLocaleString("en-US")} are read`,
			remedy: "make it smaller"
		};
		const content = decoded(path, file);
		texts.set(path, {
			size: status.size,
			content
		});
		return content;
	};
	return {
		root,
		versioned,
		paths,
		has: (path) => known.has(path),
		hasFolder: (folder) => folder === "" || folders.has(withoutSlash(folder)),
		expand: (wanted) => {
			const found = /* @__PURE__ */ new Set();
			for (const entry of wanted) if (known.has(entry)) found.add(entry);
			else if (entry === "") for (const path of paths) found.add(path);
			else if (folders.has(withoutSlash(entry))) {
				const prefix = `${withoutSlash(entry)}/`;
				for (const path of paths.slice(firstFrom(paths, prefix))) {
					if (!path.startsWith(prefix)) break;
					found.add(path);
				}
			}
			return [...found].sort();
		},
		match: (patterns) => {
			const matches = (0, import_picomatch.default)([...patterns]);
			const endings = patterns.map(literalEnding);
			return paths.filter((path) => endings.some((ending) => path.endsWith(ending)) && matches(path));
		},
		text,
		document: (path, limit) => {
			const content = text(path, limit);
			return typeof content === "string" ? remembered(documents, path, () => readDocument(path, content)) : content;
		},
		absolute,
		blob: (path) => {
			if (!known.has(path)) return Promise.resolve(void 0);
			return remembered(blobs, path, () => parts.blob(path, join(root, path)));
		},
		sha256: (path) => {
			const file = absolute(path);
			return typeof file === "string" ? remembered(digests, file, () => sha256Of(file)) : Promise.resolve(void 0);
		}
	};
}
function literalEnding(pattern) {
	return pattern.includes("!") ? "" : /[\w.-]*$/.exec(pattern)?.[0] ?? "";
}
function foldersOf(paths) {
	const folders = /* @__PURE__ */ new Set();
	let last = "";
	for (const path of paths) {
		const slash = path.lastIndexOf("/");
		if (slash === last.length && path.startsWith(last)) continue;
		last = path.slice(0, Math.max(0, slash));
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
			const folder = path.slice(0, at);
			if (folders.has(folder)) break;
			folders.add(folder);
		}
	}
	return folders;
}
function firstFrom(sorted, text) {
	let low = 0;
	for (let high = sorted.length; low < high;) {
		const middle = low + high >> 1;
		if ((sorted[middle] ?? "") < text) low = middle + 1;
		else high = middle;
	}
	return low;
}
function withoutSlash(folder) {
	return folder.replace(/\/$/, "");
}
function isLink(file) {
	return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
function linked(path) {
	return {
		unreadable: `\`${path}\` is a symbolic link, which is not followed`,
		remedy: "commit the file itself"
	};
}
function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
function remembered(known, key, make) {
	const seen = known.get(key);
	if (seen !== void 0) return seen;
	const value = make();
	known.set(key, value);
	return value;
}
const UTF_8 = new TextDecoder("utf-8", { fatal: true });
function decoded(path, file) {
	try {
		return UTF_8.decode(readFileSync(file));
	} catch {
		return {
			unreadable: `\`${path}\` is not UTF-8 text`,
			remedy: "save it as UTF-8"
		};
	}
}
async function sha256Of(file) {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
	return hash.digest("hex");
}

export { repositoryOver as t };