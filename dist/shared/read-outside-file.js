import { t as LIMITS } from "./document.js";
import { readFileSync, statSync } from "node:fs";

function fileComplaint(path, error) {
	const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "error";
	if (code === "ENOENT" || code === "ENOTDIR") return `there is no file \`${path}\``;
	if (code === "EACCES" || code === "EPERM") return `\`${path}\` may not be read`;
	return `\`${path}\` cannot be read (${code})`;
}

function readOutsideFile(path, limit = LIMITS.configuration) {
	let bytes;
	try {
		const status = statSync(path);
		if (status.isDirectory()) return { unreadable: `\`${path}\` is a folder` };
		if (!status.isFile()) return { unreadable: `\`${path}\` is not a file` };
		if (status.size > limit) return { unreadable: `\`${path}\` has ${status.size.toLocaleString("en-US")} bytes; at most ${limit.toLocaleString("en-US")} are read` };
		bytes = readFileSync(path);
	} catch (error) {
		return { unreadable: fileComplaint(path, error) };
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return {
			unreadable: `\`${path}\` is not UTF-8 text`,
			remedy: "save it as UTF-8"
		};
	}
}

export { fileComplaint as n, readOutsideFile as t };