import { d as safePath, u as liesIn } from "./run-over-checkout.js";
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

function openData(repository, path) {
	if (repository.has(path)) return repository.absolute(path);
	return below(repository, path, "file") ?? repository.absolute(path);
}
function dataSize(repository, path) {
	const file = openData(repository, path);
	return typeof file === "string" ? statSync(file).size : void 0;
}
function openDataFolder(repository, path) {
	const folder = below(repository, path, "folder");
	if (folder !== void 0) return folder;
	for (const submodule of repository.submodules.keys()) if (liesIn(path, submodule) && isEmpty(join(repository.root, submodule))) return { unreadable: `\`${path}\` lies in the submodule \`${submodule}\`, which is not checked out here` };
	return { unreadable: `there is no folder \`${path}\` in this checkout` };
}
function dataText(repository, path, limit) {
	const file = openData(repository, path);
	if (typeof file !== "string") return file;
	const { size } = statSync(file);
	if (size > limit) {
		const [has, most] = [size, limit].map((bytes) => bytes.toLocaleString("en-US"));
		return { unreadable: `\`${path}\` has ${has} bytes; at most ${most} are read` };
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
	} catch {
		return { unreadable: `\`${path}\` is not UTF-8 text` };
	}
}
function dataFilesBelow(repository, folder, most) {
	const real = openDataFolder(repository, folder);
	if (typeof real !== "string") return real;
	const files = [];
	const walk = (inside) => {
		let entries = [];
		try {
			entries = readdirSync(join(real, inside), { withFileTypes: true });
		} catch {}
		for (const entry of entries) {
			if (files.length > most) return;
			const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
			if (entry.isDirectory() && entry.name !== ".git") walk(path);
			else if (entry.isFile()) files.push(`${folder.replace(/\/$/, "")}/${path}`);
		}
	};
	walk("");
	if (files.length > most) return { unreadable: `\`${folder}\` holds more than ${most.toLocaleString("en-US")} files, which are not compared` };
	return files.sort();
}
function isEmpty(folder) {
	try {
		return readdirSync(folder).length === 0;
	} catch {
		return true;
	}
}
function below(repository, path, kind) {
	const safe = safePath(path, "");
	if ("refused" in safe) return void 0;
	const file = join(repository.root, safe.path.replace(/\/$/, ""));
	try {
		const entry = lstatSync(file);
		if (kind === "file" ? !entry.isFile() : !entry.isDirectory()) return void 0;
		return liesWhereItSays(repository, dirname(file)) ? file : void 0;
	} catch {
		return;
	}
}
const folders = /* @__PURE__ */ new WeakMap();
function liesWhereItSays(repository, folder) {
	const known = folders.get(repository) ?? /* @__PURE__ */ new Map();
	folders.set(repository, known);
	const lies = known.get(folder) ?? realpathSync(folder) === folder;
	known.set(folder, lies);
	return lies;
}

export { openDataFolder as a, openData as i, dataSize as n, dataText as r, dataFilesBelow as t };