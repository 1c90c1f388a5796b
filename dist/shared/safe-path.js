import { posix } from "node:path";

const PLAIN = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/;
function safePath(stated, folder) {
	if (PLAIN.test(stated) && (folder === "" || PLAIN.test(folder))) return { path: folder === "" ? stated : `${folder}/${stated}` };
	if (stated.includes("\0")) return { refused: "it holds a NUL character" };
	if (stated.includes("\\")) return { refused: "it holds a backslash; write forward slashes" };
	const [scheme] = /^[A-Za-z][A-Za-z0-9+.-]*:(?=\/\/)/.exec(stated) ?? [];
	if (scheme !== void 0) return { refused: `it is an address (\`${scheme}\`), not a path` };
	if (stated.startsWith("/") || /^[A-Za-z]:/.test(stated)) return { refused: "it is absolute; write it relative to the file that states it" };
	if (/^~(?:\/|$)/.test(stated)) return { refused: "it starts at a home directory; write it relative to the file that states it" };
	const joined = posix.normalize(posix.join(folder, stated));
	if (joined === ".." || joined.startsWith("../")) return { refused: "it leads out of the repository" };
	if (joined.split("/").some((part) => part.toLowerCase() === ".git")) return { refused: "it leads into .git" };
	return { path: joined === "." || joined === "./" ? "" : joined };
}

export { safePath as t };