import { t as safePath } from "./safe-path.js";
import { posix } from "node:path";

function resolvePath(repository, stated, statingFile) {
	const folder = posix.dirname(statingFile);
	const near = safePath(stated, folder === "." ? "" : folder);
	const far = safePath(stated, "");
	const exists = (path) => repository.has(path) || repository.hasFolder(path);
	const nearFound = "path" in near && exists(near.path);
	const farFound = "path" in far && exists(far.path);
	const explicit = /^\.\.?\//.test(stated);
	if (nearFound && farFound && near.path !== far.path && !explicit) return {
		problem: `\`${stated}\` may be \`${near.path}\` or \`${far.path}\``,
		remedy: `write \`./${stated}\` for the one beside this file, or rename one of them`
	};
	if (!nearFound && farFound && !explicit) return {
		path: far.path,
		note: `\`${stated}\` is not beside \`${statingFile}\`; taken from the root of the repository`
	};
	if ("refused" in near) return {
		problem: `\`${stated}\` is not read: ${near.refused}`,
		remedy: "name a file of this repository"
	};
	return { path: near.path };
}

export { resolvePath as t };